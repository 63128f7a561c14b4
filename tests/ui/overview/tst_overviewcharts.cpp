#include "overview/machinecharts.h"
#include "overview/requestsmodel.h"
#include "overview/seriestablemodel.h"
#include "overview/trafficcharts.h"

#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;

namespace {

constexpr qint64 end = 1'800'000'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 gibi = qint64(1) << 30;

MachineLoad aLoad(qint64 at)
{
    MachineLoad load;
    load.at = std::chrono::milliseconds(at);
    load.processors = 0.5;
    load.memoryUsed = 12 * gibi;
    load.memoryTotal = 64 * gibi;
    return load;
}

CardLoad aCard(double busy, qint64 used)
{
    CardLoad card;
    card.busy = busy;
    card.memoryUsed = used * gibi;
    card.memoryTotal = 24 * gibi;
    return card;
}

QList<MachineLoad> loads(int count, const QList<CardLoad> &cards = {})
{
    QList<MachineLoad> list;
    for (int i = 0; i < count; ++i) {
        list.append(aLoad(end - (count - i) * minute));
        list.last().cards = cards;
    }
    return list;
}

} // namespace

class TestOverviewCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void trafficIsDrawnFromTwoValuesOn()
    {
        const QString box = QStringLiteral("box");
        ChartContent content = trafficChart({}, Metric::FirstToken, TimeRange::Hour, end);
        QVERIFY(!content.hasChart());
        QVERIFY2(content.empty.startsWith(QStringLiteral("No requests")), qPrintable(content.empty));
        content = trafficChart(
            {aRequest(box, Place::Local, end - minute, 800, 31.0)}, Metric::FirstToken, TimeRange::Hour, end);
        QVERIFY(!content.hasChart());
        QVERIFY(content.empty.contains(QStringLiteral("800 ms")));
        content = trafficChart({aRequest(box, Place::Local, end - minute, 800, 31.0),
                                   aRequest(box, Place::Hosted, end - 2 * minute, 900, 50.0)},
            Metric::Speed, TimeRange::Hour, end);
        QVERIFY(content.hasChart());
        QCOMPARE(content.words.at(0), QStringLiteral("Own servers: last 31.0, p50 31.0, p95 31.0"));
        QVERIFY(content.words.at(1).startsWith(QStringLiteral("Hosted")));
        QVERIFY(content.series.at(1).dashed);
    }

    void theRangeDecidesWhatCounts()
    {
        const QList<TrafficSample> samples{
            aRequest(QStringLiteral("box"), Place::Local, end - 90 * minute, 800, 31.0),
            aRequest(QStringLiteral("box"), Place::Local, end - 80 * minute, 800, 31.0)};
        QVERIFY(!trafficChart(samples, Metric::Speed, TimeRange::Hour, end).hasChart());
        const ChartContent day = trafficChart(samples, Metric::Speed, TimeRange::Day, end);
        QVERIFY(day.hasChart());
        QVERIFY(day.from <= samples.constFirst().at.count());
        QVERIFY(day.to - day.from <= lengthOf(TimeRange::Day));
    }

    void manyRequestsAreThinnedAndItIsSaid()
    {
        QList<TrafficSample> samples;
        for (int i = 0; i < 1000; ++i) {
            samples.append(
                aRequest(QStringLiteral("box"), Place::Local, end - (1000 - i) * 1000, 100 + i, 30.0));
        }
        const ChartContent content = trafficChart(samples, Metric::FirstToken, TimeRange::Hour, end);
        QVERIFY(content.series.at(0).points.size() <= mostChartPoints);
        QVERIFY(content.series.at(0).points.size() > mostChartPoints / 2);
        QVERIFY(!content.note.isEmpty());
        // The figures are of all of them.
        QVERIFY2(content.words.at(0).contains(QStringLiteral("last 1.1 s")), qPrintable(content.words.at(0)));
    }

    void whatCannotBeReadIsNotMeasured_data()
    {
        QTest::addColumn<QList<MachineLoad>>("samples");
        QTest::addColumn<QList<bool>>("can");
        MachineLoad nothing;
        QTest::addRow("nothing at all") << QList<MachineLoad>() << QList<bool>{false, false, false};
        QTest::addRow("empty readings") << QList<MachineLoad>{nothing} << QList<bool>{false, false, false};
        QTest::addRow("no graphics card") << loads(1) << QList<bool>{true, true, false};
        QTest::addRow("all") << loads(1, {aCard(0.5, 1)}) << QList<bool>{true, true, true};
        QTest::addRow("could once") << loads(1) + QList<MachineLoad>{nothing}
                                    << QList<bool>{true, true, false};
    }

    void whatCannotBeReadIsNotMeasured()
    {
        QFETCH(QList<MachineLoad>, samples);
        const QList<bool> can{canMeasure(samples, MachineMeasure::Load),
            canMeasure(samples, MachineMeasure::Memory), canMeasure(samples, MachineMeasure::CardMemory)};
        QTEST(can, "can");
    }

    void memoryIsOfItsTotal()
    {
        const ChartContent content =
            machineChart(loads(12), MachineMeasure::Memory, TimeRange::Hour, end, 10 * gibi);
        QVERIFY(content.hasChart());
        QCOMPARE(content.series.size(), 1);
        QCOMPARE(content.top, 64.0);
        QVERIFY2(content.words.at(0).contains(QStringLiteral("12.0 GiB of 64.0 GiB")),
            qPrintable(content.words.at(0)));
        QVERIFY2(content.note.contains(QStringLiteral("10.0 GiB")), qPrintable(content.note));
        QVERIFY(machineChart(loads(12), MachineMeasure::Memory, TimeRange::Hour, end, {}).note.isEmpty());
    }

    void fewReadingsAreSaidInWords()
    {
        const ChartContent content = machineChart(loads(9), MachineMeasure::Memory, TimeRange::Hour, end, {});
        QVERIFY(!content.hasChart());
        QVERIFY2(content.empty.contains(QStringLiteral("12.0 GiB")), qPrintable(content.empty));
    }

    void severalCardsAreTakenTogether()
    {
        const QList<MachineLoad> samples = loads(12, {aCard(0.2, 4), aCard(0.6, 8)});
        const ChartContent load = machineChart(samples, MachineMeasure::Load, TimeRange::Hour, end, {});
        QCOMPARE(load.series.size(), 2);
        QCOMPARE(load.top, 100.0);
        QCOMPARE(load.series.at(0).points.constLast().value, 50.0);
        QCOMPARE(load.series.at(1).points.constLast().value, 40.0);
        const ChartContent memory =
            machineChart(samples, MachineMeasure::CardMemory, TimeRange::Hour, end, {});
        QCOMPARE(memory.series.at(0).points.constLast().value, 12.0);
        QCOMPARE(memory.top, 48.0);
    }

    void loadedModelsOfThisMachineAreSummed()
    {
        const TimePoint now{std::chrono::hours(1)};
        QList<ProviderRow> servers = fourServers(now);
        QVERIFY(!heldByModels(*aSnapshot(servers, now)));
        ModelReading reading;
        reading.memoryBytes = 5 * gibi;
        servers[0].models[0].reported = reading; // loaded
        servers[0].models[1].reported = reading; // cold
        servers[3].models[0].reported = reading; // hosted
        QCOMPARE(heldByModels(*aSnapshot(servers, now)), std::optional(5 * gibi));
    }

    void aTableSaysTheSameAsTheLines()
    {
        SeriesWords words;
        words.title = [] { return QStringLiteral("T"); };
        words.lineHead = [] { return QStringLiteral("L"); };
        words.value = [](double value) { return QString::number(value); };
        SeriesTableModel model(words);
        const QAbstractItemModelTester tester(&model);
        const QList<MetricSeries> series{{QStringLiteral("one"), false, {{end, 1}, {end + 1000, 2}}},
            {QStringLiteral("two"), true, {{end, 3}}}};
        model.setRows(seriesRows(series));
        QStringList rows = printedRows(model);
        for (QString &row : rows) {
            row = row.section(QStringLiteral(" | "), 1);
        }
        QCOMPARE(rows,
            (QStringList{QStringLiteral("one | 2"), QStringLiteral("one | 1"), QStringLiteral("two | 3")}));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("T"));
        model.setRows(seriesRows({series.at(1)}));
        QCOMPARE(model.rowCount(), 1);
    }

    void barsHaveATwinToo()
    {
        RequestsModel model;
        const QAbstractItemModelTester tester(&model);
        RequestBar box;
        box.id = QStringLiteral("box");
        box.served = 1200;
        box.failed = 3;
        RequestBar nobody;
        nobody.id = QStringLiteral("(nobody)");
        nobody.kind = RequestBar::Kind::Nobody;
        nobody.failed = 1;
        model.setRows({box, nobody});
        QCOMPARE(printedRows(model),
            (QStringList{
                QStringLiteral("box | 1,200 | 3 | 0"), QStringLiteral("No server tried | 0 | 1 | 0")}));
        QCOMPARE(requestsSentence({box, nobody}), QStringLiteral("1,200 served, 4 failed, 0 cancelled"));
        QVERIFY(model.index(1, 0).data(MutedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestOverviewCharts)
#include "tst_overviewcharts.moc"
