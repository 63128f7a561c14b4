#include "config/configreader.h"
#include "config/routeedit.h"
#include "core/config/formtexts.h"
#include "doctor/hearthinfront.h"

#include <QTest>

using namespace Hearth;

namespace {

FrontSetup setup()
{
    FrontSetup setup;
    setup.baseUrl = QStringLiteral("http://127.0.0.1:11222/v1");
    return setup;
}

/// Two files.
struct Files
{
    QByteArray config;
    QByteArray settings;

    bool operator==(const Files &) const = default;
};

Files afterwards(const Files &files, const Result<FrontChanges> &changes)
{
    if (!changes) {
        return {"FAILED " + changes.error().detail.toUtf8(), {}};
    }
    return {after(files.config, changes->config), after(files.settings, changes->settings)};
}

Files putOn(const Files &files, const FrontSetup &with = setup())
{
    return afterwards(files, putInFront(parsed(files.config), parsed(files.settings), with));
}

Files takenOff(const Files &files)
{
    return afterwards(files, takeFromFront(parsed(files.config), parsed(files.settings)));
}

FrontState stateOf(const Files &files)
{
    return frontView(parsed(files.config), parsed(files.settings)).state;
}

/// The codes of errors that \a after has and \a before has not.
QStringList newErrors(const QByteArray &before, const QByteArray &now, bool isConfig)
{
    const auto codes = [isConfig](const QByteArray &text) {
        const QList<ConfigDiagnostic> found = isConfig ? readOpenClawConfig(parsed(text)).diagnostics
                                                       : readHearthSettings(parsed(text)).diagnostics;
        QStringList lines;
        for (const ConfigDiagnostic &each : found) {
            if (each.severity == ConfigDiagnostic::Severity::Error) {
                lines.append(each.code + u' ' + each.path);
            }
        }
        return lines;
    };
    QStringList fresh = codes(now);
    for (const QString &each : codes(before)) {
        fresh.removeOne(each);
    }
    return fresh;
}

const QByteArray twoModels = "{\n"
                             "  // Written by hand.\n"
                             "  agents: {\n"
                             "    defaults: {\n"
                             "      model: {\n"
                             "        primary: \"lmstudio/minimax\", // the big one\n"
                             "        fallbacks: [\n"
                             "          \"anthropic/claude-haiku-4-5\", // safety net\n"
                             "        ],\n"
                             "      },\n"
                             "    },\n"
                             "  },\n"
                             "  models: {\n"
                             "    providers: {\n"
                             "      lmstudio: {\n"
                             "        baseUrl: \"http://127.0.0.1:1234/v1\",\n"
                             "        models: [\n"
                             "          { id: \"minimax\", name: \"MiniMax\", contextWindow: 65536, "
                             "maxTokens: 4096, input: [\"text\", \"image\"] },\n"
                             "        ],\n"
                             "      },\n"
                             "    },\n"
                             "  },\n"
                             "}\n";

QByteArray oldRules(QByteArray text)
{
    return text.replace("  agents: {", "  meta: { lastTouchedVersion: \"2026.2.26\" },\n  agents: {");
}

} // namespace

class TestHearthInFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTheChainAndTakesTheFirstPlace()
    {
        const Files files{twoModels, defaultHearthSettingsText()};
        QCOMPARE(stateOf(files), FrontState::Off);
        const Files on = putOn(files);
        const OpenClawConfig config = readOpenClawConfig(parsed(on.config)).config;
        QCOMPARE(config.primary, s("hearth/auto"));
        QCOMPARE(config.fallbacks, QStringList());
        const ProviderConfig *provider = config.provider(s("hearth"));
        QVERIFY(provider);
        QCOMPARE(provider->baseUrl, s("http://127.0.0.1:11222/v1"));
        QCOMPARE(provider->api, ApiDialect::Responses);
        QCOMPARE(provider->timeout, std::optional(std::chrono::seconds(600)));
        QCOMPARE(provider->apiKey.source, SecretInput::Source::Env);
        QCOMPARE(provider->apiKey.id, s("HEARTH_KEY"));
        const ModelConfig *model = provider->model(s("auto"));
        QVERIFY(model);
        QCOMPARE(model->contextWindow, std::optional<qint64>(65536));
        QCOMPARE(model->maxTokens, std::optional<qint64>(4096));
        QCOMPARE(model->input, QStringList({s("text"), s("image")}));
        QCOMPARE(model->compat.supportsDeveloperRole, std::optional(false));
        QCOMPARE(readRoute(parsed(on.settings), s("auto"))->references(),
            QStringList({s("lmstudio/minimax"), s("anthropic/claude-haiku-4-5")}));
        QVERIFY(on.config.contains("// the big one"));
        QCOMPARE(stateOf(on), FrontState::On);
    }

    void corpus_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("settings");
        const QByteArray usual = defaultHearthSettingsText();
        QTest::addRow("commented, two models") << twoModels << usual;
        QTest::addRow("rules of 2026.2") << oldRules(twoModels) << usual;
        QTest::addRow("Windows line ends")
            << QByteArray(twoModels).replace("\n", "\r\n") << QByteArray(usual).replace("\n", "\r\n");
        QTest::addRow("primary as a text alone")
            << QByteArray("{\n  agents: { defaults: { model: \"a/b\" } },\n"
                          "  models: { providers: { a: { baseUrl: \"http://x/v1\", models: [] } } },\n}\n")
            << usual;
        QTest::addRow("no chain, models alone")
            << QByteArray("{\n  models: {\n    providers: {\n      a: { baseUrl: \"http://127.0.0.1:1/v1\", "
                          "models: [{ id: \"b\", name: \"b\" }] },\n    },\n  },\n}\n")
            << usual;
        QTest::addRow("list of what may be chosen") << QByteArray(twoModels).replace("    defaults: {",
            "    defaults: {\n      modelPolicy: { allow: [\"lmstudio/*\", \"anthropic/*\"] },")
                                                    << usual;
        QTest::addRow("map of models by the rules of 2026.2")
            << oldRules(twoModels).replace("    defaults: {",
                   "    defaults: {\n      models: {\n        \"lmstudio/minimax\": { alias: \"big\" },\n"
                   "        \"anthropic/claude-haiku-4-5\": {},\n      },")
            << usual;
        QTest::addRow("empty settings") << twoModels << QByteArray("{}\n");
        QTest::addRow("settings with another route")
            << twoModels
            << QByteArray("{\n  routes: {\n    fast: { hops: [\"lmstudio/minimax\"] },\n  },\n}\n");
        QTest::addRow("auto with a policy alone")
            << twoModels << QByteArray("{ routes: { auto: { coldStart: \"skip\" } } }\n");
        QTest::addRow("a chain of its own")
            << twoModels << QByteArray("{ routes: { auto: { hops: [\"lmstudio/minimax\"] } } }\n");
        int number = 0;
        for (const QByteArray &text : everyConfig()) {
            if (stateOf({text, usual}) != FrontState::Off) {
                continue; // a chain that Hearth has to itself, without one of its own
            }
            QTest::addRow("config %d of the tests' data", ++number) << text << usual;
        }
    }

    void thereAndBackIsByteForByte_data() { corpus_data(); }
    void thereAndBackIsByteForByte()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, settings);
        const Files files{config, settings};
        const Files on = putOn(files);
        QVERIFY2(!on.config.startsWith("FAILED"), on.config.constData());
        QVERIFY(on.config != files.config);
        QCOMPARE(stateOf(on), FrontState::On);
        const Files off = takenOff(on);
        QCOMPARE(off.config, files.config);
        QCOMPARE(off.settings, files.settings);
    }

    void whatIsWrittenIsValid_data() { corpus_data(); }
    void whatIsWrittenIsValid()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, settings);
        const Files on = putOn({config, settings});
        QCOMPARE(newErrors(config, on.config, true), QStringList());
        QCOMPARE(newErrors(settings, on.settings, false), QStringList());
        const bool wasStrict = parsed(config).isStrictJson();
        QVERIFY(!wasStrict || parsed(on.config).isStrictJson());
    }

    void twiceIsOnce_data() { corpus_data(); }
    void twiceIsOnce()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, settings);
        const Files on = putOn({config, settings});
        QCOMPARE(putOn(on), on);
        const Files off = takenOff(on);
        QCOMPARE(takenOff(off), off);
    }

    void routesAsBefore_data() { corpus_data(); }
    void routesAsBefore()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, settings);
        const QStringList before = frontView(parsed(config), parsed(settings)).chain;
        const Files on = putOn({config, settings});
        QCOMPARE(frontView(parsed(on.config), parsed(on.settings)).chain, before);
    }

    void aChainThatWasChangedMeanwhileBecomesOpenClaws()
    {
        const Files on = putOn({twoModels, defaultHearthSettingsText()});
        const QList<RouteHop> turned{{{s("anthropic/claude-haiku-4-5")}}, {{s("lmstudio/minimax")}}};
        const Files changed{
            on.config, after(on.settings, setRouteHops(parsed(on.settings), s("auto"), turned))};
        const Files off = takenOff(changed);
        const OpenClawConfig config = readOpenClawConfig(parsed(off.config)).config;
        QCOMPARE(config.primary, s("anthropic/claude-haiku-4-5"));
        QCOMPARE(config.fallbacks, QStringList{s("lmstudio/minimax")});
        QVERIFY(!config.provider(s("hearth")));
        QCOMPARE(readRoute(parsed(off.settings), s("auto"))->hops, turned);
        QVERIFY(!off.settings.contains("front:"));
    }

    void withoutMemoryTheOwnChainIsTheWayBack()
    {
        const Files by_hand{
            "{ agents: { defaults: { model: { primary: \"hearth/auto\", fallbacks: [] } } },\n"
            "  models: { providers: { hearth: { baseUrl: \"http://127.0.0.1:11222/v1\" } } } }",
            "{ routes: { auto: { hops: [[\"a/b\", \"c/d\"], \"e/f\"] } } }"};
        QCOMPARE(stateOf(by_hand), FrontState::On);
        const Files off = takenOff(by_hand);
        const Json5Document config = parsed(off.config);
        QCOMPARE(config.find(at("agents.defaults.model.primary")).toString(), s("a/b"));
        QCOMPARE(config.find(at("agents.defaults.model.fallbacks")).text(), QByteArray("[\"c/d\", \"e/f\"]"));
        QVERIFY(config.find(at("models.providers.hearth")).isNull());
        QCOMPARE(off.settings, by_hand.settings);
    }

    void anEntryThatOthersUseStays()
    {
        QByteArray text = twoModels;
        text.replace("    defaults: {", "    defaults: {\n      imageModel: \"hearth/auto\",");
        const Files on = putOn({text, defaultHearthSettingsText()});
        const Files off = takenOff(on);
        QVERIFY(!parsed(off.config).find(at("models.providers.hearth")).isNull());
        QCOMPARE(
            parsed(off.config).find(at("agents.defaults.model.primary")).toString(), s("lmstudio/minimax"));
    }

    void anotherAddressIsPutRight()
    {
        const Files on = putOn({twoModels, defaultHearthSettingsText()});
        FrontSetup moved = setup();
        moved.baseUrl = s("http://127.0.0.1:12000/v1");
        const Files again = putOn(on, moved);
        QCOMPARE(
            readOpenClawConfig(parsed(again.config)).config.provider(s("hearth"))->baseUrl, moved.baseUrl);
        QCOMPARE(again.settings, on.settings);
        QCOMPARE(takenOff(again), (Files{twoModels, defaultHearthSettingsText()}));
    }

    void whatIsMissingIsCompleted()
    {
        Files on = putOn({twoModels, defaultHearthSettingsText()});
        on.config = after(on.config, {Json5Operation::remove(at("models.providers.hearth"))});
        QCOMPARE(stateOf(on), FrontState::Incomplete);
        QCOMPARE(stateOf(putOn(on)), FrontState::On);
    }

    void key_data()
    {
        QTest::addColumn<bool>("required");
        QTest::addColumn<SecretInput>("token");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("variable");
        SecretInput none;
        SecretInput plain;
        plain.source = SecretInput::Source::Plain;
        plain.plain = Secret(QByteArray("hk-secret"));
        SecretInput env{SecretInput::Source::Env, {}, s("default"), s("MY_KEY")};
        SecretInput file{SecretInput::Source::File, {}, s("keys"), s("/hearth")};
        const QByteArray usual = "{ source: \"env\", provider: \"default\", id: \"HEARTH_KEY\" }";
        QTest::addRow("none is asked for") << false << none << QByteArray("\"hearth-local\"") << QString();
        QTest::addRow("kept by Hearth") << true << none << usual << s("HEARTH_KEY");
        QTest::addRow("plain text never crosses") << true << plain << usual << s("HEARTH_KEY");
        QTest::addRow("the same variable")
            << true << env << QByteArray("{ source: \"env\", provider: \"default\", id: \"MY_KEY\" }")
            << s("MY_KEY");
        QTest::addRow("the same file")
            << true << file << QByteArray("{ source: \"file\", provider: \"keys\", id: \"/hearth\" }")
            << QString();
    }
    void key()
    {
        QFETCH(bool, required);
        QFETCH(SecretInput, token);
        FrontSetup with = setup();
        with.tokenRequired = required;
        with.token = token;
        const Files files{twoModels, defaultHearthSettingsText()};
        const auto changes = putInFront(parsed(files.config), parsed(files.settings), with);
        QVERIFY(changes);
        QTEST(changes->keyVariable, "variable");
        const Files on = afterwards(files, changes);
        QTEST(parsed(on.config).find(at("models.providers.hearth.apiKey")).text(), "key");
        QVERIFY(!on.config.contains("hk-secret"));
    }

    void theLoadedWindowCounts()
    {
        FrontSetup with = setup();
        with.window = 32000;
        const Files on = putOn({twoModels, defaultHearthSettingsText()}, with);
        const ModelConfig *model =
            readOpenClawConfig(parsed(on.config)).config.provider(s("hearth"))->model(s("auto"));
        QCOMPARE(model->contextWindow, std::optional<qint64>(32000));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("a config with a syntax error")
            << QByteArray("{ agents: ") << QByteArray("{}") << ErrorKind::SyntaxError;
        QTest::addRow("settings with a syntax error")
            << twoModels << QByteArray("{ x") << ErrorKind::SyntaxError;
        QTest::addRow("nothing to route to") << QByteArray("{}") << QByteArray("{}") << ErrorKind::NotFound;
        QTest::addRow("providers in another file")
            << QByteArray("{ agents: { defaults: { model: \"anthropic/claude-haiku-4-5\" } },\n"
                          "  models: { providers: { $include: \"./providers.json5\" } } }")
            << QByteArray("{}") << ErrorKind::InvalidInput;
    }
    void refuses()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, settings);
        QFETCH(ErrorKind, kind);
        const auto changes = putInFront(parsed(config), parsed(settings), setup());
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, kind);
    }
};

QTEST_APPLESS_MAIN(TestHearthInFront)
#include "tst_hearthinfront.moc"
