#include "config/hearthkeys.h"

#include "config/keytable.h"

namespace Hearth {

using namespace KeyTable;

namespace {

// Bounds of durations in milliseconds, our choice: short enough to notice a slip of the pen, long enough for
// slow machines.
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

// What a cold local model and a long prompt mean, and where requests may go: in `policy` and in each route.
KeyRules routingKeys()
{
    return keys("coldStart", read(choice("wait warm-behind skip")))
        + keys("loadBudgetMs", read(whole(second, 24 * hour))) + keys("preferLoaded", read(yesNo()))
        + keys("longPrompt", read(choice("next refuse")))
        + keys("allow", read(listOf(choice("local lan hosted"))));
}

} // namespace

const KeyRules &hearthKeys()
{
    static const KeyRules rules = keys("version", read(whole(0, INT_MAX)))
        + keys("gateway", read(object(&hearthGatewayKeys)))
        + keys("polling", read(object(&hearthPollingKeys)))
        + keys("routes", read(mapOf(object(&hearthRouteKeys))))
        + keys("policy", read(object(&hearthPolicyKeys)))
        + keys("providers", read(mapOf(object(&hearthProviderKeys))))
        + keys("log", read(object(&hearthLogKeys)))
        + keys("keepWarm", read(listOf(object(&hearthKeepWarmKeys)))) + keys("front", object());
    return rules;
}

const KeyRules &hearthGatewayKeys()
{
    static const KeyRules rules = keys("listen", read(text())) + keys("port", read(whole(1, 65535)))
        + keys("tokenRequired", read(yesNo())) + keys("token", read(kindOf(ValueKind::Secret)))
        + keys("clients", read(listOf(object(&hearthClientKeys))))
        + keys("reasoning", read(choice("field omit"))) + keys("tls", read(object(&hearthTlsKeys)))
        + keys("allowedHosts allowedOrigins", read(texts())) + keys("headHoldMs", read(whole(0, minute)))
        + keys("keepAliveMs", read(whole(second, 5 * minute))) + keys("maxBodyMiB", read(whole(1, 1024)))
        + keys("maxConnections", read(whole(1, 65535)));
    return rules;
}

const KeyRules &hearthTlsKeys()
{
    static const KeyRules rules =
        keys("mode", read(choice("auto on off"))) + keys("certificate key", read(text()));
    return rules;
}

const KeyRules &hearthClientKeys()
{
    static const KeyRules rules = keys("name tokenSha256", read(text()))
        + keys("token", read(kindOf(ValueKind::Secret))) + keys("models", read(texts()))
        + keys("places", read(listOf(choice("local lan hosted"))))
        + keys("reasoning", read(choice("field omit"))) + keys("revoked", read(yesNo()));
    return rules;
}

const KeyRules &hearthPollingKeys()
{
    static const KeyRules rules = keys("visibleMs hiddenMs", read(whole(second, hour)));
    return rules;
}

const KeyRules &hearthRouteKeys()
{
    static const KeyRules rules = keys("hops", read(listOf(kindOf(ValueKind::TextOrTexts)))) + routingKeys();
    return rules;
}

const KeyRules &hearthPolicyKeys()
{
    // Breaker: 1-20 failures as in CC Switch [UX.md 3].
    static const KeyRules rules = routingKeys() + keys("silenceMs", read(whole(second, 24 * hour)))
        + keys("fallbackAfterTools", read(yesNo())) + keys("dailySpendUsd", read(kindOf(ValueKind::Number)))
        + keys("breakerFailures", read(whole(1, 20))) + keys("breakerPauseMs", read(whole(second, hour)))
        + keys("queueMs", read(whole(0, hour))) + keys("allowRegions", read(texts()));
    return rules;
}

const KeyRules &hearthProviderKeys()
{
    static const KeyRules rules = keys("region", read(text())) + keys("maxConcurrent", read(whole(1, 4096)))
        + keys("passThrough", read(yesNo()));
    return rules;
}

const KeyRules &hearthLogKeys()
{
    static const KeyRules rules = keys("bodies", read(choice("never errors all")))
        + keys("bodiesUntil", read(text())) + keys("keepRows", read(whole(100, 1000000)))
        + keys("keepDays", read(whole(1, 3650)));
    return rules;
}

const KeyRules &hearthKeepWarmKeys()
{
    static const KeyRules rules = keys("model until", read(text()));
    return rules;
}

} // namespace Hearth
