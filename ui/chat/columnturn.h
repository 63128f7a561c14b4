#pragma once

#include "engine/chatsession.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Hearth {

/// One prompt and what one column answered.
struct ColumnTurn
{
    enum class State {
        Waiting, ///< For the turn before it.
        Running,
        Served,
        Failed,
        Stopped,
    };

    QString prompt;
    QString target; ///< What it was addressed to.
    State state = State::Waiting;
    QString answer; ///< Markdown, as it came.
    QString reasoning;
    std::chrono::milliseconds reasoningTime{0}; ///< From its first character to the answer's.
    QString toolCalls; ///< A line each.
    ChatResult result; ///< Once ended; of a turn that was stopped while waiting: empty.

    [[nodiscard]] bool hasEnded() const { return state != State::Waiting && state != State::Running; }
};

/// The request that goes on after \a history with \a prompt. Turns without an answer are left out: templates
/// of many models refuse two questions in a row. Pure.
[[nodiscard]] ResponseRequest chatRequest(
    const QList<ColumnTurn> &history, const QString &prompt, const QString &target);

} // namespace Hearth
