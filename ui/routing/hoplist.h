#pragma once

#include "routing/hopcard.h"

#include <QWidget>

class QVBoxLayout;

namespace Hearth {

/// The hops of a route as cards, in order. Asks for changes; what is shown is set from outside.
class HopList final : public QWidget
{
    Q_OBJECT

public:
    explicit HopList(QWidget *parent = nullptr);
    ~HopList() override;
    void setGroups(const QList<HopGroup> &groups);

Q_SIGNALS:
    void moveRequested(int from, int to); ///< Hops, from 0.
    void removeRequested(int hop, int target);
    void joinRequested(int hop); ///< With the one behind it.
    void splitRequested(int hop);
    void pretendDownChanged(const QString &provider, bool down);
    void pretendColdChanged(const Hearth::ModelRef &ref, bool cold);
    void closeCoolDownRequested(const QString &provider);

private:
    HopCard *makeCard();
    void move(int from, int to);
    void showDrop(const QPoint &globalPos);
    void drop(int from);
    void endDrag();
    [[nodiscard]] int gapAt(int y) const; ///< Before which card, or behind the last.

    QVBoxLayout *m_layout;
    QList<HopCard *> m_cards;
    QWidget *m_line; ///< Where a dragged card would go.
    int m_gap = -1;
    QString m_focusPart; ///< What gets the keyboard once the move is shown.
    int m_focusCard = -1;
};

} // namespace Hearth
