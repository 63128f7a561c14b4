#pragma once

#include "config/hearthsettings.h"
#include "health/healthvalues.h"
#include "routing/attemptvalues.h"
#include "routing/routinglive.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace Hearth {

/// How an attempt ended, as far as later requests care.
struct AttemptOutcome
{
    std::optional<AttemptFailure> failure; ///< None: it served. ErrorKind::Cancelled: nobody's fault.
    qint64 estimatedTokens = 0; ///< Of the prompt, as Hearth estimates it: without the learnt factor.
    std::optional<qint64> reportedTokens; ///< The same as the server counted, cached ones included.
    std::optional<qint64> window; ///< Tokens of the context window it had.
    std::optional<double> costUsd; ///< None: free, or no price is known.

    bool operator==(const AttemptOutcome &) const = default;
};

/// Whether a server has dropped part of a prompt silently [PROTOCOLS.md 2.2, 3.3]: it reports far fewer
/// tokens than were sent. \a estimated: with the learnt factor applied; \a window: none, unknown. Errs on the
/// side of false: an estimate is no measurement.
[[nodiscard]] bool wasCut(qint64 estimated, qint64 reported, std::optional<qint64> window);

/// What attempts teach the next request: who rests after failures, who is busy, how long prompts really are,
/// what the day has cost. Pure: times are arguments. Of one thread.
class RoutingMemory
{
public:
    /// Rests after a refused key or an empty account. Our choice: long enough to stop a storm, short enough
    /// that a mended account is found again; a changed key ends it at once, see closeCoolDown().
    static constexpr std::chrono::milliseconds accountPause{std::chrono::minutes(10)};
    /// After a 429 that names no time [UX.md 3: OpenClaw's first step]; doubled for each further one.
    static constexpr std::chrono::milliseconds rateLimitPause{std::chrono::seconds(30)};
    static constexpr std::chrono::milliseconds longestGrownPause{std::chrono::minutes(10)}; ///< Our choice.
    static constexpr std::chrono::milliseconds longestPause{
        std::chrono::hours(1)}; ///< Whatever a server asks for.
    static constexpr qsizetype factorsKept = 20; ///< As of speeds, see LearntBook.
    static constexpr double leastFactor = 0.5;
    static constexpr double mostFactor = 2;

    void setPolicy(const PolicySettings &policy); ///< breakerFailures and breakerPause count.

    /// False: it rests, or another request is trying it after its rest; pass it over
    /// (AttemptMachine::passedOver). Plans say so, too, but may be older.
    [[nodiscard]] bool mayStart(const ModelRef &ref, TimePoint now) const;
    void attemptStarted(const ModelRef &ref, TimePoint now);
    /// Once for each attemptStarted(). \a day: the local date, for the day's spending.
    void attemptEnded(const ModelRef &ref, const AttemptOutcome &outcome, TimePoint now, QDate day);

    /// The first output of an attempt: one that tries a provider after its rest has ended the rest by this,
    /// however long its answer is. True when it has.
    bool attemptAnswers(const ModelRef &ref);
    void spend(double usd, QDate day); ///< Adds to the day's spending.

    /// A look that has reached a server after its last failure ends a rest that began because it could not be
    /// reached: the probe that never loads a model [UX.md 3]. True when one has ended.
    bool take(const HealthSnapshot &health);
    /// Ends the rest of \a provider and forgets its failures: the user says so, or its key or address is new.
    void closeCoolDown(const QString &provider);
    [[nodiscard]] std::optional<CoolDown> coolDown(const QString &provider) const;

    [[nodiscard]] double tokenFactor(const ModelRef &ref) const; ///< 1 until something is learnt.
    void setUsualLoads(const QHash<ModelRef, std::chrono::milliseconds> &loads); ///< See LearntBook.
    [[nodiscard]] double spentUsd(QDate day) const; ///< By hosted and other priced models.

    /// All of it for a plan. Good until the next call of a function that changes something.
    [[nodiscard]] const RoutingLive &live(TimePoint now, QDate day);

    /// Token factors and the day's spending: what outlives the program. Small: some 100 bytes a model.
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes up what toJson() gave; entries that make no sense are passed over.
    void restore(const QJsonObject &json);

private:
    /// What is known of one provider's failures.
    struct Breaker
    {
        int failures = 0; ///< In a row.
        int rests = 0; ///< In a row, for growing ones.
        bool isResting = false; ///< \c coolDown counts.
        TimePoint failedAt; ///< The last one.
        CoolDown coolDown;
    };

    void failed(Breaker &breaker, const AttemptFailure &failure, TimePoint now) const;
    void learnTokens(const ModelRef &ref, const AttemptOutcome &outcome);
    void publishCoolDown(const QString &provider);
    void publishFactor(const ModelRef &ref);

    PolicySettings m_policy;
    QHash<QString, Breaker> m_breakers;
    QHash<ModelRef, QList<double>> m_factors; ///< Oldest first.
    QDate m_day;
    double m_spentUsd = 0;
    RoutingLive m_live;
};

} // namespace Hearth
