#include "gateway/passingtargets.h"

#include "config/clientscope.h"
#include "inference/promptcount.h"
#include "protocol/requestsplice.h"
#include "routing/candidatejudge.h"

namespace Hearth {

namespace {

/// Why \a target may not be asked, in a few words; empty: it may.
QByteArray refusalOf(const RouteTarget &target, const IndexedRoute &route, const QString &name,
    const RoutingState &state, const CallSender &sender)
{
    const ModelRef &ref = target.ref;
    if (state.config.mode == OpenClawConfig::Mode::Replace && !target.isListed) {
        return "outside_config";
    }
    if (!target.hasAddress) {
        return "no_address";
    }
    if (!isPlaceAllowed(target, route, state.settings.policy)
        || (sender.places && !sender.places->contains(target.place))) {
        return "place_not_allowed";
    }
    if (!isInScope(sender.models, name, ref)) {
        return "client_not_allowed";
    }
    if (target.dialect == ApiDialect::AnthropicMessages || target.dialect == ApiDialect::Other) {
        return "dialect_unsupported";
    }
    if (target.place == Place::Hosted && !state.keys.contains(ref.provider)) {
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

Parsed<QList<CallTarget>> passingTargets(const QString &model, const QByteArray &path,
    const RoutingState &state, const CallSender &sender, bool isSpent)
{
    const IndexedRoute route = indexedRoute(state.config, state.settings, model);
    QList<CallTarget> targets;
    QByteArrayList reasons;
    for (const RouteTarget &each : route.targets) {
        const ModelRef &ref = each.ref;
        QByteArray reason = refusalOf(each, route, model, state, sender);
        if (reason.isEmpty() && isSpent && each.place == Place::Hosted) {
            reason = "spend_cap_reached";
        }
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
    if (health->reading->kind != ProviderKind::Anthropic && !countsAwake(winner->ref, state)) {
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
