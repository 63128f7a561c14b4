#pragma once

#include "base/error.h"
#include "routing/routingvalues.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

/// Why an attempt ended without serving, as far as routing cares.
struct AttemptFailure
{
    Error error;
    std::optional<qint64> contextWindow; ///< ContextOverflow: the window that was too small, where told.
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt; ///< As the server asks.

    bool operator==(const AttemptFailure &) const = default;
};

/// One candidate as it was passed: skipped, failed, serving or served.
struct AttemptRecord
{
    enum class State { Skipped, Running, Served, Failed, Cancelled };

    Candidate candidate;
    State state = State::Skipped;
    AttemptFailure failure; ///< Failed.

    bool operator==(const AttemptRecord &) const = default;
};

/// Why a whole route failed: what the client must be told [DESIGN.md, A request's way].
enum class RouteFailure {
    UnknownModel, ///< The name stands for nothing.
    ContextTooSmall, ///< A larger window would have helped.
    Loading, ///< A load is running; come back soon.
    Billing, ///< All that could serve are out of credit.
    UpstreamKey, ///< All that could serve refuse their key, or have none.
    PlacePolicy, ///< Policy leaves nobody.
    ClientScope, ///< The client's token reaches nobody of them.
    SpendCap, ///< What may be spent on hosted models today is spent, and there are no others.
    NativeOnly, ///< It says what cannot be translated, and nobody takes its dialect as it is.
    InvalidRequest, ///< An upstream calls the request wrong; it would be wrong elsewhere too.
    AllFailed, ///< Mixed reasons.
};

/// Value of `x-hearth-route`: `lmstudio/m;unreachable, llama/m;served`.
[[nodiscard]] QByteArray routeHeader(const QList<AttemptRecord> &records);

/// One word on how an attempt ended: a skip reason's or an error kind's name, `serving`, `served`,
/// `cancelled`.
[[nodiscard]] QLatin1String attemptWord(const AttemptRecord &record);

} // namespace Hearth
