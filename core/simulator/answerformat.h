#pragma once

#include "simulator/generationplan.h"

#include <QByteArray>

namespace Hearth {

/// Whose way of writing answers is imitated.
enum class WireStyle { LlamaCpp, LmStudio, Generic };

/// What distinguishes one answer from the next.
struct AnswerLabel
{
    quint64 number = 0; ///< Ids are made from it.
    QByteArray model; ///< As the server names it in answers.
    qint64 created = 0; ///< Seconds since 1970.
};

/// Writes what a plan says, as an event stream or whole. Pure.
class AnswerFormat
{
public:
    AnswerFormat(GenerationPlan plan, AnswerLabel identity);
    virtual ~AnswerFormat();
    Q_DISABLE_COPY_MOVE(AnswerFormat)

    [[nodiscard]] const GenerationPlan &plan() const { return m_plan; }

    // The stream, in this order; each call gives the bytes of zero or more events.
    [[nodiscard]] virtual QByteArray begin() = 0;
    [[nodiscard]] virtual QByteArray say(const Utterance &utterance) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;

    [[nodiscard]] virtual QByteArray whole() = 0; ///< The JSON body of an answer without stream.

protected:
    [[nodiscard]] const AnswerLabel &identity() const { return m_identity; }
    [[nodiscard]] QByteArray id(const char *prefix, quint64 part = 0) const;
    [[nodiscard]] QByteArray toolName() const { return m_plan.toolName.toUtf8(); }

private:
    const GenerationPlan m_plan;
    const AnswerLabel m_identity;
};

/// llama.cpp's figures beside an answer [transcripts: chat_stream, responses_stream]; a JSON object.
[[nodiscard]] QByteArray llamaTimings(const GenerationPlan &plan);

} // namespace Hearth
