#include "gateway/passingtargets.h"

#include "config/clientscope.h"
#include "protocol/requestsplice.h"
#include "routing/routeplan.h"

namespace Hearth {

namespace {

/// Why \a ref may not be asked, in a few words; empty: it may.
QByteArray refusalOf(
    const ModelRef &ref, const QString &name, const RoutingState &state, const CallSender &sender)
{
    const ProviderConfig *provider = state.config.provider(ref.provider);
    const ModelConfig *model = provider ? provider->model(ref.model) : nullptr;
    if (!provider) {
        return "no_address";
    }
    const Place place = placeOf(model && !model->baseUrl.isEmpty() ? model->baseUrl : provider->baseUrl);
    const PolicySettings &policy = state.settings.policy;
    const ProviderSettings *settings = state.settings.provider(ref.provider);
    const bool isRegionAllowed =
        place == Place::Hosted && settings && policy.allowRegions.contains(settings->region);
    if ((!policy.allow.contains(place) && !isRegionAllowed)
        || (sender.places && !sender.places->contains(place))) {
        return "place_not_allowed";
    }
    if (!isInScope(sender.models, name, ref)) {
        return "client_not_allowed";
    }
    const ApiDialect api = model && model->api ? *model->api : provider->api;
    if (api == ApiDialect::AnthropicMessages || api == ApiDialect::Other) {
        return "dialect_unsupported";
    }
    if (place == Place::Hosted && !state.keys.contains(ref.provider)) {
        return "no_key";
    }
    const auto health = state.health.constFind(ref.provider);
    if (health != state.health.cend()) {
        if (health->reading->kind == ProviderKind::Hearth) {
            return "self_reference";
        }
        if (health->reading->state == ServerState::Unreachable) {
            return "unreachable";
        }
    }
    return {};
}

CallWishes wishesOf(const RoutingState &state, const CallSender &sender)
{
    CallWishes wishes;
    wishes.via = sender.via;
    wishes.clientHeaders = sender.headers;
    wishes.loadBudget = state.settings.policy.loadBudget;
    return wishes;
}

} // namespace

Parsed<QList<CallTarget>> passingTargets(
    const QString &model, const QByteArray &path, const RoutingState &state, const CallSender &sender)
{
    const RouteHops hops = routeHops(state.config, state.settings, model);
    QList<CallTarget> targets;
    QByteArrayList reasons;
    for (const ModelRef &ref : hops.hops) {
        QByteArray reason = refusalOf(ref, model, state, sender);
        if (reason.isEmpty()) {
            const Result<CallTarget> target = passingTarget(ref, state, path, wishesOf(state, sender));
            if (target) {
                targets.append(*target);
                continue;
            }
            reason = errorKindName(target.error().kind).data();
        }
        reasons.append(ref.toString().toUtf8() + ": " + reason);
    }
    if (!targets.isEmpty()) {
        return targets;
    }
    if (reasons.isEmpty()) {
        return tl::unexpected(ProtocolError{404, "invalid_request_error", "model_not_found", "model",
            "The model \"" + model.toUtf8() + "\" does not exist here. GET /v1/models lists what does."});
    }
    return tl::unexpected(ProtocolError{404, "server_error", "all_candidates_failed", {},
        "No candidate for \"" + model.toUtf8() + "\" can be asked. " + reasons.join("; ")});
}

std::optional<CallTarget> countingTarget(
    const RoutePlan &plan, const RoutingState &state, const CallSender &sender)
{
    const Candidate *winner = plan.winner();
    const auto health = winner ? state.health.constFind(winner->ref.provider) : state.health.cend();
    if (health == state.health.cend()) {
        return std::nullopt;
    }
    const ServerReading &server = *health->reading;
    const ModelReading *model = server.answering(winner->ref.model);
    const bool isAwake = model && model->state == ModelState::Loaded && !model->isSleeping;
    const bool isLlama = server.kind == ProviderKind::LlamaCpp || server.kind == ProviderKind::LlamaCppRouter;
    if (server.kind != ProviderKind::Anthropic && !(isLlama && isAwake)) {
        return std::nullopt;
    }
    Result<CallTarget> target =
        passingTarget(winner->ref, state, "/messages/count_tokens", wishesOf(state, sender));
    return target ? std::optional(*target) : std::nullopt;
}

QByteArray withMaxTokens(const QByteArray &body)
{
    const std::optional<RequestGlance> seen = glance(body);
    const qsizetype open = body.indexOf('{');
    if (!seen || seen->maxTokens || open < 0) {
        return body;
    }
    return body.first(open + 1) + "\"max_tokens\":1," + body.sliced(open + 1);
}

} // namespace Hearth
