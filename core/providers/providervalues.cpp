#include "providers/providervalues.h"

#include <algorithm>

namespace Hearth {

QLatin1String providerKindName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Unknown:
        break;
    case ProviderKind::LmStudio:
        return QLatin1String("lm-studio");
    case ProviderKind::Ollama:
        return QLatin1String("ollama");
    case ProviderKind::LlamaCpp:
        return QLatin1String("llama.cpp");
    case ProviderKind::LlamaCppRouter:
        return QLatin1String("llama.cpp-router");
    case ProviderKind::LlamaSwap:
        return QLatin1String("llama-swap");
    case ProviderKind::Vllm:
        return QLatin1String("vllm");
    case ProviderKind::LiteLlm:
        return QLatin1String("litellm");
    case ProviderKind::Generic:
        return QLatin1String("generic");
    case ProviderKind::OpenAi:
        return QLatin1String("openai");
    case ProviderKind::Anthropic:
        return QLatin1String("anthropic");
    case ProviderKind::OpenRouter:
        return QLatin1String("openrouter");
    case ProviderKind::Hosted:
        return QLatin1String("hosted");
    case ProviderKind::Hearth:
        return QLatin1String("hearth");
    }
    return QLatin1String("unknown");
}

bool isHostedKind(ProviderKind kind)
{
    return kind == ProviderKind::OpenAi || kind == ProviderKind::Anthropic || kind == ProviderKind::OpenRouter
        || kind == ProviderKind::Hosted;
}

QLatin1String serverStateName(ServerState state)
{
    switch (state) {
    case ServerState::Unknown:
        break;
    case ServerState::Up:
        return QLatin1String("up");
    case ServerState::AuthRequired:
        return QLatin1String("auth-required");
    case ServerState::Failing:
        return QLatin1String("failing");
    case ServerState::Unreachable:
        return QLatin1String("unreachable");
    }
    return QLatin1String("unknown");
}

QLatin1String modelStateName(ModelState state)
{
    switch (state) {
    case ModelState::Unknown:
        break;
    case ModelState::Loaded:
        return QLatin1String("loaded");
    case ModelState::Loading:
        return QLatin1String("loading");
    case ModelState::Cold:
        return QLatin1String("cold");
    case ModelState::Failed:
        return QLatin1String("failed");
    case ModelState::Available:
        return QLatin1String("available");
    case ModelState::Missing:
        return QLatin1String("missing");
    }
    return QLatin1String("unknown");
}

QLatin1String originName(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return QLatin1String("measured");
    case Origin::Reported:
        return QLatin1String("reported");
    case Origin::Declared:
        return QLatin1String("declared");
    case Origin::Estimated:
        break;
    }
    return QLatin1String("estimated");
}

const ModelReading *ServerReading::model(const QString &id) const
{
    const auto byId = std::find_if(
        models.cbegin(), models.cend(), [&id](const ModelReading &model) { return model.id == id; });
    if (byId != models.cend()) {
        return &*byId;
    }
    const auto byAlias = std::find_if(models.cbegin(), models.cend(),
        [&id](const ModelReading &model) { return model.aliases.contains(id); });
    return byAlias != models.cend() ? &*byAlias : nullptr;
}

const ModelReading *ServerReading::answering(const QString &id) const
{
    if (answersAnyModel && models.size() == 1) {
        return &models.first();
    }
    return model(id);
}

} // namespace Hearth
