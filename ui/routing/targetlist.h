#pragma once

#include "engine/snapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// One line of the list of what a request can be addressed to: a route, an alias, a model, or a heading.
struct TargetEntry
{
    enum class Kind { RoutesHeading, Route, AliasesHeading, Alias, ProviderHeading, Model };

    Kind kind = Kind::Model;
    QString target; ///< As a request writes it; of a provider's heading its id; of other headings empty.
    QString label; ///< Shown in the list; of models without the provider.
    QString detail; ///< Behind it: the display name, or what it stands for now; a name, never a sentence.
    std::optional<ModelState> state; ///< None: headings, and routes that lead nowhere.
    std::optional<double> progress; ///< While loading, 0 to 1.
    Place place = Place::Local; ///< Headings of providers.

    [[nodiscard]] bool isHeading() const
    {
        return kind == Kind::RoutesHeading || kind == Kind::AliasesHeading || kind == Kind::ProviderHeading;
    }
    bool operator==(const TargetEntry &) const = default;
};

/// Routes, aliases, then the models of each provider; embedding models are left out. Pure.
[[nodiscard]] QList<TargetEntry> targetsOf(const Snapshot &snapshot);

/// \a entries with the routes of \a routes that are not in force yet.
[[nodiscard]] QList<TargetEntry> withRoutes(QList<TargetEntry> entries, const QList<RouteSettings> &routes);

/// The row of \a ref in \a snapshot, or null. Lives as long as the snapshot.
[[nodiscard]] const ModelRow *findModel(const Snapshot &snapshot, const ModelRef &ref);
/// The row of the provider, or null.
[[nodiscard]] const ProviderRow *findProvider(const Snapshot &snapshot, const QString &providerId);

/// What \a typed most likely means: a target of the list without regard to case, else a reference to a
/// provider of the list, else the first target that holds the text; empty: nothing fits. Pure.
[[nodiscard]] QString targetFromText(const QList<TargetEntry> &entries, const QString &typed);

} // namespace Hearth
