#include "health/resumedetector.h"

#include <utility>

#include <time.h>

namespace Hearth {

using std::chrono::milliseconds;

std::optional<milliseconds> ResumeDetector::slept(milliseconds asleepInAll)
{
    const milliseconds known = m_known.value_or(asleepInAll);
    if (m_known && asleepInAll - known < shortestSleep) {
        return std::nullopt;
    }
    const bool isFirst = !m_known;
    m_known = asleepInAll;
    return isFirst ? std::nullopt : std::optional(asleepInAll - known);
}

milliseconds timeAsleep()
{
#ifdef CLOCK_BOOTTIME
    // the one clock runs on while the machine sleeps, the other stands still
    timespec withSleep{};
    timespec awake{};
    if (clock_gettime(CLOCK_MONOTONIC, &awake) != 0 || clock_gettime(CLOCK_BOOTTIME, &withSleep) != 0) {
        return milliseconds(0);
    }
    const auto inAll = [](const timespec &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    return std::chrono::duration_cast<milliseconds>(inAll(withSleep) - inAll(awake));
#else
    return milliseconds(0);
#endif
}

} // namespace Hearth
