#include "inference/calltarget.h"

namespace Hearth {

namespace {

/// Servers that want the older name [PROTOCOLS.md 5.1]; a generic one is likelier to know it.
bool wantsMaxTokens(ProviderKind kind)
{
    return kind == ProviderKind::LmStudio || kind == ProviderKind::Ollama || kind == ProviderKind::LiteLlm
        || kind == ProviderKind::LlamaSwap || kind == ProviderKind::Generic;
}

ChatTarget chatTarget(const ModelRef &ref, const ProviderConfig &provider, const ModelConfig *model,
    ProviderKind kind, Place place)
{
    ChatTarget chat;
    chat.model = ref.model.toUtf8();
    const ModelCompat compat = model ? model->compat : ModelCompat{};
    const bool isOpenAi = provider.id == QLatin1String("openai");
    if (!compat.maxTokensField.isEmpty()) {
        chat.maxTokensField = compat.maxTokensField.toUtf8();
    } else if (wantsMaxTokens(kind)) {
        chat.maxTokensField = QByteArrayLiteral("max_tokens");
    }
    chat.developerRole = compat.supportsDeveloperRole.value_or(isOpenAi);
    chat.usageInStreaming = compat.supportsUsageInStreaming.value_or(true);
    chat.thinkingSwitch = kind == ProviderKind::LlamaCpp || kind == ProviderKind::LlamaCppRouter;
    chat.reasoningField = place == Place::Hosted ? QByteArray() : QByteArrayLiteral("reasoning_content");
    chat.maxTokensLimit = model && model->maxTokens ? model->maxTokens : provider.maxTokens;
    return chat;
}

} // namespace

Result<CallTarget> callTarget(const ModelRef &ref, const RoutingState &state, const QByteArray &via)
{
    const ProviderConfig *provider = state.config.provider(ref.provider);
    if (!provider) {
        return failure(ErrorKind::NotFound, QStringLiteral("no provider \"%1\"").arg(ref.provider));
    }
    const ModelConfig *model = provider->model(ref.model);
    QString base = model && !model->baseUrl.isEmpty() ? model->baseUrl : provider->baseUrl;
    while (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    CallTarget target;
    target.ref = ref;
    const ApiDialect api = model && model->api ? *model->api : provider->api;
    if (api == ApiDialect::Ollama && !base.endsWith(QLatin1String("/v1"))) {
        base += QStringLiteral("/v1"); // its address is written without [OPENCLAW.md 14]
    }
    target.url = QUrl(base + QStringLiteral("/chat/completions"));
    if (!target.url.isValid() || target.url.host().isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("provider \"%1\" has no usable baseUrl").arg(ref.provider));
    }

    const Place place = placeOf(base);
    ProviderKind kind = ProviderKind::Unknown;
    if (const auto health = state.health.constFind(provider->id); health != state.health.cend()) {
        kind = health->reading->kind;
    }
    target.chat = chatTarget(ref, *provider, model, kind, place);
    target.key = state.keys.value(provider->id);

    target.headers = {{"Content-Type", "application/json"}, {"Accept", "text/event-stream"},
        {viaHeader, via.isEmpty() ? state.instanceId : via + ", " + state.instanceId}};
    target.headers += state.headers.value(provider->id);
    if (model) {
        for (auto header = model->headers.cbegin(); header != model->headers.cend(); ++header) {
            target.headers.emplaceBack(header.key().toUtf8(), header.value().toUtf8());
        }
    }

    if (place == Place::Hosted) {
        target.connectTimeout = std::chrono::seconds(10); // TLS and distance included
    }
    target.headTimeout =
        provider->timeout ? std::chrono::milliseconds(*provider->timeout) : state.settings.policy.loadBudget;
    target.silenceTimeout =
        provider->timeout ? std::chrono::milliseconds(*provider->timeout) : state.settings.policy.silence;
    return target;
}

} // namespace Hearth
