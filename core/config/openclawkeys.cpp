#include "config/openclawkeys.h"

namespace Hearth {
namespace {

using K = ValueKind;

KeyRules rulesOf(const QString &names, ValueKind kind = K::Any, KeyAge age = KeyAge::Always)
{
    KeyRules rules;
    for (const QString &name : names.split(u' ')) {
        rules.append({name, kind, age});
    }
    return rules;
}

} // namespace

const KeyRules &rootKeys()
{
    static const KeyRules rules =
        rulesOf(QStringLiteral(
            "accessGroups acp agents approvals attachments auth bindings broadcast browser channels "
            "cloudWorkers commands cron desktop diagnostics discovery env gateway hooks logging mcp "
            "memory messages meta models nodeHost plugins proxy secrets security session skills "
            "surfaces talk telemetry tools transcripts tts ui update wizard worktreeAcceleration "
            "worktreeRoot"))
        + rulesOf(QStringLiteral("$schema"), K::Text);
    return rules;
}

const KeyRules &metaKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("lastTouchedVersion"), K::Text)
        + rulesOf(QStringLiteral("migrations"), K::Object, KeyAge::Newer)
        + rulesOf(QStringLiteral("lastTouchedAt"), K::Any, KeyAge::Older);
    return rules;
}

const KeyRules &envKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("vars shellEnv"), K::Object);
    return rules;
}

const KeyRules &authKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("profiles order"), K::Object)
        + rulesOf(QStringLiteral("cooldowns"), K::Any, KeyAge::Older);
    return rules;
}

const KeyRules &secretsKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("egressProxy providers defaults"), K::Object);
    return rules;
}

const KeyRules &modelsKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("mode providers"))
        + rulesOf(QStringLiteral("catalogRefresh"), K::Any, KeyAge::Newer)
        + rulesOf(QStringLiteral("bedrockDiscovery"), K::Any, KeyAge::Older);
    return rules;
}

const KeyRules &catalogRefreshKeys()
{
    static const KeyRules rules =
        rulesOf(QStringLiteral("enabled"), K::Boolean) + rulesOf(QStringLiteral("url"), K::Text);
    return rules;
}

const KeyRules &providerKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("baseUrl apiKey api models headers authHeader"))
        + rulesOf(QStringLiteral("auth"), K::Text)
        + rulesOf(QStringLiteral("maxTokens timeoutSeconds"), K::Any, KeyAge::Newer)
        + rulesOf(QStringLiteral("injectNumCtxForOpenAICompat"), K::Boolean, KeyAge::Newer)
        + rulesOf(QStringLiteral("params request localService"), K::Object, KeyAge::Newer)
        + rulesOf(QStringLiteral("region"), K::NonEmptyText)
        + rulesOf(QStringLiteral("agentRuntime"), K::Object)
        + rulesOf(QStringLiteral("contextWindow contextTokens"), K::Any, KeyAge::Retired);
    return rules;
}

const KeyRules &modelKeys()
{
    static const KeyRules rules =
        rulesOf(
            QStringLiteral("id name api baseUrl reasoning input cost contextWindow maxTokens headers compat"))
        + rulesOf(QStringLiteral("contextTokens"), K::Any, KeyAge::Newer)
        + rulesOf(QStringLiteral("params thinkingLevelMap agentRuntime mediaInput"), K::Object)
        + rulesOf(QStringLiteral("metadataSource"), K::Text);
    return rules;
}

const KeyRules &costKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("input output cacheRead cacheWrite"))
        + rulesOf(QStringLiteral("tieredPricing"), K::Array);
    return rules;
}

const KeyRules &compatKeys()
{
    static const KeyRules rules =
        rulesOf(QStringLiteral("supportsDeveloperRole supportsUsageInStreaming maxTokensField"))
        + rulesOf(QStringLiteral("supportsTools"), K::Any, KeyAge::Newer)
        + rulesOf(
            QStringLiteral("supportsStore supportsPromptCacheKey supportsResponsesContinuation "
                           "supportsReasoningEffort supportsTemperature supportsInstructions "
                           "supportsStrictMode supportsJsonSchemaResponseFormat requiresStringContent "
                           "strictMessageKeys requiresToolResultName requiresAssistantAfterToolResult "
                           "requiresThinkingAsText requiresReasoningContentOnAssistantMessages "
                           "requiresOpenAiAnthropicToolPayload zaiToolStream sendSessionAffinityHeaders "
                           "sendSessionIdHeader supportsEagerToolInputStreaming supportsLongCacheRetention"),
            K::Boolean)
        + rulesOf(
            QStringLiteral("codeMode thinkingFormat toolCallArgumentsEncoding cacheControlFormat"), K::Text)
        + rulesOf(QStringLiteral("toolSchemaProfile"), K::Text, KeyAge::Newer)
        + rulesOf(QStringLiteral("visibleReasoningDetailTypes supportedReasoningEfforts "
                                 "unsupportedToolSchemaKeywords"),
            K::Texts)
        + rulesOf(QStringLiteral("reasoningEffortMap openRouterRouting vercelGatewayRouting"), K::Object);
    return rules;
}

const KeyRules &secretReferenceKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("source provider id"));
    return rules;
}

const KeyRules &agentsKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("defaults"))
        + rulesOf(QStringLiteral("ownership"), K::Text, KeyAge::Newer)
        + rulesOf(QStringLiteral("entries"), K::Object, KeyAge::Newer)
        + rulesOf(QStringLiteral("list"), K::Array, KeyAge::Retired);
    return rules;
}

const KeyRules &agentDefaultsKeys()
{
    static const KeyRules rules =
        rulesOf(
            QStringLiteral("model models modelSelectionScope decisionModel imageModel mediaModels voiceModel "
                           "pdfMaxMb pdfMaxPages workspace cwd skills silentReply repoRoot skipBootstrap "
                           "skipOptionalBootstrapFiles contextInjection bootstrapMaxChars "
                           "bootstrapTotalMaxChars userTimezone startupContext contextPruning compaction "
                           "embeddedAgent thinkingDefault fastModeDefault verboseDefault toolProgressDetail "
                           "reasoningDefault elevatedDefault blockStreamingDefault blockStreamingBreak "
                           "timeoutSeconds mediaMaxMb imageMaxDimensionPx imageQuality typingIntervalSeconds "
                           "systemAgent authInheritance sessionStore maxConcurrent subagents contextLimits "
                           "blockStreamingChunk blockStreamingCoalesce humanDelay typingMode heartbeat "
                           "sandbox"))
        + rulesOf(QStringLiteral("params modelPolicy experimental"), K::Object, KeyAge::Newer)
        + rulesOf(QStringLiteral("utilityModel"), K::Text, KeyAge::Newer)
        + rulesOf(QStringLiteral("pdfModel"), K::Any, KeyAge::Newer)
        + rulesOf(QStringLiteral("contextTokens"), K::Any, KeyAge::Retired)
        + rulesOf(QStringLiteral("memorySearch"), K::Any, KeyAge::Older);
    return rules;
}

const KeyRules &primaryKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("primary fallbacks"));
    return rules;
}

const KeyRules &modelSettingsKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("alias"))
        + rulesOf(QStringLiteral("params"), K::Object) + rulesOf(QStringLiteral("streaming"), K::Boolean)
        + rulesOf(QStringLiteral("agentRuntime"), K::Object, KeyAge::Newer)
        + rulesOf(QStringLiteral("pickerRuntimes"), K::Texts, KeyAge::Newer)
        + rulesOf(QStringLiteral("codeMode"), K::Boolean, KeyAge::Newer);
    return rules;
}

const KeyRules &modelPolicyKeys()
{
    static const KeyRules rules = rulesOf(QStringLiteral("allow"), K::Texts);
    return rules;
}

} // namespace Hearth
