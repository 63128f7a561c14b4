#pragma once

#include "chat/answerview.h"
#include "chat/columnturn.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Hearth {

/// One turn of a conversation: the prompt, the reasoning folded apart, the answer as it grows, and how it
/// ended. Owns the turn it shows.
class TurnView final : public QWidget
{
    Q_OBJECT

public:
    TurnView(const QString &prompt, const QString &target, QWidget *parent = nullptr);

    [[nodiscard]] const ColumnTurn &turn() const { return m_turn; }
    void begin(const QString &target); ///< Waiting ends.
    void take(const ChatUpdate &update);
    void finish(const ChatResult &result);
    void stopWaiting(); ///< Ended before it began.
    /// Earlier turns say in one line who answered; the last one's figures stand under the column.
    void setIsLast(bool isLast);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showPrompt();
    void showToolCalls();
    void showStatus();
    void updateFold();
    void endReasoning();

    ColumnTurn m_turn;
    bool m_isLast = true;
    QElapsedTimer m_reasoningClock;
    QLabel *m_prompt;
    QToolButton *m_fold;
    AnswerView *m_reasoning;
    AnswerView *m_answer;
    QLabel *m_toolCalls;
    QLabel *m_status;
    QLabel *m_failure;
};

} // namespace Hearth
