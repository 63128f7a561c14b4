#include "gateway/activitybook.h"
#include "support/toldrequest.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds now = 10000h;

RequestRecord aRecord(const char *asked = "auto", milliseconds at = now)
{
    RequestRecord record;
    record.asked = QString::fromLatin1(asked);
    record.at = at;
    return record;
}

RequestRecord served(RequestRecord record)
{
    record.state = RequestRecord::State::Served;
    return record;
}

/// What the requests of \a list asked for, in its order.
QStringList asked(const RequestList &list)
{
    QStringList names;
    for (const ActivityBook::Record &record : *list) {
        names.append(record->asked);
    }
    return names;
}

void addEnded(ActivityBook &book, const char *name, milliseconds at = now)
{
    ToldRequest request(aRecord(name, at));
    request.now.number = book.begin(request);
    (void)book.end(served(request.now));
}

} // namespace

class TestActivityBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsARequestToItsEnd()
    {
        ActivityBook book;
        ToldRequest request(aRecord());
        const quint64 number = book.begin(request);
        QCOMPARE(number, ActivityBook::firstNumber);
        QCOMPARE(asked(book.view(now).running), QStringList{QStringLiteral("auto")});
        request.now.state = RequestRecord::State::Streaming;
        QVERIFY(book.change(number));
        QCOMPARE(book.view(now).running->constFirst()->state, RequestRecord::State::Streaming);
        QCOMPARE(book.view(now).running->constFirst()->number, number);
        request.now.number = number;
        const auto ended = book.end(served(request.now));
        QVERIFY(ended);
        QCOMPARE(ended->number, number);
        QVERIFY(book.view(now).running->isEmpty());
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("auto")});
    }

    void oneThatHasNotChangedIsNotAskedAgain()
    {
        ActivityBook book;
        ToldRequest one(aRecord("one"));
        ToldRequest two(aRecord("two"));
        (void)book.begin(one);
        const quint64 number = book.begin(two);
        const RequestList before = book.view(now).running;
        QVERIFY(book.change(number));
        const RequestList after = book.view(now).running;
        QCOMPARE(after->at(0).get(), before->at(0).get());
        QVERIFY(after->at(1).get() != before->at(1).get());
    }

    void aClientsWordsAreCutInTheView()
    {
        ActivityBook book;
        ToldRequest request(aRecord());
        request.now.asked = QString(1000, QLatin1Char('x'));
        (void)book.begin(request);
        QCOMPARE(book.view(now).running->constFirst()->asked.size(), 256);
    }

    void theViewTellsOfWhichABodyIsKept()
    {
        ActivityBook book;
        ToldRequest one(aRecord("one"));
        ToldRequest two(aRecord("two"));
        (void)book.begin(one);
        const quint64 number = book.begin(two);
        BodyShelf bodies;
        bodies.setRequest(number, "{}");
        const RequestList running = book.view(now, bodies).running;
        QVERIFY(!running->at(0)->hasBody);
        QVERIFY(running->at(1)->hasBody);
    }

    void whatIsForgottenLeavesNoTrace()
    {
        ActivityBook book;
        ToldRequest request(aRecord());
        const quint64 number = book.begin(request);
        QCOMPARE(book.view(now).running->size(), 1);
        QVERIFY(book.forget(number));
        QVERIFY(!book.forget(number));
        QVERIFY(!book.change(number));
        QVERIFY(book.view(now).running->isEmpty());
        QVERIFY(book.view(now).ended->isEmpty());
    }

    void whatHasEndedChangesNoMore()
    {
        ActivityBook book;
        ToldRequest request(aRecord());
        RequestRecord &record = request.now;
        record.number = book.begin(request);
        (void)book.end(served(record));
        record.asked = QStringLiteral("other");
        QVERIFY(!book.change(record.number));
        QVERIFY(!book.forget(record.number));
        QVERIFY(!book.end(record));
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("auto")});
    }

    void oneThatNeverBeganGetsANumber()
    {
        ActivityBook book;
        const auto ended = book.end(served(aRecord("refused")));
        QVERIFY(ended);
        QVERIFY(ended->number > 0);
        const ToldRequest next(aRecord());
        QVERIFY(book.begin(next) != ended->number);
    }

    void anEndWithoutAWordIsACancelledOne()
    {
        ActivityBook book;
        ToldRequest request(aRecord());
        request.now.number = book.begin(request);
        QCOMPARE(book.end(request.now)->state, RequestRecord::State::Cancelled);
    }

    void runningOnesComeOldestFirstEndedOnesNewestFirst()
    {
        ActivityBook book;
        const ToldRequest one(aRecord("one"));
        const ToldRequest two(aRecord("two"));
        (void)book.begin(one);
        (void)book.begin(two);
        addEnded(book, "three");
        addEnded(book, "four");
        const ActivityView view = book.view(now);
        QCOMPARE(asked(view.running), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(asked(view.ended), (QStringList{QStringLiteral("four"), QStringLiteral("three")}));
    }

    void keepsSoManyRowsAndNoMore()
    {
        ActivityBook book;
        book.setLimits(2, 7);
        for (const char *name : {"one", "two", "three"}) {
            addEnded(book, name);
        }
        QCOMPARE(asked(book.view(now).ended), (QStringList{QStringLiteral("three"), QStringLiteral("two")}));
        book.setLimits(1, 7);
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("three")});
    }

    void keepsSoManyDaysAndNoMore()
    {
        ActivityBook book;
        book.setLimits(10, 1);
        addEnded(book, "old", now - 24h + 1s);
        addEnded(book, "young", now);
        QCOMPARE(book.view(now).ended->size(), 2);
        QCOMPARE(asked(book.view(now + 2s).ended), QStringList{QStringLiteral("young")});
    }

    void aViewStaysAsItWas()
    {
        ActivityBook book;
        addEnded(book, "one");
        const ActivityView before = book.view(now);
        addEnded(book, "two");
        QCOMPARE(asked(before.ended), QStringList{QStringLiteral("one")});
        const ActivityView after = book.view(now);
        QCOMPARE(after.ended->size(), 2);
        QCOMPARE(book.view(now).ended.get(), after.ended.get()); // nothing has changed: the same list
        QCOMPARE(book.view(now).running.get(), after.running.get());
    }

    void whatWasKeptComesBeforeAllOfThisRun()
    {
        ActivityBook book;
        addEnded(book, "this run");
        book.addKept({aRecord("oldest"), aRecord("old")});
        QCOMPARE(asked(book.view(now).ended),
            (QStringList{QStringLiteral("this run"), QStringLiteral("old"), QStringLiteral("oldest")}));
        const QList<ActivityBook::Record> &ended = book.ended();
        QVERIFY(ended.at(0)->number > ended.at(1)->number);
        QVERIFY(ended.at(1)->number > ended.at(2)->number);
    }

    void whatWasKeptKeepsToTheBound()
    {
        ActivityBook book;
        book.setLimits(2, 7);
        book.addKept({aRecord("oldest"), aRecord("old"), aRecord("last")});
        QCOMPARE(asked(book.view(now).ended), (QStringList{QStringLiteral("last"), QStringLiteral("old")}));
    }

    void whatWasClearedComesBackInTime()
    {
        ActivityBook book;
        addEnded(book, "one");
        const ToldRequest running(aRecord("running"));
        (void)book.begin(running);
        book.clear(now);
        QVERIFY(book.view(now).ended->isEmpty());
        QVERIFY(book.view(now).canRestore);
        QCOMPARE(book.view(now).running->size(), 1); // what runs stays
        addEnded(book, "two");
        QVERIFY(book.restore(now + 9s));
        QCOMPARE(asked(book.view(now).ended), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QVERIFY(!book.view(now).canRestore);
        QVERIFY(!book.restore(now + 9s)); // once
    }

    void whatWasClearedIsGoneAfterwards()
    {
        ActivityBook book;
        addEnded(book, "one");
        book.clear(now);
        QVERIFY(!book.forgetCleared(now + 9s));
        QVERIFY(!book.restore(now + ActivityBook::restoreTime));
        QVERIFY(!book.view(now + ActivityBook::restoreTime).canRestore);
        QVERIFY(book.forgetCleared(now + ActivityBook::restoreTime));
        QVERIFY(!book.forgetCleared(now + ActivityBook::restoreTime)); // told once
    }

    void whatWasClearedTwiceComesBackWhole()
    {
        ActivityBook book;
        addEnded(book, "one");
        book.clear(now);
        addEnded(book, "two");
        book.clear(now + 5s);
        QVERIFY(book.restore(now + 14s));
        QCOMPARE(asked(book.view(now).ended), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
    }

    void whatComesFromTheDiskAfterAClearIsClearedToo()
    {
        ActivityBook book;
        book.clear(now);
        book.addKept({aRecord("old")});
        QVERIFY(book.view(now).ended->isEmpty());
        QVERIFY(book.restore(now + 1s));
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("old")});
    }
};

QTEST_GUILESS_MAIN(TestActivityBook)
#include "tst_activitybook.moc"
