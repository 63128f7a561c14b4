#include "config/logedit.h"

#include "config/keepwarmedit.h"
#include "json5/json5literal.h"

namespace Hearth {

QLatin1String bodiesName(LogSettings::Bodies bodies)
{
    switch (bodies) {
    case LogSettings::Bodies::Never:
        return QLatin1String("never");
    case LogSettings::Bodies::Errors:
        return QLatin1String("errors");
    case LogSettings::Bodies::All:
        return QLatin1String("all");
    }
    Q_UNREACHABLE();
}

QList<Json5Operation> bodiesChange(
    const Json5Document &settings, LogSettings::Bodies bodies, std::chrono::milliseconds until)
{
    const Json5Path log{{QStringLiteral("log")}};
    const Json5Path mode = log.child(QStringLiteral("bodies"));
    const Json5Path end = log.child(QStringLiteral("bodiesUntil"));
    const Json5Node node = settings.root().member(u"log");
    const bool isNever = bodies == LogSettings::Bodies::Never;
    QList<Json5Operation> operations;
    const std::optional<QString> present = node.member(u"bodies").toString();
    if (present != QString(bodiesName(bodies)) && (present || !isNever)) {
        operations.append(Json5Operation::set(mode, json5QuotedString(QString(bodiesName(bodies)))));
    }
    const bool hasEnd = !node.member(u"bodiesUntil").isNull();
    if (isNever) {
        if (hasEnd) {
            operations.append(Json5Operation::remove(end));
        }
    } else if (node.member(u"bodiesUntil").toString() != keepWarmText(until)) {
        operations.append(Json5Operation::set(end, json5QuotedString(keepWarmText(until))));
    }
    return operations;
}

} // namespace Hearth
