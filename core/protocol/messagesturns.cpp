#include "protocol/messagesturns.h"

#include "protocol/chatturns.h"
#include "protocol/sealedthinking.h"

#include <algorithm>

namespace Hearth {

namespace {

class TurnBuilder
{
public:
    TurnBuilder(const ResponseRequest &request, bool unsignedThinking)
        : m_unsignedThinking(unsignedThinking)
    {
        if (request.instructions) {
            addSystem(*request.instructions);
        }
        for (const InputItem &item : request.input) {
            add(item);
        }
    }

    [[nodiscard]] MessagesTurns take() { return std::move(m_turns); }

private:
    void add(const InputItem &item)
    {
        switch (item.kind) {
        case InputItem::Kind::Message:
            if (item.role == "user" || item.role == "assistant") {
                addMessage(item);
            } else {
                addSystem(joinedText(item.content, "\n"));
            }
            break;
        case InputItem::Kind::FunctionCall:
            openTurn(false).pieces.append({nullptr, &item});
            break;
        case InputItem::Kind::FunctionCallOutput:
            addResult(item);
            break;
        case InputItem::Kind::Reasoning:
            if (isSealedThinking(item.encryptedContent) || (m_unsignedThinking && !item.content.isEmpty())) {
                openTurn(false).pieces.append({nullptr, &item});
            }
            break;
        }
    }

    void addSystem(const QByteArray &text)
    {
        if (!text.isEmpty()) {
            m_turns.system.append(m_turns.system.isEmpty() ? "" : "\n\n").append(text);
        }
    }

    void addMessage(const InputItem &item)
    {
        for (const ContentPart &part : item.content) {
            const bool isText =
                part.kind == ContentPart::Kind::Text || part.kind == ContentPart::Kind::Refusal;
            if (!isText || !part.text.trimmed().isEmpty()) { // blank blocks are rejected
                openTurn(item.role == "user").pieces.append({&part, nullptr});
            }
        }
    }

    MessagesTurn &openTurn(bool isUser)
    {
        if (m_turns.turns.isEmpty() || m_turns.turns.last().isUser != isUser) {
            m_turns.turns.append(MessagesTurn{isUser, {}, {}});
        }
        return m_turns.turns.last();
    }

    /// After the latest turn that made this call, wherever the client put it. A result whose call is not in
    /// the request stays where it is: the upstream shall judge it.
    void addResult(const InputItem &item)
    {
        const auto calledHere = [&item](const MessagesTurn &turn) {
            return std::any_of(turn.pieces.begin(), turn.pieces.end(), [&item](const MessagesPiece &piece) {
                return piece.item && piece.item->kind == InputItem::Kind::FunctionCall
                    && piece.item->callId == item.callId;
            });
        };
        const auto caller = std::find_if(m_turns.turns.rbegin(), m_turns.turns.rend(), calledHere);
        if (caller == m_turns.turns.rend()) {
            openTurn(true).results.append(&item);
            return;
        }
        const qsizetype after = m_turns.turns.rend() - caller;
        if (after == m_turns.turns.size()) {
            m_turns.turns.append(MessagesTurn()); // any later turn is the user's: the sides alternate
        }
        m_turns.turns[after].results.append(&item);
    }

    MessagesTurns m_turns;
    bool m_unsignedThinking;
};

} // namespace

MessagesTurns messagesTurns(const ResponseRequest &request, bool unsignedThinking)
{
    return TurnBuilder(request, unsignedThinking).take();
}

} // namespace Hearth
