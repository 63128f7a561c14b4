#include "health/learntbook.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
constexpr milliseconds day = 24h;

TrafficSample served(milliseconds at, milliseconds first, double speed)
{
    TrafficSample sample;
    sample.at = at;
    sample.servedBy = ref;
    sample.toFirstOutput = first;
    sample.total = first + 2s;
    sample.tokensPerSecond = speed;
    sample.attempts = 1;
    sample.stateBefore = ModelState::Loaded;
    return sample;
}

TrafficSample failed(milliseconds at)
{
    TrafficSample sample = served(at, 0ms, 0);
    sample.outcome = TrafficSample::Outcome::Failed;
    sample.tokensPerSecond.reset();
    return sample;
}

ServerReading reading(ModelState state, const QStringList &aliases = {})
{
    ServerReading reading;
    reading.state = ServerState::Up;
    ModelReading model;
    model.id = QStringLiteral("m");
    model.aliases = aliases;
    model.state = state;
    reading.models = {model};
    return reading;
}

ModelJob loadJob(milliseconds took, ModelJob::State state = ModelJob::State::Done)
{
    ModelJob job;
    job.ref = ref;
    job.state = state;
    job.startedAt = TimePoint(100s);
    job.endedAt = job.startedAt + took;
    return job;
}

LearntFigures figures(const LearntBook &book, milliseconds now)
{
    return book.figures(ref, nullptr, now);
}

} // namespace

class TestLearntBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst() { QCOMPARE(figures(LearntBook(), day), LearntFigures()); }

    void speedIsTheMedianOfTheLastTwenty()
    {
        LearntBook book;
        for (int i = 1; i <= 100; ++i) {
            book.add(served(day + i * 1s, i * 10ms, i));
        }
        const LearntFigures learnt = figures(book, day + 200s);
        QCOMPARE(learnt.firstToken, 900ms); // of 810 … 1000
        QCOMPARE(learnt.tokensPerSecond, 90.0);
        QCOMPARE(learnt.requests, 100);
        QCOMPARE(learnt.failures, 0);
        QCOMPARE(learnt.lastUsed, day + 100s);
    }

    void oneSlowAnswerDoesNotChangeIt()
    {
        LearntBook book;
        for (int i = 0; i < 9; ++i) {
            book.add(served(day, 200ms, 40));
        }
        book.add(served(day, 60s, 0.1));
        QCOMPARE(figures(book, day).firstToken, 200ms);
        QCOMPARE(figures(book, day).tokensPerSecond, 40.0);
    }

    void aWaitForALoadIsNoTimeToFirstToken_data()
    {
        QTest::addColumn<ModelState>("before");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("counts");
        QTest::addRow("loaded") << ModelState::Loaded << 1 << true;
        QTest::addRow("hosted") << ModelState::Available << 1 << true;
        QTest::addRow("cold") << ModelState::Cold << 1 << false;
        QTest::addRow("loading") << ModelState::Loading << 1 << false;
        QTest::addRow("not looked at yet") << ModelState::Unknown << 1 << false;
        QTest::addRow("after another had failed") << ModelState::Loaded << 2 << false;
    }

    void aWaitForALoadIsNoTimeToFirstToken()
    {
        QFETCH(ModelState, before);
        QFETCH(int, attempts);
        QFETCH(bool, counts);
        TrafficSample sample = served(day, 38s, 40);
        sample.stateBefore = before;
        sample.attempts = attempts;
        LearntBook book;
        book.add(sample);
        QCOMPARE(figures(book, day).firstToken.has_value(), counts);
        QCOMPARE(figures(book, day).tokensPerSecond, 40.0); // the answer itself was as fast as ever
        QCOMPARE(figures(book, day).requests, 1);
    }

    void failuresAreCountedForADay()
    {
        LearntBook book;
        book.add(failed(day));
        book.add(failed(day + 1h));
        book.add(served(day + 1h, 1s, 1));
        TrafficSample cancelled = served(day + 1h, 1s, 1);
        cancelled.outcome = TrafficSample::Outcome::Cancelled;
        book.add(cancelled);
        QCOMPARE(figures(book, day + 2h).requests, 3);
        QCOMPARE(figures(book, day + 2h).failures, 2);
        QCOMPARE(figures(book, day + 2h).failureShare(), 2.0 / 3);
        QCOMPARE(figures(book, 2 * day + 1h + 59min).failures, 1);
        QCOMPARE(figures(book, 3 * day).requests, 0);
        QVERIFY(figures(book, 3 * day).tokensPerSecond); // speed does not go out of date
        QCOMPARE(figures(book, day - 2h).requests, 0); // a clock that went back
    }

    void oneThatWasNeverReachedTeachesNothing()
    {
        TrafficSample nobody;
        nobody.outcome = TrafficSample::Outcome::Failed;
        LearntBook book;
        book.add(nobody);
        QCOMPARE(book, LearntBook());
    }

    void aLoadOfSomebodyElseIsSeen()
    {
        LearntBook book;
        book.take(ref.provider, reading(ModelState::Cold), day);
        book.take(ref.provider, reading(ModelState::Loading), day + 1s);
        for (int i = 2; i <= 10; ++i) {
            book.take(ref.provider, reading(ModelState::Loading), day + i * 1s);
        }
        QVERIFY(book.take(ref.provider, reading(ModelState::Loaded), day + 11s));
        QVERIFY(!book.take(ref.provider, reading(ModelState::Loaded), day + 12s));
        QCOMPARE(book.usualLoad(ref), 10s); // from the middle of one pair of looks to that of the other
        QCOMPARE(figures(book, day).loads, 1);
    }

    void whatWasNotSeenFromTheBeginningTeachesNothing_data()
    {
        QTest::addColumn<QList<ModelState>>("states");
        QTest::addColumn<milliseconds>("step");
        using S = ModelState;
        QTest::addRow("already loading") << QList{S::Loading, S::Loading, S::Loaded} << milliseconds(1s);
        QTest::addRow("between two looks") << QList{S::Cold, S::Loaded} << milliseconds(1s);
        QTest::addRow("looks too far apart") << QList{S::Cold, S::Loading, S::Loaded} << milliseconds(30s);
        QTest::addRow("gave up") << QList{S::Cold, S::Loading, S::Cold, S::Loaded} << milliseconds(1s);
        QTest::addRow("failed") << QList{S::Cold, S::Loading, S::Failed} << milliseconds(1s);
        QTest::addRow("unknown before") << QList{S::Unknown, S::Loading, S::Loaded} << milliseconds(1s);
    }

    void whatWasNotSeenFromTheBeginningTeachesNothing()
    {
        QFETCH(QList<ModelState>, states);
        QFETCH(milliseconds, step);
        LearntBook book;
        milliseconds at = day;
        for (const ModelState state : states) {
            book.take(ref.provider, reading(state), at);
            at += step;
        }
        QVERIFY(!book.usualLoad(ref));
    }

    void anAbsentServerBreaksTheMeasurement()
    {
        LearntBook book;
        book.take(ref.provider, reading(ModelState::Cold), day);
        book.take(ref.provider, reading(ModelState::Loading), day + 1s);
        book.take(ref.provider, ServerReading(), day + 2s);
        book.take(ref.provider, reading(ModelState::Loaded), day + 3s);
        QVERIFY(!book.usualLoad(ref));
    }

    void aJobCountsOnceAndBetterThanLooks()
    {
        for (const bool isJobFirst : {false, true}) {
            LearntBook book;
            book.take(ref.provider, reading(ModelState::Cold), day);
            book.take(ref.provider, reading(ModelState::Loading), day + 5s);
            if (isJobFirst) {
                book.jobEnded(loadJob(6200ms), day + 9s);
            }
            book.take(ref.provider, reading(ModelState::Loaded), day + 10s);
            if (!isJobFirst) {
                book.jobEnded(loadJob(6200ms), day + 10s);
            }
            QCOMPARE(figures(book, day).loads, 1);
            QCOMPARE(book.usualLoad(ref), 6200ms);
        }
    }

    void onlyLoadsThatEndedWellCount()
    {
        LearntBook book;
        book.jobEnded(loadJob(5s, ModelJob::State::Failed), day);
        book.jobEnded(loadJob(5s, ModelJob::State::Cancelled), day);
        ModelJob unload = loadJob(5s);
        unload.act = ModelAct::Unload;
        book.jobEnded(unload, day);
        ModelJob instant = loadJob(0s);
        book.jobEnded(instant, day);
        QVERIFY(!book.usualLoad(ref));
    }

    void theUsualLoadIsTheMedianOfTheLastSeven()
    {
        LearntBook book;
        for (int i = 1; i <= 20; ++i) {
            book.jobEnded(loadJob(i * 1s), day + i * 1h);
        }
        QCOMPARE(book.usualLoad(ref), 17s); // of 14 … 20
        QCOMPARE(figures(book, day).loads, 7);
    }

    void loadsAreFoundUnderTheConfigsName()
    {
        LearntBook book;
        const QStringList aliases{QStringLiteral("alias")};
        book.take(ref.provider, reading(ModelState::Cold, aliases), day);
        book.take(ref.provider, reading(ModelState::Loading, aliases), day + 1s);
        book.take(ref.provider, reading(ModelState::Loaded, aliases), day + 9s - 1s);
        QVERIFY(book.usualLoad({ref.provider, QStringLiteral("alias")}));
        ServerReading single = reading(ModelState::Loaded);
        single.answersAnyModel = true;
        const ModelRef any{ref.provider, QStringLiteral("whatever")};
        QVERIFY(!book.figures(any, nullptr, day).usualLoad);
        QCOMPARE(book.figures(any, &single, day).usualLoad, book.usualLoad(ref));
    }

    void isBounded()
    {
        LearntBook book;
        for (int i = 0; i < LearntBook::maxModels + 10; ++i) {
            TrafficSample sample = served(day + i * 1s, 1s, 1);
            sample.servedBy.model = QString::number(i);
            book.add(sample);
        }
        const auto lastUsed = [&book](int number) {
            return book.figures({ref.provider, QString::number(number)}, nullptr, day).lastUsed;
        };
        QVERIFY(!lastUsed(0));
        QVERIFY(!lastUsed(9));
        QVERIFY(lastUsed(10));
        QVERIFY(book.toJson().size() < 1024 * 1024);
    }

    void theFileHoldsTheWholeBook()
    {
        LearntBook book;
        for (int i = 0; i < 30; ++i) {
            book.add(served(day + i * 1h, 100ms + i * 1ms, 40.5 + i));
        }
        book.add(failed(2 * day));
        book.jobEnded(loadJob(38s), 2 * day);
        const Result<LearntBook> again = LearntBook::fromJson(book.toJson());
        QVERIFY(again);
        QCOMPARE(*again, book);
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("error");
        QTest::addRow("empty") << QByteArray() << ErrorKind::SyntaxError;
        QTest::addRow("cut off") << LearntBook().toJson().chopped(1) << ErrorKind::SyntaxError;
        QTest::addRow("another program's") << QByteArray("{\"a\":1}") << ErrorKind::BadResponse;
        QTest::addRow("a list") << QByteArray("[]") << ErrorKind::BadResponse;
        QTest::addRow("another version")
            << LearntBook().toJson().replace("\"version\":1", "\"version\":2") << ErrorKind::Unsupported;
    }

    void anotherFileIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<LearntBook> book = LearntBook::fromJson(json);
        QVERIFY(!book);
        QTEST(book.error().kind, "error");
    }

    void wrongEntriesArePassedOver()
    {
        const QByteArray json =
            "{\"format\":\"hearth-learnt\",\"version\":1,\"models\":[7,{},{\"provider\":\"box\"},\n"
            "            "
            "{\"provider\":\"box\",\"model\":\"m\",\"first_ms\":[-1,\"x\",null,250],\"tps\":{},\"loads\":[[1,"
            "-5,true],\"x\",[9,7000]],\n"
            "             \"hours\":[[1e300,-1],\"x\"],\"last_used\":\"soon\"}]}";
        const Result<LearntBook> book = LearntBook::fromJson(json);
        QVERIFY(book);
        QCOMPARE(figures(*book, day).firstToken, 250ms);
        QCOMPARE(book->usualLoad(ref), 7s);
        QVERIFY(!figures(*book, day).tokensPerSecond);
    }

    void mergingKeepsWhatEitherKnows()
    {
        LearntBook earlier;
        earlier.add(served(day, 100ms, 10));
        earlier.add(served(day + 1s, 120ms, 12));
        earlier.jobEnded(loadJob(38s), day);
        LearntBook now;
        now.add(served(day + 1h, 500ms, 50));
        TrafficSample other = served(day, 1s, 1);
        other.servedBy.model = QStringLiteral("other");
        earlier.add(other);
        now.merge(earlier);
        QCOMPARE(figures(now, day + 1h).firstToken, 120ms);
        QCOMPARE(figures(now, day + 1h).requests, 3);
        QCOMPARE(now.usualLoad(ref), 38s);
        QCOMPARE(figures(now, day + 1h).lastUsed, day + 1h);
        QVERIFY(now.figures(other.servedBy, nullptr, day).firstToken);
        LearntBook twice = now;
        twice.merge(earlier); // what both know counts once
        QCOMPARE(twice, now);
    }
};

QTEST_GUILESS_MAIN(TestLearntBook)
#include "tst_learntbook.moc"
