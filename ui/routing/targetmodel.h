#pragma once

#include "routing/targetlist.h"

#include <QAbstractListModel>

namespace Hearth {

/// The list of what a request can be addressed to, for pickers. Display text is the label, edit text the
/// target; the roles of widgets/tableroles.h for drawing. Headings cannot be chosen.
class TargetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 100 /* all that typing may hit; of headings empty */ };

    using QAbstractListModel::QAbstractListModel;
    /// While the same targets stand in the same order only changed ones emit dataChanged().
    void setEntries(const QList<TargetEntry> &entries);
    [[nodiscard]] const QList<TargetEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowOf(const QString &target) const; ///< -1: not in the list.
    void retranslate(); ///< The language changed.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString headingText(const TargetEntry &entry);

    QList<TargetEntry> m_entries;
};

} // namespace Hearth
