#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What the upstream and the client of the gateway's benchmark share: a clock, stamps, HTTP/1.1 and sockets.
/// Linux alone, no Qt: what measures must cost far less than what is measured.
namespace Hearth::Bench {

/// Nanoseconds of CLOCK_MONOTONIC, which all processes of one machine share.
[[nodiscard]] std::int64_t monotonicNow();

/// The moment a token was sent, written into its text: `~` and 16 hexadecimal digits. It survives every
/// translation and new framing on the way, so that a token's way is measured without knowing the dialect.
constexpr std::size_t stampBytes = 17;
void writeStamp(char *at, std::int64_t time);
/// The stamp that begins at \a text (stampBytes readable bytes), or -1.
[[nodiscard]] std::int64_t readStamp(const char *text);

/// One HTTP/1.1 message as it comes in: its head whole, its body piece by piece without its framing.
class MessageReader
{
public:
    enum class Kind { Request, Response };

    explicit MessageReader(Kind kind);

    /// Ready for the next message.
    void reset();
    /// Takes bytes up to the message's end and appends what belongs to its body to \a body. How many were
    /// taken.
    std::size_t feed(std::string_view bytes, std::string &body);
    /// The peer has closed: a body without a length ends here, any other is broken.
    void peerClosed();

    [[nodiscard]] bool isComplete() const { return m_stage == Stage::Complete; }
    [[nodiscard]] bool isBroken() const { return m_stage == Stage::Broken; }
    [[nodiscard]] bool isUntouched() const { return m_stage == Stage::Head && m_head.empty(); }
    [[nodiscard]] bool hasHead() const { return m_stage != Stage::Head; }
    [[nodiscard]] const std::string &head() const { return m_head; }
    [[nodiscard]] int status() const { return m_status; } ///< Of a response.
    /// The second word of a request's first line.
    [[nodiscard]] std::string_view target() const;
    /// Of the header \a name (lower case, with its colon); empty: absent.
    [[nodiscard]] std::string_view header(std::string_view name) const;

private:
    enum class Stage { Head, Sized, ChunkHead, Chunk, ChunkEnd, Trailers, UntilClose, Complete, Broken };

    void takeHead();
    std::size_t takeLine(std::string_view bytes);
    void endLine();

    Kind m_kind;
    Stage m_stage = Stage::Head;
    std::string m_head;
    std::string m_line;
    std::size_t m_left = 0; ///< Of the body or the chunk.
    int m_status = 0;
};

/// A non-blocking socket without Nagle's delay that is connected to 127.0.0.1, or -1.
[[nodiscard]] int connectLoopback(int port);
/// A non-blocking listener on 127.0.0.1, or -1. Port 0: any; \a port then says which.
[[nodiscard]] int listenLoopback(int &port);
/// Sends as much as the socket takes; what is left stays in \a bytes. False: the peer has gone.
[[nodiscard]] bool sendSome(int socket, std::string &bytes);
/// One request to 127.0.0.1, waited for: the body of the answer, empty when there is none.
[[nodiscard]] std::string fetch(int port, const std::string &target);

} // namespace Hearth::Bench
