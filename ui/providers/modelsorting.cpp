#include "providers/modelsorting.h"

#include "providers/modelsmodel.h"
#include "widgets/tableroles.h"

#include <algorithm>

namespace Hearth {

ModelSorting::ModelSorting(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void ModelSorting::setWords(const QString &words)
{
    const QStringList next = words.split(u' ', Qt::SkipEmptyParts);
    if (m_words != next) {
        m_words = next;
        invalidateFilter();
    }
}

QModelIndex ModelSorting::indexForId(const QString &id) const
{
    const auto *models = qobject_cast<const ModelsModel *>(sourceModel());
    return models ? mapFromSource(models->indexForId(id)) : QModelIndex();
}

bool ModelSorting::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    QString text = sourceModel()->index(row, ModelsModel::ModelColumn, parent).data(IdRole).toString();
    for (const int column : {ModelsModel::ModelColumn, ModelsModel::StateColumn,
             ModelsModel::QuantizationColumn, ModelsModel::ParametersColumn}) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        text += u' ' + index.data().toString() + u' ' + index.data(SecondaryRole).toString();
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ModelSorting::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (one.isValid() != other.isValid()) {
        return one.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (one.typeId() == QMetaType::QString) {
        return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
    }
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

} // namespace Hearth
