#pragma once

#include <QLatin1String>

namespace Hearth {

/// The wire formats that Hearth speaks, to clients and to servers.
enum class WireDialect {
    Responses, ///< POST /v1/responses
    ChatCompletions, ///< POST /v1/chat/completions
    Messages, ///< POST /v1/messages
};
inline constexpr WireDialect lastWireDialect = WireDialect::Messages;

/// Stable name: `responses`, `chat_completions`, `messages`.
[[nodiscard]] constexpr QLatin1String wireDialectName(WireDialect dialect)
{
    switch (dialect) {
    case WireDialect::Responses:
        return QLatin1String("responses");
    case WireDialect::ChatCompletions:
        return QLatin1String("chat_completions");
    case WireDialect::Messages:
        break;
    }
    return QLatin1String("messages");
}

} // namespace Hearth
