#pragma once

#include "simulator/answerformat.h"

#include <QList>

namespace Hearth {

/// The Responses API. LlamaCpp writes the defective stream of the recordings: no sequence_number,
/// output_index or content_index, a bare response in created, a reasoning item that ends after the message's
/// text, always "completed" [PROTOCOLS.md 2.3; transcripts: responses_stream, think_responses_stream]. The
/// other styles write the stream as OpenAI documents it [PROTOCOLS.md 4].
class ResponsesFormat final : public AnswerFormat
{
public:
    ResponsesFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray say(const Utterance &utterance) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] QByteArray whole() override;

private:
    [[nodiscard]] bool isDefective() const { return m_style == WireStyle::LlamaCpp; }
    [[nodiscard]] bool says(Utterance::Kind kind) const;
    [[nodiscard]] QByteArray itemId(Utterance::Kind kind) const;
    [[nodiscard]] QByteArray item(Utterance::Kind kind, const char *status, bool full) const;
    [[nodiscard]] QByteArray part(Utterance::Kind kind, bool full) const;
    [[nodiscard]] QByteArray response(const char *status, bool full) const;
    [[nodiscard]] QByteArray usage() const;
    [[nodiscard]] const char *finalStatus() const;

    /// One event with its type, and in a conforming stream its number; \a fields without braces.
    [[nodiscard]] QByteArray event(const char *type, const QByteArray &fields);
    [[nodiscard]] QByteArray position(bool withContent) const;
    [[nodiscard]] QByteArray itemField(Utterance::Kind kind) const;
    [[nodiscard]] QByteArray openItem(Utterance::Kind kind);
    [[nodiscard]] QByteArray closeText(Utterance::Kind kind);
    [[nodiscard]] QByteArray closeItem(Utterance::Kind kind);

    const WireStyle m_style;
    QList<Utterance::Kind> m_opened;
    int m_sequence = 0;
    bool m_isWhole = false; ///< An answer without stream, which llama.cpp words a little differently.
};

} // namespace Hearth
