#include "health/traffichistory.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

TrafficSample endedAt(std::chrono::milliseconds at, const char *model = "m",
    TrafficSample::Outcome outcome = TrafficSample::Outcome::Served)
{
    TrafficSample sample;
    sample.at = at;
    sample.servedBy = {QStringLiteral("box"), QString::fromUtf8(model)};
    sample.outcome = outcome;
    return sample;
}

TrafficSample fullSample()
{
    TrafficSample sample = endedAt(1795168101123ms, "org/model:7b@q4");
    sample.place = Place::Lan;
    sample.toFirstOutput = 240ms;
    sample.total = 4s;
    sample.tokensPerSecond = 41.25;
    sample.estimatedInput = 15800;
    sample.inputTokens = 15012;
    sample.outputTokens = 170;
    sample.attempts = 2;
    sample.door = TrafficSample::Door::ChatCompletions;
    sample.stateBefore = ModelState::Cold;
    sample.standsFor = 4;
    return sample;
}

qint64 requestsIn(const TrafficList &list)
{
    qint64 sum = 0;
    for (const TrafficSample &sample : *list) {
        sum += sample.standsFor;
    }
    return sum;
}

} // namespace

class TestTrafficHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinsTheOlderHalfAndStillCountsAll()
    {
        TrafficHistory history;
        const qint64 all = TrafficHistory::maxSamples * 5;
        for (qint64 i = 0; i < all; ++i) {
            history.add(endedAt(std::chrono::milliseconds(i)));
        }
        const TrafficList list = history.samples(1h);
        QVERIFY(list->size() <= TrafficHistory::maxSamples);
        QCOMPARE(requestsIn(list), all);
        QCOMPARE(list->constFirst().at, 0ms); // the begin of the day stays in sight
        QCOMPARE(list->constLast().at, std::chrono::milliseconds(all - 1));
        QVERIFY(list->constFirst().standsFor > list->constLast().standsFor);
        QVERIFY(std::is_sorted(list->cbegin(), list->cend(),
            [](const TrafficSample &one, const TrafficSample &other) { return one.at < other.at; }));
    }

    void rareModelsAndFailuresOutliveTheThinning()
    {
        TrafficHistory history;
        history.add(endedAt(0ms, "rare"));
        history.add(endedAt(1ms, "m", TrafficSample::Outcome::Failed));
        for (qint64 i = 2; i < TrafficHistory::maxSamples * 4; ++i) {
            history.add(endedAt(std::chrono::milliseconds(i)));
        }
        const TrafficList list = history.samples(1h);
        QCOMPARE(list->constFirst().servedBy.model, QStringLiteral("rare"));
        const TrafficSample second = *std::next(list->begin());
        QCOMPARE(second.outcome, TrafficSample::Outcome::Failed);
        QCOMPARE(second.standsFor, 1);
    }

    void isBoundedEvenWhenNoTwoAreAlike()
    {
        TrafficHistory history;
        for (qint64 i = 0; i < TrafficHistory::maxSamples + 3; ++i) {
            history.add(endedAt(std::chrono::milliseconds(i), QByteArray::number(i).constData()));
        }
        QVERIFY(history.samples(1h)->size() <= TrafficHistory::maxSamples);
        QCOMPARE(
            history.samples(1h)->constLast().at, std::chrono::milliseconds(TrafficHistory::maxSamples + 2));
    }

    void forgetsWhatIsOlderThanADay()
    {
        TrafficHistory history;
        history.add(endedAt(0ms));
        history.add(endedAt(30min));
        QCOMPARE(history.samples(24h)->size(), 2);
        QCOMPARE(history.samples(24h + 1ms)->size(), 1);
        QCOMPARE(history.samples(50h)->size(), 0);
    }

    void whatWasKeptComesBeforeWhatIsNew()
    {
        TrafficHistory history;
        history.add(endedAt(10min));
        history.restore({endedAt(1min), endedAt(2min)});
        const TrafficList list = history.samples(11min);
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->constFirst().at, 1min);
        QCOMPARE(list->constLast().at, 10min);
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
        QVERIFY(history.samples(25h) != one);
    }

    void aLineHoldsTheWholeSample()
    {
        QCOMPARE(readTrafficLine(trafficLine(fullSample())), fullSample());
        QCOMPARE(readTrafficLine(trafficLine(TrafficSample())), TrafficSample());
        QVERIFY(!trafficLine(fullSample()).contains('\n'));
        for (int i = 0; i <= static_cast<int>(lastTrafficDoor); ++i) {
            TrafficSample sample;
            sample.door = static_cast<TrafficSample::Door>(i);
            QCOMPARE(readTrafficLine(trafficLine(sample)), sample);
        }
    }

    void rubbishIsNoSample_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray whole = trafficLine(fullSample());
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("\xff\xfe\x00rubbish");
        QTest::addRow("a list") << QByteArray("[1,2]");
        QTest::addRow("another object") << QByteArray("{\"at\":5}");
        QTest::addRow("an unknown outcome") << QByteArray(whole).replace("served", "eaten");
        QTest::addRow("a time before all time") << QByteArray(whole).replace("1795168101123", "-5");
        QTest::addRow("a time beyond all time") << QByteArray(whole).replace("1795168101123", "1e300");
        for (qsizetype i = 1; i < whole.size(); ++i) {
            QTest::addRow("cut at %d", int(i)) << whole.first(i);
        }
    }

    void rubbishIsNoSample()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readTrafficLine(line));
    }

    void figuresThatMakeNoSenseAreLeftOut()
    {
        const auto sample = readTrafficLine(trafficLine(fullSample()).replace("15012", "\"x\""));
        QVERIFY(sample);
        QVERIFY(!sample->inputTokens);
    }
};

QTEST_GUILESS_MAIN(TestTrafficHistory)
#include "tst_traffichistory.moc"
