#include "config/routepresets.h"

#include "config/policyedit.h"
#include "config/routeedit.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Sorts the targets of a route.
class Sorter
{
public:
    explicit Sorter(const PresetQuestion &question)
        : m_question(question)
    {
    }

    /// The hops with those targets alone that \a isWanted; groups keep together.
    template <typename Wanted>
    [[nodiscard]] QList<RouteHop> part(Wanted isWanted) const
    {
        QList<RouteHop> hops;
        for (const RouteHop &hop : m_question.hops) {
            RouteHop kept;
            std::copy_if(hop.targets.cbegin(), hop.targets.cend(), std::back_inserter(kept.targets),
                [&](const QString &name) { return isWanted(targetOf(name)); });
            if (!kept.targets.isEmpty()) {
                hops.append(kept);
            }
        }
        return hops;
    }

    /// The same; without any the first one of the config that is wanted.
    template <typename Wanted>
    [[nodiscard]] QList<RouteHop> filledPart(Wanted isWanted) const
    {
        const QList<RouteHop> hops = part(isWanted);
        if (!hops.isEmpty()) {
            return hops;
        }
        const auto found = std::find_if(m_question.targets.cbegin(), m_question.targets.cend(), isWanted);
        return found == m_question.targets.cend() ? hops : QList<RouteHop>{{{found->name}}};
    }

private:
    /// What nobody knows counts as hosted, so that "local only" errs on the safe side.
    [[nodiscard]] PresetTarget targetOf(const QString &name) const
    {
        for (const PresetTarget &each : m_question.targets) {
            if (each.name == name) {
                return each;
            }
        }
        return {name, {}, Place::Hosted};
    }

    const PresetQuestion &m_question;
};

QStringList namesOf(const QList<RouteHop> &hops)
{
    return RouteSettings{{}, hops, {}}.references();
}

bool isHosted(const PresetTarget &target)
{
    return target.place == Place::Hosted;
}

bool isNear(const PresetTarget &target)
{
    return !isHosted(target);
}

} // namespace

PresetOutcome presetOutcome(const PresetQuestion &question)
{
    const Sorter sorter(question);
    PresetOutcome outcome;
    switch (question.preset) {
    case RoutePreset::LocalFirst:
    case RoutePreset::HostedFirst: {
        const QList<RouteHop> near = sorter.filledPart(isNear);
        const QList<RouteHop> hosted = sorter.filledPart(isHosted);
        outcome.hops = question.preset == RoutePreset::LocalFirst ? near + hosted : hosted + near;
        outcome.isUsable = !near.isEmpty() && !hosted.isEmpty();
        break;
    }
    case RoutePreset::LocalOnly:
        outcome.hops = sorter.filledPart([](const PresetTarget &each) { return each.place == Place::Local; });
        outcome.allow = QList<Place>{Place::Local};
        outcome.isUsable = !outcome.hops.isEmpty();
        break;
    case RoutePreset::RegionPinned:
        outcome.hops = sorter.part([&question](const PresetTarget &each) {
            return isNear(each) || question.inRegion.contains(each.provider);
        });
        outcome.changesPolicy = true;
        outcome.isUsable = !outcome.hops.isEmpty() && !question.region.isEmpty();
        break;
    }
    const QStringList before = namesOf(question.hops);
    const QStringList after = namesOf(outcome.hops);
    std::copy_if(after.cbegin(), after.cend(), std::back_inserter(outcome.added),
        [&before](const QString &name) { return !before.contains(name); });
    std::copy_if(before.cbegin(), before.cend(), std::back_inserter(outcome.dropped),
        [&after](const QString &name) { return !after.contains(name); });
    return outcome;
}

QList<Json5Operation> presetOperations(
    const Json5Document &settings, const PresetQuestion &question, const PresetOutcome &outcome)
{
    QList<Json5Operation> operations = setRouteHops(settings, question.route, outcome.hops);
    RoutePolicy policy = readRoute(settings, question.route).value_or(RouteSettings{}).policy;
    policy.allow = outcome.allow;
    operations += setRoutePolicy(settings, question.route, policy);
    if (outcome.changesPolicy) {
        PolicySettings general = readPolicy(settings);
        general.allow.removeAll(Place::Hosted);
        if (general.allow.isEmpty()) { // an empty list would be an error
            general.allow = {Place::Local, Place::Lan};
        }
        general.allowRegions = {question.region};
        operations += setPolicy(settings, general);
        for (const QString &provider : question.inRegion) {
            operations += setRegion(settings, provider, question.region);
        }
    }
    return operations;
}

} // namespace Hearth
