#include "providers/kindchoice.h"

#include "providers/anthropic.h"
#include "providers/genericopenai.h"
#include "providers/hosted.h"
#include "providers/litellm.h"
#include "providers/llamacpp.h"
#include "providers/llamaswap.h"
#include "providers/lmstudio.h"
#include "providers/modellist.h"
#include "providers/ollama.h"
#include "providers/openai.h"
#include "providers/openrouter.h"
#include "providers/serverpaths.h"
#include "providers/vllm.h"

namespace Hearth {

ProviderKind hostedKind(const ProbeTarget &target)
{
    if (isOpenRouter(target.baseUrl)) {
        return ProviderKind::OpenRouter;
    }
    if (isOpenAi(target.baseUrl)) {
        return ProviderKind::OpenAi;
    }
    return isAnthropic(target.baseUrl) ? ProviderKind::Anthropic : ProviderKind::Hosted;
}

QList<QByteArray> listPaths(const ProbeTarget &target)
{
    const QByteArray ofRoot = rootPathOf(target.baseUrl) + "/v1/models";
    const QByteArray ofBase = basePathOf(target.baseUrl) + "/models";
    if (target.hosted && target.anthropic) {
        return {ofRoot + "?limit=1000"}; // the most it gives at once; there are a few dozen
    }
    if (target.hosted && target.hasKey && isOpenRouterRegion(target.baseUrl)) {
        return {ofBase + "/user"}; // the models that this region has [PROTOCOLS.md 2.9]
    }
    if (ofRoot == ofBase) {
        return {ofRoot};
    }
    return target.hosted ? QList<QByteArray>{ofBase, ofRoot} : QList<QByteArray>{ofRoot, ofBase};
}

QList<ProviderKind> recognise(const JsonAnswer &list, const ProbeTarget &target)
{
    if (target.hosted) {
        return {hostedKind(target)};
    }
    if (isLiteLlm(list)) {
        return {ProviderKind::LiteLlm};
    }
    const QList<QJsonObject> entries = modelEntries(list).value_or(QList<QJsonObject>());
    if (isOwnedBy(entries, QLatin1String("llama-swap"))) {
        return {ProviderKind::LlamaSwap};
    }
    if (isOwnedBy(entries, QLatin1String("vllm"))) {
        return {ProviderKind::Vllm};
    }
    if (!productOf(list).isEmpty()) {
        return {ProviderKind::Generic};
    }
    if (isLlamaServer(list)) {
        return {ProviderKind::LlamaCpp};
    }
    QList<ProviderKind> kinds;
    const bool likelyOllama = isLikelyOllama(entries, target);
    if (likelyOllama) {
        kinds.append(ProviderKind::Ollama);
    }
    if (isLmStudioError(list) || mayBeLmStudio(list, target)) {
        kinds.append(ProviderKind::LmStudio);
    }
    if (isVllmList(entries)) {
        kinds.append(ProviderKind::Vllm);
    } else if (!likelyOllama && target.lastKind != ProviderKind::Generic && modelEntries(list)) {
        kinds.append(ProviderKind::Ollama); // a generic server once known is not asked again and again
    }
    kinds.append(ProviderKind::Generic);
    return kinds;
}

std::unique_ptr<KindDialogue> dialogueOf(ProviderKind kind, const JsonAnswer &list, const ProbeTarget &target)
{
    switch (kind) {
    case ProviderKind::LmStudio:
        return lmStudioDialogue(target);
    case ProviderKind::Ollama:
        return ollamaDialogue(target);
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
        return isLoadingModel(list) || modelEntries(list) ? llamaDialogue(list, target) : nullptr;
    case ProviderKind::LlamaSwap:
        return llamaSwapDialogue(list);
    case ProviderKind::Vllm:
        return vllmDialogue(list);
    case ProviderKind::LiteLlm:
        return liteLlmDialogue(list);
    case ProviderKind::Generic:
        return genericDialogue(list, target);
    case ProviderKind::OpenAi:
        return openAiDialogue(list);
    case ProviderKind::Anthropic:
        return anthropicDialogue(list);
    case ProviderKind::OpenRouter:
        return openRouterDialogue(list, target);
    case ProviderKind::Hosted:
        return hostedDialogue(list, target);
    case ProviderKind::Hearth:
    case ProviderKind::Unknown:
        break;
    }
    return nullptr;
}

std::unique_ptr<KindDialogue> knownDialogue(const ProbeTarget &target)
{
    switch (target.lastKind) {
    case ProviderKind::LmStudio:
        return lmStudioDialogue(target);
    case ProviderKind::Ollama:
        return ollamaDialogue(target);
    case ProviderKind::LlamaCpp:
        return knownLlamaDialogue(target);
    case ProviderKind::LlamaSwap:
        return knownLlamaSwapDialogue(target);
    case ProviderKind::Vllm:
        return knownVllmDialogue(target);
    case ProviderKind::LiteLlm:
        return knownLiteLlmDialogue(target);
    case ProviderKind::Generic:
        return knownGenericDialogue(target);
    case ProviderKind::OpenRouter:
        return knownOpenRouterDialogue(target);
    default:
        return nullptr;
    }
}

} // namespace Hearth
