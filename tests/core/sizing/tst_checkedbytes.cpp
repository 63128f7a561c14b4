#include "sizing/checkedbytes.h"

#include <QtTest>

using namespace Hearth;

class tst_CheckedBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonsLikeIntegers()
    {
        CheckedBytes sum = CheckedBytes{3} * 4 + 5;
        sum += 1;
        QVERIFY(sum.isValid());
        QCOMPARE(sum.value(), quint64{18});
        QCOMPARE(sum.result(QLatin1String("sum")).value(), quint64{18});
        QCOMPARE(CheckedBytes::largest(7, 9).value(), quint64{9});
    }

    void leavesTheSaneRangeForGood_data()
    {
        QTest::addColumn<quint64>("a");
        QTest::addColumn<quint64>("b");
        QTest::addRow("a product just above a pebibyte") << (quint64{1} << 25) + 1 << (quint64{1} << 25);
        QTest::addRow("a product that wraps round to 0") << (quint64{1} << 32) << (quint64{1} << 32);
        QTest::addRow("a factor that is too large itself") << ~quint64{0} << quint64{1};
    }
    void leavesTheSaneRangeForGood()
    {
        QFETCH(quint64, a);
        QFETCH(quint64, b);
        const CheckedBytes product = CheckedBytes{a} * b;
        QVERIFY(!product.isValid());
        QVERIFY(!(product * 0).isValid());
        QVERIFY(!(product + 1).isValid());
        QVERIFY(!CheckedBytes::largest(1, product).isValid());
        const auto result = product.result(QLatin1String("KV cache"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::LimitExceeded);
        QVERIFY(result.error().detail.contains(QLatin1String("KV cache")));
    }

    void acceptsAPebibyteItself()
    {
        QVERIFY((CheckedBytes{quint64{1} << 25} * (quint64{1} << 25)).isValid());
        QVERIFY(!(CheckedBytes{CheckedBytes::limit} + 1).isValid());
    }

    void roundsUp()
    {
        QCOMPARE(paddedTo(0, 256), quint64{0});
        QCOMPARE(paddedTo(1, 256), quint64{256});
        QCOMPARE(paddedTo(256, 256), quint64{256});
        QCOMPARE(dividedUp(257, 256), quint64{2});
    }
};

QTEST_APPLESS_MAIN(tst_CheckedBytes)
#include "tst_checkedbytes.moc"
