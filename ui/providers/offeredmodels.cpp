#include "providers/offeredmodels.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QSize>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int rowHeight = 28;
constexpr qsizetype few = 12; ///< So many models may stand in a config that nobody has chosen. Our choice.

int rankOf(const ModelReading &model)
{
    return model.embedding                   ? 3
        : model.state == ModelState::Loaded  ? 0
        : model.state == ModelState::Loading ? 1
                                             : 2;
}

} // namespace

QSet<QString> usualChoice(const QList<ModelReading> &models, bool hosted)
{
    QSet<QString> loaded;
    QSet<QString> chats;
    for (const ModelReading &model : models) {
        if (model.embedding || model.id.isEmpty()) {
            continue;
        }
        chats.insert(model.id);
        if (model.state == ModelState::Loaded || model.state == ModelState::Loading) {
            loaded.insert(model.id);
        }
    }
    if (hosted) {
        return {};
    }
    return !loaded.isEmpty() ? loaded : chats.size() <= few ? chats : QSet<QString>();
}

void OfferedModels::setModels(const QList<ModelReading> &models, bool hosted)
{
    QList<ModelReading> sorted = models;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const ModelReading &one, const ModelReading &other) { return rankOf(one) < rankOf(other); });
    const auto idsOf = [](const QList<ModelReading> &list) {
        QStringList ids;
        for (const ModelReading &each : list) {
            ids.append(each.id);
        }
        return ids;
    };
    const bool isTheSame = idsOf(sorted) == idsOf(m_models);
    beginResetModel();
    m_models = sorted;
    if (!isTheSame) {
        m_chosen = usualChoice(models, hosted);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

QStringList OfferedModels::chosen() const
{
    QStringList ids;
    for (const ModelReading &model : m_models) {
        if (m_chosen.contains(model.id)) {
            ids.append(model.id);
        }
    }
    return ids;
}

void OfferedModels::setAll(const QList<int> &rows, bool checked)
{
    for (const int row : rows) {
        const QString id = m_models.at(row).id;
        if (checked) {
            m_chosen.insert(id);
        } else {
            m_chosen.remove(id);
        }
    }
    if (!m_models.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_models.size()) - 1), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

void OfferedModels::retranslate()
{
    if (!m_models.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_models.size()) - 1));
    }
}

int OfferedModels::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

QVariant OfferedModels::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_models.size()) {
        return {};
    }
    const ModelReading &model = m_models.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString more = secondary(model);
        return more.isEmpty() ? model.id : model.id + QStringLiteral("  ·  ") + more;
    }
    case Qt::CheckStateRole:
        return int(m_chosen.contains(model.id) ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return model.displayName;
    case Qt::SizeHintRole:
        return QSize(0, rowHeight);
    case IdRole:
        return model.id;
    default:
        return {};
    }
}

bool OfferedModels::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const QString id = m_models.at(index.row()).id;
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(id);
    } else {
        m_chosen.remove(id);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags OfferedModels::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

QString OfferedModels::secondary(const ModelReading &model)
{
    QStringList parts;
    if (model.embedding) {
        //: A model that makes vectors, not answers.
        parts.append(tr("embeddings only"));
    } else if (model.state == ModelState::Loaded || model.state == ModelState::Loading) {
        parts.append(modelStateWord(model.state));
    }
    const std::optional<qint64> window = model.contextLoaded ? model.contextLoaded : model.contextMax;
    if (window) {
        //: %1: tokens of a model's context window.
        parts.append(tr("window %1").arg(tokensText(window)));
    }
    if (!model.quantization.isEmpty()) {
        parts.append(model.quantization);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace Hearth
