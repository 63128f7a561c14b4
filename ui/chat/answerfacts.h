#pragma once

#include "chat/columnturn.h"
#include "engine/snapshot.h"

#include <optional>

namespace Hearth {

/// What an answer cost at \a cost a million tokens; none: the tokens were not told. Pure.
[[nodiscard]] std::optional<double> answerCost(const ModelCost &cost, const CallFigures &figures);

/// What stands under an answer, in words of the present language.
struct AnswerFacts
{
    QString answeredBy; ///< "Answered by qwen3-4b on lmstudio"
    QString figures; ///< Time to first token, speed, tokens, time in all, cost; gaps between, none inside.
    QString place; ///< Whether it left this computer.
    QStringList hops; ///< Those passed over or failed before: "workstation/llama: nothing answers …"
    QString cut; ///< The answer is not whole, and why.
    QString failure; ///< There is none, and why.
};

/// Of a turn that has ended. \a snapshot tells declared costs; null: none.
[[nodiscard]] AnswerFacts answerFacts(const ColumnTurn &turn, const Snapshot *snapshot);

} // namespace Hearth
