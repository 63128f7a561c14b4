#include "forms/defaultsform.h"

#include "draft/configdraft.h"
#include "forms/aliastable.h"
#include "forms/fallbacklist.h"
#include "forms/modelcombo.h"
#include "ui/support/tildetranslator.h"

#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hearth;

namespace {

const QByteArray text(
    "{\n"
    "  gateway: { mode: \"local\" }, // mine\n"
    "  agents: {\n"
    "    defaults: {\n"
    "      model: {\n"
    "        primary: \"p/one\", // first\n"
    "        fallbacks: [\n"
    "          \"openai/gpt-5.2\", // dear\n"
    "          \"p/two\", // near\n"
    "        ],\n"
    "      },\n"
    "      models: { \"p/two\": { alias: \"Zwei\" } },\n"
    "    },\n"
    "  },\n"
    "  models: { mode: \"merge\", providers: { p: { baseUrl: \"http://127.0.0.1:1/v1\", api: "
    "\"openai-responses\", models: [\n"
    "    { id: \"one\", name: \"One\" }, { id: \"two\", name: \"Two\" }, { id: \"three\", name: "
    "\"Three\" },\n"
    "  ] } } },\n"
    "}\n");

QByteArray with(const char *before, const char *after, QByteArray from = text)
{
    return from.contains(before) ? from.replace(before, after) : QByteArray("no ") + before;
}

} // namespace

class TestDefaultsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void whatTheTextSaysIsShown();
    void aPrimaryModelIsChosenFromTheList();
    void aPrimaryModelIsFoundByPartOfItsName();
    void aReferenceThatIsNotListedCanBeTyped();
    void whatIsNoReferenceIsPutBack();
    void fallbacksMoveUpAndDown();
    void aFallbackIsTakenOut();
    void aFallbackIsAdded();
    void anAliasIsEditedInPlace();
    void anAliasThatCannotBeIsToldAndPutBack();
    void theModeIsChosen();
    void eachChangeIsOneStepOfUndoAndTheFormFollows();
    void typingInTheTextIsFollowed();
    void syntaxErrorsRestTheForm();
    void aMissingFileIsBegun();
    void anIncludedSectionIsNotTouched();
    void otherLanguageOtherWords();
    void everyControlHasAName();

private:
    void open(const QByteArray &bytes = text)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("openclaw.json"));
        if (!bytes.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        m_documents = std::make_unique<Documents>(
            DocumentsOptions{path, m_folder->filePath(QStringLiteral("hearth.json5")), {}});
        m_draft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Config);
        m_form = std::make_unique<DefaultsForm>(*m_draft);
        m_form->resize(700, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_draft->load();
        QTRY_VERIFY(m_draft->state() != DraftState::Loading);
        QTRY_VERIFY(m_draft->isChecked() || bytes.isEmpty());
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("no %s", name);
        }
        return found;
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void pick(const char *combo, const QString &what) const
    {
        auto *edit = child<ModelCombo>(combo)->lineEdit();
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClicks(edit, what);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void chooseFallback(int row) const
    {
        auto *list = child<QListWidget>("fallbackList");
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    }
    [[nodiscard]] QStringList fallbacks() const { return m_form->findChild<FallbackList *>()->fallbacks(); }
    void typeAlias(int row, const QString &alias) const
    {
        auto *table = child<AliasTable>("aliasTable");
        const QRect cell = table->visualItemRect(table->item(row, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        auto *edit = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, alias);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<DefaultsForm> m_form;
};

void TestDefaultsForm::cleanup()
{
    m_form.reset();
    m_draft.reset();
    m_documents.reset();
}

void TestDefaultsForm::whatTheTextSaysIsShown()
{
    open();
    QTRY_COMPARE(child<ModelCombo>("primaryModel")->currentText(), QStringLiteral("p/one"));
    QCOMPARE(fallbacks(), QStringList({QStringLiteral("openai/gpt-5.2"), QStringLiteral("p/two")}));
    const auto *table = child<AliasTable>("aliasTable");
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        rows.append(table->item(row, 0)->text() + u'=' + table->item(row, 1)->text());
    }
    QCOMPARE(rows,
        QStringList({QStringLiteral("p/two=Zwei"), QStringLiteral("p/one="), QStringLiteral("p/three="),
            QStringLiteral("openai/gpt-5.2=")}));
    QVERIFY(child<QRadioButton>("modeMerge")->isChecked());
    QVERIFY(child<QLabel>("defaultsObstacle")->isHidden());
    QCOMPARE(m_draft->bytes(), text); // looking changes nothing
}

void TestDefaultsForm::aPrimaryModelIsChosenFromTheList()
{
    open();
    auto *combo = child<ModelCombo>("primaryModel");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down); // p/one, p/two, ...
    QTRY_COMPARE(m_draft->bytes(),
        with("          \"p/two\", // near\n", "", with("primary: \"p/one\"", "primary: \"p/two\"")));
    QCOMPARE(fallbacks(), QStringList{QStringLiteral("openai/gpt-5.2")});
}

void TestDefaultsForm::aPrimaryModelIsFoundByPartOfItsName()
{
    open();
    auto *combo = child<ModelCombo>("primaryModel");
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("THRE"));
    QCOMPARE(combo->completer()->completionCount(), 1);
    QCOMPARE(combo->completer()->currentCompletion(), QStringLiteral("p/three"));
}

void TestDefaultsForm::aReferenceThatIsNotListedCanBeTyped()
{
    open();
    pick("primaryModel", QStringLiteral("anthropic/claude-opus-4-6"));
    QCOMPARE(m_draft->bytes(), with("primary: \"p/one\"", "primary: \"anthropic/claude-opus-4-6\""));
}

void TestDefaultsForm::whatIsNoReferenceIsPutBack()
{
    open();
    pick("primaryModel", QStringLiteral("nonsense"));
    QCOMPARE(child<ModelCombo>("primaryModel")->currentText(), QStringLiteral("p/one"));
    QCOMPARE(m_draft->bytes(), text);
}

void TestDefaultsForm::fallbacksMoveUpAndDown()
{
    open();
    chooseFallback(1);
    QVERIFY(!child<QPushButton>("fallbackDown")->isEnabled());
    click("fallbackUp");
    const QByteArray swapped = with("          \"openai/gpt-5.2\", // dear\n          \"p/two\", // near\n",
        "          \"p/two\", // near\n          \"openai/gpt-5.2\", // dear\n");
    QCOMPARE(m_draft->bytes(), swapped);
    QCOMPARE(child<QListWidget>("fallbackList")->currentRow(), 0); // what was chosen stays chosen
    click("fallbackDown");
    QCOMPARE(m_draft->bytes(), text);
}

void TestDefaultsForm::aFallbackIsTakenOut()
{
    open();
    QVERIFY(!child<QPushButton>("fallbackRemove")->isEnabled());
    chooseFallback(0);
    click("fallbackRemove");
    QCOMPARE(m_draft->bytes(), with("          \"openai/gpt-5.2\", // dear\n", ""));
    QCOMPARE(child<QListWidget>("fallbackList")->currentRow(), 0);
    click("fallbackRemove");
    QCOMPARE(fallbacks(), QStringList());
}

void TestDefaultsForm::aFallbackIsAdded()
{
    open();
    QVERIFY(!child<QPushButton>("fallbackAdd")->isEnabled());
    pick("fallbackChoice", QStringLiteral("p/three"));
    QCOMPARE(m_draft->bytes(), text);
    click("fallbackAdd");
    QCOMPARE(m_draft->bytes(), with("// near\n", "// near\n          \"p/three\",\n"));
    QVERIFY(!child<QPushButton>("fallbackAdd")->isEnabled());
    QCOMPARE(child<ModelCombo>("fallbackChoice")->findText(QStringLiteral("p/three")), -1); // it is one now
}

void TestDefaultsForm::anAliasIsEditedInPlace()
{
    open();
    typeAlias(0, QStringLiteral("Second"));
    QTRY_COMPARE(m_draft->bytes(), with("\"Zwei\"", "\"Second\""));
    typeAlias(2, QStringLiteral("Tri"));
    QTRY_VERIFY(m_draft->bytes().contains("\"p/three\": { alias: \"Tri\" }"));
    QTRY_COMPARE(child<AliasTable>("aliasTable")->item(1, 0)->text(), QStringLiteral("p/three"));
    typeAlias(0, QString());
    QTRY_VERIFY(!m_draft->bytes().contains("Second"));
}

void TestDefaultsForm::anAliasThatCannotBeIsToldAndPutBack()
{
    open();
    typeAlias(1, QStringLiteral("zwei"));
    QTRY_VERIFY(child<QLabel>("defaultsProblem")->text().contains(QStringLiteral("zwei")));
    QVERIFY(child<QLabel>("defaultsProblem")->isVisible());
    QCOMPARE(m_draft->bytes(), text);
    QCOMPARE(child<AliasTable>("aliasTable")->item(1, 1)->text(), QString());
    typeAlias(1, QStringLiteral("eins"));
    QTRY_VERIFY(!child<QLabel>("defaultsProblem")->isVisible());
}

void TestDefaultsForm::theModeIsChosen()
{
    open();
    QTest::mouseClick(child<QRadioButton>("modeReplace"), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(m_draft->bytes(), with("mode: \"merge\"", "mode: \"replace\""));
    QTest::mouseClick(child<QRadioButton>("modeMerge"), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(m_draft->bytes(), text);
}

void TestDefaultsForm::eachChangeIsOneStepOfUndoAndTheFormFollows()
{
    open();
    pick("primaryModel", QStringLiteral("p/two")); // changes two places
    QVERIFY(m_draft->bytes() != text);
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), text);
    QTRY_COMPARE(child<ModelCombo>("primaryModel")->ref(), QStringLiteral("p/one"));
    QTRY_COMPARE(fallbacks().size(), 2);
}

void TestDefaultsForm::typingInTheTextIsFollowed()
{
    open();
    QTextCursor cursor(m_draft->textDocument());
    cursor.setPosition(m_draft->positionAt(m_draft->bytes().indexOf("p/one") + 5));
    cursor.insertText(QStringLiteral("-more"));
    QTRY_COMPARE(child<ModelCombo>("primaryModel")->ref(), QStringLiteral("p/one-more"));
}

void TestDefaultsForm::syntaxErrorsRestTheForm()
{
    open();
    QTextCursor cursor(m_draft->textDocument());
    cursor.insertText(QStringLiteral("]"));
    QTRY_VERIFY(child<QLabel>("defaultsObstacle")->isVisible());
    QVERIFY(!child<QWidget>("defaultsBody")->isEnabled());
    QCOMPARE(child<ModelCombo>("primaryModel")->ref(), QStringLiteral("p/one"));
    m_draft->textDocument()->undo();
    QTRY_VERIFY(child<QWidget>("defaultsBody")->isEnabled());
    QVERIFY(!child<QLabel>("defaultsObstacle")->isVisible());
}

void TestDefaultsForm::aMissingFileIsBegun()
{
    open({});
    QTRY_VERIFY(child<QWidget>("defaultsBody")->isEnabled());
    pick("primaryModel", QStringLiteral("openai/gpt-5.2"));
    QVERIFY2(m_draft->bytes().contains("\"openai/gpt-5.2\""), m_draft->bytes().constData());
    QCOMPARE(m_draft->state(), DraftState::Modified);
}

void TestDefaultsForm::anIncludedSectionIsNotTouched()
{
    open("{ agents: { $include: \"./agents.json5\" } }\n");
    pick("primaryModel", QStringLiteral("openai/gpt-5.2"));
    QVERIFY(!m_draft->isModified());
    QVERIFY(child<QLabel>("defaultsProblem")->text().contains(QStringLiteral("./agents.json5")));
    QCOMPARE(child<ModelCombo>("primaryModel")->currentText(), QString());
}

void TestDefaultsForm::otherLanguageOtherWords()
{
    open();
    TildeTranslator tilde;
    QCoreApplication::installTranslator(&tilde);
    QTRY_VERIFY(child<QRadioButton>("modeMerge")->text().startsWith(u'~'));
    QVERIFY(child<QPushButton>("fallbackUp")->text().startsWith(u'~'));
    QVERIFY(child<AliasTable>("aliasTable")->horizontalHeaderItem(1)->text().startsWith(u'~'));
    QCoreApplication::removeTranslator(&tilde);
    QTRY_VERIFY(!child<QRadioButton>("modeMerge")->text().startsWith(u'~'));
}

void TestDefaultsForm::everyControlHasAName()
{
    open();
    QStringList names;
    for (QWidget *each : m_form->findChildren<QWidget *>()) {
        const bool isInner = qobject_cast<ModelCombo *>(each->parentWidget()) != nullptr;
        if (each->focusPolicy() == Qt::NoFocus || isInner || each->window() != m_form.get()
            || each->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(each);
        QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(each->objectName()));
        names.append(each->objectName());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestDefaultsForm)
#include "tst_defaultsform.moc"
