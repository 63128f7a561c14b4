#include "config/configfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hearth;

namespace {

/// A limit on file size that ends with the scope: the one disk error that root meets, too.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

quint32 modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// Every name in \a folder with what it holds.
    static QMap<QString, QByteArray> contentsOf(const QString &folder)
    {
        QMap<QString, QByteArray> files;
        for (const QString &name : namesIn(folder)) {
            files.insert(name, read(QDir(folder).filePath(name)));
        }
        return files;
    }
    /// A file with its five versions: 6 and 5 to 1.
    static QString fullRing(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "0");
        for (int version = 1; version <= 6; ++version) {
            (void)save(path, contentHash(QByteArray::number(version - 1)), QByteArray::number(version));
        }
        return path;
    }
    static Result<FileContent> save(const QString &path, const QByteArray &base, const QByteArray &bytes)
    {
        return saveConfigFile(path, base, bytes, {});
    }

private Q_SLOTS:
    void readsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "{}\n");
        const auto content = readConfigFile(path);
        QVERIFY(content);
        QVERIFY(content->exists);
        QCOMPARE(content->bytes, QByteArray("{}\n"));
        QCOMPARE(content->hash, contentHash("{}\n"));
        QCOMPARE(content->realPath, QFileInfo(path).canonicalFilePath());
    }

    void aMissingFileIsNormal()
    {
        const QTemporaryDir folder;
        const auto content = readConfigFile(folder.filePath(QStringLiteral("none/openclaw.json")));
        QVERIFY(content);
        QVERIFY(!content->exists);
        QVERIFY(content->bytes.isEmpty());
        QVERIFY(content->hash.isEmpty());
    }

    void refusesWhatIsNoFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(readConfigFile(folder.path()).error().kind, ErrorKind::InvalidInput);
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readConfigFile(pipe).error().kind, ErrorKind::InvalidInput);
        const QString circle = folder.filePath(QStringLiteral("circle"));
        QVERIFY(QFile::link(circle, circle));
        QCOMPARE(readConfigFile(circle).error().kind, ErrorKind::InvalidInput);
    }

    void refusesWhatIsTooLarge()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(maxConfigFileBytes));
        QVERIFY(readConfigFile(path));
        QVERIFY(file.resize(maxConfigFileBytes + 1));
        QCOMPARE(readConfigFile(path).error().kind, ErrorKind::LimitExceeded);
        const QByteArray tooMuch(maxConfigFileBytes + 1, ' ');
        QCOMPARE(
            save(folder.filePath(QStringLiteral("new")), {}, tooMuch).error().kind, ErrorKind::LimitExceeded);
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void aNewFileIsPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        const mode_t before = ::umask(0);
        const auto saved = save(path, readConfigFile(path)->hash, "{}");
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(read(path), QByteArray("{}"));
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(saved->hash, contentHash("{}"));
        QVERIFY(*saved == *readConfigFile(path));
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void aNewFileGetsItsFolders()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/hearth.json5"));
        QVERIFY(save(path, {}, "{}"));
        QCOMPARE(read(path), QByteArray("{}"));
        QCOMPARE(modeOf(folder.filePath(QStringLiteral("a"))), 0700U);
        QCOMPARE(modeOf(folder.filePath(QStringLiteral("a/b"))), 0700U);
    }

    void aFailedNewFileLeavesNoFolders()
    {
        const QTemporaryDir folder;
        Result<FileContent> saved;
        {
            const FileSizeLimit limit(4);
            saved = save(folder.filePath(QStringLiteral("a/b/hearth.json5")), {}, "{ version: 1 }");
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::IoError);
        QVERIFY(namesIn(folder.path()).isEmpty());
    }

    void keepsTheMode_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addRow("private") << 0600U;
        QTest::addRow("readable by all") << 0644U;
        QTest::addRow("readable by the group") << 0640U;
        QTest::addRow("read-only") << 0400U;
    }
    void keepsTheMode()
    {
        QFETCH(uint, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "old");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
        QVERIFY(save(path, contentHash("old"), "new"));
        QCOMPARE(modeOf(path), mode);
        QCOMPARE(modeOf(path + QStringLiteral(".hearth-bak.1")), 0600U);
    }

    void keepsTheOwner()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can make a file that belongs to somebody else");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "old");
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 1234, 4321), 0);
        QVERIFY(save(path, contentHash("old"), "new"));
        QCOMPARE(QFileInfo(path).ownerId(), 1234U);
        QCOMPARE(QFileInfo(path).groupId(), 4321U);
        QCOMPARE(QFileInfo(path + QStringLiteral(".hearth-bak.1")).ownerId(), 1234U);
    }

    void followsSymlinks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("exists");
        QTest::addRow("to a file beside it") << QStringLiteral("real.json") << true;
        QTest::addRow("to a file elsewhere") << QStringLiteral("elsewhere/real.json") << true;
        QTest::addRow("to nothing yet") << QStringLiteral("elsewhere/new.json") << false;
    }
    void followsSymlinks()
    {
        QFETCH(QString, target);
        QFETCH(bool, exists);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("elsewhere")));
        const QString real = folder.filePath(target);
        const QString link = folder.filePath(QStringLiteral("openclaw.json"));
        const QString second = folder.filePath(QStringLiteral("second.json"));
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(second).constData()), 0);
        QCOMPARE(::symlink("second.json", QFile::encodeName(link).constData()), 0);
        if (exists) {
            write(real, "old");
        }
        const auto saved = save(link, readConfigFile(link)->hash, "new");
        QVERIFY(saved);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFileInfo(second).isSymLink());
        QVERIFY(!QFileInfo(real).isSymLink());
        QCOMPARE(read(real), QByteArray("new"));
        QCOMPARE(saved->realPath, QFileInfo(real).canonicalFilePath());
        QCOMPARE(QFile::exists(real + QStringLiteral(".hearth-bak.1")), exists);
    }

    void keepsTheLastFiveVersions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "0");
        for (int version = 1; version <= 7; ++version) {
            QVERIFY(save(path, contentHash(QByteArray::number(version - 1)), QByteArray::number(version)));
        }
        QCOMPARE(read(path), QByteArray("7"));
        QStringList expected{QStringLiteral("openclaw.json")};
        for (int number = 1; number <= 5; ++number) {
            const QString name = QStringLiteral("openclaw.json.hearth-bak.%1").arg(number);
            expected.append(name);
            QCOMPARE(read(folder.filePath(name)), QByteArray::number(7 - number));
        }
        QCOMPARE(namesIn(folder.path()), expected);
    }

    void writesNothingWhenNothingChanges()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "same");
        const auto inodeBefore = [&path] {
            struct stat status = {};
            ::stat(QFile::encodeName(path).constData(), &status);
            return status.st_ino;
        };
        const auto before = inodeBefore();
        QVERIFY(save(path, contentHash("same"), "same"));
        QCOMPARE(inodeBefore(), before);
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void refusesAnotherBase_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QByteArray>("base");
        QTest::addRow("changed since") << QByteArray("theirs") << true << contentHash("mine");
        QTest::addRow("appeared since") << QByteArray("theirs") << true << QByteArray();
        QTest::addRow("appeared since, empty") << QByteArray() << true << QByteArray();
        QTest::addRow("vanished since") << QByteArray() << false << contentHash("mine");
        QTest::addRow("no hash at all") << QByteArray("theirs") << true << QByteArray("nonsense");
    }
    void refusesAnotherBase()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(bool, exists);
        QFETCH(QByteArray, base);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        if (exists) {
            write(path, onDisk);
        }
        const QStringList before = namesIn(folder.path());
        const auto saved = save(path, base, "new");
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(namesIn(folder.path()), before);
        if (exists) {
            QCOMPARE(read(path), onDisk);
        }
    }

    void seesAChangeInTheLastMoment_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addRow("first save ever") << 0;
        QTest::addRow("a ring half full") << 3;
        QTest::addRow("a full ring") << 7;
    }
    void seesAChangeInTheLastMoment()
    {
        QFETCH(int, versions);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "0");
        for (int version = 1; version <= versions; ++version) {
            QVERIFY(save(path, contentHash(QByteArray::number(version - 1)), QByteArray::number(version)));
        }
        auto expected = contentsOf(folder.path());
        expected.insert(QStringLiteral("openclaw.json"), "theirs");
        const auto saved = saveConfigFile(path, contentHash(QByteArray::number(versions)), "mine", {},
            {[&path] { write(path, "theirs"); }});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(contentsOf(folder.path()), expected);
    }

    void givesBackWhatAnotherProgramWroteInTheVeryMoment_data()
    {
        QTest::addColumn<bool>("byRename");
        QTest::addRow("replaced") << true;
        QTest::addRow("written into") << false;
    }
    void givesBackWhatAnotherProgramWroteInTheVeryMoment()
    {
        QFETCH(bool, byRename);
        const QTemporaryDir folder;
        const QString path = fullRing(folder);
        auto expected = contentsOf(folder.path());
        expected.insert(QStringLiteral("openclaw.json"), "theirs");
        const auto saved = saveConfigFile(path, contentHash("6"), "mine", {},
            {{}, [&] {
                 const QString their = byRename ? path + QStringLiteral(".theirs") : path;
                 write(their, "theirs");
                 if (byRename) {
                     QCOMPARE(
                         ::rename(QFile::encodeName(their).constData(), QFile::encodeName(path).constData()),
                         0);
                 }
             }});
        if (saved) {
            QSKIP("this file system cannot exchange two files");
        }
        QCOMPARE(saved.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(contentsOf(folder.path()), expected);
    }

    void aFileThatGoesInTheVeryMomentIsNotMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = fullRing(folder);
        auto expected = contentsOf(folder.path());
        expected.remove(QStringLiteral("openclaw.json"));
        const auto saved =
            saveConfigFile(path, contentHash("6"), "mine", {}, {{}, [&path] { QFile::remove(path); }});
        if (saved) {
            QSKIP("this file system cannot exchange two files");
        }
        QCOMPARE(saved.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(contentsOf(folder.path()), expected);
    }

    void aFileThatAppearsInTheVeryMomentStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        const auto saved = saveConfigFile(path, {}, "mine", {}, {{}, [&path] { write(path, "theirs"); }});
        if (saved) {
            QSKIP("this file system cannot tell a new file");
        }
        QCOMPARE(saved.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(read(path), QByteArray("theirs"));
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void putsARingInOrderThatWasCutOff_data()
    {
        QTest::addColumn<QList<int>>("kept"); // number of each version on disk, from .1 on; 0: a gap
        QTest::addColumn<int>("aside");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArrayList five{"6", "5", "4", "3", "2"};
        QTest::addRow("before the first step") << QList<int>{5, 4, 3, 2, 1} << 0 << five;
        QTest::addRow("the oldest is aside") << QList<int>{5, 4, 3, 2, 0} << 1 << five;
        QTest::addRow("in the middle") << QList<int>{5, 4, 0, 3, 2} << 1 << five;
        QTest::addRow("the first place is free") << QList<int>{0, 5, 4, 3, 2} << 1 << five;
        QTest::addRow("kept, and not saved") << QList<int>{6, 5, 4, 3, 2} << 1 << five;
        QTest::addRow("a ring of two") << QList<int>{0, 5, 4, 0, 0} << 0 << QByteArrayList{"6", "5", "4"};
    }
    void putsARingInOrderThatWasCutOff()
    {
        QFETCH(QList<int>, kept);
        QFETCH(int, aside);
        QFETCH(QByteArrayList, expected);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "6");
        for (int number = 1; number <= 5; ++number) {
            if (const int version = kept.at(number - 1)) {
                write(path + QStringLiteral(".hearth-bak.%1").arg(number), QByteArray::number(version));
            }
        }
        if (aside) {
            write(path + QStringLiteral(".hearth-bak.old"), QByteArray::number(aside));
        }
        QVERIFY(save(path, contentHash("6"), "7"));
        QMap<QString, QByteArray> files{{QStringLiteral("openclaw.json"), "7"}};
        for (qsizetype at = 0; at < expected.size(); ++at) {
            files.insert(QStringLiteral("openclaw.json.hearth-bak.%1").arg(at + 1), expected.at(at));
        }
        QCOMPARE(contentsOf(folder.path()), files);
    }

    void removesWhatKilledSavesLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "old");
        const QStringList others{QStringLiteral(".hearth.json5.1a2b.hearth-tmp"),
            QStringLiteral(".openclaw.json.swp"), QStringLiteral("openclaw.json"),
            QStringLiteral("openclaw.json.hearth-bak.1")};
        write(folder.filePath(others.at(0)), "x");
        write(folder.filePath(others.at(1)), "x");
        write(folder.filePath(QStringLiteral(".openclaw.json.1a2b.hearth-tmp")), "x");
        write(folder.filePath(QStringLiteral(".openclaw.json.hearth-bak.1.3c4d.hearth-tmp")), "x");
        QVERIFY(save(path, contentHash("old"), "new"));
        QStringList expected = others;
        expected.sort();
        QCOMPARE(namesIn(folder.path()), expected);
    }

    void savesOfTwoHearthsDoNotMix()
    {
        const QTemporaryDir folder;
        const QString path = fullRing(folder);
        Result<FileContent> late;
        std::unique_ptr<QThread> other;
        const auto saved = saveConfigFile(path, contentHash("6"), "mine", {},
            {[&] {
                 other.reset(QThread::create([&] { late = save(path, contentHash("6"), "late"); }));
                 other->start(); // waits until this save is over
             },
                {}});
        QVERIFY(other->wait());
        QVERIFY(saved);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(read(path), QByteArray("mine"));
        QCOMPARE(read(path + QStringLiteral(".hearth-bak.1")), QByteArray("6"));
        QCOMPARE(read(path + QStringLiteral(".hearth-bak.5")), QByteArray("2"));
        QCOMPARE(namesIn(folder.path()).size(), 6);
    }

    void aFolderInThePlaceIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "old");
        const auto saved = saveConfigFile(path, contentHash("old"), "new", {}, {[&path] {
            QFile::remove(path);
            QDir().mkdir(path);
        }});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
        QCOMPARE(save(path, {}, "new").error().kind, ErrorKind::InvalidInput);
    }

    void aFullDiskLeavesTheOriginal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "0123456789");
        Result<FileContent> saved;
        {
            const FileSizeLimit limit(20); // the backup fits, the new content does not
            saved = save(path, contentHash("0123456789"), QByteArray(100, 'x'));
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::IoError);
        QVERIFY(saved.error().detail.contains(QStringLiteral("openclaw.json")));
        QCOMPARE(read(path), QByteArray("0123456789"));
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void aFailedBackupLeavesTheOriginal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, QByteArray(100, 'x'));
        Result<FileContent> saved;
        {
            const FileSizeLimit limit(20); // the new content fits, the backup does not
            saved = save(path, contentHash(QByteArray(100, 'x')), "short");
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::IoError);
        QCOMPARE(read(path), QByteArray(100, 'x'));
        QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("openclaw.json")});
    }

    void aRingThatCannotTurnIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "0");
        for (int version = 1; version <= 5; ++version) {
            QVERIFY(save(path, contentHash(QByteArray::number(version - 1)), QByteArray::number(version)));
        }
        // A folder with something in it where .5 shall go: even root cannot rename a file over that.
        QVERIFY(QDir().mkpath(path + QStringLiteral(".hearth-bak.old/x")));
        const auto before = contentsOf(folder.path());
        QVERIFY(!save(path, contentHash("5"), "6"));
        QCOMPARE(contentsOf(folder.path()), before);
    }

    void aReadOnlyFolderIsAnError()
    {
        if (::geteuid() == 0) {
            QSKIP("root may write into every folder");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        write(path, "old");
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0500), 0);
        const auto saved = save(path, contentHash("old"), "new");
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0700), 0);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::PermissionDenied);
        QCOMPARE(read(path), QByteArray("old"));
    }

    void aFileInPlaceOfTheFolderIsAnError()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("file")), "x");
        const QString path = folder.filePath(QStringLiteral("file/openclaw.json"));
        QVERIFY(!save(path, {}, "{}"));
        QCOMPARE(read(folder.filePath(QStringLiteral("file"))), QByteArray("x"));
    }

    void heedsTheReadOnlySwitches_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("writes");
        QTest::addRow("read-only") << QStringLiteral("OPENCLAW_CONFIG_READONLY") << QStringLiteral("1")
                                   << false;
        QTest::addRow("Nix") << QStringLiteral("OPENCLAW_NIX_MODE") << QStringLiteral("1") << false;
        QTest::addRow("in words") << QStringLiteral("OPENCLAW_NIX_MODE") << QStringLiteral("true") << false;
        QTest::addRow("off") << QStringLiteral("OPENCLAW_NIX_MODE") << QStringLiteral("0") << true;
        QTest::addRow("empty") << QStringLiteral("OPENCLAW_CONFIG_READONLY") << QString() << true;
    }
    void heedsTheReadOnlySwitches()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, writes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("openclaw.json"));
        const auto saved = saveConfigFile(
            path, {}, "{}", [&](const QString &asked) { return asked == name ? value : QString(); });
        QCOMPARE(saved.has_value(), writes);
        QCOMPARE(QFile::exists(path), writes);
        if (!writes) {
            QCOMPARE(saved.error().kind, ErrorKind::ReadOnly);
            QVERIFY(saved.error().detail.contains(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
