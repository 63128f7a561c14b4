#include "routing/routingmemory.h"

#include <QJsonArray>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
const ModelRef sibling{QStringLiteral("box"), QStringLiteral("n")};
const ModelRef other{QStringLiteral("other"), QStringLiteral("m")};
const TimePoint zero{1h};
const QDate today(2026, 11, 22);

AttemptOutcome failed(ErrorKind kind, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    AttemptOutcome outcome;
    outcome.failure = AttemptFailure{{kind, {}, 0}, {}, retryAfter};
    return outcome;
}

void run(RoutingMemory &memory, const AttemptOutcome &outcome, TimePoint now, const ModelRef &of = ref)
{
    memory.attemptStarted(of, now);
    memory.attemptEnded(of, outcome, now, today);
}

/// How long the provider rests, in milliseconds; -1: it does not.
qint64 restOf(const RoutingMemory &memory, TimePoint now)
{
    const std::optional<CoolDown> rest = memory.coolDown(ref.provider);
    return rest ? std::chrono::duration_cast<std::chrono::milliseconds>(rest->until - now).count() : -1;
}

} // namespace

class TestRoutingMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsUnderWay()
    {
        RoutingMemory memory;
        memory.attemptStarted(ref, zero);
        memory.attemptStarted(ref, zero);
        memory.attemptStarted(other, zero);
        QCOMPARE(memory.live(zero, today).inFlight.value(ref), 2);
        memory.attemptEnded(ref, {}, zero, today);
        QCOMPARE(memory.live(zero, today).inFlight.value(ref), 1);
        memory.attemptEnded(ref, failed(ErrorKind::Cancelled), zero, today);
        QVERIFY(!memory.live(zero, today).inFlight.contains(ref));
        QCOMPARE(memory.live(zero, today).inFlight.size(), 1);
        QVERIFY(memory.live(zero + 1s, today).now == zero + 1s);
    }

    void oneFailureOfEachKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("asked"); // milliseconds; -1: nothing
        QTest::addColumn<qint64>("rest"); // milliseconds; -1: none
        const auto row = [](const char *name, ErrorKind kind, qint64 asked, qint64 rest) {
            QTest::addRow("%s", name) << int(kind) << asked << rest;
        };
        row("refused key", ErrorKind::Unauthorized, -1, 600000);
        row("no credit", ErrorKind::Billing, -1, 600000);
        row("rate limit", ErrorKind::RateLimited, -1, 30000);
        row("rate limit that names its time", ErrorKind::RateLimited, 7000, 7000);
        row("rate limit of a week", ErrorKind::RateLimited, 604800000, 3600000);
        row("a time of nothing is none", ErrorKind::RateLimited, 0, 30000);
        row("overloaded, and says until when", ErrorKind::Overloaded, 12000, 12000);
        row("overloaded once", ErrorKind::Overloaded, -1, -1);
        row("unreachable once", ErrorKind::Unreachable, -1, -1);
        row("overflow", ErrorKind::ContextOverflow, -1, -1);
        row("cancelled", ErrorKind::Cancelled, -1, -1);
        row("policy", ErrorKind::PlaceRefused, -1, -1);
    }
    void oneFailureOfEachKind()
    {
        QFETCH(int, kind);
        QFETCH(qint64, asked);
        QFETCH(qint64, rest);
        RoutingMemory memory;
        std::optional<std::chrono::milliseconds> after;
        if (asked >= 0) {
            after = std::chrono::milliseconds(asked);
        }
        run(memory, failed(ErrorKind(kind), after), zero);
        QCOMPARE(restOf(memory, zero), rest);
        QCOMPARE(memory.mayStart(sibling, zero), rest < 0); // the provider rests, not the model
        QVERIFY(memory.mayStart(other, zero));
        if (rest >= 0) {
            QVERIFY(memory.live(zero, today).coolDowns.value(ref.provider).why == ErrorKind(kind));
        }
    }

    void restsAfterSoManyFailuresInARow()
    {
        RoutingMemory memory;
        PolicySettings policy;
        policy.breakerFailures = 3;
        policy.breakerPause = 5s;
        memory.setPolicy(policy);
        run(memory, failed(ErrorKind::UpstreamFailed), zero);
        run(memory, failed(ErrorKind::TimedOut), zero, sibling);
        QVERIFY(memory.mayStart(ref, zero));
        run(memory, {}, zero); // one that serves begins the count anew
        run(memory, failed(ErrorKind::UpstreamFailed), zero);
        run(memory, failed(ErrorKind::UpstreamFailed), zero);
        QCOMPARE(restOf(memory, zero), -1);
        run(memory, failed(ErrorKind::UpstreamFailed), zero);
        QCOMPARE(restOf(memory, zero), 5000);
        QCOMPARE(memory.coolDown(ref.provider)->failures, 3);
        QVERIFY(!memory.mayStart(ref, zero + 4999ms));
        QVERIFY(memory.mayStart(ref, zero + 5s));
    }

    void aServerThatAnswersWronglyAskedIsWell()
    {
        RoutingMemory memory;
        for (int i = 0; i < 3; ++i) {
            run(memory, failed(ErrorKind::UpstreamFailed), zero);
        }
        run(memory, failed(ErrorKind::InvalidRequest), zero);
        run(memory, failed(ErrorKind::UpstreamFailed), zero);
        QVERIFY(memory.mayStart(ref, zero));
    }

    void afterTheRestOneRequestTries()
    {
        RoutingMemory memory;
        run(memory, failed(ErrorKind::RateLimited), zero);
        const TimePoint later = zero + 30s;
        QVERIFY(memory.mayStart(ref, later));
        memory.attemptStarted(ref, later);
        QVERIFY(memory.live(later, today).coolDowns.value(ref.provider).isHalfOpen);
        QVERIFY(!memory.mayStart(sibling, later));
        memory.attemptEnded(ref, {}, later, today);
        QVERIFY(memory.mayStart(sibling, later));
        QVERIFY(memory.live(later, today).coolDowns.isEmpty());
    }

    void theFirstWordOfTheOneThatTriesEndsTheRest()
    {
        RoutingMemory memory;
        run(memory, failed(ErrorKind::RateLimited), zero);
        const TimePoint later = zero + 30s;
        memory.attemptStarted(ref, later);
        QVERIFY(!memory.attemptAnswers(other));
        QVERIFY(!memory.mayStart(sibling, later));
        QVERIFY(memory.attemptAnswers(ref)); // its answer may take minutes
        QVERIFY(memory.mayStart(sibling, later));
        QVERIFY(memory.live(later, today).coolDowns.isEmpty());
        QVERIFY(!memory.attemptAnswers(ref));
    }

    void aProbeThatFailsRestsLonger()
    {
        RoutingMemory memory;
        TimePoint now = zero;
        QList<qint64> rests;
        for (int i = 0; i < 7; ++i) {
            run(memory, failed(ErrorKind::RateLimited), now);
            rests.append(restOf(memory, now) / 1000);
            now = memory.coolDown(ref.provider)->until;
        }
        QCOMPARE(rests, (QList<qint64>{30, 60, 120, 240, 480, 600, 600}));
        run(memory, {}, now);
        run(memory, failed(ErrorKind::RateLimited), now);
        QCOMPARE(restOf(memory, now), 30000);
    }

    void aProbeThatIsCancelledProvesNothing()
    {
        RoutingMemory memory;
        run(memory, failed(ErrorKind::RateLimited), zero);
        run(memory, failed(ErrorKind::Cancelled), zero + 30s);
        QVERIFY(memory.coolDown(ref.provider));
        QVERIFY(memory.mayStart(ref, zero + 30s)); // the next may be the probe
    }

    void stragglersDoNotLengthenTheRest()
    {
        RoutingMemory memory;
        for (int i = 0; i < 5; ++i) {
            memory.attemptStarted(ref, zero);
        }
        for (int i = 0; i < 5; ++i) {
            memory.attemptEnded(ref, failed(ErrorKind::RateLimited), zero, today);
        }
        QCOMPARE(restOf(memory, zero), 30000); // not doubled four times
        memory.closeCoolDown(ref.provider);
        QCOMPARE(restOf(memory, zero), -1);
        QVERIFY(memory.live(zero, today).coolDowns.isEmpty());
        run(memory, failed(ErrorKind::RateLimited), zero);
        QCOMPARE(restOf(memory, zero), 30000); // all forgotten
    }

    void aLookThatReachesItEndsTheRestOfAServerThatWasAway_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("lookedAfter"); // milliseconds after the last failure
        QTest::addColumn<bool>("ends");
        const int up = int(ServerState::Up);
        QTest::addRow("it is back") << int(ErrorKind::Unreachable) << up << qint64(1) << true;
        QTest::addRow("the look is older") << int(ErrorKind::Unreachable) << up << qint64(-1) << false;
        QTest::addRow("it is still away")
            << int(ErrorKind::Unreachable) << int(ServerState::Unreachable) << qint64(1) << false;
        QTest::addRow("a look proves nothing about its answers")
            << int(ErrorKind::UpstreamFailed) << up << qint64(1) << false;
        QTest::addRow("nor about its limits") << int(ErrorKind::RateLimited) << up << qint64(1) << false;
    }
    void aLookThatReachesItEndsTheRestOfAServerThatWasAway()
    {
        QFETCH(int, why);
        QFETCH(int, state);
        QFETCH(qint64, lookedAfter);
        QFETCH(bool, ends);
        RoutingMemory memory;
        for (int i = 0; i < 4; ++i) {
            run(memory, failed(ErrorKind(why)), zero);
        }
        QVERIFY(memory.coolDown(ref.provider));
        auto reading = std::make_shared<ServerReading>();
        reading->state = ServerState(state);
        ProviderHealth health;
        health.reading = reading;
        health.everRead = true;
        health.readAt = zero + std::chrono::milliseconds(lookedAfter);
        QCOMPARE(memory.take({{ref.provider, health}}), ends);
        QCOMPARE(!memory.coolDown(ref.provider), ends);
        QCOMPARE(memory.live(zero, today).coolDowns.isEmpty(), ends);
        QVERIFY(!memory.take({{ref.provider, health}}));
    }

    void learnsHowLongPromptsReallyAre()
    {
        RoutingMemory memory;
        const auto served = [&memory](qint64 estimated, qint64 reported) {
            AttemptOutcome outcome;
            outcome.estimatedTokens = estimated;
            outcome.reportedTokens = reported;
            run(memory, outcome, zero);
        };
        served(1000, 1300);
        served(1000, 1300);
        QCOMPARE(memory.tokenFactor(ref), 1.0); // too few
        served(1000, 1100);
        QCOMPARE(memory.tokenFactor(ref), 1.3); // the median
        QCOMPARE(memory.tokenFactor(other), 1.0);
        served(100, 150); // too short to tell
        served(1000, 300); // cut: proves nothing
        QCOMPARE(memory.tokenFactor(ref), 1.3);
        for (int i = 0; i < 20; ++i) {
            served(1000, 5000);
        }
        QCOMPARE(memory.live(zero, today).tokenFactor.value(ref), 2.0); // bounded; the old ones are gone
    }

    void noticesAPromptThatWasCut_data()
    {
        QTest::addColumn<qint64>("estimated");
        QTest::addColumn<qint64>("reported");
        QTest::addColumn<qint64>("window"); // 0: unknown
        QTest::addColumn<bool>("expected");
        QTest::addRow("as estimated") << qint64(8000) << qint64(8000) << qint64(4096) << false;
        QTest::addRow("within the error of an estimate")
            << qint64(8000) << qint64(5000) << qint64(0) << false;
        QTest::addRow("far below") << qint64(8000) << qint64(3900) << qint64(0) << true;
        QTest::addRow("it did not fit, and what was read does")
            << qint64(6000) << qint64(4096) << qint64(4096) << true;
        QTest::addRow("it may just have fitted") << qint64(5000) << qint64(4090) << qint64(4096) << false;
        QTest::addRow("too short to tell") << qint64(150) << qint64(10) << qint64(0) << false;
        QTest::addRow("nothing reported") << qint64(8000) << qint64(0) << qint64(4096) << false;
    }
    void noticesAPromptThatWasCut()
    {
        QFETCH(qint64, estimated);
        QFETCH(qint64, reported);
        QFETCH(qint64, window);
        QFETCH(bool, expected);
        QCOMPARE(wasCut(estimated, reported, window > 0 ? std::optional(window) : std::nullopt), expected);
    }

    void countsTheDaysSpending()
    {
        RoutingMemory memory;
        AttemptOutcome outcome;
        outcome.costUsd = 0.25;
        run(memory, outcome, zero);
        outcome.failure = AttemptFailure{{ErrorKind::ConnectionLost, {}, 0}, {}, {}}; // paid for all the same
        run(memory, outcome, zero, other);
        QCOMPARE(memory.spentUsd(today), 0.5);
        QCOMPARE(memory.live(zero, today).spentTodayUsd, 0.5);
        QCOMPARE(memory.live(zero, today.addDays(1)).spentTodayUsd, 0.0);
        memory.attemptStarted(ref, zero);
        memory.attemptEnded(ref, outcome, zero, today.addDays(1));
        QCOMPARE(memory.spentUsd(today.addDays(1)), 0.25);
    }

    void keepsWhatOutlivesTheProgram()
    {
        RoutingMemory memory;
        AttemptOutcome outcome;
        outcome.estimatedTokens = 1000;
        outcome.reportedTokens = 1250;
        outcome.costUsd = 0.125;
        for (int i = 0; i < 3; ++i) {
            run(memory, outcome, zero);
        }
        run(memory, failed(ErrorKind::RateLimited), zero);
        RoutingMemory later;
        later.restore(memory.toJson());
        QCOMPARE(later.tokenFactor(ref), 1.25);
        QCOMPARE(later.spentUsd(today), 0.375);
        QVERIFY(later.mayStart(ref, zero)); // rests are over with the program
        QCOMPARE(later.toJson(), memory.toJson());
    }

    void passesOverWhatMakesNoSense()
    {
        RoutingMemory memory;
        memory.restore({{QStringLiteral("models"),
                            QJsonArray{5, QJsonObject{{QStringLiteral("model"), QStringLiteral("no slash")}},
                                QJsonObject{{QStringLiteral("model"), QStringLiteral("box/m")},
                                    {QStringLiteral("token_factors"),
                                        QJsonArray{-1, 1e9, QStringLiteral("x"), 1.5, 1.5, 1.5}}}}},
            {QStringLiteral("day"), QStringLiteral("yesterday")}, {QStringLiteral("spent_usd"), -4}});
        QCOMPARE(memory.tokenFactor(ref), 1.5);
        QCOMPARE(memory.spentUsd(today), 0.0);
        memory.restore({});
        QCOMPARE(memory.tokenFactor(ref), 1.5);
    }

    void knowsTheUsualLoads()
    {
        RoutingMemory memory;
        memory.setUsualLoads({{ref, 9s}});
        QVERIFY(memory.live(zero, today).usualLoad.value(ref) == 9s);
    }
};

QTEST_GUILESS_MAIN(TestRoutingMemory)
#include "tst_routingmemory.moc"
