#pragma once

#include "providers/providervalues.h"

#include <QAbstractListModel>
#include <QSet>

namespace Hearth {

/// The models that a server offers, each with a check box: those that the config is to name. Loaded ones come
/// first. Holds no core object, does no I/O.
class OfferedModels final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// \a hosted: a catalogue, of which nothing is taken unasked. What was checked by hand stays.
    void setModels(const QList<ModelReading> &models, bool hosted);
    [[nodiscard]] QStringList chosen() const; ///< Ids, in the order shown.
    void setAll(const QList<int> &rows, bool checked);
    void retranslate();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] static QString secondary(const ModelReading &model);

    QList<ModelReading> m_models;
    QSet<QString> m_chosen;
};

/// Which of \a models are taken unless the user says otherwise: loaded ones that answer chats; where none is
/// loaded, all that do, if they are few. Pure.
[[nodiscard]] QSet<QString> usualChoice(const QList<ModelReading> &models, bool hosted);

} // namespace Hearth
