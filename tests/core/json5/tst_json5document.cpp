#include "json5/json5document.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Hearth;

using Code = Json5Diagnostic::Code;
using Kind = Json5Node::Kind;

/// Queries, positions, limits; the grammar has tests of its own.
class TestJson5Document : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersQueriesOnValues();
    void givesExactRanges();
    void givesNothingFromNullNodes();
    void letsTheLastOfRepeatedKeysWin();
    void keepsTheDocumentAlive();
    void countsLinesAndColumns_data();
    void countsLinesAndColumns();
    void coversTheTextWithTokens_data();
    void coversTheTextWithTokens();
    void warnsOfSeparatorsInStrings();
    void boundsDepth_data();
    void boundsDepth();
    void boundsSize();
    void boundsDiagnostics();
    void keepsErrorsRatherThanWarnings();
    void namesEveryCode();
    void readsTheConfigsOfTheCommission_data();
    void readsTheConfigsOfTheCommission();
};

static Json5Node at(const Json5Document &document, const QString &path)
{
    return document.find(Json5Path::parse(path).value_or(Json5Path()));
}

void TestJson5Document::answersQueriesOnValues()
{
    const Json5Document document = Json5Document::parse(
        "// c\n{ s: 'x', n: 0x10, f: .5, t: true, z: null, o: { k: [1, [2, { deep: 'y' }]] }, e: {} }");
    QVERIFY(!document.hasErrors());
    const Json5Node root = document.root();
    QCOMPARE(root.kind(), Kind::Object);
    QCOMPARE(root.size(), 7);
    QCOMPARE(root.member(u"s").toString(), QStringLiteral("x"));
    QCOMPARE(root.member(u"n").toInteger(), 16);
    QCOMPARE(root.member(u"n").toDouble(), 16.0);
    QCOMPARE(root.member(u"f").toDouble(), 0.5);
    QVERIFY(!root.member(u"f").toInteger());
    QCOMPARE(root.member(u"t").toBool(), true);
    QCOMPARE(root.member(u"z").kind(), Kind::Null);
    QVERIFY(!root.member(u"z").isNull());
    QCOMPARE(root.member(u"e").size(), 0);
    const Json5Node deep = at(document, QStringLiteral("o.k[1][1].deep"));
    QCOMPARE(deep.toString(), QStringLiteral("y"));
    QCOMPARE(deep.path().toString(), QStringLiteral("o.k[1][1].deep"));
    QCOMPARE(at(document, QStringLiteral("o.k")).elements().size(), 2);
    QCOMPARE(at(document, QStringLiteral("o.k")).element(0).toInteger(), 1);
    QVERIFY(at(document, QStringLiteral("o.k[2]")).isNull());
    QVERIFY(at(document, QStringLiteral("o.x.k")).isNull());
    QVERIFY(at(document, QStringLiteral("s.x")).isNull());
    QVERIFY(root.element(0).isNull());
    QVERIFY(at(document, QStringLiteral("o.k")).member(u"0").isNull());
    QVERIFY(!root.toString() && !root.toDouble() && !root.toInteger() && !root.toBool());
    QVERIFY(!root.member(u"s").toDouble() && !root.member(u"n").toString() && !root.member(u"n").toBool());
    QCOMPARE(document.find(Json5Path()).range(), root.range());
}

void TestJson5Document::givesExactRanges()
{
    const QByteArray text = "{ 'k' /*1*/ : /*2*/ [ 1 , 'x' ] /*3*/ , b : -1.5e3, }";
    const Json5Document document = Json5Document::parse(text);
    const QList<Json5Member> members = document.root().members();
    QCOMPARE(members.size(), 2);
    const auto in = [&text](TextRange range) { return text.mid(range.begin, range.length()); };
    QCOMPARE(in(members[0].keyRange), QByteArray("'k'"));
    QCOMPARE(in(members[0].value.range()), QByteArray("[ 1 , 'x' ]"));
    QCOMPARE(members[0].value.element(1).text(), QByteArray("'x'"));
    QCOMPARE(in(members[1].keyRange), QByteArray("b"));
    QCOMPARE(members[1].value.text(), QByteArray("-1.5e3"));
    QCOMPARE(document.root().text(), text);
}

void TestJson5Document::givesNothingFromNullNodes()
{
    const Json5Node node;
    QVERIFY(node.isNull());
    QCOMPARE(node.kind(), Kind::None);
    QCOMPARE(node.range(), TextRange{});
    QVERIFY(node.text().isEmpty());
    QVERIFY(node.path().isRoot());
    QVERIFY(!node.toString() && !node.toDouble() && !node.toInteger() && !node.toBool());
    QCOMPARE(node.size(), 0);
    QVERIFY(node.members().isEmpty());
    QVERIFY(node.elements().isEmpty());
    QVERIFY(node.member(u"a").isNull());
    QVERIFY(node.element(0).isNull());
    const Json5Document empty;
    QVERIFY(empty.root().isNull());
    QVERIFY(empty.toText().isEmpty());
    QVERIFY(empty.hasErrors());
    QVERIFY(!empty.isStrictJson());
}

void TestJson5Document::letsTheLastOfRepeatedKeysWin()
{
    const Json5Document document =
        Json5Document::parse("{ a: 1, 'a': 2, b: { a: 3 }, \"\\u0061\": 4, a\\u0062: 5, ab: 6 }");
    QVERIFY(!document.hasErrors());
    QCOMPARE(document.root().size(), 6);
    QCOMPARE(document.root().member(u"a").toInteger(), 4);
    QCOMPARE(document.root().member(u"ab").toInteger(), 6);
    QStringList told;
    for (const Json5Diagnostic &each : document.diagnostics()) {
        QCOMPARE(each.severity, Json5Diagnostic::Severity::Warning);
        QCOMPARE(each.code, Code::DuplicateKey);
        told.append(each.found);
    }
    QCOMPARE(told, (QStringList{QStringLiteral("'a'"), QStringLiteral("\"\\u0061\""), QStringLiteral("ab")}));
}

void TestJson5Document::keepsTheDocumentAlive()
{
    Json5Node node;
    {
        const Json5Document document = Json5Document::parse("[ 'x' ]");
        node = document.root().element(0);
    }
    QCOMPARE(node.toString(), QStringLiteral("x"));
    QCOMPARE(node.path().toString(), QStringLiteral("[0]"));
}

void TestJson5Document::countsLinesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, qsizetype offset, int line, int column) {
        QTest::addRow("%s", name) << text << offset << line << column;
    };
    row("start", "abc", 0, 1, 1);
    row("within a line", "abc", 2, 1, 3);
    row("end of the text", "abc", 3, 1, 4);
    row("beyond the end of the text", "abc", 99, 1, 4);
    row("before the start", "abc", -1, 1, 1);
    row("after LF", "a\nb", 2, 2, 1);
    row("at LF", "a\nb", 1, 1, 2);
    row("after CR", "a\rb", 2, 2, 1);
    row("after CRLF", "a\r\nb", 3, 2, 1);
    row("after LF CR", "a\n\rb", 3, 3, 1);
    row("after U+2028", "a\u2028b", 4, 2, 1);
    row("after U+2029", "a\u2029b", 4, 2, 1);
    row("U+0085 ends no line", "a\u0085b", 3, 1, 3);
    row("a letter of two bytes is one column", "\u00e9b", 2, 1, 2);
    row("a character beyond the BMP is one column", "\U0001F600b", 4, 1, 2);
    row("a combining mark is a column", "e\u0301b", 3, 1, 3);
    row("a byte that is no UTF-8 is one column",
        "\xff\xfe"
        "b",
        2, 1, 3);
    row("a cut sequence is a column for each byte",
        "\xe2\x80"
        "b",
        2, 1, 3);
    row("a tab is one column", "\tb", 1, 1, 2);
    row("a byte order mark is no column", "\ufeffb", 3, 1, 1);
    row("within a byte order mark", "\ufeffb", 1, 1, 1);
    row("a byte order mark further on is a column", "a\ufeffb", 4, 1, 3);
    row("after the last line end", "a\n", 2, 2, 1);
    row("empty text", "", 0, 1, 1);
}

void TestJson5Document::countsLinesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    QCOMPARE(Json5Document::parse(text).positionAt(offset), (TextPosition{line, column}));
}

void TestJson5Document::coversTheTextWithTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("valid") << QByteArray("{ a: [1, 'x'], /* c */ \"b\": null, } // d\r\n");
    QTest::addRow("invalid") << QByteArray("{ a ] 'x \xff # ; \n @ 1.2.3 /* c");
    QTest::addRow("empty") << QByteArray();
}

void TestJson5Document::coversTheTextWithTokens()
{
    QFETCH(QByteArray, text);
    const Json5Document document = Json5Document::parse(text);
    QByteArray together;
    for (const Json5Token &token : document.tokens()) {
        QCOMPARE(qsizetype(token.begin), together.size());
        together += text.mid(token.begin, token.end - token.begin);
    }
    QCOMPARE(together, text);
    QCOMPARE(document.tokens().last().kind, Json5Token::Kind::End);
}

void TestJson5Document::warnsOfSeparatorsInStrings()
{
    const Json5Document document = Json5Document::parse("['a\u2028b', 'c\\\u2029d', 'e\\u2028']");
    QVERIFY(!document.hasErrors());
    QCOMPARE(document.diagnostics().size(), 1);
    QCOMPARE(document.diagnostics().first().code, Code::ParagraphSeparatorInString);
    QCOMPARE(document.diagnostics().first().severity, Json5Diagnostic::Severity::Warning);
    QCOMPARE(document.diagnostics().first().range, (TextRange{3, 6}));
}

void TestJson5Document::boundsDepth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTooDeep");
    QTest::addRow("256 arrays") << QByteArray(QByteArray(256, '[') + QByteArray(256, ']')) << false;
    QTest::addRow("257 arrays") << QByteArray(QByteArray(257, '[') + QByteArray(257, ']')) << true;
    QTest::addRow("257 objects") << QByteArray(QByteArray("{a:").repeated(257) + "1" + QByteArray(257, '}'))
                                 << true;
    QTest::addRow("a megabyte of brackets") << QByteArray(1024 * 1024, '[') << true;
    QTest::addRow("a megabyte of brackets after an error")
        << QByteArray("[x " + QByteArray(1024 * 1024, '[')) << false;
    QTest::addRow("a megabyte of members") << QByteArray("{a:").repeated(350'000) << true;
    QTest::addRow("brackets of both kinds") << QByteArray("[{").repeated(500'000) << true;
}

void TestJson5Document::boundsDepth()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTooDeep);
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(document.toText(), text);
    int tooDeep = 0;
    for (const Json5Diagnostic &each : document.diagnostics()) {
        tooDeep += each.code == Code::TooDeep ? 1 : 0;
    }
    QCOMPARE(tooDeep, isTooDeep ? 1 : 0);
    QCOMPARE(document.root().kind() != Kind::None, true);
}

void TestJson5Document::boundsSize()
{
    Json5Document::Limits limits;
    limits.maxBytes = 8;
    QVERIFY(!Json5Document::parse("[1, 2]  ", limits).hasErrors());
    const Json5Document document = Json5Document::parse("[1, 2]\n\n\n", limits);
    QCOMPARE(document.toText(), QByteArray("[1, 2]\n\n\n"));
    QCOMPARE(document.diagnostics().size(), 1);
    QCOMPARE(document.diagnostics().first().code, Code::TooLarge);
    QVERIFY(document.root().isNull());
    QVERIFY(!document.isStrictJson());
    QCOMPARE(document.positionAt(8), (TextPosition{3, 1}));
}

void TestJson5Document::boundsDiagnostics()
{
    Json5Document::Limits limits;
    limits.maxDiagnostics = 5;
    const Json5Document document =
        Json5Document::parse(QByteArray("[" + QByteArray("@,").repeated(20) + "]"), limits);
    QCOMPARE(document.diagnostics().size(), 5);
    QCOMPARE(document.omittedDiagnostics(), 15);
    QCOMPARE(document.diagnostics().first().position, (TextPosition{1, 2}));
    QCOMPARE(Json5Document::parse("[@]").omittedDiagnostics(), 0);
}

void TestJson5Document::keepsErrorsRatherThanWarnings()
{
    Json5Document::Limits limits;
    limits.maxDiagnostics = 3;
    const Json5Document document = Json5Document::parse("[{ a: 1, a: 2, a: 3, a: 4, a: 5 }, @]", limits);
    QVERIFY(document.hasErrors());
    QCOMPARE(document.diagnostics().size(), 3);
    QCOMPARE(document.diagnostics().last().code, Code::UnexpectedCharacter);
    QCOMPARE(document.omittedDiagnostics(), 2);
}

void TestJson5Document::namesEveryCode()
{
    QSet<QString> names;
    const int last = static_cast<int>(lastJson5Code);
    for (int code = 0; code <= last; ++code) {
        names.insert(json5CodeName(static_cast<Code>(code)));
    }
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QStringLiteral("unknown")));
}

void TestJson5Document::readsTheConfigsOfTheCommission_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *path, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(name) << QString::fromUtf8(path)
                                  << QString::fromUtf8(expected);
    };
    row("seed-hybrid", "agents.defaults.models[\"lmstudio/minimax-m2.1-gs32\"].alias", "MiniMax Local");
    row("seed-local-first", "models.providers.lmstudio.models[0].id", "minimax-m2.1-gs32");
    row("seed-other-proxy", "models.mode", "merge");
    row("seed-recommended", "models.providers.lmstudio.api", "openai-responses");
    row("hearth-in-front", "models.mode", "merge");
}

void TestJson5Document::readsTheConfigsOfTheCommission()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/configs/%1.json5").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(document.diagnostics().isEmpty());
    QVERIFY(!document.isStrictJson());
    QCOMPARE(document.toText(), text);
    QTEST(at(document, path).toString().value_or(QString()), "expected");
}

QTEST_APPLESS_MAIN(TestJson5Document)
#include "tst_json5document.moc"
