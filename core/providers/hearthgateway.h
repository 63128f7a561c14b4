#pragma once

#include "providers/jsonanswer.h"

namespace Hearth {

/// A Hearth gateway, this one or another: never a provider, or requests would run in circles [DESIGN.md].
[[nodiscard]] inline bool isHearthGateway(const JsonAnswer &answer)
{
    return answer.hasHeader("x-hearth-instance");
}

} // namespace Hearth
