#pragma once

#include "config/configvalues.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Hearth {

/// Repairs that change more than one place of a config's text. Each takes a walk through the whole text, so
/// they are found once and remembered until the text is another, and only a few in each round: the longer the
/// text, the fewer. What has not been found yet is empty, and comes with one of the next rounds.
class DriftRepairs
{
public:
    /// Begins a round for \a document; none: nothing can be found.
    void begin(const std::optional<Json5Document> &document);
    /// False: there were more to find in this round than it may take.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const Json5Document *document() const { return m_document ? &*m_document : nullptr; }

    /// Gives the model another id, and what refers to it.
    [[nodiscard]] QList<Json5Operation> rename(
        const ProviderConfig &provider, const ModelConfig &model, const QString &id);
    /// Takes the model out, and what refers to it. Nothing while the primary model, or its like, is this one:
    /// another has to be chosen first.
    [[nodiscard]] QList<Json5Operation> removal(const ProviderConfig &provider, const ModelConfig &model);
    /// Puts \a by in the place of \a name in the chain of \a config, or takes it out where \a by is empty.
    [[nodiscard]] QList<Json5Operation> chain(
        const OpenClawConfig &config, const QString &name, const QString &by);

private:
    using Operations = QList<Json5Operation>;

    [[nodiscard]] Operations found(const QString &what, const std::function<Operations()> &find);

    std::optional<Json5Document> m_document;
    QHash<QString, Operations> m_found;
    int m_left = 0; ///< How many may yet be found in this round.
    bool m_isWhole = true;
};

} // namespace Hearth
