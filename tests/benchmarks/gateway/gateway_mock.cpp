// The upstream of the gateway's benchmark: answers the three dialects by plan, at a pace or as fast as it is
// read, and knows when each request was broken off. One thread; README.md has its addresses.

#include "answers.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace Hearth::Bench;

namespace {

constexpr std::int64_t nsPerMs = 1'000'000;

struct Connection
{
    int socket = -1;
    std::uint64_t serial = 0; ///< Descriptors are used again, serials never.
    MessageReader reader{MessageReader::Kind::Request};
    std::string body;
    std::string waiting; ///< Came while an answer was under way.
    std::string out;
    std::optional<Answer> answer; ///< While one is under way.
    Plan plan;
    bool streams = false;
    bool hasBegun = false;
    bool awaitsRoom = false; ///< The socket tells when it takes more.
    std::int64_t firstDue = 0;
    std::int64_t id = 0; ///< As the client named its request.
};

struct Broken
{
    std::int64_t id;
    std::int64_t time;
    std::int64_t tokens;
};

struct Counts
{
    std::int64_t requests = 0;
    std::int64_t completed = 0;
    std::int64_t open = 0;
    std::int64_t active = 0;
    std::int64_t mostActive = 0;
    std::int64_t tokens = 0;
};

struct Due
{
    std::int64_t time;
    int socket;
    std::uint64_t serial;

    bool operator>(const Due &other) const { return time > other.time; }
};

class Upstream
{
public:
    explicit Upstream(int listener)
        : m_listener(listener)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        watch(m_listener, EPOLLIN);
        watch(m_timer, EPOLLIN);
    }

    [[noreturn]] void run();

private:
    void watch(int descriptor, std::uint32_t events, bool anew = true);
    void accept();
    void read(Connection &connection);
    void take(Connection &connection, std::string_view bytes);
    void handle(Connection &connection);
    void answerBench(Connection &connection, std::string_view target);
    void drive(Connection &connection);
    void drivePaced(Connection &connection, std::int64_t now);
    void driveUnpaced(Connection &connection, std::int64_t now);
    [[nodiscard]] bool send(Connection &connection);
    void complete(Connection &connection);
    void close(Connection &connection);
    void runDue();
    Connection *find(int socket, std::uint64_t serial);

    int m_listener;
    int m_epoll;
    int m_timer;
    std::uint64_t m_serials = 0;
    std::unordered_map<int, std::unique_ptr<Connection>> m_connections;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::vector<Due> m_eager; ///< Unpaced streams whose sockets took everything.
    std::int64_t m_timerSetTo = 0;
    Plan m_plan;
    Counts m_counts;
    std::vector<Broken> m_broken;
};

void Upstream::watch(int descriptor, std::uint32_t events, bool anew)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = descriptor;
    epoll_ctl(m_epoll, anew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
}

void Upstream::run()
{
    std::array<epoll_event, 512> events;
    while (true) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), m_eager.empty() ? -1 : 0);
        for (int index = 0; index < count; ++index) {
            const epoll_event &event = events[std::size_t(index)];
            if (event.data.fd == m_listener) {
                accept();
            } else if (event.data.fd == m_timer) {
                std::uint64_t expirations = 0;
                [[maybe_unused]] const ssize_t ignored = ::read(m_timer, &expirations, sizeof expirations);
                m_timerSetTo = 0;
            } else if (const auto found = m_connections.find(event.data.fd); found != m_connections.end()) {
                Connection &connection = *found->second;
                const std::uint64_t serial = connection.serial;
                if ((event.events & (EPOLLERR | EPOLLHUP)) != 0) {
                    close(connection);
                    continue;
                }
                if ((event.events & EPOLLOUT) != 0 && send(connection) && connection.out.empty()) {
                    connection.awaitsRoom = false;
                    watch(connection.socket, EPOLLIN | EPOLLRDHUP, false);
                    drive(connection);
                }
                if ((event.events & (EPOLLIN | EPOLLRDHUP)) != 0 && find(event.data.fd, serial)) {
                    read(connection);
                }
            }
        }
        runDue();
    }
}

void Upstream::runDue()
{
    const std::int64_t now = monotonicNow();
    std::vector<Due> due = std::exchange(m_eager, {});
    while (!m_due.empty() && m_due.top().time <= now) {
        due.push_back(m_due.top());
        m_due.pop();
    }
    for (const Due &each : due) {
        if (Connection *connection = find(each.socket, each.serial)) {
            drive(*connection);
        }
    }
    if (!m_due.empty() && m_due.top().time != m_timerSetTo) {
        m_timerSetTo = m_due.top().time;
        itimerspec spec{};
        spec.it_value.tv_sec = m_timerSetTo / 1'000'000'000;
        spec.it_value.tv_nsec = m_timerSetTo % 1'000'000'000;
        timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
    }
}

Connection *Upstream::find(int socket, std::uint64_t serial)
{
    const auto found = m_connections.find(socket);
    return found != m_connections.end() && found->second->serial == serial ? found->second.get() : nullptr;
}

void Upstream::accept()
{
    while (true) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0) {
            return;
        }
        auto connection = std::make_unique<Connection>();
        connection->socket = socket;
        connection->serial = ++m_serials;
        m_connections[socket] = std::move(connection);
        watch(socket, EPOLLIN | EPOLLRDHUP);
        ++m_counts.open;
    }
}

void Upstream::read(Connection &connection)
{
    static std::array<char, 256 * 1024> buffer;
    const int socket = connection.socket;
    const std::uint64_t serial = connection.serial;
    while (true) {
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
            close(connection);
            return;
        }
        if (count < 0) {
            return;
        }
        take(connection, {buffer.data(), std::size_t(count)});
        if (!find(socket, serial) || std::size_t(count) < buffer.size()) {
            return;
        }
    }
}

void Upstream::take(Connection &connection, std::string_view bytes)
{
    if (connection.answer) {
        connection.waiting.append(bytes);
        return;
    }
    const std::size_t taken = connection.reader.feed(bytes, connection.body);
    if (connection.reader.isBroken()) {
        close(connection);
    } else if (connection.reader.isComplete()) {
        connection.waiting.append(bytes.substr(taken));
        handle(connection);
    }
}

void Upstream::handle(Connection &connection)
{
    const std::string_view target = connection.reader.target();
    if (target.starts_with("/bench/")) {
        answerBench(connection, target);
        return;
    }
    if (target.ends_with("/models")) {
        writeJsonAnswer(connection.out, 200,
            R"({"object":"list","data":[{"id":"m","object":"model","created":1760000000,"owned_by":"bench"}]})");
        complete(connection);
        return;
    }
    std::optional<Dialect> dialect;
    if (target.ends_with("/chat/completions")) {
        dialect = Dialect::Chat;
    } else if (target.ends_with("/responses")) {
        dialect = Dialect::Responses;
    } else if (target.ends_with("/messages")) {
        dialect = Dialect::Messages;
    }
    if (!dialect || m_plan.status != 200) {
        writeJsonAnswer(connection.out, dialect ? m_plan.status : 404,
            R"({"error":{"message":"as planned","type":"server_error"}})");
        complete(connection);
        return;
    }
    ++m_counts.requests;
    m_counts.mostActive = std::max(m_counts.mostActive, ++m_counts.active);
    connection.plan = m_plan;
    connection.answer.emplace(*dialect, m_plan.tokenBytes);
    connection.streams = connection.body.find(R"("stream":true)") != std::string::npos
        || connection.body.find(R"("stream": true)") != std::string::npos;
    constexpr std::string_view idMark = "bench-id-";
    const std::size_t mark = connection.body.find(idMark);
    connection.id =
        mark == std::string::npos ? -1 : std::atoll(connection.body.c_str() + mark + idMark.size());
    connection.firstDue = monotonicNow() + std::int64_t(m_plan.firstMs * double(nsPerMs));
    connection.hasBegun = false;
    drive(connection);
}

void Upstream::answerBench(Connection &connection, std::string_view target)
{
    std::string json = "{}";
    if (target.starts_with("/bench/plan?")) {
        m_plan = Plan::of(target.substr(target.find('?') + 1));
        m_broken.clear();
        const std::int64_t open = m_counts.open;
        m_counts = {.open = open, .active = m_counts.active, .mostActive = m_counts.active};
    } else if (target == "/bench/broken") {
        json = "[";
        for (const Broken &each : m_broken) {
            json += (json.size() > 1 ? ",[" : "[") + std::to_string(each.id) + ',' + std::to_string(each.time)
                + ',' + std::to_string(each.tokens) + ']';
        }
        json += ']';
    } else if (target == "/bench/counts") {
        json = R"({"requests":)" + std::to_string(m_counts.requests) + R"(,"completed":)"
            + std::to_string(m_counts.completed) + R"(,"open":)" + std::to_string(m_counts.open)
            + R"(,"active":)" + std::to_string(m_counts.active) + R"(,"most_active":)"
            + std::to_string(m_counts.mostActive) + R"(,"tokens":)" + std::to_string(m_counts.tokens) + '}';
    }
    writeJsonAnswer(connection.out, 200, json);
    complete(connection);
}

/// Goes on with an answer as far as its pace and its socket allow.
void Upstream::drive(Connection &connection)
{
    if (!connection.answer || connection.awaitsRoom) {
        return;
    }
    const std::int64_t now = monotonicNow();
    if (connection.streams && !connection.hasBegun) {
        connection.hasBegun = true;
        connection.answer->begin(connection.out);
    }
    if (now < connection.firstDue) {
        m_due.push({connection.firstDue, connection.socket, connection.serial});
        [[maybe_unused]] const bool sent = send(connection);
    } else if (!connection.streams) {
        connection.answer->writeWhole(connection.out, connection.plan.tokens, now);
        complete(connection);
    } else if (connection.plan.rate > 0) {
        drivePaced(connection, now);
    } else {
        driveUnpaced(connection, now);
    }
}

void Upstream::drivePaced(Connection &connection, std::int64_t now)
{
    Answer &answer = *connection.answer;
    while (answer.tokens() < connection.plan.tokens) {
        const auto after = std::int64_t(double(answer.tokens()) * 1e9 / connection.plan.rate);
        if (connection.firstDue + after > now) {
            m_due.push({connection.firstDue + after, connection.socket, connection.serial});
            [[maybe_unused]] const bool sent = send(connection);
            return;
        }
        answer.addToken(connection.out, monotonicNow());
        ++m_counts.tokens;
    }
    answer.finish(connection.out);
    complete(connection);
}

void Upstream::driveUnpaced(Connection &connection, std::int64_t now)
{
    Answer &answer = *connection.answer;
    const std::size_t wanted = connection.out.size() + std::max<std::size_t>(connection.plan.writeBytes, 1);
    while (answer.tokens() < connection.plan.tokens && connection.out.size() < wanted) {
        answer.addToken(connection.out, now);
        ++m_counts.tokens;
    }
    if (answer.tokens() >= connection.plan.tokens) {
        answer.finish(connection.out);
        complete(connection);
    } else if (send(connection) && !connection.awaitsRoom) {
        m_eager.push_back({0, connection.socket, connection.serial});
    }
}

/// False: the connection is gone.
bool Upstream::send(Connection &connection)
{
    if (connection.out.empty()) {
        return true;
    }
    if (!sendSome(connection.socket, connection.out)) {
        close(connection);
        return false;
    }
    if (!connection.out.empty() && !connection.awaitsRoom) {
        connection.awaitsRoom = true;
        watch(connection.socket, EPOLLIN | EPOLLOUT | EPOLLRDHUP, false);
    }
    return true;
}

void Upstream::complete(Connection &connection)
{
    if (connection.answer) {
        connection.answer.reset();
        --m_counts.active;
        ++m_counts.completed;
    }
    connection.reader.reset();
    connection.body.clear();
    if (send(connection) && !connection.waiting.empty()) {
        const std::string waiting = std::exchange(connection.waiting, {});
        take(connection, waiting);
    }
}

void Upstream::close(Connection &connection)
{
    if (connection.answer) {
        --m_counts.active;
        m_broken.push_back({connection.id, monotonicNow(), connection.answer->tokens()});
    }
    --m_counts.open;
    ::close(connection.socket);
    m_connections.erase(connection.socket);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    int port = argc > 1 ? std::atoi(argv[1]) : 0;
    const int listener = listenLoopback(port);
    if (listener < 0) {
        std::perror("gateway_mock");
        return 1;
    }
    std::printf("listening on http://127.0.0.1:%d\n", port);
    std::fflush(stdout);
    Upstream(listener).run();
}
