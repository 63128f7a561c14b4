#include "loadclient.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Hearth::Bench {

std::string Target::request(bool streams, std::int64_t id) const
{
    std::string prompt(promptBytes, 'p');
    for (std::size_t at = 6; at < prompt.size(); at += 7) {
        prompt[at] = ' ';
    }
    if (id >= 0) {
        prompt += " bench-id-" + std::to_string(id) + '.';
    }
    std::string body = R"({"model":")" + model + R"(","stream":)" + (streams ? "true" : "false");
    std::string path = "/chat/completions";
    if (dialect == "responses") {
        path = "/responses";
        body += R"(,"input":[{"type":"message","role":"user","content":[{"type":"input_text","text":")"
            + prompt + R"("}]}]})";
    } else if (dialect == "messages") {
        path = "/messages";
        body += R"(,"max_tokens":1024,"messages":[{"role":"user","content":")" + prompt + R"("}]})";
    } else {
        body += R"(,"messages":[{"role":"user","content":")" + prompt + R"("}]})";
    }
    std::string text = "POST " + prefix + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n";
    for (const std::string &header : headers) {
        text += header + "\r\n";
    }
    if (dialect == "messages") {
        text += "anthropic-version: 2023-06-01\r\n";
    }
    return text + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

LoadClient::LoadClient(Target target)
    : m_target(std::move(target))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
}

LoadClient::~LoadClient()
{
    for (const auto &call : m_calls) {
        close(*call);
    }
    ::close(m_epoll);
}

Call &LoadClient::addCall()
{
    auto &call = *m_calls.emplace_back(std::make_unique<Call>());
    call.index = int(m_calls.size()) - 1;
    connect(call);
    return call;
}

void LoadClient::connect(Call &call)
{
    call.socket = connectLoopback(m_target.port);
    if (call.isOpen()) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &call;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, call.socket, &event);
    }
}

void LoadClient::begin(Call &call, const std::string &request, bool streams)
{
    if (!call.isOpen()) {
        connect(call);
    }
    call.reader.reset();
    call.body.clear();
    call.isActive = true;
    call.streams = streams;
    call.firstAt = 0;
    call.lastStamp = 0;
    call.lastArrival = 0;
    call.tokens = 0;
    call.failed = false;
    call.unsent = request;
    call.begunAt = monotonicNow();
    if (!call.isOpen() || !sendSome(call.socket, call.unsent)) {
        call.failed = true;
    }
    if (!call.unsent.empty()) {
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT;
        event.data.ptr = &call;
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, call.socket, &event);
    }
}

void LoadClient::close(Call &call)
{
    if (call.isOpen()) {
        ::close(call.socket);
        call.socket = -1;
    }
    call.isActive = false;
}

void LoadClient::stopReading(Call &call)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, call.socket, nullptr);
}

void LoadClient::run(std::int64_t time, const std::function<void(Call &)> &ended,
    const std::function<void(Call &)> &progressed)
{
    m_ended = ended;
    m_progressed = progressed;
    m_isStopped = false;
    std::array<epoll_event, 256> events;
    while (!m_isStopped) {
        const std::int64_t left = time - monotonicNow();
        if (left <= 0) {
            break;
        }
        const timespec wait{left / 1'000'000'000, left % 1'000'000'000};
        const int count = epoll_pwait2(m_epoll, events.data(), int(events.size()), &wait, nullptr);
        for (int index = 0; index < count && !m_isStopped; ++index) {
            Call &call = *static_cast<Call *>(events[std::size_t(index)].data.ptr);
            if (!call.isOpen()) {
                continue;
            }
            if ((events[std::size_t(index)].events & EPOLLOUT) != 0) {
                const bool isThere = sendSome(call.socket, call.unsent);
                if (call.unsent.empty() || !isThere) {
                    epoll_event event{};
                    event.events = EPOLLIN;
                    event.data.ptr = &call;
                    epoll_ctl(m_epoll, EPOLL_CTL_MOD, call.socket, &event);
                }
            }
            if ((events[std::size_t(index)].events & ~std::uint32_t(EPOLLOUT)) != 0) {
                read(call);
            }
        }
    }
}

void LoadClient::read(Call &call)
{
    static std::array<char, 256 * 1024> buffer;
    const ssize_t count = ::recv(call.socket, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    const std::int64_t now = monotonicNow();
    if (count <= 0) {
        const bool wasActive = call.isActive;
        if (count == 0) {
            call.reader.peerClosed();
        }
        const bool failed = !call.reader.isComplete() || call.reader.status() != 200;
        close(call);
        if (wasActive) {
            end(call, failed);
        }
        return;
    }
    if (!call.isActive) {
        return;
    }
    call.reader.feed({buffer.data(), std::size_t(count)}, call.body);
    lookAtTokens(call, now);
    if (!call.isActive || m_isStopped) {
        return;
    }
    if (call.reader.isComplete()) {
        end(call, call.reader.status() != 200);
    } else if (call.reader.isBroken()) {
        close(call);
        end(call, true);
    }
}

/// Counts the tokens in what has come. A stamp that is not later than the last is a token told again.
void LoadClient::lookAtTokens(Call &call, std::int64_t now)
{
    const std::string_view text(call.body);
    std::size_t at = 0;
    while (true) {
        const void *found = at < text.size() ? std::memchr(text.data() + at, '~', text.size() - at) : nullptr;
        if (!found) {
            at = text.size();
            break;
        }
        at = std::size_t(static_cast<const char *>(found) - text.data());
        if (at + stampBytes > text.size()) {
            break; // its end is still on the way
        }
        const std::int64_t stamp = readStamp(text.data() + at);
        ++at;
        if (stamp <= call.lastStamp) {
            continue;
        }
        at += stampBytes - 1;
        if (call.tokens++ == 0) {
            call.firstAt = now;
        }
        if (tokenTimes.isOn) {
            tokenTimes.ways.push_back(now - stamp);
            if (call.lastStamp > 0) {
                tokenTimes.unevenness.push_back(
                    std::abs((now - call.lastArrival) - (stamp - call.lastStamp)));
            }
        }
        call.lastStamp = stamp;
        call.lastArrival = now;
        if (m_progressed) {
            m_progressed(call);
            if (!call.isActive) {
                return;
            }
        }
    }
    call.body.erase(0, at);
}

void LoadClient::end(Call &call, bool failed)
{
    call.isActive = false;
    call.failed = failed || call.tokens == 0;
    if (m_ended) {
        m_ended(call);
    }
}

} // namespace Hearth::Bench
