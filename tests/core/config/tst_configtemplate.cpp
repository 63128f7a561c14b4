#include "config/configcodes.h"
#include "config/configtemplate.h"
#include "config/editing.h"

#include "findings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Hearth;

namespace {

using Input = TemplateInput;
using Problem = TemplateProblem::Kind;

/// A document after a template; nothing when it cannot be applied.
struct Outcome
{
    QByteArray text;
    QStringList replaced;
};

Outcome after(const QByteArray &text, const QString &id, const TemplateValues &given = {})
{
    const Json5Document document = Json5Document::parse(text);
    const ConfigTemplate *from = configTemplate(id);
    const TemplateValues values = templateValues(*from, given, document);
    if (!templateProblems(*from, values, document).isEmpty()) {
        return {"problems", {}};
    }
    const Result<TemplateChanges> changes = templateChanges(*from, values, document);
    const Result<QByteArray> bytes =
        changes ? applied(document, changes->operations) : failure(changes.error());
    if (!bytes) {
        return {bytes.error().detail.toUtf8(), {}};
    }
    QStringList replaced;
    for (const TemplateReplacement &each : changes->replaced) {
        replaced.append(QStringLiteral("%1: %2 -> %3").arg(each.path.toString(), each.before, each.after));
    }
    return {*bytes, replaced};
}

QByteArray newText(const QString &id, const TemplateValues &given = {})
{
    const Json5Document empty = Json5Document::parse("{}");
    const ConfigTemplate *from = configTemplate(id);
    return templateText(*from, templateValues(*from, given, empty));
}

/// Errors and warnings, but for what the user's environment decides.
QStringList complaints(const QByteArray &text)
{
    QStringList list;
    for (const ConfigDiagnostic &each : readText(text).diagnostics) {
        if (each.severity != ConfigDiagnostic::Severity::Info
            && each.code != ConfigCode::unresolvedVariable) {
            list.append(each.code + u' ' + each.path);
        }
    }
    return list;
}

QByteArrayList commentsIn(const QByteArray &text)
{
    QByteArrayList comments;
    const Json5Document document = Json5Document::parse(text);
    for (const Json5Token &token : document.tokens()) {
        if (token.kind == Json5Token::Kind::LineComment || token.kind == Json5Token::Kind::BlockComment) {
            comments.append(text.mid(token.begin, token.end - token.begin));
        }
    }
    return comments;
}

QString valueAt(const QByteArray &text, const char *path)
{
    const Json5Document document = Json5Document::parse(text);
    return QString::fromUtf8(document.find(*Json5Path::parse(QString::fromLatin1(path))).text());
}

void allTemplates()
{
    QTest::addColumn<QString>("id");
    for (const ConfigTemplate &each : configTemplates()) {
        QTest::newRow(qPrintable(each.id)) << each.id;
    }
}

const QByteArray commented = "// mine\n"
                             "{\n"
                             "  gateway: { mode: \"local\", port: 20001 }, // moved\n"
                             "  /* chats */\n"
                             "  channels: { telegram: { enabled: false } },\n"
                             "  models: {\n"
                             "    providers: {\n"
                             "      // the box downstairs\n"
                             "      vllm: { baseUrl: 'http://10.0.0.5:8000/v1', api: 'openai-completions', "
                             "apiKey: 'none', models: [] }, // keep\n"
                             "    },\n"
                             "  },\n"
                             "  agents: {\n"
                             "    defaults: {\n"
                             "      // what we like\n"
                             "      model: { primary: 'openai/gpt-5.2' /* best */, fallbacks: [\n"
                             "        'groq/llama-4', // quick\n"
                             "      ] },\n"
                             "      models: { 'openai/gpt-5.2': { alias: 'GPT' } },\n"
                             "      modelPolicy: { allow: ['openai/gpt-5.2'] },\n"
                             "    },\n"
                             "  },\n"
                             "}\n";

} // namespace

class TestConfigTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFiveThatAreFoundById()
    {
        QCOMPARE(configTemplates().size(), int(lastTemplateKind) + 1);
        for (const ConfigTemplate &each : configTemplates()) {
            QCOMPARE(configTemplate(each.id), &each);
        }
        QCOMPARE(configTemplate(u"elsewhere"), nullptr);
    }

    void everyInputHasANameOfItsOwn()
    {
        QStringList names;
        for (int i = 0; i <= int(lastTemplateInput); ++i) {
            names.append(templateInputName(Input(i)));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void standardsAreWithoutProblems_data() { allTemplates(); }
    void standardsAreWithoutProblems()
    {
        QFETCH(QString, id);
        const Json5Document empty = Json5Document::parse("{}");
        const ConfigTemplate *from = configTemplate(id);
        QVERIFY(templateProblems(*from, templateValues(*from, {}, empty), empty).isEmpty());
    }

    void aNewFileHasCommentsAndNothingToComplainOf_data() { allTemplates(); }
    void aNewFileHasCommentsAndNothingToComplainOf()
    {
        QFETCH(QString, id);
        const QByteArray text = newText(id);
        QCOMPARE(complaints(text), QStringList());
        QVERIFY(commentsIn(text).size() > 4);
        QVERIFY(Json5Document::parse(text).diagnostics().isEmpty());
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 104, line.constData());
        }
    }

    void aNewFileSaysWhatTheTemplateAddsToAnEmptyOne_data() { allTemplates(); }
    void aNewFileSaysWhatTheTemplateAddsToAnEmptyOne()
    {
        QFETCH(QString, id);
        const QByteArray fresh = newText(id);
        const Outcome added = after("{}", id);
        QCOMPARE(complaints(added.text), QStringList());
        QCOMPARE(readText(added.text).config.chain().hops, readText(fresh).config.chain().hops);
        QCOMPARE(readText(added.text).config.aliasNames, readText(fresh).config.aliasNames);
        QCOMPARE(after(fresh, id).text, fresh);
        QCOMPARE(after(added.text, id).text, added.text);
    }

    void strictJsonStaysStrictJson_data() { allTemplates(); }
    void strictJsonStaysStrictJson()
    {
        QFETCH(QString, id);
        const QByteArray strict = "{\n  \"channels\": {\n    \"telegram\": { \"enabled\": false }\n  }\n}\n";
        const Outcome outcome = after(strict, id);
        QVERIFY2(Json5Document::parse(outcome.text).isStrictJson(), outcome.text.constData());
        QVERIFY(!QJsonDocument::fromJson(outcome.text).isNull());
        QCOMPARE(outcome.replaced, QStringList());
        QCOMPARE(complaints(outcome.text), QStringList());
        QVERIFY(outcome.text.contains("  \"channels\": {\n    \"telegram\": { \"enabled\": false }\n  }"));
        QCOMPARE(after(outcome.text, id).text, outcome.text);
    }

    void aCommentedFileKeepsItsCommentsAndItsOtherModels_data() { allTemplates(); }
    void aCommentedFileKeepsItsCommentsAndItsOtherModels()
    {
        QFETCH(QString, id);
        const Outcome outcome = after(commented, id);
        QCOMPARE(commentsIn(outcome.text), commentsIn(commented));
        QCOMPARE(complaints(outcome.text), QStringList());
        const OpenClawConfig config = readText(outcome.text).config;
        QVERIFY(config.provider(QStringLiteral("vllm")));
        QVERIFY(config.fallbacks.contains(QStringLiteral("groq/llama-4")));
        QCOMPARE(config.aliases.value(QStringLiteral("gpt")).toString(), QStringLiteral("openai/gpt-5.2"));
        QCOMPARE(valueAt(outcome.text, "gateway.port"), QStringLiteral("20001"));
        QVERIFY(outcome.text.contains("channels: { telegram: { enabled: false } },"));
        QCOMPARE(after(outcome.text, id).text, outcome.text); // once is enough
    }

    void whatGivesWayIsTold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("replaced");
        QTest::addRow("local") << QStringLiteral("recommended-local")
                               << QStringList{
                                      QStringLiteral("agents.defaults.model.primary: \"openai/gpt-5.2\" -> "
                                                     "\"lmstudio/minimax-m2.1-gs32\"")};
        QTest::addRow("hosted first, and it is") << QStringLiteral("hosted-first") << QStringList();
        QTest::addRow("another server") << QStringLiteral("other-proxy") << QStringList();
    }
    void whatGivesWayIsTold()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, replaced);
        QCOMPARE(after(commented, id).replaced, replaced);
    }

    void theHostedModelsInUseStayInTheChain()
    {
        const OpenClawConfig local = readText(after(commented, QStringLiteral("local-first")).text).config;
        QCOMPARE(local.primary, QStringLiteral("lmstudio/minimax-m2.1-gs32"));
        QCOMPARE(
            local.fallbacks, QStringList({QStringLiteral("openai/gpt-5.2"), QStringLiteral("groq/llama-4")}));
        const OpenClawConfig hosted = readText(after(commented, QStringLiteral("hosted-first")).text).config;
        QCOMPARE(hosted.primary, QStringLiteral("openai/gpt-5.2"));
        QCOMPARE(hosted.fallbacks,
            QStringList({QStringLiteral("lmstudio/minimax-m2.1-gs32"), QStringLiteral("groq/llama-4")}));
    }

    void aListOfWhatMayBeChosenTakesTheNewOnes()
    {
        const OpenClawConfig config = readText(after(commented, QStringLiteral("local-first")).text).config;
        QVERIFY(config.policyAllow.contains(QStringLiteral("lmstudio/minimax-m2.1-gs32")));
        QVERIFY(config.policyAllow.contains(QStringLiteral("openai/gpt-5.2")));
        QVERIFY(readText(after("{}", QStringLiteral("local-first")).text).config.policyAllow.isEmpty());
    }

    void valuesThatAreThereStayUnlessOthersAreGiven()
    {
        const QByteArray text =
            "{\n"
            "  gateway: { mode: \"local\" },\n"
            "  models: { mode: \"merge\", providers: { LMStudio: {\n"
            "    baseUrl: \"http://10.0.0.9:1234/v1/\", apiKey: \"mine\", api: \"openai-completions\",\n"
            "    models: [{ id: \"qwen3-30b\", name: \"Qwen\", contextWindow: 65536, maxTokens: 4096 }],\n"
            "  } } },\n"
            "}";
        const Outcome kept = after(text, QStringLiteral("recommended-local"));
        QCOMPARE(kept.replaced, QStringList());
        QCOMPARE(readText(kept.text).config.primary, QStringLiteral("lmstudio/qwen3-30b"));
        QCOMPARE(valueAt(kept.text, "models"), valueAt(text, "models"));
        const Outcome given = after(text, QStringLiteral("recommended-local"),
            {{Input::ContextWindow, QStringLiteral("131072")},
                {Input::Address, QStringLiteral("http://[::1]:9")},
                {Input::KeyVariable, QStringLiteral("LM_API_TOKEN")}});
        QCOMPARE(given.replaced,
            QStringList({QStringLiteral("models.providers.LMStudio.baseUrl: \"http://10.0.0.9:1234/v1/\" -> "
                                        "\"http://[::1]:9/v1\""),
                QStringLiteral("models.providers.LMStudio.apiKey:  -> \"${LM_API_TOKEN}\""),
                QStringLiteral("models.providers.LMStudio.models[0].contextWindow: 65536 -> 131072")}));
        QVERIFY(!valueAt(given.text, "models.providers").contains(QLatin1String("lmstudio:")));
    }

    void aSecondModelOfAProviderIsAdded()
    {
        const QByteArray text = newText(QStringLiteral("recommended-local"));
        const Outcome outcome =
            after(text, QStringLiteral("local-first"), {{Input::Model, QStringLiteral("qwen/qwen3-30b")}});
        const OpenClawConfig config = readText(outcome.text).config;
        QCOMPARE(config.provider(QStringLiteral("lmstudio"))->models.size(), 2);
        QCOMPARE(config.primary, QStringLiteral("lmstudio/qwen/qwen3-30b"));
        QCOMPARE(config.aliasNames.value({QStringLiteral("lmstudio"), QStringLiteral("qwen/qwen3-30b")}),
            QStringLiteral("qwen3-30b"));
        QCOMPARE(complaints(outcome.text), QStringList());
    }

    void aModelAsTextStaysOne()
    {
        const QByteArray text =
            "{ gateway: { mode: 'local' }, agents: { defaults: { model: 'openai/gpt-5.2' } } }";
        QCOMPARE(valueAt(after(text, QStringLiteral("recommended-local")).text, "agents.defaults.model"),
            QStringLiteral("'lmstudio/minimax-m2.1-gs32'"));
        const OpenClawConfig config = readText(after(text, QStringLiteral("local-first")).text).config;
        QCOMPARE(config.fallbacks, QStringList{QStringLiteral("openai/gpt-5.2")});
    }

    void replaceGivesWayToMergeWhereHostedModelsAreMeant()
    {
        const QByteArray text = "{ gateway: { mode: 'local' }, models: { mode: 'replace' } }";
        QCOMPARE(after(text, QStringLiteral("local-first")).replaced,
            QStringList{QStringLiteral("models.mode: 'replace' -> \"merge\"")});
        QCOMPARE(after(text, QStringLiteral("other-proxy")).replaced, QStringList());
    }

    void aServerElsewhereGetsAReferenceForItsKey()
    {
        const QByteArray text = newText(
            QStringLiteral("other-proxy"), {{Input::Address, QStringLiteral("https://llm.example.org/v1")}});
        QCOMPARE(valueAt(text, "models.providers.local.apiKey"), QStringLiteral("\"${LOCAL_API_KEY}\""));
        QCOMPARE(complaints(text), QStringList());
        // The word that did at home would be sent abroad.
        const Outcome moved = after(newText(QStringLiteral("other-proxy")), QStringLiteral("other-proxy"),
            {{Input::Address, QStringLiteral("https://llm.example.org/v1")}});
        QCOMPARE(
            valueAt(moved.text, "models.providers.local.apiKey"), QStringLiteral("\"${LOCAL_API_KEY}\""));
    }

    void theRegionIsPinnedByWhatTheVersionKnows()
    {
        const QString id = QStringLiteral("region-pinned");
        const TemplateValues given{{Input::Hosts, QStringLiteral("deepinfra, ,google-vertex/us-east5")}};
        const QString wanted = QStringLiteral("[\"deepinfra\", \"google-vertex/us-east5\"]");
        const QByteArray fresh = newText(id, given);
        QCOMPARE(valueAt(fresh, "models.providers.openrouter.params.provider.only"), wanted);
        QCOMPARE(after(fresh, id).text, fresh);
        const QByteArray old = after("{ meta: { lastTouchedVersion: \"2026.2.26\" } }", id, given).text;
        QCOMPARE(complaints(old), QStringList());
        QCOMPARE(
            valueAt(old, "agents.defaults.models[\"openrouter/minimax/minimax-m2.1\"].params.provider.only"),
            wanted);
        QCOMPARE(after(old, id, given).text, old);
    }

    void oldRulesAreMet_data() { allTemplates(); }
    void oldRulesAreMet()
    {
        QFETCH(QString, id);
        const Outcome outcome = after("{ meta: { lastTouchedVersion: '2026.2.26' } }", id);
        QCOMPARE(complaints(outcome.text), QStringList());
        QCOMPARE(after(outcome.text, id).text, outcome.text);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Input>("input");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const char *id, Input input, const char *value,
                             Problem problem) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(id) << input << QString::fromUtf8(value) << problem;
        };
        row("nothing", "local-first", Input::Model, "  ", Problem::Missing);
        row("no scheme", "local-first", Input::Address, "127.0.0.1:1234", Problem::NotAnAddress);
        row("a path of a file", "local-first", Input::Address, "file:///x", Problem::NotAnAddress);
        row("a password", "local-first", Input::Address, "http://me:pw@box:1/v1",
            Problem::AddressHoldsPassword);
        row("a slash in an id", "local-first", Input::Provider, "a/b", Problem::NotAnId);
        row("an unknown dialect", "local-first", Input::Api, "openai", Problem::NotAnApi);
        row("small letters", "local-first", Input::KeyVariable, "my_key", Problem::NotAVariable);
        row("the key itself", "local-first", Input::KeyVariable, "sk-or-abc", Problem::LooksLikeAKey);
        row("a long key", "local-first", Input::KeyVariable, "0123456789abcdef01234567",
            Problem::LooksLikeAKey);
        row("words", "local-first", Input::ContextWindow, "128k", Problem::NotACount);
        row("none", "local-first", Input::MaxTokens, "0", Problem::NotACount);
        row("a small window", "local-first", Input::ContextWindow, "16384", Problem::WindowTooSmall);
        row("all of the window", "local-first", Input::MaxTokens, "196608", Problem::NotBelowWindow);
        row("no reference", "local-first", Input::Hosted, "sonnet", Problem::NotAReference);
        row("a stranger", "local-first", Input::Hosted, "acme/x", Problem::UnknownProvider);
        row("one at home", "local-first", Input::Hosted, "ollama/qwen3", Problem::NotHosted);
        row("the same again", "local-first", Input::SecondHosted, "anthropic/claude-sonnet-4-5",
            Problem::SameModel);
        row("an alias with a space", "local-first", Input::Alias, "My Model", Problem::NotAnAlias);
        row("no host", "region-pinned", Input::Hosts, "Deep Infra", Problem::NotAHost);
        row("commas alone", "region-pinned", Input::Hosts, " , ,", Problem::Missing);
    }
    void problems()
    {
        QFETCH(QString, id);
        QFETCH(Input, input);
        QFETCH(QString, value);
        QFETCH(Problem, problem);
        const Json5Document empty = Json5Document::parse("{}");
        const ConfigTemplate *from = configTemplate(id);
        const QList<TemplateProblem> found =
            templateProblems(*from, templateValues(*from, {{input, value}}, empty), empty);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().input, input);
        QCOMPARE(found.constFirst().kind, problem);
        QVERIFY(!found.constFirst().argument.contains(QLatin1String("sk-")));
    }

    void anAddressGetsItsVersion()
    {
        const Json5Document empty = Json5Document::parse("{}");
        const ConfigTemplate *from = configTemplate(u"other-proxy");
        const auto address = [&](const char *given) {
            return templateValues(*from, {{Input::Address, QString::fromLatin1(given)}}, empty)
                .value(Input::Address);
        };
        QCOMPARE(address(" http://box:8000/ "), QStringLiteral("http://box:8000/v1"));
        QCOMPARE(address("http://box:8000/v1/"), QStringLiteral("http://box:8000/v1"));
        QCOMPARE(address("http://box:8000/openai"), QStringLiteral("http://box:8000/openai"));
    }

    void whatCannotBeEditedIsSaid()
    {
        QVERIFY(!templateChanges(*configTemplate(u"other-proxy"), {}, Json5Document::parse("{ models: ")));
        QVERIFY(!templateChanges(*configTemplate(u"other-proxy"), {}, Json5Document::parse("[]")));
        const QByteArray included = "{ gateway: { mode: 'local' }, models: { $include: './m.json5' } }";
        QVERIFY(after(included, QStringLiteral("other-proxy")).text.contains("./m.json5"));
    }

    void listsAreChangedElementByElement_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("wanted");
        const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const QByteArray lines = "{ l: [\n  'c', // see\n  'x', // ex\n  'a', // ay\n] }";
        QTest::addRow("in place") << QByteArray("{ l: ['a', 'b', 'c'] }")
                                  << QByteArray("{ l: ['a', 'b', 'c'] }") << abc;
        QTest::addRow("comments go along")
            << lines << QByteArray("{ l: [\n  'a', // ay\n  'b',\n  'c', // see\n] }") << abc;
        QTest::addRow("none") << QByteArray("{ l: ['a', 'a'] }") << QByteArray("{ l: [] }") << QStringList();
        QTest::addRow("a new list") << QByteArray("{ k: 1 }")
                                    << QByteArray("{ k: 1, l: [\"a\", \"b\", \"c\"] }") << abc;
        QTest::addRow("what is no list of texts")
            << QByteArray("{ l: ['a', 1] }") << QByteArray("{ l: [\"a\"] }")
            << QStringList{QStringLiteral("a")};
        QTest::addRow("repeated") << QByteArray("{ l: ['a', 'b', 'a'] }") << QByteArray("{ l: ['b', 'a'] }")
                                  << QStringList{
                                         QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")};
    }
    void listsAreChangedElementByElement()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, wanted);
        const Json5Document document = Json5Document::parse(before);
        const Json5Path path = pathOf({QStringLiteral("l")});
        const Result<QByteArray> text = applied(document, listOperations(document, path, wanted));
        QVERIFY(text);
        QCOMPARE(*text, after);
    }
};

QTEST_APPLESS_MAIN(TestConfigTemplate)
#include "tst_configtemplate.moc"
