#include "inference/callplan.h"

#include "inference/routedcall.h"
#include "inference/routekeeper.h"
#include "protocol/conversation.h"
#include "routing/routeplan.h"

namespace Hearth {

namespace {

ApiDialect apiOf(WireDialect dialect)
{
    switch (dialect) {
    case WireDialect::Responses:
        return ApiDialect::Responses;
    case WireDialect::ChatCompletions:
        return ApiDialect::ChatCompletions;
    case WireDialect::Messages:
        break;
    }
    return ApiDialect::AnthropicMessages;
}

} // namespace

RoutePlan planCall(const ResponseRequest &request, qint64 promptTokens, const CallSender &sender,
    const RoutingState &state, RouteKeeper &keeper)
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
    const QSet<QString> withKey = state.providersWithKey();
    return planRoute(
        question, {state.config, state.settings, state.health, withKey, keeper.live(), state.index.get()});
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
    const auto fresh = static_cast<double>(usage.inputTokens - usage.cachedTokens);
    return (fresh * price->input + static_cast<double>(usage.cachedTokens) * cachedPrice
               + static_cast<double>(usage.outputTokens) * price->output)
        / million;
}

} // namespace Hearth
