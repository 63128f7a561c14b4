#include "commentedconfig.h"

#include "config/configreader.h"
#include "config/formcheck.h"
#include "config/modeluses.h"
#include "config/providerlisting.h"
#include "config/providerpresets.h"

#include <QTest>

using namespace Hearth;

namespace {

const QByteArray &commented = commentedConfig;

Json5Document parsed(const QByteArray &text)
{
    return Json5Document::parse(text);
}

Json5Path at(const char *path)
{
    return Json5Path::parse(QString::fromLatin1(path)).value_or(Json5Path());
}

const char qwen[] = "models.providers.lmstudio.models[1]";
const char minimax[] = "models.providers.lmstudio.models[0]";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The text after \a operations; what went wrong instead.
QByteArray after(const QByteArray &text, const QList<Json5Operation> &operations)
{
    const Result<QByteArray> result = applied(parsed(text), operations);
    return result ? *result : "FAILED " + result.error().detail.toUtf8();
}

QByteArray replacedIn(QByteArray text, const char *before, const char *now)
{
    Q_ASSERT(text.count(before) == 1);
    return text.replace(before, now);
}

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

QStringList told(const QList<FormProblem> &problems)
{
    QStringList lines;
    for (const FormProblem &each : problems) {
        lines.append(each.field + u' ' + (each.finding ? each.finding->code : QString::number(int(each.code)))
            + (each.isBlocking ? s("!") : QString()));
    }
    return lines;
}

QStringList told(const QList<ModelUse> &uses)
{
    QStringList lines;
    for (const ModelUse &each : uses) {
        lines.append(QString::number(int(each.role)) + u' ' + each.text
            + (each.alias.isEmpty() ? QString() : u'=' + each.alias) + (each.canGo ? s(" goes") : QString()));
    }
    return lines;
}

QString codeOf(FormProblem::Code code)
{
    return QString::number(int(code));
}

} // namespace

class TestProviderForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProvider();
    void readsAModel();
    void aKeyOfTheFileIsNeverInTheForm_data();
    void aKeyOfTheFileIsNeverInTheForm();
    void whatIsNotChangedIsNotTouched();
    void changesOneValueInItsLine();
    void aNewMemberStandsWhereItBelongs();
    void aCommentAtTheEndStaysWhereItIs();
    void clearedFieldsGo();
    void writesKeysAsReferences();
    void changesSinglePrices();
    void writesAllPricesWhereThereAreNone();
    void aRenamedProviderTakesItsReferencesAlong();
    void aRenamedModelTakesItsReferencesAlong();
    void addsAProviderInTheStyleOfTheFile();
    void addsAProviderToAnEmptyFile();
    void addsModels();
    void strictJsonStaysStrict();
    void duplicatesAProviderWithAllThatStandsInIt();
    void duplicatesAModelWithAllThatStandsInIt();
    void movesUpAndDown();
    void listsProvidersAndModels();
    void namesIncludedFiles();
    void findsWhatRefersToAModel();
    void findsWhatRefersToAProvider();
    void removesWhatCanGo();
    void anAllowListIsNeverEmptied();
    void everyPresetIsInOrder();
    void presetsTakeFreeIds();
    void presetsFollowTheOlderRules();
    void checksAProvider_data();
    void checksAProvider();
    void checksAModel_data();
    void checksAModel();
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

void TestProviderForm::readsAModel()
{
    const ModelForm form = readModelForm(parsed(commented), at(qwen));
    QCOMPARE(form.id, s("qwen"));
    QCOMPARE(form.contextWindow, std::optional<qint64>(65536));
    QCOMPARE(form.maxTokens, std::nullopt);
    QCOMPARE(form.input, QStringList());
    QCOMPARE(form.otherKeys, QStringList(s("params")));
    const ModelForm whole = readModelForm(parsed(commented), at(minimax));
    QCOMPARE(whole.costCacheWrite, std::optional<double>(0));
    QCOMPARE(whole.input, QStringList(s("text")));
    QVERIFY(whole.otherKeys.isEmpty());
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
    ModelForm model = readModelForm(document, at(minimax));
    model.contextWindow = 131072;
    model.input.append(s("image"));
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(replacedIn(commented, "196608", "131072"), "[\"text\"]", "[\"text\", \"image\"]"));
}

void TestProviderForm::aNewMemberStandsWhereItBelongs()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.timeoutSeconds = 600;
    QCOMPARE(after(commented, providerChanges(document, form.id, form)),
        replacedIn(commented, "        api: \"openai-responses\",\n",
            "        api: \"openai-responses\",\n        timeoutSeconds: 600,\n"));
    ModelForm model = readModelForm(document, at(qwen));
    model.reasoning = true;
    QCOMPARE(after(commented, modelChanges(document, at(qwen), model)),
        replacedIn(commented, "name: \"Qwen\", ", "name: \"Qwen\", reasoning: true, "));
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

void TestProviderForm::clearedFieldsGo()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(minimax));
    model.maxTokens.reset();
    model.input.clear();
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(replacedIn(commented, "            maxTokens: 8192,\n", ""),
            "            input: [\"text\"],\n", ""));
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

void TestProviderForm::changesSinglePrices()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(minimax));
    model.costOutput = 2.5;
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(commented, "output: 0,", "output: 2.5,"));
}

void TestProviderForm::writesAllPricesWhereThereAreNone()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(qwen));
    model.costInput = 1;
    QVERIFY(after(commented, modelChanges(document, at(qwen), model))
                .contains("name: \"Qwen\", cost: { input: 1, output: 0, cacheRead: 0, cacheWrite: 0 }, "));
}

void TestProviderForm::aRenamedProviderTakesItsReferencesAlong()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.id = s("studio");
    QByteArray expected = commented;
    expected.replace("lmstudio/", "studio/")
        .replace("lmstudio: {\n", "studio: {\n")
        .replace("lmstudio: { profile", "studio: { profile");
    QCOMPARE(after(commented, providerChanges(document, s("lmstudio"), form)), expected);
}

void TestProviderForm::aRenamedModelTakesItsReferencesAlong()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(qwen));
    model.id = s("qwen3");
    QByteArray expected = commented;
    expected.replace("lmstudio/qwen\"", "lmstudio/qwen3\"").replace("id: \"qwen\"", "id: \"qwen3\"");
    QCOMPARE(after(commented, modelChanges(document, at(qwen), model)), expected);
    model = readModelForm(document, at(minimax)); // also named by its alias, which stays
    model.id = s("m3");
    expected = commented;
    expected.replace("lmstudio/minimax\"", "lmstudio/m3\"").replace("id: \"minimax\"", "id: \"m3\"");
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)), expected);
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

void TestProviderForm::addsModels()
{
    const Json5Document document = parsed(commented);
    ModelForm model = newModelForm();
    model.id = s("new");
    model.name = s("New");
    const QByteArray behind = after(commented, modelAddition(document, s("lmstudio"), model));
    QCOMPARE(behind,
        replacedIn(commented, "params: { a: 1 } }, // small\n",
            "params: { a: 1 } }, // small\n"
            "          {\n"
            "            id: \"new\",\n"
            "            name: \"New\",\n"
            "            reasoning: false,\n"
            "            input: [\"text\"],\n"
            "            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },\n"
            "            contextWindow: 65536,\n"
            "            maxTokens: 8192,\n"
            "          },\n"));
    const QByteArray first = after(commented, modelAddition(document, s("anthropic"), model));
    QCOMPARE(readModelForm(parsed(first), at("models.providers.anthropic.models[0]")), model);
    const QByteArray none("{models:{providers:{openai:{}}}}");
    const QByteArray made = after(none, modelAddition(parsed(none), s("openai"), model));
    QCOMPARE(readModelForm(parsed(made), at("models.providers.openai.models[0]")), model);
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

void TestProviderForm::duplicatesAModelWithAllThatStandsInIt()
{
    const QByteArray copied =
        after(commented, modelDuplicate(parsed(commented), at(minimax), s("minimax-2")));
    QVERIFY(
        copied.contains("            id: \"minimax-2\", // the good one\n            name: \"MiniMax\",\n"));
    const Json5Document document = parsed(copied);
    QCOMPARE(document.find(at("models.providers.lmstudio.models")).size(), 3);
    QCOMPARE(readModelForm(document, at(qwen)).id, s("minimax-2"));
    QCOMPARE(freeId(s("a"), {s("A-2"), s("a")}), s("a-3"));
}

void TestProviderForm::movesUpAndDown()
{
    const Json5Document document = parsed(commented);
    QVERIFY(providerMove(document, s("lmstudio"), -1).isEmpty());
    QVERIFY(providerMove(document, s("anthropic"), 1).isEmpty());
    const QByteArray moved = after(commented, providerMove(document, s("anthropic"), -1));
    QCOMPARE(listedProviders(parsed(moved)).constFirst().form.id, s("anthropic"));
    QCOMPARE(moved.size(), commented.size());
    const QByteArray down = after(commented, modelMove(document, at(minimax), 1));
    QCOMPARE(readModelForm(parsed(down), at(qwen)).id, s("minimax"));
    QVERIFY(modelMove(document, at(minimax), -1).isEmpty());
    QVERIFY(modelMove(document, at(qwen), 1).isEmpty());
}

void TestProviderForm::listsProvidersAndModels()
{
    const QList<ListedProvider> providers = listedProviders(parsed(commented));
    QCOMPARE(providers.size(), 2);
    QCOMPARE(providers.at(0).form.id, s("lmstudio"));
    QCOMPARE(providers.at(0).models.size(), 2);
    QCOMPARE(providers.at(0).models.at(0).alias, s("big"));
    QCOMPARE(providers.at(0).models.at(1).path, at(qwen));
    QVERIFY(!providers.at(0).isReadOnly());
    QVERIFY(!includesModels(parsed(commented)));
    QVERIFY(listedProviders(parsed("[1]")).isEmpty());
    QCOMPARE(listedProviders(parsed("{models:{providers:{a:{api:'x'},b:3,a:{api:'y'}}}}")).size(), 1);
}

void TestProviderForm::namesIncludedFiles()
{
    const QByteArray text("{models:{providers:{own:{models:[]},lm:{$include:'./lm.json5'}}}}");
    const Json5Document document = parsed(text);
    QVERIFY(includesModels(document));
    QCOMPARE(listedProviders(document).at(1).file, s("./lm.json5"));
    const IncludeLookup lookup = [](const QString &, const QString &) {
        return IncludedFile{IncludedFile::State::Read, s("/c/lm.json5"),
            "{baseUrl:'http://127.0.0.1:1/v1',api:'ollama',models:[{id:'m',name:'M',contextWindow:32768}]}"};
    };
    const QList<ListedProvider> included = includedProviders(readOpenClawConfig(document, {}, lookup).config);
    QCOMPARE(included.size(), 1);
    QCOMPARE(included.at(0).file, s("/c/lm.json5"));
    QCOMPARE(included.at(0).models.at(0).form.contextWindow, std::optional<qint64>(32768));
    QVERIFY(included.at(0).isReadOnly());
}

void TestProviderForm::findsWhatRefersToAModel()
{
    QCOMPARE(told(usesOfModel(parsed(commented), s("lmstudio"), s("qwen"))),
        QStringList({s("1 lmstudio/qwen goes"), s("3 lmstudio/qwen goes"), s("4 lmstudio/qwen"),
            s("5 lmstudio/qwen")}));
    QCOMPARE(told(usesOfModel(parsed(commented), s("LMStudio"), s("minimax"))),
        QStringList({s("0 lmstudio/minimax"), s("1 big goes"), s("2 lmstudio/minimax=big goes")}));
    QVERIFY(usesOfModel(parsed(commented), s("lmstudio"), s("other")).isEmpty());
}

void TestProviderForm::findsWhatRefersToAProvider()
{
    QCOMPARE(told(usesOfProvider(parsed(commented), s("lmstudio"))),
        QStringList({s("0 lmstudio/minimax"), s("1 lmstudio/qwen goes"), s("1 big goes"),
            s("2 lmstudio/minimax=big goes"), s("2 lmstudio/* goes"), s("3 lmstudio/* goes"),
            s("3 lmstudio/qwen goes"), s("4 lmstudio/qwen"), s("5 lmstudio/qwen"), s("5 lmstudio")}));
    QCOMPARE(told(usesOfProvider(
                 parsed("{auth:{order:{p:[]},profiles:{a:{provider:'P',mode:'token'}}}}"), s("p"))),
        QStringList({s("6 p"), s("6 P")}));
}

void TestProviderForm::removesWhatCanGo()
{
    const Json5Document document = parsed(commented);
    const QByteArray removed =
        after(commented, providerRemoval(s("lmstudio")) + removalOf(usesOfProvider(document, s("lmstudio"))));
    const Json5Document result = parsed(removed);
    QVERIFY2(!result.hasErrors(), removed.constData());
    QCOMPARE(listedProviders(result).size(), 1);
    QVERIFY2(removed.contains("model: { primary: \"lmstudio/minimax\", fallbacks: [\"anthropic/claude\"] }"),
        removed.constData());
    QVERIFY2(removed.contains("allow: [\"anthropic/claude\"]"), removed.constData());
    QCOMPARE(result.find(at("agents.defaults.models")).size(), 0);
    QVERIFY(removed.contains("// keep hosted ones"));
}

void TestProviderForm::anAllowListIsNeverEmptied()
{
    const Json5Document document =
        parsed("{agents:{defaults:{modelPolicy:{allow:['p/a','p/b']},model:'p/a'}}}");
    QVERIFY(removalOf(usesOfProvider(document, s("p"))).isEmpty());
    QCOMPARE(removalOf(usesOfModel(document, s("p"), s("a"))).size(), 1);
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

using ProviderChange = void (*)(ProviderForm &);

void TestProviderForm::checksAProvider_data()
{
    using Code = FormProblem::Code;
    QTest::addColumn<ProviderChange>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ProviderChange change, const QString &expected) {
        QTest::addRow("%s", name) << change << (expected.isEmpty() ? QStringList() : QStringList(expected));
    };
    row("nothing", [](ProviderForm &) {}, {});
    row(
        "no id", [](ProviderForm &form) { form.id = s(" "); }, s("id ") + codeOf(Code::IdEmpty) + u'!');
    row(
        "taken", [](ProviderForm &form) { form.id = s("Anthropic"); },
        s("id ") + codeOf(Code::IdTaken) + u'!');
    row(
        "slash", [](ProviderForm &form) { form.id = s("a/b"); }, s("id ") + codeOf(Code::IdSlash) + u'!');
    row(
        "a space", [](ProviderForm &form) { form.id = s("a b"); }, s("id provider_id_form"));
    row(
        "no URL", [](ProviderForm &form) { form.baseUrl = s("nonsense"); }, s("baseUrl base_url_invalid!"));
    row(
        "no version", [](ProviderForm &form) { form.baseUrl = s("http://127.0.0.1:1234"); },
        s("baseUrl base_url_no_version"));
    row(
        "api", [](ProviderForm &form) { form.api = s("opnai"); }, s("api invalid_value!"));
    row(
        "variable",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Variable, s("a-b"), {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::VariableForm) + u'!');
    row(
        "marker",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Marker, {}, {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::MarkerEmpty) + u'!');
    row(
        "no literal",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::LiteralEmpty) + u'!');
    row(
        "redacted",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, Secret("__OPENCLAW_REDACTED__")};
        },
        s("apiKey ") + codeOf(Code::LiteralRedacted) + u'!');
    row(
        "plain key",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, Secret("sk-0123456789012345678901234")};
        },
        s("apiKey plain_key"));
    row(
        "half a reference",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Reference, {}, SecretInput::Source::Exec, s("h"), {}, {}};
        },
        s("apiKey ") + codeOf(Code::ReferenceIncomplete) + u'!');
    row(
        "undeclared secret provider",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Reference, {}, SecretInput::Source::Exec, s("h"), s("x"), {}};
        },
        s("apiKey secret_provider_missing"));
    row(
        "timeout", [](ProviderForm &form) { form.timeoutSeconds = 0; }, s("timeoutSeconds out_of_range!"));
    row(
        "no address", [](ProviderForm &form) { form.id = s("box"), form.baseUrl.clear(); },
        s("baseUrl ") + codeOf(Code::AddressEmpty) + u'!');
}

void TestProviderForm::checksAProvider()
{
    QFETCH(ProviderChange, change);
    QFETCH(QStringList, expected);
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    change(form);
    QCOMPARE(told(checkProviderForm(document, s("lmstudio"), form)), expected);
}

using ModelChange = void (*)(ModelForm &);

void TestProviderForm::checksAModel_data()
{
    using Code = FormProblem::Code;
    QTest::addColumn<ModelChange>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ModelChange change, const QString &expected) {
        QTest::addRow("%s", name) << change << (expected.isEmpty() ? QStringList() : QStringList(expected));
    };
    row("nothing", [](ModelForm &) {}, {});
    row(
        "no id", [](ModelForm &form) { form.id.clear(); }, s("id ") + codeOf(Code::IdEmpty) + u'!');
    row(
        "taken", [](ModelForm &form) { form.id = s("minimax"); }, s("id ") + codeOf(Code::IdTaken) + u'!');
    row(
        "no name", [](ModelForm &form) { form.name.clear(); }, s("name ") + codeOf(Code::NameEmpty) + u'!');
    row(
        "small window", [](ModelForm &form) { form.contextWindow = 8192; },
        s("contextWindow context_window_small"));
    row(
        "no window", [](ModelForm &form) { form.contextWindow = 0; }, s("contextWindow out_of_range!"));
    row(
        "long answers", [](ModelForm &form) { form.maxTokens = 65536; },
        s("maxTokens max_tokens_over_window"));
    row(
        "cap", [](ModelForm &form) { form.contextTokens = 65537; },
        s("contextTokens context_tokens_over_window"));
    row(
        "price", [](ModelForm &form) { form.costInput = -1; }, s("cost negative_cost"));
    row(
        "input", [](ModelForm &form) { form.input = QStringList(s("smell")); }, s("input invalid_value!"));
}

void TestProviderForm::checksAModel()
{
    QFETCH(ModelChange, change);
    QFETCH(QStringList, expected);
    const Json5Document document = parsed(commented);
    ModelForm form = readModelForm(document, at(qwen));
    change(form);
    QCOMPARE(told(checkModelForm(document, s("lmstudio"), 1, form)), expected);
    form.id += s("-new"); // the same for a new one, but for the id
    if (!expected.value(0).startsWith(s("id "))) {
        QCOMPARE(told(checkModelForm(document, s("lmstudio"), -1, form)), expected);
    }
}

void TestProviderForm::addressesAreShownWithoutPasswords()
{
    QCOMPARE(addressForShow(s("https://u:p@w@h/v1")), s("https://u@h/v1"));
    QCOMPARE(addressForShow(s("http://127.0.0.1:1234/v1")), s("http://127.0.0.1:1234/v1"));
}

QTEST_GUILESS_MAIN(TestProviderForm)
#include "tst_providerform.moc"
