#include "config/configguide.h"
#include "config/guidenames.h"

#include <QTest>

using namespace Hearth;

/// The places are written as `|` into the texts.
class TestConfigGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersKeys_data();
    void offersKeys();
    void putsKeysInTheStyleOfTheFile_data();
    void putsKeysInTheStyleOfTheFile();
    void offersValues_data();
    void offersValues();
    void putsValuesInTheStyleOfTheFile_data();
    void putsValuesInTheStyleOfTheFile();
    void tellsTheCommaThatIsMissingBefore();
    void leavesOutWhatTheVersionRejects();
    void offersHopsOfTheConfig();
    void offersWhatScopesAndGroupsMayHold();
    void tellsAboutAKey();
    void tellsNothingWhereNothingIsKnown();
    void collectsNames();
    void knowsSecrets_data();
    void knowsSecrets();
    void everyCompletionOfAKeyIsKnown();
};

namespace {

const char config[] = "{ models: { providers: { lmstudio: { models: [{ id: 'Mini', name: 'M' }] }, "
                      "openai: { models: [{ id: 'gpt/x', name: 'G' }] } } }, "
                      "agents: { defaults: { models: { 'lmstudio/Mini': { alias: 'fast' } } } }, ";

Completions completionsIn(QByteArray text, GuideFile file = GuideFile::Config)
{
    const qsizetype offset = text.indexOf('|');
    const Json5Document document = Json5Document::parse(text.remove(offset, 1));
    return completionsAt(file, document, guideNamesOf(document), offset);
}

QStringList labelsOf(const Completions &completions)
{
    QStringList labels;
    for (const Completion &each : completions.items) {
        labels.append(each.label);
    }
    return labels;
}

std::optional<Completion> itemOf(const Completions &completions, const QString &label)
{
    for (const Completion &each : completions.items) {
        if (each.label == label) {
            return each;
        }
    }
    return std::nullopt;
}

/// \a text with \a label put in at its `|`, and the cursor written as `|`.
QByteArray accepted(QByteArray text, const QString &label, GuideFile file = GuideFile::Config)
{
    const Completions completions = completionsIn(text, file);
    const std::optional<Completion> item = itemOf(completions, label);
    if (!item) {
        return "not offered: " + labelsOf(completions).join(u' ').toUtf8();
    }
    text.remove(text.indexOf('|'), 1);
    QString put = item->text;
    put.insert(item->cursor, u'|');
    text.replace(completions.range.begin, completions.range.length(), put.toUtf8());
    if (completions.commaBefore) {
        text.insert(*completions.commaBefore, ',');
    }
    return text;
}

} // namespace

void TestConfigGuide::offersKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("first"); // in this order
    QTest::addColumn<QString>("others"); // are there
    QTest::addColumn<QString>("missing"); // are not
    const auto row = [](const char *text, const char *first, const char *others, const char *missing) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(first)
                                  << QString::fromLatin1(others) << QString::fromLatin1(missing);
    };
    row("{ | }", "", "models agents gateway channels", "primary");
    row("{ models: {}, | }", "", "agents", "models");
    row("{ models: { providers: { mine: { | } } } }", "baseUrl models", "apiKey api", "id");
    row("{ models: { providers: { lmstudio: { | } } } }", "baseUrl apiKey", "models", "id");
    row("{ models: { providers: { mine: { models: [{ | }] } } } }", "id name", "contextWindow compat",
        "apiKey");
    row("{ models: { providers: { mine: { models: [{ id: 'a', con|", "name", "contextWindow", "id");
    row("{ models: { providers: { | } } }", "lmstudio ollama", "openrouter", "baseUrl");
    row("{ models: { providers: { a: { apiKey: { | } } } } }", "source provider id", "", "env");
    row("{ agents: { defaults: { model: { | } } } }", "primary fallbacks", "", "timeoutMs");
    row("{ agents: { defaults: { imageModel: { | } } } }", "primary fallbacks timeoutMs", "", "");
    row("{ secrets: { providers: { x: { source: 'file', | } } } }", "", "path", "command source");
    row("{ secrets: { providers: { x: { | } } } }", "source", "path command", "");
    row("{ gateway: { | } }", "mode", "port", "");
    row("{ channels: { | } }", "", "", "models");
    row("{ agents: { defaults: { models: { | } } } }", "", "", "alias");
}

void TestConfigGuide::offersKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, first);
    QFETCH(QString, others);
    QFETCH(QString, missing);
    const QStringList labels = labelsOf(completionsIn(text));
    const QStringList order = first.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(labels.first(order.size()), order);
    for (const QString &each : others.split(u' ', Qt::SkipEmptyParts)) {
        QVERIFY2(labels.contains(each), qPrintable(each));
    }
    for (const QString &each : missing.split(u' ', Qt::SkipEmptyParts)) {
        QVERIFY2(!labels.contains(each), qPrintable(each));
    }
}

void TestConfigGuide::putsKeysInTheStyleOfTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *label, const char *expected) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(label) << QByteArray(expected);
    };
    row("{ meta: {}, mod| }", "models", "{ meta: {}, models: {|} }");
    row("{ \"meta\": {}, | }", "models", "{ \"meta\": {}, \"models\": {|} }");
    row("{\"meta\":{},|}", "models", "{\"meta\":{},\"models\":{|}}");
    row("{ 'meta': {}, 'env': {}, | }", "models", "{ 'meta': {}, 'env': {}, 'models': {|} }");
    row("{ meta: {}, \"mo| }", "models", "{ meta: {}, \"models\": {|} }");
    row("{ \"mo|\": 1 }", "models", "{ \"models\"|: 1 }");
    row("{ meta: {}\n mod|\n env: {} }", "models", "{ meta: {},\n models: {|},\n env: {} }");
    row("{ gateway: { | } }", "mode", "{ gateway: { mode: \"|\" } }");
    row("{ gateway: { | } }", "port", "{ gateway: { port: | } }");
    row("{ a: 'b', models: { providers: { mine: { | } } } }", "baseUrl",
        "{ a: 'b', models: { providers: { mine: { baseUrl: '|' } } } }");
    row("{ agents: { defaults: { model: { | } } } }", "fallbacks",
        "{ agents: { defaults: { model: { fallbacks: [|] } } } }");
    row("{ gateway: { auth: { | } } }", "token", "{ gateway: { auth: { token: \"|\" } } }");
    row("{ models: { providers: { lmstudio: { | } } } }", "localService",
        "{ models: { providers: { lmstudio: { localService: { command: \"|\" } } } } }");
    row("|", "{}", "{|}");
}

void TestConfigGuide::putsKeysInTheStyleOfTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    QTEST(accepted(text, label), "expected");
}

void TestConfigGuide::offersValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *name, const QByteArray &text, const char *labels) {
        QTest::addRow("%s", name) << text << QString::fromLatin1(labels).split(u' ', Qt::SkipEmptyParts);
    };
    const QByteArray start = config;
    row("words of a list", "{ gateway: { mode: | } }", "local remote");
    row("words of a list in quotes", "{ gateway: { mode: \"l| } }", "local remote");
    row("true and false", "{ models: { catalogRefresh: { enabled: | } } }", "true false");
    row("none of them in quotes", "{ models: { catalogRefresh: { enabled: \"|\" } } }", "");
    row("models and aliases",
        start + "tools: {}, meta: {}, gateway: {}, agents: { defaults: { model: \"|\" } } }", "");
    row("a default", "{ gateway: { port: | } }", "18789");
    row("elements that are not there yet",
        "{ models: { providers: { a: { models: [{ input: ['text', |] }] } } } }", "image video audio");
    row("addresses", "{ models: { providers: { ollama: { baseUrl: '|' } } } }", "http://127.0.0.1:11434");
    row("variables", "{ models: { providers: { openai: { apiKey: '|' } } } }", "${OPENAI_API_KEY}");
    row("usual words", "{ agents: { defaults: { heartbeat: { every: '|' } } } }", "30m 0m");
    row("nothing that is known", "{ channels: { a: | } }", "");
}

void TestConfigGuide::offersValues()
{
    QFETCH(QByteArray, text);
    if (text.contains("model: \"|\"")) { // in the one agents section that there is
        text = QByteArray(config).replace("defaults: {", "defaults: { model: \"|\",") + "}";
        QCOMPARE(labelsOf(completionsIn(text)),
            QStringList(
                {QStringLiteral("lmstudio/Mini"), QStringLiteral("openai/gpt/x"), QStringLiteral("fast")}));
        return;
    }
    QTEST(labelsOf(completionsIn(text)), "labels");
}

void TestConfigGuide::putsValuesInTheStyleOfTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *label, const char *expected) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(label) << QByteArray(expected);
    };
    row("{ gateway: { mode: | } }", "local", "{ gateway: { mode: \"local\"| } }");
    row("{ gateway: { bind: 'lan', mode: | } }", "local", "{ gateway: { bind: 'lan', mode: 'local'| } }");
    row("{ gateway: { bind: 'lan', mode: \"| } }", "local", "{ gateway: { bind: 'lan', mode: \"local\"| } }");
    row("{ gateway: { mode: lo|\n port: 1 } }", "local", "{ gateway: { mode: \"local\"|,\n port: 1 } }");
    row("{ models: { catalogRefresh: { enabled: tr| } } }", "true",
        "{ models: { catalogRefresh: { enabled: true| } } }");
    row("{ gateway: { auth: { token: | } } }", "{ source: \"\", provider: \"\", id: \"\" }",
        "{ gateway: { auth: { token: { source: \"|\", provider: \"\", id: \"\" } } } }");
    row("{ agents: { defaults: { model: | } } }", "{ primary: \"\" }",
        "{ agents: { defaults: { model: { primary: \"|\" } } } }");
    row("{ models: { providers: | } }", "{}", "{ models: { providers: {|} } }");
    row("{ models: { providers: { a: { models: [|] } } } }", "{ id: \"\", name: \"\" }",
        "{ models: { providers: { a: { models: [{ id: \"|\", name: \"\" }] } } } }");
}

void TestConfigGuide::putsValuesInTheStyleOfTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    QTEST(accepted(text, label), "expected");
}

void TestConfigGuide::tellsTheCommaThatIsMissingBefore()
{
    QCOMPARE(accepted("{ meta: {} // of OpenClaw\n  | }", QStringLiteral("gateway")),
        QByteArray("{ meta: {}, // of OpenClaw\n  gateway: { mode: \"|\" } }"));
}

void TestConfigGuide::leavesOutWhatTheVersionRejects()
{
    const QByteArray older =
        "{ meta: { lastTouchedVersion: '2026.2.26' }, models: { providers: { a: { | } } } }";
    const QByteArray newer =
        "{ meta: { lastTouchedVersion: '2026.9.6' }, models: { providers: { a: { | } } } }";
    QVERIFY(!labelsOf(completionsIn(older)).contains(QStringLiteral("timeoutSeconds")));
    QVERIFY(labelsOf(completionsIn(newer)).contains(QStringLiteral("timeoutSeconds")));
    QVERIFY(!labelsOf(completionsIn(newer)).contains(QStringLiteral("contextTokens")));
}

void TestConfigGuide::offersHopsOfTheConfig()
{
    const GuideNames names = guideNamesOf(Json5Document::parse(QByteArray(config) + "}"));
    const Json5Document settings =
        Json5Document::parse("{ routes: { auto: { hops: ['lmstudio/Mini', ''] } } }");
    const Completions completions =
        completionsAt(GuideFile::Settings, settings, names, settings.toText().indexOf("'']") + 1);
    QCOMPARE(labelsOf(completions), QStringList({QStringLiteral("openai/gpt/x"), QStringLiteral("fast")}));
    QCOMPARE(completions.items.at(1).target, QStringLiteral("lmstudio/Mini"));
    QCOMPARE(completions.items.at(0).text, QStringLiteral("'openai/gpt/x'"));
}

void TestConfigGuide::offersWhatScopesAndGroupsMayHold()
{
    const GuideNames names = guideNamesOf(Json5Document::parse(QByteArray(config) + "}"));
    const auto offered = [&names](const QByteArray &text) {
        const Json5Document settings = Json5Document::parse(text);
        return labelsOf(
            completionsAt(GuideFile::Settings, settings, names, settings.toText().indexOf("''") + 1));
    };
    const QStringList group = offered("{ routes: { auto: { hops: [['']] } } }");
    QVERIFY(group.contains(QStringLiteral("openai/gpt/x")) && group.contains(QStringLiteral("fast")));
    const QStringList scope = offered("{ gateway: { clients: [{ models: [''] }] } }");
    QVERIFY(scope.contains(QStringLiteral("auto")) && scope.contains(QStringLiteral("lmstudio/*")));
    QCOMPARE(offered("{ policy: { coldStart: '' } }"),
        QStringList({QStringLiteral("wait"), QStringLiteral("warm-behind"), QStringLiteral("skip")}));
    QVERIFY(offered("{ policy: { allowRegions: [''] } }").contains(QStringLiteral("EU")));
}

void TestConfigGuide::tellsAboutAKey()
{
    const QByteArray text = "{ gateway: { port: 18789, mode: 'local' } }";
    const Json5Document document = Json5Document::parse(text);
    for (const qsizetype offset :
        {text.indexOf("port"), text.indexOf("port") + 4, text.indexOf("18789") + 2}) {
        const auto guide = keyGuideAt(GuideFile::Config, document, offset);
        QVERIFY(guide);
        QCOMPARE(guide->path.toString(), QStringLiteral("gateway.port"));
        QCOMPARE(guide->place, QStringLiteral("config:gateway.port"));
        QCOMPARE(guide->kind, ValueKind::Whole);
        QCOMPARE(guide->least, std::optional<qint64>(1));
        QCOMPARE(guide->most, std::optional<qint64>(65535));
        QCOMPARE(guide->defaultText, QStringLiteral("18789"));
    }
    const auto mode = keyGuideAt(GuideFile::Config, document, text.indexOf("mode"));
    QVERIFY(mode && mode->isRequired);
    QCOMPARE(mode->choices, QStringList({QStringLiteral("local"), QStringLiteral("remote")}));
    QCOMPARE(mode->range, (TextRange{text.indexOf("mode"), text.indexOf("mode") + 4}));
    const auto window = keyGuideOf(
        GuideFile::Config, Json5Path::parse(u"models.providers.mine.models[0].contextTokens").value());
    QVERIFY(window && window->age == KeyAge::Newer);
    QCOMPARE(window->place, QStringLiteral("config:models.providers.*.models.*.contextTokens"));
    const auto port = keyGuideOf(GuideFile::Settings, Json5Path::parse(u"gateway.port").value());
    QCOMPARE(port->defaultText, QStringLiteral("11222"));
}

void TestConfigGuide::tellsNothingWhereNothingIsKnown()
{
    const QByteArray text = "{ nonsense: 1, channels: { a: 1 } } // gateway";
    const Json5Document document = Json5Document::parse(text);
    for (const char *word : {"nonsense", "a: 1 }", "gateway", " nonsense", "} //"}) {
        QVERIFY2(!keyGuideAt(GuideFile::Config, document, text.indexOf(word)), word);
    }
    QVERIFY(keyGuideAt(GuideFile::Config, document, text.indexOf("channels")));
    QVERIFY(!keyGuideOf(GuideFile::Config, Json5Path()));
}

void TestConfigGuide::collectsNames()
{
    const GuideNames names = guideNamesOf(
        Json5Document::parse(QByteArray(config) + "secrets: { providers: { hearth: {} } }, broken: ["));
    QCOMPARE(names.models, QStringList({QStringLiteral("lmstudio/Mini"), QStringLiteral("openai/gpt/x")}));
    QCOMPARE(names.aliases, QStringList(QStringLiteral("fast")));
    QCOMPARE(names.aliasTargets, QStringList(QStringLiteral("lmstudio/Mini")));
    QCOMPARE(names.providers, QStringList({QStringLiteral("lmstudio"), QStringLiteral("openai")}));
    QCOMPARE(names.secretProviders, QStringList(QStringLiteral("hearth")));
}

void TestConfigGuide::knowsSecrets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *path, bool isSecret) {
        QTest::addRow("%s", path) << QString::fromLatin1(path) << isSecret;
    };
    row("models.providers.a.apiKey", true);
    row("models.providers.a.headers.X", true);
    row("models.providers.a.models[0].headers.X", true);
    row("env.vars.OPENAI_API_KEY", true);
    row("gateway.auth.token", true);
    row("channels.telegram.botToken", true);
    row("models.providers.a.baseUrl", false);
    row("models.providers.a.models[0].compat.maxTokensField", false);
    row("models.providers.a.apiKey.id", false);
    row("agents.defaults.model.primary", false);
}

void TestConfigGuide::knowsSecrets()
{
    QFETCH(QString, path);
    QTEST(secretTest(GuideFile::Config)(Json5Path::parse(path).value()), "isSecret");
}

void TestConfigGuide::everyCompletionOfAKeyIsKnown()
{
    const QStringList places = guidePlaces(GuideFile::Config);
    QVERIFY(places.size() > 500);
    for (const char *text :
        {"{ | }", "{ models: { providers: { a: { | } } } }", "{ agents: { defaults: { | } } }"}) {
        for (const Completion &each : completionsIn(text).items) {
            QVERIFY2(places.contains(each.place), qPrintable(each.place));
        }
    }
}

QTEST_GUILESS_MAIN(TestConfigGuide)
#include "tst_configguide.moc"
