#include "gateway/activitystats.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

/// The figures of some requests while they are gathered.
struct Gathering
{
    RequestTotals totals;
    QList<double> firstTokenMs;
    QList<double> tokensPerSecond;

    void add(const RequestRecord &record)
    {
        switch (record.state) {
        case RequestRecord::State::Served:
            ++totals.served;
            if (record.firstToken) {
                firstTokenMs.append(double(record.firstToken->count()));
            }
            if (record.tokensPerSecond) {
                tokensPerSecond.append(*record.tokensPerSecond);
            }
            break;
        case RequestRecord::State::Failed:
            ++totals.failed;
            break;
        default:
            ++totals.cancelled;
        }
        totals.cut += record.promptCut ? 1 : 0;
        if (record.costUsd) {
            totals.costUsd = totals.costUsd.value_or(0) + *record.costUsd;
        }
    }

    [[nodiscard]] RequestTotals result() const
    {
        RequestTotals whole = totals;
        whole.firstTokenMs = percentilesOf(firstTokenMs);
        whole.tokensPerSecond = percentilesOf(tokensPerSecond);
        return whole;
    }
};

double valueAt(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted.at(below) + (sorted.at(above) - sorted.at(below)) * (place - double(below));
}

void countPlace(ActivityStats &stats, const RequestRecord &record)
{
    if (record.wentTo.provider.isEmpty()) {
        ++stats.nowhere;
        return;
    }
    switch (record.place) {
    case Place::Local:
        ++stats.local;
        break;
    case Place::Lan:
        ++stats.lan;
        break;
    case Place::Hosted:
        ++stats.hosted;
        break;
    }
}

} // namespace

Percentiles percentilesOf(QList<double> values)
{
    if (values.isEmpty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    return {values.size(), valueAt(values, 0.5), valueAt(values, 0.95), valueAt(values, 0.99)};
}

ActivityStats activityStats(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    ActivityStats stats;
    Gathering all;
    QHash<ModelRef, qsizetype> places; // in models and stats.models
    QList<Gathering> models;
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        if (record->isRunning()) {
            continue;
        }
        all.add(*record);
        countPlace(stats, *record);
        if (record->wentTo.provider.isEmpty()) {
            continue;
        }
        auto found = places.find(record->wentTo);
        if (found == places.end()) {
            found = places.insert(record->wentTo, models.size());
            models.append(Gathering());
            stats.models.append({record->wentTo, record->place, {}});
        }
        models[*found].add(*record);
    }
    stats.all = all.result();
    for (qsizetype i = 0; i < models.size(); ++i) {
        stats.models[i].totals = models.at(i).result();
    }
    std::stable_sort(
        stats.models.begin(), stats.models.end(), [](const ModelTotals &one, const ModelTotals &other) {
            return one.totals.count() > other.totals.count();
        });
    return stats;
}

} // namespace Hearth
