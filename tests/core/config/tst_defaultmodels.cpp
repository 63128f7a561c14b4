#include "config/defaultmodels.h"

#include "findings.h"

#include <QTest>

using namespace Hearth;

Q_DECLARE_METATYPE(std::optional<Hearth::AliasProblem>)

namespace {

const QByteArray text =
    "{\n"
    "  gateway: { mode: \"local\" },\n"
    "  agents: {\n"
    "    defaults: {\n"
    "      model: {\n"
    "        primary: \"p/one\", // first\n"
    "        fallbacks: [\n"
    "          \"openai/gpt-5.2\", // dear\n"
    "          \"second\", // near\n"
    "        ],\n"
    "      },\n"
    "      models: { \"p/one\": { alias: \"One\" }, \"p/two\": { alias: \"second\", params: {} }, \"p/*\": "
    "{} },\n"
    "      modelPolicy: { allow: [\"p/one\", \"second\"] },\n"
    "    },\n"
    "  },\n"
    "  models: { providers: { p: { baseUrl: \"http://127.0.0.1:1/v1\", api: \"openai-responses\", models: [\n"
    "    { id: \"one\", name: \"One\" }, { id: \"two\", name: \"Two\" }, { id: \"three\", name: \"Three\" "
    "},\n"
    "  ] } } },\n"
    "}\n";

QByteArray after(const QByteArray &before, const Result<QList<Json5Operation>> &operations)
{
    if (!operations) {
        return "error";
    }
    return applied(Json5Document::parse(before), *operations).value_or("not applied");
}

QByteArray with(QByteArray from, const char *before, const char *now)
{
    return from.contains(before) ? from.replace(before, now) : QByteArray("no ") + before;
}

} // namespace

class TestDefaultModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsThereIsRead()
    {
        const DefaultModels models = readDefaultModels(Json5Document::parse(text));
        QCOMPARE(models.primary, QStringLiteral("p/one"));
        QCOMPARE(models.fallbacks, QStringList({QStringLiteral("openai/gpt-5.2"), QStringLiteral("second")}));
        QCOMPARE(models.settings,
            QList<DefaultModels::Settings>({{QStringLiteral("p/one"), QStringLiteral("One"), false},
                {QStringLiteral("p/two"), QStringLiteral("second"), true},
                {QStringLiteral("p/*"), {}, false}}));
        QVERIFY(!models.mode);
        QCOMPARE(models.models,
            QStringList({QStringLiteral("p/one"), QStringLiteral("p/two"), QStringLiteral("p/three"),
                QStringLiteral("openai/gpt-5.2")}));
        QCOMPARE(
            readDefaultModels(Json5Document::parse("{ agents: { defaults: { model: 'a/b' } } }")).primary,
            QStringLiteral("a/b"));
        QCOMPARE(readDefaultModels({}), DefaultModels());
    }

    void thePrimaryModelIsNoFallback()
    {
        const Json5Document document = Json5Document::parse(text);
        QByteArray wanted = with(text, "primary: \"p/one\"", "primary: \"p/two\"");
        wanted = with(wanted, "          \"second\", // near\n", "");
        QCOMPARE(after(text, setPrimary(document, QStringLiteral("p/two"))), wanted);
        QCOMPARE(after(text, setPrimary(document, QStringLiteral("p/one"))), text);
    }

    void aListOfWhatMayBeChosenGrowsWithTheChain()
    {
        const Json5Document document = Json5Document::parse(text);
        const QByteArray wanted = with(text, "primary: \"p/one\"", "primary: \"p/three\"");
        QCOMPARE(after(text, setPrimary(document, QStringLiteral("p/three"))),
            with(wanted, "\"second\"] }", "\"second\", \"p/three\"] }"));
        const QByteArray chosen = after(text, setFallbacks(document, {QStringLiteral("openai/gpt-5.2")}));
        QVERIFY(chosen.contains("allow: [\"p/one\", \"second\", \"openai/gpt-5.2\"]"));
        QCOMPARE(readText(chosen).diagnostics.size(), 0);
    }

    void withOldRulesTheMapIsTheList()
    {
        const QByteArray old =
            "{ meta: { lastTouchedVersion: '2026.2.26' }, agents: { defaults: { model: 'a/b', "
            "models: { 'a/b': {} } } } }";
        QCOMPARE(after(old, setPrimary(Json5Document::parse(old), QStringLiteral("a/c"))),
            with(with(old, "model: 'a/b'", "model: 'a/c'"), "'a/b': {} }", "'a/b': {}, 'a/c': {} }"));
    }

    void aModelAsTextBecomesAnObjectForFallbacks()
    {
        const QByteArray plain = "{ agents: { defaults: { model: 'a/b' } } }";
        const Json5Document document = Json5Document::parse(plain);
        QCOMPARE(after(plain, setPrimary(document, QStringLiteral("a/c"))), with(plain, "'a/b'", "'a/c'"));
        QCOMPARE(after(plain, setFallbacks(document, {QStringLiteral("a/c"), QStringLiteral("a/b")})),
            with(plain, "'a/b'", "{ primary: 'a/b', fallbacks: ['a/c'] }"));
        QCOMPARE(after(plain, setPrimary(document, QString())), QByteArray("{ agents: { defaults: {} } }"));
    }

    void anEmptyConfigGetsWhatItNeeds()
    {
        const Json5Document empty = Json5Document::parse("{}");
        const QByteArray first = after("{}", setPrimary(empty, QStringLiteral("a/b")));
        QCOMPARE(readText(first).config.primary, QStringLiteral("a/b"));
        QVERIFY(Json5Document::parse(first).isStrictJson());
        QCOMPARE(after("{}", setFallbacks(empty, {})), QByteArray("{}"));
    }

    void fallbacksKeepTheirCommentsWhenTheyMove()
    {
        const QByteArray moved = after(text,
            setFallbacks(Json5Document::parse(text),
                {QStringLiteral("second"), QStringLiteral("p/three"), QStringLiteral("openai/gpt-5.2")}));
        QVERIFY2(
            moved.contains("        fallbacks: [\n          \"second\", // near\n          \"p/three\",\n"
                           "          \"openai/gpt-5.2\", // dear\n        ],\n"),
            moved.constData());
    }

    void aliases()
    {
        const Json5Document document = Json5Document::parse(text);
        QCOMPARE(after(text, setAlias(document, QStringLiteral("p/one"), QStringLiteral("Eins"))),
            with(text, "\"One\" }, \"p/two", "\"Eins\" }, \"p/two"));
        QCOMPARE(after(text, setAlias(document, QStringLiteral("p/two"), QString())),
            with(text, "{ alias: \"second\", params: {} }", "{ params: {} }"));
        const QByteArray added =
            after(text, setAlias(document, QStringLiteral("p/three"), QStringLiteral("Tri")));
        QVERIFY(added.contains("\"p/three\": { alias: \"Tri\" }"));
        QVERIFY(added.contains("\"second\", \"p/three\"]")); // to be chosen by its alias, it must be allowed
        QVERIFY(!setAlias(document, QStringLiteral("p/three"), QStringLiteral("ONE")));
        QVERIFY(!setAlias(document, QStringLiteral("bare"), QStringLiteral("x")));
    }

    void aliasProblems_data()
    {
        QTest::addColumn<QString>("alias");
        QTest::addColumn<std::optional<AliasProblem>>("problem");
        const auto row = [](const char *alias, std::optional<AliasProblem> problem) {
            QTest::addRow("%s", alias) << QString::fromUtf8(alias) << problem;
        };
        row("drei", std::nullopt);
        row("\xe4\xb8\x89", std::nullopt);
        row("three", std::nullopt); // its own id
        row("a b", AliasProblem::BadForm);
        row("a/b", AliasProblem::BadForm);
        row("SECOND", AliasProblem::OtherModel);
        row("two", AliasProblem::ModelId);
    }
    void aliasProblems()
    {
        QFETCH(QString, alias);
        QFETCH(std::optional<AliasProblem>, problem);
        QVERIFY(aliasProblem(Json5Document::parse(text), QStringLiteral("p/three"), alias) == problem);
    }

    void modes()
    {
        const Json5Document document = Json5Document::parse(text);
        const QByteArray set = after(text, setMode(document, OpenClawConfig::Mode::Replace));
        QCOMPARE(readDefaultModels(Json5Document::parse(set)).mode, OpenClawConfig::Mode::Replace);
        QCOMPARE(after(set, setMode(Json5Document::parse(set), OpenClawConfig::Mode::Replace)), set);
    }

    void whatCannotBeEditedIsAnError()
    {
        const Json5Document broken = Json5Document::parse("{ agents: ");
        QCOMPARE(setPrimary(broken, QStringLiteral("a/b")).error().kind, ErrorKind::SyntaxError);
        const Json5Document included = Json5Document::parse("{ agents: { $include: './a.json5' } }");
        QVERIFY(
            setPrimary(included, QStringLiteral("a/b")).error().detail.contains(QLatin1String("./a.json5")));
    }
};

QTEST_APPLESS_MAIN(TestDefaultModels)
#include "tst_defaultmodels.moc"
