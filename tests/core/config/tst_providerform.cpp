#include "config/providerform.h"

#include "config/configreader.h"
#include "config/formcheck.h"
#include "config/modelform.h"
#include "config/providerlisting.h"
#include "config/providerpresets.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;

namespace {

/// What is in \a changed and not in \a text, line by line.
QByteArrayList newLines(const QByteArray &text, const QByteArray &changed)
{
    const QByteArrayList old = text.split('\n');
    QByteArrayList lines;
    for (const QByteArray &line : changed.split('\n')) {
        if (!old.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

class TestProviderForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProvider();
    void aKeyOfTheFileIsNeverInTheForm_data();
    void aKeyOfTheFileIsNeverInTheForm();
    void whatIsNotChangedIsNotTouched();
    void changesOneValueInItsLine();
    void everyFieldAloneInEveryConfig_data();
    void everyFieldAloneInEveryConfig();
    void aNewMemberStandsWhereItBelongs();
    void aCommentAtTheEndStaysWhereItIs();
    void writesKeysAsReferences();
    void addsAProviderInTheStyleOfTheFile();
    void addsAProviderToAnEmptyFile();
    void strictJsonStaysStrict();
    void duplicatesAProviderWithAllThatStandsInIt();
    void everyPresetIsInOrder();
    void presetsTakeFreeIds();
    void presetsFollowTheOlderRules();
    void addressesAreShownWithoutPasswords();
};

void TestProviderForm::readsAProvider()
{
    const ProviderForm form = readProviderForm(
        parsed("{models:{providers:{p:{baseUrl:'http://h:1/v1',api:'ollama',apiKey:'$A_KEY',authHeader:true,"
               "timeoutSeconds:60,maxTokens:'x',headers:{a:'b',c:'d'},params:{},models:[]}}}}"),
        s("p"));
    QCOMPARE(form.baseUrl, s("http://h:1/v1"));
    QCOMPARE(form.api, s("ollama"));
    QCOMPARE(form.key.kind, KeyForm::Kind::Variable);
    QCOMPARE(form.key.text, s("A_KEY"));
    QVERIFY(form.authHeader);
    QCOMPARE(form.timeoutSeconds, std::optional<qint64>(60));
    QCOMPARE(form.maxTokens, std::nullopt);
    QCOMPARE(form.headers, 2);
    QCOMPARE(form.otherKeys, QStringList({s("maxTokens"), s("params")}));
}

void TestProviderForm::aKeyOfTheFileIsNeverInTheForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<KeyForm::Kind>("kind");
    using Kind = KeyForm::Kind;
    const QString local = s("http://127.0.0.1:1/v1");
    const QString hosted = s("https://api.example.com/v1");
    QTest::addRow("a key") << QByteArray("'sk-secret'") << hosted << Kind::Literal;
    QTest::addRow("a short key at home") << QByteArray("'hunter2'") << local << Kind::Literal;
    QTest::addRow("a marker") << QByteArray("'lmstudio'") << local << Kind::Marker;
    QTest::addRow("a marker abroad") << QByteArray("'lmstudio'") << hosted << Kind::Literal;
    QTest::addRow("the id") << QByteArray("'P'") << local << Kind::Marker;
    QTest::addRow("a variable") << QByteArray("'${A}'") << hosted << Kind::Variable;
    QTest::addRow("a variable inside") << QByteArray("'x${A}'") << hosted << Kind::Literal;
    QTest::addRow("a reference") << QByteArray("{source:'exec',provider:'h',id:'x'}") << hosted
                                 << Kind::Reference;
    QTest::addRow("half a reference") << QByteArray("{source:'exec',id:'x'}") << hosted << Kind::Other;
    QTest::addRow("a number") << QByteArray("12345678") << hosted << Kind::Other;
    QTest::addRow("nothing") << QByteArray("''") << hosted << Kind::None;
}

void TestProviderForm::aKeyOfTheFileIsNeverInTheForm()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, baseUrl);
    QFETCH(KeyForm::Kind, kind);
    const Json5Document document = parsed("{models:{providers:{p:{apiKey:" + value + ",baseUrl:\""
        + baseUrl.toUtf8() + "\",api:'ollama',models:[]}}}}");
    const ProviderForm form = readProviderForm(document, s("p"));
    QCOMPARE(form.key.kind, kind);
    QVERIFY(form.key.literal.isEmpty());
    if (kind == KeyForm::Kind::Literal || kind == KeyForm::Kind::Other) {
        QVERIFY(form.key.text.isEmpty() && form.key.id.isEmpty());
    }
    QVERIFY(providerChanges(document, s("p"), form).isEmpty());
}

void TestProviderForm::whatIsNotChangedIsNotTouched()
{
    const Json5Document document = parsed(commented);
    for (const ListedProvider &provider : listedProviders(document)) {
        QVERIFY(providerChanges(document, provider.form.id, provider.form).isEmpty());
        for (const ListedModel &model : provider.models) {
            QVERIFY(modelChanges(document, model.path, model.form).isEmpty());
        }
    }
}

void TestProviderForm::changesOneValueInItsLine()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.baseUrl = s("http://10.0.0.5:1234/v1");
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "http://127.0.0.1:1234/v1", "http://10.0.0.5:1234/v1"));
}

using ProviderChange = void (*)(ProviderForm &);

void TestProviderForm::everyFieldAloneInEveryConfig_data()
{
    QTest::addColumn<ProviderChange>("change");
    const auto row = [](const char *name, ProviderChange change) { QTest::addRow("%s", name) << change; };
    row("address", [](ProviderForm &form) { form.baseUrl = s("http://127.0.0.1:1/v1"); });
    row("no address", [](ProviderForm &form) { form.baseUrl.clear(); });
    row("api", [](ProviderForm &form) { form.api = s("anthropic-messages"); });
    row("variable", [](ProviderForm &form) { form.key = {KeyForm::Kind::Variable, s("A"), {}, {}, {}, {}}; });
    row("no key", [](ProviderForm &form) { form.key = {}; });
    row("header", [](ProviderForm &form) { form.authHeader = !form.authHeader; });
    row("timeout", [](ProviderForm &form) { form.timeoutSeconds = 77; });
    row("answer", [](ProviderForm &form) { form.maxTokens = 1234; });
}

/// One line is new at the most, one gone at the most, and the rest is as it was, in its order.
void TestProviderForm::everyFieldAloneInEveryConfig()
{
    QFETCH(ProviderChange, change);
    int providers = 0;
    int strict = 0;
    for (const QByteArray &text : everyConfig()) {
        const Json5Document document = parsed(text);
        for (const ListedProvider &provider : listedProviders(document)) {
            ProviderForm form = provider.form;
            change(form);
            const QByteArray changed = after(text, providerChanges(document, form.id, form));
            const ProviderForm now = readProviderForm(parsed(changed), form.id);
            if (form.baseUrl.isEmpty()) {
                form.key = now.key; // whether a word is a placeholder hangs on the address
            }
            QCOMPARE(now, form);
            QVERIFY2(isOneLineApart(text, changed), changed.constData());
            QCOMPARE(parsed(changed).isStrictJson(), document.isStrictJson());
            ++providers;
            strict += document.isStrictJson() ? 1 : 0;
        }
    }
    QVERIFY(providers - strict >= 6);
    QVERIFY(strict >= 6);
}

void TestProviderForm::aNewMemberStandsWhereItBelongs()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.timeoutSeconds = 600;
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "        api: \"openai-responses\",\n",
            "        api: \"openai-responses\",\n        timeoutSeconds: 600,\n"));
}

void TestProviderForm::aCommentAtTheEndStaysWhereItIs()
{
    const QByteArray text(
        "{\n  models: {\n    providers: {\n      p: {\n        baseUrl: \"http://127.0.0.1/v1\",\n"
        "        models: [],\n        // the end\n      },\n    },\n  },\n}\n");
    ProviderForm form = readProviderForm(parsed(text), s("p"));
    form.api = s("ollama");
    const QByteArray changed = after(text, providerChanges(parsed(text), s("p"), form));
    QCOMPARE(newLines(text, changed), QByteArrayList{QByteArray("        api: \"ollama\",")});
    QVERIFY(changed.contains("        models: [],\n"));
    QCOMPARE(changed.count("// the end"), 1);
}

void TestProviderForm::writesKeysAsReferences()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.key = {KeyForm::Kind::Variable, s("LM_API_TOKEN"), {}, {}, {}, {}};
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "apiKey: \"lmstudio\"", "apiKey: \"${LM_API_TOKEN}\""));
    form.key = {KeyForm::Kind::Reference, {}, SecretInput::Source::Exec, s("hearth"), s("lmstudio"), {}};
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "apiKey: \"lmstudio\"",
            "apiKey: { source: \"exec\", provider: \"hearth\", id: \"lmstudio\" }"));
    form.key = {};
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "        apiKey: \"lmstudio\",\n", ""));
    form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, Secret("a\"b")};
    QVERIFY(after(commented, providerChanges(document, form.id, form)).contains("apiKey: \"a\\\"b\""));
}

void TestProviderForm::addsAProviderInTheStyleOfTheFile()
{
    const Json5Document document = parsed(commented);
    const QByteArray added =
        after(commented, providerAddition(presetForm(document, ProviderPreset::LlamaCpp)));
    QCOMPARE(added,
        replacedIn(commented, "      anthropic: { apiKey: \"${ANTHROPIC_API_KEY}\", models: [] },\n",
            "      anthropic: { apiKey: \"${ANTHROPIC_API_KEY}\", models: [] },\n"
            "      \"llama-cpp\": {\n"
            "        baseUrl: \"http://127.0.0.1:8080/v1\",\n"
            "        apiKey: \"llama-cpp\",\n"
            "        api: \"openai-completions\",\n"
            "        timeoutSeconds: 600,\n"
            "        models: [],\n"
            "      },\n"));
}

void TestProviderForm::addsAProviderToAnEmptyFile()
{
    const Json5Document document = parsed("{\n}\n");
    const QByteArray added =
        after(document.toText(), providerAddition(presetForm(document, ProviderPreset::Anthropic)));
    const Json5Document result = parsed(added);
    QVERIFY2(!result.hasErrors(), added.constData());
    QCOMPARE(readProviderForm(result, s("anthropic")), presetForm(document, ProviderPreset::Anthropic));
}

void TestProviderForm::strictJsonStaysStrict()
{
    QByteArray text("{\n  \"models\": {\n    \"providers\": {\n    }\n  }\n}\n");
    for (const ProviderPreset preset : allPresets()) {
        text = after(text, providerAddition(presetForm(parsed(text), preset)));
        ModelForm model = newModelForm();
        model.id = s("m");
        model.name = s("M");
        text = after(
            text, modelAddition(parsed(text), listedProviders(parsed(text)).constLast().form.id, model));
        QVERIFY2(parsed(text).isStrictJson(), text.constData());
    }
    QVERIFY(text.contains("\n      \"lmstudio\": {\n        \"baseUrl\": \"http://127.0.0.1:1234/v1\",\n"));
    text = after(text, providerDuplicate(parsed(text), s("ollama"), s("other")));
    QVERIFY2(parsed(text).isStrictJson(), text.constData());
}

void TestProviderForm::duplicatesAProviderWithAllThatStandsInIt()
{
    const QByteArray copied =
        after(commented, providerDuplicate(parsed(commented), s("lmstudio"), s("second")));
    const qsizetype begin = commented.indexOf("lmstudio: {\n");
    const qsizetype end = commented.indexOf("      anthropic: {");
    const QByteArray block = "      second" + commented.mid(begin + 8, end - begin - 8);
    QByteArray expected = commented;
    expected.insert(end, block);
    QCOMPARE(copied, expected);
}

void TestProviderForm::everyPresetIsInOrder()
{
    const QByteArray empty("{ gateway: { mode: \"local\" } }\n");
    for (const ProviderPreset preset : allPresets()) {
        ProviderForm form = presetForm(parsed(empty), preset);
        if (form.baseUrl.isEmpty()) {
            QCOMPARE(preset, ProviderPreset::OpenAiStyle);
            QCOMPARE(told(checkProviderForm(parsed(empty), {}, form)),
                QStringList(s("baseUrl ") + codeOf(FormProblem::Code::AddressEmpty) + u'!'));
            form.baseUrl = s("http://127.0.0.1:9000/v1");
        }
        QCOMPARE(told(checkProviderForm(parsed(empty), {}, form)), QStringList());
        const QByteArray text = after(empty, providerAddition(form));
        const ConfigReading reading = readOpenClawConfig(parsed(text));
        QVERIFY2(reading.diagnostics.isEmpty(), text.constData());
        QCOMPARE(readProviderForm(parsed(text), form.id), form);
    }
}

void TestProviderForm::presetsTakeFreeIds()
{
    QCOMPARE(presetForm(parsed(commented), ProviderPreset::LmStudio).id, s("lmstudio-2"));
    QCOMPARE(
        presetForm(parsed("{models:{providers:{' OLLAMA ':{}}}}"), ProviderPreset::Ollama).id, s("ollama-2"));
}

void TestProviderForm::presetsFollowTheOlderRules()
{
    const Json5Document old = parsed("{ meta: { lastTouchedVersion: '2026.2.26' } }");
    QCOMPARE(presetForm(old, ProviderPreset::Ollama).timeoutSeconds, std::nullopt);
    QVERIFY(!apiChoices(old).contains(s("google-vertex")));
    QVERIFY(apiChoices(parsed("{}")).contains(s("google-vertex")));
}

void TestProviderForm::addressesAreShownWithoutPasswords()
{
    QCOMPARE(addressForShow(s("https://u:p@w@h/v1")), s("https://u@h/v1"));
    QCOMPARE(addressForShow(s("http://127.0.0.1:1234/v1")), s("http://127.0.0.1:1234/v1"));
}

QTEST_GUILESS_MAIN(TestProviderForm)
#include "tst_providerform.moc"
