#include "protocol/conversation.h"

#include "protocol/sealedthinking.h"

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

/// A reasoning item whose id Hearth has made: an attempt's 24 digits and a number. OpenAI's have 48 and more.
constexpr qsizetype longestOwnId = 40;

bool isForeignThought(const InputItem &item, WireDialect dialect)
{
    if (item.kind != InputItem::Kind::Reasoning) {
        return false;
    }
    if (dialect == WireDialect::Messages) {
        return !isSealedThinking(item.encryptedContent);
    }
    return item.encryptedContent.isEmpty() ? item.id.size() < longestOwnId
                                           : item.encryptedContent.startsWith("hearth.");
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

bool holdsForeignThoughts(const ResponseRequest &request)
{
    return request.dialect != WireDialect::ChatCompletions
        && std::any_of(request.input.cbegin(), request.input.cend(),
            [&request](const InputItem &item) { return isForeignThought(item, request.dialect); });
}

} // namespace Hearth
