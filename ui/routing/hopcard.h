#pragma once

#include "routing/hoprow.h"

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Hearth {

/// A step of a route: one target, or a group of equal ones.
struct HopGroup
{
    int number = 1; ///< From 1.
    QList<HopView> targets;
    bool canMoveUp = false;
    bool canMoveDown = false; ///< Also: there is one behind it to make a group with.
    bool canRemove = false;
    bool isEditable = false; ///< False: it is no hop of a route that can be changed.

    bool operator==(const HopGroup &) const = default;
};

/// A hop as a card that can be dragged, moved by Alt+Up and Alt+Down or by buttons, made a group and parted,
/// and taken out (Delete, or by its menu).
class HopCard final : public QFrame
{
    Q_OBJECT

public:
    explicit HopCard(QWidget *parent = nullptr);
    void setGroup(const HopGroup &group);
    [[nodiscard]] const HopGroup &group() const { return m_group; }
    /// The part that has the keyboard: up, down, menu or card; for the card that takes this one's place.
    [[nodiscard]] QString focusedPart() const;
    void focusPart(const QString &part);

Q_SIGNALS:
    void moveRequested(int by);
    void removeRequested(int target);
    void joinRequested(); ///< With the hop behind it.
    void splitRequested();
    void dragged(const QPoint &globalPos); ///< While the mouse holds it.
    void dropped();
    void dragCancelled();
    void pretendDownChanged(const QString &provider, bool down);
    void pretendColdChanged(const Hearth::ModelRef &ref, bool cold);
    void closeCoolDownRequested(const QString &provider);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    void showGroup();
    void showRows();
    void fillMenu();
    QAction *addToMenu(const QString &name, const QString &text);

    HopGroup m_group;
    QWidget *m_grip;
    QLabel *m_number;
    QLabel *m_heading; ///< Of a group.
    QVBoxLayout *m_texts;
    QList<HopRow *> m_rows;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_more;
    QMenu *m_menu;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace Hearth
