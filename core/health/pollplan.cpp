#include "health/pollplan.h"

#include <algorithm>

namespace Hearth {

using std::chrono::milliseconds;
using namespace std::chrono_literals;
using namespace PollPlan;

namespace {

bool isHosted(const PollSituation &situation)
{
    return situation.place == Place::Hosted || isHostedKind(situation.kind);
}

} // namespace

milliseconds pollInterval(const PollSituation &situation, milliseconds asSet)
{
    if (isHosted(situation)) {
        return hostedInterval;
    }
    const milliseconds set = std::max(asSet, shortestInterval);
    if (situation.kind == ProviderKind::LiteLlm) { // it cannot say loaded or cold: nothing to be quick about
        return std::max(set, liteLlmInterval);
    }
    const bool isLocal = situation.place == Place::Local;
    const milliseconds interval = isLocal ? std::max(set / localFactor, shortestInterval) : set;
    if (situation.tellsItself) {
        return std::max(interval, toldInterval);
    }
    return situation.isLoading ? std::min(interval, loadingInterval) : interval;
}

milliseconds fullLookInterval(const PollSituation &situation)
{
    if (isHosted(situation)) {
        return situation.kind == ProviderKind::OpenRouter ? milliseconds(1h) : milliseconds(0);
    }
    switch (situation.kind) {
    case ProviderKind::LiteLlm: // /model/info [PROTOCOLS.md 7.4]
    case ProviderKind::Vllm: // its one model and its version stay what they are
        return 5min;
    default:
        return 60s; // /api/tags [PROTOCOLS.md 7.4]
    }
}

} // namespace Hearth
