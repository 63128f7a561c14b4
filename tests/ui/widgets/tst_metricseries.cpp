#include "widgets/metricseries.h"

#include <QTest>

using namespace Hearth;

namespace {

QList<MetricPoint> points(const QList<double> &values)
{
    QList<MetricPoint> result;
    for (const double value : values) {
        result.append({qint64(result.size()) * 1000, value});
    }
    return result;
}

} // namespace

class TestMetricSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartReachesBackToItsFirstValue_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<qint64>("expected"); // seconds
        QTest::addRow("just begun") << qint64(2) << qint64(15);
        QTest::addRow("seconds ago") << qint64(20) << qint64(30);
        QTest::addRow("just a minute") << qint64(60) << qint64(60);
        QTest::addRow("some minutes") << qint64(61) << qint64(2 * 60);
        QTest::addRow("half an hour") << qint64(29 * 60) << qint64(30 * 60);
        QTest::addRow("longer than an hour") << qint64(90 * 60) << qint64(60 * 60);
    }
    void aChartReachesBackToItsFirstValue()
    {
        QFETCH(qint64, secondsAgo);
        const qint64 to = 1'700'000'000'000;
        QTEST(
            chartSpan({{{to - secondsAgo * 1000, 1}, {to, 1}}, {}, {{to - 2000, 2}}}, to) / 1000, "expected");
        QCOMPARE(chartSpan({{}, {}}, to), qint64(15'000));
    }

    void aLongerChartReachesBackADay()
    {
        const qint64 to = 1'700'000'000'000;
        const qint64 hour = 3'600'000;
        QCOMPARE(chartSpan({{{to - 2 * hour, 1}}}, to, 24 * hour), 3 * hour);
        QCOMPARE(chartSpan({{{to - 30 * hour, 1}}}, to, 24 * hour), 24 * hour);
        QCOMPARE(Hearth::timeTicks(0, 24 * hour, 5),
            (QList<qint64>{0, 6 * hour, 12 * hour, 18 * hour, 24 * hour}));
    }

    void manyPointsAreThinnedToMedians()
    {
        QList<MetricPoint> points;
        for (int i = 0; i < 100; ++i) {
            points.append({i * 10, i % 10 == 5 ? 1000.0 : double(i / 10)});
        }
        QCOMPARE(thinned(points, 100), points);
        const QList<MetricPoint> fewer = thinned(points, 10);
        QCOMPARE(fewer.size(), 10);
        QCOMPARE(fewer.constFirst().value, 0.0); // one that stands out does not move a median
        QCOMPARE(fewer.constLast(), (MetricPoint{990, 9.0}));
        QCOMPARE(thinned({}, 10), QList<MetricPoint>());
        QCOMPARE(thinned({{5, 1}, {5, 2}, {5, 3}}, 2), (QList<MetricPoint>{{5, 2}}));
    }

    void percentiles_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::addRow("one value is every percentile") << QList<double>{7} << 0.95 << 7.0;
        QTest::addRow("the middle of an odd number") << QList<double>{9, 1, 5} << 0.5 << 5.0;
        QTest::addRow("the mean of the middle two") << QList<double>{4, 1, 3, 2} << 0.5 << 2.5;
        QTest::addRow("between two values in proportion") << QList<double>{0, 10, 20, 30, 40} << 0.95 << 38.0;
        QTest::addRow("the ends") << QList<double>{3, 8} << 1.0 << 8.0;
        QTest::addRow("a share outside is held") << QList<double>{3, 8} << -2.0 << 3.0;
    }

    void percentiles()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, share);
        QTEST(percentile(values, share).value(), "expected");
    }

    void nothingHasNoFigures()
    {
        QVERIFY(!percentile({}, 0.5));
        QCOMPARE(figuresOf({}), MetricFigures());
    }

    void figuresSayLastAndPercentiles()
    {
        const MetricFigures figures = figuresOf(points({10, 30, 20}));
        QCOMPARE(figures.count, 3);
        QCOMPARE(figures.last.value(), 20.0);
        QCOMPARE(figures.p50.value(), 20.0);
        QCOMPARE(figures.p95.value(), 29.0);
    }

    void axisTicks_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("expected");
        QTest::addRow("nothing yet") << 0.0 << 4 << QList<double>{0, 0.5, 1};
        QTest::addRow("round steps") << 58.0 << 4 << QList<double>{0, 20, 40, 60};
        QTest::addRow("the top itself") << 60.0 << 4 << QList<double>{0, 20, 40, 60};
        QTest::addRow("just above the top") << 61.0 << 4 << QList<double>{0, 25, 50, 75};
        QTest::addRow("thousands") << 1180.0 << 4 << QList<double>{0, 500, 1000, 1500};
        QTest::addRow("small values") << 0.3 << 4 << QList<double>{0, 0.1, 0.2, 0.30000000000000004};
        QTest::addRow("never fewer than two") << 8.0 << 1 << QList<double>{0, 10};
    }

    void axisTicks()
    {
        QFETCH(double, highest);
        QFETCH(int, most);
        QTEST(Hearth::axisTicks(highest, most), "expected");
    }

    void timeTicks_data()
    {
        constexpr qint64 minute = 60'000;
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("expectedMinutes");
        QTest::addRow("quarters of an hour")
            << 0 * minute << 60 * minute << 5 << QList<double>{0, 15, 30, 45, 60};
        QTest::addRow("an hour that begins between them")
            << 7 * minute << 67 * minute << 5 << QList<double>{15, 30, 45, 60};
        QTest::addRow("room for few") << 7 * minute << 67 * minute << 2 << QList<double>{30, 60};
        QTest::addRow("a short time") << 1 * minute << 4 * minute << 5 << QList<double>{1, 2, 3, 4};
        QTest::addRow("a minute") << 2 * minute + 20'000 << 3 * minute + 20'000 << 5
                                  << QList<double>{2.5, 2.75, 3, 3.25};
    }

    void timeTicks()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, most);
        QList<double> minutes;
        for (const qint64 at : Hearth::timeTicks(from, to, most)) {
            minutes.append(double(at) / 60'000);
        }
        QTEST(minutes, "expectedMinutes");
    }

    void theNearestPointIsMeasuredAsItIsSeen()
    {
        const QList<MetricSeries> series{
            {QStringLiteral("a"), false, {{0, 10}, {1000, 10}}}, {QStringLiteral("b"), true, {{900, 50}}}};
        QCOMPARE(nearestPoint(series, {950, 12}, 10, 1), (MetricPlace{0, 1}));
        QCOMPARE(nearestPoint(series, {950, 45}, 10, 1), (MetricPlace{1, 0}));
        // Where heights hardly count, the moment decides.
        QCOMPARE(nearestPoint(series, {890, 12}, 10, 1000), (MetricPlace{1, 0}));
        QVERIFY(!nearestPoint({{QStringLiteral("a"), false, {}}}, {0, 0}, 1, 1).isValid());
    }
};

QTEST_APPLESS_MAIN(TestMetricSeries)
#include "tst_metricseries.moc"
