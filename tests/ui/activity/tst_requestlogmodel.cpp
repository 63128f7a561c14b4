#include "activity/requestlogmodel.h"

#include "activity/runningmodel.h"
#include "activity/stepsmodel.h"
#include "ui/activity/requests.h"
#include "ui/support/printedrows.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using State = RequestRecord::State;

namespace {

QString shown(const RequestLogModel &model)
{
    QStringList numbers;
    for (const auto &record : model.records()) {
        numbers.append(QString::number(record->number));
    }
    return numbers.join(u' ');
}

QString cell(const RequestRecord &record, RequestColumn column)
{
    return cellText(record, column, QDateTime::fromMSecsSinceEpoch(requestsNow.count()).date());
}

} // namespace

class TestRequestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRowSaysWhatHappened()
    {
        const auto record = aLongWay(1);
        QCOMPARE(cell(*record, RequestColumn::Client), QStringLiteral("whatsapp"));
        QCOMPARE(cell(*record, RequestColumn::Asked), QStringLiteral("auto"));
        QCOMPARE(cell(*record, RequestColumn::WentTo), QStringLiteral("openrouter/qwen/qwen3-coder"));
        QCOMPARE(cell(*record, RequestColumn::Tries), QStringLiteral("2"));
        QCOMPARE(cell(*record, RequestColumn::State), QStringLiteral("Served"));
        QCOMPARE(cell(*record, RequestColumn::TokensIn), QStringLiteral("12,400"));
        QCOMPARE(cell(*record, RequestColumn::TokensOut), QStringLiteral("812"));
        QCOMPARE(cell(*record, RequestColumn::Window), QStringLiteral("40 %"));
        QCOMPARE(cell(*record, RequestColumn::Load), QStringLiteral("3.0 s"));
        QCOMPARE(cell(*record, RequestColumn::FirstToken), QStringLiteral("4.2 s"));
        QCOMPARE(cell(*record, RequestColumn::Speed), QStringLiteral("33.8"));
        QCOMPARE(cell(*record, RequestColumn::Cost), QStringLiteral("$0.0125"));
        QVERIFY(cell(*record, RequestColumn::LeftMachine).endsWith(QStringLiteral(", EU")));
        QCOMPARE(cell(*record, RequestColumn::Door), QStringLiteral("Chat Completions"));
        QCOMPARE(cell(*record, RequestColumn::Status), QStringLiteral("200"));
        QCOMPARE(cell(*record, RequestColumn::Total), QStringLiteral("9.0 s"));
    }

    void whatIsNotKnownIsADash()
    {
        RequestLogModel model;
        model.setRecords({aRequestRecord(1, "", State::Cancelled)});
        for (const RequestColumn column : {RequestColumn::WentTo, RequestColumn::TokensIn,
                 RequestColumn::FirstToken, RequestColumn::Cost, RequestColumn::LeftMachine}) {
            const QModelIndex index = model.index(0, int(column));
            QCOMPARE(index.data().toString(), QStringLiteral("–"));
            QVERIFY(index.data(MutedRole).toBool());
        }
    }

    void theTimeOfAnotherDayHasItsDate()
    {
        const QDate today(2026, 11, 22);
        const QDateTime noon(today, QTime(12, 0, 5));
        const auto at = std::chrono::milliseconds(noon.toMSecsSinceEpoch());
        QCOMPARE(momentText(at, today), QStringLiteral("12:00:05"));
        QCOMPARE(momentText(at, today.addDays(1)), QStringLiteral("11/22/26 12:00:05"));
    }

    void eachColumnHasItsNameAndTitle()
    {
        QSet<QString> names;
        QSet<QString> titles;
        for (int i = 0; i < requestColumnCount; ++i) {
            names.insert(columnName(RequestColumn(i)));
            titles.insert(columnTitle(RequestColumn(i)));
        }
        QCOMPARE(names.size(), requestColumnCount);
        QCOMPARE(titles.size(), requestColumnCount);
        QVERIFY(!titles.contains(QString()));
    }

    void newOnesComeOnTop()
    {
        RequestLogModel model;
        const QAbstractItemModelTester tester(&model);
        ChangeSpies changes(&model);
        const auto one = aRequestRecord(1, "box/a");
        const auto two = aRequestRecord(2, "box/b");
        const auto three = aRequestRecord(3, "box/c");
        model.setRecords({two, one});
        (void)changes.told();
        const QPersistentModelIndex kept(model.indexForNumber(2));
        model.setRecords({three, two, one});
        QCOMPARE(changes.told(), QStringLiteral("inserted 1, removed 0, moved 0, changed 0"));
        QCOMPARE(shown(model), QStringLiteral("3 2 1"));
        QCOMPARE(kept.row(), 1);
        model.setRecords({aRequestRecord(4, "box/d"), three, two}); // the oldest gives way
        QCOMPARE(changes.told(), QStringLiteral("inserted 1, removed 1, moved 0, changed 0"));
        QCOMPARE(shown(model), QStringLiteral("4 3 2"));
        QCOMPARE(model.record(kept)->number, quint64(2));
    }

    void anotherListIsAReset()
    {
        RequestLogModel model;
        const QAbstractItemModelTester tester(&model);
        const auto one = aRequestRecord(1, "box/a");
        const auto two = aRequestRecord(2, "box/b");
        model.setRecords({two, one});
        ChangeSpies changes(&model);
        model.setRecords({one});
        QVERIFY(changes.told().endsWith(QStringLiteral("reset")));
        QCOMPARE(shown(model), QStringLiteral("1"));
        model.setRecords({one}); // the same
        QCOMPARE(changes.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 0"));
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByValueWithNothingLast()
    {
        RequestLogModel model;
        const QAbstractItemModelTester tester(&model);
        const auto fast = aRequestRecord(1, "box/a");
        const auto slow = aLongWay(2);
        const auto none = aRequestRecord(3, "", State::Failed);
        model.setRecords({none, slow, fast});
        const QPersistentModelIndex kept(model.indexForNumber(1));
        model.sort(int(RequestColumn::FirstToken), Qt::AscendingOrder);
        QCOMPARE(shown(model), QStringLiteral("1 2 3"));
        QCOMPARE(model.record(kept)->number, quint64(1));
        model.sort(int(RequestColumn::FirstToken), Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringLiteral("2 1 3"));
        model.setRecords({aRequestRecord(4, "box/a"), none, slow, fast});
        QCOMPARE(shown(model), QStringLiteral("2 4 1 3"));
        model.sort(int(RequestColumn::Time), Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringLiteral("4 3 2 1"));
    }

    void aCutPromptIsMarked()
    {
        RequestLogModel model;
        const auto record = aRequestRecord(1, "box/a");
        record->promptCut = true;
        model.setRecords({record});
        const QModelIndex index = model.index(0, int(RequestColumn::TokensIn));
        QCOMPARE(index.data(GlyphRole).toInt(), int(Glyph::Warning));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("12,000")));
    }

    void runningOnesSayHowLong()
    {
        RunningModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(runningRows(requestList({aRunningRequest(7)}), requestsNow));
        QCOMPARE(printedRows(model),
            QStringList{
                QStringLiteral("8 s | whatsapp | auto | lmstudio/minimax-m2.1 | Answering | 12,000 | ")});
        QCOMPARE(
            model.index(0, RunningModel::CancelColumn).data(ButtonRole).toString(), QStringLiteral("Cancel"));
        ChangeSpies changes(&model);
        model.setRows(runningRows(requestList({aRunningRequest(7)}), requestsNow + 100ms));
        QCOMPARE(changes.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 1"));
        model.setRows(runningRows(requestList({}), requestsNow));
        QCOMPARE(changes.told(), QStringLiteral("inserted 0, removed 1, moved 0, changed 0"));
    }

    void stepsTellTheWay()
    {
        StepsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(stepRows(*aLongWay(1)));
        const QStringList rows = printedRows(model);
        QCOMPARE(rows.size(), 9);
        QCOMPARE(rows.at(0),
            QStringLiteral(
                "0 ms | Passed over gpubox/qwen3-32b: the request is longer than its context window"));
        QCOMPARE(rows.at(1), QStringLiteral("0 ms | Chose lmstudio/minimax-m2.1"));
        QCOMPARE(rows.at(2), QStringLiteral("1 ms | Sent to lmstudio/minimax-m2.1"));
        QVERIFY2(rows.at(4).startsWith(QStringLiteral("3.2 s | lmstudio/minimax-m2.1 failed: ")),
            qPrintable(rows.at(4)));
        QCOMPARE(rows.at(7), QStringLiteral("4.2 s | First token"));
        QCOMPARE(rows.at(8), QStringLiteral("9.0 s | The answer was whole"));
        QCOMPARE(model.index(4, StepsModel::WhatColumn).data(SecondaryRole).toString(),
            QStringLiteral("connection refused"));
    }
};

QTEST_GUILESS_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"
