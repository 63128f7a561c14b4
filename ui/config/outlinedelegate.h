#pragma once

#include <QStyledItemDelegate>

namespace Hearth {

/// Draws a row of the outline: key, its value in muted words, at the right the worst finding in it. One line;
/// the value gives way first.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Hearth
