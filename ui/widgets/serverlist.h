#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace Hearth {

/// Draws a server: glyph, name, and at the right how many models are loaded or its state; or a heading.
class ServerListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of servers at the left of the Providers page.
class ServerList final : public QListView
{
    Q_OBJECT

public:
    explicit ServerList(QWidget *parent = nullptr);
};

} // namespace Hearth
