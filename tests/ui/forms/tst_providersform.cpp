#include "forms/providersform.h"

#include "forms/configuredmodels.h"
#include "formsbench.h"
#include "ui/support/printedrows.h"
#include "ui/support/tildetranslator.h"
#include "widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTextCursor>

using namespace Hearth;

namespace {

const QByteArray config(
    "{\n"
    "  // mine\n"
    "  gateway: { mode: \"local\" },\n"
    "  models: {\n"
    "    providers: {\n"
    "      lmstudio: {\n"
    "        baseUrl: \"http://127.0.0.1:1234/v1\", // its port\n"
    "        apiKey: \"lmstudio\",\n"
    "        api: \"openai-responses\",\n"
    "        models: [\n"
    "          { id: \"minimax\", name: \"MiniMax\", contextWindow: 196608, maxTokens: 8192 },\n"
    "          { id: \"qwen\", name: \"Qwen\", contextWindow: 16384, reasoning: true }, // small\n"
    "        ],\n"
    "      },\n"
    "      vllm: { baseUrl: \"http://127.0.0.1:8000/v1\", api: \"openai-completions\", models: [] },\n"
    "      anthropic: { apiKey: \"sk-ant-secret-0123456789\", models: [] },\n"
    "    },\n"
    "  },\n"
    "  agents: { defaults: { model: { primary: \"lmstudio/minimax\", fallbacks: "
    "[\"lmstudio/qwen\"] },\n"
    "    models: { \"lmstudio/minimax\": { alias: \"big\" } } } },\n"
    "}\n");

QByteArray replacedIn(QByteArray text, const char *before, const char *now)
{
    Q_ASSERT(text.count(before) == 1);
    return text.replace(before, now);
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestProvidersForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheTextSays();
    void addsAProvider();
    void editsAProviderByDoubleClick();
    void anEditWithoutAChangeIsNoStepOfUndo();
    void addsAModelByKeys();
    void editsAModelByEnter();
    void aNewIdTakesItsReferencesAlong();
    void wrongInputCannotBeAccepted();
    void aLargeTextIsCheckedAtTheLatestWhenAccepting();
    void duplicatesAndRemoves();
    void whatIsNamedElsewhereIsAskedFor();
    void takesReferencesOutInTheSameStep();
    void theUndoButtonGoesWithTheNextEdit();
    void movesByKeys();
    void followsTheTextAndKeepsTheSelection();
    void aBrokenTextLeadsThere();
    void leadsToTheText();
    void includedProvidersAreOnlyShown();
    void beginsAMissingFile();
    void showsNoKey();
    void otherLanguageOtherWords();
    void everyControlHasAName();

private:
    [[nodiscard]] QListView *list() const { return findIn<QListView>(m_form.get(), "configuredProviders"); }
    [[nodiscard]] QTableView *table() const { return findIn<QTableView>(m_form.get(), "configuredModels"); }
    [[nodiscard]] QDialog *dialog() const { return openDialogOf(m_form.get()); }
    [[nodiscard]] QByteArray text() const { return m_bench->draft->bytes(); }
    [[nodiscard]] QString chosen() const { return list()->currentIndex().data().toString(); }
    void undo() { m_bench->draft->textDocument()->undo(); }
    void accept() const
    {
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(!dialog());
    }

    std::unique_ptr<FormsBench> m_bench;
    std::unique_ptr<ProvidersForm> m_form;
};

void TestProvidersForm::init()
{
    m_bench = std::make_unique<FormsBench>();
    m_bench->load(config);
    m_form = std::make_unique<ProvidersForm>(*m_bench->draft);
    m_form->resize(1060, 640);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestProvidersForm::cleanup()
{
    m_form.reset();
    m_bench.reset();
}

void TestProvidersForm::showsWhatTheTextSays()
{
    const QAbstractItemModelTester providersTester(list()->model());
    const QAbstractItemModelTester modelsTester(table()->model());
    QCOMPARE(printedRows(*list()->model()), QStringList({s("lmstudio"), s("vllm"), s("anthropic")}));
    QCOMPARE(printedRows(*table()->model()),
        QStringList(
            {s("minimax | MiniMax | 196,608 | 8,192 | – | big"), s("qwen | Qwen | 16,384 | – | Yes | –")}));
    QCOMPARE(table()->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().left(18),
        s("A context window o"));
    QVERIFY(findIn<QLabel>(m_form.get(), "providerFacts")->text().contains(s("no key needed")));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(chosen(), s("vllm"));
    QVERIFY(!table()->isVisible());
    QVERIFY(findIn<QWidget>(m_form.get(), "noModels")->isVisible());
}

void TestProvidersForm::addsAProvider()
{
    clickIn(m_form.get(), "providerAddButton");
    QVERIFY(dialog());
    pickIn(dialog(), "providerPreset", "llama");
    QCOMPARE(findIn<QLineEdit>(dialog(), "providerBaseUrl")->text(), s("http://127.0.0.1:8080/v1"));
    typeInto(dialog(), "providerId", "box");
    typeInto(dialog(), "providerBaseUrl", "http://box:8080/v1");
    accept();
    QVERIFY(text().contains(
        "      box: {\n        baseUrl: \"http://box:8080/v1\",\n        apiKey: \"llama-cpp\",\n"));
    QCOMPARE(chosen(), s("box"));
    QCOMPARE(m_bench->draft->state(), DraftState::Modified);
    undo();
    QCOMPARE(text(), config);
    SOON_COMPARE(list()->model()->rowCount(), 3);
}

void TestProvidersForm::editsAProviderByDoubleClick()
{
    const QPoint first = list()->visualRect(list()->model()->index(0, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(dialog());
    typeInto(dialog(), "providerBaseUrl", "http://127.0.0.1:4321/v1");
    accept();
    QCOMPARE(text(), replacedIn(config, "1234/v1", "4321/v1"));
    QCOMPARE(findIn<QWidget>(m_form.get(), "providerAddress")->property("text").toString(),
        s("http://127.0.0.1:4321/v1"));
}

void TestProvidersForm::anEditWithoutAChangeIsNoStepOfUndo()
{
    QTest::keyClick(list(), Qt::Key_Return);
    accept();
    QCOMPARE(text(), config);
    QVERIFY(!m_bench->draft->textDocument()->isUndoAvailable());
}

void TestProvidersForm::addsAModelByKeys()
{
    m_form->choose(s("vllm"));
    clickIn(m_form.get(), "modelAddButton");
    QVERIFY(!findIn<QAbstractButton>(dialog(), "formAccept")->isEnabled());
    typeInto(dialog(), "modelId", "gpt-oss");
    typeInto(dialog(), "modelWindow", "131,072");
    accept();
    QVERIFY(text().contains("id: \"gpt-oss\""));
    QVERIFY(text().contains("name: \"gpt-oss\""));
    QVERIFY(text().contains("contextWindow: 131072"));
    QCOMPARE(printedRows(*table()->model()), QStringList(s("gpt-oss | gpt-oss | 131,072 | 8,192 | – | –")));
    undo();
    QCOMPARE(text(), config);
}

void TestProvidersForm::editsAModelByEnter()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(findIn<QLineEdit>(dialog(), "modelId")->text(), s("qwen"));
    typeInto(dialog(), "modelWindow", "64k");
    clickIn(dialog(), "modelInput_image");
    typeInto(dialog(), "modelCostOutput", "2.5");
    accept();
    QCOMPARE(text(),
        replacedIn(config, "contextWindow: 16384, reasoning: true }",
            "contextWindow: 65536, reasoning: true, input: [\"text\", \"image\"], "
            "cost: { input: 0, output: 2.5, cacheRead: 0, cacheWrite: 0 } }"));
    undo();
    QCOMPARE(text(), config);
}

void TestProvidersForm::aNewIdTakesItsReferencesAlong()
{
    m_bench->write("hearth.json5", "{ version: 1, routes: { fast: { hops: [\"lmstudio/qwen\"] } } }\n");
    ConfigDraft settings(*m_bench->documents, DocumentKind::Settings);
    settings.load();
    SOON_COMPARE(settings.state(), DraftState::Clean);
    m_form->setSettings(settings);
    QSignalSpy told(m_form.get(), &ProvidersForm::noticeRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    typeInto(dialog(), "providerId", "studio");
    QCOMPARE(findIn<QLabel>(dialog(), "idNote")->text(), s("3 place(s) of the config that name it follow."));
    accept();
    QCOMPARE(text(), QByteArray(config).replace("lmstudio/", "studio/").replace("lmstudio: {", "studio: {"));
    QCOMPARE(chosen(), s("studio"));
    QVERIFY2(settings.bytes().contains("[\"studio/qwen\"]"), settings.bytes().constData());
    QCOMPARE(told.size(), 1);
    m_form->choose(s("studio"), s("qwen"));
    clickIn(m_form.get(), "modelEditButton");
    typeInto(dialog(), "modelId", "qwen3");
    accept();
    QVERIFY(text().contains("[\"studio/qwen3\"]"));
    QVERIFY(settings.bytes().contains("[\"studio/qwen3\"]"));
    undo();
    undo();
    QCOMPARE(text(), config);
    m_form.reset(); // before the settings
}

void TestProvidersForm::wrongInputCannotBeAccepted()
{
    QTest::keyClick(list(), Qt::Key_Return);
    auto *button = findIn<QAbstractButton>(dialog(), "formAccept");
    auto *reason = findIn<QLabel>(dialog(), "formReason");
    QVERIFY(button->isEnabled());
    typeInto(dialog(), "providerId", "vllm");
    QVERIFY(!button->isEnabled());
    QCOMPARE(reason->text(), s("This id is taken already; choose another."));
    QCOMPARE(findIn<QLabel>(dialog(), "idNote")->text(), reason->text());
    typeInto(dialog(), "providerId", "lmstudio");
    QVERIFY(button->isEnabled());
    typeInto(dialog(), "providerBaseUrl", "nonsense");
    QVERIFY(!button->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog());
    typeInto(dialog(), "providerBaseUrl", "http://127.0.0.1:1234/v1");
    typeInto(dialog(), "providerTimeout", "soon");
    QVERIFY(!button->isEnabled());
    typeInto(dialog(), "providerTimeout", "");
    pickIn(dialog(), "keyKind", "Env");
    QVERIFY(!button->isEnabled());
    typeInto(dialog(), "keyVariable", "LM_API_TOKEN");
    QVERIFY(button->isEnabled());
    accept();
    QCOMPARE(text(), replacedIn(config, "apiKey: \"lmstudio\"", "apiKey: \"${LM_API_TOKEN}\""));
}

void TestProvidersForm::aLargeTextIsCheckedAtTheLatestWhenAccepting()
{
    const QByteArray large = QByteArray(config).append("// " + QByteArray(200'000, 'x') + '\n');
    m_bench->load(large);
    QTest::keyClick(list(), Qt::Key_Return);
    auto *button = findIn<QAbstractButton>(dialog(), "formAccept");
    typeInto(dialog(), "providerId", "vllm");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog());
    QVERIFY(!button->isEnabled());
    typeInto(dialog(), "providerId", "studio");
    SOON_VERIFY(button->isEnabled()); // by itself
    accept();
    QVERIFY(text().contains("studio: {"));
}

void TestProvidersForm::duplicatesAndRemoves()
{
    m_form->choose(s("vllm"));
    clickIn(m_form.get(), "providerDuplicateButton");
    QCOMPARE(chosen(), s("vllm-2"));
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(!dialog()); // nothing names it
    QCOMPARE(text(), config);
    auto *banner = findIn<Banner>(m_form.get(), "formBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), s("vllm-2 is removed."));
    clickIn(banner, "bannerMain");
    QVERIFY(!banner->isVisible());
    QVERIFY(text().contains("\"vllm-2\""));
    m_form->choose(s("lmstudio"), s("minimax"));
    clickIn(m_form.get(), "modelDuplicateButton");
    QCOMPARE(table()->currentIndex().data().toString(), s("minimax-2"));
    clickIn(m_form.get(), "modelRemoveButton");
    QVERIFY(!text().contains("minimax-2"));
}

void TestProvidersForm::whatIsNamedElsewhereIsAskedFor()
{
    m_form->choose(s("lmstudio"), s("minimax"));
    clickIn(m_form.get(), "modelRemoveButton");
    QVERIFY(dialog());
    const QString uses = findIn<QLabel>(dialog(), "removalUses")->text();
    QVERIFY2(uses.contains(s("Primary model lmstudio/minimax (stays)")), qPrintable(uses));
    QVERIFY2(uses.contains(s("Alias big of lmstudio/minimax")), qPrintable(uses));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(text(), config);
    clickIn(m_form.get(), "modelRemoveButton");
    clickIn(dialog(), "removalEverywhere");
    accept();
    QVERIFY(!text().contains("id: \"minimax\""));
    QVERIFY(text().contains("alias: \"big\""));
}

void TestProvidersForm::takesReferencesOutInTheSameStep()
{
    m_form->choose(s("lmstudio"), s("qwen"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    accept();
    QVERIFY2(text().contains("fallbacks: []"), text().constData());
    QVERIFY(!text().contains("qwen"));
    clickIn(findIn<Banner>(m_form.get(), "formBanner"), "bannerMain");
    QCOMPARE(text(), config);
    QVERIFY(!m_bench->draft->textDocument()->isUndoAvailable());
}

void TestProvidersForm::theUndoButtonGoesWithTheNextEdit()
{
    m_form->choose(s("vllm"));
    clickIn(m_form.get(), "providerRemoveButton");
    auto *banner = findIn<Banner>(m_form.get(), "formBanner");
    QVERIFY(banner->isVisible());
    QTextCursor cursor(m_bench->draft->textDocument());
    cursor.insertText(s(" "));
    QVERIFY(!banner->isVisible());
}

void TestProvidersForm::movesByKeys()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(printedRows(*list()->model()), QStringList({s("vllm"), s("lmstudio"), s("anthropic")}));
    QCOMPARE(chosen(), s("lmstudio"));
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text(), config);
    QVERIFY(!findIn<QAbstractButton>(m_form.get(), "providerUpButton")->isEnabled());
    clickIn(m_form.get(), "modelDownButton");
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(table()->currentIndex().data().toString(), s("minimax"));
}

void TestProvidersForm::followsTheTextAndKeepsTheSelection()
{
    m_form->choose(s("vllm"));
    const QByteArray provider(
        "      first: { baseUrl: \"http://127.0.0.1:1/v1\", api: \"ollama\", models: [] },\n");
    QTextCursor cursor(m_bench->draft->textDocument());
    cursor.setPosition(int(config.indexOf("      lmstudio: {")));
    cursor.insertText(QString::fromUtf8(provider));
    SOON_COMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(chosen(), s("vllm"));
    QCOMPARE(list()->currentIndex().row(), 2);
}

void TestProvidersForm::aBrokenTextLeadsThere()
{
    QTextCursor cursor(m_bench->draft->textDocument());
    cursor.insertText(s("{"));
    auto *banner = findIn<Banner>(m_form.get(), "formBanner");
    SOON_VERIFY(banner->isVisible());
    QVERIFY(!findIn<QAbstractButton>(m_form.get(), "providerAddButton")->isEnabled());
    QVERIFY(!findIn<QAbstractButton>(m_form.get(), "providerEditButton")->isEnabled());
    QCOMPARE(list()->model()->rowCount(), 3);
    QSignalSpy requested(m_form.get(), &ProvidersForm::textRequested);
    clickIn(banner, "bannerMain");
    QCOMPARE(requested.size(), 1);
    undo();
    SOON_VERIFY(!banner->isVisible());
    QVERIFY(findIn<QAbstractButton>(m_form.get(), "providerAddButton")->isEnabled());
}

void TestProvidersForm::leadsToTheText()
{
    QSignalSpy requested(m_form.get(), &ProvidersForm::textRequested);
    clickIn(m_form.get(), "providerTextButton");
    m_form->choose(s("lmstudio"), s("qwen"));
    clickIn(m_form.get(), "modelTextButton");
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).value<Json5Path>().toString(), s("models.providers.lmstudio"));
    QCOMPARE(requested.at(1).at(0).value<Json5Path>().toString(), s("models.providers.lmstudio.models[1]"));
}

void TestProvidersForm::includedProvidersAreOnlyShown()
{
    m_bench->write("more.json5",
        "{ box: { baseUrl: \"http://127.0.0.1:9/v1\", api: \"ollama\",\n"
        "  models: [{ id: \"m\", name: \"M\", contextWindow: 32768 }] } }\n");
    QTextCursor cursor(m_bench->draft->textDocument());
    cursor.setPosition(int(config.indexOf("      lmstudio: {")));
    cursor.insertText(s("$include: \"./more.json5\", "));
    SOON_COMPARE(list()->model()->rowCount(), 4);
    m_form->choose(s("box\n") + m_bench->path("more.json5"));
    QCOMPARE(chosen(), s("box"));
    auto *owner = findIn<QLabel>(m_form.get(), "providerOwner");
    QVERIFY(owner->isVisible());
    QVERIFY2(owner->text().contains(s("more.json5")), qPrintable(owner->text()));
    QCOMPARE(printedRows(*table()->model()), QStringList(s("m | M | 32,768 | – | – | –")));
    for (const char *name :
        {"providerEditButton", "providerRemoveButton", "modelAddButton", "modelEditButton"}) {
        QVERIFY2(!findIn<QAbstractButton>(m_form.get(), name)->isEnabled(), name);
    }
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->model()->rowCount(), 4);
}

void TestProvidersForm::beginsAMissingFile()
{
    FormsBench bench;
    bench.draft->load();
    SOON_COMPARE(bench.draft->state(), DraftState::Missing);
    ProvidersForm form(*bench.draft);
    form.show();
    QVERIFY(!findIn<Banner>(&form, "formBanner")->isVisible());
    clickIn(&form, "firstProviderButton");
    QTest::keyClick(openDialogOf(&form), Qt::Key_Return);
    QVERIFY2(bench.draft->bytes().contains("\"lmstudio\": {\n"), bench.draft->bytes().constData());
    QCOMPARE(findIn<QListView>(&form, "configuredProviders")->model()->rowCount(), 1);
}

void TestProvidersForm::showsNoKey()
{
    m_form->choose(s("anthropic"));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(findIn<QLabel>(dialog(), "apiKeyNote")->text().contains(s("can be read in this file")));
    for (const QWidget *each : m_form->findChildren<QWidget *>()) {
        for (const char *name :
            {"text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription"}) {
            QVERIFY(!each->property(name).toString().contains(s("sk-ant")));
        }
    }
    const QModelIndex row = list()->currentIndex();
    for (int role = 0; role < Qt::UserRole + 20; ++role) {
        QVERIFY(!row.data(role).toString().contains(s("sk-ant")));
    }
    auto *literal = findIn<QLineEdit>(dialog(), "keyLiteral");
    QCOMPARE(literal->text(), QString());
    QCOMPARE(literal->echoMode(), QLineEdit::Password);
    accept();
    QCOMPARE(text(), config);
}

void TestProvidersForm::otherLanguageOtherWords()
{
    TildeTranslator translator;
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(QCoreApplication::installTranslator(&translator));
    SOON_VERIFY(findIn<QAbstractButton>(m_form.get(), "providerEditButton")->text().startsWith(u'~'));
    QVERIFY(findIn<QAbstractButton>(m_form.get(), "modelAddButton")->text().startsWith(u'~'));
    QVERIFY(table()->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'~'));
    QVERIFY(findIn<QLabel>(m_form.get(), "providerFacts")->text().contains(u'~'));
    for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
        QVERIFY2(!label->isVisible() || label->text().isEmpty() || label->text().contains(u'~'),
            qPrintable(label->text()));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestProvidersForm::everyControlHasAName()
{
    const auto check = [](const QWidget *parent) {
        for (const QWidget *each : parent->findChildren<QWidget *>()) {
            const bool isControl = each->isVisible() && (each->focusPolicy() & Qt::TabFocus);
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool isInner = each->objectName().startsWith(s("qt_"));
            if (isControl && !isInner && !qobject_cast<QComboBox *>(each->parentWidget())) {
                QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
                QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(each->objectName()));
            }
        }
    };
    check(m_form.get());
    QTest::keyClick(list(), Qt::Key_Return);
    check(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    clickIn(m_form.get(), "modelAddButton");
    check(dialog());
}

QTEST_MAIN(TestProvidersForm)
#include "tst_providersform.moc"
