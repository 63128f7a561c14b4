#include "config/configvalues.h"

#include "config/builtinproviders.h"
#include "config/hearthsettings.h"

#include <QTest>

using namespace Hearth;

namespace {

ProviderConfig providerOf(const char *id, std::initializer_list<const char *> models)
{
    ProviderConfig provider;
    provider.id = QString::fromLatin1(id);
    for (const char *model : models) {
        ModelConfig config;
        config.id = QString::fromLatin1(model);
        provider.models.append(config);
    }
    return provider;
}

OpenClawConfig exampleConfig()
{
    OpenClawConfig config;
    config.providers = {providerOf("lmstudio", {"Qwen3-8B", "qwen/qwen3-8b@q4_k_m", "shared", "odd@name"}),
        providerOf("vllm", {"shared", "moonshotai/kimi-k2"}), providerOf("hearth", {"auto", "alone"}),
        providerOf("anthropic", {})};
    const auto alias = [&config](const char *name, const char *target) {
        const ModelRef ref = *ModelRef::parse(QString::fromLatin1(target));
        config.aliases.insert(QString::fromLatin1(name).toLower(), ref);
        config.aliasNames.insert(ref, QString::fromLatin1(name));
    };
    alias("Opus", "anthropic/claude-opus-4-6");
    alias("MiniMax Local", "lmstudio/Qwen3-8B");
    alias("Hearth", "hearth/auto");
    alias("auto2", "hearth/auto2");
    alias("Nowhere", "elsewhere/model");
    return config;
}

} // namespace

class TestConfigValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); ///< Empty: names nothing.
        const auto row = [](const char *what, const char *name, const char *expected) {
            QTest::addRow("%s", what) << QString::fromLatin1(name) << QString::fromLatin1(expected);
        };
        row("a listed model", "lmstudio/Qwen3-8B", "lmstudio/Qwen3-8B");
        row("provider without case and with spaces", " LMStudio /Qwen3-8B", "lmstudio/Qwen3-8B");
        row("the model's case is kept, right or wrong", "lmstudio/qwen3-8b", "lmstudio/qwen3-8b");
        row("an unlisted model of a provider that is there", "anthropic/claude-x", "anthropic/claude-x");
        row("slashes in the model", "vllm/moonshotai/kimi-k2", "vllm/moonshotai/kimi-k2");
        row("a provider that is not there", "elsewhere/model", "");
        row("an alias", "opus", "anthropic/claude-opus-4-6");
        row("an alias with a space, without case", "minimax LOCAL", "lmstudio/Qwen3-8B");
        row("an alias behind its provider", "anthropic/OPUS", "anthropic/claude-opus-4-6");
        row("an alias behind another provider", "vllm/opus", "vllm/opus");
        row("an alias of nothing", "nowhere", "");
        row("Hearth's prefix", "hearth/lmstudio/Qwen3-8B", "lmstudio/Qwen3-8B");
        row("Hearth's prefix twice, in capitals", "Hearth/HEARTH/opus", "anthropic/claude-opus-4-6");
        row("Hearth's own route", "hearth/auto", "");
        row("Hearth's own route, bare", "auto", "");
        row("an alias of Hearth's own route", "Hearth", "");
        row("an alias that its own target names", "auto2", "");
        row("a slash makes it a reference, listed or not", "moonshotai/kimi-k2", "");
        row("a bare id", "Qwen3-8B", "lmstudio/Qwen3-8B");
        row("a bare id in another case", "qwen3-8b", "");
        row("a bare id that two providers list", "shared", "");
        row("a bare id that Hearth alone lists", "alone", "");
        row("an unknown bare id, and no openai", "gpt-5", "");
        row("an auth profile is dropped", "anthropic/claude-opus-4-6@work", "anthropic/claude-opus-4-6");
        row("a quantisation stays", "lmstudio/qwen/qwen3-8b@q4_k_m", "lmstudio/qwen/qwen3-8b@q4_k_m");
        row("a listed id with an at sign stays", "lmstudio/odd@name", "lmstudio/odd@name");
        row("empty", "", "");
        row("only a slash", "/", "");
        row("nothing behind the slash", "lmstudio/", "");
    }
    void resolves()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const std::optional<ModelRef> ref = exampleConfig().resolve(name);
        QCOMPARE(ref ? ref->toString() : QString(), expected);
    }

    void anUnknownBareIdGoesToOpenAiWhereTheConfigNamesIt()
    {
        OpenClawConfig config = exampleConfig();
        config.providers.append(providerOf("openai", {}));
        QCOMPARE(config.resolve(u"gpt-5")->toString(), QStringLiteral("openai/gpt-5"));
        QVERIFY(!config.resolve(u"shared"));
        QVERIFY(!config.resolve(u"auto"));
    }

    void chains_data()
    {
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QStringList>("fallbacks");
        QTest::addColumn<QStringList>("hops");
        QTest::addColumn<QStringList>("unresolved");
        const QString local = QStringLiteral("lmstudio/Qwen3-8B");
        const QString opus = QStringLiteral("anthropic/claude-opus-4-6");
        QTest::addRow("nothing") << QString() << QStringList() << QStringList() << QStringList();
        QTest::addRow("primary, then fallbacks")
            << local << QStringList{opus} << QStringList{local, opus} << QStringList();
        QTest::addRow("fallbacks alone")
            << QString() << QStringList{opus} << QStringList{opus} << QStringList();
        QTest::addRow("duplicates, also by alias, count once")
            << local << QStringList{QStringLiteral("minimax local"), QStringLiteral("Opus"), opus, local}
            << QStringList{local, opus} << QStringList();
        QTest::addRow("Hearth itself is dropped")
            << QStringLiteral("hearth/auto") << QStringList{QStringLiteral("Hearth"), opus}
            << QStringList{opus} << QStringList();
        QTest::addRow("what names nothing is kept apart, once")
            << QStringLiteral("elsewhere/x")
            << QStringList{opus, QStringLiteral("elsewhere/x"), QStringLiteral("foo")} << QStringList{opus}
            << QStringList{QStringLiteral("elsewhere/x"), QStringLiteral("foo")};
        QTest::addRow("blank fallbacks are nothing")
            << local << QStringList{QString(), QStringLiteral(" ")} << QStringList{local} << QStringList();
    }
    void chains()
    {
        QFETCH(QString, primary);
        QFETCH(QStringList, fallbacks);
        QFETCH(QStringList, hops);
        QFETCH(QStringList, unresolved);
        OpenClawConfig config = exampleConfig();
        config.primary = primary;
        config.fallbacks = fallbacks;
        const OpenClawConfig::Chain chain = config.chain();
        QStringList names;
        for (const ModelRef &hop : chain.hops) {
            names.append(hop.toString());
        }
        QCOMPARE(names, hops);
        QCOMPARE(chain.unresolved, unresolved);
    }

    void addsBuiltinProviders()
    {
        OpenClawConfig config;
        config.providers = {providerOf("lmstudio", {"a"})};
        config.addBuiltinProvidersFor({QStringLiteral("Anthropic/claude"), QStringLiteral("anthropic/other"),
            QStringLiteral("lmstudio/b"), QStringLiteral("ollama/c"), QStringLiteral("groq/d"),
            QStringLiteral("custom/e"), QStringLiteral("bare"), QStringLiteral("hearth/openrouter/f/g")});
        QStringList ids;
        for (const ProviderConfig &provider : std::as_const(config.providers)) {
            ids.append(provider.id);
        }
        QCOMPARE(ids,
            (QStringList{QStringLiteral("lmstudio"), QStringLiteral("anthropic"), QStringLiteral("ollama"),
                QStringLiteral("openrouter")}));
        const ProviderConfig *anthropic = config.provider(QStringLiteral(" ANTHROPIC "));
        QVERIFY(anthropic != nullptr);
        QVERIFY(!anthropic->isDeclared);
        QVERIFY(anthropic->path.isRoot());
        QCOMPARE(anthropic->baseUrl, QStringLiteral("https://api.anthropic.com"));
        QVERIFY(anthropic->api == ApiDialect::AnthropicMessages);
        QVERIFY(anthropic->apiKey.source == SecretInput::Source::Env);
        QCOMPARE(anthropic->apiKey.id, QStringLiteral("ANTHROPIC_API_KEY"));
        const ProviderConfig *ollama = config.provider(QStringLiteral("ollama"));
        QVERIFY(ollama->api == ApiDialect::Ollama);
        QVERIFY(ollama->apiKey.source == SecretInput::Source::None); // local: needs none
    }

    void knowsBuiltinProviders()
    {
        QCOMPARE(
            builtinProvider(QStringLiteral("openai"))->baseUrl, QStringLiteral("https://api.openai.com/v1"));
        QVERIFY(builtinProvider(QStringLiteral("z.ai"))->baseUrl.isEmpty());
        for (const char *id : {"llama-cpp", "llmman", "local", "hearth", "mlx", "", "byteplus(-plan)"}) {
            QVERIFY2(!builtinProvider(QString::fromLatin1(id)), id);
        }
        QCOMPARE(keyVariablesOf(QStringLiteral("google")),
            (QStringList{QStringLiteral("GEMINI_API_KEY"), QStringLiteral("GOOGLE_API_KEY")}));
        QVERIFY(keyVariablesOf(QStringLiteral("custom")).isEmpty());
    }

    void findsRoutes()
    {
        HearthSettings settings;
        settings.routes = {{QStringLiteral("fast"), {{{QStringLiteral("lmstudio/a")}}}, {}}};
        QVERIFY(settings.route(QStringLiteral("fast")) == &settings.routes.first());
        QVERIFY(settings.route(QStringLiteral("auto")) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestConfigValues)
#include "tst_configvalues.moc"
