#include "sizing/memorybill.h"

#include <QTest>

#include <numeric>

using namespace Hearth;

class TestMemoryBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownAddsUpToTheSum_data()
    {
        QTest::addColumn<QList<quint64>>("bytes");
        QTest::addColumn<quint64>("sum");
        QTest::addColumn<QList<quint64>>("tenths");
        const quint64 gib = gibibyte;
        QTest::addRow("whole ones") << QList<quint64>{gib, 2 * gib} << quint64(30) << QList<quint64>{10, 20};
        QTest::addRow("three thirds of a tenth are a tenth")
            << QList<quint64>{gib / 30, gib / 30 + 1, gib / 30 + 1} << quint64(1) << QList<quint64>{0, 1, 0};
        QTest::addRow("the largest rest is rounded up")
            << QList<quint64>{gib + gib / 50, gib + gib / 25} << quint64(21) << QList<quint64>{10, 11};
        QTest::addRow("of too much the smallest rest gives way")
            << QList<quint64>{gib + gib / 20, gib} << quint64(19) << QList<quint64>{10, 9};
        QTest::addRow("none can give way below nothing")
            << QList<quint64>{gib, gib / 100} << quint64(9) << QList<quint64>{9, 0};
        QTest::addRow("nothing") << QList<quint64>{} << quint64(0) << QList<quint64>{};
    }
    void whatIsShownAddsUpToTheSum()
    {
        QFETCH(QList<quint64>, bytes);
        QFETCH(quint64, sum);
        QTEST(tenthsOf(bytes, sum), "tenths");
    }

    void partsAndTheRestMakeTheMachine()
    {
        for (quint64 odd = 12345; odd < 4'000'000'000; odd = odd * 7 + 12345) { // many roundings
            MemoryEstimate memory;
            memory.weights = 17 * gibibyte + odd;
            memory.kv = 3 * odd;
            memory.compute = odd / 2;
            memory.logits = odd / 5;
            memory.overhead = 512 * mebibyte;
            const quint64 machine = 48 * gibibyte + odd / 3;
            const MemoryBill bill = MemoryBill::of(memory, machine);
            quint64 sum = 0;
            quint64 bytes = 0;
            for (const MemorySlice &slice : bill.slices) {
                sum += slice.tenths;
                bytes += slice.bytes;
            }
            QCOMPARE(bytes, machine);
            QCOMPARE(sum, roundedTenths(machine));
            QCOMPARE(bill.needTenths, roundedTenths(memory.total())); // as the chart says it
            QCOMPARE(bill.slices.first().tenths, roundedTenths(memory.weights)); // as the list says it
            QCOMPARE(bill.capacityTenths, sum);
            QCOMPARE(bill.needTenths, sum - bill.slices.last().tenths);
            QCOMPARE(bill.slices.last().part, MemoryPart::Free);
            QCOMPARE(bill.slices.size(), 5); // no state of recurrent layers
        }
    }

    void aNeedBeyondTheMachineHasNothingFree()
    {
        MemoryEstimate memory;
        memory.weights = 30 * gibibyte;
        memory.recurrent = gibibyte;
        const MemoryBill bill = MemoryBill::of(memory, 24 * gibibyte);
        QCOMPARE(bill.slices.size(), 2);
        QCOMPARE(bill.slices.last().part, MemoryPart::State);
        QCOMPARE(bill.needTenths, 310);
        QCOMPARE(bill.capacityTenths, 240);
    }

    void capacityIsWhatTheModelLiesIn()
    {
        SizingAnswer answer;
        QCOMPARE(capacityOf(answer, 64 * gibibyte), 64 * gibibyte); // no device: system memory it is
        answer.devices = {{QStringLiteral("a"), QStringLiteral("A"), 24 * gibibyte, 0, 0, 0}};
        QCOMPARE(capacityOf(answer, 64 * gibibyte), 24 * gibibyte);
        answer.ramBytes = gibibyte; // spills
        QCOMPARE(capacityOf(answer, 64 * gibibyte), 88 * gibibyte);
    }
};

QTEST_GUILESS_MAIN(TestMemoryBill)
#include "tst_memorybill.moc"
