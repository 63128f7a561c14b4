#include "protocol/chatturns.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Between texts that came as messages of their own.
constexpr QByteArrayView messageGap("\n\n");

class TurnBuilder
{
public:
    explicit TurnBuilder(const ResponseRequest &request)
    {
        if (request.instructions) {
            addSystem(*request.instructions);
        }
        m_lastUserItem = -1;
        for (qsizetype i = 0; i < request.input.size(); ++i) {
            if (isUser(request.input[i])) {
                m_lastUserItem = i;
            }
        }
        for (qsizetype i = 0; i < request.input.size(); ++i) {
            add(request.input[i], i > m_lastUserItem);
        }
        moveMedia();
    }

    [[nodiscard]] ChatTurns take() { return std::move(m_turns); }

private:
    static bool isUser(const InputItem &item)
    {
        return item.kind == InputItem::Kind::Message && item.role == "user";
    }

    void add(const InputItem &item, bool inToolLoop)
    {
        switch (item.kind) {
        case InputItem::Kind::Message:
            addMessage(item);
            break;
        case InputItem::Kind::FunctionCall:
            openAssistant().calls.append(&item);
            break;
        case InputItem::Kind::FunctionCallOutput:
            addResult(item);
            break;
        case InputItem::Kind::Reasoning:
            if (inToolLoop) {
                openAssistant().reasoning.append(joinedText(item.content, messageGap));
            }
            break;
        }
    }

    void addMessage(const InputItem &item)
    {
        if (item.role == "user") {
            addUser(item.content);
        } else if (item.role == "assistant") {
            ChatTurn &turn = openAssistant();
            if (!turn.content.isEmpty() && !item.content.isEmpty()) {
                turn.content.append({ContentPart::Kind::Text, messageGap.toByteArray(), {}});
            }
            turn.content.append(item.content);
        } else {
            addSystem(joinedText(item.content, "\n"));
        }
    }

    void addSystem(const QByteArray &text)
    {
        if (!m_turns.system.isEmpty() && !text.isEmpty()) {
            m_turns.system.append(messageGap);
        }
        m_turns.system.append(text);
        m_turns.hasSystem = true;
    }

    void addUser(const QList<ContentPart> &content)
    {
        if (m_turns.turns.isEmpty() || m_turns.turns.last().side != ChatTurn::Side::User) {
            m_turns.turns.append(ChatTurn());
        }
        appendUserContent(m_turns.turns.last(), content);
    }

    static void appendUserContent(ChatTurn &turn, const QList<ContentPart> &content)
    {
        // The gap belongs to the join of two messages; parts of one message keep their own line end.
        const bool joins = !turn.content.isEmpty() && !content.isEmpty();
        if (joins && turn.content.last().kind == ContentPart::Kind::Text
            && content.first().kind == ContentPart::Kind::Text) {
            turn.content.last().text.append(messageGap).append(content.first().text);
            turn.content.append(content.mid(1));
        } else {
            turn.content.append(content);
        }
    }

    /// The assistant turn that is still being spoken: no result has come to it yet.
    ChatTurn &openAssistant()
    {
        const bool isOpen = !m_turns.turns.isEmpty() && m_turns.turns.last().side == ChatTurn::Side::Assistant
            && m_turns.turns.last().results.isEmpty();
        if (!isOpen) {
            ChatTurn turn;
            turn.side = ChatTurn::Side::Assistant;
            m_turns.turns.append(turn);
        }
        return m_turns.turns.last();
    }

    /// To the latest turn that made this call, wherever the client put it. A result whose call the client has
    /// cut off its history stays where it is: the upstream shall judge it.
    void addResult(const InputItem &item)
    {
        const auto calledHere = [&item](const ChatTurn &turn) {
            return std::any_of(turn.calls.begin(), turn.calls.end(),
                [&item](const InputItem *call) { return call->callId == item.callId; });
        };
        const auto turn = std::find_if(m_turns.turns.rbegin(), m_turns.turns.rend(), calledHere);
        if (turn != m_turns.turns.rend()) {
            turn->results.append(&item);
            return;
        }
        ChatTurn orphan;
        orphan.side = ChatTurn::Side::OrphanResult;
        orphan.results.append(&item);
        m_turns.turns.append(orphan);
    }

    /// `tool` messages hold text alone; images of results follow as a user message [PROTOCOLS.md 5.1].
    void moveMedia()
    {
        for (qsizetype i = 0; i < m_turns.turns.size(); ++i) {
            QList<ContentPart> media;
            for (const InputItem *result : m_turns.turns[i].results) {
                media.append(mediaOf(result->content));
            }
            if (media.isEmpty()) {
                continue;
            }
            if (i + 1 == m_turns.turns.size() || m_turns.turns[i + 1].side != ChatTurn::Side::User) {
                m_turns.turns.insert(i + 1, ChatTurn());
            }
            m_turns.turns[i + 1].content = media + m_turns.turns[i + 1].content;
        }
    }

    ChatTurns m_turns;
    qsizetype m_lastUserItem = -1;
};

} // namespace

ChatTurns chatTurns(const ResponseRequest &request)
{
    return TurnBuilder(request).take();
}

QList<ContentPart> mediaOf(const QList<ContentPart> &content)
{
    QList<ContentPart> media;
    std::copy_if(content.begin(), content.end(), std::back_inserter(media), [](const ContentPart &part) {
        return part.kind != ContentPart::Kind::Text && part.kind != ContentPart::Kind::Refusal;
    });
    return media;
}

QByteArray joinedText(const QList<ContentPart> &content, QByteArrayView separator)
{
    QByteArray text;
    for (const ContentPart &part : content) {
        if (part.kind == ContentPart::Kind::Text) {
            text.append(text.isEmpty() ? QByteArrayView() : separator).append(part.text);
        }
    }
    return text;
}

} // namespace Hearth
