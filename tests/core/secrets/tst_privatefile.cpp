#include "secrets/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hearth;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFileAndFoldersForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/token"));
        QVERIFY(createPrivateFile(path, "one"));
        QCOMPARE(mode(path), 0600U);
        QCOMPARE(mode(folder.filePath(QStringLiteral("a/b"))), 0700U);
        QCOMPARE(mode(folder.filePath(QStringLiteral("a"))), 0700U);
        QCOMPARE(*readSmallFile(path, 3, FilePrivacy::OwnerOnly), QByteArray("one"));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("a/b")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("token")});
    }

    void leavesAnExistingFileAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token"));
        QVERIFY(createPrivateFile(path, "one"));
        QCOMPARE(createPrivateFile(path, "two").error().kind, ErrorKind::ChangedUnderneath);
        QCOMPARE(*readSmallFile(path, 100, FilePrivacy::Any), QByteArray("one"));
    }

    void saysWhenAFolderCannotBeMade()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(createPrivateFile(file, "x"));
        const Result<> made = createPrivateFile(file + QStringLiteral("/sub/token"), "x");
        QVERIFY(!made);
        QVERIFY2(made.error().detail.contains(file), qPrintable(made.error().detail));
    }

    void readsWhatOthersMayReadOnlyWhenAllowed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token"));
        QVERIFY(createPrivateFile(path, "one"));
        for (const mode_t open : {0640U, 0604U, 0620U, 0644U, 0666U}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), open), 0);
            const auto refused = readSmallFile(path, 100, FilePrivacy::OwnerOnly);
            QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
            QVERIFY(refused.error().detail.contains(QStringLiteral("chmod 600")));
            QVERIFY(readSmallFile(path, 100, FilePrivacy::Any));
        }
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0400), 0);
        QVERIFY(readSmallFile(path, 100, FilePrivacy::OwnerOnly));
    }

    void refusesWhatIsNotASmallFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("token"));
        QCOMPARE(readSmallFile(path, 100, FilePrivacy::Any).error().kind, ErrorKind::NotFound);
        QCOMPARE(readSmallFile(folder.path(), 100, FilePrivacy::Any).error().kind, ErrorKind::InvalidInput);
        QVERIFY(createPrivateFile(path, QByteArray(100, 'x')));
        QVERIFY(readSmallFile(path, 100, FilePrivacy::Any));
        QCOMPARE(readSmallFile(path, 99, FilePrivacy::Any).error().kind, ErrorKind::LimitExceeded);
        // A pipe without a writer must not make the reader wait.
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readSmallFile(pipe, 100, FilePrivacy::Any).error().kind, ErrorKind::InvalidInput);
    }

private:
    static unsigned mode(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
    }
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
