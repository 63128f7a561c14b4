#pragma once

#include "protocol/protocolerror.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace Hearth {

/// Tokens of one answer; absent fields were not told by the upstream.
struct ResponseUsage
{
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0;
    qint64 reasoningTokens = 0;
    qint64 cacheWriteTokens = 0; ///< Of the input, kept for later requests; they cost more.

    [[nodiscard]] qint64 totalTokens() const { return inputTokens + outputTokens; }
    bool operator==(const ResponseUsage &) const = default;
};

/// One item of an answer's output [PROTOCOLS.md 4.4].
struct OutputItem
{
    enum class Kind { Message, Reasoning, FunctionCall };

    Kind kind = Kind::Message;
    QByteArray id; ///< msg_…, rs_…, fc_…
    QByteArray status = QByteArrayLiteral("in_progress"); ///< in_progress, completed, incomplete
    QByteArray text; ///< Message: output_text. Reasoning: reasoning_text.
    QByteArrayList summary; ///< Reasoning: its summary parts.
    QByteArray encryptedContent; ///< Reasoning: what the client gives back unchanged with the next request.
    QByteArray refusal; ///< Message.
    QByteArray callId; ///< FunctionCall.
    QByteArray name;
    QByteArray arguments;

    bool operator==(const OutputItem &) const = default;
};

/// Hearth's inner stream: the Responses events [PROTOCOLS.md 4.1, 4.2], in conforming order whatever the
/// upstream sent. Sequence numbers and the response object are the writers' business.
struct ResponseEvent
{
    enum class Type {
        Created, ///< Once, first; followed by in_progress on the wire.
        ItemAdded, ///< item (empty), outputIndex
        PartAdded, ///< A content part of a message or reasoning item.
        TextDelta,
        RefusalDelta,
        ReasoningDelta, ///< part: Reasoning or Summary
        ArgumentsDelta,
        TextDone, ///< item holds the whole text
        RefusalDone,
        ReasoningDone,
        ArgumentsDone,
        PartDone,
        ItemDone, ///< item complete
        Completed, ///< Terminal: exactly one of these three, last.
        Incomplete, ///< reason: max_output_tokens or content_filter
        Failed, ///< error
    };
    /// What a content part holds. A message has one part at most; a reasoning item one of Reasoning, or any
    /// number of Summary one after the other.
    enum class Part { Text, Refusal, Reasoning, Summary };

    Type type = Type::Created;
    Part part = Part::Text; ///< Of messages and reasoning items, from PartAdded to PartDone.
    int outputIndex = 0;
    int contentIndex = 0; ///< Summary: its summary_index.
    QByteArray delta;
    OutputItem item; ///< The item this is about: id always, the rest where the type says so.
    QByteArray reason; ///< Incomplete.
    ProtocolError error; ///< Failed.
    std::optional<ResponseUsage> usage; ///< Terminal events.

    [[nodiscard]] bool isTerminal() const
    {
        return type == Type::Completed || type == Type::Incomplete || type == Type::Failed;
    }
    /// True from the first item on: after it no other candidate can take over [DESIGN.md].
    [[nodiscard]] bool isOutput() const { return type != Type::Created && type != Type::Failed; }
    bool operator==(const ResponseEvent &) const = default;
};

} // namespace Hearth
