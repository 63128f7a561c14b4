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

} // namespace

const KeyRules &hearthKeys()
{
    static const KeyRules rules = keys("version", read(whole(0, INT_MAX)))
        + keys("gateway", read(object(&hearthGatewayKeys)))
        + keys("polling", read(object(&hearthPollingKeys)))
        + keys("routes", read(mapOf(object(&hearthRouteKeys))))
        + keys("policy", read(object(&hearthPolicyKeys)))
        + keys("keepWarm", read(listOf(object(&hearthKeepWarmKeys))));
    return rules;
}

const KeyRules &hearthGatewayKeys()
{
    static const KeyRules rules = keys("listen", read(text())) + keys("port", read(whole(1, 65535)))
        + keys("tokenRequired", read(yesNo())) + keys("token", read(kindOf(ValueKind::Secret)))
        + keys("allowedHosts allowedOrigins", read(texts())) + keys("headHoldMs", read(whole(0, minute)))
        + keys("keepAliveMs", read(whole(second, 5 * minute)));
    return rules;
}

const KeyRules &hearthPollingKeys()
{
    static const KeyRules rules = keys("visibleMs hiddenMs", read(whole(second, hour)));
    return rules;
}

const KeyRules &hearthRouteKeys()
{
    static const KeyRules rules = keys("hops", read(texts()));
    return rules;
}

const KeyRules &hearthPolicyKeys()
{
    static const KeyRules rules = keys("coldStart", read(choice("wait skip")))
        + keys("loadBudgetMs silenceMs", read(whole(second, 24 * hour)))
        + keys("allow", read(listOf(choice("local lan hosted"))));
    return rules;
}

const KeyRules &hearthKeepWarmKeys()
{
    static const KeyRules rules = keys("model until", read(text()));
    return rules;
}

} // namespace Hearth
