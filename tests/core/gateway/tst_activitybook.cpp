#include "gateway/activitybook.h"

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
    RequestRecord record = aRecord(name, at);
    record.number = book.begin(record);
    (void)book.end(served(record));
}

} // namespace

class TestActivityBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsARequestToItsEnd()
    {
        ActivityBook book;
        RequestRecord record = aRecord();
        record.number = book.begin(record);
        QCOMPARE(record.number, ActivityBook::firstNumber);
        QCOMPARE(asked(book.view(now).running), QStringList{QStringLiteral("auto")});
        record.state = RequestRecord::State::Streaming;
        QVERIFY(book.update(record));
        QCOMPARE(book.view(now).running->constFirst()->state, RequestRecord::State::Streaming);
        const auto ended = book.end(served(record));
        QVERIFY(ended);
        QCOMPARE(ended->number, record.number);
        QVERIFY(book.view(now).running->isEmpty());
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("auto")});
    }

    void whatHasEndedChangesNoMore()
    {
        ActivityBook book;
        RequestRecord record = aRecord();
        record.number = book.begin(record);
        (void)book.end(served(record));
        record.asked = QStringLiteral("other");
        QVERIFY(!book.update(record));
        QVERIFY(!book.end(record));
        QCOMPARE(asked(book.view(now).ended), QStringList{QStringLiteral("auto")});
    }

    void oneThatNeverBeganGetsANumber()
    {
        ActivityBook book;
        const auto ended = book.end(served(aRecord("refused")));
        QVERIFY(ended);
        QVERIFY(ended->number > 0);
        RequestRecord next = aRecord();
        QVERIFY(book.begin(next) != ended->number);
    }

    void anEndWithoutAWordIsACancelledOne()
    {
        ActivityBook book;
        RequestRecord record = aRecord();
        record.number = book.begin(record);
        QCOMPARE(book.end(record)->state, RequestRecord::State::Cancelled);
    }

    void runningOnesComeOldestFirstEndedOnesNewestFirst()
    {
        ActivityBook book;
        (void)book.begin(aRecord("one"));
        (void)book.begin(aRecord("two"));
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
        (void)book.begin(aRecord("running"));
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
