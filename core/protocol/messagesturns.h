#pragma once

#include "protocol/responserequest.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// One block of a message: a part that was said, or a call or thought of the assistant.
struct MessagesPiece
{
    const ContentPart *part = nullptr;
    const InputItem *item = nullptr;
};

/// A message of the Messages dialect: user and assistant in turn, each with at least one block.
struct MessagesTurn
{
    bool isUser = true;
    QList<const InputItem *> results; ///< User: of the turn's calls before it; they come first.
    QList<MessagesPiece> pieces;
};

/// A request's input in the order that Anthropic's server accepts [PROTOCOLS.md 5.2]: the system text apart,
/// neighbours of one side merged, all results of an assistant's calls in the one message after it, thoughts
/// where they were.
struct MessagesTurns
{
    QByteArray system; ///< Instructions and all system and developer messages, a blank line between them.
    QList<MessagesTurn> turns; ///< Point into the request, which must outlive this.
};

/// \a unsignedThinking: whether thoughts without signature are taken back, too.
[[nodiscard]] MessagesTurns messagesTurns(const ResponseRequest &request, bool unsignedThinking);

} // namespace Hearth
