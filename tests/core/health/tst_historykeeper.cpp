#include "health/historykeeper.h"
#include "health/journal.h"
#include "health/statehistory.h"
#include "health/traffichistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds now = 100h;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TrafficSample sample(milliseconds at)
{
    TrafficSample sample;
    sample.at = at;
    sample.servedBy = {QStringLiteral("box"), QStringLiteral("m")};
    sample.toFirstOutput = 200ms;
    sample.stateBefore = ModelState::Loaded;
    sample.attempts = 1;
    return sample;
}

StateChange isUp(milliseconds at)
{
    StateChange change;
    change.at = at;
    change.provider = QStringLiteral("box");
    change.server = ServerState::Up;
    return change;
}

/// A folder for the state, not made yet.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("state/hearth")); }
    [[nodiscard]] QString file(const char *name) const { return path() + u'/' + QString::fromUtf8(name); }
    void make() const { QVERIFY(QDir().mkpath(path())); }

    [[nodiscard]] KeptHistory load() const
    {
        HistoryKeeper keeper(path());
        KeptHistory kept;
        QObject::connect(
            &keeper, &HistoryKeeper::loaded, &keeper, [&kept](const KeptHistory &each) { kept = each; });
        QSignalSpy loaded(&keeper, &HistoryKeeper::loaded);
        keeper.load(now);
        if (!loaded.wait()) {
            qFatal("nothing was loaded");
        }
        return kept;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestHistoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereAtFirst()
    {
        Folder folder;
        const KeptHistory kept = folder.load();
        QVERIFY(kept.traffic.isEmpty());
        QVERIFY(kept.states.isEmpty());
        QCOMPARE(kept.learnt, LearntBook());
        QCOMPARE(kept.lastSeen, 0ms);
        QVERIFY(!QFileInfo::exists(folder.path())); // reading makes nothing
    }

    void whatWasToldIsThereTheNextTime()
    {
        Folder folder;
        LearntBook book;
        book.add(sample(now - 1h));
        {
            HistoryKeeper keeper(folder.path());
            keeper.addTraffic(sample(now - 1h));
            keeper.addTraffic(sample(now - 30h)); // too old to be given back
            keeper.addStates({isUp(now - 2h)});
            keeper.noteAlive(now - 2h);
            keeper.noteAlive(now - 30min);
            keeper.setLearnt(LearntBook());
            keeper.setLearnt(book);
        }
        const KeptHistory kept = folder.load();
        QCOMPARE(kept.traffic, QList{sample(now - 1h)});
        QCOMPARE(kept.states, QList{isUp(now - 2h)});
        QCOMPARE(kept.lastSeen, now - 30min);
        QCOMPARE(kept.learnt, book);
    }

    void nobodyElseMayReadIt()
    {
        Folder folder;
        {
            HistoryKeeper keeper(folder.path());
            keeper.addTraffic(sample(now));
            keeper.setLearnt({});
        }
        for (const char *name : {"traffic.jsonl", "learnt.json"}) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            QVERIFY2(QFileInfo::exists(folder.file(name)), name);
            QVERIFY2(!(QFile::permissions(folder.file(name)) & others), name);
        }
    }

    void writesBeforeTheEndToo()
    {
        Folder folder;
        HistoryKeeper keeper(folder.path());
        keeper.addTraffic(sample(now));
        QVERIFY(!QFileInfo::exists(folder.file("traffic.jsonl"))); // merged for a while
        keeper.flush();
        QTRY_COMPARE(contentOf(folder.file("traffic.jsonl")).count('\n'), 2);
    }

    void withoutAFolderNothingIsKept()
    {
        HistoryKeeper keeper{QString()};
        QSignalSpy loaded(&keeper, &HistoryKeeper::loaded);
        keeper.load(now);
        QVERIFY(loaded.wait());
        keeper.addTraffic(sample(now));
        keeper.flush();
        QCOMPARE(loaded.size(), 1);
    }

    void theSecondHearthReadsButDoesNotWrite()
    {
        Folder folder;
        HistoryKeeper first(folder.path());
        first.addTraffic(sample(now - 2h));
        first.flush();
        QTRY_VERIFY(QFileInfo::exists(folder.file("traffic.jsonl")));
        {
            HistoryKeeper second(folder.path());
            second.addTraffic(sample(now - 1h));
            second.setLearnt({});
        }
        QCOMPARE(folder.load().traffic, QList{sample(now - 2h)});
        QVERIFY(!QFileInfo::exists(folder.file("learnt.json")));
    }

    void whatIsHeldBackComesOnceTheOtherHasEnded()
    {
        Folder folder;
        LearntBook others;
        TrafficSample other = sample(now - 3h);
        other.servedBy.model = QStringLiteral("other");
        others.add(other);
        LearntBook ours;
        ours.add(sample(now - 1h));
        {
            auto first = std::make_unique<HistoryKeeper>(folder.path());
            first->addTraffic(sample(now - 2h));
            first->setLearnt(others);
            first->flush();
            QTRY_VERIFY(QFileInfo::exists(folder.file("learnt.json")));
            HistoryKeeper second(folder.path());
            second.addTraffic(sample(now - 1h));
            second.setLearnt(ours);
            second.flush();
            first.reset();
            second.addStates({isUp(now)});
        }
        const KeptHistory kept = folder.load();
        QCOMPARE(kept.traffic, (QList{sample(now - 2h), sample(now - 1h)}));
        QVERIFY(kept.learnt.figures(sample(now).servedBy, nullptr, now).firstToken);
        QVERIFY(kept.learnt.figures(other.servedBy, nullptr, now).firstToken);
    }

    void aLockOfADeadProcessDoesNotHinder()
    {
        Folder folder;
        folder.make();
        const QByteArray nobody = "999999999\n" + QCoreApplication::applicationName().toUtf8() + '\n'
            + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
            + QSysInfo::bootUniqueId() + '\n';
        write(folder.file("history.lock"), nobody);
        {
            HistoryKeeper keeper(folder.path());
            keeper.addTraffic(sample(now));
        }
        QCOMPARE(folder.load().traffic.size(), 1);
    }

    void learntOfAnotherVersionIsLeftAside()
    {
        Folder folder;
        folder.make();
        const QByteArray future = LearntBook().toJson().replace("\"version\":1", "\"version\":9");
        write(folder.file("learnt.json"), future);
        LearntBook book;
        book.add(sample(now));
        {
            HistoryKeeper keeper(folder.path());
            keeper.setLearnt(book);
        }
        QCOMPARE(contentOf(folder.file("learnt.json.other1")), future);
        QCOMPARE(folder.load().learnt, book);
    }

    void aFolderThatCannotBeMadeIsNoCrash()
    {
        Folder folder;
        QVERIFY(QDir().mkpath(QFileInfo(folder.path()).path()));
        write(folder.path(), "a file");
        HistoryKeeper keeper(folder.path());
        keeper.addTraffic(sample(now));
        keeper.flush();
        QSignalSpy loaded(&keeper, &HistoryKeeper::loaded);
        keeper.load(now);
        QVERIFY(loaded.wait());
    }

    // The journal itself.

    void aJournalGivesBackWhatItGot()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a/j.jsonl"));
        Journal journal(path, "test", 1);
        QVERIFY(journal.read().isEmpty());
        QVERIFY(journal.append({"{\"a\":1}", "{\"a\":2}"}));
        QVERIFY(journal.append({"{\"a\":3}"}));
        QCOMPARE(journal.read(), (QList<QByteArray>{"{\"a\":1}", "{\"a\":2}", "{\"a\":3}"}));
        QVERIFY(contentOf(path).startsWith("{\"format\":\"test\",\"version\":1}\n"));
    }

    void aJournalIsRotatedAndKeepsOneOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("j.jsonl"));
        Journal journal(path, "test", 1, 1000);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(journal.append({"{\"number\":" + QByteArray::number(i) + '}'}));
        }
        QVERIFY(QFileInfo(path).size() <= 1100);
        QVERIFY(QFileInfo(path + QStringLiteral(".1")).size() <= 1100);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
        const QList<QByteArray> lines = journal.read();
        QVERIFY(lines.size() > 50);
        QCOMPARE(lines.constLast(), QByteArray("{\"number\":999}"));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines.at(i), "{\"number\":" + QByteArray::number(1000 - lines.size() + i) + '}');
        }
    }

    void aJournalGoesOnAfterALineThatWasCutOff()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("j.jsonl"));
        Journal journal(path, "test", 1);
        QVERIFY(journal.append({"{\"a\":1}", "{\"a\":2}"}));
        write(path, contentOf(path).chopped(4));
        QCOMPARE(journal.read(), QList<QByteArray>{"{\"a\":1}"});
        QVERIFY(journal.append({"{\"a\":3}"}));
        const QList<QByteArray> lines = journal.read();
        QCOMPARE(lines.constFirst(), QByteArray("{\"a\":1}"));
        QCOMPARE(lines.constLast(), QByteArray("{\"a\":3}"));
    }

    void whatIsNotOursIsLeftAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("another version") << QByteArray("{\"format\":\"test\",\"version\":2}\n{\"a\":9}\n");
        QTest::addRow("another format") << QByteArray("{\"format\":\"other\",\"version\":1}\n{\"a\":9}\n");
        QTest::addRow("rubbish") << QByteArray(5000, '\xff');
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("a first line that was cut off") << QByteArray("{\"format\":\"te");
    }

    void whatIsNotOursIsLeftAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("j.jsonl"));
        write(path, content);
        write(path + QStringLiteral(".1"), content);
        Journal journal(path, "test", 1, 100);
        QVERIFY(journal.read().isEmpty());
        for (int i = 0; i < 10; ++i) {
            QVERIFY(journal.append({"{\"a\":\"" + QByteArray(50, 'x') + "\"}"}));
        }
        QVERIFY(!journal.read().isEmpty());
        QCOMPARE(contentOf(path + QStringLiteral(".other1")), content);
        QCOMPARE(contentOf(path + QStringLiteral(".1.other1")), content);
    }

    void hugeLinesArePassedOver()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("j.jsonl"));
        Journal journal(path, "test", 1);
        QVERIFY(journal.append({QByteArray(Journal::maxLineBytes + 1, 'x'), "{\"a\":1}"}));
        QCOMPARE(journal.read(), QList<QByteArray>{"{\"a\":1}"});
    }

    void aPlaceThatCannotBeWrittenIsAnError()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("file")), "x");
        Journal journal(dir.filePath(QStringLiteral("file/j.jsonl")), "test", 1);
        QVERIFY(!journal.append({"{}"}));
        QVERIFY(journal.read().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
