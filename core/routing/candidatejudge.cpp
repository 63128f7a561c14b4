#include "routing/candidatejudge.h"

#include "config/clientscope.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Servers that refuse a request with tools for a model of which they say that it has none; others try.
bool refusesTools(ProviderKind kind)
{
    return kind == ProviderKind::Ollama || kind == ProviderKind::OpenRouter;
}

// Ollama's own dialect stands for a server that speaks Chat Completions below /v1, too [PROTOCOLS.md 2.2].
bool speaksDialect(ApiDialect dialect)
{
    return dialect != ApiDialect::Other;
}

ContextLimit limitOf(std::optional<qint64> declared, const ModelReading *reading)
{
    if (reading && reading->contextLoaded) {
        return {reading->contextLoaded, true};
    }
    if (reading && reading->contextMax) {
        declared = declared ? std::min(*declared, *reading->contextMax) : *reading->contextMax;
    }
    return {declared, false};
}

} // namespace

int loadRank(ModelState state)
{
    return state == ModelState::Cold ? 2 : state == ModelState::Loading ? 1 : 0;
}

bool isPlaceAllowed(const RouteTarget &target, const IndexedRoute &route, const PolicySettings &policy)
{
    const bool isRegion = target.place == Place::Hosted && !target.region.isEmpty()
        && policy.allowRegions.contains(target.region);
    return (isRegion || policy.allow.contains(target.place))
        && (!route.allow || route.allow->contains(target.place));
}

bool isCapReached(const PolicySettings &policy, double spentTodayUsd)
{
    return policy.dailySpendUsd && spentTodayUsd >= *policy.dailySpendUsd;
}

CandidateJudge::CandidateJudge(
    const RouteQuestion &question, const RoutingWorld &world, const IndexedRoute &route)
    : m_question(question)
    , m_world(world)
    , m_route(route)
    , m_policy(world.settings.policy)
    , m_mayAsk(isInScope(question.clientModels, question.model))
    , m_isSpent(isCapReached(m_policy, world.live.spentTodayUsd))
{
}

Candidate CandidateJudge::judge(const RouteTarget &target)
{
    look(target);
    Candidate candidate;
    candidate.ref = target.ref;
    candidate.hop = target.hop;
    candidate.place = target.place;
    candidate.region = target.region;
    candidate.state = m_reading ? m_reading->state : ModelState::Unknown;
    candidate.needs = neededTokens(target);
    const ContextLimit limit = limitOf(target.window, m_reading);
    candidate.limit = limit.tokens;
    candidate.limitIsLoaded = limit.isLoaded;
    noteUse(target, candidate);
    const bool rests = noteCoolDown(candidate);
    candidate.reason = reasonOf(target, candidate, rests);
    if (candidate.reason == SkipReason::ModelMissing) {
        candidate.state = ModelState::Missing;
    }
    if (candidate.reason != SkipReason::None) {
        candidate.verdict = Candidate::Verdict::Skip;
    }
    candidate.warmBehind = candidate.reason == SkipReason::Cold && candidate.state == ModelState::Cold
        && m_route.coldStart != ColdStart::Skip;
    return candidate;
}

int CandidateJudge::busyAt(const RouteTarget &target) const
{
    if (!target.maxConcurrent) {
        return m_world.live.inFlight.value(target.ref);
    }
    int busy = 0;
    const QHash<ModelRef, int> &all = m_world.live.inFlight;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        busy += each.key().provider == target.ref.provider ? *each : 0;
    }
    return busy;
}

void CandidateJudge::look(const RouteTarget &target)
{
    const auto health = m_world.health.constFind(target.ref.provider);
    m_server = health == m_world.health.cend() ? nullptr : health->reading.get();
    m_reading = !m_server ? nullptr
        : m_world.index   ? m_world.index->answering(target.ref.provider, *m_server, target.ref.model)
                          : m_server->answering(target.ref.model);
}

qint64 CandidateJudge::neededTokens(const RouteTarget &target) const
{
    const double factor = m_world.live.tokenFactor.value(target.ref, 1);
    const auto prompt = static_cast<qint64>(static_cast<double>(m_question.promptTokens) * factor);
    const qint64 unasked = std::min(unaskedOutputTokens, target.maxTokens.value_or(unaskedOutputTokens));
    return prompt + m_question.maxOutputTokens.value_or(unasked);
}

void CandidateJudge::noteUse(const RouteTarget &target, Candidate &candidate) const
{
    candidate.inFlight = m_world.live.inFlight.value(target.ref);
    if (target.maxConcurrent) {
        candidate.slotsTotal = target.maxConcurrent;
    } else if (m_reading) {
        candidate.slotsTotal = m_reading->slotsTotal;
    }
    if (loadRank(candidate.state) == 0) {
        return;
    }
    if (const auto load = m_world.live.usualLoad.constFind(target.ref);
        load != m_world.live.usualLoad.cend()) {
        candidate.usualLoad = *load;
    }
}

/// True while it rests, or while somebody else tries it after its rest.
bool CandidateJudge::noteCoolDown(Candidate &candidate) const
{
    const auto rest = m_world.live.coolDowns.constFind(candidate.ref.provider);
    if (rest == m_world.live.coolDowns.cend()) {
        return false;
    }
    candidate.coolDown = *rest;
    if (rest->until > m_world.live.now) {
        candidate.coolDownLeft = std::chrono::ceil<std::chrono::milliseconds>(rest->until - m_world.live.now);
    }
    return candidate.coolDownLeft || rest->isHalfOpen;
}

SkipReason CandidateJudge::reasonOf(const RouteTarget &target, const Candidate &candidate, bool rests) const
{
    SkipReason reason = configReason(target);
    if (reason == SkipReason::None) {
        reason = abilityReason(target);
    }
    if (reason == SkipReason::None) {
        reason = serverReason();
    }
    if (reason == SkipReason::None && rests) {
        reason = SkipReason::CoolingDown;
    }
    if (reason == SkipReason::None) {
        reason = modelReason();
    }
    if (reason == SkipReason::None && candidate.limit && *candidate.needs > *candidate.limit) {
        reason = SkipReason::ContextTooSmall;
    }
    return reason == SkipReason::None && isTooCold(candidate) ? SkipReason::Cold : reason;
}

/// Reasons that stand before any look at the server.
SkipReason CandidateJudge::configReason(const RouteTarget &target) const
{
    if (m_world.config.mode == OpenClawConfig::Mode::Replace && !target.isListed) {
        return SkipReason::OutsideConfig;
    }
    if (!target.hasAddress) {
        return SkipReason::NoAddress;
    }
    if (!isPlaceAllowed(target, m_route, m_policy)) {
        return SkipReason::PlaceNotAllowed;
    }
    const bool isAllowedToClient = (m_mayAsk || isInScope(m_question.clientModels, target.ref.toString()))
        && (!m_question.clientPlaces || m_question.clientPlaces->contains(target.place));
    if (!isAllowedToClient) {
        return SkipReason::ClientNotAllowed;
    }
    if (target.place == Place::Hosted && !m_world.keys.contains(target.ref.provider)) {
        return SkipReason::NoKey;
    }
    return target.place == Place::Hosted && m_isSpent ? SkipReason::SpendCapReached : SkipReason::None;
}

/// What the config declares counts before what the server reports.
SkipReason CandidateJudge::abilityReason(const RouteTarget &target) const
{
    if (!speaksDialect(target.dialect)) {
        return SkipReason::DialectUnsupported;
    }
    if (const std::optional<ApiDialect> only = m_question.nativeOnly;
        only && *only != target.dialect && !(m_server && m_server->dialects.contains(*only))) {
        return SkipReason::NativeOnly;
    }
    if (m_question.needsImages) {
        const bool reported = !m_reading || m_reading->images.value_or(true);
        if (!(target.isListed ? target.takesImages : reported)) {
            return SkipReason::NoImages;
        }
    }
    if (m_question.needsTools) {
        const bool isRefused = m_reading && m_reading->tools == false && refusesTools(m_server->kind);
        if (!target.takesTools || isRefused) {
            return SkipReason::NoTools;
        }
    }
    return SkipReason::None;
}

/// What the last look at the server says of it as a whole.
SkipReason CandidateJudge::serverReason() const
{
    if (!m_server) {
        return SkipReason::None;
    }
    if (m_server->kind == ProviderKind::Hearth) {
        return SkipReason::SelfReference;
    }
    switch (m_server->state) {
    case ServerState::Unreachable:
        return SkipReason::Unreachable;
    case ServerState::AuthRequired:
        return SkipReason::Unauthorized;
    case ServerState::Unknown:
    case ServerState::Up:
    case ServerState::Failing: // it answers: one attempt tells more than an old look
        break;
    }
    return SkipReason::None;
}

SkipReason CandidateJudge::modelReason() const
{
    if (!m_server) {
        return SkipReason::None;
    }
    if (!m_reading) {
        // An empty list proves nothing: several servers list only what is loaded.
        const bool listsModels = m_server->state == ServerState::Up && !m_server->models.isEmpty();
        return listsModels && !m_server->answersAnyModel ? SkipReason::ModelMissing : SkipReason::None;
    }
    if (m_reading->embedding) {
        return SkipReason::EmbeddingOnly;
    }
    return m_reading->state == ModelState::Failed ? SkipReason::LoadFailed
        : m_reading->state == ModelState::Missing ? SkipReason::ModelMissing
                                                  : SkipReason::None;
}

/// It would have to be loaded first, and the policy does not wait for that, or not for so long.
bool CandidateJudge::isTooCold(const Candidate &candidate) const
{
    if (loadRank(candidate.state) == 0) {
        return false;
    }
    const bool takesTooLong = candidate.state == ModelState::Cold && candidate.usualLoad
        && *candidate.usualLoad > m_route.loadBudget;
    return m_route.coldStart != ColdStart::Wait || takesTooLong;
}

ContextLimit contextLimit(const ModelConfig *declared, const ModelReading *reading)
{
    std::optional<qint64> window;
    if (declared) {
        window = declared->contextTokens ? declared->contextTokens : declared->contextWindow;
    }
    return limitOf(window, reading);
}

} // namespace Hearth
