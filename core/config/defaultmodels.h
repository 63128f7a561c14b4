#pragma once

#include "base/result.h"
#include "config/configvalues.h"
#include "json5/json5operation.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Hearth {

/// What a config says of the models that answer: `agents.defaults` and `models.mode`, in the order of the
/// text.
struct DefaultModels
{
    /// A member of `agents.defaults.models`.
    struct Settings
    {
        QString ref; ///< As written; may be `provider/*`.
        QString alias; ///< Empty: none.
        bool hasMore = false; ///< It holds other things than an alias.

        bool operator==(const Settings &) const = default;
    };

    QString primary; ///< As written; empty: none.
    QStringList fallbacks;
    QList<Settings> settings;
    std::optional<OpenClawConfig::Mode> mode; ///< Nothing: not said; then merge.
    QStringList models; ///< References of all models of the config's providers, then others that it names.

    bool operator==(const DefaultModels &) const = default;
};

/// Of a document with syntax errors: what could be read. Included files are not looked into.
[[nodiscard]] DefaultModels readDefaultModels(const Json5Document &document);

// What makes a config say something else. Each keeps the chain whole: the primary model is none of the
// fallbacks, and what may be chosen (`modelPolicy.allow`; with 2026.2's rules the map of settings) lets all
// of it through. An empty list: it says that already. Errors: SyntaxError; InvalidInput where the place is in
// an included file, or for a value that makes no sense.

/// \a primary: a reference or an alias; empty: none. A fallback that becomes the primary model is taken out.
[[nodiscard]] Result<QList<Json5Operation>> setPrimary(const Json5Document &document, const QString &primary);
/// The whole list. Those that stay keep their comments.
[[nodiscard]] Result<QList<Json5Operation>> setFallbacks(
    const Json5Document &document, const QStringList &fallbacks);
/// \a alias: empty takes it away; with letters, digits and `_.:-` alone, and not another model's.
[[nodiscard]] Result<QList<Json5Operation>> setAlias(
    const Json5Document &document, const QString &ref, const QString &alias);
[[nodiscard]] Result<QList<Json5Operation>> setMode(const Json5Document &document, OpenClawConfig::Mode mode);

/// Why \a alias cannot be that of \a ref.
enum class AliasProblem {
    BadForm, ///< Other characters than letters, digits and `_.:-`.
    OtherModel, ///< Another model has it.
    ModelId, ///< A model is called so and could not be chosen by its id any more.
};
[[nodiscard]] std::optional<AliasProblem> aliasProblem(
    const Json5Document &document, const QString &ref, const QString &alias);

/// For \a document alone: the primary model and the fallbacks as they are to be, without a look at the rest.
[[nodiscard]] QList<Json5Operation> chainOperations(
    const Json5Document &document, const QString &primary, const QStringList &fallbacks);

} // namespace Hearth
