#include "engine/activitydesk.h"
#include "gateway/requestjson.h"
#include "health/journal.h"
#include "support/fakeclock.h"
#include "support/toldrequest.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using State = RequestRecord::State;

namespace {

QStringList asked(const RequestList &list)
{
    QStringList names;
    for (const auto &record : *list) {
        names.append(record->asked);
    }
    return names;
}

} // namespace

class TestActivityDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = {};
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = newDesk();
    }
    void cleanup() { m_desk.reset(); }

    void tellsOfEveryChangeThatNobodyHasSeen()
    {
        (void)m_desk->view();
        const QSignalSpy changed(m_desk.get(), &ActivityDesk::viewChanged);
        ToldRequest request(aRecord("auto"));
        RequestRecord &record = request.now;
        record.number = m_desk->begin(request);
        QCOMPARE(changed.size(), 1);
        m_desk->changed(record.number); // nobody has looked since
        QCOMPARE(changed.size(), 1);
        QCOMPARE(asked(m_desk->view().running), QStringList{QStringLiteral("auto")});
        m_desk->changed(record.number);
        QCOMPARE(changed.size(), 2);
        (void)m_desk->view();
        record.state = State::Served;
        m_desk->end(record);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("auto")});
        m_desk->changed(record.number); // it is over
        m_desk->end(record);
        m_desk->forget(record.number);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("auto")});
    }

    void oneThatGoesWithoutAnEndLeavesNoTrace()
    {
        keepBodies(LogSettings::Bodies::All);
        const ToldRequest request(aRecord("auto"));
        const quint64 number = m_desk->begin(request);
        m_desk->keepRequest(number, "ask");
        QVERIFY(m_desk->view().running->constFirst()->hasBody);
        m_desk->forget(number);
        QVERIFY(m_desk->view().running->isEmpty());
        QVERIFY(m_desk->view().ended->isEmpty());
        QCOMPARE(wait(m_desk->body(number)).error().kind, ErrorKind::NotFound);
    }

    void remembersAcrossRuns()
    {
        end("one");
        end("two");
        restart();
        QCOMPARE(asked(m_desk->view().ended), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        const ToldRequest next(aRecord("next"));
        QCOMPARE(m_desk->begin(next), ActivityBook::firstNumber);
        m_desk->forget(ActivityBook::firstNumber);
    }

    void forgetsWhatIsTooOldOrTooMuch()
    {
        for (const char *name : {"one", "two", "three"}) {
            end(name);
        }
        m_settings.keepRows = 2;
        restart();
        QCOMPARE(asked(m_desk->view().ended), (QStringList{QStringLiteral("three"), QStringLiteral("two")}));
        m_clock.advance(24h * m_settings.keepDays + 1s);
        QVERIFY(m_desk->view().ended->isEmpty());
        end("new"); // the first line of a day tidies the file
        restart();
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("new")});
        QCOMPARE(fileLines(), 1);
    }

    void aSecondHearthReadsButDoesNotWrite()
    {
        end("one");
        QTRY_COMPARE(fileLines(), 1);
        const auto other = newDesk();
        QCOMPARE(asked(other->view().ended), QStringList{QStringLiteral("one")});
        RequestRecord record = aRecord("two");
        record.state = State::Served;
        other->end(record);
        m_desk.reset();
        QCOMPARE(fileLines(), 1);
    }

    void cancelsOnlyWhatRuns()
    {
        const QSignalSpy asked(m_desk.get(), &ActivityDesk::cancelRequested);
        ToldRequest request(aRecord("auto"));
        RequestRecord &record = request.now;
        record.number = m_desk->begin(request);
        m_desk->cancel(record.number);
        m_desk->cancel(record.number + 1);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toULongLong(), record.number);
        m_desk->end(record);
        m_desk->cancel(record.number);
        QTest::qWait(0);
        QCOMPARE(asked.size(), 1);
    }

    void clearedItComesBackInTime()
    {
        end("one");
        QVERIFY(wait(m_desk->clear()));
        QVERIFY(m_desk->view().ended->isEmpty());
        QVERIFY(m_desk->view().canRestore);
        m_clock.advance(9s);
        QVERIFY(wait(m_desk->restore()));
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("one")});
        QCOMPARE(wait(m_desk->restore()).error().kind, ErrorKind::NotFound);
        restart();
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("one")});
    }

    void clearedItIsGoneFromTheDiskToo()
    {
        end("one");
        QTRY_COMPARE(fileLines(), 1);
        QVERIFY(wait(m_desk->clear()));
        end("two");
        restart(); // at the latest when Hearth ends
        QCOMPARE(asked(m_desk->view().ended), QStringList{QStringLiteral("two")});
        QCOMPARE(fileLines(), 1);
    }

    void keepsNoBodiesUnlessAskedTo()
    {
        QVERIFY(!m_desk->keepsBodies());
        const quint64 number = endWithBody("auto", State::Failed);
        QVERIFY(!m_desk->view().ended->constFirst()->hasBody);
        QCOMPARE(wait(m_desk->body(number)).error().kind, ErrorKind::NotFound);
    }

    void keepsBodiesAsTheSettingsSay_data()
    {
        QTest::addColumn<LogSettings::Bodies>("bodies");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isKept");
        QTest::addRow("of a failed one, where errors are wanted")
            << LogSettings::Bodies::Errors << State::Failed << true;
        QTest::addRow("of none that was served, where errors are wanted")
            << LogSettings::Bodies::Errors << State::Served << false;
        QTest::addRow("of none that was cancelled, where errors are wanted")
            << LogSettings::Bodies::Errors << State::Cancelled << false;
        QTest::addRow("of one that was served, where all are wanted")
            << LogSettings::Bodies::All << State::Served << true;
    }
    void keepsBodiesAsTheSettingsSay()
    {
        QFETCH(LogSettings::Bodies, bodies);
        QFETCH(State, state);
        QFETCH(bool, isKept);
        keepBodies(bodies);
        const quint64 number = endWithBody("auto", state);
        QCOMPARE(m_desk->view().ended->constFirst()->hasBody, isKept);
        const Result<RequestBody> body = wait(m_desk->body(number));
        QCOMPARE(body.has_value(), isKept);
        if (isKept) {
            QCOMPARE(*body, (RequestBody{"ask with sk-\xE2\x80\xA6", "answer", false}));
        }
    }

    void keepsBodiesOnlyUntilTheirTimeIsOver()
    {
        keepBodies(LogSettings::Bodies::All);
        QVERIFY(m_desk->keepsBodies());
        m_clock.advance(31min);
        QVERIFY(!m_desk->keepsBodies());
        (void)endWithBody("auto", State::Served);
        QVERIFY(!m_desk->view().ended->constFirst()->hasBody);
    }

    void bodiesNeverReachTheDisk()
    {
        keepBodies(LogSettings::Bodies::All);
        (void)endWithBody("auto", State::Served);
        restart();
        QVERIFY(!m_desk->view().ended->constFirst()->hasBody);
        for (const QByteArray &line :
            Journal(file(), ActivityKeeper::format, ActivityKeeper::version).read()) {
            QVERIFY(!line.contains("ask with"));
        }
    }

    void futuresAnswerWhenItGoes()
    {
        const QFuture<Result<>> cleared = m_desk->clear();
        m_desk.reset();
        QVERIFY(cleared.isFinished());
        QCOMPARE(cleared.result().error().kind, ErrorKind::Cancelled);
    }

    void withoutAFolderItWorksInMemory()
    {
        ActivityDesk desk(m_clock, QString());
        const QSignalSpy loaded(&desk, &ActivityDesk::loaded);
        desk.start();
        QTRY_COMPARE(loaded.size(), 1);
        RequestRecord record = aRecord("auto");
        record.state = State::Served;
        desk.end(record);
        QCOMPARE(desk.view().ended->size(), 1);
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("state")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/activity.jsonl"); }
    [[nodiscard]] qsizetype fileLines() const
    {
        return Journal(file(), ActivityKeeper::format, ActivityKeeper::version).read().size();
    }

    [[nodiscard]] std::unique_ptr<ActivityDesk> newDesk()
    {
        auto desk = std::make_unique<ActivityDesk>(m_clock, folder());
        desk->setSettings(m_settings);
        QSignalSpy loaded(desk.get(), &ActivityDesk::loaded);
        desk->start();
        if (!loaded.wait()) {
            qFatal("nothing was loaded");
        }
        return desk;
    }
    void restart()
    {
        m_desk.reset();
        m_desk = newDesk();
    }

    [[nodiscard]] RequestRecord aRecord(const char *asked) const
    {
        RequestRecord record;
        record.asked = QString::fromLatin1(asked);
        record.at = m_clock.sinceEpoch();
        return record;
    }
    void end(const char *asked)
    {
        ToldRequest request(aRecord(asked));
        request.now.number = m_desk->begin(request);
        request.now.state = State::Served;
        m_desk->end(request.now);
    }
    quint64 endWithBody(const char *asked, State state)
    {
        ToldRequest request(aRecord(asked));
        RequestRecord &record = request.now;
        record.number = m_desk->begin(request);
        m_desk->keepRequest(record.number, "ask with sk-abcdef123");
        m_desk->keepAnswer(record.number, "answer");
        record.state = state;
        m_desk->end(record);
        return record.number;
    }
    void keepBodies(LogSettings::Bodies bodies)
    {
        m_settings.bodies = bodies;
        m_settings.bodiesUntil = m_clock.sinceEpoch() + 30min;
        m_desk->setSettings(m_settings);
    }

    template <typename T>
    [[nodiscard]] static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); })) {
            return failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
        }
        return future.result();
    }

    FakeClock m_clock;
    LogSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ActivityDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestActivityDesk)
#include "tst_activitydesk.moc"
