#include "config/renaming.h"

#include "findings.h"

#include <QTest>

using namespace Hearth;

Q_DECLARE_METATYPE(std::optional<Hearth::RenameProblem>)

namespace {

const QByteArray house =
    "// mine\n"
    "{\n"
    "  gateway: { mode: \"local\" },\n"
    "  auth: {\n"
    "    profiles: { \"lmstudio:default\": { provider: \"lmstudio\", mode: \"api_key\" }, other: { provider: "
    "'openai', mode: 'api_key' } },\n"
    "    order: { lmstudio: [\"lmstudio:default\"] }, // first\n"
    "  },\n"
    "  agents: {\n"
    "    ownership: \"explicit\",\n"
    "    defaults: {\n"
    "      model: { primary: \"lmstudio/qwen3-8b\", fallbacks: ['LMStudio/gemma', \"openai/gpt-5.2\", "
    "\"fast\"] }, // chain\n"
    "      imageModel: \"lmstudio/gemma\",\n"
    "      utilityModel: \"qwen3-8b\",\n"
    "      heartbeat: { model: \"lmstudio/qwen3-8b@work\" },\n"
    "      models: {\n"
    "        \"lmstudio/qwen3-8b\": { alias: \"fast\", params: { extra_body: { models: "
    "[\"lmstudio/qwen3-8b\"] } } }, // quick\n"
    "        \"lmstudio/*\": {},\n"
    "        \"openai/gpt-5.2\": { alias: \"lmstudio\" },\n"
    "      },\n"
    "      modelPolicy: { allow: [\"lmstudio/*\", \"openai/gpt-5.2\"] },\n"
    "    },\n"
    "    entries: { main: { model: { primary: \"lmstudio/gemma\" } }, two: { subagents: { model: "
    "\"lmstudio/qwen3-8b\" } } },\n"
    "  },\n"
    "  tools: { byProvider: { lmstudio: { deny: [\"browser\"] }, \"lmstudio/qwen3-8b\": { deny: "
    "[\"group:web\"] } } },\n"
    "  channels: { modelByChannel: { telegram: { \"1\": \"lmstudio/qwen3-8b\" } }, note: "
    "\"lmstudio/qwen3-8b\" },\n"
    "  models: {\n"
    "    providers: {\n"
    "      // the box\n"
    "      lmstudio: {\n"
    "        baseUrl: \"http://127.0.0.1:1234/v1\", api: \"openai-responses\",\n"
    "        models: [\n"
    "          { id: \"qwen3-8b\", name: \"Qwen\", contextWindow: 65536 }, // small\n"
    "          { id: \"gemma\", name: \"Gemma\", contextWindow: 65536 },\n"
    "        ],\n"
    "      },\n"
    "      openrouter: { models: [{ id: \"lmstudio/qwen3-8b\", name: \"no reference\" }] },\n"
    "    },\n"
    "  },\n"
    "}\n";

const QByteArray routes =
    "{\n"
    "  version: 1,\n"
    "  routes: {\n"
    "    quick: { hops: [\"lmstudio/qwen3-8b\", 'hearth/lmstudio/gemma', \"fast\"] }, // three\n"
    "    auto: { hops: [\"openai/gpt-5.2\", [\"box/m\", \"lmstudio/qwen3-8b\"]] },\n"
    "  },\n"
    "  gateway: { clients: [{ name: 'a', token: '${A}', models: ['auto', 'lmstudio/*'] }] },\n"
    "  providers: { LMStudio: { maxConcurrent: 2 } },\n"
    "  keepWarm: [{ until: '2026-11-22T08:00:00Z', model: \"lmstudio/qwen3-8b\" }],\n"
    "}\n";

struct Both
{
    QByteArray config;
    QByteArray settings;
};

Both renamed(const QString &from, const QString &to, const QByteArray &config = house)
{
    const Json5Document document = Json5Document::parse(config);
    const Json5Document settings = Json5Document::parse(routes);
    const Result<Renaming> changes = renaming(document, settings, {from, to});
    if (!changes) {
        return {changes.error().detail.toUtf8(), {}};
    }
    return {*applied(document, changes->config), *applied(settings, changes->settings)};
}

/// \a text with each pair's first replaced by its second, which must be there.
QByteArray with(QByteArray text, std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    for (const auto &[before, after] : pairs) {
        if (!text.contains(before)) {
            return QByteArray("no ") + before;
        }
        text.replace(before, after);
    }
    return text;
}

} // namespace

class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProviderIsRenamedWhereverItIsNamed()
    {
        const Both both = renamed(QStringLiteral("lmstudio"), QStringLiteral("studio"));
        QCOMPARE(both.config,
            with(house,
                {{"provider: \"lmstudio\"", "provider: \"studio\""}, {"order: { lmstudio", "order: { studio"},
                    {"primary: \"lmstudio/", "primary: \"studio/"}, {"'LMStudio/gemma'", "'studio/gemma'"},
                    {"imageModel: \"lmstudio/", "imageModel: \"studio/"},
                    {"model: \"lmstudio/", "model: \"studio/"},
                    {"        \"lmstudio/qwen3-8b\": {", "        \"studio/qwen3-8b\": {"},
                    {"        \"lmstudio/*\": {", "        \"studio/*\": {"},
                    {"allow: [\"lmstudio/*\"", "allow: [\"studio/*\""},
                    {"byProvider: { lmstudio:", "byProvider: { studio:"},
                    {"\"lmstudio/qwen3-8b\": { deny", "\"studio/qwen3-8b\": { deny"},
                    {"\"1\": \"lmstudio/", "\"1\": \"studio/"}, {"      lmstudio: {", "      studio: {"}}));
        QCOMPARE(both.settings,
            with(routes,
                {{"\"lmstudio/qwen3-8b\"", "\"studio/qwen3-8b\""}, {"'hearth/lmstudio/", "'hearth/studio/"},
                    {"'lmstudio/*'", "'studio/*'"}, {"{ LMStudio:", "{ studio:"}}));
        QVERIFY(!readText(both.config).hasErrors());
    }

    void aModelIsRenamedWhereverItIsNamed()
    {
        const Both both = renamed(QStringLiteral("lmstudio/qwen3-8b"), QStringLiteral("qwen/qwen3-9b"));
        QCOMPARE(both.config,
            with(house,
                {{"{ id: \"qwen3-8b\"", "{ id: \"qwen/qwen3-9b\""},
                    {"primary: \"lmstudio/qwen3-8b", "primary: \"lmstudio/qwen/qwen3-9b"},
                    {"utilityModel: \"qwen3-8b", "utilityModel: \"lmstudio/qwen/qwen3-9b"},
                    {"model: \"lmstudio/qwen3-8b", "model: \"lmstudio/qwen/qwen3-9b"},
                    {"        \"lmstudio/qwen3-8b\": {", "        \"lmstudio/qwen/qwen3-9b\": {"},
                    {"\"lmstudio/qwen3-8b\": { deny", "\"lmstudio/qwen/qwen3-9b\": { deny"},
                    {"\"1\": \"lmstudio/qwen3-8b", "\"1\": \"lmstudio/qwen/qwen3-9b"}}));
        QCOMPARE(both.settings, with(routes, {{"lmstudio/qwen3-8b", "lmstudio/qwen/qwen3-9b"}}));
        const Both again = renamed(
            QStringLiteral("LMStudio/qwen/qwen3-9b"), QStringLiteral("lmstudio/qwen3-8b"), both.config);
        QCOMPARE(again.config, with(house, {{"utilityModel: \"qwen3", "utilityModel: \"lmstudio/qwen3"}}));
    }

    void renamingBackGivesTheSameBytes()
    {
        QByteArray plain = house;
        plain.replace("LMStudio", "lmstudio");
        const Both there = renamed(QStringLiteral("lmstudio"), QStringLiteral("studio"), plain);
        QCOMPARE(renamed(QStringLiteral("studio"), QStringLiteral("lmstudio"), there.config).config, plain);
    }

    void whatCouldBeChosenCanBeChosen()
    {
        const QByteArray text =
            "{ agents: { defaults: { modelPolicy: { allow: [\"p/big/*\"] } } },\n"
            "            models: { providers: { p: { models: [{ id: \"big/one\", name: \"One\" }] } } } }";
        const Both both = renamed(QStringLiteral("p/big/one"), QStringLiteral("two"), text);
        QCOMPARE(readText(both.config).config.policyAllow,
            QStringList({QStringLiteral("p/big/*"), QStringLiteral("p/two")}));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<std::optional<RenameProblem>>("problem");
        const auto row = [](const char *from, const char *to, std::optional<RenameProblem> problem) {
            QTest::addRow("%s to %s", from, to)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << problem;
        };
        row("lmstudio", "studio", std::nullopt);
        row("LMStudio ", "studio", std::nullopt);
        row("ollama", "studio", RenameProblem::NotThere);
        row("openai", "studio", RenameProblem::NotThere);
        row("lmstudio", "openrouter", RenameProblem::Taken);
        row("lmstudio", "Open Router", RenameProblem::NotAnId);
        row("lmstudio", "a/b", RenameProblem::NotAnId);
        row("lmstudio", "", RenameProblem::NotAnId);
        row("lmstudio", "hearth", RenameProblem::Reserved);
        row("lmstudio", "lmstudio", RenameProblem::SameName);
        row("lmstudio/gemma", "gemma-2", std::nullopt);
        row("lmstudio/gemma", "lmstudio/gemma-2", std::nullopt);
        row("lmstudio/gemma", "google/gemma-2", std::nullopt);
        row("lmstudio/gemma", "gemma@q4_k_m", std::nullopt);
        row("lmstudio/llama", "gemma-2", RenameProblem::NotThere);
        row("lmstudio/gemma", "qwen3-8b", RenameProblem::Taken);
        row("lmstudio/gemma", "gemma", RenameProblem::SameName);
        row("lmstudio/gemma", "gemma@work", RenameProblem::NotAnId);
        row("lmstudio/gemma", "gem ma", RenameProblem::NotAnId);
        row("lmstudio/gemma", "openrouter/gemma", RenameProblem::OtherProvider);
    }
    void problems()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(std::optional<RenameProblem>, problem);
        const Json5Document document = Json5Document::parse(house);
        QVERIFY(renameProblem(document, {from, to}) == problem);
        QCOMPARE(renaming(document, {}, {from, to}).has_value(), !problem);
    }

    void whatStandsTwiceIsNotTouched()
    {
        const Json5Document providers = Json5Document::parse("{ models: { providers: { p: {}, P: {} } } }");
        QVERIFY(
            renameProblem(providers, {QStringLiteral("p"), QStringLiteral("q")}) == RenameProblem::Repeated);
        const Json5Document models =
            Json5Document::parse("{ models: { providers: { p: { models: [{ id: 'm' }, { id: 'm' }] } } } }");
        QVERIFY(
            renameProblem(models, {QStringLiteral("p/m"), QStringLiteral("n")}) == RenameProblem::Repeated);
    }

    void aKeyThatIsThereAlreadyStopsIt()
    {
        const Json5Document document =
            Json5Document::parse("{ models: { providers: { p: { models: [] } } }, agents: { defaults: { "
                                 "models: { 'p/m': {}, 'q/m': {} "
                                 "} } } }");
        const Result<Renaming> changes = renaming(document, {}, {QStringLiteral("p"), QStringLiteral("q")});
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, ErrorKind::InvalidInput);
    }

    void includedFilesAreTold()
    {
        const Json5Document document = Json5Document::parse(
            "{ agents: { $include: './agents.json5' }, models: { providers: { p: { models: [] } } } }");
        const IncludeLookup includes = [](const QString &, const QString &) {
            return IncludedFile{IncludedFile::State::Read, QStringLiteral("/x/agents.json5"),
                "{ defaults: { model: 'p/m', models: { 'p/m': {} } } }"};
        };
        const Result<Renaming> changes =
            renaming(document, {}, {QStringLiteral("p"), QStringLiteral("q")}, includes);
        QVERIFY(changes);
        QCOMPARE(changes->config.size(), 1);
        QStringList places;
        for (const Renaming::Elsewhere &each : changes->elsewhere) {
            QCOMPARE(each.file, QStringLiteral("/x/agents.json5"));
            places.append(each.path.toString());
        }
        QCOMPARE(places,
            QStringList({QStringLiteral("agents.defaults.model"),
                QStringLiteral("agents.defaults.models[\"p/m\"]")}));
        const Json5Document away = Json5Document::parse("{ models: { $include: './models.json5' } }");
        QVERIFY(renameProblem(away, {QStringLiteral("p"), QStringLiteral("q")}) == RenameProblem::Included);
    }

    void syntaxErrorsAreNoGround()
    {
        const RenameRequest request{QStringLiteral("lmstudio"), QStringLiteral("studio")};
        const Result<Renaming> config = renaming(Json5Document::parse("{ a: "), {}, request);
        QCOMPARE(config.error().kind, ErrorKind::SyntaxError);
        const Result<Renaming> settings =
            renaming(Json5Document::parse(house), Json5Document::parse("{ a: "), request);
        QCOMPARE(settings.error().kind, ErrorKind::SyntaxError);
        QVERIFY(renaming(Json5Document::parse(house), Json5Document::parse(""), request));
    }
};

QTEST_APPLESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
