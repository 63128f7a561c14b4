#include "health/resumedetector.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestResumeDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachSleepOnce()
    {
        ResumeDetector detector;
        QVERIFY(!detector.slept(7h)); // before anybody asked
        QVERIFY(!detector.slept(7h));
        QVERIFY(!detector.slept(7h + 900ms)); // the clocks are not read at the very same moment
        QCOMPARE(detector.slept(7h + 90s), std::optional<std::chrono::milliseconds>(90s));
        QVERIFY(!detector.slept(7h + 90s));
        QCOMPARE(detector.slept(8h), std::optional<std::chrono::milliseconds>(1h - 90s));
    }

    void shortSleepsAddUp()
    {
        ResumeDetector detector;
        QVERIFY(!detector.slept(0ms));
        QVERIFY(!detector.slept(600ms));
        QCOMPARE(detector.slept(1200ms), std::optional<std::chrono::milliseconds>(1200ms));
    }

    void aClockThatGoesBackIsNoSleep()
    {
        ResumeDetector detector;
        QVERIFY(!detector.slept(10s));
        QVERIFY(!detector.slept(2s));
    }

    void thisMachineIsAwake()
    {
        ResumeDetector detector;
        QVERIFY(!detector.slept(timeAsleep()));
        QVERIFY(!detector.slept(timeAsleep()));
        QVERIFY(timeAsleep() >= 0ms);
    }
};

QTEST_GUILESS_MAIN(TestResumeDetector)
#include "tst_resumedetector.moc"
