#include "engine/documents.h"

#include "config/configfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Hearth;
using namespace std::chrono_literals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBothFiles();
    void readsAMissingFileAsNothing();
    void savesInTheOrderOfTheCalls();
    void refusesToSaveOverAnothersChange();
    void asksTheSwitchesForTheConfigAlone();
    void tellsBeforeEditingWhatStandsAgainstSaving();
    void tellsAndRestoresWhatAFileSaidBefore();
    void knowsTheConfigsOfTheAccount();
    void finishesASaveWhenDestroyed();
    void checksByTheRulesOfTheFile();
    void checksOffTheCallersThread();
    void firstTextsHaveNoErrors();

private:
    [[nodiscard]] DocumentsOptions options(const EnvironmentLookup &variables = {}) const
    {
        return {m_folder->filePath(QStringLiteral("openclaw.json")),
            m_folder->filePath(QStringLiteral("hearth.json5")), variables};
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

template <typename T>
static T resultOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

void TestDocuments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDocuments::readsBothFiles()
{
    write(QStringLiteral("openclaw.json"), "{ a: 1 }");
    write(QStringLiteral("hearth.json5"), "{ b: 2 }");
    Documents documents(options());
    const auto config = resultOf(documents.read(DocumentKind::Config));
    const auto settings = resultOf(documents.read(DocumentKind::Settings));
    QVERIFY(config && settings);
    QCOMPARE(config->bytes, QByteArray("{ a: 1 }"));
    QCOMPARE(config->hash, contentHash(config->bytes));
    QCOMPARE(settings->bytes, QByteArray("{ b: 2 }"));
    QCOMPARE(documents.path(DocumentKind::Settings), options().settingsPath);
}

void TestDocuments::readsAMissingFileAsNothing()
{
    Documents documents(options());
    const auto config = resultOf(documents.read(DocumentKind::Config));
    QVERIFY(config);
    QVERIFY(!config->exists);
    QVERIFY(config->hash.isEmpty());
}

void TestDocuments::savesInTheOrderOfTheCalls()
{
    Documents documents(options());
    QByteArray base;
    QList<QFuture<Result<FileContent>>> saves;
    for (int at = 0; at < 20; ++at) {
        const QByteArray bytes = "{ a: " + QByteArray::number(at) + " }";
        saves.append(documents.save(DocumentKind::Config, base, bytes));
        base = contentHash(bytes); // each builds on the one before it
    }
    const auto read = resultOf(documents.read(DocumentKind::Config));
    for (const auto &save : saves) {
        QVERIFY(resultOf(save));
    }
    QVERIFY(read);
    QCOMPARE(read->bytes, QByteArray("{ a: 19 }"));
    QCOMPARE(bytesOf(QStringLiteral("hearth.json5")), QByteArray("(none)"));
}

void TestDocuments::refusesToSaveOverAnothersChange()
{
    write(QStringLiteral("hearth.json5"), "{ a: 1 }");
    Documents documents(options());
    const auto refused = resultOf(documents.save(DocumentKind::Settings, contentHash("{ a: 0 }"), "{}"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ChangedUnderneath);
    QCOMPARE(bytesOf(QStringLiteral("hearth.json5")), QByteArray("{ a: 1 }"));
}

void TestDocuments::asksTheSwitchesForTheConfigAlone()
{
    Documents documents(options([](const QString &name) {
        return name == QLatin1String("OPENCLAW_NIX_MODE") ? QStringLiteral("1") : QString();
    }));
    const auto config = resultOf(documents.save(DocumentKind::Config, {}, "{}"));
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::ReadOnly);
    QVERIFY(resultOf(documents.save(DocumentKind::Settings, {}, "{}")));
}

void TestDocuments::tellsBeforeEditingWhatStandsAgainstSaving()
{
    write(QStringLiteral("openclaw.json"), "{}");
    write(QStringLiteral("hearth.json5"), "{}");
    Documents documents(options([](const QString &name) {
        return name == QLatin1String("OPENCLAW_NIX_MODE") ? QStringLiteral("1") : QString();
    }));
    const auto config = resultOf(documents.read(DocumentKind::Config));
    QVERIFY(config);
    QVERIFY(config->remarks.contains(
        FileRemark{FileRemark::Kind::SwitchedOff, QStringLiteral("OPENCLAW_NIX_MODE")}));
    QVERIFY(!canBeSaved(config->remarks));
    const auto settings = resultOf(documents.read(DocumentKind::Settings));
    QVERIFY(settings);
    QVERIFY(canBeSaved(settings->remarks));
}

void TestDocuments::tellsAndRestoresWhatAFileSaidBefore()
{
    Documents documents(options());
    QVERIFY(resultOf(documents.save(DocumentKind::Config, {}, "{}")));
    QVERIFY(resultOf(documents.save(DocumentKind::Config, contentHash("{}"), "{ a: 1 }")));
    const auto history = resultOf(documents.history(DocumentKind::Config));
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(1).hash, contentHash("{}"));
    QVERIFY(resultOf(documents.history(DocumentKind::Settings))->isEmpty());
    QCOMPARE(resultOf(documents.version(DocumentKind::Config, 1))->bytes, QByteArray("{}"));
    QCOMPARE(resultOf(documents.version(DocumentKind::Config, 2)).error().kind, ErrorKind::NotFound);

    const QByteArray version = history->at(1).hash;
    const auto refused = resultOf(documents.restore(DocumentKind::Config, contentHash("{}"), version));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ChangedUnderneath);
    QVERIFY(resultOf(documents.restore(DocumentKind::Config, contentHash("{ a: 1 }"), version)));
    QCOMPARE(bytesOf(QStringLiteral("openclaw.json")), QByteArray("{}"));
    QCOMPARE(resultOf(documents.version(DocumentKind::Config, 1))->bytes, QByteArray("{ a: 1 }"));
}

void TestDocuments::knowsTheConfigsOfTheAccount()
{
    Documents documents(options([this](const QString &name) {
        return name == QLatin1String("HOME") ? m_folder->path() : QString();
    }));
    const auto configs = resultOf(documents.knownConfigs());
    QVERIFY(configs);
    QCOMPARE(configs->size(), 1);
    QCOMPARE(configs->constFirst().path, m_folder->filePath(QStringLiteral(".openclaw/openclaw.json")));
}

void TestDocuments::finishesASaveWhenDestroyed()
{
    QFuture<Result<FileContent>> saved;
    {
        Documents documents(options());
        saved = documents.save(DocumentKind::Config, {}, "{ a: 1 }");
    }
    QVERIFY(saved.isFinished());
    QVERIFY(saved.result());
    QCOMPARE(bytesOf(QStringLiteral("openclaw.json")), QByteArray("{ a: 1 }"));
}

void TestDocuments::checksByTheRulesOfTheFile()
{
    Documents documents(options());
    const QByteArray text = "{ polling: { visibleMs: 1 } }";
    const auto hasTime = [](const CheckedText &checked) {
        return std::any_of(checked.diagnostics.cbegin(), checked.diagnostics.cend(),
            [](const ConfigDiagnostic &each) { return each.path == QLatin1String("polling.visibleMs"); });
    };
    const CheckedText settings = resultOf(documents.check(DocumentKind::Settings, text));
    QVERIFY(hasTime(settings));
    QVERIFY(!settings.isStrictJson);
    QVERIFY(!settings.hasSyntaxErrors);
    QVERIFY(
        !hasTime(resultOf(documents.check(DocumentKind::Config, text)))); // there is no such section there

    const CheckedText strict = resultOf(documents.check(DocumentKind::Config, "{\"models\": 5}"));
    QVERIFY(strict.isStrictJson);
    QCOMPARE(strict.diagnostics.constLast().path, QStringLiteral("models"));
    const CheckedText broken = resultOf(documents.check(DocumentKind::Config, "{ a: "));
    QVERIFY(broken.hasSyntaxErrors);
    QVERIFY(!broken.diagnostics.isEmpty());
}

void TestDocuments::checksOffTheCallersThread()
{
    QAtomicPointer<QThread> asked;
    Documents documents(options([&asked](const QString &) {
        asked.storeRelease(QThread::currentThread());
        return QStringLiteral("x");
    }));
    resultOf(documents.check(
        DocumentKind::Config, "{ models: { providers: { a: { baseUrl: '${BASE_URL}', models: [] } } } }"));
    QVERIFY(asked.loadAcquire());
    QVERIFY(asked.loadAcquire() != QThread::currentThread());
}

void TestDocuments::firstTextsHaveNoErrors()
{
    Documents documents(options());
    for (const DocumentKind kind : {DocumentKind::Config, DocumentKind::Settings}) {
        const CheckedText checked = resultOf(documents.check(kind, Documents::firstText(kind)));
        QVERIFY(!checked.hasSyntaxErrors);
        QVERIFY(std::none_of(checked.diagnostics.cbegin(), checked.diagnostics.cend(),
            [](const ConfigDiagnostic &each) { return each.severity == ConfigDiagnostic::Severity::Error; }));
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
