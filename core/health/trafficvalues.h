#pragma once

#include "config/modelref.h"
#include "config/place.h"

#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace Hearth {

/// One request that has ended, through the gateway or from a chat, as charts and tables show it. Holds no
/// text of it.
struct TrafficSample
{
    enum class Outcome { Served, Failed, Cancelled };

    std::chrono::milliseconds at{0}; ///< When it ended, since 1970-01-01 UTC.
    ModelRef servedBy; ///< The candidate tried last; empty: none was tried.
    Place place = Place::Local; ///< Where that one runs.
    Outcome outcome = Outcome::Served;
    std::chrono::milliseconds toFirstOutput{0}; ///< Time to first token; 0: none came.
    std::chrono::milliseconds total{0};
    std::optional<double> tokensPerSecond; ///< Of the answer after its first token; none: cannot be said.
    std::optional<qint64> inputTokens; ///< As the server reports.
    std::optional<qint64> outputTokens;
    int attempts = 0; ///< Candidates really tried.
    bool fromChat = false;

    bool operator==(const TrafficSample &) const = default;
};

/// Samples in the order they ended; never null.
using TrafficList = std::shared_ptr<const QList<TrafficSample>>;

} // namespace Hearth
