#pragma once

#include "wire.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Hearth::Bench {

/// Whom to ask, and how: the command line's options.
struct Target
{
    int port = 0;
    std::string prefix = "/v1"; ///< Before the endpoint's path.
    std::string dialect = "chat"; ///< chat, responses or messages: the endpoint and the request's form.
    std::string model = "m";
    std::vector<std::string> headers; ///< Lines of their own: a token, a peer's options.
    std::size_t promptBytes = 200;

    /// A whole HTTP request. \a id: how the upstream is to name it, -1 for none.
    [[nodiscard]] std::string request(bool streams, std::int64_t id = -1) const;
};

/// One connection and the request under way on it.
struct Call
{
    int socket = -1;
    int index = 0;
    bool isActive = false;
    bool streams = false;
    MessageReader reader{MessageReader::Kind::Response};
    std::string body; ///< What has not been looked at.
    std::string unsent;
    std::int64_t begunAt = 0; ///< When the request's first byte was written.
    std::int64_t firstAt = 0; ///< When the first token came.
    std::int64_t lastStamp = 0; ///< Of the latest token, as the upstream wrote it.
    std::int64_t lastArrival = 0;
    std::int64_t tokens = 0;
    bool failed = false; ///< Ended without a whole answer with status 200.

    [[nodiscard]] bool isOpen() const { return socket >= 0; }
};

/// What is noted of tokens as they come.
struct TokenTimes
{
    bool isOn = false; ///< Else only the first one of a stream is noted.
    std::vector<std::int64_t> ways; ///< From the upstream's stamp to the arrival here.
    std::vector<std::int64_t> unevenness; ///< |gap as received - gap as sent| between two tokens of a stream.
};

/// Connections to one target in one thread.
class LoadClient
{
public:
    explicit LoadClient(Target target);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    [[nodiscard]] const Target &target() const { return m_target; }
    /// A new connection; never null, perhaps not open.
    Call &addCall();
    [[nodiscard]] const std::vector<std::unique_ptr<Call>> &calls() const { return m_calls; }
    /// Sends \a request on \a call, which is connected anew where it has been closed.
    void begin(Call &call, const std::string &request, bool streams);
    void close(Call &call);
    /// No more is read from \a call, as by a client that hangs.
    void stopReading(Call &call);
    /// Works until \a time or until stop(). \a ended is called for each call that has its answer or has
    /// failed; it may begin the next on it. \a progressed, if any, after each token of a stream.
    void run(std::int64_t time, const std::function<void(Call &)> &ended,
        const std::function<void(Call &)> &progressed = {});
    void stop() { m_isStopped = true; }

    TokenTimes tokenTimes;

private:
    void connect(Call &call);
    void read(Call &call);
    void lookAtTokens(Call &call, std::int64_t now);
    void end(Call &call, bool failed);

    Target m_target;
    int m_epoll;
    bool m_isStopped = false;
    std::vector<std::unique_ptr<Call>> m_calls;
    std::function<void(Call &)> m_ended;
    std::function<void(Call &)> m_progressed;
};

} // namespace Hearth::Bench
