#include "overview/trafficmetrics.h"

#include "ui/support/snapshots.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString box = QStringLiteral("box");
const QString cloud = QStringLiteral("cloud");

} // namespace

class TestTrafficMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMetricHasItsValue_data()
    {
        QTest::addColumn<TrafficSample>("sample");
        QTest::addColumn<double>("firstToken");
        QTest::addColumn<double>("speed");
        TrafficSample sample = aRequest(box, Place::Local, 0, 820, 31.5);
        QTest::addRow("served") << sample << 820.0 << 31.5;
        sample.outcome = TrafficSample::Outcome::Cancelled;
        QTest::addRow("cancelled after its first token") << sample << 820.0 << 31.5;
        sample.toFirstOutput = {};
        sample.tokensPerSecond.reset();
        sample.outcome = TrafficSample::Outcome::Failed;
        QTest::addRow("failed before any token") << sample << -1.0 << -1.0;
        QTest::addRow("an answer without a speed") << aRequest(box, Place::Local, 0, 5, {}) << 5.0 << -1.0;
    }

    void eachMetricHasItsValue()
    {
        QFETCH(TrafficSample, sample);
        QTEST(metricOf(sample, Metric::FirstToken).value_or(-1), "firstToken");
        QTEST(metricOf(sample, Metric::Speed).value_or(-1), "speed");
    }

    void linesAreOfOwnAndOfHostedServers()
    {
        const QList<TrafficSample> samples{aRequest(box, Place::Local, 10, 100, {}),
            aRequest(cloud, Place::Hosted, 20, 900, 58.0), aRequest(box, Place::Lan, 30, 200, 30.0)};
        QCOMPARE(metricPoints(samples, Metric::FirstToken, Reach::Near),
            (QList<MetricPoint>{{10, 100}, {30, 200}}));
        QCOMPARE(metricPoints(samples, Metric::FirstToken, Reach::Hosted), (QList<MetricPoint>{{20, 900}}));
        QCOMPARE(metricPoints(samples, Metric::Speed, Reach::Near), (QList<MetricPoint>{{30, 30}}));
        QCOMPARE(metricPoints({}, Metric::Speed, Reach::Near), QList<MetricPoint>());
    }

    void pointsComeInTheOrderOfTime()
    {
        const QList<TrafficSample> samples{
            aRequest(box, Place::Local, 30, 3, {}), aRequest(box, Place::Local, 10, 1, {})};
        QCOMPARE(
            metricPoints(samples, Metric::FirstToken, Reach::Near), (QList<MetricPoint>{{10, 1}, {30, 3}}));
    }

    void mediansAreByServer()
    {
        TrafficSample untried;
        const QList<TrafficSample> samples{aRequest(box, Place::Local, 1, 100, 30.0),
            aRequest(box, Place::Local, 2, 300, {}), aRequest(box, Place::Local, 3, 800, 40.0),
            aRequest(cloud, Place::Hosted, 4, 900, {}), untried};
        const QHash<QString, ServerMedians> medians = mediansByServer(samples);
        QCOMPARE(medians.size(), 2);
        QCOMPARE(medians.value(box), (ServerMedians{300.0, 35.0}));
        QCOMPARE(medians.value(cloud), (ServerMedians{900.0, std::nullopt}));
    }
};

QTEST_APPLESS_MAIN(TestTrafficMetrics)
#include "tst_trafficmetrics.moc"
