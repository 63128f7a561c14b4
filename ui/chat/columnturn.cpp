#include "chat/columnturn.h"

namespace Hearth {

namespace {

InputItem message(const char *role, const QString &text)
{
    ContentPart part;
    part.text = text.toUtf8();
    InputItem item;
    item.role = role;
    item.content = {part};
    return item;
}

} // namespace

ResponseRequest chatRequest(const QList<ColumnTurn> &history, const QString &prompt, const QString &target)
{
    ResponseRequest request;
    request.model = target.toUtf8();
    request.stream = true;
    for (const ColumnTurn &turn : history) {
        if (turn.hasEnded() && !turn.answer.isEmpty()) {
            request.input.append(message("user", turn.prompt));
            request.input.append(message("assistant", turn.answer));
        }
    }
    request.input.append(message("user", prompt));
    return request;
}

} // namespace Hearth
