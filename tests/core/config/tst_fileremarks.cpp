#include "config/filefacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Hearth;
using Kind = FileRemark::Kind;
using Change = std::function<void(FileFacts &)>;
Q_DECLARE_METATYPE(Change)

class TestFileRemarks : public QObject
{
    Q_OBJECT

private:
    static FileFacts plainFacts()
    {
        FileFacts facts;
        facts.path = QStringLiteral("/home/me/.openclaw/openclaw.json");
        facts.realPath = facts.path;
        facts.folder = QStringLiteral("/home/me/.openclaw");
        facts.exists = true;
        facts.owner = QStringLiteral("me");
        facts.group = QStringLiteral("us");
        return facts;
    }
    static QList<FileRemark> remarksOf(const QString &path) { return fileRemarks(fileFacts(path), {}); }
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
    }

private Q_SLOTS:
    void nothingIsSaidOfAPlainFile();
    void eachFactIsARemark_data();
    void eachFactIsARemark();
    void ofAFileThatIsNotThereOnlyTheFolderCounts();
    void aReadOnlyFileSystemIsSaidOnce();
    void whatPreventsSavingComesFirst();
    void theSwitchesAreNamed();
    void everyRemarkHasAName();
    void seesAPlainFileAndAMissingOne();
    void seesLinks();
    void seesOtherNames();
    void seesAReadOnlyMode();
    void seesAnotherOwner();
    void seesAFolderThatCannotBeWritten();
};

void TestFileRemarks::nothingIsSaidOfAPlainFile()
{
    QVERIFY(fileRemarks(plainFacts(), {}).isEmpty());
    QVERIFY(canBeSaved({}));
}

void TestFileRemarks::eachFactIsARemark_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("prevents");
    const auto row = [](const char *name, const Change &change, Kind kind, const char *argument,
                         bool prevents) {
        QTest::addRow("%s", name) << change << int(kind) << QString::fromLatin1(argument) << prevents;
    };
    const char folder[] = "/home/me/.openclaw";
    row(
        "a read-only file system", [](FileFacts &facts) { facts.isOnReadOnlyFileSystem = true; },
        Kind::ReadOnlyFileSystem, folder, true);
    row(
        "a folder without permission", [](FileFacts &facts) { facts.folderIsWritable = false; },
        Kind::FolderNotWritable, folder, true);
    row(
        "a file without permission", [](FileFacts &facts) { facts.isReadable = false; }, Kind::NotReadable,
        "me", true);
    row(
        "another's file", [](FileFacts &facts) { facts.isOurs = facts.canKeepOwner = false; },
        Kind::OwnerNotKept, "me", true);
    row(
        "another's file, for root", [](FileFacts &facts) { facts.isOurs = false; }, Kind::OtherOwner, "me",
        false);
    row(
        "a locked file", [](FileFacts &facts) { facts.isImmutable = true; }, Kind::Immutable, "", true);
    row(
        "a mounted file", [](FileFacts &facts) { facts.isMountPoint = true; }, Kind::MountPoint, "", true);
    row(
        "a read-only mode", [](FileFacts &facts) { facts.hasWriteMode = false; }, Kind::ReadOnlyMode, "",
        false);
    row(
        "a foreign group", [](FileFacts &facts) { facts.canKeepGroup = false; }, Kind::GroupNotKept, "us",
        false);
    row(
        "a link", [](FileFacts &facts) { facts.realPath = QStringLiteral("/srv/openclaw.json"); }, Kind::Link,
        "/srv/openclaw.json", false);
    row(
        "three names", [](FileFacts &facts) { facts.names = 3; }, Kind::HardLinks, "3", false);
}

void TestFileRemarks::eachFactIsARemark()
{
    QFETCH(Change, change);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    QFETCH(bool, prevents);
    FileFacts facts = plainFacts();
    change(facts);
    const QList<FileRemark> remarks = fileRemarks(facts, {});
    QCOMPARE(remarks, (QList<FileRemark>{{static_cast<Kind>(kind), argument}}));
    QCOMPARE(canBeSaved(remarks), !prevents);
}

void TestFileRemarks::ofAFileThatIsNotThereOnlyTheFolderCounts()
{
    FileFacts facts = plainFacts();
    facts.exists = facts.isReadable = facts.hasWriteMode = facts.isOurs = facts.canKeepOwner = false;
    facts.names = 0;
    QVERIFY(fileRemarks(facts, {}).isEmpty());
    facts.folderIsWritable = false;
    QCOMPARE(fileRemarks(facts, {}).constFirst().kind, Kind::FolderNotWritable);
}

void TestFileRemarks::aReadOnlyFileSystemIsSaidOnce()
{
    FileFacts facts = plainFacts();
    facts.folderIsWritable = false;
    facts.isOnReadOnlyFileSystem = true;
    const QList<FileRemark> remarks = fileRemarks(facts, {});
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.constFirst().kind, Kind::ReadOnlyFileSystem);
}

void TestFileRemarks::whatPreventsSavingComesFirst()
{
    FileFacts facts = plainFacts();
    facts.folderIsWritable = facts.isReadable = facts.hasWriteMode = facts.isOurs = facts.canKeepOwner =
        false;
    facts.isImmutable = facts.isMountPoint = true;
    facts.canKeepGroup = false;
    facts.realPath = QStringLiteral("/srv/openclaw.json");
    facts.names = 2;
    const QList<FileRemark> remarks = fileRemarks(facts, {});
    QCOMPARE(remarks.size(), 9);
    QVERIFY(std::is_partitioned(remarks.cbegin(), remarks.cend(),
        [](const FileRemark &remark) { return preventsSaving(remark.kind); }));
}

void TestFileRemarks::theSwitchesAreNamed()
{
    for (const QString &name :
        {QStringLiteral("OPENCLAW_CONFIG_READONLY"), QStringLiteral("OPENCLAW_NIX_MODE")}) {
        const QList<FileRemark> remarks = fileRemarks(plainFacts(),
            [&](const QString &asked) { return asked == name ? QStringLiteral("1") : QString(); });
        QCOMPARE(remarks, (QList<FileRemark>{{Kind::SwitchedOff, name}}));
        QVERIFY(!canBeSaved(remarks));
    }
}

void TestFileRemarks::everyRemarkHasAName()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(lastFileRemarkKind); ++kind) {
        names.append(fileRemarkName(static_cast<Kind>(kind)));
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

void TestFileRemarks::seesAPlainFileAndAMissingOne()
{
    const QTemporaryDir folder;
    const QString path =
        QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(QStringLiteral("openclaw.json"));
    QVERIFY(remarksOf(path).isEmpty());
    QVERIFY(!fileFacts(path).exists);
    write(path);
    QVERIFY(remarksOf(path).isEmpty());
    const FileFacts facts = fileFacts(path);
    QVERIFY(facts.exists && facts.isOurs && !facts.owner.isEmpty() && !facts.group.isEmpty());
    const FileFacts missing = fileFacts(folder.filePath(QStringLiteral("a/b/openclaw.json")));
    QCOMPARE(missing.folder, QFileInfo(path).path());
}

void TestFileRemarks::seesLinks()
{
    const QTemporaryDir folder;
    const QDir real(QFileInfo(folder.path()).canonicalFilePath());
    QVERIFY(real.mkdir(QStringLiteral("real")));
    const QString path = real.filePath(QStringLiteral("real/openclaw.json"));
    write(path);
    QVERIFY(QFile::link(path, real.filePath(QStringLiteral("link.json"))));
    QVERIFY(QFile::link(real.filePath(QStringLiteral("real")), real.filePath(QStringLiteral("folder"))));
    for (const auto *name : {"link.json", "folder/openclaw.json"}) {
        QCOMPARE(remarksOf(real.filePath(QLatin1String(name))), (QList<FileRemark>{{Kind::Link, path}}));
    }
}

void TestFileRemarks::seesOtherNames()
{
    const QTemporaryDir folder;
    const QDir real(QFileInfo(folder.path()).canonicalFilePath());
    const QString path = real.filePath(QStringLiteral("openclaw.json"));
    write(path);
    QCOMPARE(::link(QFile::encodeName(path).constData(),
                 QFile::encodeName(real.filePath(QStringLiteral("second"))).constData()),
        0);
    QCOMPARE(remarksOf(path), (QList<FileRemark>{{Kind::HardLinks, QStringLiteral("2")}}));
}

void TestFileRemarks::seesAReadOnlyMode()
{
    const QTemporaryDir folder;
    const QString path =
        QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(QStringLiteral("openclaw.json"));
    write(path);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0440), 0);
    QCOMPARE(remarksOf(path), (QList<FileRemark>{{Kind::ReadOnlyMode, QString()}}));
}

void TestFileRemarks::seesAnotherOwner()
{
    if (::geteuid() != 0) {
        QSKIP("only root can make a file that belongs to somebody else");
    }
    const QTemporaryDir folder;
    const QString path =
        QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(QStringLiteral("openclaw.json"));
    write(path);
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 43210, 43210), 0);
    QCOMPARE(remarksOf(path), (QList<FileRemark>{{Kind::OtherOwner, QStringLiteral("43210")}}));
}

void TestFileRemarks::seesAFolderThatCannotBeWritten()
{
    if (::geteuid() == 0) {
        QSKIP("root may write into every folder");
    }
    const QTemporaryDir folder;
    const QString path =
        QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(QStringLiteral("openclaw.json"));
    write(path);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0500), 0);
    const QList<FileRemark> remarks = remarksOf(path);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0700), 0);
    QCOMPARE(remarks, (QList<FileRemark>{{Kind::FolderNotWritable, QFileInfo(path).path()}}));
}

QTEST_GUILESS_MAIN(TestFileRemarks)
#include "tst_fileremarks.moc"
