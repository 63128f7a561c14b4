#include "config/configfile.h"
#include "config/confighistory.h"
#include "config/filemark.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Hearth;

class TestConfigHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsNotThereHasNoVersions();
    void tellsTheFileAndWhatItSaidBefore();
    void keepsTheTimeAVersionWasWritten();
    void keepsTheVersionsOfTheFileThatALinkMeans();
    void knowsWhoWroteAVersion();
    void doesNotGuessWhoWroteAVersion();
    void tellsAVersionThatCannotBeRead();
    void readsAVersion();
    void restoresAVersionAndThatCanBeUndone();
    void restoresAFileThatWasDeleted();
    void restoresNothingOverAnothersChange();
    void restoresTheVersionThatWasMeantThoughItHasMoved();
    void restoresOnlyWhatIsKept();
    void everyWriterHasAName();

private:
    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    /// Saves each in turn over what is there.
    void save(const QByteArrayList &texts) const
    {
        for (const QByteArray &text : texts) {
            const auto saved = saveConfigFile(m_path, readConfigFile(m_path)->hash, text, {});
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        }
    }
    [[nodiscard]] QList<FileVersion> history() const
    {
        return configHistory(m_path).value_or(QList<FileVersion>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConfigHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("openclaw.json"));
}

void TestConfigHistory::aFileThatIsNotThereHasNoVersions()
{
    const auto versions = configHistory(m_path);
    QVERIFY(versions);
    QVERIFY(versions->isEmpty());
}

void TestConfigHistory::tellsTheFileAndWhatItSaidBefore()
{
    save({"{\"a\":1}", "{ a: 2, }", "{ a: ", "{}"});
    const QList<FileVersion> versions = history();
    QCOMPARE(versions.size(), 4);
    const QByteArrayList texts{"{}", "{ a: ", "{ a: 2, }", "{\"a\":1}"};
    for (int number = 0; number < 4; ++number) {
        const FileVersion &version = versions.at(number);
        QCOMPARE(version.number, number);
        QCOMPARE(version.bytes, texts.at(number).size());
        QCOMPARE(version.hash, contentHash(texts.at(number)));
        QVERIFY(!version.error);
        QCOMPARE(version.hasSyntaxErrors, number == 1);
        QCOMPARE(version.isStrictJson, number == 0 || number == 3);
    }
}

void TestConfigHistory::keepsTheTimeAVersionWasWritten()
{
    write("{}");
    const QDateTime written = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    }
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2); // clocks of file systems are coarse
    save({"{ a: 1 }"});
    QCOMPARE(history().at(1).written, written);
    QVERIFY(history().at(0).written >= before);
    save({"{ a: 2 }"});
    QCOMPARE(history().at(2).written, written);
}

void TestConfigHistory::keepsTheVersionsOfTheFileThatALinkMeans()
{
    save({"{}", "{ a: 1 }"});
    const QString link = m_folder->filePath(QStringLiteral("link.json"));
    QVERIFY(QFile::link(m_path, link));
    const auto versions = configHistory(link);
    QVERIFY(versions);
    QVERIFY(*versions == history());
    QCOMPARE(readConfigVersion(link, 1)->bytes, QByteArray("{}"));
}

void TestConfigHistory::knowsWhoWroteAVersion()
{
    write("{}");
    if (history().at(0).writer == FileWriter::Unknown) {
        QSKIP("this file system holds no extended attributes");
    }
    QCOMPARE(history().at(0).writer, FileWriter::AnotherProgram);
    save({"{ a: 1 }"});
    write("{ a: 2 }"); // into the file that Hearth has made: its mark is there, and proves nothing now
    save({"{ a: 3 }"});
    QList<FileWriter> writers;
    for (const FileVersion &version : history()) {
        writers.append(version.writer);
    }
    QCOMPARE(writers,
        (QList<FileWriter>{FileWriter::Hearth, FileWriter::AnotherProgram, FileWriter::AnotherProgram}));
    save({"{ a: 4 }"});
    QCOMPARE(history().at(1).writer, FileWriter::Hearth);
}

void TestConfigHistory::doesNotGuessWhoWroteAVersion()
{
    const QByteArray hash = contentHash("{}");
    const FileStamp cannotTell{1, std::nullopt};
    const FileStamp unmarked{1, QByteArray()};
    QCOMPARE(writerOfFile(cannotTell, hash), FileWriter::Unknown);
    QCOMPARE(writerOfKept(cannotTell, hash), FileWriter::Unknown);
    QCOMPARE(writerOfKept(unmarked, hash), FileWriter::Unknown);
    QVERIFY(keptMark(cannotTell, hash).isEmpty());
    // A kept version that was edited is neither's.
    const FileStamp kept{1, ownMark(hash)};
    QCOMPARE(writerOfKept(kept, hash), FileWriter::Hearth);
    QCOMPARE(writerOfKept(kept, contentHash("{ }")), FileWriter::AnotherProgram);
}

void TestConfigHistory::tellsAVersionThatCannotBeRead()
{
    save({"{}", "{ a: 1 }", "{ a: 2 }"});
    const QString second = m_path + QStringLiteral(".hearth-bak.2");
    QVERIFY(QFile::remove(second));
    QVERIFY(QDir().mkdir(second));
    const QList<FileVersion> versions = history();
    QCOMPARE(versions.size(), 3);
    QVERIFY(!versions.at(1).error);
    QVERIFY(versions.at(2).error);
    QCOMPARE(versions.at(2).error->kind, ErrorKind::InvalidInput);
    QVERIFY(versions.at(2).hash.isEmpty());
}

void TestConfigHistory::readsAVersion()
{
    save({"{}", "{ a: 1 }"});
    QCOMPARE(readConfigVersion(m_path, 0)->bytes, QByteArray("{ a: 1 }"));
    QCOMPARE(readConfigVersion(m_path, 1)->bytes, QByteArray("{}"));
    for (const int number : {-1, 2, 6, 1000}) {
        const auto none = readConfigVersion(m_path, number);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }
}

void TestConfigHistory::restoresAVersionAndThatCanBeUndone()
{
    save({"{}", "{ a: 1 }", "{ a: 2 }"});
    const auto restored = restoreConfigVersion(m_path, contentHash("{ a: 2 }"), contentHash("{}"), {});
    QVERIFY(restored);
    QCOMPARE(restored->hash, contentHash("{}"));
    QCOMPARE(bytes(), QByteArray("{}"));
    QCOMPARE(history().at(1).hash, contentHash("{ a: 2 }"));
    QVERIFY(restoreConfigVersion(m_path, contentHash("{}"), contentHash("{ a: 2 }"), {}));
    QCOMPARE(bytes(), QByteArray("{ a: 2 }"));
}

void TestConfigHistory::restoresAFileThatWasDeleted()
{
    save({"{}", "{ a: 1 }"});
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().at(0).number, 1);
    QVERIFY(restoreConfigVersion(m_path, {}, contentHash("{}"), {}));
    QCOMPARE(bytes(), QByteArray("{}"));
}

void TestConfigHistory::restoresNothingOverAnothersChange()
{
    save({"{}", "{ a: 1 }"});
    write("theirs");
    const auto refused = restoreConfigVersion(m_path, contentHash("{ a: 1 }"), contentHash("{}"), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ChangedUnderneath);
    QCOMPARE(bytes(), QByteArray("theirs"));
}

void TestConfigHistory::restoresTheVersionThatWasMeantThoughItHasMoved()
{
    save({"{}", "{ a: 1 }"});
    const QByteArray meant = history().at(1).hash;
    save({"{ a: 2 }", "{ a: 3 }"});
    QVERIFY(restoreConfigVersion(m_path, contentHash("{ a: 3 }"), meant, {}));
    QCOMPARE(bytes(), QByteArray("{}"));
}

void TestConfigHistory::restoresOnlyWhatIsKept()
{
    save({"{ a: 0 }", "{ a: 1 }", "{ a: 2 }", "{ a: 3 }", "{ a: 4 }", "{ a: 5 }", "{ a: 6 }"});
    const auto gone = restoreConfigVersion(m_path, contentHash("{ a: 6 }"), contentHash("{ a: 0 }"), {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    const auto switchedOff = restoreConfigVersion(m_path, contentHash("{ a: 1 }"), contentHash("{ a: 6 }"),
        [](const QString &) { return QStringLiteral("1"); });
    QVERIFY(!switchedOff);
    QCOMPARE(switchedOff.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(bytes(), QByteArray("{ a: 6 }"));
}

void TestConfigHistory::everyWriterHasAName()
{
    QStringList names;
    for (int writer = 0; writer <= static_cast<int>(lastFileWriter); ++writer) {
        names.append(fileWriterName(static_cast<FileWriter>(writer)));
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestConfigHistory)
#include "tst_confighistory.moc"
