#pragma once

#include "gateway/requestrecord.h"

#include <QList>

#include <optional>

namespace Hearth {

/// Values under which half, 95 % and 99 % of a row of figures lie, between two of them in proportion.
struct Percentiles
{
    qsizetype count = 0; ///< Of figures; 0: nothing can be said.
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;

    bool operator==(const Percentiles &) const = default;
};

/// Of \a values in any order; pure.
[[nodiscard]] Percentiles percentilesOf(QList<double> values);

/// How many ended how, and what they took.
struct RequestTotals
{
    int served = 0;
    int failed = 0;
    int cancelled = 0;
    int cut = 0; ///< Prompts of which a server dropped some silently.
    Percentiles firstTokenMs; ///< Of those served.
    Percentiles tokensPerSecond; ///< The same.
    std::optional<double> costUsd; ///< Sum of what is known; none: of none.

    [[nodiscard]] int count() const { return served + failed + cancelled; }
    bool operator==(const RequestTotals &) const = default;
};

/// The same of one model.
struct ModelTotals
{
    ModelRef ref;
    Place place = Place::Local; ///< Of its newest request.
    RequestTotals totals;

    bool operator==(const ModelTotals &) const = default;
};

/// What a list of requests comes to.
struct ActivityStats
{
    RequestTotals all;
    int local = 0; ///< Went to this machine.
    int lan = 0;
    int hosted = 0;
    int nowhere = 0; ///< No candidate was tried.
    QList<ModelTotals> models; ///< The one with the most requests first; those that went nowhere are in none.

    bool operator==(const ActivityStats &) const = default;
};

/// Of those in \a records that have ended, given the newest first; pure.
[[nodiscard]] ActivityStats activityStats(const QList<std::shared_ptr<const RequestRecord>> &records);

} // namespace Hearth
