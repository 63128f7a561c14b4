#include "json5/json5document.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Hearth;

/// The grammar of JSON5 1.0, section by section: what is valid, what it means, what is strict JSON too.
class TestJson5Grammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsValidTexts_data();
    void acceptsValidTexts();
    void refusesInvalidTexts_data();
    void refusesInvalidTexts();
    void readsStrings_data();
    void readsStrings();
    void readsNumbers_data();
    void readsNumbers();
    void readsKeys_data();
    void readsKeys();
};

void TestJson5Grammar::acceptsValidTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isStrict");
    const auto row = [](const char *name, const QByteArray &text, bool isStrict) {
        QTest::addRow("%s", name) << text << isStrict;
    };
    const bool strict = true;
    const bool json5 = false;

    row("empty object", "{}", strict);
    row("empty array", "[]", strict);
    row("string at the root", "\"a\"", strict);
    row("number at the root", "1", strict);
    row("true at the root", "true", strict);
    row("null at the root", "null", strict);
    row("nested", "{\"a\": [1, {\"b\": null}, [true, false]]}", strict);
    row("repeated keys", "{\"a\": 1, \"a\": 2}", strict);

    row("trailing comma in an object", "{\"a\": 1,}", json5);
    row("trailing comma in an array", "[1,]", json5);
    row("trailing comma after an object", "[{},]", json5);
    row("bare key", "{a: 1}", json5);
    row("bare key that is a literal", "{true: 1, null: 2, Infinity: 3, NaN: 4}", json5);
    row("single quotes", "['a']", json5);
    row("key in single quotes", "{'a': 1}", json5);

    row("line comment", "// x\n1", json5);
    row("line comment at the end without a line end", "1 // x", json5);
    row("line comment ended by U+2028", "// x\u2028 1", json5);
    row("line comment ended by CR", "// x\r1", json5);
    row("block comment", "/* x */ 1", json5);
    row("block comment of stars", "/*** x ***/ 1", json5);
    row("block comment that looks nested", "/* /* */ 1", json5);
    row("empty block comment", "/**/1", json5);
    row("block comment over lines", "/* x\n y */ 1", json5);
    row("comments everywhere", "/*1*/{/*2*/a/*3*/:/*4*/1/*5*/,/*6*/}/*7*/", json5);
    row("what looks like a comment in a string", "\"// /* x\"", strict);

    row("spaces, tabs, LF, CR, CRLF", " \t\n\r\r\n1 ", strict);
    row("vertical tab and form feed", "\v\f1", json5);
    row("no-break space", "\u00a01", json5);
    row("byte order mark at the start", "\ufeff{\"a\": 1}", json5);
    row("byte order mark within", "[1,\ufeff2]", json5);
    row("U+2028 and U+2029 as line ends", "\u20281\u2029", json5);
    row("category Zs", "\u1680\u2000\u200a\u202f\u205f\u30001", json5);

    row("all escapes of JSON", R"("\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00")", strict);
    row("lone surrogate escape", R"("\ud800")", strict);
    row("\\v", R"("\v")", json5);
    row("\\0", R"("\0")", json5);
    row("\\0 before a letter", R"("\0a")", json5);
    row("\\x", R"("\x41\xff")", json5);
    row("escaped single quote", R"("\'")", json5);
    row("escaped letter without meaning", R"("\a\q\C")", json5);
    row("escaped character beyond ASCII", "\"\\\u00e9\"", json5);
    row("line continuation LF", "\"a\\\nb\"", json5);
    row("line continuation CRLF", "\"a\\\r\nb\"", json5);
    row("line continuation U+2029", "\"a\\\u2029b\"", json5);
    row("tab in a string", "\"a\tb\"", json5);
    row("NUL in a string", QByteArray("\"a\0b\"", 5), json5);
    row("DEL in a string", "\"a\x7f\"", strict);
    row("U+2028 in a string", "\"a\u2028b\"", strict);

    row("minus", "-1", strict);
    row("zero", "0", strict);
    row("minus zero", "-0", strict);
    row("fraction", "0.5", strict);
    row("exponents", "[1e3, 1E3, 1e+3, 1e-3, 0e0, 1.5e10]", strict);
    row("plus", "+1", json5);
    row("leading point", ".5", json5);
    row("trailing point", "5.", json5);
    row("trailing point and exponent", "5.e3", json5);
    row("leading point and exponent", ".5e3", json5);
    row("hexadecimal", "[0x0, 0xdecaf, 0XC0FFEE, -0x1, +0x1]", json5);
    row("infinities", "[Infinity, -Infinity, +Infinity]", json5);
    row("not a number", "[NaN, -NaN, +NaN]", json5);
}

void TestJson5Grammar::acceptsValidTexts()
{
    QFETCH(QByteArray, text);
    const Json5Document document = Json5Document::parse(text);
    const QString first = document.diagnostics().isEmpty()
        ? QString()
        : QString(json5CodeName(document.diagnostics().first().code));
    QVERIFY2(!document.hasErrors(), qPrintable(first));
    QTEST(document.isStrictJson(), "isStrict");
    QVERIFY(!document.root().isNull());
    QCOMPARE(document.toText(), text);
}

void TestJson5Grammar::refusesInvalidTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &text, const char *code) {
        QTest::addRow("%s", name) << text << QString::fromUtf8(code);
    };
    row("nothing", "", "empty_document");
    row("white space only", " \n\t", "empty_document");
    row("U+0085 is no white space", "\u00851", "unexpected_character");
    row("U+180E is no white space", "\u180e1", "unexpected_character");
    row("U+200B is no white space", "\u200b1", "unexpected_character");
    row("NUL outside a string", QByteArray("[\0]", 3), "unexpected_character");
    row("line feed in a string", "\"a\nb\"", "unterminated_string");
    row("carriage return in a string", "\"a\rb\"", "unterminated_string");
    row("comment without end", "1 /* x", "unterminated_comment");
    row("comment with half an end", "1 /*/", "unterminated_comment");
    row("\\x with one digit", R"(["\x4"])", "invalid_escape");
    row("\\u with three digits", R"(["\u004"])", "invalid_escape");
    row("\\u in braces", R"(["\u{41}"])", "invalid_escape");
    row("\\1", R"(["\1"])", "invalid_escape");
    row("\\0 before a digit", R"(["\01"])", "invalid_escape");
    row("\\9", R"(["\9"])", "invalid_escape");
    row("octal", "[010]", "invalid_number");
    row("double zero", "[00]", "invalid_number");
    row("leading zero before a point", "[01.5]", "invalid_number");
    row("hexadecimal without digits", "[0x]", "invalid_number");
    row("hexadecimal with a wrong digit", "[0xg]", "invalid_number");
    row("hexadecimal with a fraction", "[0x1.8]", "invalid_number");
    row("exponent without digits", "[1e]", "invalid_number");
    row("exponent with a sign only", "[1e+]", "invalid_number");
    row("exponent with a fraction", "[1e1.5]", "invalid_number");
    row("point alone", "[.]", "invalid_number");
    row("point and exponent", "[.e1]", "invalid_number");
    row("two points", "[1..2]", "invalid_number");
    row("two signs", "[--1]", "invalid_number");
    row("sign alone", "[-]", "invalid_number");
    row("sign before a word", "[-true]", "invalid_number");
    row("letter right after a number", "[3in]", "invalid_number");
    row("binary", "[0b1]", "invalid_number");
    row("BigInt", "[1n]", "invalid_number");
    row("infinity in small letters", "[infinity]", "unexpected_token");
    row("True", "[True]", "unexpected_token");
    row("hyphen in a bare key", "{a-b: 1}", "invalid_identifier");
    row("digit at the start of a bare key", "{1a: 1}", "invalid_identifier");
    row("ZWJ at the start of a bare key", "{\u200da: 1}", "invalid_identifier");
    row("combining mark at the start of a bare key", "{\u0301a: 1}", "invalid_identifier");
    row("escape that is no letter in a bare key", R"({a\u002d: 1})", "invalid_identifier");
    row("escape that is no start in a bare key", R"({\u0031a: 1})", "invalid_identifier");
    row("\\x in a bare key", R"({\x61: 1})", "invalid_identifier");
    row("lone comma in an array", "[,]", "unexpected_token");
    row("lone comma in an object", "{,}", "unexpected_token");
    row("overlong UTF-8", "[\"\xc0\xaf\"]", "invalid_utf8");
    row("surrogate in UTF-8", "[\"\xed\xa0\x80\"]", "invalid_utf8");
    row("beyond U+10FFFF", "[\"\xf4\x90\x80\x80\"]", "invalid_utf8");
    row("cut UTF-8 sequence", "[\"\xe2\x80\"]", "invalid_utf8");
}

void TestJson5Grammar::refusesInvalidTexts()
{
    QFETCH(QByteArray, text);
    const Json5Document document = Json5Document::parse(text);
    QCOMPARE(document.diagnostics().size(), 1);
    QCOMPARE(document.diagnostics().first().severity, Json5Diagnostic::Severity::Error);
    QTEST(QString(json5CodeName(document.diagnostics().first().code)), "code");
    QVERIFY(!document.isStrictJson());
    QCOMPARE(document.toText(), text);
}

void TestJson5Grammar::readsStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("plain", "\"abc\"", QStringLiteral("abc"));
    row("empty", "''", QString());
    row("the other quote", "'say \"hi\"'", QStringLiteral("say \"hi\""));
    row("escapes", R"("\b\f\n\r\t\v\\\"\'\/")", QStringLiteral("\b\f\n\r\t\v\\\"'/"));
    row("NUL", R"("a\0b")", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"));
    row("hexadecimal", R"("\x41\xe9")", QStringLiteral("A\u00e9"));
    row("unicode", R"("\u0041\u2028")", QStringLiteral("A\u2028"));
    row("surrogate pair", R"("\uD83D\uDE00")", QStringLiteral("\U0001F600"));
    row("lone surrogate", R"("\ud800")", QString(QChar(u'\xd800')));
    row("raw beyond the BMP", "\"\U0001F600\"", QStringLiteral("\U0001F600"));
    row("letters that mean themselves", R"("\a\q\C\Q")", QStringLiteral("aqCQ"));
    row("escaped character beyond the BMP", "\"\\\U0001F600\"", QStringLiteral("\U0001F600"));
    row("continuations", "'a\\\nb\\\r\nc\\\rd\\\u2028e\\\u2029f'", QStringLiteral("abcdef"));
    row("raw U+2028", "'a\u2028b'", QStringLiteral("a\u2028b"));
    row("raw tab", "'a\tb'", QStringLiteral("a\tb"));
    row("byte order mark within", "'\ufeffa'", QStringLiteral("\ufeffa"));
    row("bytes that are not UTF-8", "'a\xff\xc3z'", QStringLiteral("a\ufffd\ufffdz"));
}

void TestJson5Grammar::readsStrings()
{
    QFETCH(QByteArray, text);
    const auto value = Json5Document::parse(text).root().toString();
    QVERIFY(value);
    QTEST(*value, "expected");
}

void TestJson5Grammar::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("expected");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("integer");
    const auto whole = [](const char *text, double expected, qint64 integer) {
        QTest::addRow("%s", text) << QByteArray(text) << expected << true << integer;
    };
    const auto other = [](const char *text, double expected) {
        QTest::addRow("%s", text) << QByteArray(text) << expected << false << qint64(0);
    };
    const double infinity = std::numeric_limits<double>::infinity();
    whole("0", 0, 0);
    whole("-0", -0.0, 0);
    whole("+131072", 131072, 131072);
    whole("1e3", 1000, 1000);
    whole("1.5e1", 15, 15);
    whole("5.", 5, 5);
    whole("5.000", 5, 5);
    whole("1200e-2", 12, 12);
    whole("0e999999999999999999999", 0, 0);
    whole("0x10", 16, 16);
    whole("-0xFF", -255, -255);
    whole("0x7fffffffffffffff", 9223372036854775807.0, std::numeric_limits<qint64>::max());
    whole("9223372036854775807", 9223372036854775807.0, std::numeric_limits<qint64>::max());
    whole("-9223372036854775808", -9223372036854775808.0, std::numeric_limits<qint64>::min());
    whole("-0x8000000000000000", -9223372036854775808.0, std::numeric_limits<qint64>::min());
    whole("9007199254740993", 9007199254740992.0, 9007199254740993);
    whole("0x20000000000001", 9007199254740992.0, 9007199254740993);
    whole("9.223372036854775807e18", 9223372036854775807.0, std::numeric_limits<qint64>::max());
    other("9223372036854775808", 9223372036854775808.0);
    other("-9223372036854775809", -9223372036854775808.0);
    other("18446744073709551615", 18446744073709551615.0);
    other("0x8000000000000000", 9223372036854775808.0);
    other("0x10000000000000000", 18446744073709551616.0);
    other("1e19", 1e19);
    other("0.1", 0.1);
    other(".5", 0.5);
    other("-.5e-3", -0.0005);
    other("1e400", infinity);
    other("-1e400", -infinity);
    other("1e99999999999999999999", infinity);
    other("1e-400", 0);
    other("-1e-400", -0.0);
    other("1e-99999999999999999999", 0);
    other("5e-324", 5e-324);
    other("1.7976931348623157e308", 1.7976931348623157e308);
    other("Infinity", infinity);
    other("+Infinity", infinity);
    other("-Infinity", -infinity);
    other("NaN", std::numeric_limits<double>::quiet_NaN());
    other("-NaN", std::numeric_limits<double>::quiet_NaN());
    const QByteArray manyDigits = QByteArray(400, '1') + ".5";
    QTest::addRow("400 digits") << manyDigits << infinity << false << qint64(0);
    const QByteArray smallByDigits = "0." + QByteArray(400, '0') + "1e401";
    QTest::addRow("many zeros and a large exponent") << smallByDigits << 1.0 << true << qint64(1);
    const QByteArray manyHex = "0x" + QByteArray(300, 'f');
    QTest::addRow("300 hexadecimal digits") << manyHex << infinity << false << qint64(0);
}

void TestJson5Grammar::readsNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, expected);
    QFETCH(bool, isInteger);
    QFETCH(qint64, integer);
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(!document.hasErrors());
    const Json5Node node = document.root();
    QCOMPARE(node.kind(), Json5Node::Kind::Number);
    QVERIFY(node.toDouble());
    if (std::isnan(expected)) {
        QVERIFY(std::isnan(*node.toDouble()));
    } else {
        QVERIFY2(*node.toDouble() == expected && std::signbit(*node.toDouble()) == std::signbit(expected),
            QByteArray::number(*node.toDouble(), 'g', 17).constData());
    }
    QCOMPARE(node.toInteger().has_value(), isInteger);
    QCOMPARE(node.toInteger().value_or(0), integer);
}

void TestJson5Grammar::readsKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("word", "{contextWindow: 1}", QStringLiteral("contextWindow"));
    row("dollar, underscore and digits", "{$_1: 1}", QStringLiteral("$_1"));
    row("double quotes", "{\"a b\": 1}", QStringLiteral("a b"));
    row("single quotes", "{'a\"b': 1}", QStringLiteral("a\"b"));
    row("empty", "{\"\": 1}", QString());
    row("letters with marks", "{\u00fc\u0301ber: 1}", QStringLiteral("\u00fc\u0301ber"));
    row("Thai", "{\u0e42\u0e21\u0e40\u0e14\u0e25: 1}", QStringLiteral("\u0e42\u0e21\u0e40\u0e14\u0e25"));
    row("Chinese", "{\u6a21\u578b: 1}", QStringLiteral("\u6a21\u578b"));
    row("letter number", "{\u2160: 1}", QStringLiteral("\u2160"));
    row("letter beyond the BMP", "{\U0001D504: 1}", QStringLiteral("\U0001D504"));
    row("digits of another script within", "{a\u0e51: 1}", QStringLiteral("a\u0e51"));
    row("connector within", "{a\u203fb: 1}", QStringLiteral("a\u203fb"));
    row("ZWNJ and ZWJ within", "{a\u200c\u200db: 1}", QStringLiteral("a\u200c\u200db"));
    row("escapes in a word", R"({\u0061b\u0063: 1})", QStringLiteral("abc"));
    row("escapes in quotes", R"({"\x61\n": 1})", QStringLiteral("a\n"));
    row("line continuation in a key", "{'a\\\nb': 1}", QStringLiteral("ab"));
}

void TestJson5Grammar::readsKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(!document.hasErrors());
    const QList<Json5Member> members = document.root().members();
    QCOMPARE(members.size(), 1);
    QCOMPARE(members.first().key, expected);
    QCOMPARE(document.root().member(expected).text(), QByteArray("1"));
    QVERIFY(document.root().member(QString(expected + QStringLiteral("x"))).isNull());
    QVERIFY(document.root().member(QString(QStringLiteral("x") + expected)).isNull());
    QCOMPARE(members.first().value.path(), Json5Path().child(expected));
}

QTEST_APPLESS_MAIN(TestJson5Grammar)
#include "tst_json5grammar.moc"
