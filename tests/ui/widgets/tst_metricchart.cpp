#include "widgets/metricchart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>
#include <QToolTip>

using namespace Hearth;

namespace {

constexpr qint64 start = 1'800'000'000'000;
constexpr qint64 hour = 3'600'000;

QList<MetricSeries> twoSeries()
{
    return {{QStringLiteral("near"), false, {{start + hour / 4, 20}, {start + hour / 2, 40}}},
        {QStringLiteral("far"), true, {{start + hour / 2, 10}}}};
}

} // namespace

class TestMetricChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<MetricChart>();
        m_chart->setValueText([](double value) { return QStringLiteral("%1 ms").arg(value); });
        m_chart->resize(480, 200);
    }

    void theChartIsMadeWithTheFirstData()
    {
        m_chart->setData({{QStringLiteral("near"), false, {}}}, start, start + hour);
        QVERIFY(!m_chart->hasChart());
        m_chart->setData(twoSeries(), start, start + hour);
        QVERIFY(m_chart->hasChart());
    }

    void linesHoldTheValuesAndAreToldByDashes()
    {
        m_chart->setData(twoSeries(), start, start + hour);
        const QList<QLineSeries *> lines = linesOf();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0)->points(),
            (QList<QPointF>{{double(start + hour / 4), 20}, {double(start + hour / 2), 40}}));
        QCOMPARE(lines.at(0)->pen().style(), Qt::SolidLine);
        QCOMPARE(lines.at(1)->pen().style(), Qt::DashLine);
        QVERIFY(lines.at(0)->pen().color() != lines.at(1)->pen().color());
        QVERIFY(lines.at(0)->lightMarker() != lines.at(1)->lightMarker());
    }

    void axesAreLabelledInWords()
    {
        m_chart->setData(twoSeries(), start, start + hour);
        QCOMPARE(valueAxis()->categoriesLabels(),
            (QStringList{QStringLiteral("0 ms"), QStringLiteral("20 ms"), QStringLiteral("40 ms"),
                QStringLiteral("60 ms")}));
        QVERIFY(timeAxis()->categoriesLabels().size() >= 3);
        m_chart->setAxisText([](double value) { return QStringLiteral("<%1>").arg(value); });
        m_chart->retranslate();
        QCOMPARE(valueAxis()->categoriesLabels().constLast(), QStringLiteral("<60>"));
    }

    void newDataReplacesTheOld()
    {
        m_chart->setData(twoSeries(), start, start + hour);
        m_chart->setData({{QStringLiteral("near"), false, {{start, 1}}}, {QStringLiteral("far"), true, {}}},
            start, start + hour);
        QCOMPARE(linesOf().at(0)->count(), 1);
        QCOMPARE(linesOf().at(1)->count(), 0);
        QCOMPARE(valueAxis()->max(), 1.5);
    }

    void theMouseReadsTheNearestValue()
    {
        m_chart->setData(twoSeries(), start, start + hour);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        QTRY_VERIFY(chart()->plotArea().height() > 50);
        const QPoint at = pixelOf({double(start + hour / 2), 40});
        const QString expected = m_chart->readingAt(at);
        QVERIFY2(expected.startsWith(QStringLiteral("40 ms at ")), qPrintable(expected));
        QVERIFY2(expected.endsWith(QStringLiteral(", near")), qPrintable(expected));
        QTest::mouseMove(m_chart.get(), at + QPoint(3, 3));
        QTRY_COMPARE(markOf()->count(), 1);
        QCOMPARE(markOf()->at(0), QPointF(double(start + hour / 2), 40));
        QTRY_COMPARE(QToolTip::text(), expected);
        // Far from any value nothing is read.
        QCOMPARE(m_chart->readingAt(pixelOf({double(start), 55})), QString());
        QTest::mouseMove(m_chart.get(), pixelOf({double(start), 55}));
        QTRY_COMPARE(markOf()->count(), 0);
    }

private:
    QChart *chart() const { return m_chart->findChild<QChartView *>()->chart(); }
    QCategoryAxis *timeAxis() const
    {
        return qobject_cast<QCategoryAxis *>(chart()->axes(Qt::Horizontal).constFirst());
    }
    QCategoryAxis *valueAxis() const
    {
        return qobject_cast<QCategoryAxis *>(chart()->axes(Qt::Vertical).constFirst());
    }
    QList<QLineSeries *> linesOf() const
    {
        QList<QLineSeries *> lines;
        for (QAbstractSeries *series : chart()->series()) {
            if (auto *line = qobject_cast<QLineSeries *>(series)) {
                lines.append(line);
            }
        }
        return lines;
    }
    QScatterSeries *markOf() const
    {
        for (QAbstractSeries *series : chart()->series()) {
            if (auto *mark = qobject_cast<QScatterSeries *>(series)) {
                return mark;
            }
        }
        return nullptr;
    }
    QPoint pixelOf(const QPointF &value) const
    {
        const auto *view = m_chart->findChild<QChartView *>();
        const QPointF inChart = chart()->mapToPosition(value, linesOf().constFirst());
        return view->mapTo(m_chart.get(), view->mapFromScene(chart()->mapToScene(inChart)));
    }

    std::unique_ptr<MetricChart> m_chart;
};

QTEST_MAIN(TestMetricChart)
#include "tst_metricchart.moc"
