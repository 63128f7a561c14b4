#include "json5/json5document.h"

#include <QTest>

using namespace Hearth;

/// What a person would call one mistake is one diagnostic, at the place where a person would look for it.
class TestJson5Recovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachMistakeOnce_data();
    void tellsEachMistakeOnce();
    void saysWhatWasFoundAndExpected_data();
    void saysWhatWasFoundAndExpected();
    void keepsWhatCouldBeRead_data();
    void keepsWhatCouldBeRead();
    void countsIndependentMistakes();
};

static QStringList told(const Json5Document &document)
{
    QStringList list;
    for (const Json5Diagnostic &each : document.diagnostics()) {
        list.append(QStringLiteral("%1:%2 %3")
                        .arg(each.position.line)
                        .arg(each.position.column)
                        .arg(json5CodeName(each.code)));
    }
    return list;
}

void TestJson5Recovery::tellsEachMistakeOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::addRow("%s", name) << QByteArray(text) << expected;
    };
    const auto one = [&row](const char *name, const char *text, const char *expected) {
        row(name, text, {QString::fromUtf8(expected)});
    };

    // Commas
    one("a comma missing between members is told at the end of the first", "{\n  a: 1\n  b: 2\n}",
        "2:7 missing_comma");
    one("a comma missing on one line", "{ a: 1 b: 2 }", "1:7 missing_comma");
    one("a comma missing after a string value", "{ \"a\": \"x\" \"b\": 2 }", "1:11 missing_comma");
    one("a comma missing after an object", "{ a: { b: 1 } c: 2 }", "1:14 missing_comma");
    one("a comma missing before a comment", "{\n  a: 1 // one\n  b: 2,\n}", "2:7 missing_comma");
    one("a comma missing between elements", "[1 2]", "1:3 missing_comma");
    one("a comma missing between objects of an array", "[\n  { a: 1 }\n  { a: 2 }\n]", "2:11 missing_comma");
    row("two commas missing are two", "[1 2 3]",
        {QStringLiteral("1:3 missing_comma"), QStringLiteral("1:5 missing_comma")});
    one("a comma too many between members", "{ a: 1,, b: 2 }", "1:8 unexpected_token");
    one("a comma too many between elements", "[1,, 2]", "1:4 unexpected_token");
    one("several commas too many in a row", "[1,,,, 2]", "1:4 unexpected_token");
    one("a comma before the first element", "[, 1]", "1:2 unexpected_token");
    one("a lone comma in an object", "{,}", "1:2 unexpected_token");
    one("a semicolon for a comma", "{ a: 1; b: 2 }", "1:7 unexpected_character");
    one("a semicolon for a comma in an array", "[1; 2]", "1:3 unexpected_character");

    // Colons
    one("a colon missing", "{ \"a\" 1 }", "1:6 missing_colon");
    one("a colon missing before an object", "{ a { b: 1 } }", "1:4 missing_colon");
    one("an equals sign for a colon", "{ a = 1, b: 2 }", "1:5 unexpected_character");
    one("an arrow for a colon", "{ a => 1, b: 2 }", "1:5 unexpected_character");
    one("two colons", "{ a:: 1 }", "1:5 unexpected_token");
    one("a colon after a value", "{ a: 1: 2, b: 3 }", "1:7 unexpected_token");
    one("a key alone", "{ a, b: 1 }", "1:4 missing_colon");
    one("a key alone at the end", "{ b: 1, a }", "1:10 missing_colon");
    one("a key alone on its line", "{\n  a\n  b: 1\n}", "2:4 missing_colon");
    one("a list in braces", "{ \"a\", \"b\", \"c\" }", "1:6 missing_colon");
    one("members in brackets", "[ \"a\": 1, \"b\": 2 ]", "1:6 unexpected_token");
    one("members with bare keys in brackets", "{ x: [ a: 1, b: 2 ], c: 3 }", "1:8 unexpected_token");
    one("a list between a brace and a bracket", "{ x: { \"a\", \"b\" ], c: 3 }", "1:11 missing_colon");

    // Values
    one("a value missing before a comma", "{ a: , b: 1 }", "1:5 missing_value");
    one("a value missing at the end of an object", "{ a: }", "1:5 missing_value");
    one("a value missing at the end of a line", "{\n  a:\n  b: 1\n}", "2:5 missing_value");
    one("a value missing before a key in quotes", "{\n  \"a\":\n  \"b\": 1\n}", "2:7 missing_value");
    one("a word without quotes", "{ a: lmstudio, b: 1 }", "1:6 unexpected_token");
    one("a model reference without quotes", "{ a: lmstudio/minimax-m2.1, b: 1 }", "1:6 unexpected_token");
    one("several words without quotes", "{ a: hello big world, b: 1 }", "1:6 unexpected_token");
    one("a URL without quotes, which begins a comment", "{\n  a: http://127.0.0.1:1234/v1,\n  b: 1\n}",
        "2:6 unexpected_token");
    one("an address without quotes", "{ a: 127.0.0.1:1234, b: 1 }", "1:6 invalid_number");
    one("a word in back quotes", "{ a: `x`, b: 1 }", "1:6 unexpected_character");
    one("a word in curly quotes", "{ a: \u201cx\u201d, b: 1 }", "1:6 unexpected_character");
    one("a key in curly quotes", "{ \u201ca\u201d: 1, b: 1 }", "1:3 invalid_identifier");
    one("Python's True", "{ a: True, b: 1 }", "1:6 unexpected_token");
    one("undefined", "[undefined, 1]", "1:2 unexpected_token");
    one("a literal with an escape is a word", "[tru\\u0065]", "1:2 unexpected_token");
    one("a call", "{ a: require(\"x\"), b: 1 }", "1:6 unexpected_token");
    one("a sum of strings", "{ a: \"x\" + \"y\", b: 1 }", "1:10 unexpected_token");
    one("a string in two parts", "{\n  a: \"x\"\n    \"y\",\n  b: 1\n}", "3:5 unexpected_token");
    one("a per cent sign", "{ a: 5%, b: 1 }", "1:7 unexpected_character");
    one("a colour", "{ a: #fff, b: 1 }", "1:6 unexpected_character");
    one("a bad value and a missing comma are two mistakes in two lines; the word is bad and the comma gone",
        "[foo bar]", "1:2 unexpected_token");

    // Keys
    one("a key that begins with a digit", "{ 1a: 1, b: 2 }", "1:3 invalid_identifier");
    one("a number as a key", "{ 1: 1, b: 2 }", "1:3 invalid_identifier");
    one("a key with a hyphen", "{ gpt-4: 1, b: 2 }", "1:3 invalid_identifier");
    one("a key with a slash", "{ lmstudio/minimax-m2.1: {}, b: 2 }", "1:3 invalid_identifier");
    one("a key with a space", "{ my key: 1, b: 2 }", "1:5 missing_colon");
    one("a wrong escape in a key", "{ a\\u0020b: 1 }", "1:4 invalid_identifier");
    one("a key missing", "{ : 1, b: 2 }", "1:3 missing_key");
    one("a value where a key should stand", "{ { a: 1 }, b: 2 }", "1:3 unexpected_token");
    one("a character that begins nothing", "{ @a: 1, b: 2 }", "1:3 invalid_identifier");
    one("a dot too many", "{ ...a, b: 2 }", "1:3 unexpected_token");

    // Numbers
    one("an octal number", "[010]", "1:2 invalid_number");
    one("a minus apart from its number", "[- 1, 2]", "1:2 invalid_number");
    one("a date", "{ a: 2026-09-01, b: 1 }", "1:6 invalid_number");
    one("a unit", "{ a: 8k, b: 1 }", "1:6 invalid_number");
    one("a digit separator", "{ a: 131_072, b: 1 }", "1:6 invalid_number");
    one("a fraction", "{ a: 1/2, b: 1 }", "1:7 unexpected_character");

    // Strings
    one("a string without end", "{\n  \"a\": \"abc,\n  \"b\": 1\n}", "2:8 unterminated_string");
    one("a string without end on one line", "{ \"a\": \"abc, \"b\": 1 }", "1:15 unexpected_token");
    one("a string without end as the last value", "{ \"a\": \"abc }", "1:8 unterminated_string");
    one("a string without end and with brackets of its own", "{\n  a: \"see [1],\n  b: 2\n}",
        "2:6 unterminated_string");
    one("a string without end that swallows the brackets", "{\n  a: [\"x],\n  b: 1\n}",
        "2:7 unterminated_string");
    one("a string without end before a comment", "{\n  a: \"x, // one\n  b: 1\n}", "2:6 unterminated_string");
    one("a key without its end quote", "{\n  \"a: 1,\n  \"b\": 2\n}", "2:3 unterminated_string");
    one("a key without its end quote before an object", "{\n  \"a: {\n    b: 1\n  },\n  c: 2\n}",
        "2:3 unterminated_string");
    one("a key without its first quote", "{\n  a\": 1,\n  \"b\": 2\n}", "2:3 unterminated_string");
    one("a value without its first quote", "{\n  a: abc\",\n  b: 2\n}", "2:6 unexpected_token");
    one("quotes of two kinds", "{\n  a: 'abc\",\n  b: 2\n}", "2:6 unterminated_string");
    one("a quote within a string", "{ a: \"say \"hi\" to\", b: 1 }", "1:12 unexpected_token");
    one("an odd quote within a string", "{\n  a: \"say \"hi there\",\n  b: 1\n}", "2:12 unexpected_token");
    one("a string over two lines", "{\n  a: \"one\n      two\",\n  b: 1\n}", "2:6 unterminated_string");
    one("a Windows path that escapes its end quote", "{\n  a: \"C:\\foo\\\",\n  b: 1\n}",
        "2:6 unterminated_string");
    one("a wrong escape", "[\"\\u12\"]", "1:3 invalid_escape");
    row("two wrong escapes in one string", "[\"\\u12 \\x4\"]",
        {QStringLiteral("1:3 invalid_escape"), QStringLiteral("1:8 invalid_escape")});
    one("a digit escape", "[\"\\1\"]", "1:3 invalid_escape");
    one("bytes that are not UTF-8", "{ a: \"caf\xe9\", b: 1 }", "1:10 invalid_utf8");
    one("bytes that are not UTF-8 in a comment", "{ a: 1 /* caf\xe9 */ }", "1:14 invalid_utf8");
    one("bytes that are not UTF-8 in a bare key", "{ caf\xe9: 1 }", "1:3 invalid_utf8");

    // Comments
    one("a block comment without end", "{ a: 1, /* b: 2 }", "1:9 unterminated_comment");
    one("a comment of a shell", "{\n  # first: \"x\", }\n  a: 1,\n}", "2:3 unexpected_character");
    one("a comment of a shell behind a value", "{\n  a: 1, # first\n  b: 2\n}", "2:9 unexpected_character");
    one("a comment of a shell behind the last value", "{\n  a: 1 # first\n}", "2:8 unexpected_character");

    // Brackets
    one("a brace not closed at the end", "{ a: 1", "1:1 unclosed_object");
    one("a bracket not closed at the end", "[1, 2", "1:1 unclosed_array");
    one("an array not closed before a key", "{\n  a: [1, 2,\n  b: 3\n}", "2:6 unclosed_array");
    one("an array not closed, without a comma either", "{\n  a: [1, 2\n  b: 3\n}", "2:6 unclosed_array");
    one("an array not closed on one line", "{ a: [1, 2 }", "1:6 unclosed_array");
    one("an object not closed, by the indentation", "{\n  a: { x: 1,\n  b: 3\n}", "2:6 unclosed_object");
    one("an object in an array not closed", "{\n  a: [\n    { b: 1,\n    { b: 2 },\n  ],\n}",
        "3:5 unclosed_object");
    one("a nested object not closed over several lines",
        "{\n  a: {\n    x: 1,\n    y: {\n      z: 1,\n  },\n  b: 3,\n}", "4:8 unclosed_object");
    one("a closing brace too many at the end", "{\n  a: 1\n}\n}", "4:1 trailing_content");
    one("a closing brace too many within", "{\n  a: { x: 1 } },\n  b: 2\n}", "2:15 unexpected_token");
    one("a closing brace too many on its own line", "{\n  a: {\n    x: 1\n  }\n  },\n  b: 2\n}",
        "5:3 unexpected_token");
    one("a closing bracket too many", "{ a: 1 ], b: 2 }", "1:8 unexpected_token");
    one("a closing bracket for a value", "{ a: ], b: 2 }", "1:6 unexpected_token");
    one("a closing bracket between commas", "{ a: 1, ], b: 2 }", "1:9 unexpected_token");
    one("a brace where a bracket should close", "{ a: [1, 2}, b: 3 }", "1:11 unexpected_token");
    one("a bracket where a brace should close", "{ a: { x: 1 ], b: 3 }", "1:13 unexpected_token");
    one("an opening brace missing in an array",
        "{\n  a: [\n      id: \"x\", name: \"y\" },\n    { id: \"z\" }\n  ]\n}", "3:7 unexpected_token");
    one("an opening bracket missing", "{\n  a: { id: 1 }, { id: 2 } ],\n  b: 1\n}", "2:17 unexpected_token");
    one("an opening brace missing after a key", "{\n  a:\n    x: 1,\n  },\n  b: 2\n}", "2:5 missing_value");
    one("the outer braces missing", "a: 1,\nb: 2\n", "1:1 unexpected_token");
    one("the outer braces missing around keys in quotes", "\"a\": 1,\n\"b\": 2\n", "1:1 unexpected_token");
    one("the text ends in several brackets", "{ a: [ { b: 1", "1:14 unexpected_end");
    one("the text ends after a colon", "{ a:", "1:5 unexpected_end");
    one("the text ends within a key", "{ ab", "1:5 unexpected_end");
    one("the text ends within a string", "{ a: [\"ab", "1:7 unterminated_string");
    one("the text ends after a comma", "[1,", "1:1 unclosed_array");

    // Around the root
    one("nothing at all", "", "1:1 empty_document");
    one("a comment and nothing else", "// nothing\n", "1:1 empty_document");
    one("two documents", "{ a: 1 }\n{ b: 2 }", "2:1 trailing_content");
    one("much after the root", "1 2 3 4", "1:3 trailing_content");
    one("a JavaScript module", "module.exports = {\n  a: 1,\n};\n", "1:1 unexpected_token");
    one("a fence of Markdown", "```json5\n{ a: 1 }\n```\n", "1:1 unexpected_character");
    one("a closing bracket only", "]", "1:1 unexpected_token");
    one("a colon only", ":", "1:1 unexpected_token");

    // Several at once
    row("a comma, a colon and a word", "{\n  a: 1\n  b 2,\n  c: tru,\n}",
        {QStringLiteral("2:7 missing_comma"), QStringLiteral("3:4 missing_colon"),
            QStringLiteral("4:6 unexpected_token")});
    row("a value, a comma and a string on one line", "{ a: , b: [1 2], c: \"x }",
        {QStringLiteral("1:5 missing_value"), QStringLiteral("1:13 missing_comma"),
            QStringLiteral("1:21 unterminated_string")});
    row("two brackets not closed in two places", "{\n  a: [1, 2,\n  b: { x: 1,\n  c: 3\n}",
        {QStringLiteral("2:6 unclosed_array"), QStringLiteral("3:6 unclosed_object")});
    row("one bracket too many and one not closed", "{\n  a: [1, 2]],\n  b: { x: 1,\n  c: 3\n}",
        {QStringLiteral("2:12 unexpected_token"), QStringLiteral("3:6 unclosed_object")});
    row("a word and the comma behind it", "{\n  a: tru\n  b: 2,\n  c 3\n}",
        {QStringLiteral("2:6 unexpected_token"), QStringLiteral("2:9 missing_comma"),
            QStringLiteral("4:4 missing_colon")});
    row("a warning beside an error", "{ a: 1, a: 2 b: 3 }",
        {QStringLiteral("1:9 duplicate_key"), QStringLiteral("1:13 missing_comma")});
}

void TestJson5Recovery::tellsEachMistakeOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(told(document), expected);
    QCOMPARE(document.toText(), text);
    QVERIFY(document.hasErrors());
    QVERIFY(!document.isStrictJson());
}

void TestJson5Recovery::saysWhatWasFoundAndExpected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("marked"); // The text of the range.
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *marked, const char *found,
                         const char *expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(marked) << QString::fromUtf8(found)
                                  << QString::fromUtf8(expected);
    };
    row("missing comma", "{ a: 1 b: 2 }", "", "b", ",");
    row("missing colon", "{ a 1 }", "", "1", ":");
    row("missing value", "{ a: }", "", "}", "value");
    row("missing key", "{ : 1 }", "", ":", "key");
    row("word for a string", "[lmstudio/minimax-m2.1]", "lmstudio/minimax-m2.1", "lmstudio/minimax-m2.1",
        "\"lmstudio/minimax-m2.1\"");
    row("True", "[True]", "True", "True", "true");
    row("None", "[None]", "None", "None", "null");
    row("key that needs quotes", "{ gpt-4: 1 }", "gpt-4", "gpt-4", "\"gpt-4\"");
    row("unclosed object", "{ a: 1", "{", "{", "}");
    row("unclosed array", "{ a: [1 }", "[", "[", "]");
    row("unexpected end", "{ a: [ { b: 1", "", "", "} ] }");
    row("wrong bracket", "[1}", "}", "}", "]");
    row("stray bracket", "{ a: 1 ], b: 2 }", "]", "]", ", }");
    row("unterminated string", "[\"ab\n]", "\"ab", "\"ab", "\"");
    row("unterminated single quotes", "['ab\n]", "'ab", "'ab", "'");
    row("unterminated comment", "[] /* ab", "/* ab", "/* ab", "*/");
    row("hash comment", "# ab\n[]", "# ab", "# ab", "//");
    row("trailing content", "[] x", "x", "x", "end");
    row("empty", "", "", "", "value");
    row("extra comma", "{ a: 1,, }", ",", ",", "key }");
    row("extra comma in an array", "[,]", ",", ",", "value ]");
    row("root members", "a: 1", "a", "a", "{");
    row("wrong escape", "['\\x4z']", "\\x4", "\\x4", "");
    row("wrong number", "[1.2.3]", "1.2.3", "1.2.3", "");
    row("broken bytes", "['\xff\xfe']", "\xff\xfe", "\ufffd\ufffd", "");
    row("long texts are shortened", "[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u2026",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"");
}

void TestJson5Recovery::saysWhatWasFoundAndExpected()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, marked);
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(document.diagnostics().size(), 1);
    const Json5Diagnostic &only = document.diagnostics().first();
    QCOMPARE(QString::fromUtf8(text.mid(only.range.begin, only.range.length())), marked);
    QTEST(only.found, "found");
    QTEST(only.expected, "expected");
}

void TestJson5Recovery::keepsWhatCouldBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *text, const char *path, const char *value) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(path) << QByteArray(value);
    };
    row("behind a missing comma", "{ a: 1 b: 2 }", "b", "2");
    row("behind a bad value", "{ a: x y z, b: 2 }", "b", "2");
    row("behind a string without end", "{\n  a: \"x,\n  b: 2\n}", "b", "2");
    row("the string without end itself", "{\n  a: \"x,\n  b: 2\n}", "a", "\"x");
    row("behind a missing colon", "{ a 1, b: 2 }", "b", "2");
    row("the value behind a missing colon", "{ a 1, b: 2 }", "a", "1");
    row("a key that needs quotes", "{ gpt-4: 1 }", "gpt-4", "1");
    row("behind an unclosed array", "{\n  a: [1, 2,\n  b: 3\n}", "b", "3");
    row("within an unclosed array", "{\n  a: [1, 2,\n  b: 3\n}", "a[1]", "2");
    row("behind an unclosed object", "{\n  a: { x: 1,\n  b: 3\n}", "b", "3");
    row("within a text that ends early", "{ a: [ { b: 1", "a[0].b", "1");
    row("behind a stray bracket", "{ a: 1 ], b: 2 }", "b", "2");
    row("behind a brace too many", "{\n  a: { x: 1 } },\n  b: 2\n}", "b", "2");
    row("behind a value without a key", "{ : 1, b: 2 }", "b", "2");
    row("within a JavaScript module", "module.exports = { a: 1 };", "a", "1");
    row("above what is too deep", "[1, [[[[]]]]]", "[0]", "1");
}

void TestJson5Recovery::keepsWhatCouldBeRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    Json5Document::Limits limits;
    limits.maxDepth = 4;
    const Json5Document document = Json5Document::parse(text, limits);
    QVERIFY(document.hasErrors());
    const auto where = Json5Path::parse(path);
    QVERIFY(where);
    QTEST(document.find(*where).text(), "value");
}

void TestJson5Recovery::countsIndependentMistakes()
{
    // Every choice of three mistakes out of these, each in a member of its own, gives three diagnostics.
    const QList<QByteArray> mistakes = {
        "k: 1 /* no comma */\n",
        "k 1,\n",
        "k: ,\n",
        "k: word,\n",
        "k: some words here,\n",
        "k: \"open,\n",
        "\"k: 1,\n",
        "k: 'open\",\n",
        "k: [1 2],\n",
        "k: [1, 2,\n",
        "k: { a: 1,\n",
        "k: [1, 2]],\n",
        "k: { a: 1 }},\n",
        "k: [1, 2},\n",
        "k: { a: 1 ],\n",
        "k-1: 1,\n",
        "k: 1;\n",
        "k = 1,\n",
        "k: 1,,\n",
        "k: 08,\n",
        "k: '\\x',\n",
        "# k: 1,\n",
        "k: { a: { b: { c: 1 } },\n",
        "k: \"caf\xe9\",\n",
        ": 1,\n",
        "k,\n",
        "k: @,\n",
    };
    // A bracket not closed and a wrong one further down can make a pair: that text is in order, or wrong in
    // another way.
    const auto surplus = [](const QByteArray &text, char opener, char closer) {
        return text.count(opener) - text.count(closer);
    };
    const auto isPair = [&](const QByteArray &above, const QByteArray &below) {
        const bool isOpen = surplus(above, '[', ']') > 0 || surplus(above, '{', '}') > 0;
        return isOpen && (surplus(below, '[', ']') < 0 || surplus(below, '{', '}') < 0);
    };
    const QByteArray good = "  good: { x: [1, 'y'], z: \"w\" }, // fine\n";
    for (const QByteArray &first : mistakes) {
        for (const QByteArray &second : mistakes) {
            for (const QByteArray &third : mistakes) {
                if (isPair(first, second) || isPair(first, third) || isPair(second, third)) {
                    continue;
                }
                const QByteArray text =
                    "{\n" + good + "  " + first + good + "  " + second + good + "  " + third + good + "}\n";
                const Json5Document document = Json5Document::parse(text);
                QStringList errors;
                for (const Json5Diagnostic &each : document.diagnostics()) {
                    if (each.severity == Json5Diagnostic::Severity::Error) {
                        errors.append(
                            QStringLiteral("%1 %2").arg(each.position.line).arg(json5CodeName(each.code)));
                    }
                }
                const QStringList lines = {errors.value(0).section(u' ', 0, 0),
                    errors.value(1).section(u' ', 0, 0), errors.value(2).section(u' ', 0, 0)};
                const QStringList wanted = {QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("7")};
                const QByteArray seen = text + errors.join(u'\n').toUtf8();
                QVERIFY2(errors.size() == 3 && lines == wanted, seen.constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestJson5Recovery)
#include "tst_json5recovery.moc"
