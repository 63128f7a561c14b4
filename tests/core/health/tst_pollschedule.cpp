#include "health/pollschedule.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr TimePoint start{1h};

PollSchedule scheduleOf(const QStringList &ids, Place place = Place::Lan)
{
    PollSchedule schedule(std::mt19937(7));
    for (const QString &id : ids) {
        schedule.add(id, place, start);
    }
    return schedule;
}

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
        QTest::addColumn<Place>("place");
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("loading");
        QTest::addColumn<milliseconds>("expected");

        QTest::addRow("a local one that answers") << Place::Local << 0 << false << milliseconds(1250);
        QTest::addRow("a local one that is away") << Place::Local << 3 << false << milliseconds(5s);
        QTest::addRow("one of the network that answers") << Place::Lan << 0 << false << milliseconds(5s);
        QTest::addRow("one of the network that loads") << Place::Lan << 0 << true << milliseconds(1s);
        QTest::addRow("one failure changes nothing") << Place::Lan << 1 << false << milliseconds(5s);
        QTest::addRow("the second doubles") << Place::Lan << 2 << false << milliseconds(10s);
        QTest::addRow("the third doubles again") << Place::Lan << 3 << false << milliseconds(20s);
        QTest::addRow("two minutes at the most") << Place::Lan << 6 << false << milliseconds(2min);
        QTest::addRow("two minutes after a night") << Place::Lan << 100000 << false << milliseconds(2min);
        QTest::addRow("a hosted one") << Place::Hosted << 0 << false << milliseconds(5min);
        QTest::addRow("a hosted one that is away") << Place::Hosted << 3 << false << milliseconds(5min);
    }

    void waits()
    {
        QFETCH(Place, place);
        QFETCH(int, failures);
        QFETCH(bool, loading);
        QFETCH(milliseconds, expected);
        PollSchedule schedule = scheduleOf({a}, place);
        verifyAbout(waitAfter(schedule, a, {failures, loading}), expected);
    }

    void theIntervalIsTheUsers()
    {
        PollSchedule schedule = scheduleOf({a});
        schedule.setInterval(1s, start);
        verifyAbout(waitAfter(schedule, a, {}), 1s);
        schedule.setInterval(500ms, start);
        verifyAbout(waitAfter(schedule, a, {0, true}), 500ms);
        schedule.setInterval(5min, start);
        verifyAbout(waitAfter(schedule, a, {9, false}), 5min);
        PollSchedule near = scheduleOf({a}, Place::Local);
        near.setInterval(2s, start);
        verifyAbout(waitAfter(near, a, {}), 500ms);
        schedule.setInterval(0ms, start);
        verifyAbout(waitAfter(schedule, a, {}), PollSchedule::shortestInterval);
    }

    void aShorterIntervalCountsAtOnce()
    {
        PollSchedule schedule = scheduleOf({a, b});
        schedule.setInterval(30s, start);
        waitAfter(schedule, a, {});
        waitAfter(schedule, b, {4, false});
        schedule.setInterval(5s, start);
        QCOMPARE(schedule.nextIn(a, start), milliseconds(5s));
        QVERIFY(schedule.nextIn(b, start) > 60s); // still backing off
    }

    void waitsAreSpreadByTenPercentAndRepeatableBySeed()
    {
        const auto waitsOf = [](quint32 seed) {
            PollSchedule schedule{std::mt19937(seed)};
            schedule.add(a, Place::Lan, start);
            QList<milliseconds> waits;
            for (int look = 0; look < 1000; ++look) {
                waits.append(waitAfter(schedule, a, {}));
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

    void askingMakesAllDueAndThoseThatRunDueAgain()
    {
        PollSchedule schedule = scheduleOf({a, b});
        waitAfter(schedule, a, {9, false});
        schedule.started(b);
        QCOMPARE(schedule.due(start), QStringList());
        schedule.askForAll(start);
        QCOMPARE(schedule.due(start), QStringList{a});
        schedule.finished(b, {}, start);
        QCOMPARE(schedule.due(start), (QStringList{a, b}));
        verifyAbout(waitAfter(schedule, b, {}), 5s);
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
        schedule.finished(b, {}, start);
        schedule.stopped(b, start);
        schedule.askFor(b, start);
        schedule.remove(b);
        QCOMPARE(schedule.due(start), QStringList{a});
        QCOMPARE(schedule.nextIn(b, start), 0ms);
        schedule.remove(a);
        QCOMPARE(schedule.nextAt(), std::nullopt);
    }

    void addingAgainKeepsTheTimetable()
    {
        PollSchedule schedule = scheduleOf({a});
        waitAfter(schedule, a, {});
        schedule.add(a, Place::Hosted, start);
        QVERIFY(schedule.due(start).isEmpty());
        verifyAbout(waitAfter(schedule, a, {}), 5min); // hosted by now
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
