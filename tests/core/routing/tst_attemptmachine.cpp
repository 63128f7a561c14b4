#include "routing/attemptmachine.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

Candidate candidate(
    const QString &ref, SkipReason skip = SkipReason::None, std::optional<qint64> limit = 32768)
{
    Candidate result;
    result.ref = *ModelRef::parse(ref);
    result.verdict = skip == SkipReason::None ? Candidate::Verdict::Try : Candidate::Verdict::Skip;
    result.reason = skip;
    result.limit = limit;
    result.needs = 1000;
    return result;
}

RoutePlan plan(const QList<Candidate> &candidates)
{
    return {QStringLiteral("auto"), candidates, {}};
}

AttemptFailure failed(ErrorKind kind)
{
    return {{kind, QStringLiteral("detail"), 0}, std::nullopt};
}

QString shown(const QList<RouteAction> &actions)
{
    QStringList words;
    for (const RouteAction &action : actions) {
        switch (action.kind) {
        case RouteAction::Kind::WarmBehind:
            words.append(QStringLiteral("warm:") + action.candidate.toString());
            break;
        case RouteAction::Kind::WaitForSlot:
            words.append(QStringLiteral("slot:") + action.candidate.toString());
            break;
        case RouteAction::Kind::RetryAttempt:
            words.append(QStringLiteral("retry:") + action.candidate.toString());
            break;
        case RouteAction::Kind::StartAttempt:
            words.append(QStringLiteral("start:") + action.candidate.toString());
            break;
        case RouteAction::Kind::CancelAttempt:
            words.append(QStringLiteral("cancel"));
            break;
        case RouteAction::Kind::CommitHead:
            words.append(QStringLiteral("head"));
            break;
        case RouteAction::Kind::Forward:
            words.append(QStringLiteral("forward"));
            break;
        case RouteAction::Kind::ForwardFailure:
            words.append(QStringLiteral("failure"));
            break;
        case RouteAction::Kind::Finish:
            words.append(QStringLiteral("finish"));
            break;
        }
    }
    return words.join(QLatin1Char(' '));
}

const TimePoint zero{1h};

} // namespace

class TestAttemptMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesFromTheFirst()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), candidate(QStringLiteral("b/y"))}), 5s);
        QCOMPARE(shown(machine.start(zero)), QStringLiteral("start:a/x"));
        QCOMPARE(shown(machine.upstreamAnswers()), QStringLiteral("head"));
        QCOMPARE(shown(machine.outputReceived(false)), QStringLiteral("forward"));
        QCOMPARE(shown(machine.outputReceived(true)), QStringLiteral("forward finish"));
        QCOMPARE(machine.outcome(), AttemptMachine::Outcome::Served);
        QCOMPARE(machine.attempts(), 1);
        QCOMPARE(routeHeader(machine.records()), QByteArray("a/x;served"));
    }

    void fallsOverBeforeTheFirstOutput()
    {
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"), SkipReason::Unreachable),
                                   candidate(QStringLiteral("b/y")), candidate(QStringLiteral("c/z"))}),
            5s);
        QCOMPARE(shown(machine.start(zero)), QStringLiteral("start:b/y"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Overloaded))), QStringLiteral("start:c/z"));
        QCOMPARE(routeHeader(machine.records()), QByteArray("a/x;unreachable, b/y;overloaded, c/z;serving"));
        QCOMPARE(shown(machine.outputReceived(true)), QStringLiteral("head forward finish"));
        QCOMPARE(machine.attempts(), 2);
    }

    void fallsOverBehindACommittedHead()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), candidate(QStringLiteral("b/y"))}), 5s);
        (void)machine.start(zero);
        (void)machine.upstreamAnswers();
        QCOMPARE(
            shown(machine.attemptFailed(failed(ErrorKind::UpstreamFailed))), QStringLiteral("start:b/y"));
        QCOMPARE(shown(machine.upstreamAnswers()), QString()); // the head goes out once
    }

    void neverFallsOverAfterOutput()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), candidate(QStringLiteral("b/y"))}), 5s);
        (void)machine.start(zero);
        (void)machine.outputReceived(false);
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::ConnectionLost))),
            QStringLiteral("failure finish"));
        QCOMPARE(machine.outcome(), AttemptMachine::Outcome::Failed);
    }

    void aWrongRequestIsWrongEverywhere()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), candidate(QStringLiteral("b/y"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::InvalidRequest))), QStringLiteral("finish"));
        QCOMPARE(machine.failure(), std::optional(RouteFailure::InvalidRequest));
    }

    void anOverflowGoesOnlyToALargerWindow()
    {
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"), SkipReason::None, 32768),
                                   candidate(QStringLiteral("b/same"), SkipReason::None, 32768),
                                   candidate(QStringLiteral("c/unknown"), SkipReason::None, std::nullopt),
                                   candidate(QStringLiteral("d/larger"), SkipReason::None, 200000)}),
            5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::ContextOverflow))),
            QStringLiteral("start:d/larger"));
        QCOMPARE(routeHeader(machine.records()),
            QByteArray("a/x;context_overflow, b/same;context_too_small, c/unknown;context_too_small, "
                       "d/larger;serving"));
    }

    void theUpstreamsOwnWindowCounts()
    {
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"), SkipReason::None, 196608),
                                   candidate(QStringLiteral("b/y"), SkipReason::None, 65536)}),
            5s);
        (void)machine.start(zero);
        AttemptFailure overflow = failed(ErrorKind::ContextOverflow);
        overflow.contextWindow = 8192; // the config was wrong: so little is loaded
        QCOMPARE(shown(machine.attemptFailed(overflow)), QStringLiteral("start:b/y"));
    }

    void cancelsOnceWhenTheClientGoes()
    {
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.clientGone()), QStringLiteral("cancel finish"));
        QCOMPARE(machine.outcome(), AttemptMachine::Outcome::Cancelled);
        QCOMPARE(shown(machine.clientGone()), QString());
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Cancelled))), QString());
        QCOMPARE(shown(machine.outputReceived(true)), QString());
        QCOMPARE(shown(machine.tick(zero + 1h)), QString());
    }

    void holdsTheHeadForItsTime()
    {
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.tick(zero + 4999ms)), QString());
        QCOMPARE(shown(machine.tick(zero + 5s)), QStringLiteral("head"));
        QCOMPARE(shown(machine.tick(zero + 6s)), QString());
    }

    void anExhaustedChainSaysWhatItFailedOf_data()
    {
        QTest::addColumn<QList<int>>("skips"); // SkipReason, or -ErrorKind for a tried and failed one
        QTest::addColumn<int>("expected");
        const auto skip = [](SkipReason reason) { return static_cast<int>(reason); };
        const auto error = [](ErrorKind kind) { return -static_cast<int>(kind); };
        const auto is = [](RouteFailure failure) { return static_cast<int>(failure); };
        QTest::addRow("no candidate at all") << QList<int>{} << is(RouteFailure::UnknownModel);
        QTest::addRow("mixed reasons")
            << QList<int>{skip(SkipReason::Unreachable), error(ErrorKind::RateLimited)}
            << is(RouteFailure::AllFailed);
        QTest::addRow("all out of credit")
            << QList<int>{error(ErrorKind::Billing), error(ErrorKind::Billing)} << is(RouteFailure::Billing);
        QTest::addRow("all keys refused or missing") << QList<int>{skip(SkipReason::NoKey),
            error(ErrorKind::Unauthorized)} << is(RouteFailure::UpstreamKey);
        QTest::addRow("one key refused, one server down") << QList<int>{skip(SkipReason::Unreachable),
            error(ErrorKind::Unauthorized)} << is(RouteFailure::AllFailed);
        QTest::addRow("a larger window would have helped") << QList<int>{skip(SkipReason::ContextTooSmall),
            skip(SkipReason::Unreachable)} << is(RouteFailure::ContextTooSmall);
        QTest::addRow("the upstream itself says overflow")
            << QList<int>{error(ErrorKind::ContextOverflow)} << is(RouteFailure::ContextTooSmall);
        QTest::addRow("a load is running") << QList<int>{error(ErrorKind::ModelLoading),
            skip(SkipReason::Unreachable)} << is(RouteFailure::Loading);
        QTest::addRow("policy leaves nobody")
            << QList<int>{skip(SkipReason::PlaceNotAllowed)} << is(RouteFailure::PlacePolicy);
        QTest::addRow("policies of several kinds leave nobody")
            << QList<int>{skip(SkipReason::PlaceNotAllowed), skip(SkipReason::SpendCapReached)}
            << is(RouteFailure::PlacePolicy);
        QTest::addRow("the token reaches nobody") << QList<int>{skip(SkipReason::ClientNotAllowed),
            skip(SkipReason::ClientNotAllowed)} << is(RouteFailure::ClientScope);
        QTest::addRow("the day's money is spent")
            << QList<int>{skip(SkipReason::SpendCapReached)} << is(RouteFailure::SpendCap);
        QTest::addRow("the day's money is spent, and the server here is down") << QList<int>{
            skip(SkipReason::SpendCapReached), skip(SkipReason::Unreachable)} << is(RouteFailure::AllFailed);
        QTest::addRow("nobody takes it as it is")
            << QList<int>{skip(SkipReason::NativeOnly)} << is(RouteFailure::NativeOnly);
        QTest::addRow("all rest") << QList<int>{skip(SkipReason::CoolingDown), error(ErrorKind::RateLimited)}
                                  << is(RouteFailure::AllFailed);
    }
    void anExhaustedChainSaysWhatItFailedOf()
    {
        QFETCH(QList<int>, skips);
        QFETCH(int, expected);
        QList<Candidate> candidates;
        QList<ErrorKind> failures;
        for (const int each : skips) {
            candidates.append(candidate(QStringLiteral("p%1/m").arg(candidates.size()),
                each > 0 ? static_cast<SkipReason>(each) : SkipReason::None));
            if (each <= 0) {
                failures.append(static_cast<ErrorKind>(-each));
            }
        }
        AttemptMachine machine(plan(candidates), 5s);
        QList<RouteAction> actions = machine.start(zero);
        for (const ErrorKind kind : std::as_const(failures)) {
            actions = machine.attemptFailed(failed(kind));
        }
        QVERIFY(shown(actions).endsWith(QStringLiteral("finish")));
        QCOMPARE(static_cast<int>(*machine.failure()), expected);
    }

    void whoRestsFailsOfWhatItRestsFor()
    {
        Candidate resting = candidate(QStringLiteral("a/x"), SkipReason::CoolingDown);
        resting.coolDown = CoolDown{};
        resting.coolDown->why = ErrorKind::Billing;
        AttemptMachine broke(plan({resting}), 5s);
        (void)broke.start(zero);
        QCOMPARE(broke.failure(), std::optional(RouteFailure::Billing));
        resting.coolDown->why = ErrorKind::Unauthorized;
        AttemptMachine keyless(plan({resting, candidate(QStringLiteral("b/y"), SkipReason::NoKey)}), 5s);
        (void)keyless.start(zero);
        QCOMPARE(keyless.failure(), std::optional(RouteFailure::UpstreamKey));
    }

    void loadsBehindWhomItPassesOver()
    {
        Candidate cold = candidate(QStringLiteral("a/x"), SkipReason::Cold);
        cold.warmBehind = true;
        Candidate later = candidate(QStringLiteral("c/z"), SkipReason::Cold);
        later.warmBehind = true;
        AttemptMachine machine(plan({cold, candidate(QStringLiteral("b/y")), later}), 5s);
        QCOMPARE(shown(machine.start(zero)), QStringLiteral("warm:a/x start:b/y"));
        // Only now is the last one passed over, too.
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::UpstreamFailed))),
            QStringLiteral("warm:c/z finish"));
        QCOMPARE(machine.failure(), std::optional(RouteFailure::Loading)); // come back when it is there
    }

    void waitsForASlotWhereThereIsABound()
    {
        Candidate bounded = candidate(QStringLiteral("a/x"));
        bounded.slotsTotal = 2;
        AttemptMachine machine(plan({bounded, candidate(QStringLiteral("b/y"))}), 5s);
        QCOMPARE(shown(machine.start(zero)), QStringLiteral("slot:a/x"));
        QCOMPARE(shown(machine.slotGranted()), QStringLiteral("start:a/x"));
        QCOMPARE(shown(machine.slotGranted()), QString()); // once
        QCOMPARE(shown(machine.slotTimedOut()), QString());
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Overloaded))), QStringLiteral("start:b/y"));
    }

    void whoHasNoFreeSlotInTimeIsPassedOver()
    {
        Candidate bounded = candidate(QStringLiteral("a/x"));
        bounded.slotsTotal = 1;
        AttemptMachine machine(plan({bounded, candidate(QStringLiteral("b/y"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.slotTimedOut()), QStringLiteral("start:b/y"));
        QCOMPARE(routeHeader(machine.records()), QByteArray("a/x;no_free_slot, b/y;serving"));
        QCOMPARE(machine.attempts(), 1);
    }

    void whoWaitsForASlotMayGo()
    {
        Candidate bounded = candidate(QStringLiteral("a/x"));
        bounded.slotsTotal = 1;
        AttemptMachine machine(plan({bounded}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.clientGone()), QStringLiteral("cancel finish"));
        QCOMPARE(shown(machine.slotGranted()), QString());
        QCOMPARE(shown(machine.slotTimedOut()), QString());
    }

    void whoRestsByNowIsPassedOver()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), candidate(QStringLiteral("b/y"))}), 5s);
        (void)machine.start(zero);
        CoolDown rest;
        rest.why = ErrorKind::RateLimited;
        QCOMPARE(shown(machine.passedOver(SkipReason::CoolingDown, rest)), QStringLiteral("start:b/y"));
        QCOMPARE(routeHeader(machine.records()), QByteArray("a/x;cooling_down, b/y;serving"));
        QVERIFY(machine.records().constFirst().candidate.coolDown == rest);
        (void)machine.outputReceived(true);
        QCOMPARE(shown(machine.passedOver(SkipReason::CoolingDown)), QString());
    }

    void aRefusedConnectionHereIsTriedOnceMore()
    {
        Candidate hosted = candidate(QStringLiteral("b/y"));
        hosted.place = Place::Hosted;
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x")), hosted, candidate(QStringLiteral("c/z"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Unreachable))), QStringLiteral("retry:a/x"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Unreachable))), QStringLiteral("start:b/y"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Unreachable))), QStringLiteral("start:c/z"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Unreachable))), QStringLiteral("retry:c/z"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::ConnectionLost))), QStringLiteral("finish"));
        QCOMPARE(machine.attempts(), 3);
    }

    void whatMayHaveBeenWrittenIsNotRepeated_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind : {ErrorKind::ConnectionLost, ErrorKind::TimedOut,
                 ErrorKind::UpstreamFailed, ErrorKind::TlsFailed}) {
            QTest::addRow("%s", errorKindName(kind).data()) << int(kind);
        }
    }
    void whatMayHaveBeenWrittenIsNotRepeated()
    {
        QFETCH(int, kind);
        AttemptMachine machine(plan({candidate(QStringLiteral("a/x"))}), 5s);
        (void)machine.start(zero);
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind(kind)))), QStringLiteral("finish"));
    }

    void onceToolsHaveRunNobodyElseIsTried()
    {
        RoutePlan after = plan({candidate(QStringLiteral("a/x"), SkipReason::Unreachable),
            candidate(QStringLiteral("b/y")), candidate(QStringLiteral("c/z"))});
        after.onlyOneAttempt = true;
        AttemptMachine machine(after, 5s);
        QCOMPARE(
            shown(machine.start(zero)), QStringLiteral("start:b/y")); // who is first is no second attempt
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::Unreachable))), QStringLiteral("retry:b/y"));
        QCOMPARE(shown(machine.attemptFailed(failed(ErrorKind::UpstreamFailed))), QStringLiteral("finish"));
        QCOMPARE(routeHeader(machine.records()),
            QByteArray("a/x;unreachable, b/y;upstream_failed, c/z;tools_have_run"));
    }

    void theHeaderCarriesNoForeignCharacters()
    {
        AttemptMachine machine(
            plan({candidate(QStringLiteral("a/x, y;\r\nInjected: 1 ก"), SkipReason::Unreachable)}), 5s);
        (void)machine.start(zero);
        QCOMPARE(routeHeader(machine.records()),
            QByteArray("a/x%2C%20y%3B%0D%0AInjected:%201%20%E0%B8%81;unreachable"));
    }
};

QTEST_GUILESS_MAIN(TestAttemptMachine)
#include "tst_attemptmachine.moc"
