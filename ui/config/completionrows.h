#pragma once

#include <QFrame>
#include <QStyledItemDelegate>

namespace Hearth {

/// Draws a candidate: its label as code, behind it in muted words what it is; elided in one line.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        WordsRole = Qt::UserRole, ///< QString
        OfferRole, ///< int: which of the offer's rows it is.
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight(const QFont &font) const;
};

/// The ground of the candidates, with a hairline around it.
class CompletionFrame final : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Hearth
