#include "routing/chainview.h"

#include "routing/targetlist.h"

#include <algorithm>

namespace Hearth {

namespace {

const Candidate *candidateOf(const RoutePlan &plan, const std::optional<ModelRef> &ref)
{
    const auto found = std::find_if(plan.candidates.cbegin(), plan.candidates.cend(),
        [&ref](const Candidate &each) { return each.ref == ref; });
    return found == plan.candidates.cend() ? nullptr : &*found;
}

HopView viewOf(const ChainView &chain, const QString &target, int number)
{
    HopView view;
    view.number = number;
    view.target = target;
    view.verdict = HopView::Verdict::PassedOver;
    const std::optional<ModelRef> ref = meaningOf(chain.snapshot, target);
    const Candidate *candidate = candidateOf(chain.plan, ref);
    if (!candidate) {
        view.standing = chain.plan.unresolved.contains(target) ? HopView::Standing::Unresolved
                                                               : HopView::Standing::NotInForce;
        return view;
    }
    view.candidate = *candidate;
    if (candidate->verdict == Candidate::Verdict::Try) {
        view.verdict =
            candidate == chain.plan.winner() ? HopView::Verdict::WouldServe : HopView::Verdict::Behind;
    }
    view.pretendDown = chain.whatIf.down.contains(candidate->ref.provider);
    view.pretendCold = chain.whatIf.cold.contains(candidate->ref);
    view.canBeCold =
        view.pretendCold || candidate->state == ModelState::Loaded || candidate->state == ModelState::Loading;
    if (const ModelRow *row = findModel(chain.snapshot, candidate->ref)) {
        view.cost = row->cost;
        const bool mustLoad = candidate->state == ModelState::Cold || candidate->state == ModelState::Loading;
        if (mustLoad && !view.candidate.usualLoad) {
            view.candidate.usualLoad = row->learnt.usualLoad;
        }
    }
    return view;
}

} // namespace

QList<HopGroup> groupsOf(const ChainView &chain)
{
    const QList<RouteHop> hops = chain.hops.value_or(hopsOfPlan(chain.plan));
    QList<HopGroup> groups;
    int number = 0;
    for (const RouteHop &hop : hops) {
        HopGroup group;
        group.number = int(groups.size()) + 1;
        group.isEditable = chain.isEditable;
        for (const QString &target : hop.targets) {
            group.targets.append(viewOf(chain, target, ++number));
        }
        groups.append(group);
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        groups[i].canMoveUp = chain.isEditable && i > 0;
        groups[i].canMoveDown = chain.isEditable && i + 1 < groups.size();
        groups[i].canRemove = chain.isEditable && (chain.mayBeEmpty || groups.size() > 1);
    }
    return groups;
}

QList<RouteHop> hopsOfPlan(const RoutePlan &plan)
{
    QList<const Candidate *> candidates;
    for (const Candidate &each : plan.candidates) {
        candidates.append(&each);
    }
    // What is in memory may go first; the chain stands as it is written.
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate *one, const Candidate *other) { return one->hop < other->hop; });
    QList<RouteHop> hops;
    for (const Candidate *each : std::as_const(candidates)) {
        hops.append({{each->ref.toString()}});
    }
    for (const QString &name : plan.unresolved) {
        hops.append({{name}});
    }
    return hops;
}

std::optional<ModelRef> meaningOf(const Snapshot &snapshot, const QString &name)
{
    const QString wanted = name.trimmed();
    QList<ModelRef> bare;
    for (const auto &provider : snapshot.providers) {
        for (const ModelRow &row : provider->models) {
            if (!row.alias.isEmpty() && row.alias.compare(wanted, Qt::CaseInsensitive) == 0) {
                return row.ref;
            }
            if (row.ref.model == wanted) {
                bare.append(row.ref);
            }
        }
    }
    const std::optional<ModelRef> ref = ModelRef::parse(wanted);
    if (ref && findProvider(snapshot, ref->provider)) {
        return ref;
    }
    return bare.size() == 1 ? std::optional(bare.constFirst()) : ref;
}

} // namespace Hearth
