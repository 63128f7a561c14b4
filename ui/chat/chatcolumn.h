#pragma once

#include "chat/conversationview.h"
#include "engine/snapshot.h"
#include "routing/routeplanner.h"
#include "widgets/card.h"

#include <memory>

class QPushButton;

namespace Hearth {

class AnswerFoot;
class ElidedLabel;
class Engine;
class GlyphLabel;
class TargetPicker;

/// One side of the comparison: what it asks, the conversation, and the figures under it. Independent of its
/// neighbour: each has its own conversation, its own session, its own errors.
class ChatColumn final : public Card
{
    Q_OBJECT

public:
    /// \a engine outlives this.
    explicit ChatColumn(Engine &engine, QWidget *parent = nullptr);
    ~ChatColumn() override;

    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    [[nodiscard]] QString target() const;
    void setTarget(const QString &target);

    /// Sends \a prompt with the conversation so far; while an answer runs it waits for its end.
    void ask(const QString &prompt);
    void stop(); ///< The answer under way, and what waits for it.
    void retry(); ///< The last prompt again, if its answer failed or was stopped.
    void clear(); ///< Ends what is under way and forgets the conversation.
    [[nodiscard]] bool isRunning() const { return m_session != nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_conversation->turns().isEmpty(); }
    [[nodiscard]] const ColumnTurn *lastTurn() const; ///< Null: none.

Q_SIGNALS:
    void targetChosen();
    void runningChanged();
    void answerCopied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void startNext();
    void endSession();
    void onUpdated(const ChatUpdate &update);
    void onFinished(const ChatResult &result);
    void askNow();
    void showNow(const RoutePlan &plan);
    void showNowText();
    void updateButtons();
    void copyAnswer();
    [[nodiscard]] TurnView *firstWaiting() const;

    Engine &m_engine;
    RoutePlanner m_planner;
    RoutePlan m_plan;
    std::shared_ptr<const Snapshot> m_snapshot;
    ChatSession *m_session = nullptr; ///< Lives in the engine's thread.
    TurnView *m_running = nullptr;

    GlyphLabel *m_glyph;
    TargetPicker *m_picker;
    QPushButton *m_retry;
    QPushButton *m_stop;
    ElidedLabel *m_now; ///< What a request would meet now.
    ConversationView *m_conversation;
    QFrame *m_footLine;
    AnswerFoot *m_foot;
    QPushButton *m_copy;
};

} // namespace Hearth
