#include "config/keepwarmedit.h"

#include "json5/json5literal.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Hearth {

using std::chrono::milliseconds;

namespace {

QString listKey()
{
    return QStringLiteral("keepWarm");
}

QByteArray entryText(const ModelRef &ref, milliseconds until)
{
    return "{ model: " + json5QuotedString(ref.toString())
        + ", until: " + json5QuotedString(keepWarmText(until)) + " }";
}

std::optional<milliseconds> timeOf(const Json5Node &entry)
{
    const std::optional<QString> text = entry.member(u"until").toString();
    return text ? keepWarmTime(*text) : std::nullopt;
}

bool isOf(const Json5Node &entry, const ModelRef &ref)
{
    const std::optional<QString> text = entry.member(u"model").toString();
    return text && ModelRef::parse(*text) == ref;
}

} // namespace

std::optional<milliseconds> keepWarmTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?"
                       "([Zz]|[+-]\\d\\d(:?\\d\\d)?)\\z"));
    const QString trimmed = text.trimmed();
    if (!form.match(trimmed).hasMatch()) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(trimmed.toUpper(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(milliseconds(time.toMSecsSinceEpoch())) : std::nullopt;
}

QString keepWarmText(milliseconds sinceEpoch)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::seconds>(sinceEpoch).count() * 1000)
            .toUTC();
    return time.toString(Qt::ISODate);
}

QList<Json5Operation> keepWarmChange(
    const Json5Document &settings, const ModelRef &ref, std::optional<milliseconds> until, milliseconds now)
{
    const Json5Path list{{listKey()}};
    const Json5Node node = settings.root().member(listKey());
    if (node.kind() != Json5Node::Kind::Array) { // not there, or of no use
        return until ? QList{Json5Operation::set(list, '[' + entryText(ref, *until) + ']')}
                     : QList<Json5Operation>();
    }
    const QList<Json5Node> entries = node.elements();
    QList<Json5Operation> operations;
    QList<qsizetype> gone;
    bool isThere = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const std::optional<milliseconds> time = timeOf(entries.at(i));
        if (!isOf(entries.at(i), ref)) {
            if (time && *time <= now) {
                gone.prepend(i);
            }
        } else if (until && !isThere) {
            isThere = true;
            if (time != std::chrono::floor<std::chrono::seconds>(*until)) {
                operations.append(Json5Operation::set(
                    list.child(i).child(QStringLiteral("until")), json5QuotedString(keepWarmText(*until))));
            }
        } else {
            gone.prepend(i); // of several the first one counts
        }
    }
    for (const qsizetype i : gone) { // from behind, so that each index holds
        operations.append(Json5Operation::remove(list.child(i)));
    }
    if (until && !isThere) {
        operations.append(Json5Operation::insert(list, entries.size() - gone.size(), entryText(ref, *until)));
    }
    return operations;
}

} // namespace Hearth
