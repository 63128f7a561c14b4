#pragma once

#include "routing/routeplan.h"
#include "routing/routingindex.h"

namespace Hearth {

/// How far a model is from answering: 0 at once, as far as is known; then loading, then cold.
[[nodiscard]] int loadRank(ModelState state);

/// Whether \a policy and \a route let a request go where \a target is.
[[nodiscard]] bool isPlaceAllowed(
    const RouteTarget &target, const IndexedRoute &route, const PolicySettings &policy);

/// Whether the day's spend cap of \a policy is reached: hosted models are not asked any more.
[[nodiscard]] bool isCapReached(const PolicySettings &policy, double spentTodayUsd);

/// Judges the targets of one route, one by one. Pure; the arguments of the constructor outlive it.
class CandidateJudge
{
public:
    CandidateJudge(const RouteQuestion &question, const RoutingWorld &world, const IndexedRoute &route);

    [[nodiscard]] Candidate judge(const RouteTarget &target);
    /// Requests under way where \a target has its slots: at the whole provider, where the settings bound
    /// that.
    [[nodiscard]] int busyAt(const RouteTarget &target) const;

private:
    void look(const RouteTarget &target);
    [[nodiscard]] qint64 neededTokens(const RouteTarget &target) const;
    void noteUse(const RouteTarget &target, Candidate &candidate) const;
    bool noteCoolDown(Candidate &candidate) const;
    [[nodiscard]] SkipReason reasonOf(
        const RouteTarget &target, const Candidate &candidate, bool rests) const;
    [[nodiscard]] SkipReason configReason(const RouteTarget &target) const;
    [[nodiscard]] SkipReason abilityReason(const RouteTarget &target) const;
    [[nodiscard]] SkipReason serverReason() const;
    [[nodiscard]] SkipReason modelReason() const;
    [[nodiscard]] bool isTooCold(const Candidate &candidate) const;

    const RouteQuestion &m_question;
    const RoutingWorld &m_world;
    const IndexedRoute &m_route;
    const PolicySettings &m_policy;
    bool m_mayAsk; ///< The name itself is in the client's scope: so is where it leads.
    bool m_isSpent; ///< The day's spend cap is reached.
    const ServerReading *m_server = nullptr; ///< Of the target that is judged.
    const ModelReading *m_reading = nullptr;
};

} // namespace Hearth
