#include "config/configpage.h"

#include "config/configfile.h"
#include "config/folding.h"
#include "config/jsoneditor.h"
#include "draft/configdraft.h"
#include "widgets/banner.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>

#include <memory>

// A save is several fsyncs, which take their time on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

using namespace Hearth;

namespace {

const QByteArray good("{\n  // mine\n  models: { mode: \"merge\" },\n}\n"); // but for a warning
const QByteArray inOrder("{\n  // mine\n  gateway: { mode: \"local\" },\n}\n");

} // namespace

class TestConfigPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileInOrderSaysSo();
    void anErrorIsToldShownAndMended();
    void aClickOnAProblemLeadsThere();
    void enterOnAProblemLeadsThere();
    void savesNothingWhenThereIsNothingToSave();
    void revertGoesBackAndUndoBringsItBack();
    void anothersChangeIsComparedAndTaken();
    void changesThatDoNotTouchArePutTogether();
    void mineIsKeptKnowingly();
    void reviewShowsWhatSavingChanges();
    void anEarlierVersionIsPutBack();
    void aRepairIsChosenByKeys();
    void syntaxIsRepairedByKeys_data();
    void syntaxIsRepairedByKeys();
    void repairsAreOfferedInTheProblemsList();
    void allCertainRepairsAreMadeAtOnce();
    void saysBeforeEditingThatItCannotBeSaved();
    void bracketsAndFoldsFollowTheText();
    void foldsByKeysAndMenu();
    void formatsTheSelectedLines();
    void anothersChangeOfACleanFileIsFollowed();
    void aMissingFileIsBegun();
    void aFileThatCannotBeReadIsTriedAgain();
    void aFileThatIsNotTextIsReadOnly();
    void aSaveThatFailsLosesNothing();
    void switchingFilesKeepsEverything();
    void anotherConfigIsChosen();
    void findsWords();
    void showsAPath();
    void otherLanguageOtherWords();
    void everyControlHasAName();

private:
    [[nodiscard]] QString path(const char *name = "openclaw.json") const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    void write(const QByteArray &bytes, const char *name = "openclaw.json") const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray onDisk(const char *name = "openclaw.json") const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void open(const EnvironmentLookup &variables = {});
    void openGood(const QByteArray &bytes = good)
    {
        write(bytes);
        open();
        SOON_COMPARE(m_config->state(), DraftState::Clean);
        SOON_VERIFY(m_config->isChecked());
    }
    void otherProgramWrites(const QByteArray &bytes)
    {
        write(bytes);
        m_config->noteDiskHash(contentHash(bytes));
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name, const char *view = "configView") const
    {
        return m_page->findChild<QWidget *>(QLatin1String(view))->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] JsonEditor *editor() const { return find<JsonEditor>("editor"); }
    [[nodiscard]] Banner *banner() const { return find<Banner>("draftBanner"); }
    [[nodiscard]] QTableView *problems() const { return find<QTableView>("problems"); }
    [[nodiscard]] QString sentence() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("pageSentence"))->text();
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void typeAtEndOfLine(int line, const char *text)
    {
        QTextCursor cursor(editor()->document()->findBlockByNumber(line));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor()->setTextCursor(cursor);
        editor()->setFocus();
        QTest::keyClicks(editor(), QLatin1String(text));
    }
    void makeAnError() // the comma behind `mode: "merge" }`
    {
        typeAtEndOfLine(2, "");
        QTest::keyClick(editor(), Qt::Key_Backspace);
        typeAtEndOfLine(2, " x: 1");
        SOON_COMPARE(sentence(), QStringLiteral("1 error(s) in openclaw.json."));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_config;
    std::unique_ptr<ConfigDraft> m_settings;
    std::unique_ptr<ConfigPage> m_page;
};

void TestConfigPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConfigPage::cleanup()
{
    m_page.reset();
    m_config.reset();
    m_settings.reset();
    m_documents.reset();
}

void TestConfigPage::open(const EnvironmentLookup &variables)
{
    m_documents = std::make_unique<Documents>(DocumentsOptions{path(), path("hearth.json5"), variables});
    m_config = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Config);
    m_settings = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Settings);
    m_page = std::make_unique<ConfigPage>(*m_config, *m_settings);
    m_page->resize(904, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_config->load();
    m_settings->load();
    SOON_VERIFY(m_config->state() != DraftState::Loading && m_settings->state() != DraftState::Loading);
}

void TestConfigPage::aFileInOrderSaysSo()
{
    openGood(inOrder);
    SOON_COMPARE(sentence(), QStringLiteral("openclaw.json is in order."));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("pageDetail"))->text(), path());
    QVERIFY(find<QLabel>("noProblems")->isVisible());
    QVERIFY(!problems()->isVisible());
    QVERIFY(!banner()->isVisible());
    QCOMPARE(find<QLabel>("saveState")->text(), QStringLiteral("Saved."));
    QCOMPARE(editor()->toPlainText(), QString::fromUtf8(inOrder));
}

void TestConfigPage::anErrorIsToldShownAndMended()
{
    openGood();
    makeAnError();
    SOON_COMPARE(sentence(), QStringLiteral("1 error(s) in openclaw.json."));
    QVERIFY(problems()->isVisible());
    QVERIFY(!find<QLabel>("noProblems")->isVisible());
    QCOMPARE(find<QLabel>("saveState")->text(), QStringLiteral("Unsaved changes"));

    QTextCursor top = editor()->textCursor();
    top.movePosition(QTextCursor::Start);
    editor()->setTextCursor(top);
    QTest::keyClick(editor(), Qt::Key_F8);
    QCOMPARE(editor()->textCursor().blockNumber(), 2);

    for (int i = 0; i < 5; ++i) { // " x: 1"
        typeAtEndOfLine(2, "");
        QTest::keyClick(editor(), Qt::Key_Backspace);
    }
    QTest::keyClicks(editor(), QStringLiteral(", // own words"));
    SOON_COMPARE(sentence(), QStringLiteral("1 warning(s) in openclaw.json."));
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    SOON_COMPARE(find<QLabel>("saveState")->text(), QStringLiteral("Saved."));
    QCOMPARE(onDisk(), QByteArray("{\n  // mine\n  models: { mode: \"merge\" }, // own words\n}\n"));
}

void TestConfigPage::aClickOnAProblemLeadsThere()
{
    openGood();
    makeAnError();
    editor()->moveCursor(QTextCursor::Start);
    const QModelIndex first = problems()->model()->index(0, 0);
    QTest::mouseClick(problems()->viewport(), Qt::LeftButton, {}, problems()->visualRect(first).center());
    QCOMPARE(editor()->textCursor().blockNumber(), 2);
    QVERIFY(editor()->hasFocus());
}

void TestConfigPage::enterOnAProblemLeadsThere()
{
    openGood();
    makeAnError();
    editor()->moveCursor(QTextCursor::Start);
    problems()->setFocus();
    problems()->setCurrentIndex(problems()->model()->index(0, 0));
    QTest::keyClick(problems(), Qt::Key_Return);
    QCOMPARE(editor()->textCursor().blockNumber(), 2);
    QVERIFY(editor()->hasFocus());
}

void TestConfigPage::savesNothingWhenThereIsNothingToSave()
{
    openGood();
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QVERIFY(!find<QPushButton>("revert")->isEnabled());
    const QSignalSpy saved(m_config.get(), &ConfigDraft::saved);
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_config->state(), DraftState::Clean);
    QCOMPARE(saved.size(), 0);
}

void TestConfigPage::revertGoesBackAndUndoBringsItBack()
{
    openGood();
    typeAtEndOfLine(1, " and yours");
    click("revert");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QCOMPARE(m_config->bytes(), good);
    QVERIFY(editor()->hasFocus());
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_config->bytes().contains("// mine and yours"));
    QCOMPARE(m_config->state(), DraftState::Modified);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_config->bytes(), good);
}

void TestConfigPage::anothersChangeIsComparedAndTaken()
{
    openGood();
    typeAtEndOfLine(1, " and yours");
    const QByteArray theirs("{\n  // theirs\n  models: { mode: \"merge\" },\n}\n");
    otherProgramWrites(theirs);
    SOON_COMPARE(m_config->state(), DraftState::ChangedUnderneath);
    QVERIFY(banner()->isVisible());
    QVERIFY(!find<QPushButton>("save")->isEnabled());

    click("bannerMain");
    auto *difference = find<QPlainTextEdit>("difference");
    QVERIFY(difference->isVisible());
    QVERIFY(!editor()->isVisible());
    QCOMPARE(difference->toPlainText(),
        QStringLiteral("  {\nChanged by both:\n−   // mine\nyours:\n+   // mine and yours\n"
                       "the other program's:\n+   // theirs\n    models: { mode: \"merge\" },\n  }\n  "));
    QVERIFY(!find<QPushButton>("takeBoth")->isVisible());
    click("bannerMain");
    QVERIFY(editor()->isVisible());

    click("bannerOther");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QCOMPARE(m_config->bytes(), theirs);
    QVERIFY(!banner()->isVisible());
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_config->bytes().contains("// mine and yours"));
}

void TestConfigPage::changesThatDoNotTouchArePutTogether()
{
    openGood("{\n  // mine\n  models: { mode: \"merge\" },\n  x: 1,\n  y: 2,\n}\n");
    typeAtEndOfLine(1, " and yours");
    otherProgramWrites("{\n  // mine\n  models: { mode: \"merge\" },\n  x: 1,\n  y: 3,\n}\n");
    SOON_COMPARE(m_config->state(), DraftState::ChangedUnderneath);
    click("bannerMain");
    click("takeBoth");
    QCOMPARE(m_config->state(), DraftState::Modified);
    QVERIFY(editor()->isVisible());
    QVERIFY(!find<QPushButton>("takeBoth")->isVisible());
    click("save");
    SOON_COMPARE(onDisk(),
        QByteArray("{\n  // mine and yours\n  models: { mode: \"merge\" },\n  x: 1,\n  y: 3,\n}\n"));
}

void TestConfigPage::reviewShowsWhatSavingChanges()
{
    openGood("{\r\n  // mine\r\n  models: {},\n}\r\n");
    QVERIFY(!find<QPushButton>("review")->isEnabled());
    typeAtEndOfLine(1, " and yours ");
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *difference = find<QPlainTextEdit>("difference");
    QVERIFY(difference->isVisible());
    QVERIFY(find<QPushButton>("review")->isChecked());
    QCOMPARE(difference->toPlainText(),
        QStringLiteral("  {\n−   // mine\n+   // mine and yours·\n    models: {},\n  }\n  "));
    QVERIFY(find<QLabel>("reviewWords")->isVisible());
    QCOMPARE(find<QLabel>("reviewWords")->text(),
        QStringLiteral(
            "Saving openclaw.json adds 1 line(s) and removes 1 line(s); all others stay byte for byte."));
    QTest::keyClick(difference, Qt::Key_Escape);
    QVERIFY(!find<QLabel>("reviewWords")->isVisible());
    QVERIFY(editor()->isVisible());
    click("review");
    QVERIFY(difference->isVisible());
    click("save");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QVERIFY(editor()->isVisible()); // nothing is left to be looked at
    QCOMPARE(onDisk(), QByteArray("{\r\n  // mine and yours \r\n  models: {},\n}\r\n"));
}

void TestConfigPage::anEarlierVersionIsPutBack()
{
    openGood();
    typeAtEndOfLine(1, " and yours");
    click("save");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    click("history");
    auto *versions = find<QTableView>("versions");
    SOON_COMPARE(versions->model()->rowCount(), 2);
    QCOMPARE(versions->currentIndex().row(), 1); // the newest one that says something else
    auto *difference = find<QPlainTextEdit>("versionDifference");
    SOON_VERIFY(difference->toPlainText().contains(QStringLiteral("−   // mine and yours\n+   // mine\n")));
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Up);
    SOON_VERIFY(!find<QPushButton>("restore")->isEnabled()); // the file itself
    QTest::keyClick(versions, Qt::Key_Down);
    SOON_VERIFY(find<QPushButton>("restore")->isEnabled());
    click("restore");
    QCOMPARE(m_config->bytes(), good);
    QCOMPARE(m_config->state(), DraftState::Modified);
    QVERIFY(editor()->isVisible());
    QVERIFY(!find<QPushButton>("history")->isChecked());
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_config->state(), DraftState::Clean);
}

void TestConfigPage::aRepairIsChosenByKeys()
{
    openGood("{\n  gateway: { mode: \"local\", prt: 18789 }, // mine\n}\n");
    SOON_COMPARE(problems()->model()->rowCount(), 1);
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F8);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("fixes"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Rename to port"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_config->bytes(), QByteArray("{\n  gateway: { mode: \"local\", port: 18789 }, // mine\n}\n"));
    SOON_COMPARE(problems()->model()->rowCount(), 0);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_config->state(), DraftState::Clean);
}

void TestConfigPage::syntaxIsRepairedByKeys_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("comma") << QByteArray("{\n  a: 1 // one\n  b: 2,\n}\n")
                           << QByteArray("{\n  a: 1, // one\n  b: 2,\n}\n") << QStringLiteral("Insert ,");
    QTest::newRow("colon") << QByteArray("{\n  a 1,\n}\n") << QByteArray("{\n  a: 1,\n}\n")
                           << QStringLiteral("Insert :");
    QTest::newRow("word") << QByteArray("{\n  a: True,\n}\n") << QByteArray("{\n  a: true,\n}\n")
                          << QStringLiteral("Replace by true");
    QTest::newRow("quotes") << QByteArray("{\n  a: lmstudio/minimax,\n}\n")
                            << QByteArray("{\n  a: \"lmstudio/minimax\",\n}\n")
                            << QStringLiteral("Replace by \"lmstudio/minimax\"");
}

void TestConfigPage::syntaxIsRepairedByKeys()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, words);
    openGood(before);
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F8);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("fixes"));
    QVERIFY(menu && menu->isVisible() && menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), words);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_config->bytes(), after);
}

void TestConfigPage::repairsAreOfferedInTheProblemsList()
{
    openGood("{\n  gateway: { mode: \"local\", prt: 18789 },\n}\n");
    SOON_COMPARE(problems()->model()->rowCount(), 1);
    const QModelIndex fix = problems()->model()->index(0, 1);
    QCOMPARE(fix.data().toString(), QStringLiteral("Repair…"));
    QTest::mouseClick(problems()->viewport(), Qt::LeftButton, {}, problems()->visualRect(fix).center());
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("fixes"));
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!find<QPushButton>("fixAll")->isVisible()); // of one there is no "all"
}

void TestConfigPage::allCertainRepairsAreMadeAtOnce()
{
    const QByteArray two(
        "{\n  gateway: { mode: \"local\", prt: 18789 }, // mine\n  models: { mod: \"merge\" },\n}\n");
    openGood(two);
    SOON_VERIFY(problems()->model()->rowCount() > 0);
    click("fixAll");
    SOON_COMPARE(m_config->bytes(),
        QByteArray(
            "{\n  gateway: { mode: \"local\", port: 18789 }, // mine\n  models: { mode: \"merge\" },\n}\n"));
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_config->state(), DraftState::Clean);
}

void TestConfigPage::saysBeforeEditingThatItCannotBeSaved()
{
    write(inOrder);
    open([](const QString &name) {
        return name == QLatin1String("OPENCLAW_CONFIG_READONLY") ? QStringLiteral("1") : QString();
    });
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QVERIFY(banner()->isVisible());
    QVERIFY2(banner()->sentence().startsWith(QStringLiteral("openclaw.json cannot be saved from here.")),
        qPrintable(banner()->sentence()));
    QVERIFY(banner()->sentence().contains(QStringLiteral("OPENCLAW_CONFIG_READONLY")));
}

void TestConfigPage::bracketsAndFoldsFollowTheText()
{
    openGood("{\n  models: {\n    mode: \"merge\", // {\n  },\n  gateway: { mode: \"local\" },\n}\n");
    QVERIFY(editor()->folding().canFold(0));
    QVERIFY(editor()->folding().canFold(1));
    QVERIFY(!editor()->folding().canFold(4));
    editor()->goTo(0);
    const auto marked = [this] {
        QList<int> places;
        for (const QTextEdit::ExtraSelection &each : editor()->extraSelections()) {
            if (each.format.hasProperty(QTextFormat::BackgroundBrush)
                && each.cursor.selectedText().size() == 1) {
                places.append(each.cursor.selectionStart());
            }
        }
        return places;
    };
    QCOMPARE(marked(), QList<int>({0, int(editor()->toPlainText().size()) - 2}));
    typeAtEndOfLine(4, "");
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), QStringLiteral("x: [],"));
    editor()->goTo(0);
    SOON_VERIFY(m_config->isChecked());
    QCOMPARE(marked(), QList<int>({0, int(editor()->toPlainText().size()) - 2}));
}

void TestConfigPage::foldsByKeysAndMenu()
{
    openGood("{\n  models: {\n    mode: \"merge\",\n  },\n  gateway: { mode: \"local\" },\n}\n");
    editor()->setTextCursor(QTextCursor(editor()->document()->findBlockByNumber(2)));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(editor()->folding().isFolded(1));
    QTest::keyClick(editor(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(!editor()->folding().isFolded(1));

    QMenu menu;
    Q_EMIT editor()->contextMenuAboutToShow(&menu);
    const auto trigger = [&menu](const char *words) {
        for (QAction *action : menu.actions()) {
            if (action->text() == QLatin1String(words)) {
                action->trigger();
            }
        }
    };
    trigger("Fold all");
    QVERIFY(editor()->folding().isFolded(1));
    trigger("Unfold all");
    QVERIFY(!editor()->folding().isFolded(1));
}

void TestConfigPage::formatsTheSelectedLines()
{
    openGood("{\n  models:{\n mode :\"merge\", // mine\n  },\n   gateway: {\n mode: \"local\" },\n}\n");
    QTextCursor cursor(editor()->document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(
        editor()->document()->findBlockByNumber(2).text(), QStringLiteral("    mode: \"merge\", // mine"));
    QCOMPARE(editor()->document()->findBlockByNumber(5).text(), QStringLiteral(" mode: \"local\" },"));
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_config->state(), DraftState::Clean);
}

void TestConfigPage::mineIsKeptKnowingly()
{
    openGood();
    typeAtEndOfLine(1, " and yours");
    otherProgramWrites("{}\n");
    SOON_COMPARE(m_config->state(), DraftState::ChangedUnderneath);
    click("bannerThird");
    QCOMPARE(m_config->state(), DraftState::Modified);
    QCOMPARE(onDisk(), QByteArray("{}\n"));
    click("save");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray(good).replace("// mine", "// mine and yours"));
}

void TestConfigPage::anothersChangeOfACleanFileIsFollowed()
{
    openGood();
    const QSignalSpy notices(m_page.get(), &Page::noticeRequested);
    otherProgramWrites("{ }\n");
    SOON_COMPARE(editor()->toPlainText(), QStringLiteral("{ }\n"));
    QCOMPARE(notices.size(), 1);
    QVERIFY(!banner()->isVisible());
}

void TestConfigPage::aMissingFileIsBegun()
{
    open();
    QCOMPARE(sentence(), QStringLiteral("There is no openclaw.json yet."));
    QVERIFY(banner()->isVisible());
    QVERIFY(!find<QLabel>("noProblems")->isVisible());
    click("bannerMain");
    QCOMPARE(m_config->state(), DraftState::Modified);
    QCOMPARE(m_config->bytes(), Documents::firstText(DocumentKind::Config));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!banner()->isVisible());
    click("save");
    SOON_COMPARE(onDisk(), Documents::firstText(DocumentKind::Config));
}

void TestConfigPage::aFileThatCannotBeReadIsTriedAgain()
{
    QVERIFY(QDir().mkpath(path())); // a folder in the file's place
    open();
    QCOMPARE(m_config->state(), DraftState::Unreadable);
    QCOMPARE(sentence(), QStringLiteral("openclaw.json cannot be read."));
    QVERIFY(editor()->isReadOnly());
    QVERIFY(QDir().rmdir(path()));
    write(good);
    click("bannerMain");
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    QVERIFY(!banner()->isVisible());
    QVERIFY(!editor()->isReadOnly());
}

void TestConfigPage::aFileThatIsNotTextIsReadOnly()
{
    write("{ a: \"\xff\" }");
    open();
    SOON_COMPARE(m_config->state(), DraftState::ReadOnly);
    QVERIFY(banner()->isVisible());
    QVERIFY(editor()->isReadOnly());
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QCOMPARE(find<QLabel>("saveState")->text(), QStringLiteral("Read only"));
}

void TestConfigPage::aSaveThatFailsLosesNothing()
{
    write(good);
    open([](const QString &name) {
        return name == QLatin1String("OPENCLAW_CONFIG_READONLY") ? QStringLiteral("1") : QString();
    });
    SOON_COMPARE(m_config->state(), DraftState::Clean);
    typeAtEndOfLine(1, " and yours");
    click("save");
    SOON_VERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().startsWith(QStringLiteral("openclaw.json was not saved.")));
    QVERIFY(m_config->bytes().contains("and yours"));
    QCOMPARE(onDisk(), good);
    typeAtEndOfLine(1, "!");
    QVERIFY(!banner()->sentence().contains(QStringLiteral("was not saved"))); // it may go well now
}

void TestConfigPage::switchingFilesKeepsEverything()
{
    write("{\n  gateway: { port: 11222 },\n}\n", "hearth.json5");
    openGood();
    typeAtEndOfLine(1, " and yours");
    const int position = editor()->textCursor().position();
    auto *settings = m_page->findChild<QPushButton *>(QStringLiteral("settingsFile"));
    auto *config = m_page->findChild<QPushButton *>(QStringLiteral("configFile"));
    QTest::mouseClick(settings, Qt::LeftButton);
    QVERIFY(find<JsonEditor>("editor", "settingsView")->isVisible());
    QVERIFY(!editor()->isVisible());
    SOON_COMPARE(sentence(), QStringLiteral("hearth.json5 is in order."));
    QVERIFY(config->accessibleName().contains(QStringLiteral("unsaved")));
    QTest::mouseClick(config, Qt::LeftButton);
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->textCursor().position(), position);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_config->bytes(), good);
    QCOMPARE(m_settings->state(), DraftState::Clean);
}

void TestConfigPage::anotherConfigIsChosen()
{
    write(inOrder);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".openclaw-work")));
    write("{}", ".openclaw-work/openclaw.json");
    open([this](const QString &name) {
        return name == QLatin1String("HOME")                ? m_folder->path()
            : name == QLatin1String("OPENCLAW_CONFIG_PATH") ? path()
                                                            : QString();
    });
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("switchConfig"))->isVisible());
    m_page->setSwitchable(true);
    const QSignalSpy chosen(m_page.get(), &ConfigPage::configChosen);
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("switchConfig"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<QMenu *>(QStringLiteral("configs")));
    const auto *menu = m_page->findChild<QMenu *>(QStringLiteral("configs"));
    QAction *current = nullptr;
    QAction *work = nullptr;
    for (QAction *action : menu->actions()) {
        current = action->isChecked() ? action : current;
        work = action->text().contains(QStringLiteral("Profile work")) ? action : work;
    }
    QVERIFY(current && current->text().endsWith(QStringLiteral("openclaw.json")));
    QVERIFY(work);
    work->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), path(".openclaw-work/openclaw.json"));
    current->trigger();
    QCOMPARE(chosen.size(), 1); // it is open already
}

void TestConfigPage::findsWords()
{
    openGood();
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>("findField");
    QVERIFY(field->isVisible());
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("m"));
    const int first = editor()->textCursor().selectionStart();
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("m"));
    QTest::keyClicks(field, QStringLiteral("o")); // narrower: from the same place on
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("mo"));
    QVERIFY(editor()->textCursor().selectionStart() > first);
    const int models = editor()->textCursor().selectionStart();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(editor()->textCursor().selectionStart() > models); // "mode"
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectionStart(), models);
    QTest::keyClicks(field, QStringLiteral("xyz"));
    QCOMPARE(find<QLabel>("findCount")->text(), QStringLiteral("Not found"));
    QVERIFY(!find<QPushButton>("findNext")->isEnabled());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(editor()->hasFocus());
}

void TestConfigPage::showsAPath()
{
    write("{\n  gateway: { port: 11223 },\n}\n", "hearth.json5");
    openGood();
    m_page->showPath(QStringLiteral("models.mode"));
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("\"merge\""));
    m_page->showPath(QStringLiteral("models.providers.absent")); // as far as there is
    QCOMPARE(editor()->textCursor().blockNumber(), 2);
    m_page->showPath(QStringLiteral("gateway.port"));
    auto *other = find<JsonEditor>("editor", "settingsView");
    QVERIFY(other->isVisible());
    QCOMPARE(other->textCursor().selectedText(), QStringLiteral("11223"));
    m_page->showPath(path());
    QVERIFY(editor()->isVisible());
}

void TestConfigPage::otherLanguageOtherWords()
{
    class Shouting final : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
        bool isEmpty() const override { return false; }
    };
    openGood();
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    SOON_COMPARE(find<QPushButton>("save")->text(), QStringLiteral("SAVE"));
    QCOMPARE(find<QLabel>("saveState")->text(), QStringLiteral("SAVED."));
    QCOMPARE(find<QLabel>("noProblems")->text(), QStringLiteral("NO PROBLEMS."));
    QCoreApplication::removeTranslator(&translator);
    SOON_COMPARE(find<QPushButton>("save")->text(), QStringLiteral("Save"));
}

void TestConfigPage::everyControlHasAName()
{
    openGood();
    makeAnError();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            const auto *button = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestConfigPage)
#include "tst_configpage.moc"
