#include "protocol/conversation.h"

#include <QHash>

#include <algorithm>

namespace Hearth {

namespace {

/// Bytes of each part that tell one conversation from another. Our choice: beginnings differ early.
constexpr qsizetype tellingBytes = 4096;

bool isFromUser(const InputItem &item)
{
    return item.kind == InputItem::Kind::Message && item.role == "user";
}

} // namespace

quint64 conversationKey(const ResponseRequest &request)
{
    size_t key = request.instructions ? qHash(*request.instructions, 1) : 1;
    for (const InputItem &item : request.input) {
        for (const ContentPart &part : item.content) {
            const QByteArrayView text(part.text);
            key = qHash(text.first(std::min(text.size(), tellingBytes)), key);
        }
        if (isFromUser(item)) {
            break;
        }
    }
    return key == 0 ? 1 : key;
}

bool bringsToolResults(const ResponseRequest &request)
{
    const auto isResult = [](const InputItem &item) {
        return item.kind == InputItem::Kind::FunctionCallOutput;
    };
    const auto lastWord = std::find_if(request.input.crbegin(), request.input.crend(), isFromUser);
    return std::any_of(request.input.crbegin(), lastWord, isResult);
}

} // namespace Hearth
