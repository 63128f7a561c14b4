#include "wire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Hearth::Bench {

namespace {

constexpr std::size_t maxHeadBytes = 256 * 1024;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](char a, char b) { return lowered(a) == lowered(b); });
}

void setNoDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

sockaddr_in loopbackAddress(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectBlocking(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopbackAddress(port);
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

std::int64_t monotonicNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void writeStamp(char *at, std::int64_t time)
{
    static constexpr char digits[] = "0123456789abcdef";
    *at = '~';
    for (int digit = 0; digit < 16; ++digit) {
        at[1 + digit] = digits[(static_cast<std::uint64_t>(time) >> (60 - 4 * digit)) & 15];
    }
}

std::int64_t readStamp(const char *text)
{
    if (*text != '~') {
        return -1;
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text + 1, text + stampBytes, value, 16);
    return error == std::errc() && end == text + stampBytes ? static_cast<std::int64_t>(value) : -1;
}

MessageReader::MessageReader(Kind kind)
    : m_kind(kind)
{
}

void MessageReader::reset()
{
    m_stage = Stage::Head;
    m_head.clear();
    m_line.clear();
    m_left = 0;
    m_status = 0;
}

std::size_t MessageReader::feed(std::string_view bytes, std::string &body)
{
    std::size_t taken = 0;
    while (taken < bytes.size()) {
        const std::string_view rest = bytes.substr(taken);
        switch (m_stage) {
        case Stage::Head: {
            const std::size_t before = m_head.size();
            m_head.append(rest);
            const std::size_t end = m_head.find("\r\n\r\n", before < 3 ? 0 : before - 3);
            if (end == std::string::npos) {
                m_stage = m_head.size() > maxHeadBytes ? Stage::Broken : Stage::Head;
                return bytes.size();
            }
            m_head.resize(end + 4);
            taken += m_head.size() - before;
            takeHead();
            break;
        }
        case Stage::Sized:
        case Stage::Chunk: {
            const std::string_view piece = rest.substr(0, m_left);
            body.append(piece);
            taken += piece.size();
            m_left -= piece.size();
            if (m_left == 0) {
                m_stage = m_stage == Stage::Sized ? Stage::Complete : Stage::ChunkEnd;
            }
            break;
        }
        case Stage::UntilClose:
            body.append(rest);
            return bytes.size();
        case Stage::ChunkHead:
        case Stage::ChunkEnd:
        case Stage::Trailers:
            taken += takeLine(rest);
            break;
        case Stage::Complete:
        case Stage::Broken:
            return taken;
        }
    }
    return taken;
}

std::size_t MessageReader::takeLine(std::string_view bytes)
{
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) {
        m_line.append(bytes);
        return bytes.size();
    }
    m_line.append(bytes.substr(0, end));
    endLine();
    m_line.clear();
    return end + 1;
}

void MessageReader::endLine()
{
    if (m_stage == Stage::ChunkEnd) {
        m_stage = Stage::ChunkHead;
    } else if (m_stage == Stage::Trailers) {
        m_stage = m_line.empty() || m_line == "\r" ? Stage::Complete : Stage::Trailers;
    } else {
        const auto read = std::from_chars(m_line.data(), m_line.data() + m_line.size(), m_left, 16);
        m_stage = read.ec != std::errc() ? Stage::Broken : m_left == 0 ? Stage::Trailers : Stage::Chunk;
    }
}

void MessageReader::takeHead()
{
    if (m_kind == Kind::Response) {
        m_status = m_head.size() > 12 ? std::atoi(m_head.c_str() + 9) : 0;
        if (m_status >= 100 && m_status < 200) {
            m_head.clear();
            return;
        }
    }
    const std::string_view length = header("content-length:");
    if (!header("transfer-encoding:").empty()) {
        m_stage = Stage::ChunkHead;
    } else if (!length.empty()) {
        std::from_chars(length.data(), length.data() + length.size(), m_left);
        m_stage = m_left > 0 ? Stage::Sized : Stage::Complete;
    } else {
        const bool bodyless = m_kind == Kind::Request || m_status == 204 || m_status == 304;
        m_stage = bodyless ? Stage::Complete : Stage::UntilClose;
    }
}

void MessageReader::peerClosed()
{
    m_stage = m_stage == Stage::UntilClose ? Stage::Complete : Stage::Broken;
}

std::string_view MessageReader::target() const
{
    const std::string_view head(m_head);
    const std::size_t start = head.find(' ') + 1;
    return head.substr(start, head.find(' ', start) - start);
}

std::string_view MessageReader::header(std::string_view name) const
{
    const std::string_view head(m_head);
    for (std::size_t at = head.find("\r\n") + 2; at + 2 < head.size();) {
        const std::size_t end = head.find("\r\n", at);
        const std::string_view line = head.substr(at, end - at);
        if (line.size() > name.size() && equalsIgnoringCase(line.substr(0, name.size()), name)) {
            const std::size_t value = line.find_first_not_of(' ', name.size());
            return value == std::string_view::npos ? std::string_view() : line.substr(value);
        }
        at = end + 2;
    }
    return {};
}

int connectLoopback(int port)
{
    const int socket = connectBlocking(port);
    if (socket >= 0) {
        fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
        setNoDelay(socket);
    }
    return socket;
}

int listenLoopback(int &port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setNoDelay(socket); // what is accepted inherits it
    sockaddr_in address = loopbackAddress(port);
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, generic, size) != 0 || ::listen(socket, 4096) != 0
        || getsockname(socket, generic, &size) != 0) {
        ::close(socket);
        return -1;
    }
    port = ntohs(address.sin_port);
    return socket;
}

bool sendSome(int socket, std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            if (errno != EAGAIN) {
                return false;
            }
            break;
        }
        sent += static_cast<std::size_t>(count);
    }
    if (sent == bytes.size()) {
        bytes.clear();
    } else {
        bytes.erase(0, sent);
    }
    return true;
}

std::string fetch(int port, const std::string &target)
{
    const int socket = connectBlocking(port);
    std::string body;
    if (socket < 0) {
        return body;
    }
    std::string request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    MessageReader reader(MessageReader::Kind::Response);
    std::array<char, 16 * 1024> buffer;
    bool goesOn = sendSome(socket, request);
    while (goesOn && !reader.isComplete() && !reader.isBroken()) {
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count > 0) {
            reader.feed({buffer.data(), static_cast<std::size_t>(count)}, body);
        }
        goesOn = count > 0;
    }
    ::close(socket);
    return body;
}

} // namespace Hearth::Bench
