#pragma once

#include "simulator/answerformat.h"

#include <QList>

namespace Hearth {

/// Anthropic's Messages. LlamaCpp writes the stream of the recordings: blocks that stop at the very end, all
/// together, an empty signature after the text, calls without input in their start [transcripts:
/// messages_stream, think_messages_stream, messages_tool_call_stream]. The other styles write the stream as
/// Anthropic documents it [PROTOCOLS.md 2.8], thoughts signed.
class MessagesFormat final : public AnswerFormat
{
public:
    MessagesFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray say(const Utterance &utterance) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] QByteArray whole() override;

private:
    [[nodiscard]] bool isDefective() const { return m_style == WireStyle::LlamaCpp; }
    [[nodiscard]] bool says(Utterance::Kind kind) const;
    /// A block as it starts, or with all that it says.
    [[nodiscard]] QByteArray block(Utterance::Kind kind, bool full) const;
    [[nodiscard]] QByteArray blockEvent(
        const char *type, qsizetype index, const QByteArray &members = {}) const;
    [[nodiscard]] QByteArray closeBlock(qsizetype index) const;
    [[nodiscard]] QByteArray usage(bool atStart) const;
    [[nodiscard]] QByteArray signature() const;
    [[nodiscard]] QByteArray messageId() const;
    [[nodiscard]] const char *stopReason() const;

    const WireStyle m_style;
    QList<Utterance::Kind> m_opened;
};

} // namespace Hearth
