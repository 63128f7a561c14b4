#pragma once

#include "protocol/responserequest.h"

namespace Hearth {

/// What somebody said, as an item of a request's input. \a role: user, assistant, system or developer.
/// \a text: UTF-8.
[[nodiscard]] inline InputItem textMessage(const QByteArray &role, const QByteArray &text)
{
    ContentPart part;
    part.text = text;
    InputItem message;
    message.role = role;
    message.content = {part};
    return message;
}

} // namespace Hearth
