#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Hearth::Bench {

/// Processor time of the processes \a pids so far in seconds, of all their threads, ended ones too.
[[nodiscard]] double processorSeconds(const std::vector<int> &pids);
/// Sum over \a pids of a line of /proc/PID/status in KiB: VmRSS, or VmHWM for the peak.
[[nodiscard]] long statusKib(const std::vector<int> &pids, const std::string &key);
/// The peak counts from now on.
void resetPeaks(const std::vector<int> &pids);

/// The value below which \a share of \a values (nanoseconds, reordered) lie, in microseconds; 0 for none.
[[nodiscard]] double percentileUs(std::vector<std::int64_t> &values, double share);

/// What the load client prints: one flat JSON object.
class Report
{
public:
    void add(const std::string &name, double value);
    void add(const std::string &name, std::int64_t value);
    /// NAME_p50_us, NAME_p99_us and NAME_max_us.
    void addTimes(const std::string &name, std::vector<std::int64_t> &values);
    void print() const;

private:
    std::string m_members;
};

} // namespace Hearth::Bench
