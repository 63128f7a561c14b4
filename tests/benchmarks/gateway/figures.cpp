#include "figures.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

namespace Hearth::Bench {

double processorSeconds(const std::vector<int> &pids)
{
    double seconds = 0;
    for (const int pid : pids) {
        clockid_t clock = 0;
        timespec time{};
        if (clock_getcpuclockid(pid, &clock) == 0 && clock_gettime(clock, &time) == 0) {
            seconds += double(time.tv_sec) + double(time.tv_nsec) / 1e9;
        }
    }
    return seconds;
}

long statusKib(const std::vector<int> &pids, const std::string &key)
{
    long sum = 0;
    for (const int pid : pids) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/status");
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with(key + ':')) {
                sum += std::atol(line.c_str() + key.size() + 1);
            }
        }
    }
    return sum;
}

void resetPeaks(const std::vector<int> &pids)
{
    for (const int pid : pids) {
        std::ofstream("/proc/" + std::to_string(pid) + "/clear_refs") << "5"; // proc(5): resets VmHWM
    }
}

double percentileUs(std::vector<std::int64_t> &values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const auto at = std::min(values.size() - 1, std::size_t(double(values.size()) * share));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(at), values.end());
    return double(values[at]) / 1000.0;
}

void Report::add(const std::string &name, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.3f", value);
    m_members += (m_members.empty() ? "\"" : ",\"") + name + "\":" + text;
}

void Report::add(const std::string &name, std::int64_t value)
{
    m_members += (m_members.empty() ? "\"" : ",\"") + name + "\":" + std::to_string(value);
}

void Report::addTimes(const std::string &name, std::vector<std::int64_t> &values)
{
    add(name + "_p50_us", percentileUs(values, 0.5));
    add(name + "_p99_us", percentileUs(values, 0.99));
    add(name + "_max_us", percentileUs(values, 1));
}

void Report::print() const
{
    std::printf("{%s}\n", m_members.c_str());
}

} // namespace Hearth::Bench
