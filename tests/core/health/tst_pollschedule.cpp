#include "health/pollschedule.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr TimePoint start{1h};

PollSchedule scheduleOf(const QStringList &ids)
{
    PollSchedule schedule(std::mt19937(7));
    for (const QString &id : ids) {
        schedule.add(id, start);
    }
    return schedule;
}

constexpr PollSchedule::Outcome answered{0, 5s};
constexpr PollSchedule::Outcome longAway{9, 5s};

/// Wait after a look that ended at \a start.
milliseconds waitAfter(PollSchedule &schedule, const QString &id, const PollSchedule::Outcome &outcome)
{
    schedule.started(id);
    schedule.finished(id, outcome, start);
    return schedule.nextIn(id, start);
}

void verifyAbout(milliseconds wait, milliseconds expected)
{
    QVERIFY2(wait >= expected * 9 / 10 - 1ms && wait <= expected * 11 / 10 + 1ms,
        qPrintable(QStringLiteral("%1 ms").arg(wait.count())));
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProviderIsDueAtOnce()
    {
        const PollSchedule schedule = scheduleOf({b, a});
        QCOMPARE(schedule.due(start), (QStringList{a, b}));
        QCOMPARE(schedule.nextAt(), std::optional(start));
    }

    void nothingIsDueWhileItsLookRuns()
    {
        PollSchedule schedule = scheduleOf({a, b});
        schedule.started(a);
        QCOMPARE(schedule.due(start + 1h), QStringList{b});
        schedule.started(b);
        QCOMPARE(schedule.nextAt(), std::nullopt);
    }

    void waits_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<milliseconds>("interval");
        QTest::addColumn<milliseconds>("expected");

        QTest::addRow("one that answers") << 0 << milliseconds(1250) << milliseconds(1250);
        QTest::addRow("one failure changes nothing") << 1 << milliseconds(5s) << milliseconds(5s);
        QTest::addRow("the second doubles") << 2 << milliseconds(5s) << milliseconds(10s);
        QTest::addRow("the third doubles again") << 3 << milliseconds(5s) << milliseconds(20s);
        QTest::addRow("two minutes at the most") << 6 << milliseconds(5s) << milliseconds(2min);
        QTest::addRow("two minutes after a night") << 100000 << milliseconds(5s) << milliseconds(2min);
        QTest::addRow("a long interval is not cut") << 0 << milliseconds(5min) << milliseconds(5min);
        QTest::addRow("a long interval does not grow") << 3 << milliseconds(5min) << milliseconds(5min);
    }

    void waits()
    {
        QFETCH(int, failures);
        QFETCH(milliseconds, interval);
        QFETCH(milliseconds, expected);
        PollSchedule schedule = scheduleOf({a});
        verifyAbout(waitAfter(schedule, a, {failures, interval}), expected);
    }

    void aShorterIntervalCountsAtOnce()
    {
        PollSchedule schedule = scheduleOf({a, b});
        waitAfter(schedule, a, {0, 30s});
        waitAfter(schedule, b, {4, 30s});
        schedule.shorten(a, 5s, start);
        schedule.shorten(b, 5s, start);
        QCOMPARE(schedule.nextIn(a, start), milliseconds(5s));
        QVERIFY(schedule.nextIn(b, start) > 60s); // still backing off
        schedule.shorten(a, 1h, start);
        QCOMPARE(schedule.nextIn(a, start), milliseconds(5s));
    }

    void hasteningBringsForwardAndNeverPutsOff()
    {
        PollSchedule schedule = scheduleOf({a, b});
        waitAfter(schedule, a, answered);
        schedule.hasten(a, start + 1s);
        QCOMPARE(schedule.nextIn(a, start), milliseconds(1s));
        schedule.hasten(a, start + 3s);
        QCOMPARE(schedule.nextIn(a, start), milliseconds(1s));
        schedule.started(b);
        schedule.hasten(b, start + 1s);
        schedule.finished(b, answered, start);
        QCOMPARE(schedule.due(start), QStringList{b}); // it may have looked before it happened
    }

    void waitsAreSpreadByTenPercentAndRepeatableBySeed()
    {
        const auto waitsOf = [](quint32 seed) {
            PollSchedule schedule{std::mt19937(seed)};
            schedule.add(a, start);
            QList<milliseconds> waits;
            for (int look = 0; look < 1000; ++look) {
                waits.append(waitAfter(schedule, a, answered));
            }
            return waits;
        };
        const QList<milliseconds> waits = waitsOf(1);
        const auto [shortest, longest] = std::minmax_element(waits.cbegin(), waits.cend());
        QVERIFY(*shortest >= 4500ms && *shortest < 4550ms);
        QVERIFY(*longest <= 5500ms && *longest > 5450ms);
        QCOMPARE(waitsOf(1), waits);
        QVERIFY(waitsOf(2) != waits);
    }

    void askingMakesDueAndThoseThatRunDueAgain()
    {
        PollSchedule schedule = scheduleOf({a, b});
        waitAfter(schedule, a, longAway);
        schedule.started(b);
        QCOMPARE(schedule.due(start), QStringList());
        schedule.askFor(a, start);
        schedule.askFor(b, start);
        QCOMPARE(schedule.due(start), QStringList{a});
        schedule.finished(b, answered, start);
        QCOMPARE(schedule.due(start), (QStringList{a, b}));
        verifyAbout(waitAfter(schedule, b, answered), 5s);
    }

    void oneThatWasGivenUpIsDueAgain()
    {
        PollSchedule schedule = scheduleOf({a});
        schedule.started(a);
        schedule.stopped(a, start);
        QCOMPARE(schedule.due(start), QStringList{a});
    }

    void unknownOnesAreNoMatter()
    {
        PollSchedule schedule = scheduleOf({a});
        schedule.started(b);
        schedule.finished(b, answered, start);
        schedule.stopped(b, start);
        schedule.askFor(b, start);
        schedule.hasten(b, start);
        schedule.shorten(b, 1s, start);
        schedule.remove(b);
        QCOMPARE(schedule.due(start), QStringList{a});
        QCOMPARE(schedule.nextIn(b, start), 0ms);
        schedule.remove(a);
        QCOMPARE(schedule.nextAt(), std::nullopt);
    }

    void addingAgainKeepsTheTimetable()
    {
        PollSchedule schedule = scheduleOf({a});
        waitAfter(schedule, a, answered);
        schedule.add(a, start);
        QVERIFY(schedule.due(start).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
