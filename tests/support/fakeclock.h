#pragma once

#include "base/clock.h"

namespace Hearth {

/// A clock that stands still until told to move.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds sinceEpoch() const override { return m_sinceEpoch; }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_sinceEpoch += by;
    }

private:
    TimePoint m_now{std::chrono::hours(1)};
    std::chrono::milliseconds m_sinceEpoch{1795000000000}; // 2026-11-18, like the recordings
};

} // namespace Hearth
