#include "routing/attemptvalues.h"

#include "base/appendall.h"

#include <algorithm>

namespace Hearth {

QByteArray routeHeader(const QList<AttemptRecord> &records)
{
    constexpr qsizetype usualRecord = 64;
    QByteArray header;
    header.reserve(records.size() * usualRecord);
    for (const AttemptRecord &record : records) {
        if (!header.isEmpty()) {
            appendAll(header, ", ");
        }
        // A model id may hold anything; a header may not [RFC 9110 5.5].
        const QByteArray name = record.candidate.ref.toString().toUtf8();
        const auto isPlain = [](char byte) {
            return byte > 0x20 && byte < 0x7f && byte != ',' && byte != ';';
        };
        for (auto at = name.cbegin(); at != name.cend();) {
            const auto special = std::find_if_not(at, name.cend(), isPlain);
            appendAll(header, QByteArrayView(at, special));
            at = special;
            if (at != name.cend()) {
                appendAll(header, "%", QByteArray(1, *at).toHex().toUpper());
                ++at;
            }
        }
        const QLatin1String word = attemptWord(record);
        appendAll(header, ";", QByteArrayView(word.data(), word.size()));
    }
    return header;
}

QLatin1String attemptWord(const AttemptRecord &record)
{
    switch (record.state) {
    case AttemptRecord::State::Skipped:
        return skipReasonName(record.candidate.reason);
    case AttemptRecord::State::Running:
        return QLatin1String("serving");
    case AttemptRecord::State::Served:
        return QLatin1String("served");
    case AttemptRecord::State::Failed:
        return errorKindName(record.failure.error.kind);
    case AttemptRecord::State::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace Hearth
