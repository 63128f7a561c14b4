#include "sizing/stackedbar.h"
#include "sizing/windowchart.h"
#include "sizing/windowfield.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

class TestSizingCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsLieSideBySideInProportion()
    {
        const QRectF box(10, 0, 400, 28);
        const auto geometry = StackedBarGeometry::of(box, {200, 100, 0, 100}, 0);
        QCOMPARE(geometry.segments.size(), 4);
        QCOMPARE(geometry.segments.at(0), QRectF(10, 0, 200, 28));
        QCOMPARE(geometry.segments.at(1), QRectF(210, 0, 100, 28));
        QCOMPARE(geometry.segments.at(2).width(), 0.0);
        QCOMPARE(geometry.segments.at(3).right(), box.right());
        QVERIFY(!geometry.limitX);
    }

    void aTinySegmentIsStillSeenAndTheBarStaysWhole()
    {
        const QRectF box(0, 0, 100, 10);
        const auto geometry = StackedBarGeometry::of(box, {1'000'000, 1}, 0, 2);
        QVERIFY(geometry.segments.at(1).width() > 1.9);
        QVERIFY(qAbs(geometry.segments.at(1).right() - box.right()) < 0.001);
    }

    void aNeedBeyondTheMachineShowsWhereItEnds()
    {
        const auto geometry = StackedBarGeometry::of({0, 0, 300, 10}, {200, 100}, 150);
        QVERIFY(geometry.limitX);
        QCOMPARE(*geometry.limitX, 150.0);
        QVERIFY(!StackedBarGeometry::of({0, 0, 300, 10}, {200, 100}, 400).limitX);
    }

    void nothingAtAllIsDrawnAsNothing()
    {
        const auto geometry = StackedBarGeometry::of({0, 0, 300, 10}, {0, 0}, 10);
        QCOMPARE(geometry.segments.size(), 2);
        QCOMPARE(geometry.segments.at(0).width(), 0.0);
    }

    void partsAreToldApartWithoutColour()
    {
        QSet<QByteArray> patterns;
        for (const MemoryPart part : {MemoryPart::Weights, MemoryPart::Cache, MemoryPart::State,
                 MemoryPart::Buffers, MemoryPart::Overhead}) {
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMemoryPart(painter, image.rect(), part, Tokens::light());
            painter.end();
            // What stands out of the part's own colour.
            const QRgb own = image.pixel(0, 0);
            QByteArray mask;
            for (int i = 0; i < 24 * 24; ++i) {
                mask.append(image.pixel(i % 24, i / 24) == own ? '0' : '1');
            }
            patterns.insert(mask);
        }
        QCOMPARE(patterns.size(), 5);
    }

    void stepsGoToTheNativeWindow()
    {
        QCOMPARE(windowSteps(16384), (QList<quint64>{4096, 6144, 8192, 12288, 16384}));
        QCOMPARE(windowSteps(40960).last(), quint64(40960));
        QCOMPARE(windowSteps(2048), QList<quint64>{2048});
        QCOMPARE(windowSteps(0).last(), quint64(262144)); // not known
    }

    void theCurveLiesInsideItsPlot()
    {
        const QList<WindowPoint> points{
            {4096, 10, Verdict::Fits}, {16384, 20, Verdict::Fits}, {65536, 40, Verdict::No}};
        const auto geometry = WindowChartGeometry::of({50, 10, 300, 100}, points, 30);
        QCOMPARE(geometry.xOf(4096), 50.0);
        QCOMPARE(geometry.xOf(16384), 200.0); // logarithmic
        QCOMPARE(geometry.xOf(65536), 350.0);
        QCOMPARE(geometry.yOf(0), 110.0);
        QVERIFY(geometry.yOf(40) > 10 && geometry.yOf(40) < 25);
        QCOMPARE(geometry.nearest(points, 60), 0);
        QCOMPARE(geometry.nearest(points, 280), 2);
        QCOMPARE(geometry.nearest({}, 280), -1);
    }

    void theChartIsReadAndUsedByKeyboardAndMouse()
    {
        WindowChart chart;
        chart.resize(500, 180);
        const quint64 gib = gibibyte;
        chart.setPoints(
            {{4096, gib, Verdict::Fits}, {8192, 2 * gib, Verdict::Fits}, {16384, 4 * gib, Verdict::No}},
            3 * gib, 8192);
        QCOMPARE(chart.reading(), QStringLiteral("8,192 tokens: 2.0 GiB"));
        QSignalSpy chosen(&chart, &WindowChart::windowChosen);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.reading(), QStringLiteral("16,384 tokens: 4.0 GiB"));
        QCOMPARE(chart.accessibleDescription(), chart.reading());
        QTest::keyClick(&chart, Qt::Key_Right); // stays at the end
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toULongLong(), 16384ULL);
        QTest::mouseMove(&chart, {60, 90});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {60, 90});
        QCOMPARE(chosen.takeFirst().first().toULongLong(), 4096ULL);
    }
};

QTEST_MAIN(TestSizingCharts)
#include "tst_sizingcharts.moc"
