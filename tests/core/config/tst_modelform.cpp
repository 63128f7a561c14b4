#include "config/modelform.h"

#include "config/providerlisting.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;

class TestModelForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAModel();
    void changesOnlyWhatDiffers();
    void everyFieldAloneInEveryConfig_data();
    void everyFieldAloneInEveryConfig();
    void clearedFieldsGo();
    void changesSinglePrices();
    void writesAllPricesWhereThereAreNone();
    void addsModels();
    void duplicatesAModelWithAllThatStandsInIt();
};

void TestModelForm::readsAModel()
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

void TestModelForm::changesOnlyWhatDiffers()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(minimax));
    model.contextWindow = 131072;
    model.input.append(s("image"));
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(replacedIn(commented, "196608", "131072"), "[\"text\"]", "[\"text\", \"image\"]"));
    model = readModelForm(document, at(qwen));
    model.reasoning = true;
    QCOMPARE(after(commented, modelChanges(document, at(qwen), model)),
        replacedIn(commented, "name: \"Qwen\", ", "name: \"Qwen\", reasoning: true, "));
}

using ModelChange = void (*)(ModelForm &);

void TestModelForm::everyFieldAloneInEveryConfig_data()
{
    QTest::addColumn<ModelChange>("change");
    const auto row = [](const char *name, ModelChange change) { QTest::addRow("%s", name) << change; };
    row("name", [](ModelForm &form) { form.name = s("Another \"one\""); });
    row("reasoning", [](ModelForm &form) { form.reasoning = !form.reasoning; });
    row("input", [](ModelForm &form) { form.input = QStringList{s("text"), s("audio")}; });
    row("no input", [](ModelForm &form) { form.input.clear(); });
    row("window", [](ModelForm &form) { form.contextWindow = 40000; });
    row("no window", [](ModelForm &form) { form.contextWindow.reset(); });
    row("cap", [](ModelForm &form) { form.contextTokens = 30000; });
    row("answer", [](ModelForm &form) { form.maxTokens = 1234; });
    row("api", [](ModelForm &form) { form.api = s("ollama"); });
    row("address", [](ModelForm &form) { form.baseUrl = s("http://127.0.0.1:1"); });
}

/// One line is new at the most, one gone at the most, and the rest is as it was, in its order.
void TestModelForm::everyFieldAloneInEveryConfig()
{
    QFETCH(ModelChange, change);
    int models = 0;
    for (const QByteArray &text : everyConfig()) {
        const Json5Document document = parsed(text);
        for (const ListedProvider &provider : listedProviders(document)) {
            for (const ListedModel &model : provider.models) {
                ModelForm form = model.form;
                change(form);
                const QByteArray changed = after(text, modelChanges(document, model.path, form));
                QCOMPARE(readModelForm(parsed(changed), model.path), form);
                QVERIFY2(isOneLineApart(text, changed), changed.constData());
                QCOMPARE(parsed(changed).isStrictJson(), document.isStrictJson());
                ++models;
            }
        }
    }
    QVERIFY(models >= 6);
}

void TestModelForm::clearedFieldsGo()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(minimax));
    model.maxTokens.reset();
    model.input.clear();
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(replacedIn(commented, "            maxTokens: 8192,\n", ""),
            "            input: [\"text\"],\n", ""));
}

void TestModelForm::changesSinglePrices()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(minimax));
    model.costOutput = 2.5;
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)),
        replacedIn(commented, "output: 0,", "output: 2.5,"));
}

void TestModelForm::writesAllPricesWhereThereAreNone()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(qwen));
    model.costInput = 1;
    QVERIFY(after(commented, modelChanges(document, at(qwen), model))
                .contains("name: \"Qwen\", cost: { input: 1, output: 0, cacheRead: 0, cacheWrite: 0 }, "));
}

void TestModelForm::addsModels()
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

void TestModelForm::duplicatesAModelWithAllThatStandsInIt()
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

QTEST_GUILESS_MAIN(TestModelForm)
#include "tst_modelform.moc"
