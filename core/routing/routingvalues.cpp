#include "routing/routingvalues.h"

#include <algorithm>

namespace Hearth {

QLatin1String skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return QLatin1String("none");
    case SkipReason::Unreachable:
        return QLatin1String("unreachable");
    case SkipReason::Unauthorized:
        return QLatin1String("unauthorized");
    case SkipReason::NoKey:
        return QLatin1String("no_key");
    case SkipReason::ModelMissing:
        return QLatin1String("model_missing");
    case SkipReason::LoadFailed:
        return QLatin1String("load_failed");
    case SkipReason::ContextTooSmall:
        return QLatin1String("context_too_small");
    case SkipReason::Cold:
        return QLatin1String("cold");
    case SkipReason::NoImages:
        return QLatin1String("no_images");
    case SkipReason::NoTools:
        return QLatin1String("no_tools");
    case SkipReason::PlaceNotAllowed:
        return QLatin1String("place_not_allowed");
    case SkipReason::OutsideConfig:
        return QLatin1String("outside_config");
    case SkipReason::NoAddress:
        return QLatin1String("no_address");
    case SkipReason::DialectUnsupported:
        return QLatin1String("dialect_unsupported");
    case SkipReason::SelfReference:
        return QLatin1String("self_reference");
    case SkipReason::CoolingDown:
        return QLatin1String("cooling_down");
    case SkipReason::SpendCapReached:
        return QLatin1String("spend_cap_reached");
    case SkipReason::ClientNotAllowed:
        return QLatin1String("client_not_allowed");
    case SkipReason::NativeOnly:
        return QLatin1String("native_only");
    case SkipReason::LongPromptRefused:
        return QLatin1String("long_prompt_refused");
    case SkipReason::EmbeddingOnly:
        return QLatin1String("embedding_only");
    case SkipReason::ToolsHaveRun:
        return QLatin1String("tools_have_run");
    case SkipReason::NoFreeSlot:
        return QLatin1String("no_free_slot");
    }
    Q_UNREACHABLE();
}

const Candidate *RoutePlan::winner() const
{
    const auto first = std::find_if(candidates.cbegin(), candidates.cend(),
        [](const Candidate &candidate) { return candidate.verdict == Candidate::Verdict::Try; });
    return first == candidates.cend() ? nullptr : &*first;
}

} // namespace Hearth
