#include "config/editorgutter.h"
#include "config/folding.h"
#include "config/jsoneditor.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace Hearth;

class TestJsonEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void problemsAreVisitedInTheOrderOfTheText();
    void problemsMoveWithTheirText();
    void aMissingCommaIsShownAtTheCharacterBefore();
    void tellsAProblemUnderTheMouse();
    void aClickBesideALineGoesToItsProblem();
    void aNewLineKeepsItsIndent_data();
    void aNewLineKeepsItsIndent();
    void tabIndents();
    void tabIndentsAllSelectedLines();
    void controlTabLeaves();
    void findsAndBeginsAgain();
    void replacesOneByOneAndAllAtOnce();
    void foldsWhatStandsBetween();
    void opensAFoldForTheCursor();
    void foldsFollowTheirLines();
    void foldsGoWithTheirText();
    void showsTheBracketThatBelongsToTheOneHere();
    void altEnterAsksForFixes();
    void aReadOnlyTextStaysAsItIs();

private:
    void setText(const char *text) { m_editor->setPlainText(QString::fromUtf8(text)); }
    [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
    void setCursor(int position)
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }

    std::unique_ptr<JsonEditor> m_editor;
};

using Severity = ConfigDiagnostic::Severity;

void TestJsonEditor::init()
{
    m_editor = std::make_unique<JsonEditor>();
    m_editor->resize(400, 300);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestJsonEditor::problemsAreVisitedInTheOrderOfTheText()
{
    setText("0123456789\n0123456789\n");
    const QString sentence = QStringLiteral("wrong");
    m_editor->setMarks({{Severity::Warning, 15, 2, sentence}, {Severity::Error, 3, 2, sentence},
        {Severity::Error, 8, 1, sentence}});
    QList<int> forward;
    for (int i = 0; i < 4; ++i) {
        m_editor->goToNextMark(true);
        forward.append(m_editor->textCursor().selectionStart());
    }
    QCOMPARE(forward, QList<int>({3, 8, 15, 3}));
    m_editor->goToNextMark(false);
    QCOMPARE(m_editor->textCursor().selectionStart(), 15);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("45"));
}

void TestJsonEditor::problemsMoveWithTheirText()
{
    setText("{ a b }");
    m_editor->setMarks({{Severity::Error, 4, 1, {}}});
    setCursor(0);
    QTest::keyClicks(m_editor.get(), QStringLiteral("////"));
    m_editor->goToMark(0);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("b"));
}

void TestJsonEditor::aMissingCommaIsShownAtTheCharacterBefore()
{
    setText("a: 1\nb: 2");
    m_editor->setMarks({{Severity::Error, 4, 0, {}}, {Severity::Error, 5, 0, {}}});
    m_editor->goToMark(0);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("1"));
    m_editor->goToMark(1);
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("b"));
}

void TestJsonEditor::tellsAProblemUnderTheMouse()
{
    setText("{ port: 70000 }");
    m_editor->setMarks({{Severity::Error, 8, 5, QStringLiteral("too large <")}});
    const auto hover = [this](int position) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(position);
        const QPoint place = m_editor->cursorRect(cursor).center();
        QHelpEvent event(QEvent::ToolTip, place, m_editor->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_editor->viewport(), &event);
    };
    hover(10);
    QCOMPARE(QToolTip::text(), QStringLiteral("too large &lt;"));
    hover(3);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestJsonEditor::aClickBesideALineGoesToItsProblem()
{
    setText("one\ntwo\nthree");
    m_editor->setMarks({{Severity::Warning, 4, 3, {}}});
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(5);
    const int y = m_editor->cursorRect(cursor).center().y();
    QWidget *gutter = m_editor->childAt(5, m_editor->height() / 2);
    QVERIFY(gutter && gutter != m_editor->viewport());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(5, y));
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("two"));
}

void TestJsonEditor::aNewLineKeepsItsIndent_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addRow("as the line before") << QStringLiteral("  a: 1,") << QStringLiteral("  a: 1,\n  ");
    QTest::addRow("deeper in an object") << QStringLiteral("  a: {") << QStringLiteral("  a: {\n    ");
    QTest::addRow("deeper in an array") << QStringLiteral("[") << QStringLiteral("[\n  ");
    QTest::addRow("tabs stay tabs") << QStringLiteral("\ta: {") << QStringLiteral("\ta: {\n\t\t");
    QTest::addRow("none") << QStringLiteral("a") << QStringLiteral("a\n");
}

void TestJsonEditor::aNewLineKeepsItsIndent()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    m_editor->setPlainText(before);
    setCursor(int(before.size()));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(text(), after);
    m_editor->undo();
    QCOMPARE(text(), before);
}

void TestJsonEditor::tabIndents()
{
    setText("abc");
    setCursor(1);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(text(), QStringLiteral("a bc"));
    setCursor(0);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(text(), QStringLiteral("  a bc"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(text(), QStringLiteral("a bc"));
}

void TestJsonEditor::tabIndentsAllSelectedLines()
{
    setText("a\n\nb\nc");
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QCOMPARE(text(), QStringLiteral("  a\n\n  b\nc"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(text(), QStringLiteral("a\n\nb\nc"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("  a\n\n  b\nc"));
}

void TestJsonEditor::controlTabLeaves()
{
    QWidget window;
    auto *editor = new JsonEditor(nullptr, &window);
    auto *next = new QPlainTextEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window.focusWidget(), next);
    QCOMPARE(editor->toPlainText(), QString());
}

void TestJsonEditor::findsAndBeginsAgain()
{
    setText("port Port support");
    QCOMPARE(m_editor->search().setWords(QStringLiteral("port")), 3);
    setCursor(0);
    QList<int> found;
    for (int i = 0; i < 4; ++i) {
        m_editor->search().find(true);
        found.append(m_editor->textCursor().selectionStart());
    }
    QCOMPARE(found, QList<int>({0, 5, 13, 0}));
    m_editor->search().find(false);
    QCOMPARE(m_editor->textCursor().selectionStart(), 13);
    QCOMPARE(m_editor->search().setWords(QStringLiteral("absent")), 0);
    m_editor->search().find(true);
    QCOMPARE(m_editor->textCursor().selectionStart(), 13);
}

void TestJsonEditor::replacesOneByOneAndAllAtOnce()
{
    setText("port Port support");
    QCOMPARE(m_editor->search().setWords(QStringLiteral("port"), Qt::CaseSensitive), 2);
    setCursor(0);
    QVERIFY(!m_editor->search().replace(QStringLiteral("ports"))); // nothing was selected: it goes there
    QVERIFY(m_editor->search().replace(QStringLiteral("ports")));
    QCOMPARE(text(), QStringLiteral("ports Port support"));
    QCOMPARE(m_editor->textCursor().selectionStart(), 14);
    m_editor->search().setWords(QStringLiteral("PORT"));
    QCOMPARE(m_editor->search().replaceAll(QStringLiteral("portport")), 3);
    QCOMPARE(text(), QStringLiteral("portports portport supportport"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("ports Port support"));
}

void TestJsonEditor::foldsWhatStandsBetween()
{
    setText("{\n  a: {\n    b: 1,\n    c: 2,\n  },\n  d: 3,\n}");
    Folding &folding = m_editor->folding();
    folding.setRanges({{0, 6}, {1, 4}, {5, 5}});
    QVERIFY(folding.canFold(1));
    QVERIFY(!folding.canFold(5));
    const auto shown = [this] {
        QString lines;
        for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
            lines += block.isVisible() ? QLatin1Char('0' + block.blockNumber()) : QLatin1Char('-');
        }
        return lines;
    };
    folding.toggleAround(2);
    QCOMPARE(shown(), QStringLiteral("01--456"));
    QCOMPARE(folding.hiddenLines(1), 2);
    QCOMPARE(text().count(QLatin1Char('\n')), 6); // hidden is not gone
    folding.setFolded(0, true);
    QCOMPARE(shown(), QStringLiteral("0-----6"));
    folding.setFolded(0, false);
    QCOMPARE(shown(), QStringLiteral("01--456"));
    folding.openAll();
    QCOMPARE(shown(), QStringLiteral("0123456"));
    folding.foldAll();
    QCOMPARE(shown(), QStringLiteral("01--456"));
    // By the mouse, at the chevron of the second line.
    folding.openAll();
    auto *gutter = m_editor->findChild<EditorGutter *>();
    QTextCursor second(m_editor->document()->findBlockByNumber(1));
    const QPoint chevron(gutter->width() - 5, m_editor->cursorRect(second).center().y());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, chevron);
    QCOMPARE(shown(), QStringLiteral("01--456"));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, chevron);
    QCOMPARE(shown(), QStringLiteral("0123456"));
}

void TestJsonEditor::opensAFoldForTheCursor()
{
    setText("{\n  a: {\n    b: 1,\n  },\n}");
    m_editor->folding().setRanges({{1, 3}});
    setCursor(14); // in the line of b
    m_editor->folding().toggle(1);
    QCOMPARE(m_editor->textCursor().blockNumber(), 1); // it does not stay in hidden lines
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QCOMPARE(m_editor->textCursor().blockNumber(), 3); // and steps over them
    QVERIFY(m_editor->folding().isFolded(1));
    m_editor->goTo(14);
    QVERIFY(!m_editor->folding().isFolded(1));
    m_editor->folding().toggle(1);
    m_editor->search().setWords(QStringLiteral("b: 1"));
    m_editor->search().find(true);
    QVERIFY(!m_editor->folding().isFolded(1));
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("b: 1"));
}

void TestJsonEditor::foldsFollowTheirLines()
{
    setText("{\n  a: {\n    b: 1,\n  },\n}");
    m_editor->folding().setRanges({{1, 3}});
    m_editor->folding().toggle(1);
    setCursor(1);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    m_editor->folding().setRanges({{2, 4}});
    QVERIFY(m_editor->folding().isFolded(2));
    QVERIFY(!m_editor->document()->findBlockByNumber(3).isVisible());
    m_editor->folding().setRanges({}); // the object is gone
    QVERIFY(m_editor->document()->findBlockByNumber(3).isVisible());
}

void TestJsonEditor::foldsGoWithTheirText()
{
    setText("{\n  a: {\n    b: 1,\n  },\n}");
    m_editor->folding().setRanges({{0, 4}, {1, 3}});
    m_editor->folding().toggle(1);
    QTextCursor all(m_editor->document());
    all.select(QTextCursor::Document);
    all.insertText(QStringLiteral("{\n  x: {\n    y: 1,\n  },\n}"));
    m_editor->folding().setRanges({{0, 4}, {1, 3}});
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        QVERIFY2(block.isVisible(), qPrintable(block.text()));
    }
}

void TestJsonEditor::showsTheBracketThatBelongsToTheOneHere()
{
    setText("{ a: [1] }");
    m_editor->setBrackets([](int position) -> std::optional<JsonEditor::BracketPair> {
        return position == 0 ? std::optional(JsonEditor::BracketPair{0, 9}) : std::nullopt;
    });
    const auto marked = [this] {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &each : m_editor->extraSelections()) {
            texts.append(each.cursor.selectedText());
        }
        texts.removeAll(QString()); // the line of the cursor
        return texts.join(QString());
    };
    setCursor(0);
    QCOMPARE(marked(), QStringLiteral("{}"));
    setCursor(3);
    QCOMPARE(marked(), QString());
}

void TestJsonEditor::altEnterAsksForFixes()
{
    setText("{ a: 1 }");
    const QSignalSpy asked(m_editor.get(), &JsonEditor::fixesRequested);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(text(), QStringLiteral("{ a: 1 }"));
}

void TestJsonEditor::aReadOnlyTextStaysAsItIs()
{
    setText("  a");
    m_editor->setReadOnly(true);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_X}) {
        QTest::keyClick(m_editor.get(), key);
    }
    QCOMPARE(text(), QStringLiteral("  a"));
}

QTEST_MAIN(TestJsonEditor)
#include "tst_jsoneditor.moc"
