#pragma once

#include "providers/jsonanswer.h"
#include "providers/providervalues.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>

namespace Hearth {

// The OpenAI-style model list, `{"object":"list","data":[{"id":…}]}`, that nearly every server has, and the
// fields beyond `id` that servers are known to add [PROTOCOLS.md 2.4, 2.6, 2.8, 2.9].

/// The entries with a usable id when \a answer is such a list (status 200, no error), nothing otherwise. A
/// list may be empty; one whose entries all lack an id is none.
[[nodiscard]] std::optional<QList<QJsonObject>> modelEntries(const JsonAnswer &answer);

/// One entry; its state is left Unknown.
[[nodiscard]] ModelReading readModelEntry(const QJsonObject &entry);

/// All entries in state Available, without repetitions.
[[nodiscard]] QList<ModelReading> readAvailableModels(const QList<QJsonObject> &entries);

/// Appends \a model unless its id is empty or already there.
class UniqueModels
{
public:
    void append(ModelReading model);
    [[nodiscard]] const QList<ModelReading> &models() const { return m_models; }
    [[nodiscard]] QList<ModelReading> take() { return std::move(m_models); }

private:
    QSet<QString> m_ids;
    QList<ModelReading> m_models;
};

/// True when any entry's `owned_by` is \a owner.
[[nodiscard]] bool isOwnedBy(const QList<QJsonObject> &entries, QLatin1String owner);

/// For looking many up: a hostile list of 10000 must not cost the square of that.
[[nodiscard]] QHash<QString, const ModelReading *> modelsById(const QList<ModelReading> &models);
/// The entries by their text member \a key; those without are left out.
[[nodiscard]] QHash<QString, QJsonObject> entriesBy(QLatin1String key, const QList<QJsonObject> &entries);

/// Parameter count as people write it: 3410688 is "3.4M".
[[nodiscard]] QString parametersText(qint64 count);

} // namespace Hearth
