#pragma once

#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>

namespace Hearth {

/// A place that names a provider or a model.
struct ModelUse
{
    enum class Role {
        Primary,
        Fallback,
        Settings, ///< A key of `agents.defaults.models`: alias, parameters.
        Policy, ///< An entry of `agents.defaults.modelPolicy.allow`.
        Side, ///< For images, short jobs, one agent …
        Tools, ///< A key of `tools.byProvider`.
        Auth, ///< `auth.order` or a profile of `auth.profiles`.
    };

    Role role = Role::Primary;
    QString text; ///< As written.
    QString alias; ///< Settings: the alias that goes with it.
    Json5Path path;
    /// Whether removalOf() takes it out. Not the primary model and its like: another one has to be chosen.
    /// Not the last entries of `modelPolicy.allow`: an empty one allows every model.
    bool canGo = false;

    bool operator==(const ModelUse &) const = default;
};
inline constexpr ModelUse::Role lastUseRole = ModelUse::Role::Auth;

/// What names a model of the provider with the key \a providerId, or the provider itself, in this file: not
/// in those that it includes.
[[nodiscard]] QList<ModelUse> usesOfProvider(const Json5Document &document, const QString &providerId);
/// What names the model \a modelId of it, also by an alias.
[[nodiscard]] QList<ModelUse> usesOfModel(
    const Json5Document &document, const QString &providerId, const QString &modelId);

/// Takes those of \a uses out that can go, the last ones first.
[[nodiscard]] QList<Json5Operation> removalOf(const QList<ModelUse> &uses);

} // namespace Hearth
