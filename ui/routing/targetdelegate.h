#pragma once

#include <QStyledItemDelegate>

namespace Hearth {

/// Draws the lines of a TargetModel: headings, and below them glyph, name and what it stands for. Colours
/// come from the application's palette: that of a pop-up list is the style sheet's.
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
