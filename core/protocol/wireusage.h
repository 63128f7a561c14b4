#pragma once

#include "protocol/jsonspan.h"
#include "protocol/responseevent.h"
#include "protocol/wiredialect.h"

#include <optional>

namespace Hearth {

/// The `usage` of the Responses API; nothing when it does not tell both counts.
[[nodiscard]] std::optional<ResponseUsage> readResponsesUsage(const JsonSpan &usage);

/// The `usage` of Anthropic Messages, which comes in pieces: each says anew what it names, cumulatively
/// [PROTOCOLS.md 5.4, 5.5].
class MessagesUsage
{
public:
    void take(const JsonSpan &usage);
    /// Nothing until the tokens of the prompt or of the answer have been told.
    [[nodiscard]] std::optional<ResponseUsage> usage() const;

private:
    std::optional<qint64> m_input;
    std::optional<qint64> m_output;
    qint64 m_cacheCreation = 0;
    qint64 m_cacheRead = 0;
    qint64 m_thinking = 0;
};

/// What a whole answer that passes untranslated says of its tokens; nothing when it says nothing. What is no
/// JSON may say what it likes: it is not checked as far as its usage is found without.
[[nodiscard]] std::optional<ResponseUsage> readWholeUsage(WireDialect dialect, const QByteArray &body);

} // namespace Hearth
