#pragma once

#include <QBasicTimer>
#include <QBitArray>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTableView>

class QPushButton;

namespace Hearth {

/// Draws the cells of a DataTable: glyph, text, secondary text; elided in the middle.
class DataDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text as a tooltip where it is elided; what the model says otherwise.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

/// The tables of the window: one line a row, hairlines only between rows, no zebra, muted headers, columns as
/// wide as their texts; one column takes what is left. Where the width does not do, columns of low priority
/// step back one by one before any text is cut.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setStretchColumn(int column); ///< Takes the room that is left; 0 by default.
    /// Columns with the lowest priority are hidden first; without one a column always stays.
    void setColumnPriority(int column, int priority);
    /// Columns that have nothing to say at the moment are not shown at all; empty: all are.
    void setToldColumns(const QBitArray &told);
    /// The table is as high as its rows, without a scroll bar of its own: for pages that scroll as a whole.
    void setFitsRows(bool fits);
    /// Cells of this column may have a button (ButtonRole), named rowButton_ID by the row's IdRole and
    /// reached by Tab behind the table; -1, as at first: none has.
    void setButtonColumn(int column);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Fits columns and height again; called by itself when data, size, font or language change.
    void refit();

Q_SIGNALS:
    void buttonClicked(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void scheduleRefit();
    void onDataChanged();
    void onRowsChanged();
    [[nodiscard]] int naturalWidth(int column) const;
    [[nodiscard]] int columnThatStepsBack() const; ///< -1: none is left.
    [[nodiscard]] int visibleWidth() const;
    void updateRowHeight();
    void updateButtons();
    void addButton(const QModelIndex &index);

    QHash<int, int> m_priorities;
    QBitArray m_told; ///< Empty: all columns.
    QHash<QPersistentModelIndex, QPushButton *> m_buttons;
    int m_buttonColumn = -1;
    int m_stretchColumn = 0;
    bool m_fitsRows = false;
    QBasicTimer m_lateRefit; ///< For a long table whose values change.
    bool m_refitScheduled = false;
};

} // namespace Hearth
