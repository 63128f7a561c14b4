#include "routing/routeplan.h"

#include "routing/candidatejudge.h"
#include "routing/routingstate.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Without known slots a target counts as crowded when so many more requests are under way there than at the
/// least busy of its group. Our choice: below, a warm prompt cache is worth more than an idle server.
constexpr int crowdedBy = 4;

/// Rendezvous hashing [Thaler, Ravishankar 1998]: each conversation has its own order of targets, which
/// changes for none but those of a target that goes. The same in every run, so that prompt caches survive a
/// restart.
quint64 weightOf(const ModelRef &ref, quint64 conversation)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    const auto add = [&hash](QStringView text) {
        for (const QChar each : text) {
            hash = (hash ^ each.unicode()) * 0x100000001b3;
        }
    };
    add(ref.provider);
    add(u"/");
    add(ref.model);
    quint64 mixed = hash ^ conversation; // splitmix64
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

bool isTry(const Candidate &candidate)
{
    return candidate.verdict == Candidate::Verdict::Try;
}

void skip(Candidate &candidate, SkipReason reason)
{
    candidate.verdict = Candidate::Verdict::Skip;
    candidate.reason = reason;
}

/// Orders the equal targets of one hop.
class GroupOrder
{
public:
    GroupOrder(const CandidateJudge &judge, const QList<RouteTarget> &targets, quint64 conversation)
        : m_judge(judge)
        , m_targets(targets)
        , m_conversation(conversation)
    {
    }

    /// Candidates \a begin to \a end are those of the targets at the same places.
    void order(QList<Candidate> &candidates, qsizetype begin, qsizetype end)
    {
        QList<Rank> ranks;
        int leastBusy = INT_MAX;
        for (qsizetype i = begin; i < end; ++i) {
            const Candidate &candidate = candidates.at(i);
            const int busy = m_judge.busyAt(m_targets.at(i));
            leastBusy = isTry(candidate) ? std::min(leastBusy, busy) : leastBusy;
            ranks.append({i, !isTry(candidate), loadRank(candidate.state), false, busy,
                m_conversation == 0 ? 0 : weightOf(candidate.ref, m_conversation)});
        }
        for (Rank &rank : ranks) {
            const std::optional<int> slots = candidates.at(rank.position).slotsTotal;
            rank.isCrowded = slots ? rank.busy >= *slots : rank.busy - leastBusy >= crowdedBy;
        }
        std::stable_sort(ranks.begin(), ranks.end(), isBefore);
        QList<Candidate> ordered;
        ordered.reserve(ranks.size());
        for (const Rank &rank : std::as_const(ranks)) {
            ordered.append(candidates.at(rank.position));
        }
        std::move(ordered.begin(), ordered.end(), candidates.begin() + begin);
    }

private:
    struct Rank
    {
        qsizetype position = 0;
        bool isSkipped = false;
        int load = 0;
        bool isCrowded = false;
        int busy = 0;
        quint64 weight = 0;
    };

    static bool isBefore(const Rank &left, const Rank &right)
    {
        const auto first = [](const Rank &rank) {
            return std::make_tuple(rank.isSkipped, rank.load, rank.isCrowded);
        };
        if (first(left) != first(right)) {
            return first(left) < first(right);
        }
        return left.weight != right.weight && !left.isCrowded ? left.weight > right.weight
                                                              : left.busy < right.busy;
    }

    const CandidateJudge &m_judge;
    const QList<RouteTarget> &m_targets;
    quint64 m_conversation;
};

/// Calls \a visit(begin, end) for each hop.
template <typename Visitor>
void forEachHop(const QList<Candidate> &candidates, Visitor visit)
{
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= candidates.size(); ++i) {
        if (i == candidates.size() || candidates.at(i).hop != candidates.at(begin).hop) {
            visit(begin, i);
            begin = i;
        }
    }
}

/// Behind a hop that could take the prompt but for its length nobody is asked.
void refuseLongPrompt(QList<Candidate> &candidates)
{
    qsizetype cut = candidates.size();
    forEachHop(candidates, [&](qsizetype begin, qsizetype end) {
        const auto first = candidates.cbegin() + begin;
        const auto last = candidates.cbegin() + end;
        const bool isTooLong = std::none_of(first, last, isTry)
            && std::any_of(first, last,
                [](const Candidate &each) { return each.reason == SkipReason::ContextTooSmall; });
        cut = isTooLong ? std::min(cut, end) : cut;
    });
    for (qsizetype i = cut; i < candidates.size(); ++i) {
        if (isTry(candidates.at(i))) {
            skip(candidates[i], SkipReason::LongPromptRefused);
        }
    }
}

/// Those that would be loaded first change places with those that answer at once; who is skipped stays.
void putLoadedFirst(QList<Candidate> &candidates)
{
    QList<qsizetype> places;
    QList<Candidate> tried;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (isTry(candidates.at(i))) {
            places.append(i);
            tried.append(candidates.at(i));
        }
    }
    std::stable_sort(tried.begin(), tried.end(), [](const Candidate &left, const Candidate &right) {
        return loadRank(left.state) < loadRank(right.state);
    });
    for (qsizetype i = 0; i < places.size(); ++i) {
        candidates[places.at(i)] = tried.at(i);
    }
}

/// The one request that tries a provider after its rest loads nothing there while another can serve it: a
/// load takes minutes, and may be what failed.
void tryAfterRestOnlyWhatIsLoaded(QList<Candidate> &candidates)
{
    const bool canOthers = std::any_of(candidates.cbegin(), candidates.cend(),
        [](const Candidate &each) { return isTry(each) && !each.coolDown; });
    for (Candidate &candidate : candidates) {
        if (canOthers && isTry(candidate) && candidate.coolDown && loadRank(candidate.state) > 0) {
            skip(candidate, SkipReason::Cold);
        }
    }
}

/// Passing over the only ones that could serve would help nobody: the first that is there in time is waited
/// for.
void waitForTheOnlyOne(QList<Candidate> &candidates, std::chrono::milliseconds budget)
{
    if (std::any_of(candidates.cbegin(), candidates.cend(), isTry)) {
        return;
    }
    const auto only = std::find_if(candidates.begin(), candidates.end(), [budget](const Candidate &each) {
        return each.reason == SkipReason::Cold && each.usualLoad.value_or(budget) <= budget;
    });
    if (only != candidates.end()) {
        only->verdict = Candidate::Verdict::Try;
        only->reason = SkipReason::None;
        only->warmBehind = false;
    }
}

} // namespace

RoutePlan planRoute(const RouteQuestion &question, const RoutingWorld &world)
{
    const IndexedRoute *route = world.index ? world.index->route(question.model) : nullptr;
    const IndexedRoute own =
        route ? IndexedRoute{} : indexedRoute(world.config, world.settings, question.model);
    route = route ? route : &own;

    RoutePlan plan;
    plan.requested = question.model;
    plan.unresolved = route->unresolved;
    plan.loadBudget = route->loadBudget;
    plan.queueTime = world.settings.policy.queueTime;
    plan.onlyOneAttempt = question.afterTools && !world.settings.policy.fallbackAfterTools;
    plan.candidates.reserve(route->targets.size());
    CandidateJudge judge(question, world, *route);
    for (const RouteTarget &target : route->targets) {
        plan.candidates.append(judge.judge(target));
    }
    GroupOrder group(judge, route->targets, question.conversation);
    forEachHop(plan.candidates, [&](qsizetype begin, qsizetype end) {
        if (end - begin > 1) {
            group.order(plan.candidates, begin, end);
        }
    });
    if (route->longPrompt == LongPrompt::Refuse) {
        refuseLongPrompt(plan.candidates);
    }
    tryAfterRestOnlyWhatIsLoaded(plan.candidates);
    if (route->coldStart != ColdStart::Skip) {
        waitForTheOnlyOne(plan.candidates, route->loadBudget);
    }
    if (route->preferLoaded) {
        putLoadedFirst(plan.candidates);
    }
    return plan;
}

RoutePlan planRoute(const RouteQuestion &question, const RoutingState &state)
{
    return planRoute(
        question, {state.config, state.settings, state.health, state.keys, state.live, state.index.get()});
}

} // namespace Hearth
