#pragma once

#include "health/trafficvalues.h"
#include "widgets/metricseries.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// What the charts show of traffic.
enum class Metric {
    FirstToken, ///< Time to first token, in milliseconds.
    Speed, ///< Tokens per second of the answer after its first one.
};

/// Which servers a line of a chart is of.
enum class Reach {
    Near, ///< This computer and the network.
    Hosted,
};

/// Value of \a metric in one request; nothing where it has none. Pure.
[[nodiscard]] std::optional<double> metricOf(const TrafficSample &sample, Metric metric);
/// The points of one line, in the order of time, from \a from on (milliseconds since 1970-01-01 UTC). Pure.
[[nodiscard]] QList<MetricPoint> metricPoints(
    const TrafficSamples &samples, Metric metric, Reach reach, qint64 from = 0);

/// What real requests say of one server; medians are missing where no request has a value.
struct ServerFigures
{
    std::optional<double> firstTokenMs; ///< Median.
    std::optional<double> tokensPerSecond; ///< Median.
    int served = 0;
    int failed = 0;
    int cancelled = 0;

    [[nodiscard]] int requests() const { return served + failed + cancelled; }
    /// Share of those that were not cancelled; none: there are none.
    [[nodiscard]] std::optional<double> success() const
    {
        return served + failed > 0 ? std::optional(double(served) / (served + failed)) : std::nullopt;
    }
    bool operator==(const ServerFigures &) const = default;
};

/// By provider id, of requests from \a from on; servers without any are left out, and so are requests for
/// which none was tried. Pure.
[[nodiscard]] QHash<QString, ServerFigures> figuresByServer(const TrafficSamples &samples, qint64 from = 0);

/// A bar: the requests of one server by what became of them.
struct RequestBar
{
    enum class Kind {
        Server,
        Others, ///< All servers that have no bar of their own.
        Nobody, ///< No server was tried.
    };

    QString id; ///< Of the provider; of the other kinds a word that is no provider's id.
    Kind kind = Kind::Server;
    int served = 0;
    int failed = 0;
    int cancelled = 0;

    [[nodiscard]] int requests() const { return served + failed + cancelled; }
    bool operator==(const RequestBar &) const = default;
};

/// The bars of requests from \a from on, most requests first; of more than \a most servers the last are put
/// together. Pure.
[[nodiscard]] QList<RequestBar> requestBars(const TrafficSamples &samples, qint64 from, int most);

} // namespace Hearth
