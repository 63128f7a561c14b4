#pragma once

#include "activity/partsbar.h"
#include "gateway/requestrecord.h"

#include <QList>

namespace Hearth {

/// What a request was doing for a while.
struct TimelinePhase
{
    enum class Kind {
        Deciding,
        Queued, ///< Waited for a free slot.
        Loading, ///< Waited for the model's load.
        Failed, ///< With a candidate that could not answer.
        Waiting, ///< Sent, until the first token.
        Answering,
    };

    Kind kind = Kind::Deciding;
    std::chrono::milliseconds from{0}; ///< Since the request came.
    std::chrono::milliseconds to{0};
    ModelRef ref; ///< Empty: with none.

    [[nodiscard]] std::chrono::milliseconds length() const { return to - from; }
    bool operator==(const TimelinePhase &) const = default;
};

/// The phases of \a record, one after the other without gaps; those that took no time are left out, but for
/// failed hops. \a total: how long it has taken so far. Pure.
[[nodiscard]] QList<TimelinePhase> timelinePhases(
    const RequestRecord &record, std::chrono::milliseconds total);

/// The same as they are drawn, in the language of the moment. Pure.
[[nodiscard]] QList<BarPart> timelineParts(const QList<TimelinePhase> &phases);

} // namespace Hearth
