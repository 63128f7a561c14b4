#include "activity/timeline.h"

#include "ui/activity/requests.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using Kind = TimelinePhase::Kind;
using Step = RequestStep::Kind;

namespace {

/// "waiting 0-240, answering 240-900"
QString printed(const QList<TimelinePhase> &phases)
{
    static const char *const names[] = {"deciding", "queued", "loading", "failed", "waiting", "answering"};
    QStringList words;
    for (const TimelinePhase &phase : phases) {
        words.append(QStringLiteral("%1 %2-%3")
                         .arg(QLatin1String(names[int(phase.kind)]))
                         .arg(phase.from.count())
                         .arg(phase.to.count()));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void phases_data()
    {
        QTest::addColumn<QList<RequestStep>>("steps");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("expected");
        const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
        const auto step = [&ref](Step kind, int at) {
            return RequestStep{kind, std::chrono::milliseconds(at), ref, "", {}};
        };
        QTest::addRow("without a step it is deciding") << QList<RequestStep>() << 5 << "deciding 0-5";
        QTest::addRow("without any time there is none") << QList<RequestStep>() << 0 << QString();
        QTest::addRow("sent, answered") << QList{step(Step::Decided, 0), step(Step::Sent, 1),
            step(Step::FirstToken, 240), step(Step::Ended, 900)}
                                        << 900 << "deciding 0-1, waiting 1-240, answering 240-900";
        QTest::addRow("queued, then a load")
            << QList{step(Step::Queued, 0), step(Step::Sent, 100), step(Step::WaitsForLoad, 110),
                   step(Step::FirstToken, 500)}
            << 600 << "queued 0-100, waiting 100-110, loading 110-500, answering 500-600";
        QTest::addRow("a failed hop takes what it was doing with it")
            << QList{step(Step::Sent, 0), step(Step::HopFailed, 50), step(Step::Sent, 51),
                   step(Step::FirstToken, 80)}
            << 100 << "failed 0-50, deciding 50-51, waiting 51-80, answering 80-100";
        QTest::addRow("a hop that failed at once is seen all the same") << QList{step(Step::Sent, 3),
            step(Step::HopFailed, 3), step(Step::Sent, 3)} << 9 << "deciding 0-3, failed 3-3, waiting 3-9";
        QTest::addRow("a failed hop takes its load with it, but not the queue before it") << QList{
            step(Step::Queued, 0), step(Step::Sent, 10), step(Step::WaitsForLoad, 20),
            step(Step::HopFailed, 90)} << 95 << "queued 0-10, failed 10-90, deciding 90-95";
        QTest::addRow("steps out of order do not run backwards") << QList{step(Step::Sent, 50),
            step(Step::FirstToken, 20)} << 60 << "deciding 0-50, answering 50-60";
        QTest::addRow("steps after the end are at the end")
            << QList{step(Step::Sent, 5), step(Step::FirstToken, 90)} << 40 << "deciding 0-5, waiting 5-40";
    }
    void phases()
    {
        QFETCH(QList<RequestStep>, steps);
        QFETCH(int, total);
        QFETCH(QString, expected);
        RequestRecord record;
        record.steps = steps;
        QCOMPARE(printed(timelinePhases(record, std::chrono::milliseconds(total))), expected);
    }

    void partsSayWhatTheyAre()
    {
        const auto record = aLongWay(1);
        QStringList texts;
        const QList<BarPart> parts = timelineParts(timelinePhases(*record, record->total));
        for (const BarPart &part : parts) {
            texts.append(part.text);
        }
        QCOMPARE(texts,
            (QStringList{QStringLiteral("Deciding 1 ms"), QStringLiteral("Failed try of lmstudio 3.2 s"),
                QStringLiteral("Deciding 1 ms"), QStringLiteral("Until the first token 999 ms"),
                QStringLiteral("Answering 4.8 s")}));
        QCOMPARE(parts.at(4).size, 4800.0);
    }

    void eachPhaseLooksDifferent()
    {
        QList<BarPart> looks;
        for (int kind = 0; kind <= int(Kind::Answering); ++kind) {
            BarPart part = timelineParts({{Kind(kind), 0ms, 1ms, {}}}).constFirst();
            part.text.clear();
            QVERIFY(!looks.contains(part));
            looks.append(part);
        }
    }

    void boxesFillTheBar()
    {
        const QList<QRectF> boxes =
            partBoxes({BarPart{1, {}}, BarPart{998, {}}, BarPart{1, {}}}, QRectF(10, 5, 200, 18));
        QCOMPARE(boxes.size(), 3);
        QCOMPARE(boxes.at(0).left(), 10.0);
        QVERIFY(boxes.at(0).width() > 3);
        QCOMPARE(boxes.at(1).left(), boxes.at(0).right());
        QVERIFY(qAbs(boxes.at(2).right() - 210) < 0.01);
        QCOMPARE(boxes.at(1).height(), 18.0);
        QVERIFY(partBoxes({}, QRectF(0, 0, 10, 10)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
