#pragma once

#include "simulator/inferencerequest.h"
#include "simulator/simulatedmodel.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// One token, or a few bytes of a call's arguments.
struct Utterance
{
    enum class Kind { Reasoning, Text, ToolCall };
    Kind kind = Kind::Text;
    QByteArray bytes;

    bool operator==(const Utterance &) const = default;
};

/// All that a simulated model is going to say to one request.
struct GenerationPlan
{
    enum class Finish { Stop, Length, ToolCalls };

    QList<Utterance> utterances;
    QString toolName; ///< Of the one call, if any.
    Finish finish = Finish::Stop;
    int promptTokens = 0;

    [[nodiscard]] int completionTokens() const { return static_cast<int>(utterances.size()); }
    /// Everything of one kind joined.
    [[nodiscard]] QByteArray joined(Utterance::Kind kind) const;

    [[nodiscard]] static GenerationPlan make(const InferenceRequest &request, const SimulatedModel &model);
};

} // namespace Hearth
