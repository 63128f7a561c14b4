#pragma once

#include "config/configvalues.h"
#include "providers/providervalues.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// What a request asks of a route.
struct RouteQuestion
{
    QString model; ///< As the client wrote it: `auto`, a route, an alias, `provider/model`, with or without
                   ///< `hearth/`.
    qint64 promptTokens = 0; ///< Estimated.
    std::optional<qint64> maxOutputTokens; ///< As asked; none: see unaskedOutputTokens.
    bool needsImages = false;
    bool needsTools = false;

    bool operator==(const RouteQuestion &) const = default;
};

/// Why a candidate is passed over before it is tried.
enum class SkipReason {
    None,
    Unreachable, ///< Nothing answers at its address.
    Unauthorized, ///< The server wants a key, or refuses the one there is.
    NoKey, ///< A hosted provider, and no key is known.
    ModelMissing, ///< The server does not list it.
    LoadFailed, ///< Its last load ended with an error.
    ContextTooSmall, ///< figures: needs, limit
    Cold, ///< Not in memory, and the policy does not wait.
    NoImages, ///< The request holds images, the model takes none.
    NoTools, ///< The request holds tools, the model takes none.
    PlaceNotAllowed, ///< Policy keeps requests from going there.
    OutsideConfig, ///< `models.mode` is replace, and the config does not list it.
    NoAddress, ///< The provider has no usable baseUrl.
    DialectUnsupported, ///< Hearth does not speak its `api` yet.
    SelfReference, ///< It is this gateway, or another Hearth.
};

/// Stable snake_case name, as in `hearthctl route --json` and `x-hearth-route`.
[[nodiscard]] QLatin1String skipReasonName(SkipReason reason);
inline constexpr SkipReason lastSkipReason = SkipReason::SelfReference;

/// One hop of a route with its verdict.
struct Candidate
{
    enum class Verdict { Try, Skip };

    ModelRef ref;
    Verdict verdict = Verdict::Try;
    SkipReason reason = SkipReason::None;
    std::optional<qint64> needs; ///< Tokens of prompt and answer together.
    std::optional<qint64> limit; ///< Tokens of the window that was compared with; none: unknown.
    bool limitIsLoaded = false; ///< The limit is what is loaded now, not what the config declares.
    ModelState state = ModelState::Unknown;
    Place place = Place::Local;

    bool operator==(const Candidate &) const = default;
};

/// Every candidate in order; the first to try wins. Plain data: the gateway runs it, `hearthctl route` prints
/// it.
struct RoutePlan
{
    QString requested;
    QList<Candidate> candidates;
    QStringList unresolved; ///< Names in the route that stand for nothing.

    [[nodiscard]] const Candidate *winner() const; ///< Null: nobody.
    bool operator==(const RoutePlan &) const = default;
};

} // namespace Hearth
