#pragma once

#include "protocol/chunktemplate.h"
#include "protocol/jsonspan.h"
#include "protocol/responseevent.h"
#include "protocol/toolcalls.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace Hearth {

/// The members of a chat delta or message that mean something [PROTOCOLS.md 5.3]; a view of the chunk's
/// bytes.
struct ChatDelta
{
    JsonSpan content;
    JsonSpan reasoningContent;
    JsonSpan reasoning;
    JsonSpan reasoningDetails;
    JsonSpan refusal;
    JsonSpan toolCalls;
    JsonSpan functionCall;

    explicit ChatDelta(const JsonSpan &object);

    /// The one string that this says, when it says nothing else, and what it is.
    [[nodiscard]] std::pair<JsonSpan, ChunkTemplate::Kind> onlyString() const;
    /// All fields say the same: one is taken, the most detailed first [PROTOCOLS.md 1.3, 5.3].
    [[nodiscard]] QByteArray reasoningText() const;
};

/// Name and arguments of a call's `function` object.
[[nodiscard]] ToolCallFragment readFragment(const JsonSpan &function);
/// Nothing when the object does not tell both counts.
[[nodiscard]] std::optional<ResponseUsage> readUsage(const JsonSpan &usage);
/// False for null, false, "" and {}: servers put those into healthy chunks too.
[[nodiscard]] bool isErrorValue(const JsonSpan &value);

} // namespace Hearth
