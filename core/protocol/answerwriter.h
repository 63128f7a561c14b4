#pragma once

#include "protocol/responseevent.h"
#include "protocol/responserequest.h"

#include <memory>

namespace Hearth {

/// What an answer says of itself beside its events.
struct AnswerIdentity
{
    QByteArray id; ///< resp_…, chatcmpl-… or msg_…
    qint64 createdAt = 0; ///< Unix seconds.
    QByteArray model; ///< As told to the client.
    bool omitReasoning = false; ///< Chat Completions and Messages: thoughts go nowhere.

    bool operator==(const AnswerIdentity &) const = default;
};

/// Responses events out through one front door: streamed (SSE) or whole. Pure; one per answer. The stream
/// always conforms to its dialect, ends with a terminal event, and numbers its events from 0 without gaps.
class AnswerWriter
{
public:
    virtual ~AnswerWriter();
    AnswerWriter() = default;
    Q_DISABLE_COPY_MOVE(AnswerWriter)

    /// SSE bytes for \a event (possibly none, possibly several events).
    [[nodiscard]] QByteArray stream(const ResponseEvent &event);
    /// The same appended to \a out, which gathers what one read of the upstream brought.
    virtual void streamTo(QByteArray &out, const ResponseEvent &event) = 0;
    /// The whole answer as one JSON body, once a terminal event has been given to stream() or collect().
    [[nodiscard]] virtual QByteArray wholeBody() const = 0;
    /// Takes \a event in for wholeBody() without printing it.
    virtual void collect(const ResponseEvent &event) = 0;
};

/// Door `/v1/responses`. \a request is echoed where the dialect asks for it.
[[nodiscard]] std::unique_ptr<AnswerWriter> makeResponsesWriter(
    const AnswerIdentity &identity, const ResponseRequest &request);
/// Door `/v1/chat/completions` [PROTOCOLS.md 5.6]; reasoning goes to `reasoning_content`.
[[nodiscard]] std::unique_ptr<AnswerWriter> makeChatWriter(
    const AnswerIdentity &identity, const ResponseRequest &request);
/// Door `/v1/messages` [PROTOCOLS.md 2.8]: reasoning in thinking blocks, each error in Anthropic's words.
[[nodiscard]] std::unique_ptr<AnswerWriter> makeMessagesWriter(
    const AnswerIdentity &identity, const ResponseRequest &request);

} // namespace Hearth
