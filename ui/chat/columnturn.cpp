#include "chat/columnturn.h"

#include "protocol/textmessage.h"

namespace Hearth {

ResponseRequest chatRequest(const QList<ColumnTurn> &history, const QString &prompt, const QString &target)
{
    ResponseRequest request;
    request.model = target.toUtf8();
    request.stream = true;
    for (const ColumnTurn &turn : history) {
        if (turn.hasEnded() && !turn.answer.isEmpty()) {
            request.input.append(textMessage("user", turn.prompt.toUtf8()));
            request.input.append(textMessage("assistant", turn.answer.toUtf8()));
        }
    }
    request.input.append(textMessage("user", prompt.toUtf8()));
    return request;
}

} // namespace Hearth
