#pragma once

#include "config/modelref.h"
#include "gateway/requestrecord.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <chrono>
#include <compare>
#include <map>

namespace Hearth {

/// Counts of values by size, as Prometheus wants them: bucket \c i holds what is at most \c bounds[i].
template <std::size_t Size>
struct MetricsHistogram
{
    std::array<quint64, Size> buckets{}; ///< Each for itself, not summed up.
    quint64 count = 0; ///< Also of what is beyond the last bound.
    double sum = 0;

    void add(double value, const std::array<double, Size> &bounds)
    {
        ++count;
        sum += value;
        for (std::size_t i = 0; i < Size; ++i) {
            if (value <= bounds[i]) {
                ++buckets[i];
                return;
            }
        }
    }
    bool operator==(const MetricsHistogram &) const = default;
};

/// Seconds to the first token: a warm local model to a cold load [PROTOCOLS.md 6.3].
inline constexpr std::array<double, 14> firstTokenBounds{
    0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320, 640};
/// Tokens per second: a large model on a CPU to a small one in a data centre.
inline constexpr std::array<double, 11> tokenRateBounds{1, 2, 5, 10, 20, 40, 80, 160, 320, 640, 1280};

/// What has been counted since the start, from the records of requests as they end. A value: cheap enough to
/// copy for each reading.
class RequestCounters
{
public:
    /// Models (and providers with reasons) told apart; what comes beyond is counted as `other`. Our choice,
    /// against memory that grows with what clients ask for.
    static constexpr std::size_t maxSeries = 500;

    struct RequestKey
    {
        TrafficSample::Door door = TrafficSample::Door::Responses;
        RequestRecord::State outcome = RequestRecord::State::Served;
        QString model; ///< `provider/model` tried last; empty: none was.

        std::strong_ordering operator<=>(const RequestKey &) const = default;
    };
    struct HopKey
    {
        QString provider;
        QByteArray reason; ///< See attemptWord().

        std::strong_ordering operator<=>(const HopKey &) const = default;
    };
    struct PerModel
    {
        MetricsHistogram<firstTokenBounds.size()> firstToken; ///< Seconds.
        MetricsHistogram<tokenRateBounds.size()> tokensPerSecond;
        quint64 inputTokens = 0; ///< As reported.
        quint64 cachedTokens = 0; ///< Of these.
        quint64 outputTokens = 0;

        bool operator==(const PerModel &) const = default;
    };

    void add(const RequestRecord &ended); ///< Once for each; one that still runs is passed over.

    [[nodiscard]] const std::map<RequestKey, quint64> &requests() const { return m_requests; }
    [[nodiscard]] const std::map<HopKey, quint64> &failedHops() const { return m_failedHops; }
    [[nodiscard]] const std::map<QString, PerModel> &models() const { return m_models; }

private:
    std::map<RequestKey, quint64> m_requests;
    std::map<HopKey, quint64> m_failedHops;
    std::map<QString, PerModel> m_models;
};

/// Everything `GET /metrics` tells, at one moment.
struct MetricsReading
{
    struct Resting
    {
        QString provider;
        QByteArray reason; ///< errorKindName() of what it rests for.
        std::chrono::milliseconds left{0};

        bool operator==(const Resting &) const = default;
    };
    struct ModelNow
    {
        ModelRef ref;
        ModelState state = ModelState::Unknown;

        bool operator==(const ModelNow &) const = default;
    };
    struct ServerNow
    {
        QString provider;
        ServerState state = ServerState::Unknown;

        bool operator==(const ServerNow &) const = default;
    };

    QByteArray version; ///< Of Hearth.
    RequestCounters counters;
    int inFlight = 0;
    int queued = 0; ///< Of these, waiting for a slot.
    int openConnections = 0;
    QList<Resting> resting;
    QList<ServerNow> servers;
    QList<ModelNow> models;
    double spentTodayUsd = 0;
    std::chrono::milliseconds upTime{0};
};

/// `Content-Type` of the text below.
inline constexpr char metricsContentType[] = "text/plain; version=0.0.4; charset=utf-8";

/// The text exposition format of Prometheus, version 0.0.4. Pure. No label holds what a client wrote: models
/// and providers come from the config.
[[nodiscard]] QByteArray writeMetrics(const MetricsReading &reading);

} // namespace Hearth
