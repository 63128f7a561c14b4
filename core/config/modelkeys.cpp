#include "config/keytable.h"
#include "config/openclawkeys.h"

namespace Hearth {

using namespace KeyTable;

namespace {

const char apiChoices[] =
    "openai-completions openai-responses anthropic-messages ollama google-generative-ai "
    "github-copilot bedrock-converse-stream openai-chatgpt-responses google-vertex "
    "pi-messages azure-openai-responses";

const KeyRules &agentRuntimeKeys()
{
    static const KeyRules rules = keys("id", text());
    return rules;
}

const KeyRules &tlsKeys()
{
    static const KeyRules rules = keys("ca cert key passphrase", kindOf(ValueKind::Secret))
        + keys("serverName", text()) + keys("insecureSkipVerify", yesNo());
    return rules;
}

const KeyRules &requestKeys()
{
    static const KeyRules rules = keys("headers", read(mapOf(kindOf(ValueKind::Secret))))
        + keys("auth", read(object(&requestAuthKeys))) + keys("proxy", read(object(&requestProxyKeys)))
        + keys("tls", object(&tlsKeys)) + keys("allowPrivateNetwork", yesNo());
    return rules;
}

const KeyRules &localServiceKeys()
{
    static const KeyRules rules = keys("command", read(filled())) + keys("args", texts())
        + keys("cwd healthUrl", filled()) + keys("env", mapOf(text())) + keys("readyTimeoutMs", wholeCount())
        + keys("idleStopMs", size());
    return rules;
}

const KeyRules &tieredPriceKeys()
{
    static const KeyRules rules = keys("input output cacheRead cacheWrite", kindOf(ValueKind::Number))
        + keys("range", kindOf(ValueKind::Any));
    return rules;
}

const KeyRules &thinkingLevelKeys()
{
    static const KeyRules rules =
        keys("off minimal low medium high xhigh max", kindOf(ValueKind::TextOrNull));
    return rules;
}

const KeyRules &imageInputKeys()
{
    static const KeyRules rules = keys("maxBytes maxPixels maxSidePx preferredSidePx", wholeCount())
        + keys("tokenMode", choice("tile detail provider"));
    return rules;
}

const KeyRules &mediaInputKeys()
{
    static const KeyRules rules = keys("image", object(&imageInputKeys));
    return rules;
}

const KeyRules &openRouterRoutingKeys()
{
    static const KeyRules rules =
        keys("allow_fallbacks require_parameters zdr enforce_distillable_text", yesNo())
        + keys("data_collection", choice("deny allow")) + keys("order only ignore quantizations", texts())
        + keys("sort max_price preferred_min_throughput preferred_max_latency");
    return rules;
}

const KeyRules &vercelRoutingKeys()
{
    static const KeyRules rules = keys("only order", texts());
    return rules;
}

} // namespace

const KeyRules &modelsKeys()
{
    static const KeyRules rules = keys("mode", read(choice("merge replace")))
        + keys("providers", read(mapOf(object(&providerKeys))))
        + keys("catalogRefresh", newer(read(object(&catalogRefreshKeys))))
        + keys("bedrockDiscovery", older(kindOf(ValueKind::Any)));
    return rules;
}

const KeyRules &catalogRefreshKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("url", read(text()));
    return rules;
}

const KeyRules &providerKeys()
{
    static const KeyRules rules = keys("baseUrl", read(text()))
        + keys("apiKey", read(kindOf(ValueKind::Secret))) + keys("api", read(choice(apiChoices)))
        + keys("models", read(listOf(object(&modelKeys))))
        + keys("headers", read(mapOf(kindOf(ValueKind::Secret)))) + keys("authHeader", read(yesNo()))
        + keys("auth", choice("api-key token oauth aws-sdk"))
        + keys("maxTokens", newer(read(kindOf(ValueKind::Count))))
        + keys("timeoutSeconds", newer(read(wholeCount())))
        + keys("injectNumCtxForOpenAICompat", newer(yesNo())) + keys("params", newer(object()))
        + keys("request", newer(object(&requestKeys)))
        + keys("localService", newer(object(&localServiceKeys))) + keys("region", filled())
        + keys("agentRuntime", object(&agentRuntimeKeys))
        + keys("contextWindow contextTokens", retired(kindOf(ValueKind::Count)));
    return rules;
}

const KeyRules &requestAuthKeys()
{
    static const KeyRules rules = keys("mode", read(choice("provider-default authorization-bearer header")))
        + keys("token value", read(kindOf(ValueKind::Secret))) + keys("headerName", read(filled()))
        + keys("prefix", read(text()));
    return rules;
}

const KeyRules &requestProxyKeys()
{
    static const KeyRules rules = keys("mode", read(choice("env-proxy explicit-proxy")))
        + keys("url", read(filled())) + keys("tls", object(&tlsKeys));
    return rules;
}

const KeyRules &modelKeys()
{
    static const KeyRules rules = keys("id name baseUrl", read(filled()))
        + keys("api", read(choice(apiChoices))) + keys("reasoning", read(yesNo()))
        + keys("input", read(listOf(choice("text image video audio"))))
        + keys("cost", read(object(&costKeys)))
        + keys("contextWindow maxTokens", read(kindOf(ValueKind::Count)))
        + keys("contextTokens", newer(read(wholeCount()))) + keys("headers", read(mapOf(text())))
        + keys("compat", read(object(&compatKeys))) + keys("params", object())
        + keys("thinkingLevelMap", object(&thinkingLevelKeys))
        + keys("agentRuntime", object(&agentRuntimeKeys)) + keys("mediaInput", object(&mediaInputKeys))
        + keys("metadataSource", choice("models-add"));
    return rules;
}

const KeyRules &costKeys()
{
    static const KeyRules rules = keys("input output cacheRead cacheWrite", read(kindOf(ValueKind::Number)))
        + keys("tieredPricing", listOf(object(&tieredPriceKeys)));
    return rules;
}

const KeyRules &compatKeys()
{
    static const KeyRules rules = keys("supportsDeveloperRole supportsUsageInStreaming", read(yesNo()))
        + keys("maxTokensField", read(choice("max_completion_tokens max_tokens")))
        + keys("supportsTools", newer(read(yesNo())))
        + keys("supportsStore supportsPromptCacheKey supportsResponsesContinuation supportsReasoningEffort "
               "supportsTemperature supportsInstructions supportsStrictMode supportsJsonSchemaResponseFormat "
               "requiresStringContent strictMessageKeys requiresToolResultName "
               "requiresAssistantAfterToolResult requiresThinkingAsText "
               "requiresReasoningContentOnAssistantMessages requiresOpenAiAnthropicToolPayload zaiToolStream "
               "sendSessionAffinityHeaders sendSessionIdHeader supportsEagerToolInputStreaming "
               "supportsLongCacheRetention",
            yesNo())
        + keys("codeMode", choice("preferred capable"))
        + keys("thinkingFormat", choice("openai openrouter deepseek together qwen qwen-chat-template zai"))
        + keys("toolCallArgumentsEncoding", text()) + keys("cacheControlFormat", choice("anthropic"))
        + keys("toolSchemaProfile", newer(text()))
        + keys("visibleReasoningDetailTypes supportedReasoningEfforts unsupportedToolSchemaKeywords", texts())
        + keys("reasoningEffortMap", mapOf(filled()))
        + keys("openRouterRouting", object(&openRouterRoutingKeys))
        + keys("vercelGatewayRouting", object(&vercelRoutingKeys));
    return rules;
}

} // namespace Hearth
