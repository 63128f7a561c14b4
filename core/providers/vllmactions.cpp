#include "providers/actionsteps.h"

namespace Hearth {

// Only where GET /is_sleeping has answered: a server in development mode with sleep enabled
// [PROTOCOLS.md 2.4].

std::unique_ptr<ModelAction> vllmWake(const QByteArray &root)
{
    return std::make_unique<SingleStepAction>(postStep(root + "/wake_up", {}, loadPatience));
}

std::unique_ptr<ModelAction> vllmSleep(const QByteArray &root)
{
    // Level 1 keeps the weights in main memory: it can wake again.
    return std::make_unique<SingleStepAction>(postStep(root + "/sleep?level=1", {}, std::chrono::minutes(5)));
}

} // namespace Hearth
