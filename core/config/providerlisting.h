#pragma once

#include "config/configvalues.h"
#include "config/modelform.h"
#include "config/providerform.h"

#include <QList>

namespace Hearth {

/// A model as a list shows it.
struct ListedModel
{
    ModelForm form;
    QString alias; ///< Of `agents.defaults.models`; empty: none.
    Json5Path path; ///< In its file.

    bool operator==(const ListedModel &) const = default;
};

/// A provider as a list shows it.
struct ListedProvider
{
    ProviderForm form;
    QList<ListedModel> models;
    QString file; ///< The included file that it, or part of it, stands in: only shown. Empty: this file.

    [[nodiscard]] bool isReadOnly() const { return !file.isEmpty(); }
    bool operator==(const ListedProvider &) const = default;
};

/// The providers of \a document in the order of the text; of a repeated key the last one, which counts. Those
/// whose entry includes a file name it as the text does.
[[nodiscard]] QList<ListedProvider> listedProviders(const Json5Document &document);

/// The providers of \a config that stand in included files; \a config as read with them.
[[nodiscard]] QList<ListedProvider> includedProviders(const OpenClawConfig &config);

/// Whether something in \a document's `models` comes from another file.
[[nodiscard]] bool includesModels(const Json5Document &document);

/// Takes the provider \a id out, with its models.
[[nodiscard]] QList<Json5Operation> providerRemoval(const QString &id);
/// The provider one place down (\a by 1) or up (-1) among the others. Nothing at the ends.
[[nodiscard]] QList<Json5Operation> providerMove(const Json5Document &document, const QString &id, int by);
/// The same for the model at \a path.
[[nodiscard]] QList<Json5Operation> modelMove(const Json5Document &document, const Json5Path &path, int by);

} // namespace Hearth
