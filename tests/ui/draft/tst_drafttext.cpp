#include "draft/drafttext.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <random>

using namespace Hearth;

class TestDraftText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheBytes_data();
    void givesBackTheBytes();
    void mapsEveryByte_data();
    void mapsEveryByte();
    void refusesWhatIsNotUtf8_data();
    void refusesWhatIsNotUtf8();
    void typedLinesHaveTheUsualEnd();
    void pastedLinesHaveTheUsualEnd();
    void aDeletedEmptyLineTakesItsOwnEndAlone();
    void undoGivesBackEveryByteWhateverWasDone();
    void replacesOnlyLinesThatDiffer();
    void appliesEditsByteForByte();
    void refusesEditsThatCutACharacter();
};

/// A document as the draft has it.
struct Fixture
{
    explicit Fixture(const QByteArray &bytes)
        : text(document)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        text.load(readLineText(bytes).value_or(LineText()));
    }
    [[nodiscard]] QByteArray bytes() const { return text.lineText().toBytes(); }

    QTextDocument document;
    DraftText text;
};

static void addTexts()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::addRow("%s", name) << bytes; };
    row("an empty file", "");
    row("one line end", "\n");
    row("LF", "{\n  a: 1,\n}\n");
    row("CRLF", "{\r\n  a: 1,\r\n}\r\n");
    row("CR", "{\r  a: 1,\r}\r");
    row("mixed ends", "a\nb\r\nc\rd\n\re\r\n\n\r\r\nf");
    row("no final line end", "{\n}");
    row("a byte order mark", "\ufeff{\r\n}\r\n");
    row("a byte order mark alone", "\ufeff");
    row("two byte order marks", "\ufeff\ufeff{}");
    row("no-break spaces", "{\u00a0a:\u00a01\u00a0}\n");
    row("U+2028 and U+2029", "{ a: '\u2028', b: '\u2029' }\u2029\u2028\n");
    row("tabs, form feeds and other blanks", "\t\v\f {\u3000\u200b}\t \n");
    row("Thai, Chinese and emoji", "// ภาษาไทย 繁體中文 \U0001f525\U0001f1f9\U0001f1fc e\u0301\n{}\n");
    row("what Qt uses inside", "a\ufdd0b\ufdd1c\ufffcd\ufffde\n");
    row("NUL and controls", QByteArray("a\0b\x01\x7f\n", 6));
    row("many lines", QByteArray("  \"k\": 1,\r\n").repeated(2000) + "\n");
    row("a long line", QByteArray("x").repeated(100000));
}

void TestDraftText::givesBackTheBytes_data()
{
    addTexts();
}

void TestDraftText::givesBackTheBytes()
{
    QFETCH(QByteArray, bytes);
    Fixture fixture(bytes);
    QCOMPARE(fixture.bytes(), bytes);
    QVERIFY(!fixture.document.isModified());
    QVERIFY(!fixture.document.isUndoAvailable());
    QCOMPARE(readLineText(bytes).value_or(LineText()), fixture.text.lineText());

    const int last = fixture.document.characterCount() - 1;
    for (const int position : {0, last / 3, last / 2, last}) {
        QTextCursor cursor(&fixture.document);
        cursor.setPosition(position);
        cursor.setPosition(std::min(position + 3, last), QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral("new\nlines\n"));
        QVERIFY(fixture.bytes() != bytes);
        fixture.document.undo();
        QCOMPARE(fixture.bytes(), bytes);
        QVERIFY(!fixture.document.isModified());
    }
}

void TestDraftText::mapsEveryByte_data()
{
    addTexts();
}

void TestDraftText::mapsEveryByte()
{
    QFETCH(QByteArray, bytes);
    if (bytes.size() > 1000) {
        bytes = bytes.first(500) + bytes.last(500);
    }
    const LineText text = readLineText(bytes).value_or(LineText());
    const LineMap map(text);
    int exact = 0;
    int last = -1;
    for (qsizetype offset = 0; offset <= bytes.size(); ++offset) {
        const LineMap::Place place = map.positionAt(offset);
        QVERIFY(place.position >= last || last < 0);
        if (place.isExact) {
            QVERIFY(place.position > last);
            QCOMPARE(map.offsetAt(place.position), offset);
            last = place.position;
            ++exact;
        }
    }
    const Fixture fixture(bytes);
    QCOMPARE(last, fixture.document.characterCount() - 1);
    QVERIFY(exact > 0);
    QCOMPARE(map.positionAt(bytes.size() + 5).position, last);
    QCOMPARE(map.offsetAt(last + 5), bytes.size());
}

void TestDraftText::refusesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("a lone byte") << QByteArray("{ a: '\xe4' }");
    QTest::addRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::addRow("cut off") << QByteArray("abc\xe0\xb8");
    QTest::addRow("overlong") << QByteArray("\xc0\xaf");
    QTest::addRow("a surrogate") << QByteArray("\xed\xa0\x80");
}

void TestDraftText::refusesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readLineText(bytes));
}

void TestDraftText::typedLinesHaveTheUsualEnd()
{
    Fixture fixture("a\r\nb\r\nc\nd\r\n");
    QPlainTextEdit edit;
    edit.setDocument(&fixture.document);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(fixture.document.findBlockByNumber(3).position()); // behind the one LF
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("x"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(fixture.bytes(), QByteArray("a\r\nb\r\nc\n\r\nx\r\nd\r\n"));
    cursor.setPosition(fixture.document.findBlockByNumber(2).position()); // before it
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("y"));
    QCOMPARE(fixture.bytes(), QByteArray("a\r\nb\r\nc\r\ny\n\r\nx\r\nd\r\n"));
    edit.setDocument(nullptr);
}

void TestDraftText::pastedLinesHaveTheUsualEnd()
{
    Fixture fixture("a\rb\rc\n");
    QPlainTextEdit edit;
    edit.setDocument(&fixture.document);
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText(QStringLiteral("x\ny\r\nz\rw"));
    QCOMPARE(fixture.bytes(), QByteArray("a\rb\rc\nx\ry\rz\rw"));
    edit.setDocument(nullptr);
}

void TestDraftText::aDeletedEmptyLineTakesItsOwnEndAlone()
{
    Fixture fixture("a\r\nb\n\r\nc\r\n\nd\r\n");
    QTextCursor cursor(&fixture.document);
    cursor.setPosition(fixture.document.findBlockByNumber(2).position());
    cursor.deleteChar();
    QCOMPARE(fixture.bytes(), QByteArray("a\r\nb\nc\r\n\nd\r\n"));
    cursor.setPosition(fixture.document.findBlockByNumber(4).position());
    cursor.deletePreviousChar();
    QCOMPARE(fixture.bytes(), QByteArray("a\r\nb\nc\r\nd\r\n"));
    cursor.setPosition(0);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.deleteChar();
    QCOMPARE(fixture.bytes(), QByteArray("ab\nc\r\nd\r\n"));
}

void TestDraftText::undoGivesBackEveryByteWhateverWasDone()
{
    std::mt19937 random(7);
    const QByteArray bytes("\ufeffa\r\nbb\nc\u00a0\r\rdd\u2029e\n\n\r\n\U0001f525f\r\ng");
    const QStringList texts{QStringLiteral("x"), QStringLiteral("\n"), QStringLiteral("y\r\nz"),
        QStringLiteral("\n\n\n"), QString()};
    for (int round = 0; round < 200; ++round) {
        Fixture fixture(bytes);
        for (int step = 0; step < 12; ++step) {
            const int size = fixture.document.characterCount();
            QTextCursor cursor(&fixture.document);
            cursor.setPosition(int(random() % unsigned(size)));
            cursor.setPosition(int(random() % unsigned(size)), QTextCursor::KeepAnchor);
            cursor.insertText(texts.at(qsizetype(random() % size_t(texts.size()))));
        }
        const QByteArray changed = fixture.bytes();
        while (fixture.document.isUndoAvailable()) {
            fixture.document.undo();
        }
        QCOMPARE(fixture.bytes(), bytes);
        while (fixture.document.isRedoAvailable()) {
            fixture.document.redo();
        }
        QCOMPARE(fixture.bytes(), changed);
    }
}

void TestDraftText::replacesOnlyLinesThatDiffer()
{
    const QByteArrayList texts{"", "a", "a\n", "a\nb\nc\n", "a\nx\nc\n", "a\nc\n", "a\r\nb\nc\n", "b\nc\n",
        "a\nb\nb\nb\nc\n", "a\nb\nc", "\ufeffa\nb\n", "x\ny\n", "a\r\nb\r\nc\r\n"};
    for (const QByteArray &from : texts) {
        for (const QByteArray &to : texts) {
            Fixture fixture(from);
            fixture.text.replace(readLineText(to).value_or(LineText()));
            QCOMPARE(fixture.bytes(), to);
            if (from != to && from.startsWith('\xef') == to.startsWith('\xef')) {
                fixture.document.undo();
                QCOMPARE(fixture.bytes(), from);
                QVERIFY(!fixture.document.isUndoAvailable());
            }
        }
    }
    Fixture fixture("a\nb\nc\nd\n");
    QTextCursor before(&fixture.document);
    before.setPosition(1);
    QTextCursor behind(&fixture.document);
    behind.setPosition(5);
    fixture.text.replace(*readLineText("a\nx\ny\nc\nd\n"));
    QCOMPARE(before.position(), 1);
    QCOMPARE(behind.position(), 7);
}

void TestDraftText::appliesEditsByteForByte()
{
    const QByteArray bytes("\ufeff{\r\n  'ชื่อ': '\U0001f525', // 中\n  b: 1\u2028\r\n}");
    const QByteArrayList replacements{"", "x", "\r\n", "y\nz\r", "\u2028繁\U0001f525", "1,\r\n  c: [\n]"};
    int applied = 0;
    const LineMap map(*readLineText(bytes));
    for (qsizetype begin = 0; begin <= bytes.size(); ++begin) {
        for (qsizetype end = begin; end <= bytes.size(); end += 3) {
            const QByteArray replacement = replacements.at((begin + end) % replacements.size());
            Fixture fixture(bytes);
            const Result<> done = fixture.text.apply({{begin, end}, replacement});
            QCOMPARE(done.has_value(), map.positionAt(begin).isExact && map.positionAt(end).isExact);
            QByteArray expected = bytes;
            if (done) {
                expected.replace(begin, end - begin, replacement);
                ++applied;
            }
            const bool joinsEnds = expected != bytes && replacement.endsWith('\r') && end < bytes.size()
                && bytes.at(end) == '\n'; // never cut by an edit of ours: one line end becomes two
            QVERIFY(joinsEnds || fixture.bytes() == expected);
            if (fixture.document.isUndoAvailable()) {
                fixture.document.undo();
                QVERIFY(!fixture.document.isUndoAvailable());
            }
            QCOMPARE(fixture.bytes(), bytes);
        }
    }
    QVERIFY(applied > 100);
}

void TestDraftText::refusesEditsThatCutACharacter()
{
    Fixture fixture("\ufeffก\r\n");
    for (const TextRange range : {TextRange{0, 0}, TextRange{1, 3}, TextRange{4, 6}, TextRange{6, 7},
             TextRange{5, 3}, TextRange{8, 9}, TextRange{-1, 3}}) {
        const Result<> done = fixture.text.apply({range, "x"});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(!fixture.text.apply({{3, 3}, "\xff"}));
    QVERIFY(!fixture.document.isUndoAvailable());
    QVERIFY(fixture.text.apply({{3, 6}, "x"}));
    QCOMPARE(fixture.bytes(), QByteArray("\ufeffx\r\n"));
}

QTEST_MAIN(TestDraftText)
#include "tst_drafttext.moc"
