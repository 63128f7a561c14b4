#include "json5/json5format.h"
#include "json5corpus.h"

#include <QTest>

using namespace Hearth;

class TestJson5Format : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsLinesInOrder_data();
    void putsLinesInOrder();
    void formatsWholeLinesOfARangeOnly();
    void changesNoMoreThanItMust();
    void keepsEveryTokenAndLineAndDoesItOnce_data();
    void keepsEveryTokenAndLineAndDoesItOnce();
};

namespace {

/// Everything but white space; a byte order mark is something.
QByteArrayList tokensOf(const QByteArray &text)
{
    const Json5Document document = Json5Document::parse(text);
    QByteArrayList list;
    for (const Json5Token &token : document.tokens()) {
        const QByteArray each = text.mid(token.begin, token.end - token.begin);
        if (token.kind != Json5Token::Kind::WhiteSpace
            || (token.begin == 0 && each.startsWith("\xef\xbb\xbf"))) {
            list.append(token.kind == Json5Token::Kind::WhiteSpace ? each.first(3) : each);
        }
    }
    return list;
}

QByteArray formatted(const QByteArray &text)
{
    const Json5Document document = Json5Document::parse(text);
    return applyEdit(document, json5Formatting(document));
}

/// \a text with other white space in its lines and before them.
QByteArray shaken(const QByteArray &text, std::mt19937 &random)
{
    const Json5Document document = Json5Document::parse(text);
    QByteArray result;
    const QByteArrayList spaces{"", " ", "  ", "\t", "     "};
    using Kind = Json5Token::Kind;
    Kind before = Kind::LineEnd;
    for (const Json5Token &token : document.tokens()) {
        const QByteArray each = text.mid(token.begin, token.end - token.begin);
        const bool mayGo = before == Kind::LineEnd || before == Kind::Comma || before == Kind::Colon;
        if (token.kind == Kind::WhiteSpace) {
            result +=
                each.startsWith("\xef\xbb\xbf") || !mayGo ? each : spaces.at(pick(random, spaces.size()));
        } else {
            result += (mayGo && before != Kind::LineEnd && token.kind != Kind::LineEnd)
                ? spaces.at(pick(random, spaces.size())) + each
                : each;
        }
        before = token.kind;
    }
    return result;
}

} // namespace

void TestJson5Format::putsLinesInOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QByteArray(expected);
    };
    row("indentation", "{\n  a: {\nb: [\n1,\n       2,\n],\n},\n}\n",
        "{\n  a: {\n    b: [\n      1,\n      2,\n    ],\n  },\n}\n");
    row("two brackets on a line go in once", "{\n  a: [{\nid: 1,\n}, {\nid: 2,\n}],\n}",
        "{\n  a: [{\n    id: 1,\n  }, {\n    id: 2,\n  }],\n}");
    row("the file's own unit", "{\n\ta: [\n  1,\n\t],\n}", "{\n\ta: [\n\t\t1,\n\t],\n}");
    row("colons and commas as most have them", "{ a: 1,b :2, c:  3, d: 4 }", "{ a: 1, b: 2, c: 3, d: 4 }");
    row("narrow where most are narrow", "{a:1,b: 2,c:3, d:4}", "{a:1,b:2,c:3,d:4}");
    row("spaces before colons where most have them", "{ a : 1, b : 2, c: 3 }", "{ a : 1, b : 2, c : 3 }");
    row("comments move with their line", "{\n// one\n  a: 1, // two\n    /* three */\n}",
        "{\n  // one\n  a: 1, // two\n  /* three */\n}");
    row("comments in a column stay in it", "{\n  a: 1,     // one\n  bb: 22,   // two\n}",
        "{\n  a: 1,     // one\n  bb: 22,   // two\n}");
    row("the inside of a comment is its writer's", "{\n/* one\n two\n*/\n  a: 1,\n}",
        "{\n  /* one\n two\n*/\n  a: 1,\n}");
    row("white space at line ends goes", "{  \n  a: 1,\t\n \n}  ", "{\n  a: 1,\n\n}");
    row("a value on the next line", "{\n  a:\n1,\n  b\n: 2,\n}", "{\n  a:\n    1,\n  b\n    : 2,\n}");
    row("a byte order mark and CRLF stay", "\xef\xbb\xbf  {\r\n  a:1,\r\n b: 1,\r\n c: 1 }\r\n",
        "\xef\xbb\xbf{\r\n  a: 1,\r\n  b: 1,\r\n  c: 1 }\r\n");
    row("brackets that do not match up", "{\n a: [ 1, 2 ,3, 4 \n   b:  1\n}",
        "{\n a: [ 1, 2, 3, 4\n   b: 1\n}");
    row("nothing at all", "", "");
    row("a scalar", "  1 ", "1");
}

void TestJson5Format::putsLinesInOrder()
{
    QFETCH(QByteArray, text);
    QTEST(formatted(text), "expected");
}

void TestJson5Format::formatsWholeLinesOfARangeOnly()
{
    const QByteArray text = "{\n  a: {\nb:1,\n   c:2,\n },\n d:3,\n e: 4, f: 5, g: 6\n}";
    const qsizetype from = text.indexOf(":1");
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(applyEdit(document, json5Formatting(document, {from, from})),
        QByteArray("{\n  a: {\n    b:1,\n   c:2,\n },\n d:3,\n e: 4, f: 5, g: 6\n}").replace("b:1", "b: 1"));
    const qsizetype end = text.indexOf(" },");
    QCOMPARE(applyEdit(document, json5Formatting(document, {from, end})),
        QByteArray("{\n  a: {\n    b: 1,\n    c: 2,\n },\n d:3,\n e: 4, f: 5, g: 6\n}"));
}

void TestJson5Format::changesNoMoreThanItMust()
{
    const QByteArray text = "{\n  a: 1,\n b: 2,\n  c: 3,\n}\n";
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(json5Formatting(document), (Json5Edit{{text.indexOf(" b"), text.indexOf("b")}, "  "}));
    const Json5Document after = Json5Document::parse(applyEdit(document, json5Formatting(document)));
    QCOMPARE(json5Formatting(after), Json5Edit());
}

void TestJson5Format::keepsEveryTokenAndLineAndDoesItOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    std::mt19937 random(5);
    for (const CorpusDocument &each : json5Corpus(2)) {
        QTest::addRow("%s", each.name.constData()) << each.text;
        QTest::addRow("%s, shaken", each.name.constData()) << shaken(each.text, random);
        QByteArray broken = each.text;
        broken.remove(pick(random, broken.size()), 1 + pick(random, 4));
        QTest::addRow("%s, broken", each.name.constData()) << broken;
    }
}

void TestJson5Format::keepsEveryTokenAndLineAndDoesItOnce()
{
    QFETCH(QByteArray, text);
    const QByteArray once = formatted(text);
    QCOMPARE(tokensOf(once), tokensOf(text));
    QCOMPARE(formatted(once), once);
    std::mt19937 random(quint32(text.size()));
    for (int i = 0; i < 4; ++i) {
        const qsizetype begin = pick(random, text.size() + 1);
        const TextRange range{begin, begin + pick(random, text.size() + 1 - begin)};
        const Json5Document document = Json5Document::parse(text);
        const Json5Edit edit = json5Formatting(document, range);
        QCOMPARE(tokensOf(applyEdit(document, edit)), tokensOf(text));
        if (edit != Json5Edit()) { // whole lines, and no others
            const auto lineOf = [&](qsizetype offset) { return document.positionAt(offset).line; };
            QVERIFY(lineOf(edit.range.begin) >= lineOf(range.begin));
            QVERIFY(lineOf(edit.range.end) <= lineOf(range.end));
        }
    }
}

QTEST_GUILESS_MAIN(TestJson5Format)
#include "tst_json5format.moc"
