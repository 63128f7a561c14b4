#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace Hearth {

/// One dispatched event.
struct SseEvent
{
    QByteArray type; ///< Empty: "message".
    QByteArray data;
    QByteArray id; ///< Last id seen in the stream.

    bool operator==(const SseEvent &) const = default;
};

/// Incremental parser for text/event-stream [WHATWG HTML 9.2.6; PROTOCOLS.md 6.1]: bytes in, events out. Any
/// split of the same bytes gives the same events. After an error feed() keeps failing until reset().
class SseParser
{
public:
    /// Bound for one event, against hostile upstreams. 16 MiB: PROTOCOLS.md 6.1 rule 18 (base64 images are
    /// large).
    static constexpr qsizetype defaultMaxEventBytes = 16 * 1024 * 1024;
    explicit SseParser(qsizetype maxEventBytes = defaultMaxEventBytes);

    /// Appends each event completed by \a bytes to \a events, also those before an error.
    /// Errors: LimitExceeded when one event outgrows maxEventBytes.
    [[nodiscard]] Result<> feed(QByteArrayView bytes, QList<SseEvent> &events);
    /// The stream ended: by the standard an unfinished block is dropped; a pending `data:` that is a whole
    /// JSON object or `[DONE]` is dispatched all the same, because some servers omit the last blank line.
    void finish(QList<SseEvent> &events);
    /// The last line that is no SSE but tells of a failure: `error: {json}`, `proxy error: …` [PROTOCOLS.md
    /// 2.3] or a bare error object; at most 16 KiB of it.
    [[nodiscard]] const QByteArray &strayLine() const { return m_strayLine; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay() const; ///< As asked by the server.
    void reset();

    /// What feed() says of an event larger than \a maxEventBytes.
    [[nodiscard]] static tl::unexpected<Error> tooLarge(qsizetype maxEventBytes);
    /// Whether a line of an unknown field tells of a failure, and what of it is worth keeping.
    [[nodiscard]] static bool tellsOfFailure(QByteArrayView line);
    [[nodiscard]] static QByteArray strayText(QByteArrayView line);

private:
    [[nodiscard]] const char *afterByteOrderMark(const char *at, const char *end);
    [[nodiscard]] tl::unexpected<Error> overflow();
    void endLine(QByteArrayView line, QList<SseEvent> &events);
    void field(QByteArrayView name, QByteArrayView value, QByteArrayView line);
    void readRetry(QByteArrayView digits);
    void dispatch(QList<SseEvent> &events);

    qsizetype m_maxEventBytes;
    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_skipLineFeed = false;
    bool m_failed = false;
    qsizetype m_bomBytes = 0; ///< How much of a leading BOM has been seen; -1: past the start.
    QByteArray m_strayLine;
    std::optional<std::chrono::milliseconds> m_retry;
};

} // namespace Hearth
