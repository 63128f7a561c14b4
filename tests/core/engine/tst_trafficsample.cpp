#include "engine/trafficsample.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestTrafficSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestTrafficSample)
#include "tst_trafficsample.moc"
