#pragma once

#include "config/modelref.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// One line of the commissioning pages' checklist for a local model.
struct SetupStep
{
    enum class Kind {
        ServerAnswers,
        ModelListed, ///< The server lists the configured model.
        LargestVariant, ///< No larger build of the same model is there.
        Loaded,
        WindowAgrees, ///< Context window and maxTokens fit what is loaded.
        AnswersByResponses, ///< A request through the Responses API came back whole.
    };
    enum class State {
        Unknown, ///< Not checked yet, or it cannot be told.
        Done,
        Open, ///< Checked, and not so.
    };

    Kind kind = Kind::ServerAnswers;
    State state = State::Unknown;
    QString detail; ///< What the sentence names: the larger variant, the window … Raw, for wording.

    bool operator==(const SetupStep &) const = default;
};
inline constexpr SetupStep::Kind lastSetupStep = SetupStep::Kind::AnswersByResponses;

/// The checklist of one local model.
struct SetupCheck
{
    ModelRef model; ///< The first local one of the chain; empty: there is none, and no step.
    QList<SetupStep> steps; ///< In the order of Kind.

    [[nodiscard]] bool isDone() const
    {
        for (const SetupStep &step : steps) {
            if (step.state != SetupStep::State::Done) {
                return false;
            }
        }
        return !steps.isEmpty();
    }
    bool operator==(const SetupCheck &) const = default;
};

} // namespace Hearth
