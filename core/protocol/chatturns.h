#pragma once

#include "protocol/responserequest.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// A request's input as the turns that strict chat templates accept [PROTOCOLS.md 5.1, OPENCLAW.md 14]: one
/// system text, then user and assistant in turn, an assistant's calls in one message with their results
/// directly after it.
struct ChatTurn
{
    enum class Side { User, Assistant, OrphanResult };

    Side side = Side::User;
    QList<ContentPart> content; ///< User: parts in order. Assistant: Text and Refusal parts.
    QByteArray reasoning; ///< Assistant, within the current tool loop.
    QList<const InputItem *> calls; ///< Assistant.
    QList<const InputItem *>
        results; ///< Of the calls; or the one result that answers no call of this request.
};

struct ChatTurns
{
    QByteArray system; ///< Instructions and all system and developer messages, a blank line between them.
    bool hasSystem = false;
    QList<ChatTurn> turns; ///< Point into the request, which must outlive this.
};

[[nodiscard]] ChatTurns chatTurns(const ResponseRequest &request);

/// What of a tool's output is no text; goes to the user message after the results.
[[nodiscard]] QList<ContentPart> mediaOf(const QList<ContentPart> &content);
/// All text of \a content with \a separator between the parts.
[[nodiscard]] QByteArray joinedText(const QList<ContentPart> &content, QByteArrayView separator);

} // namespace Hearth
