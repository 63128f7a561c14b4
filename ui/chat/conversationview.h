#pragma once

#include "chat/turnview.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Hearth {

/// The turns of one column, one below the other. Follows what is written while the end is in view; who has
/// scrolled up stays where they read.
class ConversationView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConversationView(QWidget *parent = nullptr);

    /// Puts a turn at the end and shows it.
    [[nodiscard]] TurnView *add(const QString &prompt, const QString &target);
    void removeLast();
    void clear();
    [[nodiscard]] const QList<TurnView *> &turns() const { return m_turns; }
    [[nodiscard]] QList<ColumnTurn> history() const; ///< All turns that have ended.
    void setEmptySentence(const QString &sentence); ///< While there is no turn.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onRangeChanged(int least, int most);
    void markLast();

    QVBoxLayout *m_layout;
    QLabel *m_emptySentence;
    QList<TurnView *> m_turns;
    bool m_follows = true;
    bool m_moving = false; ///< We scroll, not the reader.
};

} // namespace Hearth
