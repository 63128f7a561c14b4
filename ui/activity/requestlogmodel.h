#pragma once

#include "activity/requestcells.h"

#include <QAbstractTableModel>
#include <QDate>

namespace Hearth {

/// The log as it is shown: what passed the filter, in the order that the user wants. Up to thousands of rows:
/// they are shared, and those that come on top are inserted there; anything else is a reset. Knows rows by
/// the numbers of their requests. A column for each RequestColumn.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Record = std::shared_ptr<const RequestRecord>;

    using QAbstractTableModel::QAbstractTableModel;
    /// \a records: newest first, as the engine gives them.
    void setRecords(const QList<Record> &records);
    void setToday(const QDate &today); ///< The day for which the time alone is told.
    void retranslate(); ///< Texts in the language of the moment.

    [[nodiscard]] const QList<Record> &records() const { return m_shown; } ///< As shown.
    [[nodiscard]] Record record(const QModelIndex &index) const; ///< Null of an invalid one.
    [[nodiscard]] QModelIndex indexForNumber(quint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// What has no value comes last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QList<Record> sorted() const;
    [[nodiscard]] bool insertOnTop(const QList<Record> &next);

    QList<Record> m_records; ///< Newest first.
    QList<Record> m_shown;
    int m_sortColumn = int(RequestColumn::Time);
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QDate m_today;
};

} // namespace Hearth
