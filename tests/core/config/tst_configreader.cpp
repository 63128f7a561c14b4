#include "config/configreader.h"

#include "findings.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

QStringList chainOf(const OpenClawConfig &config)
{
    QStringList names;
    for (const ModelRef &hop : config.chain().hops) {
        names.append(hop.toString());
    }
    return names;
}

} // namespace

class TestConfigReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommissionedConfigsAreWell_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QStringList>("providers");
        const QString local = QStringLiteral("lmstudio/minimax-m2.1-gs32");
        const QString sonnet = QStringLiteral("anthropic/claude-sonnet-4-5");
        const QString opus = QStringLiteral("anthropic/claude-opus-4-6");
        const QStringList both{QStringLiteral("lmstudio"), QStringLiteral("anthropic")};
        QTest::addRow("recommended") << QStringLiteral("seed-recommended.json5") << QStringList{local}
                                     << both;
        QTest::addRow("hybrid") << QStringLiteral("seed-hybrid.json5") << QStringList{sonnet, local, opus}
                                << both;
        QTest::addRow("local first") << QStringLiteral("seed-local-first.json5")
                                     << QStringList{local, sonnet, opus} << both;
        QTest::addRow("another proxy") << QStringLiteral("seed-other-proxy.json5") << QStringList()
                                       << QStringList{QStringLiteral("local")};
        QTest::addRow("Hearth in front") << QStringLiteral("hearth-in-front.json5") << QStringList()
                                         << QStringList{QStringLiteral("hearth")};
    }
    void theCommissionedConfigsAreWell()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, chain);
        QFETCH(QStringList, providers);
        QFile data(QStringLiteral(HEARTH_TEST_DATA "/configs/") + file);
        QVERIFY(data.open(QIODevice::ReadOnly));
        ConfigReading reading = readText(data.readAll());
        QVERIFY(!reading.hasErrors());
        reading.diagnostics.removeIf([](const ConfigDiagnostic &each) {
            return each.code == ConfigCode::gatewayModeMissing || each.code == ConfigCode::aliasForm;
        });
        QCOMPARE(printed(reading.diagnostics), QStringList());
        QVERIFY(!reading.hasErrors());
        QCOMPARE(chainOf(reading.config), chain);
        QVERIFY(reading.config.chain().unresolved.isEmpty());
        QStringList ids;
        for (const ProviderConfig &provider : reading.config.providers) {
            ids.append(provider.id);
        }
        QCOMPARE(ids, providers);
    }

    void readsTheHybridConfig()
    {
        QFile data(QStringLiteral(HEARTH_TEST_DATA "/configs/seed-hybrid.json5"));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const OpenClawConfig config = readText(data.readAll()).config;
        QVERIFY(config.mode == OpenClawConfig::Mode::Merge);
        QVERIFY(config.rules == OpenClawConfig::Rules::V2026_9);
        QCOMPARE(config.primary, QStringLiteral("anthropic/claude-sonnet-4-5"));
        QCOMPARE(config.fallbacks.size(), 2);
        QCOMPARE(config.resolve(u"minimax local")->toString(), QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        QCOMPARE(config.aliasNames.value({QStringLiteral("anthropic"), QStringLiteral("claude-opus-4-6")}),
            QStringLiteral("Opus"));
        const ProviderConfig *lmstudio = config.provider(QStringLiteral("lmstudio"));
        QVERIFY(lmstudio != nullptr);
        QCOMPARE(lmstudio->baseUrl, QStringLiteral("http://127.0.0.1:1234/v1"));
        QVERIFY(lmstudio->api == ApiDialect::Responses);
        QVERIFY(lmstudio->apiKey.source == SecretInput::Source::Plain);
        QCOMPARE(lmstudio->apiKey.plain.reveal(), QByteArray("lmstudio"));
        QVERIFY(lmstudio->isDeclared);
        QCOMPARE(lmstudio->path.toString(), QStringLiteral("models.providers.lmstudio"));
        const ModelConfig *model = lmstudio->model(QStringLiteral("minimax-m2.1-gs32"));
        QVERIFY(model != nullptr);
        ModelConfig expected;
        expected.id = QStringLiteral("minimax-m2.1-gs32");
        expected.name = QStringLiteral("MiniMax M2.1 GS32");
        expected.contextWindow = 196608;
        expected.maxTokens = 8192;
        expected.path = lmstudio->path.child(QStringLiteral("models")).child(qsizetype(0));
        QVERIFY(*model == expected);
        const ProviderConfig *anthropic = config.provider(QStringLiteral("anthropic"));
        QVERIFY(anthropic != nullptr && !anthropic->isDeclared);
        QCOMPARE(anthropic->apiKey.id, QStringLiteral("ANTHROPIC_API_KEY"));
    }

    void readsEveryFieldOfAProvider()
    {
        const ConfigReading reading = readText(R"({
            models: { mode: 'replace', providers: { ' My-Box ': {
                baseUrl: 'https://box.example/v1//', api: 'anthropic-messages', authHeader: true,
                apiKey: { source: 'exec', provider: 'hearth', id: 'box' },
                headers: { 'x-plain': 'a', 'x-env': '$BOX', 'x-ref': { source: 'env', provider: 'default', id: 'B' } },
                timeoutSeconds: 600, maxTokens: 4096.5,
                models: [{ id: 'Big/Model:1', name: 'Big', api: 'ollama', baseUrl: 'http://nas:11434/',
                    reasoning: true, input: ['text', 'image', 'image'],
                    cost: { input: 3, output: 15.5, cacheRead: .3, cacheWrite: 3.75 },
                    contextWindow: 2e5, contextTokens: 100000, maxTokens: 64000, headers: { h: 'v' },
                    compat: { supportsDeveloperRole: false, supportsTools: true, supportsUsageInStreaming: false,
                        maxTokensField: 'max_tokens' } }] } } },
            secrets: { providers: { hearth: { source: 'exec', command: '/x' } } }, gateway: { mode: 'local' },
        })");
        QCOMPARE(printed(reading.diagnostics),
            QStringList({QStringLiteral(
                             "warning 3:26 base_url_has_version models.providers[\" My-Box \"].baseUrl "
                             "(anthropic-messages)"),
                QStringLiteral("warning 6:49 not_whole models.providers[\" My-Box \"].maxTokens (4096.5)")}));
        QVERIFY(reading.config.mode == OpenClawConfig::Mode::Replace);
        QCOMPARE(reading.config.providers.size(), 1);
        const ProviderConfig provider = reading.config.providers.first();
        QCOMPARE(provider.id, QStringLiteral("my-box"));
        QCOMPARE(provider.baseUrl, QStringLiteral("https://box.example/v1"));
        QVERIFY(provider.api == ApiDialect::AnthropicMessages);
        QVERIFY(provider.authHeader);
        QVERIFY((provider.apiKey
            == SecretInput{SecretInput::Source::Exec, {}, QStringLiteral("hearth"), QStringLiteral("box")}));
        QCOMPARE(provider.headers.size(), 3);
        QVERIFY(provider.headers.value(QStringLiteral("x-plain")).plain.matches("a"));
        QCOMPARE(provider.headers.value(QStringLiteral("x-env")).id, QStringLiteral("BOX"));
        QCOMPARE(provider.headers.value(QStringLiteral("x-ref")).id, QStringLiteral("B"));
        QVERIFY(provider.timeout == 600s);
        QCOMPARE(provider.maxTokens.value(), 4096);
        const ModelConfig model = provider.models.value(0);
        QCOMPARE(model.id, QStringLiteral("Big/Model:1"));
        QVERIFY(model.api == ApiDialect::Ollama);
        QCOMPARE(model.baseUrl, QStringLiteral("http://nas:11434"));
        QVERIFY(model.reasoning);
        QCOMPARE(model.input, (QStringList{QStringLiteral("text"), QStringLiteral("image")}));
        QVERIFY((model.cost == ModelCost{3, 15.5, 0.3, 3.75}));
        QCOMPARE(model.contextWindow.value(), 200000);
        QCOMPARE(model.contextTokens.value(), 100000);
        QCOMPARE(model.maxTokens.value(), 64000);
        QCOMPARE(model.headers.value(QStringLiteral("h")), QStringLiteral("v"));
        QVERIFY((model.compat == ModelCompat{false, true, false, QStringLiteral("max_tokens")}));
    }

    void readsBuiltInProvidersWithTheirDefaults_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<ApiDialect>("api");
        QTest::addColumn<QString>("keyVariable");
        QTest::addRow("anthropic") << QByteArray("anthropic: {}")
                                   << QStringLiteral("https://api.anthropic.com")
                                   << ApiDialect::AnthropicMessages << QStringLiteral("ANTHROPIC_API_KEY");
        QTest::addRow("openai") << QByteArray("OpenAI: {}") << QStringLiteral("https://api.openai.com/v1")
                                << ApiDialect::Responses << QStringLiteral("OPENAI_API_KEY");
        QTest::addRow("openrouter") << QByteArray("openrouter: {}")
                                    << QStringLiteral("https://openrouter.ai/api/v1")
                                    << ApiDialect::ChatCompletions << QStringLiteral("OPENROUTER_API_KEY");
        QTest::addRow("lmstudio") << QByteArray("lmstudio: {}") << QStringLiteral("http://localhost:1234/v1")
                                  << ApiDialect::ChatCompletions << QString();
        QTest::addRow("ollama") << QByteArray("ollama: {}") << QStringLiteral("http://127.0.0.1:11434")
                                << ApiDialect::Ollama << QString();
        QTest::addRow("what is written wins")
            << QByteArray(
                   "ollama: { baseUrl: 'http://nas:11434/v1', api: 'openai-completions', apiKey: '${K}' }")
            << QStringLiteral("http://nas:11434/v1") << ApiDialect::ChatCompletions << QStringLiteral("K");
        QTest::addRow("a hosted one elsewhere keeps its key's name")
            << QByteArray("openai: { baseUrl: 'https://eu.api.openai.com/v1' }")
            << QStringLiteral("https://eu.api.openai.com/v1") << ApiDialect::Responses
            << QStringLiteral("OPENAI_API_KEY");
    }
    void readsBuiltInProvidersWithTheirDefaults()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, baseUrl);
        QFETCH(ApiDialect, api);
        QFETCH(QString, keyVariable);
        const ConfigReading reading =
            readText("{ models: { providers: { " + entry + " } }, gateway: { mode: 'local' } }");
        QCOMPARE(printed(reading.diagnostics), QStringList());
        const ProviderConfig provider = reading.config.providers.value(0);
        QCOMPARE(provider.baseUrl, baseUrl);
        QVERIFY(provider.api == api);
        QCOMPARE(provider.apiKey.id, keyVariable);
        QVERIFY(provider.isDeclared);
    }

    void readsSecrets_data()
    {
        using Source = SecretInput::Source;
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<SecretInput>("expected");
        const auto reference = [](Source source, const char *id) {
            return SecretInput{source, {}, QStringLiteral("default"), QString::fromLatin1(id)};
        };
        const auto plain = [](const char *text) { return SecretInput{Source::Plain, Secret(text), {}, {}}; };
        QTest::addRow("a marker") << QByteArray("'lmstudio'") << plain("lmstudio");
        QTest::addRow("empty") << QByteArray("''") << SecretInput{};
        QTest::addRow("braces") << QByteArray("'${LM_KEY}'") << reference(Source::Env, "LM_KEY");
        QTest::addRow("no braces") << QByteArray("'$LM_KEY'") << reference(Source::Env, "LM_KEY");
        QTest::addRow("escaped braces are a reference all the same")
            << QByteArray("'$${LM_KEY}'") << reference(Source::Env, "LM_KEY");
        QTest::addRow("lower case is text") << QByteArray("'$lm_key'") << plain("$lm_key");
        QTest::addRow("a variable inside is text") << QByteArray("'a-${LM_KEY}'") << plain("a-${LM_KEY}");
        QTest::addRow("a reference to a variable")
            << QByteArray("{ source: 'env', provider: 'default', id: 'LM_KEY' }")
            << reference(Source::Env, "LM_KEY");
        QTest::addRow("a reference to the store")
            << QByteArray("{ source: 'store', provider: 'default', id: 'LM_KEY' }")
            << reference(Source::Store, "LM_KEY");
        QTest::addRow("a reference to a file")
            << QByteArray("{ source: 'file', provider: 'default', id: '/a/b~1c' }")
            << reference(Source::File, "/a/b~1c");
        QTest::addRow("a reference to a whole file")
            << QByteArray("{ source: 'file', provider: 'default', id: 'value' }")
            << reference(Source::File, "value");
    }
    void readsSecrets()
    {
        QFETCH(QByteArray, value);
        QFETCH(SecretInput, expected);
        const ConfigReading reading = readText(
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], api: 'ollama', apiKey: " + value));
        QVERIFY(!reading.hasErrors());
        QVERIFY(reading.config.providers.value(0).apiKey == expected);
    }

    void readsTheRequestSection()
    {
        const ConfigReading bearer = readText(
            withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], request: { headers: { a: 'b' },"
                         "auth: { mode: 'authorization-bearer', token: '${T}' } }"));
        QCOMPARE(printed(bearer.diagnostics), QStringList());
        QCOMPARE(bearer.config.providers.value(0).apiKey.id, QStringLiteral("T"));
        QVERIFY(bearer.config.providers.value(0).authHeader);
        QVERIFY(bearer.config.providers.value(0).headers.contains(QStringLiteral("a")));
        const ConfigReading header =
            readText(withProvider("baseUrl: 'http://127.0.0.1/v1', models: [], apiKey: 'k', request: { auth: "
                                  "{ mode: 'header', headerName: 'X-Key', value: 'v', prefix: 'Key ' } }"));
        QVERIFY(
            header.config.providers.value(0).headers.value(QStringLiteral("X-Key")).plain.matches("Keyv"));
        QVERIFY(header.config.providers.value(0).apiKey.plain.matches("k"));
    }

    void theModelIsTextOrObject_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QStringList>("chain");
        const QStringList one{QStringLiteral("p/m")};
        QTest::addRow("text") << QByteArray("model: 'p/m'") << one;
        QTest::addRow("object") << QByteArray("model: { primary: 'p/m', fallbacks: ['p/N-1'] }")
                                << QStringList{QStringLiteral("p/m"), QStringLiteral("p/N-1")};
        QTest::addRow("primary alone") << QByteArray("model: { primary: 'P/m' }") << one;
        QTest::addRow("fallbacks alone") << QByteArray("model: { fallbacks: ['p/m'] }") << one;
        QTest::addRow("empty object") << QByteArray("model: {}") << QStringList();
        QTest::addRow("nothing") << QByteArray("") << QStringList();
    }
    void theModelIsTextOrObject()
    {
        QFETCH(QByteArray, model);
        QFETCH(QStringList, chain);
        const ConfigReading reading = readText(withDefaults(model));
        QCOMPARE(printed(reading.diagnostics), QStringList());
        QCOMPARE(chainOf(reading.config), chain);
    }

    void reportsSyntaxAsItIs()
    {
        const ConfigReading reading =
            readText("{\n  models: {\n    mode: \"merge\" \n    providers: {},\n  }\n  "
                     "agents: { defaults: { model: 'x' } },\n  gateway: { mode 'local' }\n}\n");
        const Json5Document document =
            Json5Document::parse("{\n  models: {\n    mode: \"merge\" \n    providers: {},\n  }\n  "
                                 "agents: { defaults: { model: 'x' } },\n  gateway: { mode 'local' }\n}\n");
        QCOMPARE(reading.diagnostics.size(), 3);
        QVERIFY(reading.hasErrors());
        for (qsizetype i = 0; i < 3; ++i) {
            const Json5Diagnostic syntax = document.diagnostics().at(i);
            const ConfigDiagnostic found = reading.diagnostics.at(i);
            QVERIFY(found.severity == ConfigDiagnostic::Severity::Error);
            QCOMPARE(found.code, QString(json5CodeName(syntax.code)));
            QVERIFY(found.range == syntax.range);
            QVERIFY(found.position == syntax.position);
            QVERIFY(found.path.isEmpty());
            QCOMPARE(found.arguments, (QStringList{syntax.found, syntax.expected}));
        }
        QVERIFY(reading.config.mode == OpenClawConfig::Mode::Merge);
    }

    void readsByTheRulesOfTheLastWriter_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isOld");
        QTest::addRow("the old one") << QByteArray("'2026.2.26'") << true;
        QTest::addRow("older still") << QByteArray("'2025.12.1'") << true;
        QTest::addRow("between") << QByteArray("'2026.7.9'") << true;
        QTest::addRow("the first with the new policy") << QByteArray("'2026.8.1'") << false;
        QTest::addRow("the new one") << QByteArray("'2026.9.6-beta.2'") << false;
        QTest::addRow("later") << QByteArray("'2027.1.1'") << false;
        QTest::addRow("no version") << QByteArray("'unknown'") << false;
    }
    void readsByTheRulesOfTheLastWriter()
    {
        QFETCH(QByteArray, version);
        QFETCH(bool, isOld);
        const ConfigReading reading =
            readText("{ meta: { lastTouchedVersion: " + version + " }, gateway: { mode: 'local' } }");
        QCOMPARE(reading.config.rules == OpenClawConfig::Rules::V2026_2, isOld);
        QCOMPARE(printed(reading.diagnostics), QStringList());
    }

    void replacesVariables_data()
    {
        QTest::addColumn<QByteArray>("baseUrl");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("findings");
        QTest::addRow("in the middle")
            << QByteArray("http://${HOST}:${PORT}/v1") << QStringLiteral("http://box:99/v1") << QStringList();
        QTest::addRow("escaped") << QByteArray("http://$${HOST}/v1") << QStringLiteral("http://${HOST}/v1")
                                 << QStringList();
        QTest::addRow("lower case is text")
            << QByteArray("http://box/${host}") << QStringLiteral("http://box/${host}")
            << QStringList{QStringLiteral(
                   "warning 2:10 variable_not_replaced models.providers.p.baseUrl (host, HOST)")};
        QTest::addRow("unset stays")
            << QByteArray("http://${NONE}/v1") << QStringLiteral("http://${NONE}/v1")
            << QStringList{
                   QStringLiteral("warning 2:10 unresolved_variable models.providers.p.baseUrl (NONE)")};
        QTest::addRow("what a variable holds is not replaced again")
            << QByteArray("http://box/${TRICK}") << QStringLiteral("http://box/${HOST}") << QStringList();
    }
    void replacesVariables()
    {
        QFETCH(QByteArray, baseUrl);
        QFETCH(QString, expected);
        QFETCH(QStringList, findings);
        const QHash<QString, QString> variables{{QStringLiteral("HOST"), QStringLiteral("box")},
            {QStringLiteral("PORT"), QStringLiteral("99")},
            {QStringLiteral("TRICK"), QStringLiteral("${HOST}")}};
        const QByteArray text = withProvider("baseUrl: '" + baseUrl + "', models: [], apiKey: 'a-${PORT}'");
        const ConfigReading reading =
            readText(text, [&](const QString &name) { return variables.value(name); });
        QCOMPARE(printed(reading.diagnostics), findings);
        QCOMPARE(reading.config.providers.value(0).baseUrl, expected);
        QVERIFY(reading.config.providers.value(0).apiKey.plain.matches("a-99"));
        const ConfigReading plain = readText(text);
        QCOMPARE(plain.config.providers.value(0).baseUrl, QString::fromUtf8(baseUrl));
    }

    void anyPrefixOfAConfigIsRead()
    {
        for (const QString &name : QDir(QStringLiteral(HEARTH_TEST_DATA "/configs")).entryList(QDir::Files)) {
            QFile data(QStringLiteral(HEARTH_TEST_DATA "/configs/") + name);
            QVERIFY(data.open(QIODevice::ReadOnly));
            const QByteArray text = data.readAll().trimmed();
            for (qsizetype length = 0; length < text.size(); ++length) {
                const ConfigReading reading = readText(text.first(length));
                QVERIFY(reading.hasErrors());
                const bool hasSyntaxAlone =
                    std::all_of(reading.diagnostics.cbegin(), reading.diagnostics.cend(),
                        [](const ConfigDiagnostic &each) { return each.path.isEmpty(); });
                QVERIFY2(hasSyntaxAlone, qPrintable(printed(reading.diagnostics).join(u'\n')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigReader)
#include "tst_configreader.moc"
