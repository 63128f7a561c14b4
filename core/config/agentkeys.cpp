#include "config/keytable.h"
#include "config/openclawkeys.h"

namespace Hearth {

using namespace KeyTable;

namespace {

const char thinkingLevels[] = "off minimal low medium high xhigh adaptive max ultra";

KeyRule slot()
{
    return kindOf(ValueKind::ModelSlot);
}

KeyRule boolOr(const char *choices)
{
    KeyRule rule = choice(choices);
    rule.kind = ValueKind::BooleanOrChoice;
    return rule;
}

const KeyRules &agentRuntimeKeys()
{
    static const KeyRules rules = keys("id", text());
    return rules;
}

const KeyRules &mediaModelsKeys()
{
    static const KeyRules rules = keys("image video music", slot());
    return rules;
}

const KeyRules &experimentalKeys()
{
    static const KeyRules rules = keys("localModelLean", yesNo());
    return rules;
}

const KeyRules &pruningToolsKeys()
{
    static const KeyRules rules = keys("allow deny", texts());
    return rules;
}

const KeyRules &hardClearKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("placeholder", text());
    return rules;
}

const KeyRules &contextPruningKeys()
{
    static const KeyRules rules = keys("mode", choice("off cache-ttl")) + keys("ttl", text())
        + keys("tools", object(&pruningToolsKeys)) + keys("hardClear", object(&hardClearKeys));
    return rules;
}

const KeyRules &qualityGuardKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("maxRetries", size());
    return rules;
}

const KeyRules &switchKeys()
{
    static const KeyRules rules = keys("enabled", yesNo());
    return rules;
}

const KeyRules &memoryFlushKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("model", text())
        + keys("softThresholdTokens", size())
        + keys("forceFlushTranscriptBytes", kindOf(ValueKind::NumberOrText)) + keys("prompt", older(text()));
    return rules;
}

const KeyRules &compactionKeys()
{
    static const KeyRules rules = keys("enabled", newer(yesNo())) + keys("mode", choice("default safeguard"))
        + keys("model", newer(text())) + keys("provider", text())
        + keys("thinkingLevel", choice("off minimal low medium high xhigh adaptive max ultra inherit"))
        + keys("keepRecentTokens timeoutSeconds", wholeCount()) + keys("recentTurnsPreserve", whole(0, 12))
        + keys("identifierPolicy", choice("strict off")) + keys("qualityGuard", object(&qualityGuardKeys))
        + keys("midTurnPrecheck", object(&switchKeys)) + keys("postIndexSync", choice("off async await"))
        + keys("postCompactionSections", texts()) + keys("memoryFlush", object(&memoryFlushKeys))
        + keys("maxActiveTranscriptBytes", kindOf(ValueKind::NumberOrText)) + keys("notifyUser", yesNo())
        + keys("reserveTokens reserveTokensFloor maxHistoryShare", older(kindOf(ValueKind::Any)));
    return rules;
}

const KeyRules &activeHoursKeys()
{
    static const KeyRules rules = keys("start end timezone", text());
    return rules;
}

const KeyRules &heartbeatKeys()
{
    static const KeyRules rules = keys("every model session target to accountId prompt", text())
        + keys("agentId", filled()) + keys("activeHours", object(&activeHoursKeys))
        + keys("directPolicy", choice("allow block")) + keys("timeoutSeconds", wholeCount())
        + keys("lightContext isolatedSession", yesNo());
    return rules;
}

const KeyRules &subagentsKeys()
{
    static const KeyRules rules = keys("model", slot()) + keys("delegationMode", choice("suggest prefer"))
        + keys("allowAgents", texts()) + keys("maxConcurrent announceTimeoutMs", wholeCount())
        + keys("maxSpawnDepth", whole(1, 5)) + keys("maxChildrenPerAgent", whole(1, 20))
        + keys("archiveAfterMinutes runTimeoutSeconds", size()) + keys("thinking", text())
        + keys("requireAgentId", yesNo());
    return rules;
}

const KeyRules &dockerKeys()
{
    static const KeyRules rules =
        keys("image containerPrefix workdir user seccompProfile apparmorProfile", text())
        + keys("network", read(text())) + keys("gpus", filled())
        + keys("readOnlyRoot dangerouslyAllowReservedContainerTargets dangerouslyAllowExternalBindSources "
               "dangerouslyAllowContainerNamespaceJoin",
            yesNo())
        + keys("tmpfs capDrop dns extraHosts binds", texts()) + keys("env", mapOf(text()))
        + keys("setupCommand", kindOf(ValueKind::TextOrTexts)) + keys("pidsLimit", wholeCount())
        + keys("memory memorySwap", kindOf(ValueKind::NumberOrText)) + keys("cpus", kindOf(ValueKind::Count))
        + keys("ulimits", object());
    return rules;
}

const KeyRules &sandboxKeys()
{
    static const KeyRules rules = keys("mode", choice("off non-main all")) + keys("backend", filled())
        + keys("workspaceAccess", choice("none ro rw"))
        + keys("sessionToolsVisibility", choice("spawned all"))
        + keys("scope", choice("session agent shared")) + keys("workspaceRoot", text())
        + keys("docker", object(&dockerKeys)) + keys("ssh browser prune", object());
    return rules;
}

/// Keys whose meaning is no business of Hearth's, with what the schema says of them.
const KeyRules &otherDefaultsKeys()
{
    static const KeyRules rules = keys("decisionModel workspace cwd repoRoot userTimezone", text())
        + keys("pdfMaxMb mediaMaxMb", kindOf(ValueKind::Count))
        + keys("pdfMaxPages bootstrapMaxChars bootstrapTotalMaxChars imageMaxDimensionPx "
               "typingIntervalSeconds maxConcurrent",
            wholeCount())
        + keys("skills", texts()) + keys("skipBootstrap", yesNo())
        + keys("contextInjection", choice("always continuation-skip never"))
        + keys("modelSelectionScope", choice("session agent global"))
        + keys("thinkingDefault", choice(thinkingLevels)) + keys("fastModeDefault", boolOr("auto"))
        + keys("verboseDefault", choice("off on full")) + keys("toolProgressDetail", choice("explain raw"))
        + keys("reasoningDefault", choice("off on stream"))
        + keys("elevatedDefault", choice("off on ask full")) + keys("blockStreamingDefault", choice("off on"))
        + keys("blockStreamingBreak", choice("text_end message_end")) + keys("timeoutSeconds", size())
        + keys("imageQuality", choice("auto efficient balanced high"))
        + keys("typingMode", choice("never instant thinking message"))
        + keys("silentReply skipOptionalBootstrapFiles startupContext embeddedAgent systemAgent "
               "authInheritance sessionStore contextLimits blockStreamingChunk blockStreamingCoalesce "
               "humanDelay");
    return rules;
}

} // namespace

const KeyRules &agentsKeys()
{
    static const KeyRules rules = keys("defaults", read(object(&agentDefaultsKeys)))
        + keys("ownership", newer(choice("explicit")))
        + keys("entries", newer(read(mapOf(object(&agentEntryKeys)))))
        + keys("list", retired(kindOf(ValueKind::Array)));
    return rules;
}

const KeyRules &agentDefaultsKeys()
{
    static const KeyRules rules = keys("model", read(slot()))
        + keys("models", read(mapOf(object(&modelSettingsKeys))))
        + keys("modelPolicy", newer(read(object(&modelPolicyKeys)))) + keys("imageModel voiceModel", slot())
        + keys("pdfModel", newer(slot())) + keys("mediaModels", object(&mediaModelsKeys))
        + keys("utilityModel", newer(text())) + keys("params", newer(object()))
        + keys("experimental", newer(object(&experimentalKeys))) + keys("compaction", object(&compactionKeys))
        + keys("contextPruning", object(&contextPruningKeys)) + keys("heartbeat", object(&heartbeatKeys))
        + keys("subagents", object(&subagentsKeys)) + keys("sandbox", object(&sandboxKeys))
        + keys("contextTokens", retired(kindOf(ValueKind::Count)))
        + keys("memorySearch", older(kindOf(ValueKind::Any))) + otherDefaultsKeys();
    return rules;
}

const KeyRules &agentEntryKeys()
{
    static const KeyRules rules =
        keys("name description workspace cwd agentDir utilityModel decisionModel", text())
        + keys("model", read(slot())) + keys("models", read(mapOf(object(&modelSettingsKeys))))
        + keys("modelPolicy", read(object(&modelPolicyKeys))) + keys("params", object())
        + keys("experimental", object(&experimentalKeys)) + keys("skills", texts())
        + keys("thinkingDefault", choice(thinkingLevels)) + keys("fastModeDefault", boolOr("auto"))
        + keys("verboseDefault", choice("off on full")) + keys("toolProgressDetail", choice("explain raw"))
        + keys("reasoningDefault", choice("off on stream"))
        + keys("contextInjection", choice("always continuation-skip never"))
        + keys("bootstrapMaxChars bootstrapTotalMaxChars", wholeCount())
        + keys("typingMode", choice("never instant thinking message"))
        + keys("heartbeat", object(&heartbeatKeys)) + keys("sandbox", object(&sandboxKeys))
        + keys("default", yesNo())
        + keys("subagents embeddedAgent runtime memory humanDelay tts skillsLimits contextLimits identity "
               "groupChat tools");
    return rules;
}

const KeyRules &primaryKeys()
{
    static const KeyRules rules = keys("primary", read(text())) + keys("fallbacks", read(texts()));
    return rules;
}

const KeyRules &modelSlotKeys()
{
    static const KeyRules rules =
        keys("primary", text()) + keys("fallbacks", texts()) + keys("timeoutMs", wholeCount());
    return rules;
}

const KeyRules &modelSettingsKeys()
{
    static const KeyRules rules = keys("alias", read(text())) + keys("params", object())
        + keys("streaming", yesNo()) + keys("agentRuntime", newer(object(&agentRuntimeKeys)))
        + keys("pickerRuntimes", newer(texts(8))) + keys("codeMode", newer(yesNo()));
    return rules;
}

const KeyRules &modelPolicyKeys()
{
    static const KeyRules rules = keys("allow", read(texts()));
    return rules;
}

} // namespace Hearth
