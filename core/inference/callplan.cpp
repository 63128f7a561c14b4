#include "inference/callplan.h"

#include "inference/calltarget.h"
#include "inference/promptcount.h"
#include "inference/routedcall.h"
#include "inference/routekeeper.h"
#include "protocol/conversation.h"
#include "routing/routeplan.h"

namespace Hearth {

RoutePlan planCall(const ResponseRequest &request, qint64 promptTokens, const CallSender &sender,
    const RoutingState &state, RouteKeeper &keeper, const PromptCount *counted)
{
    RouteQuestion question;
    question.model = QString::fromUtf8(request.model);
    question.promptTokens = promptTokens;
    question.maxOutputTokens = request.maxOutputTokens;
    question.needsImages = request.hasImages();
    question.needsTools = !request.tools.isEmpty();
    if (request.nativeOnly) {
        question.nativeOnly = apiOf(request.dialect);
    }
    question.afterTools = bringsToolResults(request);
    question.conversation = conversationKey(request);
    question.clientModels = sender.models;
    question.clientPlaces = sender.places;
    const RoutingLive &live = keeper.live();
    const auto plan = [&](const RoutingLive &now) {
        return planRoute(
            question, {state.config, state.settings, state.health, state.keys, now, state.index.get()});
    };
    if (!counted || promptTokens <= 0) {
        return plan(live);
    }
    RoutingLive exact = live;
    // The half keeps the product from falling below the count when it is rounded down.
    exact.tokenFactor[counted->ref] =
        (static_cast<double>(counted->tokens) + 0.5) / static_cast<double>(promptTokens);
    return plan(exact);
}

std::optional<double> costOf(const ModelRef &ref, const RoutingState &state, const ResponseUsage &usage)
{
    std::optional<ModelCost> price;
    const auto health = state.health.constFind(ref.provider);
    if (health != state.health.cend()) {
        if (const ModelReading *reading = health->reading->answering(ref.model)) {
            price = reading->price;
        }
    }
    const ProviderConfig *provider = state.config.provider(ref.provider);
    const ModelConfig *declared = provider ? provider->model(ref.model) : nullptr;
    if (!price && declared && declared->cost != ModelCost{}) {
        price = declared->cost;
    }
    if (!price) {
        return std::nullopt;
    }
    constexpr double million = 1e6;
    const double cachedPrice = price->cacheRead > 0 ? price->cacheRead : price->input;
    const double writtenPrice = price->cacheWrite > 0 ? price->cacheWrite : price->input;
    const auto fresh = static_cast<double>(usage.inputTokens - usage.cachedTokens - usage.cacheWriteTokens);
    return (fresh * price->input + static_cast<double>(usage.cachedTokens) * cachedPrice
               + static_cast<double>(usage.cacheWriteTokens) * writtenPrice
               + static_cast<double>(usage.outputTokens) * price->output)
        / million;
}

} // namespace Hearth
