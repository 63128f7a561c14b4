#pragma once

#include "simulator/answerformat.h"

namespace Hearth {

/// Chat Completions in the three ways of writing them: llama.cpp's recorded one, LM Studio's documented one
/// (`reasoning_content`), and a generic server's, which leaves thinking inside `<think>` tags
/// [PROTOCOLS.md 1.3].
class ChatFormat final : public AnswerFormat
{
public:
    ChatFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity, bool includeUsage);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray say(const Utterance &utterance) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] QByteArray whole() override;

private:
    [[nodiscard]] QByteArray chunk(const QByteArray &choices, const QByteArray &extra = {}) const;
    [[nodiscard]] QByteArray choice(
        const char *content, const QByteArray &delta, const QByteArray &finish) const;
    [[nodiscard]] QByteArray delta(const char *key, const QByteArray &text) const;
    [[nodiscard]] QByteArray toolDelta(const QByteArray &arguments);
    [[nodiscard]] QByteArray toolCallId() const;
    [[nodiscard]] QByteArray usage() const;
    [[nodiscard]] QByteArray finishReason() const;
    [[nodiscard]] QByteArray message() const;
    [[nodiscard]] QByteArray fingerprint() const;

    const WireStyle m_style;
    const bool m_includeUsage;
    bool m_callBegun = false;
    bool m_insideThought = false;
};

} // namespace Hearth
