#pragma once

#include "protocol/chunktemplate.h"
#include "protocol/eventviews.h"
#include "protocol/responseevent.h"
#include "protocol/wireusage.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

/// Watches a stream that passes to the client as it is: whether it says anything, whether it came to its end,
/// what went wrong, what it cost. Nothing is decoded that need not be: the event of a token is recognised by
/// its first bytes (Responses, Messages) or by being like the one before (Chat Completions). Any split of the
/// same bytes tells the same. Pure; one per answer.
class StreamWatch
{
public:
    /// Bound for one event: see SseParser.
    static constexpr qsizetype maxEventBytes = 16 * 1024 * 1024;

    explicit StreamWatch(WireDialect dialect);

    void feed(QByteArrayView bytes);
    /// The body ended. An event that lacks nothing but its blank line counts.
    void end();

    /// Something of the answer has come: until then another candidate can take over.
    [[nodiscard]] bool hasOutput() const { return m_hasOutput; }
    /// The answer came to its end: a finish_reason, response.completed or .incomplete, message_stop. A
    /// `[DONE]` alone is none.
    [[nodiscard]] bool isFinished() const;
    /// What the stream tells of a failure, or what is wrong with the stream itself; stays the first.
    [[nodiscard]] const std::optional<ProtocolError> &error() const { return m_error; }
    [[nodiscard]] std::optional<ResponseUsage> usage() const;
    [[nodiscard]] const QByteArray &upstreamModel() const { return m_model; }
    /// How many of the last bytes fed belong to an event that is not complete. Who keeps those back sends a
    /// client whole events only; after end() what is still open is worth nothing.
    [[nodiscard]] qsizetype openBytes() const { return m_events.openBytes(); }

    /// What must follow all that was fed, whether its open bytes have been sent or not, so that the stream
    /// ends as its dialect wants it: nothing, a missing blank line or `[DONE]`, or an event that tells the
    /// error(). When there is none yet, it is \a reason, by default that the stream ended early. Ends the
    /// watch; nothing the second time.
    [[nodiscard]] QByteArray closing(const std::optional<ProtocolError> &reason = std::nullopt);

private:
    void event(QByteArrayView type, QByteArrayView data);
    void chatEvent(QByteArrayView type, QByteArrayView data);
    void chatChunk(QByteArrayView data);
    void chatChoice(const JsonSpan &choice, std::pair<JsonSpan, ChunkTemplate::Kind> &onlyString);
    void responsesEvent(QByteArrayView type, QByteArrayView data);
    void responsesEnd(QByteArrayView type, const JsonSpan &response);
    void messagesEvent(QByteArrayView type, QByteArrayView data);
    [[nodiscard]] bool isJson(QByteArrayView data);
    void fault(const QByteArray &message);
    void told(const ProtocolError &error);
    void keepItem(const JsonSpan &item);
    [[nodiscard]] QByteArray errorEvent(const ProtocolError &error) const;
    [[nodiscard]] QByteArray failedResponse(const ProtocolError &error) const;

    WireDialect m_dialect;
    EventViews m_events;
    bool m_hasOutput = false;
    bool m_isFinished = false;
    bool m_isTold = false; ///< The client has been told of the error by the stream itself.
    bool m_isEnded = false;
    bool m_isClosed = false;
    bool m_sawDone = false; ///< Chat Completions.
    bool m_wasOpen = false; ///< At the end: the last event lacks its blank line.
    std::optional<ProtocolError> m_error;
    std::optional<ResponseUsage> m_usage;
    MessagesUsage m_messagesUsage;
    QByteArray m_model;
    // Chat Completions: the last token's chunk, and the choices that have begun and ended, a bit each.
    ChunkTemplate m_frame;
    quint64 m_begun = 0;
    quint64 m_ended = 0;
    // Responses: what a response.failed is made of.
    qint64 m_sequence = 0; ///< Of the next event.
    QByteArray m_response; ///< As in response.created.
    QByteArrayList m_items; ///< Done ones.
    qsizetype m_itemBytes = 0;
};

} // namespace Hearth
