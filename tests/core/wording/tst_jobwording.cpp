#include "wording/jobwording.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestJobWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreRoundedAsPeopleSayThem_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("span");
        QTest::addColumn<QString>("text");
        QTest::addRow("none") << 0ms << QStringLiteral("0 s");
        QTest::addRow("past") << -5000ms << QStringLiteral("0 s");
        QTest::addRow("seconds") << 38400ms << QStringLiteral("38 s");
        QTest::addRow("just over a minute") << std::chrono::milliseconds(95s) << QStringLiteral("95 s");
        QTest::addRow("the last in seconds") << std::chrono::milliseconds(119s) << QStringLiteral("119 s");
        QTest::addRow("whole minutes") << std::chrono::milliseconds(41min) << QStringLiteral("41 min");
        QTest::addRow("130 minutes") << std::chrono::milliseconds(130min) << QStringLiteral("2 h 10 min");
        QTest::addRow("whole hours") << std::chrono::milliseconds(4h) << QStringLiteral("4 h");
        QTest::addRow("minutes") << std::chrono::milliseconds(41min + 10s) << QStringLiteral("41 min");
        QTest::addRow("hours") << std::chrono::milliseconds(3h) << QStringLiteral("3 h");
        QTest::addRow("hours and minutes")
            << std::chrono::milliseconds(2h + 5min) << QStringLiteral("2 h 5 min");
        QTest::addRow("days") << std::chrono::milliseconds(72h) << QStringLiteral("3 d");
    }

    void spansAreRoundedAsPeopleSayThem()
    {
        QFETCH(std::chrono::milliseconds, span);
        QTEST(spanText(span), "text");
    }

    void saysHowLongALoadUsuallyTakes()
    {
        QCOMPARE(usualLoadText(38s), QStringLiteral("usually 38 s"));
        QCOMPARE(usualLoadText(std::nullopt), QString());
    }
};

QTEST_GUILESS_MAIN(TestJobWording)
#include "tst_jobwording.moc"
