#include "config/configcodes.h"
#include "config/configfix.h"

#include "findings.h"

#include <QTest>

using namespace Hearth;

namespace {

QList<ConfigDiagnostic> findingsIn(const Json5Document &document, bool isSettings)
{
    return isSettings ? readHearthSettings(document).diagnostics : readOpenClawConfig(document).diagnostics;
}

/// What is wrong, whatever its place: repairs shift lines and indices.
QStringList signs(const QList<ConfigDiagnostic> &findings)
{
    QStringList list;
    for (const ConfigDiagnostic &each : findings) {
        list.append(each.code + u' ' + each.arguments.join(u','));
    }
    return list;
}

QByteArrayList commentsIn(const Json5Document &document)
{
    QByteArrayList comments;
    for (const Json5Token &token : document.tokens()) {
        if (token.kind == Json5Token::Kind::LineComment || token.kind == Json5Token::Kind::BlockComment) {
            comments.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return comments;
}

/// The provider p and its model with what must be there, \a provider and \a model added on lines of their
/// own.
QByteArray house(const QByteArray &provider, const QByteArray &model)
{
    return "{\n  // mine\n  gateway: { mode: \"local\" }, /* on */\n  models: {\n    providers: {\n      p: "
           "{\n"
           "        baseUrl: \"http://127.0.0.1:1/v1\", // here\n        api: \"openai-responses\",\n        "
        + provider
        + " // provider\n        models: [\n          {\n            id: \"m\", name: \"M\",\n            "
        + model + " // model\n          },\n        ],\n      },\n    },\n  },\n}\n";
}

QByteArray agents(const QByteArray &defaults)
{
    QByteArray text = house({}, {});
    text.chop(2);
    return text + "  agents: {\n    defaults: {\n      " + defaults + " // defaults\n    },\n  },\n}\n";
}

} // namespace

class TestConfigRepairs : public QObject
{
    Q_OBJECT

private:
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("needsChoice");
    }
    /// The best repair of the finding \a code turns \a from into \a to.
    static void row(const char *name, const QByteArray &text, QLatin1String code, const char *from,
        const char *to, bool needsChoice)
    {
        QTest::addRow("%s", name) << text << QString(code) << QByteArray(from) << QByteArray(to)
                                  << needsChoice;
    }

    static void checkRepair(bool isSettings)
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, needsChoice);
        const Json5Document document = Json5Document::parse(text);
        const QList<ConfigDiagnostic> before = findingsIn(document, isSettings);
        const auto finding = std::find_if(before.cbegin(), before.cend(),
            [&code](const ConfigDiagnostic &each) { return each.code == code; });
        QVERIFY2(finding != before.cend(), qPrintable(printed(before).join(u'\n')));
        QVERIFY(!finding->repairs.isEmpty());
        const ConfigRepair repair = finding->repairs.constFirst();
        QCOMPARE(repair.needsChoice, needsChoice);
        const Result<QByteArray> changed = applied(document, repair.operations);
        QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail));
        QByteArray expected = text;
        QCOMPARE(expected.count(from), 1);
        QCOMPARE(*changed, expected.replace(from, to)); // and nothing else
    }

    /// Each repair of each finding ends it, brings none that is as bad, and keeps every comment.
    static void checkAllRepairs(const QByteArray &text, bool isSettings)
    {
        const Json5Document document = Json5Document::parse(text);
        const QList<ConfigDiagnostic> before = findingsIn(document, isSettings);
        for (const ConfigDiagnostic &finding : before) {
            for (const ConfigRepair &repair : finding.repairs) {
                const Result<QByteArray> changed = applied(document, repair.operations);
                const QString what =
                    printed({finding}).join(u' ') + QStringLiteral(" by ") + repair.arguments.join(u' ');
                QVERIFY2(changed.has_value(), qPrintable(what));
                const Json5Document repaired = Json5Document::parse(*changed);
                QVERIFY2(!repaired.hasErrors(), changed->constData());
                if (repair.act != ConfigRepair::Act::Remove) { // a comment inside of what goes may go
                    QCOMPARE(commentsIn(repaired), commentsIn(document));
                }
                const QList<ConfigDiagnostic> after = findingsIn(repaired, isSettings);
                const QString sign = signs({finding}).first();
                QVERIFY2(signs(after).count(sign) < signs(before).count(sign), qPrintable(what));
                QStringList left = signs(before);
                for (const ConfigDiagnostic &each : after) {
                    // what a right name shows of its value was only hidden; what is mended next is no harm
                    const bool isHidden = repair.act == ConfigRepair::Act::Rename;
                    const bool isMended = std::any_of(each.repairs.cbegin(), each.repairs.cend(),
                        [](const ConfigRepair &next) { return !next.needsChoice; });
                    const bool isKnown = left.removeOne(signs({each}).first()) || isHidden || isMended;
                    QVERIFY2(isKnown || each.severity > finding.severity,
                        qPrintable(what + QStringLiteral(" brings ") + printed({each}).join(u' ')));
                }
            }
        }
    }

private Q_SLOTS:
    void theBestRepair_data()
    {
        addColumns();
        using C = ConfigCode;
        row("a misspelt key", house({}, "contextWindw: 65536,"), C::unknownKey, "contextWindw",
            "contextWindow", false);
        row("a key that is not there under its right name", house("baseURL: \"http://127.0.0.1:2/v1\",", {}),
            C::unknownKey, "        baseURL: \"http://127.0.0.1:2/v1\", // provider\n", "", true);
        row("a number in quotes", house({}, "contextWindow: \"65536\","), C::wrongType, "\"65536\"", "65536",
            false);
        row("a word in quotes", house({}, "reasoning: 'True',"), C::wrongType, "'True'", "true", false);
        row("a number for a text", house("region: 5,", {}), C::wrongType, "region: 5", "region: \"5\"",
            false);
        row("one text for a list", agents("model: { primary: \"p/m\", fallbacks: 'p/x' },"), C::wrongType,
            "'p/x'", "['p/x']", false);
        row("nothing", house("region: null,", {}), C::wrongType, "        region: null, // provider\n", "",
            true);
        row("a small window", house({}, "contextWindow: 16384,"), C::contextWindowSmall, "16384", "32768",
            true);
        row("no room for a prompt", house({}, "contextWindow: 65536, maxTokens: 65536,"),
            C::maxTokensOverWindow, "maxTokens: 65536", "maxTokens: 8192", true);
        row("a cap above the window", house({}, "contextWindow: 65536, contextTokens: 70000,"),
            C::contextTokensOverWindow, "contextWindow: 65536, contextTokens: 70000,",
            "contextWindow: 65536,", true);
        row("a fraction", house({}, "contextWindow: 65536.5,"), C::notWhole, "65536.5", "65536", false);
        row("a value of former times", house({}, "api: \"openai-codex-responses\","), C::invalidValue,
            "openai-codex-responses", "openai-chatgpt-responses", false);
        row("a misspelt value", house({}, "input: ['text', 'imgae'],"), C::invalidValue, "'imgae'", "'image'",
            false);
        row("a price below zero", house({}, "cost: { input: -1 },"), C::negativeCost, "-1", "0", true);
        row("an address without its scheme", house({}, "baseUrl: \"localhost:1234\","), C::baseUrlInvalid,
            "\"localhost:1234\"", "\"http://localhost:1234/v1\"", true);
        row("a version too much", house({}, "api: 'ollama', baseUrl: 'http://nas:11434/v1',"),
            C::baseUrlHasVersion, "'http://nas:11434/v1'", "'http://nas:11434'", false);
        row("a key in plain text", house("apiKey: \"hk-0123456789abcdef0123456789abcdef\",", {}), C::plainKey,
            "\"hk-0123456789abcdef0123456789abcdef\"", "\"${P_API_KEY}\"", true);
        row("a key of a provider that is known",
            "{\n  gateway: { mode: 'local' },\n  models: { providers: { openai: { apiKey: 'sk-abc' } } "
            "},\n}\n",
            C::plainKey, "'sk-abc'", "'${OPENAI_API_KEY}'", true);
        row("no name",
            "{\n  gateway: { mode: 'local' },\n  models: { providers: { ollama: { models: [\n    { id: 'm' "
            "},\n  ] } } },\n}\n",
            C::missingKey, "{ id: 'm' }", "{ id: 'm', name: 'm' }", false);
        row("a model twice", house({}, "}, {\n            id: \"m\", name: \"M\","), C::duplicateModel,
            "          {\n            id: \"m\", name: \"M\",\n            }, {\n            id: \"m\", "
            "name: \"M\", // "
            "model\n          },",
            "          {\n            id: \"m\", name: \"M\",\n            },", true);
        row("the mode of the gateway", "{\n  // all\n  models: {},\n}\n", C::gatewayModeMissing,
            "  models: {},\n", "  models: {},\n  gateway: {\n    mode: \"local\",\n  },\n", false);
        row("a gateway without its mode", "{ gateway: { port: 1 } }", C::gatewayModeMissing, "{ port: 1 }",
            "{ port: 1, mode: \"local\" }", false);
        row("a reload of former times", "{ gateway: { mode: 'local', reload: { mode: 'hot' } } }",
            C::invalidValue, "'hot'", "'hybrid'", false);
        row("a fallback that is the primary", agents("model: { primary: 'p/m', fallbacks: ['p/m'] },"),
            C::fallbackIsPrimary, "['p/m']", "[]", false);
        row("a fallback twice", agents("model: { fallbacks: ['anthropic/a', 'openai/b', 'anthropic/a'] },"),
            C::duplicateFallback, "['anthropic/a', 'openai/b', 'anthropic/a']", "['anthropic/a', 'openai/b']",
            false);
        row("a model of another case", agents("model: 'p/M',"), C::referenceCase, "'p/M'", "'p/m'", false);
        row("a bare id", agents("model: 'm',"), C::bareReference, "'m'", "'p/m'", false);
        row("a provider that is not there", agents("model: 'q/m',"), C::unknownReference, "'q/m'", "'p/m'",
            true);
        row("settings of a model of another case", agents("models: { 'p/M': { alias: 'A' } },"),
            C::referenceCase, "'p/M'", "'p/m'", false);
        row("an auth profile", agents("model: 'p/m@work',"), C::referenceProfile, "'p/m@work'", "'p/m'",
            true);
        row("an alias with a space", agents("models: { 'p/m': { alias: 'My model' } },"), C::aliasForm,
            "'My model'", "'My-model'", true);
        row("not in the policy", agents("model: 'p/m', modelPolicy: { allow: ['anthropic/*'] },"),
            C::notInPolicy, "['anthropic/*']", "['anthropic/*', 'p/m']", true);
        row("two agents", "{ gateway: { mode: 'local' }, agents: { entries: { a: {}, b: {} } } }",
            C::missingKey, "{ entries: { a: {}, b: {} } }",
            "{ entries: { a: {}, b: {} }, ownership: 'explicit' }", false);
        row("a reference without its provider", house("apiKey: { source: 'env', id: 'KEY' },", {}),
            C::missingKey, "{ source: 'env', id: 'KEY' }",
            "{ source: 'env', id: 'KEY', provider: 'default' }", false);
        row("a variable in small letters",
            house("apiKey: { source: 'env', provider: 'default', id: 'my-key' },", {}), C::invalidFormat,
            "'my-key'", "'MY_KEY'", true);
        row("what it is asked of",
            "{ gateway: { mode: 'local' }, secrets: { providers: { e: { command: '/x' } } } }", C::missingKey,
            "{ command: '/x' }", "{ command: '/x', source: 'exec' }", false);
    }
    void theBestRepair() { checkRepair(false); }

    void theBestRepairOfSettings_data()
    {
        addColumns();
        using C = ConfigCode;
        row("a misspelt key", "{\n  // mine\n  gatway: {},\n}\n", C::unknownKey, "gatway", "gateway", false);
        row("a name for an address", "{ gateway: { listen: 'localhost' } }", C::invalidFormat, "'localhost'",
            "'127.0.0.1'", false);
        row("a port that cannot be", "{ gateway: { port: 70000 } }", C::outOfRange, "70000", "65535", true);
        row("a hop twice", "{ routes: { a: { hops: ['x/y', 'x/y'] } } }", C::duplicateFallback,
            "['x/y', 'x/y']", "['x/y']", false);
        row("no place", "{ policy: { allow: [] } }", C::emptyValue, "[]", "[\"local\"]", false);
        row("a place alone", "{ policy: { allow: 'local' } }", C::wrongType, "'local'", "['local']", false);
        row("a misspelt place", "{ policy: { allow: ['hostd'] } }", C::invalidValue, "'hostd'", "'hosted'",
            false);
        row("a page with a path", "{ gateway: { allowedOrigins: ['http://a.example/x'] } }", C::invalidFormat,
            "'http://a.example/x'", "'http://a.example'", true);
        row("a route with a slash", "{ routes: { 'a/b': { hops: ['x/y'] } } }", C::invalidFormat, "'a/b'",
            "'a-b'", true);
        row("a plain token", "{ gateway: { token: 'abc' } }", C::plainKey, "'abc'", "'${HEARTH_KEY}'", true);
    }
    void theBestRepairOfSettings() { checkRepair(true); }

    void everyRepairMends_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isSettings");
        const auto add = [](const char *name, const QByteArray &text, bool isSettings = false) {
            QTest::addRow("%s", name) << text << isSettings;
        };
        add("providers and models",
            house("apiKey: \"hk-0123456789abcdef0123456789abcdef\", authheader: 'true', region: 1,\n        "
                  "maxTokens: "
                  "-1, timeoutSeconds: 1.5, headers: { Authorization: \"Bearer hk-0123456789abcdef\" },",
                "contextWindow: 16384, maxTokens: 20000, contextTokens: 20000, input: 'text', inputs: [],\n  "
                "          "
                "cost: { input: -1, outptu: 1 }, compat: { supportsTool: true, maxTokensField: 'max' }, api: "
                "'ollam',"));
        add("agents",
            agents("model: { primary: 'p/M', fallbacks: ['p/m', 'm', 'q/m', 'p/m', '', 'p/m@x', 'p/mm'] },\n "
                   "     "
                   "models: { 'p/M': { alias: '' }, 'q/m': { alias: 'a/b' }, 'p/m': { alias: 'x y' }, 'p/*': "
                   "{ codeMode: "
                   "true } },\n      modelPolicy: { allow: ['anthropic/*', 'x*'] }, thinkingDefault: 'hi', "
                   "utilityModel: 'openai/x',"));
        add("sections",
            "{\n  // all\n  gateway: { prt: 1, port: 0, bind: 'loopbck', reload: { mode: 'hot' }, auth: { "
            "token: 'abc' } "
            "},\n  auth: { cooldowns: {}, order: { p: 'a' } }, // x\n  secrets: { providers: { e: { source: "
            "'exe', "
            "command: '/x' }, f: { path: '/k' } } },\n  model: {},\n  zzz: 1,\n  models: { mode: 'merged', "
            "catalogRefresh: { url: 'http://x.example' } },\n  agents: { entries: { a: {}, b: {} }, list: [] "
            "},\n}\n");
        add("one line",
            "{ gateway: {}, models: { providers: { ollama: { baseUrl: 'http://nas/v1', models: [{ id: 'm' "
            "}, { id: 'm', name: 'm' }] } } } }");
        add("strict JSON",
            "{\n  \"models\": {\n    \"mode\": \"merg\",\n    \"providers\": {\n      \"p\": {\n        "
            "\"baseUrl\": "
            "\"http://127.0.0.1:1/v1\",\n        \"models\": [\n          { \"id\": \"m\", \"contextWindw\": "
            "\"65536\" "
            "}\n        ]\n      }\n    }\n  }\n}\n");
        add("settings",
            "{\n  // mine\n  gatway: {},\n  gateway: { listen: 'localhost', port: 0, headHoldMs: 0.5, token: "
            "'abc', "
            "allowedHosts: ['http://a/'], allowedOrigins: ['x'] }, // open\n  routes: { 'a/b': {}, c: { "
            "hops: ['x/y', "
            "'x/y', ''] }, d: {} },\n  policy: { allow: ['locl', 'moon'], coldStart: 'wiat' },\n}\n",
            true);
    }
    void everyRepairMends()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isSettings);
        QVERIFY(!Json5Document::parse(text).hasErrors());
        checkAllRepairs(text, isSettings);
    }

    void repairsThatNeedNoChoiceAreMade()
    {
        const QByteArray text = house("apiKey: \"lmstudio\", authheader: true,",
            "contextWindw: \"16384\", inputs: [ 'text' ], reasoning: 'False',");
        const FixedText fixed =
            fixText(text, [](const Json5Document &document) { return findingsIn(document, false); });
        QByteArray expected = text;
        expected.replace("authheader", "authHeader")
            .replace("contextWindw: \"16384\"", "contextWindow: 16384")
            .replace("inputs: [", "input: [")
            .replace("'False'", "false");
        QCOMPARE(fixed.text, expected);
        QCOMPARE(fixed.fixed.size(), 5);
        QCOMPARE(signs(fixed.left), QStringList{QStringLiteral("context_window_small 16384,24000")});
    }

    void whatNeedsAChoiceIsLeft()
    {
        const QByteArray text = agents("model: 'q/m', models: { 'p/m': { alias: 'x y' } },");
        const FixedText fixed =
            fixText(text, [](const Json5Document &document) { return findingsIn(document, false); });
        QCOMPARE(fixed.text, text);
        QVERIFY(fixed.fixed.isEmpty());
        QCOMPARE(fixed.left.size(), 2);
    }

    void aRepairThatBringsAnErrorIsNotKept()
    {
        // as a number it is out of range: an error for an error
        const QByteArray text("{ gateway: { mode: 'local', port: '70000' } }");
        const FixedText fixed =
            fixText(text, [](const Json5Document &document) { return findingsIn(document, false); });
        QCOMPARE(fixed.text, text);
    }

    void aTextWithSyntaxErrorsStays()
    {
        const QByteArray text("{ models: { mod: 'merge' ");
        const FixedText fixed =
            fixText(text, [](const Json5Document &document) { return findingsIn(document, false); });
        QCOMPARE(fixed.text, text);
        for (const ConfigDiagnostic &each : fixed.left) {
            QVERIFY(each.repairs.isEmpty());
        }
    }

    void noRepairHoldsAKey()
    {
        const QByteArray text =
            "{ gateway: { auth: { token: 'sk-very-secret-and-long' } }, models: { providers: { p: { "
            "baseUrl: 'https://u:sk-very-secret-and-long@x/v1', models: [], api: 'ollama', apiKey: "
            "'sk-very-secret-and-long', headers: { Authorization: 'Bearer sk-very-secret-and-long' "
            "} } } } }";
        const QList<ConfigDiagnostic> findings = findingsIn(Json5Document::parse(text), false);
        QVERIFY(findings.size() >= 4);
        for (const ConfigDiagnostic &finding : findings) {
            for (const ConfigRepair &repair : finding.repairs) {
                QVERIFY(!repair.arguments.join(u' ').contains(QLatin1String("secret")));
                for (const Json5Operation &operation : repair.operations) {
                    QVERIFY2(!operation.value.contains("secret"), operation.value.constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigRepairs)
#include "tst_configrepairs.moc"
