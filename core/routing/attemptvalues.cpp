#include "routing/attemptvalues.h"

namespace Hearth {

QByteArray routeHeader(const QList<AttemptRecord> &records)
{
    QByteArray header;
    for (const AttemptRecord &record : records) {
        if (!header.isEmpty()) {
            header += ", ";
        }
        // A model id may hold anything; a header may not [RFC 9110 5.5].
        for (const char byte : record.candidate.ref.toString().toUtf8()) {
            const bool plain = byte > 0x20 && byte < 0x7f && byte != ',' && byte != ';';
            header += plain ? QByteArray(1, byte) : '%' + QByteArray(1, byte).toHex().toUpper();
        }
        header += ';';
        header += attemptWord(record).data();
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
