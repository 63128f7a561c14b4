#include "config/completionpopup.h"

#include "config/configguide.h"
#include "config/guidenames.h"
#include "config/hoverhelp.h"
#include "config/jsoneditor.h"

#include <QFrame>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>

using namespace Hearth;

/// Texts are written with `|` for the cursor.
class TestCompletionPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void controlSpaceShowsWhatMayStandThere();
    void aLetterOpensIt();
    void aQuoteOpensIt();
    void asksOnceAndNarrowsDown();
    void enterTakesOverInOneStep();
    void tabTakesOver();
    void putsTheMissingCommaToo();
    void aKeyLeadsToItsValue();
    void arrowsChoose();
    void aClickTakesOver();
    void escapeCloses();
    void anotherPlaceCloses();
    void losingTheKeyboardCloses();
    void enterIsANewLineWhileNothingIsTyped();
    void enterIsANewLineBehindAWholeValue();
    void staysAwayWhileComposing();
    void staysAwayFromAReadOnlyText();
    void whatIsFutileIsAskedOnce();
    void undoElsewhereCloses();
    void ranksWhatBeginsSo_data();
    void ranksWhatBeginsSo();
    void helpUnderTheMouseTellsAll();

private:
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QListView *list() const
    {
        return m_editor->findChild<QListView *>(QStringLiteral("completionList"));
    }
    [[nodiscard]] bool isShown() const { return list()->isVisible(); }
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QString chosen() const { return list()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor.get(), key, modifiers);
    }
    void type(const char *words) { QTest::keyClicks(m_editor.get(), QString::fromUtf8(words)); }

    std::unique_ptr<JsonEditor> m_editor;
    CompletionPopup *m_popup = nullptr;
    int m_asked = 0;
};

void TestCompletionPopup::init()
{
    m_editor = std::make_unique<JsonEditor>();
    m_editor->resize(700, 400);
    m_asked = 0;
    m_popup = new CompletionPopup(*m_editor, [this](int position) {
        ++m_asked;
        const QString all = m_editor->toPlainText();
        const Json5Document document = Json5Document::parse(all.toUtf8());
        const qsizetype offset = QStringView(all).first(position).toUtf8().size();
        const Completions found = completionsAt(GuideFile::Config, document, guideNamesOf(document), offset);
        return completionOffer(found, [&document](qsizetype byte) {
            return int(QString::fromUtf8(document.toText().first(byte)).size());
        });
    });
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFocus();
}

void TestCompletionPopup::setText(const QString &text)
{
    const qsizetype cursor = text.indexOf(u'|');
    m_editor->setPlainText(QString(text).remove(cursor, 1));
    QTextCursor at = m_editor->textCursor();
    at.setPosition(int(cursor));
    m_editor->setTextCursor(at);
}

QString TestCompletionPopup::text() const
{
    return m_editor->toPlainText().insert(m_editor->textCursor().position(), u'|');
}

QStringList TestCompletionPopup::labels() const
{
    QStringList all;
    for (int row = 0; isShown() && row < list()->model()->rowCount(); ++row) {
        all.append(list()->model()->index(row, 0).data().toString());
    }
    return all;
}

void TestCompletionPopup::controlSpaceShowsWhatMayStandThere()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(labels(), QStringList({QStringLiteral("local"), QStringLiteral("remote")}));
    QCOMPARE(chosen(), QStringLiteral("local"));
    QVERIFY(m_editor->hasFocus());
    QVERIFY(!list()->accessibleName().isEmpty());
}

void TestCompletionPopup::aLetterOpensIt()
{
    setText(QStringLiteral("{ gateway: { | } }"));
    type("p");
    QVERIFY(!isShown()); // not before a pause
    QTRY_VERIFY(isShown());
    QCOMPARE(labels().constFirst(), QStringLiteral("port"));
    QCOMPARE(chosen(), QStringLiteral("port"));
}

void TestCompletionPopup::aQuoteOpensIt()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    type("\"");
    QTRY_VERIFY(isShown());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: \"local\"| } }"));
}

void TestCompletionPopup::asksOnceAndNarrowsDown()
{
    setText(QStringLiteral("{ models: { providers: { a: { models: [ { | } ] } } } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(labels().size() > 10);
    type("contextw");
    QCOMPARE(labels(), QStringList(QStringLiteral("contextWindow")));
    press(Qt::Key_Backspace);
    QCOMPARE(labels(), QStringList({QStringLiteral("contextWindow"), QStringLiteral("contextTokens")}));
    QCOMPARE(m_asked, 1);
    type("xyz");
    QVERIFY(!isShown());
}

void TestCompletionPopup::enterTakesOverInOneStep()
{
    setText(QStringLiteral("{ gateway: { mo| } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: \"|\" } }"));
    QVERIFY(!isShown());
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("{ gateway: { mo } }"));
}

void TestCompletionPopup::tabTakesOver()
{
    setText(QStringLiteral("{ gateway: { mode: \"re|\" } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: \"remote\"| } }"));
}

void TestCompletionPopup::putsTheMissingCommaToo()
{
    setText(QStringLiteral("{\n  gateway: { mode: 'local' } // here\n  mod|\n  env: {}\n}"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(
        text(), QStringLiteral("{\n  gateway: { mode: 'local' }, // here\n  models: {|},\n  env: {}\n}"));
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(),
        QStringLiteral("{\n  gateway: { mode: 'local' } // here\n  mod\n  env: {}\n}"));
}

void TestCompletionPopup::aKeyLeadsToItsValue()
{
    setText(QStringLiteral("{ gateway: { mo| } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_COMPARE(labels(), QStringList({QStringLiteral("local"), QStringLiteral("remote")}));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: \"remote\"| } }"));
}

void TestCompletionPopup::arrowsChoose()
{
    setText(QStringLiteral("{ | }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    const QStringList all = labels();
    QVERIFY(all.size() > 20);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), all.at(1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), all.constLast());
    press(Qt::Key_PageUp);
    QVERIFY(all.indexOf(chosen()) < all.size() - 3);
    press(Qt::Key_PageDown);
    QCOMPARE(chosen(), all.constLast());
    QCOMPARE(text(), QStringLiteral("{ | }"));
}

void TestCompletionPopup::aClickTakesOver()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    const QRect second = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: \"remote\"| } }"));
}

void TestCompletionPopup::escapeCloses()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!isShown());
    QCOMPARE(text(), QStringLiteral("{ gateway: { mode: | } }"));
}

void TestCompletionPopup::anotherPlaceCloses()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Left);
    QVERIFY(!isShown());
}

void TestCompletionPopup::losingTheKeyboardCloses()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    m_editor->clearFocus();
    QVERIFY(!isShown());
}

void TestCompletionPopup::enterIsANewLineWhileNothingIsTyped()
{
    setText(QStringLiteral("{ env: {}, gatew| }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("{ env: {}, gateway: { mode: \"|\" } }"));
    setText(QStringLiteral("{ model| }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(isShown()); // by itself, in the new object
    QVERIFY(!list()->currentIndex().isValid());
    press(Qt::Key_Return);
    QVERIFY(m_editor->toPlainText().contains(u'\n'));
}

void TestCompletionPopup::enterIsANewLineBehindAWholeValue()
{
    setText(QStringLiteral("{ models: { catalogRefresh: { enabled: tru|"));
    press(Qt::Key_Space, Qt::ControlModifier);
    type("e");
    press(Qt::Key_Return);
    QVERIFY(text().startsWith(QLatin1String("{ models: { catalogRefresh: { enabled: true\n")));
}

void TestCompletionPopup::staysAwayWhileComposing()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    QInputMethodEvent composing(QStringLiteral("lo"), {});
    QCoreApplication::sendEvent(m_editor.get(), &composing);
    QVERIFY(!isShown());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!isShown());
    QInputMethodEvent done;
    QCoreApplication::sendEvent(m_editor.get(), &done);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isShown());
}

void TestCompletionPopup::staysAwayFromAReadOnlyText()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    m_editor->setReadOnly(true);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!isShown());
    QCOMPARE(m_asked, 0);
}

void TestCompletionPopup::whatIsFutileIsAskedOnce()
{
    setText(QStringLiteral("{ channels: { | } }"));
    type("a");
    QTRY_COMPARE(m_asked, 1);
    type("bc");
    QTest::qWait(2 * int(CompletionPopup::pause.count()));
    QCOMPARE(m_asked, 1);
    type(" d");
    QTRY_COMPARE(m_asked, 2);
}

void TestCompletionPopup::undoElsewhereCloses()
{
    setText(QStringLiteral("{ gateway: { mode: | } }"));
    press(Qt::Key_Space, Qt::ControlModifier);
    QTextCursor elsewhere(m_editor->document());
    elsewhere.insertText(QStringLiteral("// x\n"));
    QVERIFY(!isShown());
}

void TestCompletionPopup::ranksWhatBeginsSo_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rank");
    const auto row = [](const char *label, const char *typed, int rank) {
        QTest::addRow("%s for %s", label, typed)
            << QString::fromLatin1(label) << QString::fromLatin1(typed) << rank;
    };
    row("contextWindow", "", 0);
    row("contextWindow", "CON", 0);
    row("contextWindow", "win", 1);
    row("lmstudio/minimax-m2.1", "mini", 1);
    row("lmstudio/minimax-m2.1", "m2", 1);
    row("contextWindow", "text", 2);
    row("contextWindow", "cw", 3);
    row("contextWindow", "wc", -1);
}

void TestCompletionPopup::ranksWhatBeginsSo()
{
    QFETCH(QString, label);
    QFETCH(QString, typed);
    QTEST(completionRank(label, typed).value_or(-1), "rank");
}

void TestCompletionPopup::helpUnderTheMouseTellsAll()
{
    const auto guide = keyGuideOf(GuideFile::Config, Json5Path::parse(u"gateway.port").value());
    const QString help = hoverHelp(guide.value());
    QVERIFY(help.startsWith(QStringLiteral("<b>port</b> · whole number from 1 to")));
    QVERIFY(help.contains(QLatin1String("<code>18789</code>")));
    const auto age = keyGuideOf(GuideFile::Config, Json5Path::parse(u"agents.defaults.pdfModel").value());
    QCOMPARE(hoverHelp(age.value()).count(QLatin1String("<br>")), 2);
}

QTEST_MAIN(TestCompletionPopup)
#include "tst_completionpopup.moc"
