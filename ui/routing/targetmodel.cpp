#include "routing/targetmodel.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/wording.h"

#include <algorithm>

namespace Hearth {

namespace {

bool sameLine(const TargetEntry &one, const TargetEntry &other)
{
    return one.kind == other.kind && one.target == other.target;
}

} // namespace

void TargetModel::setEntries(const QList<TargetEntry> &entries)
{
    if (!std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin(), entries.cend(), sameLine)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        if (m_entries.at(row) != entries.at(row)) {
            m_entries[row] = entries.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int TargetModel::rowOf(const QString &target) const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (!m_entries.at(row).isHeading() && m_entries.at(row).target == target) {
            return row;
        }
    }
    return -1;
}

void TargetModel::retranslate()
{
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
    }
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString TargetModel::headingText(const TargetEntry &entry)
{
    switch (entry.kind) {
    case TargetEntry::Kind::RoutesHeading:
        //: Heading in the list of what a request can be addressed to.
        return tr("Routes");
    case TargetEntry::Kind::AliasesHeading:
        //: Heading in the list of what a request can be addressed to: other names of models.
        return tr("Aliases");
    default:
        //: Heading of a provider's models: its name, where it is.
        return tr("%1 (%2)").arg(entry.label, placeWord(entry.place));
    }
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const TargetEntry &entry = m_entries.at(index.row());
    const bool isHeading = entry.isHeading();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? headingText(entry) : entry.label;
    case Qt::EditRole:
    case IdRole:
        return isHeading ? QString() : entry.target;
    case SearchRole:
        return isHeading ? QString() : QString(entry.target + QLatin1Char(' ') + entry.detail);
    case SecondaryRole:
        return entry.detail;
    case HeadingRole:
        return isHeading;
    case GlyphRole:
        return entry.state ? int(glyphOf(*entry.state)) : int(Glyph::None);
    case ProgressRole:
        return entry.progress ? QVariant(*entry.progress) : QVariant();
    case Qt::AccessibleTextRole:
        return entry.state && !isHeading
            ? QString(entry.target + QStringLiteral(", ") + modelStateWord(*entry.state))
            : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

Qt::ItemFlags TargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_entries.at(index.row()).isHeading()
        ? Qt::ItemNeverHasChildren
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Hearth
