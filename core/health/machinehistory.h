#pragma once

#include "health/machineload.h"

namespace Hearth {

/// How busy this machine was in the last 24 hours, bounded: as sampled for the last hour, by the minute
/// before. Pure: times are arguments, since 1970-01-01 UTC.
class MachineHistory
{
public:
    static constexpr std::chrono::milliseconds span = std::chrono::hours(24);
    static constexpr std::chrono::milliseconds fineSpan = std::chrono::hours(1); ///< Our choice.
    static constexpr std::chrono::milliseconds coarseStep = std::chrono::minutes(1); ///< Our choice.

    /// Samples come in the order of time; one of the past (the clock went back) clears what is later.
    void add(const MachineLoad &sample);
    /// What is left at \a now. The same list as before unless something came or went.
    [[nodiscard]] MachineLoadList samples(std::chrono::milliseconds now);

private:
    void makeCoarse(std::chrono::milliseconds now);

    QList<MachineLoad> m_coarse; ///< Means of whole minutes.
    QList<MachineLoad> m_fine;
    MachineLoadList m_list = std::make_shared<const QList<MachineLoad>>();
    bool m_hasChanged = false;
};

/// The mean of \a samples, at the time of the last one: of each figure over those that have it. Not empty.
[[nodiscard]] MachineLoad meanLoad(const QList<MachineLoad> &samples);

} // namespace Hearth
