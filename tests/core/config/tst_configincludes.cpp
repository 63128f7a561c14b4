#include "config/includefiles.h"

#include "findings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

/// Files by their path, relative to nothing.
IncludeLookup files(const QHash<QString, QByteArray> &texts)
{
    return [texts](const QString &reference, const QString &) -> IncludedFile {
        const auto found = texts.constFind(reference);
        return found == texts.cend() ? IncludedFile{IncludedFile::State::Missing, reference, {}}
                                     : IncludedFile{IncludedFile::State::Read, reference, *found};
    };
}

const QByteArray provider("{ baseUrl: 'http://127.0.0.1:1/v1', api: 'openai-responses', models: [\n"
                          "{ id: 'm', name: 'M', contextWindow: 5 }] }");

QString placesOf(const QList<ConfigDiagnostic> &diagnostics)
{
    QStringList lines;
    for (const ConfigDiagnostic &each : diagnostics) {
        lines.append(QStringLiteral("%1 %2:%3 %4 %5:%6")
                         .arg(each.code)
                         .arg(each.position.line)
                         .arg(each.position.column)
                         .arg(each.file)
                         .arg(each.filePosition.line)
                         .arg(each.filePosition.column));
    }
    return lines.join(u'|');
}

} // namespace

class TestConfigIncludes : public QObject
{
    Q_OBJECT

private:
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] IncludeLookup lookup(const QString &roots = {}) const
    {
        return includedFilesOf(
            m_folder->filePath(QStringLiteral("home/openclaw.json")), [roots](const QString &name) {
                return name == QLatin1String("OPENCLAW_INCLUDE_ROOTS") ? roots : QString();
            });
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void valuesOfAnIncludedFileCount()
    {
        const ConfigReading reading =
            readText("{ gateway: { mode: 'local' }, models: { providers: { p: { $include: 'p.json5' } } },\n"
                     "agents: { defaults: { model: 'p/m' } } }",
                {}, files({{QStringLiteral("p.json5"), provider}}));
        QCOMPARE(reading.includedFiles, QStringList{QStringLiteral("p.json5")});
        const ProviderConfig found = reading.config.providers.value(0);
        QCOMPARE(found.baseUrl, QStringLiteral("http://127.0.0.1:1/v1"));
        QCOMPARE(found.file, QStringLiteral("p.json5"));
        QVERIFY(found.path.isRoot());
        QCOMPARE(found.models.value(0).path.toString(), QStringLiteral("models[0]"));
        QCOMPARE(found.models.value(0).file, QStringLiteral("p.json5"));
        QCOMPARE(placesOf(reading.diagnostics),
            QStringLiteral("context_window_small 1:69 p.json5 2:38")); // where it is included, where it is
        const ConfigDiagnostic finding = reading.diagnostics.value(0);
        QCOMPARE(finding.path, QStringLiteral("models.providers.p.models[0].contextWindow"));
        QVERIFY(finding.repairs.isEmpty()); // that file is not edited here
    }

    void merges_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("file");
        QTest::addRow("keys beside it win")
            << QByteArray("{ $include: 'p', baseUrl: 'http://nas/v1' }") << QStringLiteral("http://nas/v1")
            << QStringList{QStringLiteral("m")} << QString();
        QTest::addRow("of several files the last one")
            << QByteArray("{ $include: ['p', 'q'] }") << QStringLiteral("http://two/v1")
            << QStringList{QStringLiteral("m"), QStringLiteral("n")} << QStringLiteral("q");
        QTest::addRow("lists are joined")
            << QByteArray("{ $include: 'p', models: [{ id: 'x', name: 'X' }] }")
            << QStringLiteral("http://127.0.0.1:1/v1")
            << QStringList{QStringLiteral("m"), QStringLiteral("x")} << QString();
        QTest::addRow("a file that includes another")
            << QByteArray("{ $include: 'nested' }") << QStringLiteral("http://127.0.0.1:1/v1")
            << QStringList{QStringLiteral("m")} << QStringLiteral("p");
        QTest::addRow("an element of a list")
            << QByteArray(
                   "{ baseUrl: 'http://nas/v1', api: 'openai-responses', models: [{ $include: 'row' }] }")
            << QStringLiteral("http://nas/v1") << QStringList{QStringLiteral("r")} << QString();
        QTest::addRow("a list") << QByteArray(
            "{ baseUrl: 'http://nas/v1', api: 'openai-responses', models: { "
            "$include: 'rows' } }")
                                << QStringLiteral("http://nas/v1") << QStringList{QStringLiteral("r")}
                                << QString();
    }
    void merges()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, baseUrl);
        QFETCH(QStringList, models);
        QFETCH(QString, file);
        const ConfigReading reading =
            readText("{ gateway: { mode: 'local' }, models: { providers: { p: " + entry + " } } }", {},
                files({{QStringLiteral("p"), provider},
                    {QStringLiteral("q"), "{ baseUrl: 'http://two/v1', models: [{ id: 'n', name: 'N' }] }"},
                    {QStringLiteral("nested"), "{ $include: 'p' }"},
                    {QStringLiteral("row"), "{ id: 'r', name: 'R' }"},
                    {QStringLiteral("rows"), "[{ id: 'r', name: 'R' }]"}}));
        QVERIFY2(!reading.hasErrors(), qPrintable(printed(reading.diagnostics).join(u'\n')));
        const ProviderConfig found = reading.config.providers.value(0);
        QCOMPARE(found.baseUrl, baseUrl);
        QCOMPARE(found.file, file);
        QStringList ids;
        for (const ModelConfig &model : found.models) {
            ids.append(model.id);
        }
        QCOMPARE(ids, models);
    }

    void theWholeConfigMayBeIncluded()
    {
        const ConfigReading reading = readText("{ $include: 'base' }", {},
            files({{QStringLiteral("base"),
                "{ gateway: { mode: 'local' }, agents: { defaults: { model: 'p/m' } },\n"
                "models: { providers: { p: "
                    + provider + " } }, typo: 1 }"}}));
        QCOMPARE(reading.config.primary, QStringLiteral("p/m"));
        QCOMPARE(placesOf(reading.diagnostics),
            QStringLiteral("context_window_small 1:13 base 3:38|unknown_key 1:13 base 3:50"));
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("models");
        QTest::addColumn<QString>("findings");
        QTest::addRow("missing") << QByteArray("{ $include: 'nowhere' }")
                                 << QStringLiteral(
                                        "error 2:21 include_failed models.$include (nowhere, missing)");
        QTest::addRow("a circle") << QByteArray("{ $include: 'circle' }")
                                  << QStringLiteral(
                                         "error 2:21 include_failed models.providers.$include (circle, "
                                         "circle)");
        QTest::addRow("no text") << QByteArray("{ $include: 5 }")
                                 << QStringLiteral(
                                        "error 2:21 wrong_type models.$include (string|array, number)");
        QTest::addRow("keys beside a list")
            << QByteArray("{ $include: 'list', mode: 'merge' }")
            << QStringLiteral("error 2:21 include_failed models.$include (list, not_object)");
        QTest::addRow("one of two") << QByteArray("{ $include: ['nowhere', 'good'] }")
                                    << QStringLiteral(
                                           "error 2:22 include_failed models.$include[0] (nowhere, missing)");
    }
    void whatCannotBeUsedIsSaid()
    {
        QFETCH(QByteArray, models);
        QFETCH(QString, findings);
        // the model may stand in what is not there: nothing is said of it
        const ConfigReading found = readText(
            "{ gateway: { mode: 'local' }, agents: { defaults: { model: 'p/m' } },\nmodels: " + models + " }",
            {},
            files({{QStringLiteral("circle"), "{ providers: { $include: 'circle' } }"},
                {QStringLiteral("list"), "[]"}, {QStringLiteral("good"), "{ mode: 'merge' }"}}));
        QCOMPARE(printed(found.diagnostics).join(u'|'), findings);
        QVERIFY(!found.isWhole);
    }

    void aFileWithSyntaxErrorsIsTold()
    {
        const ConfigReading reading = readText("{ gateway: { mode: 'local' },\nmodels: { $include: 'bad' }, "
                                               "agents: { defaults: { model: 'p/m' } } }",
            {}, files({{QStringLiteral("bad"), "{\n mode: }"}}));
        QCOMPARE(placesOf(reading.diagnostics), QStringLiteral("missing_value 2:21 bad 2:7"));
    }

    void includesEndAtTenLevels()
    {
        int asked = 0;
        const IncludeLookup endless = [&asked](const QString &reference, const QString &) {
            ++asked;
            return IncludedFile{
                IncludedFile::State::Read, reference, "{ $include: '" + reference.toUtf8() + "x' }"};
        };
        const ConfigReading reading =
            readText("{ gateway: { mode: 'local' }, models: { $include: 'a' } }", {}, endless);
        QCOMPARE(asked, 10);
        QCOMPARE(reading.diagnostics.size(), 1);
        QCOMPARE(reading.diagnostics.value(0).arguments.value(1), QStringLiteral("too_deep"));
    }

    void includesAreCounted()
    {
        const IncludeLookup many = [](const QString &reference, const QString &) {
            QByteArray list;
            for (int i = 0; i < 30 && reference.size() < 5; ++i) { // 30, 900, 27000 files
                list += '\'' + reference.toUtf8() + QByteArray::number(i + 10) + "',";
            }
            return IncludedFile{IncludedFile::State::Read, reference, "{ $include: [" + list + "] }"};
        };
        const ConfigReading reading = readText("{ models: { $include: 'a' } }", {}, many);
        QVERIFY(std::any_of(
            reading.diagnostics.cbegin(), reading.diagnostics.cend(), [](const ConfigDiagnostic &each) {
                return each.arguments.value(1) == QLatin1String("too_many");
            }));
        QCOMPARE(reading.includedFiles.size(), 500);
    }

    void theOwnerOfAValueIsKnown()
    {
        const Json5Document document =
            Json5Document::parse("{ models: { mode: 'merge', providers: { p: { $include: 'p' } } } }");
        const IncludeLookup lookup = files({{QStringLiteral("p"), provider}});
        const auto owner = [&](const char *path) {
            return includedFileAt(document, *Json5Path::parse(QString::fromLatin1(path)), lookup);
        };
        QCOMPARE(owner("models.mode"), QString());
        QCOMPARE(owner("models.providers"), QString());
        QCOMPARE(owner("models.providers.p.models[0].id"), QStringLiteral("p"));
        QCOMPARE(owner("models.providers.p.models[7].id"), QString());
    }

    void filesAreReadBesideTheConfig()
    {
        write(QStringLiteral("home/sub/a.json5"), "{ $include: './b.json5' }");
        write(QStringLiteral("home/sub/b.json5"), "{ mode: 'replace' }");
        const ConfigReading reading =
            readText("{ gateway: { mode: 'local' }, models: { $include: './sub/a.json5' } }", {}, lookup());
        QCOMPARE(printed(reading.diagnostics), QStringList());
        QVERIFY(reading.config.mode == OpenClawConfig::Mode::Replace);
        QVERIFY(reading.isWhole);
        QCOMPARE(reading.includedFiles,
            (QStringList{m_folder->filePath(QStringLiteral("home/sub/a.json5")),
                m_folder->filePath(QStringLiteral("home/sub/b.json5"))}));
    }

    void theDiskSaysWhatItHas_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("roots");
        QTest::addColumn<IncludedFile::State>("state");
        using State = IncludedFile::State;
        QTest::addRow("missing") << QStringLiteral("./none.json5") << QString() << State::Missing;
        QTest::addRow("there") << QStringLiteral("a.json5") << QString() << State::Read;
        QTest::addRow("above") << QStringLiteral("../outside.json5") << QString() << State::Outside;
        QTest::addRow("by a link out of the folder")
            << QStringLiteral("link.json5") << QString() << State::Outside;
        QTest::addRow("in a folder that is allowed")
            << QStringLiteral("../more/c.json5") << QStringLiteral("more") << State::Read;
        QTest::addRow("a folder") << QStringLiteral("folder") << QString() << State::Unreadable;
        QTest::addRow("too large") << QStringLiteral("large.json5") << QString() << State::TooLarge;
        QTest::addRow("the config itself") << QStringLiteral("./openclaw.json") << QString() << State::Itself;
    }
    void theDiskSaysWhatItHas()
    {
        QFETCH(QString, reference);
        QFETCH(QString, roots);
        QFETCH(IncludedFile::State, state);
        write(QStringLiteral("home/openclaw.json"), "{}");
        write(QStringLiteral("home/a.json5"), "{}");
        write(QStringLiteral("home/folder/x"), "");
        write(QStringLiteral("home/large.json5"), QByteArray(2 * 1024 * 1024 + 1, ' '));
        write(QStringLiteral("outside.json5"), "{}");
        write(QStringLiteral("more/c.json5"), "{}");
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("outside.json5")),
            m_folder->filePath(QStringLiteral("home/link.json5"))));
        const IncludedFile file =
            lookup(roots.isEmpty() ? QString() : m_folder->filePath(roots))(reference, {});
        QCOMPARE(file.state, state);
    }
};

QTEST_GUILESS_MAIN(TestConfigIncludes)
#include "tst_configincludes.moc"
