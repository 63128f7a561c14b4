// The load client of the gateway's benchmark. Prints one JSON object; README.md says what its figures are.

#include "figures.h"
#include "loadclient.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace Hearth::Bench;

namespace {

constexpr double nsPerSecond = 1e9;

/// `--name value` pairs.
class Options
{
public:
    Options(int argc, char **argv)
    {
        for (int index = 1; index + 1 < argc; index += 2) {
            m_values[argv[index]] = argv[index + 1];
        }
    }
    [[nodiscard]] std::string text(const std::string &name, const std::string &usual = {}) const
    {
        const auto found = m_values.find("--" + name);
        return found == m_values.end() ? usual : found->second;
    }
    [[nodiscard]] double number(const std::string &name, double usual) const
    {
        const std::string value = text(name);
        return value.empty() ? usual : std::atof(value.c_str());
    }
    [[nodiscard]] std::vector<std::string> list(const std::string &name, char separator) const
    {
        std::vector<std::string> parts;
        std::istringstream stream(text(name));
        for (std::string part; std::getline(stream, part, separator);) {
            parts.push_back(part);
        }
        return parts;
    }

private:
    std::map<std::string, std::string> m_values;
};

/// One run of one kind.
class Run
{
public:
    explicit Run(const Options &options)
        : m_options(options)
        , m_mockPort(int(options.number("mock-port", 0)))
        , m_client(targetOf(options))
    {
        for (const std::string &pid : options.list("pids", ',')) {
            m_pids.push_back(std::atoi(pid.c_str()));
        }
    }

    [[nodiscard]] bool run();

private:
    static Target targetOf(const Options &options);
    void setPlan(const std::string &more = {});
    [[nodiscard]] bool warmUp(int calls);
    void startMeasuring();
    void addProcessFigures(double per, const std::string &name);
    void requests();
    void streams();
    void cancels();
    void stalls();

    const Options &m_options;
    int m_mockPort;
    LoadClient m_client;
    std::vector<int> m_pids;
    double m_cpuBefore = 0;
    Report m_report;
};

Target Run::targetOf(const Options &options)
{
    Target target;
    target.port = int(options.number("port", 0));
    target.prefix = options.text("prefix", target.prefix);
    target.dialect = options.text("dialect", target.dialect);
    target.model = options.text("model", target.model);
    target.headers = options.list("headers", '|');
    target.promptBytes = std::size_t(options.number("prompt-bytes", 200));
    return target;
}

void Run::setPlan(const std::string &more)
{
    const std::string plan = more.empty() ? "first=" + m_options.text("first-ms", "0")
            + "&tokens=" + m_options.text("tokens", "1") + "&rate=" + m_options.text("rate", "0") + "&bytes="
            + m_options.text("token-bytes", "24") + "&write=" + m_options.text("write-bytes", "16384")
                                          : more;
    (void)fetch(m_mockPort, "/bench/plan?" + plan);
}

/// Every connection is open on both sides of the gateway before anything is measured.
bool Run::warmUp(int calls)
{
    setPlan("tokens=1");
    int left = calls;
    bool well = true;
    const std::string request = m_client.target().request(false);
    while (int(m_client.calls().size()) < calls) {
        m_client.begin(m_client.addCall(), request, false);
    }
    m_client.run(monotonicNow() + std::int64_t(5 * nsPerSecond), [&](const Call &call) {
        well = well && !call.failed;
        if (--left == 0) {
            m_client.stop();
        }
    });
    return well && left == 0;
}

void Run::startMeasuring()
{
    resetPeaks(m_pids);
    m_cpuBefore = processorSeconds(m_pids);
}

void Run::addProcessFigures(double per, const std::string &name)
{
    if (m_pids.empty()) {
        return;
    }
    const double seconds = processorSeconds(m_pids) - m_cpuBefore;
    m_report.add("cpu_seconds", seconds);
    if (per > 0) {
        m_report.add(name, seconds / per);
    }
    m_report.add("rss_peak_kib", std::int64_t(statusKib(m_pids, "VmHWM")));
}

/// Small whole answers in a closed loop on N connections.
void Run::requests()
{
    setPlan();
    const std::string request = m_client.target().request(false);
    std::vector<std::int64_t> times;
    std::int64_t errors = 0;
    bool isMeasuring = false;
    const auto ended = [&](Call &call) {
        if (isMeasuring) {
            errors += call.failed ? 1 : 0;
            times.push_back(monotonicNow() - call.begunAt);
        }
        m_client.begin(call, request, false);
    };
    for (const auto &call : m_client.calls()) {
        m_client.begin(*call, request, false);
    }
    m_client.run(monotonicNow() + std::int64_t(m_options.number("warm-seconds", 0.4) * nsPerSecond), ended);
    isMeasuring = true;
    startMeasuring();
    const std::int64_t start = monotonicNow();
    m_client.run(start + std::int64_t(m_options.number("seconds", 2.5) * nsPerSecond), ended);
    const double seconds = double(monotonicNow() - start) / nsPerSecond;
    const auto count = std::int64_t(times.size());
    addProcessFigures(double(count) / 1e6, "cpu_us_per_request");
    m_report.add("requests", count);
    m_report.add("errors", errors);
    m_report.add("requests_per_second", double(count - errors) / seconds);
    m_report.addTimes("latency", times);
}

/// N streams at a pace, or as fast as they come (rate 0), each again and again until the time is over, or
/// once.
void Run::streams()
{
    setPlan();
    const double rate = m_options.number("rate", 0);
    const auto wanted = std::int64_t(m_options.number("tokens", 1));
    const double seconds = m_options.number("seconds", 0); // 0: once
    const auto firstNs = std::int64_t(m_options.number("first-ms", 0) * 1e6);
    const auto stagger = std::int64_t(m_options.number("stagger-ms", 4) * 1e6);
    const std::string request = m_client.target().request(true);
    std::vector<std::int64_t> firsts;
    std::int64_t errors = 0;
    std::int64_t tokens = 0;
    std::int64_t done = 0;
    m_client.tokenTimes.isOn = rate > 0;
    startMeasuring();
    const std::int64_t start = monotonicNow();
    const std::int64_t until = start + std::int64_t(seconds * nsPerSecond);
    const auto ended = [&](Call &call) {
        ++done;
        tokens += call.tokens;
        errors += call.failed || call.tokens != wanted ? 1 : 0;
        firsts.push_back(call.firstAt - call.begunAt - firstNs);
        if (monotonicNow() < until) {
            m_client.begin(call, request, true);
        } else if (seconds == 0 && done == std::int64_t(m_client.calls().size())) {
            m_client.stop();
        }
    };
    std::int64_t next = start;
    for (const auto &call : m_client.calls()) {
        m_client.begin(*call, request, true);
        next += stagger;
        if (stagger > 0) {
            m_client.run(next, ended);
        }
    }
    m_client.run(seconds > 0 ? until : start + std::int64_t(60 * nsPerSecond), ended);
    const double took = double(monotonicNow() - start) / nsPerSecond;
    std::int64_t unfinished = 0;
    for (const auto &call : m_client.calls()) {
        unfinished += call->isActive ? 1 : 0;
        tokens += call->isActive ? call->tokens : 0;
        if (call->isActive && call->firstAt > 0) {
            firsts.push_back(call->firstAt - call->begunAt - firstNs);
        }
    }
    addProcessFigures(double(tokens) / 1e6, "cpu_seconds_per_million_tokens");
    m_report.add("streams_done", done);
    m_report.add("errors", errors + (seconds > 0 ? 0 : unfinished));
    m_report.add("tokens", tokens);
    m_report.add("tokens_per_second", double(tokens) / took);
    m_report.addTimes("first_token", firsts);
    m_report.addTimes("token_way", m_client.tokenTimes.ways);
    m_report.addTimes("unevenness", m_client.tokenTimes.unevenness);
}

/// Clients that go away in the middle, or (after-tokens 0) while they wait; when the upstream notices.
void Run::cancels()
{
    setPlan();
    const auto count = std::int64_t(m_options.number("count", 20));
    const auto after = std::int64_t(m_options.number("after-tokens", 5));
    const auto hold = std::int64_t(m_options.number("hold-ms", 100) * 1e6);
    std::map<std::int64_t, std::int64_t> closedAt;
    startMeasuring();
    for (std::int64_t id = 0; id < count; ++id) {
        Call &call = m_client.addCall();
        m_client.begin(call, m_client.target().request(true, id), true);
        const auto progressed = [&](const Call &each) {
            if (after > 0 && each.tokens >= after) {
                m_client.stop();
            }
        };
        m_client.run(monotonicNow() + (after > 0 ? std::int64_t(5 * nsPerSecond) : hold), {}, progressed);
        closedAt[id] = monotonicNow();
        m_client.close(call);
        m_client.run(monotonicNow() + 20'000'000, {});
    }
    m_client.run(monotonicNow() + std::int64_t(m_options.number("settle-seconds", 1) * nsPerSecond), {});
    std::vector<std::int64_t> times;
    std::istringstream broken(fetch(m_mockPort, "/bench/broken"));
    for (char mark = 0; broken >> mark;) { // [[id,time,tokens],...]
        std::int64_t id = 0;
        std::int64_t time = 0;
        std::int64_t tokens = 0;
        if (mark == '[' && broken.peek() != '[' && broken >> id >> mark >> time >> mark >> tokens
            && closedAt.contains(id)) {
            times.push_back(std::max<std::int64_t>(time - closedAt[id], 0));
        }
    }
    m_report.add("errors", count - std::int64_t(times.size()));
    m_report.add("asked", count);
    m_report.add("seen", std::int64_t(times.size()));
    m_report.addTimes("cancel", times);
}

/// Clients that ask for a stream without end and do not read it.
void Run::stalls()
{
    setPlan();
    const auto streams = std::int64_t(m_options.number("streams", 8));
    const std::string request = m_client.target().request(true);
    const long before = statusKib(m_pids, "VmRSS");
    startMeasuring();
    for (const auto &call : m_client.calls()) {
        m_client.begin(*call, request, true);
        m_client.stopReading(*call);
    }
    m_client.run(monotonicNow() + std::int64_t(m_options.number("seconds", 2) * nsPerSecond), {});
    m_report.add("rss_growth_kib", std::int64_t(statusKib(m_pids, "VmHWM") - before));
    addProcessFigures(0, {});
    for (const auto &call : m_client.calls()) {
        m_client.close(*call);
    }
    m_client.run(monotonicNow() + std::int64_t(nsPerSecond), {});
    const std::string broken = fetch(m_mockPort, "/bench/broken");
    const auto seen = std::max<std::int64_t>(std::count(broken.begin(), broken.end(), '[') - 1, 0);
    m_report.add("seen", seen);
    m_report.add("errors", streams - seen);
}

bool Run::run()
{
    const std::string mode = m_options.text("mode");
    const int calls =
        mode == "cancel" ? 1 : int(m_options.number("streams", m_options.number("connections", 1)));
    if (!warmUp(calls)) {
        std::fprintf(stderr, "the target does not answer a plain request with status 200\n");
        return false;
    }
    if (mode == "requests") {
        requests();
    } else if (mode == "streams") {
        streams();
    } else if (mode == "cancel") {
        cancels();
    } else if (mode == "stall") {
        stalls();
    } else {
        std::fprintf(stderr, "--mode requests|streams|cancel|stall\n");
        return false;
    }
    m_report.print();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const Options options(argc, argv);
    return Run(options).run() ? 0 : 1;
}
