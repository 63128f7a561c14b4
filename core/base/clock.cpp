#include "base/clock.h"

namespace Hearth {

Clock::~Clock() = default;

TimePoint SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

std::chrono::milliseconds SystemClock::sinceEpoch() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch);
}

} // namespace Hearth
