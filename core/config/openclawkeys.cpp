#include "config/openclawkeys.h"

#include "config/keytable.h"

#include <algorithm>

namespace Hearth {

using namespace KeyTable;

namespace {

const KeyRules &shellEnvKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("timeoutMs", size());
    return rules;
}

const KeyRules &authProfileKeys()
{
    static const KeyRules rules = keys("provider", read(text()))
        + keys("mode", read(choice("api_key oauth token aws-sdk"))) + keys("email displayName", text());
    return rules;
}

const KeyRules &egressProxyKeys()
{
    static const KeyRules rules = keys("enabled", yesNo()) + keys("allowedHosts bypassHosts", texts(256));
    return rules;
}

const KeyRules &pluginIntegrationKeys()
{
    static const KeyRules rules = keys("pluginId integrationId", filled());
    return rules;
}

const KeyRules &gatewayAuthKeys()
{
    static const KeyRules rules = keys("mode", choice("none token password trusted-proxy"))
        + keys("token password", read(kindOf(ValueKind::Secret))) + keys("allowTailscale", yesNo())
        + keys("identityScopes rateLimit trustedProxy deviceAutoApprove", object());
    return rules;
}

const KeyRules &gatewayReloadKeys()
{
    // `hot` and `restart` are gone since 2026.9; the reader knows what they are called now.
    static const KeyRules rules = keys("mode", read(choice("off hybrid")));
    return rules;
}

} // namespace

const KeyRules &rootKeys()
{
    static const KeyRules rules =
        keys("accessGroups acp approvals attachments bindings broadcast browser channels cloudWorkers "
             "commands cron desktop diagnostics discovery hooks logging mcp memory messages nodeHost plugins "
             "proxy security session skills surfaces talk telemetry tools transcripts tts ui update wizard "
             "worktreeAcceleration worktreeRoot")
        + keys("$schema", text()) + keys("meta", read(object(&metaKeys)))
        + keys("env", read(object(&envKeys))) + keys("auth", read(object(&authKeys)))
        + keys("gateway", read(object(&gatewayKeys))) + keys("secrets", read(object(&secretsKeys)))
        + keys("models", read(object(&modelsKeys))) + keys("agents", read(object(&agentsKeys)));
    return rules;
}

const KeyRules &metaKeys()
{
    static const KeyRules rules = keys("lastTouchedVersion", text()) + keys("migrations", newer(object()))
        + keys("lastTouchedAt", older(kindOf(ValueKind::Any)));
    return rules;
}

const KeyRules &envKeys()
{
    static const KeyRules rules = keys("vars", mapOf(text())) + keys("shellEnv", object(&shellEnvKeys));
    return rules;
}

const KeyRules &authKeys()
{
    static const KeyRules rules = keys("profiles", read(mapOf(object(&authProfileKeys))))
        + keys("order", mapOf(texts())) + keys("cooldowns", older(kindOf(ValueKind::Any)));
    return rules;
}

const KeyRules &gatewayKeys()
{
    static const KeyRules rules = keys("mode", choice("local remote"))
        + keys("bind", choice("auto lan loopback custom tailnet")) + keys("port", whole(1, 65535))
        + keys("auth", read(object(&gatewayAuthKeys))) + keys("reload", read(object(&gatewayReloadKeys)))
        + keys("customBindHost publicOrigin portals controlUi cliAgents terminal roles trustedProxies "
               "allowRealIpFallback tools tailscale remote tls http push nodes");
    return rules;
}

const KeyRules &secretsKeys()
{
    static const KeyRules defaults = keys("env file exec store", read(text()));
    static const KeyRules rules = keys("egressProxy", object(&egressProxyKeys))
        + keys("providers", read(mapOf(object(&secretProviderKeys))))
        + keys("defaults", read(object([]() -> const KeyRules & { return defaults; })));
    return rules;
}

const KeyRules &secretProviderKeysOf(const QString &source)
{
    static const KeyRules sourceKey = keys("source", read(choice("env file exec store")));
    static const KeyRules env = sourceKey + keys("allowlist", [] {
        KeyRule rule = kindOf(ValueKind::VariableNames);
        rule.most = 256;
        return rule;
    }());
    static const KeyRules file = sourceKey + keys("path", read(filled()))
        + keys("mode", choice("json singleValue")) + keys("timeoutMs", whole(1, 120000))
        + keys("maxBytes", whole(1, 20971520));
    static const KeyRules exec = sourceKey + keys("command", read(filled())) + keys("args", texts(128))
        + keys("timeoutMs noOutputTimeoutMs", whole(1, 120000)) + keys("maxOutputBytes", whole(1, 20971520))
        + keys("jsonOnly", yesNo()) + keys("env", mapOf(text()))
        + keys("passEnv",
            [] {
                KeyRule rule = kindOf(ValueKind::VariableNames);
                rule.most = 128;
                return rule;
            }())
        + keys("trustedDirs", texts(64)) + keys("pluginIntegration", newer(object(&pluginIntegrationKeys)))
        + keys("allowSymlinkCommand allowInsecurePath", older(yesNo()));
    if (source == QLatin1String("env")) {
        return env;
    }
    if (source == QLatin1String("file")) {
        return file;
    }
    return source == QLatin1String("exec") ? exec : sourceKey;
}

const KeyRules &secretProviderKeys()
{
    static const KeyRules rules = [] {
        KeyRules all;
        for (const char *source : {"env", "file", "exec"}) {
            for (const KeyRule &rule : secretProviderKeysOf(QString::fromLatin1(source))) {
                const bool isThere = std::any_of(all.cbegin(), all.cend(),
                    [&rule](const KeyRule &each) { return each.name == rule.name; });
                if (!isThere) {
                    all.append(rule);
                }
            }
        }
        return all;
    }();
    return rules;
}

const KeyRules &secretReferenceKeys()
{
    static const KeyRules rules =
        keys("source", read(choice("env file exec store"))) + keys("provider id", read(text()));
    return rules;
}

} // namespace Hearth
