#include "inference/calltarget.h"

#include "inference/urlcache.h"
#include "net/httptoken.h"
#include "protocol/conversation.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Servers that want the older name [PROTOCOLS.md 5.1]; a generic one is likelier to know it.
bool wantsMaxTokens(ProviderKind kind)
{
    return kind == ProviderKind::LmStudio || kind == ProviderKind::Ollama || kind == ProviderKind::LiteLlm
        || kind == ProviderKind::LlamaSwap || kind == ProviderKind::Generic;
}

/// Servers whose own Responses stream breaks the official clients, or did in versions that are about
/// [PROTOCOLS.md 2.1 to 2.5].
bool hasDefectiveResponses(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::LmStudio:
    case ProviderKind::Ollama:
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
    case ProviderKind::LlamaSwap:
    case ProviderKind::Vllm:
    case ProviderKind::LiteLlm:
        return true;
    case ProviderKind::Unknown:
    case ProviderKind::Generic:
    case ProviderKind::OpenAi:
    case ProviderKind::Anthropic:
    case ProviderKind::OpenRouter:
    case ProviderKind::Hosted:
    case ProviderKind::Hearth:
        return false;
    }
    Q_UNREACHABLE();
}

/// Servers whose streams conform to their own dialect, so that bytes may pass unless the settings say
/// otherwise: those that define it.
bool definesDialect(ProviderKind kind, WireDialect dialect)
{
    return dialect == WireDialect::Messages ? kind == ProviderKind::Anthropic : kind == ProviderKind::OpenAi;
}

/// One provider and model with all that decides how they are spoken to.
struct Upstream
{
    const ProviderConfig &provider;
    const ModelConfig *model = nullptr;
    QString base; ///< Without a trailing slash.
    Place place = Place::Local; ///< Known once it is addressed.
    ProviderKind kind = ProviderKind::Unknown;
    ApiDialect api = ApiDialect::ChatCompletions;
    QList<ApiDialect> dialects = {}; ///< Those that the server is known to speak.
};

Result<Upstream> upstreamOf(const ModelRef &ref, const RoutingState &state)
{
    const ProviderConfig *provider = state.config.provider(ref.provider);
    if (!provider) {
        return failure(ErrorKind::NotFound, QStringLiteral("no provider \"%1\"").arg(ref.provider));
    }
    Upstream upstream{*provider, provider->model(ref.model), {}};
    upstream.base =
        upstream.model && !upstream.model->baseUrl.isEmpty() ? upstream.model->baseUrl : provider->baseUrl;
    while (upstream.base.endsWith(QLatin1Char('/'))) {
        upstream.base.chop(1);
    }
    upstream.api = upstream.model && upstream.model->api ? *upstream.model->api : provider->api;
    if (const auto health = state.health.constFind(provider->id); health != state.health.cend()) {
        upstream.kind = health->reading->kind;
        upstream.dialects = health->reading->dialects;
    }
    return upstream;
}

WireDialect dialectOf(const Upstream &upstream, const ResponseRequest &request)
{
    if (request.nativeOnly && upstream.dialects.contains(apiOf(request.dialect))) {
        return request.dialect; // whatever the config says: the plan counts on it
    }
    switch (upstream.api) {
    case ApiDialect::AnthropicMessages:
        return WireDialect::Messages;
    case ApiDialect::Responses:
        // What cannot be translated can only go as it is, whatever the stream is like.
        return hasDefectiveResponses(upstream.kind) && !request.nativeOnly ? WireDialect::ChatCompletions
                                                                           : WireDialect::Responses;
    case ApiDialect::ChatCompletions:
    case ApiDialect::Ollama:
    case ApiDialect::Other:
        break;
    }
    return WireDialect::ChatCompletions;
}

/// The provider's address of its OpenAI-style or Anthropic-style API is written with or without /v1
/// [OPENCLAW.md 14].
bool lacksVersion(const Upstream &upstream, WireDialect dialect)
{
    const bool isWrittenWithout = dialect == WireDialect::Messages || upstream.api == ApiDialect::Ollama;
    return isWrittenWithout && !upstream.base.endsWith(QLatin1String("/v1"));
}

/// Behind the provider's address.
QByteArray pathOf(WireDialect dialect, bool lacksVersion)
{
    switch (dialect) {
    case WireDialect::Responses:
        return lacksVersion ? QByteArrayLiteral("/v1/responses") : QByteArrayLiteral("/responses");
    case WireDialect::ChatCompletions:
        return lacksVersion ? QByteArrayLiteral("/v1/chat/completions")
                            : QByteArrayLiteral("/chat/completions");
    case WireDialect::Messages:
        break;
    }
    return lacksVersion ? QByteArrayLiteral("/v1/messages") : QByteArrayLiteral("/messages");
}

std::optional<qint64> maxTokensOf(const Upstream &upstream)
{
    return upstream.model && upstream.model->maxTokens ? upstream.model->maxTokens
                                                       : upstream.provider.maxTokens;
}

/// The values of reasoning_effort that a server takes, where it refuses others; empty: all.
QByteArrayList effortsOf(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Ollama:
        return {"none", "low", "medium", "high", "max"}; // [PROTOCOLS.md 2.2]
    case ProviderKind::LmStudio:
    case ProviderKind::Vllm:
    case ProviderKind::Generic:
        return {"low", "medium", "high"}; // what the field began with: any server that has it takes these
    case ProviderKind::Unknown:
    case ProviderKind::LlamaCpp:
    case ProviderKind::LlamaCppRouter:
    case ProviderKind::LlamaSwap:
    case ProviderKind::LiteLlm:
    case ProviderKind::OpenAi:
    case ProviderKind::Anthropic:
    case ProviderKind::OpenRouter:
    case ProviderKind::Hosted:
    case ProviderKind::Hearth:
        return {};
    }
    Q_UNREACHABLE();
}

ChatTarget chatTarget(const ModelRef &ref, const Upstream &upstream)
{
    ChatTarget chat;
    chat.model = ref.model.toUtf8();
    const ModelCompat compat = upstream.model ? upstream.model->compat : ModelCompat{};
    const bool isOpenAi = upstream.provider.id == QLatin1String("openai");
    if (!compat.maxTokensField.isEmpty()) {
        chat.maxTokensField = compat.maxTokensField.toUtf8();
    } else if (wantsMaxTokens(upstream.kind)) {
        chat.maxTokensField = QByteArrayLiteral("max_tokens");
    }
    chat.developerRole = compat.supportsDeveloperRole.value_or(isOpenAi);
    chat.localSampling = upstream.place != Place::Hosted;
    chat.topK =
        upstream.kind != ProviderKind::OpenAi; // many hosted servers take it; whoever does not will say so
    chat.usageInStreaming = compat.supportsUsageInStreaming.value_or(true);
    chat.forcedToolChoice = upstream.kind != ProviderKind::Ollama; // ignores it [PROTOCOLS.md 2.2]
    chat.efforts = effortsOf(upstream.kind);
    chat.thinkingSwitch = upstream.kind == ProviderKind::LlamaCpp
        || upstream.kind == ProviderKind::LlamaCppRouter || upstream.kind == ProviderKind::Vllm;
    chat.reasoningField =
        upstream.place == Place::Hosted ? QByteArray() : QByteArrayLiteral("reasoning_content");
    chat.fileInput = upstream.kind == ProviderKind::OpenAi;
    chat.audioInput = chat.fileInput;
    chat.maxTokensLimit = maxTokensOf(upstream);
    return chat;
}

MessagesTarget messagesTarget(const ModelRef &ref, const Upstream &upstream)
{
    MessagesTarget messages;
    messages.model = ref.model.toUtf8();
    messages.isAnthropic = upstream.place == Place::Hosted;
    messages.thinking =
        messages.isAnthropic ? anthropicThinking(messages.model) : MessagesTarget::Thinking::Budget;
    messages.maxTokensLimit = maxTokensOf(upstream);
    return messages;
}

ResponsesTarget responsesTarget(const ModelRef &ref, const Upstream &upstream)
{
    ResponsesTarget responses;
    responses.model = ref.model.toUtf8();
    responses.maxTokensLimit = maxTokensOf(upstream);
    responses.sealTag = upstream.provider.id.toUtf8();
    const bool isOwn = upstream.place != Place::Hosted; // a chat template stands behind it
    responses.mergeTurns = isOwn;
    responses.reasoningText = isOwn;
    responses.chatSampling = isOwn;
    return responses;
}

/// How the model is spoken to, where Hearth itself writes the request.
void setModel(CallTarget &target, const Upstream &upstream)
{
    switch (target.dialect) {
    case WireDialect::Responses:
        target.responses = responsesTarget(target.ref, upstream);
        break;
    case WireDialect::ChatCompletions:
        target.chat = chatTarget(target.ref, upstream);
        break;
    case WireDialect::Messages:
        target.messages = messagesTarget(target.ref, upstream);
        break;
    }
}

void addHeaders(
    CallTarget &target, const Upstream &upstream, const RoutingState &state, const CallWishes &wishes)
{
    const QByteArray &own = state.instanceId;
    if (target.passThrough) {
        target.headers = passedHeaders(wishes.clientHeaders); // what the config says goes over it
    }
    constexpr qsizetype usualHeaders = 8;
    target.headers.reserve(target.headers.size() + usualHeaders);
    target.headers.emplaceBack(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    target.headers.emplaceBack(QByteArray::fromRawData(viaHeader, sizeof(viaHeader) - 1),
        wishes.via.isEmpty() ? own : wishes.via + ", " + own);
    if (target.dialect == WireDialect::Messages) {
        target.headers.prepend({"anthropic-version", "2023-06-01"});
        const bool isBearer = upstream.provider.authHeader || upstream.api != ApiDialect::AnthropicMessages;
        target.keyHeader = isBearer ? CallTarget::KeyHeader::Authorization : CallTarget::KeyHeader::XApiKey;
    }
    target.headers += state.headers.value(upstream.provider.id);
    if (upstream.model) {
        const auto &headers = upstream.model->headers;
        for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
            target.headers.emplaceBack(header.key().toUtf8(), header.value().toUtf8());
        }
    }
    target.key = state.keys.value(upstream.provider.id);
}

void setTimes(
    CallTarget &target, const Upstream &upstream, const RoutingState &state, const CallWishes &wishes)
{
    if (upstream.place == Place::Hosted) {
        target.connectTimeout = std::chrono::seconds(10); // TLS and distance included
    }
    const auto own = upstream.provider.timeout;
    target.headTimeout = own ? std::chrono::milliseconds(*own) : wishes.loadBudget;
    target.silenceTimeout = own ? std::chrono::milliseconds(*own) : state.settings.policy.silence;
}

Result<> setAddress(CallTarget &target, Upstream &upstream, const QByteArray &path, UrlCache *urls)
{
    UrlCache::Address address =
        urls ? urls->address(upstream.base, path) : UrlCache::read(upstream.base, path);
    if (!address.isUsable) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("provider \"%1\" has no usable baseUrl").arg(target.ref.provider));
    }
    target.url = std::move(address.url);
    upstream.place = address.place;
    return {};
}

/// Where a cap is to hold, what a stream took must be known, and Chat Completions tell it only when asked.
bool mustTellUsage(const Upstream &upstream, const RoutingState &state, const ResponseRequest &request)
{
    return request.dialect == WireDialect::ChatCompletions && request.stream && !request.includeUsage
        && upstream.place == Place::Hosted && state.settings.policy.dailySpendUsd;
}

bool mayPass(const Upstream &upstream, const RoutingState &state, WireDialect dialect)
{
    const ProviderSettings *settings = state.settings.provider(upstream.provider.id);
    return settings && settings->passThrough ? *settings->passThrough
                                             : definesDialect(upstream.kind, dialect);
}

} // namespace

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

HeaderList passedHeaders(const HeaderList &headers)
{
    static constexpr QByteArrayView known[] = {"openai-organization", "openai-project", "openai-beta",
        "idempotency-key", "x-client-request-id", "anthropic-beta", "anthropic-version"};
    HeaderList passed;
    for (const auto &header : headers) {
        const QByteArrayView name = header.first;
        const bool isKnown = std::any_of(std::begin(known), std::end(known),
            [name](QByteArrayView each) { return isSameToken(each, name); });
        if (isKnown) {
            passed.append(header);
        }
    }
    return passed;
}

Result<CallTarget> callTarget(
    const ModelRef &ref, const RoutingState &state, const ResponseRequest &request, const CallWishes &wishes)
{
    Result<Upstream> upstream = upstreamOf(ref, state);
    if (!upstream) {
        return failure(upstream.error());
    }
    Result<CallTarget> result; // made in its place: it is large to move
    CallTarget &target = *result;
    target.ref = ref;
    target.dialect = dialectOf(*upstream, request);
    const QByteArray path = pathOf(target.dialect, lacksVersion(*upstream, target.dialect));
    if (const Result<> addressed = setAddress(target, *upstream, path, wishes.urls); !addressed) {
        return failure(addressed.error());
    }
    const bool isSame = target.dialect == request.dialect && !request.body.isEmpty();
    const bool mayChoose = wishes.mayPassThrough && mayPass(*upstream, state, target.dialect)
        && !mustTellUsage(*upstream, state, request) && !holdsForeignThoughts(request);
    target.passThrough = isSame && ((request.nativeOnly && !wishes.mustTranslate) || mayChoose);
    if (!target.passThrough) {
        setModel(target, *upstream);
    }
    addHeaders(target, *upstream, state, wishes);
    setTimes(target, *upstream, state, wishes);
    const bool isStream = request.stream || !target.passThrough;
    target.headers.emplaceBack(QByteArrayLiteral("Accept"),
        isStream ? QByteArrayLiteral("text/event-stream") : QByteArrayLiteral("application/json"));
    return result;
}

Result<CallTarget> passingTarget(
    const ModelRef &ref, const RoutingState &state, const QByteArray &path, const CallWishes &wishes)
{
    Result<Upstream> upstream = upstreamOf(ref, state);
    if (!upstream) {
        return failure(upstream.error());
    }
    CallTarget target;
    target.ref = ref;
    target.dialect =
        upstream->api == ApiDialect::AnthropicMessages ? WireDialect::Messages : WireDialect::ChatCompletions;
    const QByteArray whole = lacksVersion(*upstream, target.dialect) ? "/v1" + path : path;
    if (const Result<> addressed = setAddress(target, *upstream, whole, wishes.urls); !addressed) {
        return failure(addressed.error());
    }
    target.passThrough = true;
    addHeaders(target, *upstream, state, wishes);
    setTimes(target, *upstream, state, wishes);
    return target;
}

} // namespace Hearth
