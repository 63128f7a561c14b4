#include "config/filewatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlainFileIsWatchedWithItsFolderAndTheOneAbove();
    void ofAMissingPathTheFolderIsWatchedWhereItWouldBegin();
    void linksOnTheWayAreWatchedWhereTheyLie();
    void aCircleOfLinksEnds();
    void theFingerprintTellsAnotherFile_data();
    void theFingerprintTellsAnotherFile();
    void whetherTheFileSystemTellsIsKnown();

private:
    [[nodiscard]] QString at(const char *name) const { return m_root + u'/' + QLatin1String(name); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root; // without links
};

void TestFileWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QDir(m_folder->path()).canonicalPath();
}

void TestFileWatch::aPlainFileIsWatchedWithItsFolderAndTheOneAbove()
{
    QVERIFY(QDir().mkpath(at("home/.openclaw")));
    write(at("home/.openclaw/openclaw.json"), "{}");
    const WatchPlaces places = watchPlaces(at("home/.openclaw/openclaw.json"));
    QCOMPARE(places.file, at("home/.openclaw/openclaw.json"));
    QCOMPARE(places.folders, (QStringList{at("home/.openclaw"), at("home")}));
}

void TestFileWatch::ofAMissingPathTheFolderIsWatchedWhereItWouldBegin()
{
    const WatchPlaces places = watchPlaces(at("home/.openclaw/openclaw.json"));
    QVERIFY(places.file.isEmpty());
    QCOMPARE(places.folders, QStringList{m_root});
}

void TestFileWatch::linksOnTheWayAreWatchedWhereTheyLie()
{
    QVERIFY(QDir().mkpath(at("home")));
    QVERIFY(QDir().mkpath(at("data/configs")));
    write(at("data/configs/real.json"), "{}");
    QVERIFY(QFile::link(QStringLiteral("configs/real.json"), at("data/openclaw.json"))); // relative
    QVERIFY(QFile::link(at("data"), at("home/.openclaw")));
    const WatchPlaces places = watchPlaces(at("home/.openclaw/openclaw.json"));
    QCOMPARE(places.file, at("data/configs/real.json"));
    QCOMPARE(places.folders, (QStringList{at("home"), at("data"), at("data/configs")}));

    QVERIFY(QFile::remove(at("data/configs/real.json")));
    const WatchPlaces missing = watchPlaces(at("home/.openclaw/openclaw.json"));
    QVERIFY(missing.file.isEmpty());
    QCOMPARE(missing.folders, (QStringList{at("home"), at("data"), at("data/configs")}));
}

void TestFileWatch::aCircleOfLinksEnds()
{
    QVERIFY(QFile::link(at("one"), at("two")));
    QVERIFY(QFile::link(at("two"), at("one")));
    const WatchPlaces places = watchPlaces(at("one"));
    QVERIFY(places.file.isEmpty());
    QVERIFY(places.folders.contains(m_root));
}

void TestFileWatch::theFingerprintTellsAnotherFile_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"write", "replace", "remove", "relink"}) {
        QTest::addRow("%s", change) << QString::fromLatin1(change);
    }
}

void TestFileWatch::theFingerprintTellsAnotherFile()
{
    QFETCH(QString, change);
    write(at("real.json"), "{}");
    write(at("other.json"), "{}");
    QVERIFY(QFile::link(at("real.json"), at("openclaw.json")));
    const QByteArray before = fileFingerprint(at("openclaw.json"));
    QCOMPARE(fileFingerprint(at("openclaw.json")), before);
    if (change == QLatin1String("write")) {
        write(at("real.json"), "{ }");
    } else if (change == QLatin1String("relink")) {
        QVERIFY(QFile::remove(at("openclaw.json")));
        QVERIFY(QFile::link(at("other.json"), at("openclaw.json")));
    } else {
        QVERIFY(QFile::remove(at("real.json")));
        if (change == QLatin1String("replace")) {
            QVERIFY(QFile::rename(at("other.json"), at("real.json")));
        }
    }
    QVERIFY(fileFingerprint(at("openclaw.json")) != before);
}

void TestFileWatch::whetherTheFileSystemTellsIsKnown()
{
    QVERIFY(isOnThisMachine(QStringLiteral("/proc/openclaw.json")));
    QVERIFY(isOnThisMachine(QStringLiteral("/proc/none/openclaw.json")));
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
