#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace Hearth {

/// A table model over plain rows that takes whole lists and makes the smallest changes: rows are known by
/// their `id` (unique in the list), those that stay keep their persistent indexes, only changed ones emit
/// dataChanged(). \a Row has `QString id` and operator==.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        removeVanished(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qsizetype from = find(rows.at(i).id, i);
            if (from < 0) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(i, rows.at(i));
                endInsertRows();
                continue;
            }
            if (from != i) {
                beginMoveRows({}, int(from), int(from), {}, int(i));
                m_rows.move(from, i);
                endMoveRows();
            }
            if (!(m_rows.at(i) == rows.at(i))) {
                m_rows[i] = rows.at(i);
                Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
        }
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The row of \a index; null of an invalid one.
    [[nodiscard]] const Row *row(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }
    [[nodiscard]] QModelIndex indexForId(const QString &id) const
    {
        const qsizetype at = find(id, 0);
        return at < 0 ? QModelIndex() : index(int(at), 0);
    }
    /// Texts in the language of the moment.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

private:
    [[nodiscard]] qsizetype find(const QString &id, qsizetype from) const
    {
        const auto found = std::find_if(
            m_rows.cbegin() + from, m_rows.cend(), [&id](const Row &each) { return each.id == id; });
        return found == m_rows.cend() ? -1 : std::distance(m_rows.cbegin(), found);
    }

    void removeVanished(const QList<Row> &rows)
    {
        QSet<QString> staying;
        for (const Row &each : rows) {
            staying.insert(each.id);
        }
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (!staying.contains(m_rows.at(i).id)) {
                beginRemoveRows({}, int(i), int(i));
                m_rows.removeAt(i);
                endRemoveRows();
            }
        }
    }

    QList<Row> m_rows;
};

} // namespace Hearth
