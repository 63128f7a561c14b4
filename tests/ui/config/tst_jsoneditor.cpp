#include "config/jsoneditor.h"

#include <QHelpEvent>
#include <QScrollBar>
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
    QCOMPARE(m_editor->setSearch(QStringLiteral("port")), 3);
    setCursor(0);
    QList<int> found;
    for (int i = 0; i < 4; ++i) {
        m_editor->findMatch(true);
        found.append(m_editor->textCursor().selectionStart());
    }
    QCOMPARE(found, QList<int>({0, 5, 13, 0}));
    m_editor->findMatch(false);
    QCOMPARE(m_editor->textCursor().selectionStart(), 13);
    QCOMPARE(m_editor->setSearch(QStringLiteral("absent")), 0);
    m_editor->findMatch(true);
    QCOMPARE(m_editor->textCursor().selectionStart(), 13);
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
