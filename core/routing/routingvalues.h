#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "config/configvalues.h"
#include "providers/providervalues.h"

#include <QList>
#include <QString>

#include <chrono>
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
    /// The request says what only a server that speaks this dialect itself can take; none: it translates.
    std::optional<ApiDialect> nativeOnly = std::nullopt;
    bool afterTools = false; ///< It brings results of tools: the turn has begun with another request.
    quint64 conversation = 0; ///< Hash of the conversation's head, for groups of equal targets; 0: none.
    QStringList clientModels =
        QStringList(); ///< Scope of the client, see ClientSettings::models; empty: every.
    std::optional<QList<Place>> clientPlaces = std::nullopt; ///< The same of ClientSettings::places.

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
    CoolingDown, ///< It has failed lately and rests; Candidate::coolDown says why and how long.
    SpendCapReached, ///< Hosted, and the day's spend cap is reached.
    ClientNotAllowed, ///< Outside the scope of the client's token.
    NativeOnly, ///< The request says what Hearth cannot translate for it.
    LongPromptRefused, ///< The candidate before it cannot hold the prompt, and the policy refuses then.
    EmbeddingOnly, ///< It makes vectors, not answers.
    ToolsHaveRun, ///< Another has failed, and tools have run in this turn: nobody repeats them.
    NoFreeSlot, ///< Its slots stayed taken for as long as the policy waits.
};

/// Stable snake_case name, as in `hearthctl route --json` and `x-hearth-route`.
[[nodiscard]] QLatin1String skipReasonName(SkipReason reason);
inline constexpr SkipReason lastSkipReason = SkipReason::NoFreeSlot;

/// A provider's rest after failures.
struct CoolDown
{
    ErrorKind why = ErrorKind::UpstreamFailed; ///< Of the last failure.
    int failures = 0; ///< In a row.
    TimePoint until; ///< Afterwards one request may try it: half-open.
    bool isHalfOpen = false; ///< That request is under way.

    bool operator==(const CoolDown &) const = default;
};

/// One target of a route with its verdict.
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
    QString region; ///< Declared of a hosted one; empty: not declared.
    int hop = 0; ///< Index of its hop in the route: equal targets share one.
    std::optional<CoolDown> coolDown; ///< It rests, or has just rested.
    std::optional<std::chrono::milliseconds> coolDownLeft; ///< While it rests.
    std::optional<std::chrono::milliseconds> usualLoad; ///< Cold or loading: how long a load usually takes.
    bool warmBehind = false; ///< Passed over, and loaded meanwhile for the next request.
    int inFlight = 0; ///< Requests of Hearth's own under way there.
    std::optional<int> slotsTotal; ///< Requests at once that it takes; none: no bound is known.

    bool operator==(const Candidate &) const = default;
};

/// Every candidate in order; the first to try wins. Plain data: the gateway runs it, `hearthctl route` prints
/// it.
struct RoutePlan
{
    QString requested;
    QList<Candidate> candidates;
    QStringList unresolved; ///< Names in the route that stand for nothing.
    std::chrono::milliseconds loadBudget{600000}; ///< First byte of an attempt at the latest, as policy says.
    std::chrono::milliseconds queueTime{60000}; ///< Longest wait for a free slot, as policy says.
    bool onlyOneAttempt = false; ///< Once one candidate has been tried, no other is: tools have run.

    [[nodiscard]] const Candidate *winner() const; ///< Null: nobody.
    bool operator==(const RoutePlan &) const = default;
};

} // namespace Hearth
