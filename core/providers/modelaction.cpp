#include "providers/modelaction.h"

#include "providers/actionsteps.h"
#include "providers/lmstudio.h"
#include "providers/serverpaths.h"

namespace Hearth {

namespace {

bool isAtRest(const ModelReading &model)
{
    return model.state == ModelState::Cold || model.state == ModelState::Failed;
}

bool isInMemory(const ModelReading &model)
{
    return model.state == ModelState::Loaded;
}

ModelAbilities lmStudioAbilities(const ServerReading &server, const ModelReading &model)
{
    ModelAbilities abilities;
    if (!isLmStudioLegacy(server)) {
        abilities.load = isAtRest(model);
        abilities.unload = isInMemory(model);
        abilities.chooseContext = abilities.load || abilities.unload;
    }
    return abilities;
}

ModelAbilities ollamaAbilities(const ModelReading &model)
{
    ModelAbilities abilities;
    if (model.remoteHost.isEmpty()) {
        abilities.load = isAtRest(model);
        abilities.unload = isInMemory(model);
        // A load ends when the client that asked for it leaves [ollama/ollama#9625, #8006].
        abilities.cancelLoad = true;
        abilities.keepFor = true;
    }
    return abilities;
}

ModelAbilities routerAbilities(const ModelReading &model)
{
    ModelAbilities abilities;
    abilities.load = isAtRest(model);
    abilities.unload = isInMemory(model) || model.isSleeping;
    abilities.cancelLoad = !model.isSleeping; // waking is one request that the server ends by itself
    abilities.tellsProgress = true;
    return abilities;
}

} // namespace

ModelAction::~ModelAction() = default;

ModelAbilities abilitiesOf(const ServerReading &server, const ModelReading &model)
{
    ModelAbilities abilities;
    if (server.state != ServerState::Up) {
        return abilities;
    }
    switch (server.kind) {
    case ProviderKind::LmStudio:
        return lmStudioAbilities(server, model);
    case ProviderKind::Ollama:
        return ollamaAbilities(model);
    case ProviderKind::LlamaCpp:
        abilities.load = model.isSleeping;
        return abilities;
    case ProviderKind::LlamaCppRouter:
        return routerAbilities(model);
    case ProviderKind::LlamaSwap:
        abilities.load = isAtRest(model);
        abilities.unload = isInMemory(model);
        return abilities;
    case ProviderKind::Vllm:
        // It tells its instances only where it can sleep, see vllm.h.
        abilities.load = model.isSleeping;
        abilities.unload = isInMemory(model) && !model.instances.isEmpty();
        return abilities;
    case ProviderKind::Unknown:
    case ProviderKind::LiteLlm:
    case ProviderKind::Generic:
    case ProviderKind::OpenAi:
    case ProviderKind::Anthropic:
    case ProviderKind::OpenRouter:
    case ProviderKind::Hosted:
    case ProviderKind::Hearth:
        break;
    }
    return abilities;
}

std::unique_ptr<ModelAction> loadAction(
    const QUrl &baseUrl, const ServerReading &server, const QString &modelId, const LoadOptions &options)
{
    const ModelReading *model = server.answering(modelId);
    if (!model || model->id.isEmpty()) {
        return nullptr;
    }
    const QByteArray root = rootPathOf(baseUrl);
    switch (server.kind) {
    case ProviderKind::LmStudio:
        return isLmStudioLegacy(server) ? nullptr : lmStudioLoad(root, *model, options);
    case ProviderKind::Ollama:
        return model->remoteHost.isEmpty() ? ollamaLoad(root, *model, options) : nullptr;
    case ProviderKind::LlamaCpp:
        return model->isSleeping ? llamaWake(root) : nullptr;
    case ProviderKind::LlamaCppRouter:
        return llamaRouterLoad(root, *model);
    case ProviderKind::LlamaSwap:
        return llamaSwapLoad(root, *model);
    case ProviderKind::Vllm:
        return model->isSleeping ? vllmWake(root) : nullptr;
    default:
        return nullptr;
    }
}

std::unique_ptr<ModelAction> unloadAction(
    const QUrl &baseUrl, const ServerReading &server, const QString &modelId)
{
    const ModelReading *model = server.answering(modelId);
    if (!model || model->id.isEmpty()) {
        return nullptr;
    }
    const QByteArray root = rootPathOf(baseUrl);
    switch (server.kind) {
    case ProviderKind::LmStudio:
        return isLmStudioLegacy(server) ? nullptr : lmStudioUnload(root, *model);
    case ProviderKind::Ollama:
        return model->remoteHost.isEmpty() ? ollamaUnload(root, *model) : nullptr;
    case ProviderKind::LlamaCppRouter:
        return llamaRouterUnload(root, *model);
    case ProviderKind::LlamaSwap:
        return llamaSwapUnload(root, *model);
    case ProviderKind::Vllm:
        return model->instances.isEmpty() ? nullptr : vllmSleep(root);
    default:
        return nullptr;
    }
}

} // namespace Hearth
