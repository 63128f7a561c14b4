#pragma once

#include <QByteArray>

namespace Hearth {

/// A thought of the Messages dialect as its server wants it back: the text with its signature, or the data of
/// a redacted_thinking block alone.
struct ThinkingBlock
{
    QByteArray thinking;
    QByteArray signature; ///< Empty: not signed, as local servers send it.
    QByteArray redacted; ///< The data of a redacted_thinking block; the rest is empty then.

    bool operator==(const ThinkingBlock &) const = default;
};

// What a client gives back unchanged with its next request is one string in the inner language
// (OutputItem::encryptedContent) and a block in Messages. Either is wrapped, so that it comes through the
// other dialect and back: a thought of Anthropic's through a client of the Responses API, an encrypted
// reasoning item of OpenAI's through a client of Messages.

/// \a block as encrypted content; empty when it holds nothing that must come back.
[[nodiscard]] QByteArray encryptedContentOf(const ThinkingBlock &block);
/// The block for a reasoning item of \a text with \a encryptedContent.
[[nodiscard]] ThinkingBlock thinkingBlockOf(const QByteArray &text, const QByteArray &encryptedContent);
/// Whether \a encryptedContent is a server's of the Messages dialect: no other one can read it.
[[nodiscard]] bool isSealedThinking(const QByteArray &encryptedContent);

} // namespace Hearth
