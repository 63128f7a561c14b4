#pragma once

#include <QStyledItemDelegate>

namespace Hearth {

/// Draws the lines of a TargetModel: headings, and below them glyph, name and what it stands for.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Hearth
