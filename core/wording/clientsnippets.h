#pragma once

#include <QList>
#include <QString>

namespace Hearth {

/// Clients that a snippet shows how to point at the gateway.
enum class SnippetClient { Curl, OpenAiJs, AnthropicJs, OpenClaw };
inline constexpr SnippetClient lastSnippetClient = SnippetClient::OpenClaw;

/// What the snippet is called: "curl", "OpenAI (JavaScript)".
[[nodiscard]] QString snippetTitle(SnippetClient client);
/// Ready to be pasted, for a gateway at \a url ("http://127.0.0.1:11222"). The token is never in it: it is
/// taken from the variable HEARTH_TOKEN; \a tokenRequired false: from nowhere. Code, not translated.
[[nodiscard]] QString clientSnippet(SnippetClient client, const QString &url, bool tokenRequired);
/// Where what the snippet names as HEARTH_TOKEN comes from; empty when none is asked for.
[[nodiscard]] QString snippetTokenHint(bool tokenRequired);
/// The address that a client is told: \a url with the path that its library expects.
[[nodiscard]] QString clientBaseUrl(SnippetClient client, const QString &url);

} // namespace Hearth
