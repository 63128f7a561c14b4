#include "routing/routeplan.h"

#include "routing/routingstate.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

const QString gatewayPrefix = QStringLiteral("hearth/");
const QString autoRoute = QStringLiteral("auto");

/// The whole case of one candidate, gathered once.
struct Case
{
    const RouteQuestion &question;
    const RoutingWorld &world;
    const ProviderConfig *provider; ///< Never null: hops are resolved against the config.
    const ModelConfig *declared = nullptr;
    const ServerReading *server = nullptr;
    const ModelReading *reading = nullptr;
};

bool speaksDialect(ApiDialect dialect)
{
    // Ollama's own dialect stands for a server that speaks Chat Completions below /v1, too
    // [PROTOCOLS.md 2.2].
    return dialect == ApiDialect::ChatCompletions || dialect == ApiDialect::Responses
        || dialect == ApiDialect::Ollama;
}

/// Reasons that stand before any look at the server.
SkipReason configReason(const Case &c, Place place)
{
    if (c.world.config.mode == OpenClawConfig::Mode::Replace && !c.declared) {
        return SkipReason::OutsideConfig;
    }
    const bool hasOwnAddress = c.declared && !c.declared->baseUrl.isEmpty();
    const QUrl address(hasOwnAddress ? c.declared->baseUrl : c.provider->baseUrl);
    if (!address.isValid() || address.host().isEmpty()) {
        return SkipReason::NoAddress;
    }
    if (!c.world.settings.policy.allow.contains(place)) {
        return SkipReason::PlaceNotAllowed;
    }
    const ApiDialect dialect = c.declared && c.declared->api ? *c.declared->api : c.provider->api;
    if (!speaksDialect(dialect)) {
        return SkipReason::DialectUnsupported;
    }
    if (place == Place::Hosted && !c.world.providersWithKey.contains(c.provider->id)) {
        return SkipReason::NoKey;
    }
    if (c.question.needsImages && c.declared && !c.declared->input.contains(QStringLiteral("image"))) {
        return SkipReason::NoImages;
    }
    if (c.question.needsTools && c.declared && c.declared->compat.supportsTools == false) {
        return SkipReason::NoTools;
    }
    return SkipReason::None;
}

/// Reasons that the last look at the server gives.
SkipReason healthReason(const Case &c)
{
    if (!c.server) {
        return SkipReason::None;
    }
    if (c.server->kind == ProviderKind::Hearth) {
        return SkipReason::SelfReference;
    }
    switch (c.server->state) {
    case ServerState::Unreachable:
        return SkipReason::Unreachable;
    case ServerState::AuthRequired:
        return SkipReason::Unauthorized;
    case ServerState::Unknown:
    case ServerState::Up:
    case ServerState::Failing: // it answers: one attempt tells more than an old look
        break;
    }
    if (!c.reading) {
        // An empty list proves nothing: several servers list only what is loaded.
        const bool listsModels = c.server->state == ServerState::Up && !c.server->models.isEmpty();
        return listsModels && !c.server->answersAnyModel ? SkipReason::ModelMissing : SkipReason::None;
    }
    switch (c.reading->state) {
    case ModelState::Failed:
        return SkipReason::LoadFailed;
    case ModelState::Missing:
        return SkipReason::ModelMissing;
    case ModelState::Cold:
        return c.world.settings.policy.coldStart == ColdStart::Skip ? SkipReason::Cold : SkipReason::None;
    case ModelState::Loaded:
    case ModelState::Loading:
    case ModelState::Available:
    case ModelState::Unknown:
        break;
    }
    return SkipReason::None;
}

qint64 neededTokens(const Case &c)
{
    qint64 output = unaskedOutputTokens;
    if (c.declared && c.declared->maxTokens) {
        output = std::min(output, *c.declared->maxTokens);
    }
    return c.question.promptTokens + c.question.maxOutputTokens.value_or(output);
}

Candidate judge(const ModelRef &ref, const RouteQuestion &question, const RoutingWorld &world)
{
    const ProviderConfig *provider = world.config.provider(ref.provider);
    Q_ASSERT(provider);
    Case c{question, world, provider, provider->model(ref.model)};
    const auto health = world.health.constFind(provider->id);
    if (health != world.health.cend()) {
        c.server = health->reading.get();
    }
    if (c.server) {
        c.reading = c.server->answering(ref.model);
    }

    Candidate candidate;
    candidate.ref = ref;
    const bool hasOwnAddress = c.declared && !c.declared->baseUrl.isEmpty();
    candidate.place = placeOf(hasOwnAddress ? c.declared->baseUrl : provider->baseUrl);
    candidate.state = c.reading ? c.reading->state : ModelState::Unknown;
    candidate.needs = neededTokens(c);
    const ContextLimit limit = contextLimit(c.declared, c.reading);
    candidate.limit = limit.tokens;
    candidate.limitIsLoaded = limit.isLoaded;

    candidate.reason = configReason(c, candidate.place);
    if (candidate.reason == SkipReason::None) {
        candidate.reason = healthReason(c);
    }
    if (candidate.reason == SkipReason::None && limit.tokens && *candidate.needs > *limit.tokens) {
        candidate.reason = SkipReason::ContextTooSmall;
    }
    if (candidate.reason == SkipReason::ModelMissing) {
        candidate.state = ModelState::Missing;
    }
    candidate.verdict =
        candidate.reason == SkipReason::None ? Candidate::Verdict::Try : Candidate::Verdict::Skip;
    return candidate;
}

QString withoutGatewayPrefix(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.startsWith(gatewayPrefix, Qt::CaseInsensitive) ? trimmed.mid(gatewayPrefix.size())
                                                                  : trimmed;
}

RouteHops resolvedHops(const OpenClawConfig &config, const QStringList &names)
{
    RouteHops result;
    for (const QString &name : names) {
        const std::optional<ModelRef> ref = config.resolve(name);
        if (!ref) {
            result.unresolved.append(name);
        } else if (!result.hops.contains(*ref)) {
            result.hops.append(*ref);
        }
    }
    return result;
}

RouteHops configuredChain(const OpenClawConfig &config)
{
    const OpenClawConfig::Chain chain = config.chain();
    RouteHops result{chain.hops, chain.unresolved, true};
    if (config.primary.isEmpty() && config.fallbacks.isEmpty()) {
        for (const ProviderConfig &provider : config.providers) {
            for (const ModelConfig &model : provider.models) {
                result.hops.append(ModelRef{provider.id, model.id});
            }
        }
    }
    return result;
}

} // namespace

RouteHops routeHops(const OpenClawConfig &config, const HearthSettings &settings, const QString &name)
{
    const QString wanted = withoutGatewayPrefix(name);
    if (const RouteSettings *route = settings.route(wanted); route && !route->hops.isEmpty()) {
        return resolvedHops(config, route->references());
    }
    if (wanted.compare(autoRoute, Qt::CaseInsensitive) == 0) {
        return configuredChain(config);
    }
    RouteHops result = resolvedHops(config, {wanted});
    result.known = !result.hops.isEmpty();
    return result;
}

RoutePlan planRoute(const RouteQuestion &question, const RoutingWorld &world)
{
    const RouteHops hops = routeHops(world.config, world.settings, question.model);
    RoutePlan plan;
    plan.requested = question.model;
    plan.unresolved = hops.unresolved;
    plan.candidates.reserve(hops.hops.size());
    for (const ModelRef &ref : hops.hops) {
        plan.candidates.append(judge(ref, question, world));
    }
    return plan;
}

RoutePlan planRoute(const RouteQuestion &question, const RoutingState &state)
{
    const QSet<QString> withKey = state.providersWithKey();
    return planRoute(
        question, {state.config, state.settings, state.health, withKey, state.live, state.index.get()});
}

ContextLimit contextLimit(const ModelConfig *declared, const ModelReading *reading)
{
    if (reading && reading->contextLoaded) {
        return {reading->contextLoaded, true};
    }
    std::optional<qint64> tokens;
    if (declared && declared->contextTokens) {
        tokens = declared->contextTokens;
    } else if (declared && declared->contextWindow) {
        tokens = declared->contextWindow;
    }
    if (reading && reading->contextMax) {
        tokens = tokens ? std::min(*tokens, *reading->contextMax) : *reading->contextMax;
    }
    return {tokens, false};
}

} // namespace Hearth
