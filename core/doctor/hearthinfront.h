#pragma once

#include "base/result.h"
#include "config/configvalues.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

// "Put Hearth in front" [DESIGN.md, Two files]: OpenClaw sends all requests to this gateway, and Hearth
// routes them along the chain that OpenClaw had. Pure: operations on both files. What stood there before is
// kept in hearth.json5 under `front`, so that the way back restores both files byte for byte, unless the
// chain has been changed meanwhile: then that one becomes OpenClaw's.

enum class FrontState {
    Off, ///< OpenClaw's primary model is another.
    On, ///< The primary is `hearth/…`, and the provider is there.
    Incomplete, ///< The primary is `hearth/…`, but the provider entry or Hearth's own chain is missing.
};

/// How the two files stand to each other.
struct FrontView
{
    FrontState state = FrontState::Off;
    QStringList chain; ///< The targets that requests are routed along, or would be.
    QString address; ///< `baseUrl` of the provider `hearth`; empty: none.

    bool operator==(const FrontView &) const = default;
};
[[nodiscard]] FrontView frontView(const Json5Document &config, const Json5Document &settings);

/// What the provider entry is to say of this gateway.
struct FrontSetup
{
    QString baseUrl; ///< `http://127.0.0.1:11222/v1`
    bool tokenRequired = true;
    SecretInput token; ///< As hearth.json5 has it.
    std::optional<qint64> window; ///< Loaded of the chain's first model; none: as the config declares it.

    bool operator==(const FrontSetup &) const = default;
};

/// Both files' changes, each list to be applied as one.
struct FrontChanges
{
    QList<Json5Operation> config;
    QList<Json5Operation> settings;
    QStringList chain; ///< What requests are routed along afterwards.
    QString keyVariable; ///< The environment variable in which OpenClaw looks for the token; empty: none.

    [[nodiscard]] bool isEmpty() const { return config.isEmpty() && settings.isEmpty(); }
    bool operator==(const FrontChanges &) const = default;
};

/// The variable that the entry names where hearth.json5 names none.
inline constexpr char frontKeyVariable[] = "HEARTH_KEY";

/// Nothing to change when Hearth is in front already. \a settings may be empty: no file yet. Errors:
/// SyntaxError of either file; NotFound: there is no model that requests could be routed to; InvalidInput:
/// what has to be changed stands in an included file, which the detail names.
[[nodiscard]] Result<FrontChanges> putInFront(
    const Json5Document &config, const Json5Document &settings, const FrontSetup &setup);

/// The way back; nothing to change when Hearth is not in front. Errors: SyntaxError, InvalidInput as above;
/// NotFound: nothing is known that OpenClaw could use instead.
[[nodiscard]] Result<FrontChanges> takeFromFront(const Json5Document &config, const Json5Document &settings);

} // namespace Hearth
