#include "routing/routingmemory.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Hearth {

using std::chrono::milliseconds;

namespace {

/// Shorter prompts teach nothing and prove nothing: the template around them weighs too much. Our choice.
constexpr qint64 tellingTokens = 200;
/// Fewer measurements than these may be chance. Our choice.
constexpr qsizetype tellingCount = 3;
/// A prompt of which less arrived than this share was cut, whatever its language [our choice: the worst
/// estimate without a learnt factor is off by less].
constexpr double cutShare = 0.5;
/// With the window known less is enough: the prompt did not fit, and what was counted does.
constexpr double fullShare = 0.8;
constexpr qsizetype mostModels = 1024; ///< As in LearntBook.

enum class Blame {
    Nobody, ///< Neither here nor there: cancelled, or Hearth's own affair.
    Nothing, ///< It answers; the request was at fault.
    Server, ///< Counts for the breaker.
    Account, ///< Key or credit.
    Rate,
};

Blame blameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Billing:
        return Blame::Account;
    case ErrorKind::RateLimited:
        return Blame::Rate;
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::BadHttp:
    case ErrorKind::BadResponse:
    case ErrorKind::Overloaded:
    case ErrorKind::UpstreamFailed:
        return Blame::Server;
    case ErrorKind::ModelLoading:
    case ErrorKind::ModelNotFound:
    case ErrorKind::ContextOverflow:
    case ErrorKind::InvalidRequest:
        return Blame::Nothing;
    default:
        return Blame::Nobody;
    }
}

/// \a pause, doubled for each rest before, up to the longest.
milliseconds grown(milliseconds pause, int rests)
{
    milliseconds result = pause;
    for (int i = 0; i < rests && result < RoutingMemory::longestGrownPause; ++i) {
        result *= 2;
    }
    return std::max(pause, std::min(result, RoutingMemory::longestGrownPause));
}

double median(QList<double> values)
{
    const qsizetype middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + middle, values.end());
    const double upper = values.at(middle);
    if (values.size() % 2 != 0) {
        return upper;
    }
    return (upper + *std::max_element(values.cbegin(), values.cbegin() + middle)) / 2;
}

} // namespace

bool wasCut(qint64 estimated, qint64 reported, std::optional<qint64> window)
{
    if (estimated < tellingTokens || reported <= 0) {
        return false;
    }
    const auto tokens = static_cast<double>(estimated);
    const bool isFarBelow = static_cast<double>(reported) < tokens * cutShare;
    const bool didNotFit = window && reported <= *window && tokens * fullShare > static_cast<double>(*window);
    return isFarBelow || didNotFit;
}

void RoutingMemory::setPolicy(const PolicySettings &policy)
{
    m_policy = policy;
}

bool RoutingMemory::mayStart(const ModelRef &ref, TimePoint now) const
{
    const auto breaker = m_breakers.constFind(ref.provider);
    if (breaker == m_breakers.cend() || !breaker->isResting) {
        return true;
    }
    return breaker->coolDown.until <= now && !breaker->coolDown.isHalfOpen;
}

void RoutingMemory::attemptStarted(const ModelRef &ref, TimePoint now)
{
    ++m_live.inFlight[ref];
    const auto breaker = m_breakers.find(ref.provider);
    if (breaker != m_breakers.end() && breaker->isResting && breaker->coolDown.until <= now
        && !breaker->coolDown.isHalfOpen) {
        breaker->coolDown.isHalfOpen = true;
        publishCoolDown(ref.provider);
    }
}

void RoutingMemory::attemptEnded(const ModelRef &ref, const AttemptOutcome &outcome, TimePoint now, QDate day)
{
    if (const auto busy = m_live.inFlight.find(ref); busy != m_live.inFlight.end() && --*busy <= 0) {
        m_live.inFlight.erase(busy);
    }
    spend(outcome.costUsd.value_or(0), day); // a failed one may have cost, too
    const Blame blame = outcome.failure ? blameOf(outcome.failure->error.kind) : Blame::Nothing;
    if (blame == Blame::Nothing) {
        if (m_breakers.remove(ref.provider)) {
            publishCoolDown(ref.provider);
        }
    } else if (blame == Blame::Nobody) { // a probe that told nothing: the next request may be one
        if (const auto breaker = m_breakers.find(ref.provider); breaker != m_breakers.end()) {
            breaker->coolDown.isHalfOpen = false;
            publishCoolDown(ref.provider);
        }
    } else {
        failed(m_breakers[ref.provider], *outcome.failure, now);
        publishCoolDown(ref.provider);
    }
    if (!outcome.failure) {
        learnTokens(ref, outcome);
    }
}

void RoutingMemory::failed(Breaker &breaker, const AttemptFailure &failure, TimePoint now) const
{
    const ErrorKind kind = failure.error.kind;
    const Blame blame = blameOf(kind);
    const bool wasProbe = breaker.isResting && breaker.coolDown.until <= now;
    const bool wasStraggler = breaker.isResting && !wasProbe; // begun before the rest
    ++breaker.failures;
    breaker.failedAt = now;
    const bool asks = failure.retryAfter && failure.retryAfter->count() > 0;
    const bool rests = blame != Blame::Server || asks || wasProbe || breaker.isResting
        || breaker.failures >= m_policy.breakerFailures;
    breaker.coolDown.isHalfOpen = false;
    if (!rests) {
        return;
    }
    milliseconds pause = m_policy.breakerPause;
    if (asks) {
        pause = std::min(*failure.retryAfter, longestPause);
    } else if (blame == Blame::Account) {
        pause = accountPause;
    } else {
        const int before = wasStraggler ? breaker.rests - 1 : breaker.rests;
        pause = grown(blame == Blame::Rate ? rateLimitPause : m_policy.breakerPause, before);
    }
    const TimePoint until = now + pause;
    breaker.rests += wasStraggler ? 0 : 1;
    breaker.coolDown.failures = breaker.failures;
    if (!wasStraggler || until > breaker.coolDown.until) {
        breaker.coolDown.until = until;
        breaker.coolDown.why = kind;
    }
    breaker.isResting = true;
}

void RoutingMemory::learnTokens(const ModelRef &ref, const AttemptOutcome &outcome)
{
    const qint64 reported = outcome.reportedTokens.value_or(0);
    const auto expected = static_cast<qint64>(
        static_cast<double>(outcome.estimatedTokens) * tokenFactor(ref)); // a cut prompt teaches nothing
    if (outcome.estimatedTokens < tellingTokens || reported <= 0
        || wasCut(expected, reported, outcome.window)) {
        return;
    }
    if (m_factors.size() >= mostModels && !m_factors.contains(ref)) {
        return;
    }
    QList<double> &factors = m_factors[ref];
    const double factor = static_cast<double>(reported) / static_cast<double>(outcome.estimatedTokens);
    factors.append(std::clamp(factor, leastFactor, mostFactor));
    if (factors.size() > factorsKept) {
        factors.removeFirst();
    }
    publishFactor(ref);
}

bool RoutingMemory::take(const HealthSnapshot &health)
{
    const QStringList providers = m_breakers.keys();
    bool hasEnded = false;
    for (const QString &provider : providers) {
        const Breaker &breaker = *m_breakers.constFind(provider);
        const auto look = health.constFind(provider);
        const bool wasAway = breaker.coolDown.why == ErrorKind::Unreachable
            || breaker.coolDown.why == ErrorKind::ConnectionLost;
        if (breaker.isResting && wasAway && look != health.cend() && look->everRead && look->reading
            && look->reading->state == ServerState::Up && look->readAt > breaker.failedAt) {
            closeCoolDown(provider);
            hasEnded = true;
        }
    }
    return hasEnded;
}

bool RoutingMemory::attemptAnswers(const ModelRef &ref)
{
    const auto breaker = m_breakers.constFind(ref.provider);
    if (breaker == m_breakers.cend() || !breaker->isResting || !breaker->coolDown.isHalfOpen) {
        return false;
    }
    closeCoolDown(ref.provider);
    return true;
}

void RoutingMemory::spend(double usd, QDate day)
{
    if (day != m_day) {
        m_day = day;
        m_spentUsd = 0;
    }
    m_spentUsd += std::max(0.0, usd);
}

void RoutingMemory::closeCoolDown(const QString &provider)
{
    m_breakers.remove(provider);
    publishCoolDown(provider);
}

std::optional<CoolDown> RoutingMemory::coolDown(const QString &provider) const
{
    const auto breaker = m_breakers.constFind(provider);
    return breaker != m_breakers.cend() && breaker->isResting ? std::optional(breaker->coolDown)
                                                              : std::nullopt;
}

double RoutingMemory::tokenFactor(const ModelRef &ref) const
{
    return m_live.tokenFactor.value(ref, 1);
}

void RoutingMemory::setUsualLoads(const QHash<ModelRef, milliseconds> &loads)
{
    m_live.usualLoad = loads;
}

double RoutingMemory::spentUsd(QDate day) const
{
    return day == m_day ? m_spentUsd : 0;
}

const RoutingLive &RoutingMemory::live(TimePoint now, QDate day)
{
    m_live.now = now;
    m_live.spentTodayUsd = spentUsd(day);
    return m_live;
}

void RoutingMemory::publishCoolDown(const QString &provider)
{
    if (const std::optional<CoolDown> rest = coolDown(provider)) {
        m_live.coolDowns.insert(provider, *rest);
    } else {
        m_live.coolDowns.remove(provider);
    }
}

void RoutingMemory::publishFactor(const ModelRef &ref)
{
    const QList<double> factors = m_factors.value(ref);
    if (factors.size() >= tellingCount) {
        m_live.tokenFactor.insert(ref, median(factors));
    }
}

QJsonObject RoutingMemory::toJson() const
{
    QJsonArray models;
    for (auto each = m_factors.cbegin(); each != m_factors.cend(); ++each) {
        QJsonArray factors;
        for (const double factor : *each) {
            factors.append(std::round(factor * 1000) / 1000);
        }
        models.append(QJsonObject{
            {QStringLiteral("model"), each.key().toString()}, {QStringLiteral("token_factors"), factors}});
    }
    return {{QStringLiteral("models"), models},
        {QStringLiteral("day"), m_day.isValid() ? m_day.toString(Qt::ISODate) : QString()},
        {QStringLiteral("spent_usd"), m_spentUsd}};
}

void RoutingMemory::restore(const QJsonObject &json)
{
    const QJsonArray models = json.value(QLatin1String("models")).toArray();
    for (const QJsonValue &each : models) {
        const QJsonObject entry = each.toObject();
        const std::optional<ModelRef> ref = ModelRef::parse(entry.value(QLatin1String("model")).toString());
        if (!ref || m_factors.size() >= mostModels) {
            continue;
        }
        QList<double> factors;
        const QJsonArray values = entry.value(QLatin1String("token_factors")).toArray();
        for (const QJsonValue &value : values) {
            const double factor = value.toDouble();
            if (factor >= leastFactor && factor <= mostFactor && factors.size() < factorsKept) {
                factors.append(factor);
            }
        }
        if (!factors.isEmpty()) {
            m_factors.insert(*ref, factors);
            publishFactor(*ref);
        }
    }
    const QDate day = QDate::fromString(json.value(QLatin1String("day")).toString(), Qt::ISODate);
    const double spent = json.value(QLatin1String("spent_usd")).toDouble(-1);
    if (day.isValid() && spent >= 0 && std::isfinite(spent)) {
        m_day = day;
        m_spentUsd = spent;
    }
}

} // namespace Hearth
