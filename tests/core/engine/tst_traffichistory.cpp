#include "engine/traffichistory.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

TrafficSample endedAt(std::chrono::milliseconds at)
{
    TrafficSample sample;
    sample.at = at;
    return sample;
}

} // namespace

class TestTrafficHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndForgetsTheOldest()
    {
        TrafficHistory history;
        for (int i = 0; i < TrafficHistory::maxSamples + 3; ++i) {
            history.add(endedAt(std::chrono::milliseconds(i)));
        }
        const TrafficList list = history.samples(1000ms);
        QCOMPARE(list->size(), TrafficHistory::maxSamples);
        QCOMPARE(list->constFirst().at, 3ms);
        QCOMPARE(list->constLast().at, std::chrono::milliseconds(TrafficHistory::maxSamples + 2));
    }

    void forgetsWhatIsOlderThanAnHour()
    {
        TrafficHistory history;
        history.add(endedAt(0ms));
        history.add(endedAt(30min));
        QCOMPARE(history.samples(1h)->size(), 2);
        QCOMPARE(history.samples(1h + 1ms)->size(), 1);
        QCOMPARE(history.samples(3h)->size(), 0);
    }

    void theListIsTheSameUntilSomethingChanges()
    {
        TrafficHistory history;
        const TrafficList none = history.samples(0ms);
        QVERIFY(none);
        QCOMPARE(history.samples(1ms), none);
        history.add(endedAt(2ms));
        const TrafficList one = history.samples(3ms);
        QVERIFY(one != none);
        QCOMPARE(none->size(), 0); // what was given out does not change
        QCOMPARE(history.samples(4ms), one);
        QVERIFY(history.samples(2h) != one);
    }

    void speedIsToldWhereItCanBe_data()
    {
        QTest::addColumn<qint64>("tokens");
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<std::optional<double>>("speed");
        QTest::addRow("usual") << qint64(50) << std::chrono::milliseconds(2s) << std::optional<double>(25.0);
        QTest::addRow("one token") << qint64(1) << std::chrono::milliseconds(2s) << std::optional<double>();
        QTest::addRow("no token") << qint64(0) << std::chrono::milliseconds(2s) << std::optional<double>();
        QTest::addRow("all at once") << qint64(50) << 19ms << std::optional<double>();
        QTest::addRow("just long enough") << qint64(2) << 20ms << std::optional<double>(100.0);
        QTest::addRow("clock went back") << qint64(50) << -5ms << std::optional<double>();
    }

    void speedIsToldWhereItCanBe()
    {
        QFETCH(qint64, tokens);
        QFETCH(std::chrono::milliseconds, time);
        QTEST(tokensPerSecond(tokens, time), "speed");
    }
};

QTEST_GUILESS_MAIN(TestTrafficHistory)
#include "tst_traffichistory.moc"
