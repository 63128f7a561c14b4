#include "config/routeedit.h"

#include "config/editing.h"
#include "config/memberedits.h"
#include "config/policyedit.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

QString autoName()
{
    return QStringLiteral("auto");
}

Json5Path routesPath()
{
    return Json5Path().child(QStringLiteral("routes"));
}

Json5Path hopsPath(const QString &route)
{
    return routesPath().child(route).child(QStringLiteral("hops"));
}

/// What stands at \a node: a target, or a list of equal ones; without targets: something else.
RouteHop hopAt(const Json5Node &node)
{
    RouteHop hop;
    if (const std::optional<QString> target = node.toString()) {
        hop.targets.append(*target);
    }
    for (const Json5Node &each : node.elements()) {
        if (const std::optional<QString> target = each.toString()) {
            hop.targets.append(*target);
        }
    }
    return hop;
}

QList<RouteHop> hopsAt(const Json5Node &list)
{
    QList<RouteHop> hops;
    for (const Json5Node &element : list.elements()) {
        hops.append(hopAt(element));
    }
    return hops;
}

QByteArray hopText(const RouteHop &hop)
{
    return hop.targets.size() == 1 ? json5QuotedString(hop.targets.constFirst()) : listText(hop.targets);
}

QByteArray hopsText(const QList<RouteHop> &hops)
{
    QByteArrayList texts;
    for (const RouteHop &hop : hops) {
        texts.append(hopText(hop));
    }
    return '[' + texts.join(", ") + ']';
}

RouteSettings routeAt(const QString &name, const Json5Node &node)
{
    return {name, tidyHops(hopsAt(node.member(u"hops"))), readRoutePolicy(node)};
}

/// The only place in which two lists of one length differ; nothing: none, or several.
std::optional<qsizetype> onlyDifference(const QList<RouteHop> &one, const QList<RouteHop> &other)
{
    if (one.size() != other.size()) {
        return std::nullopt;
    }
    std::optional<qsizetype> place;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one.at(i) != other.at(i)) {
            if (place) {
                return std::nullopt;
            }
            place = i;
        }
    }
    return place;
}

} // namespace

QList<RouteSettings> readRoutes(const Json5Document &settings)
{
    QList<RouteSettings> routes{{autoName(), {}, {}}};
    for (const Json5Member &member : settings.find(routesPath()).members()) {
        const RouteSettings route = routeAt(member.key, member.value);
        const auto same = std::find_if(routes.begin(), routes.end(),
            [&member](const RouteSettings &each) { return each.name == member.key; });
        if (same != routes.end()) {
            *same = route; // of a repeated key the last one counts
        } else {
            routes.append(route);
        }
    }
    return routes;
}

std::optional<RouteSettings> readRoute(const Json5Document &settings, const QString &name)
{
    for (const RouteSettings &each : readRoutes(settings)) {
        if (each.name == name) {
            return each;
        }
    }
    return std::nullopt;
}

std::optional<RouteNameProblem> routeNameProblem(
    const Json5Document &settings, const QString &name, const QString &now)
{
    static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    if (name.isEmpty()) {
        return RouteNameProblem::Empty;
    }
    if (!valid.match(name).hasMatch()) {
        return RouteNameProblem::BadForm;
    }
    if (name.compare(autoName(), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("hearth"), Qt::CaseInsensitive) == 0) {
        return RouteNameProblem::Reserved;
    }
    const QList<Json5Member> members = settings.find(routesPath()).members();
    const bool isTaken = std::any_of(members.cbegin(), members.cend(), [&](const Json5Member &each) {
        return each.key != now && each.key.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? std::optional(RouteNameProblem::Taken) : std::nullopt;
}

QList<RouteHop> tidyHops(const QList<RouteHop> &hops)
{
    QList<RouteHop> tidy;
    QStringList seen;
    for (const RouteHop &hop : hops) {
        RouteHop kept;
        for (const QString &target : hop.targets) {
            const QString name = target.trimmed();
            if (!name.isEmpty() && !seen.contains(name)) {
                seen.append(name);
                kept.targets.append(name);
            }
        }
        if (!kept.targets.isEmpty()) {
            tidy.append(kept);
        }
    }
    return tidy;
}

QList<Json5Operation> setRouteHops(
    const Json5Document &settings, const QString &route, const QList<RouteHop> &hops)
{
    const QList<RouteHop> goal = tidyHops(hops);
    const Json5Path path = hopsPath(route);
    const Json5Node list = settings.find(path);
    if (list.kind() != Json5Node::Kind::Array) {
        const bool isSo = goal.isEmpty() && list.isNull() && route == autoName();
        return isSo ? QList<Json5Operation>() : QList{Json5Operation::set(path, hopsText(goal))};
    }
    QList<RouteHop> now = hopsAt(list);
    if (const std::optional<qsizetype> place = onlyDifference(now, goal)) {
        return {Json5Operation::set(path.child(*place), hopText(goal.at(*place)))};
    }
    QList<Json5Operation> operations;
    for (qsizetype i = now.size() - 1; i >= 0; --i) {
        if (!goal.contains(now.at(i)) || now.indexOf(now.at(i)) < i) {
            operations.append(Json5Operation::remove(path.child(i)));
            now.removeAt(i);
        }
    }
    for (qsizetype i = 0; i < goal.size(); ++i) {
        const qsizetype at = now.indexOf(goal.at(i));
        if (at < 0) {
            operations.append(Json5Operation::insert(path, i, hopText(goal.at(i))));
            now.insert(i, goal.at(i));
        } else if (at != i) {
            operations.append(Json5Operation::move(path.child(at), i));
            now.move(at, i);
        }
    }
    return operations;
}

QList<Json5Operation> setRoutePolicy(
    const Json5Document &settings, const QString &route, const RoutePolicy &policy)
{
    return routePolicyOperations(settings, routesPath().child(route), policy);
}

QList<Json5Operation> renameRoute(const Json5Document &settings, const QString &route, const QString &name)
{
    if (route == name || settings.find(routesPath().child(route)).isNull()) {
        return {};
    }
    QList<Json5Operation> operations{Json5Operation::rename(routesPath().child(route), name)};
    const Json5Path clients = pathOf({QStringLiteral("gateway"), QStringLiteral("clients")});
    const QList<Json5Node> entries = settings.find(clients).elements();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QList<Json5Node> models = entries.at(i).member(u"models").elements();
        for (qsizetype j = 0; j < models.size(); ++j) {
            if (models.at(j).toString() == route) {
                operations.append(Json5Operation::set(
                    clients.child(i).child(QStringLiteral("models")).child(j), json5QuotedString(name)));
            }
        }
    }
    return operations;
}

QList<Json5Operation> removeRoute(const Json5Document &settings, const QString &route)
{
    const Json5Path path = routesPath().child(route);
    return settings.find(path).isNull() ? QList<Json5Operation>() : QList{Json5Operation::remove(path)};
}

QList<RouteHop> withHopMoved(QList<RouteHop> hops, int from, int to)
{
    if (from >= 0 && from < hops.size() && to >= 0 && to < hops.size()) {
        hops.move(from, to);
    }
    return hops;
}

QList<RouteHop> withTarget(QList<RouteHop> hops, const QString &target)
{
    hops.append({{target}});
    return tidyHops(hops);
}

QList<RouteHop> withoutTarget(QList<RouteHop> hops, int hop, int target)
{
    if (hop < 0 || hop >= hops.size() || target < 0 || target >= hops.at(hop).targets.size()) {
        return hops;
    }
    hops[hop].targets.removeAt(target);
    if (hops.at(hop).targets.isEmpty()) {
        hops.removeAt(hop);
    }
    return hops;
}

QList<RouteHop> withHopJoined(QList<RouteHop> hops, int hop)
{
    if (hop >= 0 && hop + 1 < hops.size()) {
        const RouteHop behind = hops.takeAt(hop + 1);
        hops[hop].targets += behind.targets;
    }
    return hops;
}

QList<RouteHop> withHopSplit(QList<RouteHop> hops, int hop)
{
    if (hop < 0 || hop >= hops.size()) {
        return hops;
    }
    const RouteHop group = hops.takeAt(hop);
    for (qsizetype i = 0; i < group.targets.size(); ++i) {
        hops.insert(hop + i, {{group.targets.at(i)}});
    }
    return hops;
}

} // namespace Hearth
