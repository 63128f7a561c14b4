#include "health/machinehistory.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

MachineLoad load(milliseconds at, std::optional<double> processors)
{
    MachineLoad load;
    load.at = at;
    load.processors = processors;
    load.memoryUsed = 100;
    load.memoryTotal = 1000;
    load.cards = {{QStringLiteral("card"), processors, 10, 20}};
    return load;
}

} // namespace

class TestMachineHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastHourStaysAsSampledAndTheDayByTheMinute()
    {
        MachineHistory history;
        for (milliseconds at = 0s; at <= milliseconds(30h); at += 10s) {
            history.add(load(at, 0.5));
        }
        const MachineLoadList list = history.samples(30h);
        qsizetype fine = 0;
        for (const MachineLoad &each : *list) {
            fine += each.at >= 29h ? 1 : 0;
        }
        QVERIFY(fine >= 360);
        QVERIFY2(list->size() <= 23 * 60 + 370, qPrintable(QString::number(list->size())));
        QVERIFY(list->constFirst().at >= 6h);
        QVERIFY(list->constFirst().at < 6h + 2min);
        QVERIFY(std::is_sorted(list->cbegin(), list->cend(),
            [](const MachineLoad &one, const MachineLoad &other) { return one.at < other.at; }));
    }

    void aMinuteBecomesItsMean()
    {
        MachineHistory history;
        history.add(load(10s, 0.2));
        history.add(load(20s, std::nullopt));
        history.add(load(30s, 0.4));
        history.add(load(70s, 1.0));
        const MachineLoadList list = history.samples(1h + 61s);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).at, 30s);
        QCOMPARE(*list->at(0).processors, (0.2 + 0.4) / 2);
        QCOMPARE(*list->at(0).cards.constFirst().busy, (0.2 + 0.4) / 2);
        QCOMPARE(list->at(0).memoryUsed, 100);
        QCOMPARE(list->at(0).cards.constFirst().memoryTotal, 20);
        QCOMPARE(list->at(1).processors, 1.0);
    }

    void cardsThatComeAndGoDoNotMix()
    {
        MachineLoad first = load(10s, 0.2);
        first.cards = {{QStringLiteral("other"), 1.0, 5, 6}};
        const MachineLoad mean = meanLoad({first, load(20s, 0.6)});
        QCOMPARE(mean.cards.size(), 1);
        QCOMPARE(mean.cards.constFirst().busy, 0.6);
        MachineLoad none = load(30s, {});
        none.cards.clear();
        QVERIFY(meanLoad({first, none}).cards.isEmpty());
    }

    void theListIsTheSameUntilSomethingChanges()
    {
        MachineHistory history;
        const MachineLoadList none = history.samples(0s);
        QVERIFY(none);
        QCOMPARE(history.samples(1s), none);
        history.add(load(2s, 0.1));
        const MachineLoadList one = history.samples(3s);
        QVERIFY(one != none);
        QCOMPARE(history.samples(4s), one);
        QCOMPARE(history.samples(30h)->size(), 0);
    }

    void aClockThatGoesBackClearsWhatIsLater()
    {
        MachineHistory history;
        history.add(load(100s, 0.1));
        history.add(load(200s, 0.2));
        history.add(load(150s, 0.3));
        const MachineLoadList list = history.samples(200s);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->constLast().processors, 0.3);
    }
};

QTEST_GUILESS_MAIN(TestMachineHistory)
#include "tst_machinehistory.moc"
