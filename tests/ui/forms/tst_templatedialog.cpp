#include "forms/templatedialog.h"

#include "config/differenceview.h"
#include "draft/configdraft.h"
#include "ui/support/tildetranslator.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hearth;

namespace {

const QByteArray commented(
    "{\n  // mine\n  gateway: { mode: \"local\" }, // here\n  agents: { defaults: { model: "
    "{ primary: \"openai/gpt-5.2\" } } },\n}\n");

QString objectNameOf(TemplateInput input)
{
    QString name = QStringLiteral("template");
    for (const QString &word : QString(templateInputName(input)).split(u'-')) {
        name += word.left(1).toUpper() + word.mid(1);
    }
    return name;
}

} // namespace

class TestTemplateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aMissingFileGetsTheWholeTextWithComments();
    void everyTemplateIsOfferedWithItsWordsAndFields();
    void anExistingFileShowsItsChangesAndKeepsItsComments();
    void valuesGoIntoTheText();
    void aWrongValueIsToldUnderItsFieldAndStopsIt();
    void whatGivesWayIsToldBeforehand();
    void nothingIsAppliedTwice();
    void cancellingChangesNothing();
    void syntaxErrorsStopItUntilTheyAreGone();
    void aChangeOfTheTextIsFollowed();
    void valuesInTheFileAreOfferedFirst();
    void theKeyboardIsEnough();
    void otherLanguageOtherWords();
    void everyControlHasAName();

private:
    /// \a bytes: empty for a missing file.
    void open(const QByteArray &bytes)
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
        m_draft->load();
        QTRY_VERIFY(m_draft->state() != DraftState::Loading);
        QTRY_VERIFY(m_draft->isChecked() || bytes.isEmpty());
        m_dialog = std::make_unique<TemplateDialog>(*m_draft);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("no %s", name);
        }
        return found;
    }
    void choose(int row) const
    {
        auto *list = child<QListWidget>("templateList");
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        QCOMPARE(list->currentRow(), row);
    }
    void type(const char *field, const char *text) const
    {
        auto *edit = child<QLineEdit>(field);
        child<QScrollArea>("templateFields")->ensureWidgetVisible(edit);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void apply() const { QTest::mouseClick(child<QPushButton>("templateApply"), Qt::LeftButton); }
    [[nodiscard]] QString note() const { return child<QLabel>("templateNote")->text(); }
    [[nodiscard]] QString preview() const { return child<DifferenceView>("templatePreview")->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<TemplateDialog> m_dialog;
};

void TestTemplateDialog::cleanup()
{
    m_dialog.reset();
    m_draft.reset();
    m_documents.reset();
}

void TestTemplateDialog::aMissingFileGetsTheWholeTextWithComments()
{
    open({});
    choose(2);
    QVERIFY(preview().contains(QStringLiteral("// The local model answers")));
    QVERIFY(preview().contains(QStringLiteral("lmstudio/minimax-m2.1-gs32")));
    apply();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_draft->bytes().contains("// The local model answers"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(!QFile::exists(m_draft->path())); // nothing is saved by it
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), QByteArray());
}

void TestTemplateDialog::everyTemplateIsOfferedWithItsWordsAndFields()
{
    open({});
    QStringList descriptions;
    for (int row = 0; row < configTemplates().size(); ++row) {
        choose(row);
        descriptions.append(child<QLabel>("templateDescription")->text());
        for (const TemplateField &field : configTemplates().at(row).fields) {
            QVERIFY(m_dialog->findChild<QWidget *>(objectNameOf(field.input)));
        }
        QVERIFY(child<QPushButton>("templateApply")->isEnabled());
    }
    QCOMPARE(descriptions.removeDuplicates(), 0);
    QVERIFY(!m_dialog->findChild<QWidget *>(QStringLiteral("templateAddress"))); // region-pinned has none
}

void TestTemplateDialog::anExistingFileShowsItsChangesAndKeepsItsComments()
{
    open(commented);
    choose(3);
    QVERIFY(preview().contains(QStringLiteral("+       local: {"))
        || preview().contains(QStringLiteral("local: {")));
    QVERIFY(preview().contains(QStringLiteral("// mine")));
    QCOMPARE(child<DifferenceView>("templatePreview")->removedLines() > 1, false);
    apply();
    QVERIFY(m_draft->bytes().startsWith("{\n  // mine\n  gateway: { mode: \"local\" }, // here\n"));
    QVERIFY(m_draft->bytes().contains("http://127.0.0.1:8000/v1"));
    QVERIFY(m_draft->bytes().contains("primary: \"openai/gpt-5.2\""));
    m_draft->textDocument()->undo(); // one step
    QCOMPARE(m_draft->bytes(), commented);
}

void TestTemplateDialog::valuesGoIntoTheText()
{
    open({});
    choose(3);
    type("templateProvider", "vllm");
    type("templateAddress", "http://10.0.0.5:8000");
    type("templateModel", "qwen/qwen3-30b");
    type("templateContextWindow", "65536");
    // What nobody has typed follows what somebody has.
    QCOMPARE(child<QLineEdit>("templateName")->text(), QStringLiteral("qwen3-30b"));
    QVERIFY(preview().contains(QStringLiteral("vllm: {")));
    auto *api = child<QComboBox>("templateApi");
    child<QScrollArea>("templateFields")->ensureWidgetVisible(api);
    api->setFocus();
    QTest::keyClick(api, Qt::Key_Down);
    apply();
    QVERIFY(m_draft->bytes().contains("baseUrl: \"http://10.0.0.5:8000/v1\""));
    QVERIFY(m_draft->bytes().contains("api: \"openai-completions\""));
    QVERIFY(m_draft->bytes().contains("contextWindow: 65536"));
}

void TestTemplateDialog::aWrongValueIsToldUnderItsFieldAndStopsIt()
{
    open({});
    choose(2);
    type("templateContextWindow", "8192");
    const auto *under = child<QLabel>("templateContextWindowNote");
    QVERIFY(under->property("bad").toBool());
    QVERIFY(under->text().contains(QStringLiteral("24000")));
    QVERIFY(!child<QPushButton>("templateApply")->isEnabled());
    QVERIFY(!note().isEmpty());
    type("templateContextWindow", "65536");
    QVERIFY(!under->property("bad").toBool());
    QVERIFY(child<QPushButton>("templateApply")->isEnabled());
    type("templateKeyVariable", "sk-or-v1-abcdef");
    QVERIFY(child<QLabel>("templateKeyVariableNote")->property("bad").toBool());
    QVERIFY(!preview().contains(QStringLiteral("abcdef")));
}

void TestTemplateDialog::whatGivesWayIsToldBeforehand()
{
    open(commented);
    choose(0);
    QVERIFY(child<QLabel>("templateNote")->property("caution").toBool());
    QVERIFY2(note().contains(QStringLiteral("agents.defaults.model.primary")), qPrintable(note()));
    QVERIFY(note().contains(QStringLiteral("openai/gpt-5.2")));
    const QString replaces = child<QPushButton>("templateApply")->text();
    choose(3);
    QVERIFY(child<QPushButton>("templateApply")->text() != replaces);
    QVERIFY(!child<QLabel>("templateNote")->property("caution").toBool());
}

void TestTemplateDialog::nothingIsAppliedTwice()
{
    open(commented);
    choose(1);
    apply();
    TemplateDialog again(*m_draft);
    again.choose(ConfigTemplate::Kind::HostedFirst);
    QVERIFY(!again.findChild<QPushButton *>(QStringLiteral("templateApply"))->isEnabled());
    QVERIFY(again.findChild<DifferenceView *>()->isHidden());
}

void TestTemplateDialog::cancellingChangesNothing()
{
    open(commented);
    choose(1);
    QTest::mouseClick(child<QPushButton>("templateCancel"), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_draft->bytes(), commented);
    QVERIFY(!m_draft->isModified());
}

void TestTemplateDialog::syntaxErrorsStopItUntilTheyAreGone()
{
    open("{ gateway: { mode: \"local\" }, models: }\n");
    QVERIFY(!child<QPushButton>("templateApply")->isEnabled());
    QVERIFY(child<QLabel>("templateNote")->property("caution").toBool());
    QTextCursor cursor(m_draft->textDocument());
    cursor.setPosition(m_draft->positionAt(m_draft->bytes().indexOf("}\n")));
    cursor.insertText(QStringLiteral("{}"));
    QTRY_VERIFY(child<QPushButton>("templateApply")->isEnabled());
}

void TestTemplateDialog::aChangeOfTheTextIsFollowed()
{
    open(commented);
    choose(3);
    QTextCursor cursor(m_draft->textDocument());
    cursor.setPosition(m_draft->positionAt(m_draft->bytes().indexOf("// mine")) + 7);
    cursor.insertText(QStringLiteral(" too"));
    QTRY_VERIFY(preview().contains(QStringLiteral("// mine too")));
}

void TestTemplateDialog::valuesInTheFileAreOfferedFirst()
{
    open("{ models: { providers: { lmstudio: { baseUrl: \"http://10.0.0.9:1234/v1\", api: "
         "\"openai-completions\", "
         "models: [{ id: \"qwen3-30b\", name: \"Qwen\", contextWindow: 65536, maxTokens: 4096 }] } } } }\n");
    choose(2);
    QCOMPARE(child<QLineEdit>("templateAddress")->text(), QStringLiteral("http://10.0.0.9:1234/v1"));
    QCOMPARE(child<QComboBox>("templateApi")->currentText(), QStringLiteral("openai-completions"));
    QCOMPARE(child<QLineEdit>("templateModel")->text(), QStringLiteral("qwen3-30b"));
    QCOMPARE(child<QLineEdit>("templateContextWindow")->text(), QStringLiteral("65536"));
}

void TestTemplateDialog::theKeyboardIsEnough()
{
    open({});
    auto *list = child<QListWidget>("templateList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("templateProvider"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_draft->bytes().contains("anthropic/claude-sonnet-4-5"));
}

void TestTemplateDialog::otherLanguageOtherWords()
{
    open(commented);
    choose(1);
    TildeTranslator tilde;
    QCoreApplication::installTranslator(&tilde);
    QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'~'));
    QVERIFY(child<QLabel>("templateDescription")->text().startsWith(u'~'));
    QVERIFY(child<QListWidget>("templateList")->item(4)->text().startsWith(u'~'));
    QVERIFY(child<QPushButton>("templateApply")->text().startsWith(u'~'));
    QVERIFY(child<QLabel>("templateModelNote")->text().startsWith(u'~'));
    QCoreApplication::removeTranslator(&tilde);
    QTRY_VERIFY(!m_dialog->windowTitle().startsWith(u'~'));
}

void TestTemplateDialog::everyControlHasAName()
{
    open(commented);
    for (int row = 0; row < configTemplates().size(); ++row) {
        choose(row);
        QStringList names;
        for (QWidget *each : m_dialog->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus
                || each->window() != m_dialog->window() // a list that drops down
                || each->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
            const auto *button = qobject_cast<QPushButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(each->objectName()));
            names.append(each->objectName());
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_MAIN(TestTemplateDialog)
#include "tst_templatedialog.moc"
