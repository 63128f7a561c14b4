#include "overview/trafficmetrics.h"

#include "ui/support/snapshots.h"

#include <QTest>

#include <algorithm>

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
        QCOMPARE(metricPoints(samples, Metric::FirstToken, Reach::Near, 30), (QList<MetricPoint>{{30, 200}}));
    }

    void pointsComeInTheOrderOfTime()
    {
        const QList<TrafficSample> samples{
            aRequest(box, Place::Local, 30, 3, {}), aRequest(box, Place::Local, 10, 1, {})};
        QCOMPARE(
            metricPoints(samples, Metric::FirstToken, Reach::Near), (QList<MetricPoint>{{10, 1}, {30, 3}}));
    }

    void figuresAreByServer()
    {
        TrafficSample untried;
        TrafficSample failed = aRequest(box, Place::Local, 3, 0, {});
        failed.outcome = TrafficSample::Outcome::Failed;
        TrafficSample cancelled = aRequest(box, Place::Local, 3, 800, 40.0);
        cancelled.outcome = TrafficSample::Outcome::Cancelled;
        const QList<TrafficSample> samples{aRequest(box, Place::Local, 1, 100, 30.0),
            aRequest(box, Place::Local, 2, 300, {}), cancelled, failed,
            aRequest(cloud, Place::Hosted, 4, 900, {}), untried};
        const QHash<QString, ServerFigures> figures = figuresByServer(samples);
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.value(box), (ServerFigures{300.0, 35.0, 2, 1, 1}));
        QCOMPARE(*figures.value(box).success(), 2.0 / 3);
        QCOMPARE(figures.value(cloud), (ServerFigures{900.0, std::nullopt, 1, 0, 0}));
        QVERIFY(!ServerFigures{}.success());
        QCOMPARE(figuresByServer(samples, 4).keys(), QList<QString>{cloud});
    }

    void barsAreByServerMostRequestsFirst()
    {
        TrafficSample untried;
        untried.at = std::chrono::milliseconds(9);
        untried.outcome = TrafficSample::Outcome::Failed;
        const QList<TrafficSample> samples{aRequest(box, Place::Local, 1, 100, 30.0),
            aRequest(cloud, Place::Hosted, 4, 900, {}), aRequest(cloud, Place::Hosted, 5, 900, {}), untried};
        const QList<RequestBar> bars = requestBars(samples, 0, 8);
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.at(0).id, cloud);
        QCOMPARE(bars.at(0).served, 2);
        QVERIFY(std::any_of(bars.cbegin(), bars.cend(),
            [](const RequestBar &bar) { return bar.kind == RequestBar::Kind::Nobody && bar.failed == 1; }));
        QCOMPARE(requestBars(samples, 4, 8).size(), 2);
        QCOMPARE(requestBars({}, 0, 8), QList<RequestBar>());
    }

    void manyServersShareTheLastBar()
    {
        QList<TrafficSample> samples;
        for (int i = 0; i < 5; ++i) {
            for (int n = 0; n <= i; ++n) {
                samples.append(aRequest(QString::number(i), Place::Local, 1, 1, {}));
            }
        }
        const QList<RequestBar> bars = requestBars(samples, 0, 3);
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.at(0).served, 5);
        QCOMPARE(bars.at(1).served, 4);
        QCOMPARE(bars.at(2).kind, RequestBar::Kind::Others);
        QCOMPARE(bars.at(2).served, 3 + 2 + 1);
    }
};

QTEST_APPLESS_MAIN(TestTrafficMetrics)
#include "tst_trafficmetrics.moc"
