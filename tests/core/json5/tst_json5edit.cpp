#include "json5/json5edit.h"

#include <QFile>
#include <QTest>

#include <bit>
#include <limits>
#include <random>

using namespace Hearth;

class TestJson5Edit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsFromTexts_data();
    void readsScalarsFromTexts();
    void refusesTextsThatAreNoScalar_data();
    void refusesTextsThatAreNoScalar();
    void replacesOneValueOnly_data();
    void replacesOneValueOnly();
    void refusesToEdit_data();
    void refusesToEdit();
    void keepsEveryStringAsItWas_data();
    void keepsEveryStringAsItWas();
    void keepsEveryNumberAsItWas();
    void changesOnlyTheValueInRealConfigs_data();
    void changesOnlyTheValueInRealConfigs();
};

static Json5Path pathOf(const QString &text)
{
    return Json5Path::parse(text).value_or(Json5Path());
}

void TestJson5Edit::readsScalarsFromTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Json5Scalar>("expected");
    const auto row = [](const char *text, const Json5Scalar &expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << expected;
    };
    const auto same = [&row](const char *text) { row(text, QString::fromUtf8(text)); };
    row("131072", qint64(131072));
    row(" 5 ", qint64(5));
    row("+1", qint64(1));
    row("-1", qint64(-1));
    row("0x10", qint64(16));
    row("1e3", qint64(1000));
    row("2.0", qint64(2));
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("9223372036854775808", 9223372036854775808.0);
    row("0.5", 0.5);
    row("-0", -0.0);
    row("Infinity", std::numeric_limits<double>::infinity());
    row("true", true);
    row("false", false);
    row("null", nullptr);
    row("\"a b\"", QStringLiteral("a b"));
    row("'it''s'", QStringLiteral("'it''s'"));
    row("\"131072\"", QStringLiteral("131072"));
    row("\"\"", QString());
    row("\"{\"", QStringLiteral("{"));
    same("lmstudio/minimax-m2.1");
    same("http://127.0.0.1:1234/v1");
    same("two words");
    same("5 // five");
    same("/* five */ 5");
    same("# five");
    same("1.2.3");
    same("08");
    same("TRUE");
    same("a: 1");
    same("\"open");
    same("\"a\" \"b\"");
    same("${KEY}");
    same(" padded ");
}

void TestJson5Edit::readsScalarsFromTexts()
{
    QFETCH(QString, text);
    QFETCH(Json5Scalar, expected);
    const auto scalar = json5ScalarFromText(text);
    QVERIFY(scalar);
    QCOMPARE(scalar->index(), expected.index());
    QVERIFY(*scalar == expected);
}

void TestJson5Edit::refusesTextsThatAreNoScalar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("white space") << QStringLiteral("  \n");
    QTest::addRow("an object") << QStringLiteral("{ a: 1 }");
    QTest::addRow("an array") << QStringLiteral(" [1]");
    QTest::addRow("an object without end") << QStringLiteral("{ a: 1");
}

void TestJson5Edit::refusesTextsThatAreNoScalar()
{
    QFETCH(QString, text);
    const auto scalar = json5ScalarFromText(text);
    QVERIFY(!scalar);
    QCOMPARE(scalar.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!scalar.error().detail.isEmpty());
}

void TestJson5Edit::replacesOneValueOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Json5Scalar>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *path, const Json5Scalar &value,
                         const char *expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(path) << value
                                  << QByteArray(expected);
    };
    row("a number among comments", "{ a: /*x*/ 1 /*y*/, // z\n b: 2 }", "a", qint64(131072),
        "{ a: /*x*/ 131072 /*y*/, // z\n b: 2 }");
    row("a string keeps its single quotes", "{ a: 'x' }", "a", QStringLiteral("it's \"y\""),
        "{ a: 'it\\'s \"y\"' }");
    row("a string keeps its double quotes", "{ a: \"x\" }", "a", QStringLiteral("it's \"y\""),
        "{ a: \"it's \\\"y\\\"\" }");
    row("a string for a number has double quotes", "{ a: 1, b: 'x' }", "a", QStringLiteral("y"),
        "{ a: \"y\", b: 'x' }");
    row("a number for a string", "{ a: 'x' }", "a", 0.5, "{ a: 0.5 }");
    row("a literal for a literal", "[true]", "[0]", nullptr, "[null]");
    row("infinity in JSON5", "{ a: 1 }", "a", -std::numeric_limits<double>::infinity(), "{ a: -Infinity }");
    row("the root", " 1 // x", "", false, " false // x");
    row("the last of repeated keys", "{ a: 1, a: 2 }", "a", qint64(3), "{ a: 1, a: 3 }");
    row("an element", "[1, 2, 3,]", "[1]", qint64(5), "[1, 5, 3,]");
    row("without any spaces", "{a:1,b:2}", "a", QStringLiteral("x"), "{a:\"x\",b:2}");
    row("CRLF and a byte order mark stay", "\ufeff{\r\n  a: 1,\r\n}\r\n", "a", qint64(2),
        "\ufeff{\r\n  a: 2,\r\n}\r\n");
    row("an equal number keeps its spelling", "{ a: 0x10 }", "a", qint64(16), "{ a: 0x10 }");
    row("an equal string keeps its spelling", "{ a: '\\x41' }", "a", QStringLiteral("A"), "{ a: '\\x41' }");
    row("a negative number keeps its spelling", "{ a: -1.0 }", "a", qint64(-1), "{ a: -1.0 }");
    row("minus zero is not zero", "{ a: -0 }", "a", qint64(0), "{ a: 0 }");
    row("zero is not minus zero", "{ a: 0 }", "a", -0.0, "{ a: -0 }");
    row("a number for the text of a number", "{ a: '1' }", "a", qint64(1), "{ a: 1 }");
    row("strict JSON stays strict", "{\"a\": 1}", "a", QStringLiteral("\t'\u2028\u0001"),
        "{\"a\": \"\\t'\\u2028\\u0001\"}");
    row("a key in brackets", "{ 'x/y': { a: 1 } }", "[\"x/y\"].a", qint64(2), "{ 'x/y': { a: 2 } }");
}

void TestJson5Edit::replacesOneValueOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(Json5Scalar, value);
    const Json5Document document = Json5Document::parse(text);
    const auto edit = replaceScalar(document, pathOf(path), value);
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().detail));
    QCOMPARE(edit->range, document.find(pathOf(path)).range());
    const QByteArray changed = applyEdit(document, *edit);
    QTEST(changed, "expected");
    const Json5Document again = Json5Document::parse(changed);
    QVERIFY(!again.hasErrors());
    QCOMPARE(again.isStrictJson(), document.isStrictJson());
}

void TestJson5Edit::refusesToEdit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Json5Scalar>("value");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *text, const char *path, const Json5Scalar &value,
                         ErrorKind kind, const char *detail) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(path) << value << kind
                                  << QString::fromUtf8(detail);
    };
    row("a text with errors", "{\n  a: 1\n  b: 2 }", "a", qint64(2), ErrorKind::SyntaxError,
        "line 2, column 7: missing_comma");
    row("bytes that are not UTF-8", "{ a: 1 /* \xff */ }", "a", qint64(2), ErrorKind::SyntaxError,
        "invalid_utf8");
    row("a path that leads nowhere", "{ a: 1 }", "b.c", qint64(2), ErrorKind::NotFound, "\"b.c\"");
    row("an index beyond the end", "[1]", "[1]", qint64(2), ErrorKind::NotFound, "[1]");
    row("a key into an array", "[1]", "a", qint64(2), ErrorKind::NotFound, "\"a\"");
    row("an object", "{ a: {} }", "a", qint64(2), ErrorKind::InvalidInput, "\"a\"");
    row("an array at the root", "[]", "", qint64(2), ErrorKind::InvalidInput, "array");
    row("infinity in strict JSON", "{\"a\": 1}", "a", std::numeric_limits<double>::infinity(),
        ErrorKind::InvalidInput, "strict JSON");
    row("NaN in strict JSON", "{\"a\": 1}", "a", std::numeric_limits<double>::quiet_NaN(),
        ErrorKind::InvalidInput, "strict JSON");
}

void TestJson5Edit::refusesToEdit()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(Json5Scalar, value);
    QFETCH(QString, detail);
    const auto edit = replaceScalar(Json5Document::parse(text), pathOf(path), value);
    QVERIFY(!edit);
    QTEST(edit.error().kind, "kind");
    QVERIFY2(edit.error().detail.contains(detail), qPrintable(edit.error().detail));
}

void TestJson5Edit::keepsEveryStringAsItWas_data()
{
    QTest::addColumn<QString>("value");
    QString controls;
    for (char16_t unit = 0; unit < 0x100; ++unit) {
        controls += QChar(unit);
    }
    QTest::addRow("everything below U+0100") << controls;
    QTest::addRow("quotes and backslashes") << QStringLiteral("\\\"'\\'\"\\\\u0041\\");
    QTest::addRow("separators") << QStringLiteral("\u2028\u2029\ufeff\u200b");
    QTest::addRow("NUL before a digit") << QString(QChar(u'\0')) + QStringLiteral("1");
    QTest::addRow("lone surrogates") << QString(QChar(u'\xd800')) + QStringLiteral("x") + QChar(u'\xdc00')
            + QChar(u'\xdbff');
    QTest::addRow("low before high") << QString(QChar(u'\xdc00')) + QChar(u'\xd800');
    QTest::addRow("surrogate pairs") << QStringLiteral("\U0001F600\U0010FFFF");
    QTest::addRow("noncharacters") << QStringLiteral("\uffff\ufffe\ufdd0");
    QTest::addRow("Thai and Chinese") << QStringLiteral("\u0e42\u0e21\u6a21\u578b");
}

void TestJson5Edit::keepsEveryStringAsItWas()
{
    QFETCH(QString, value);
    for (const char *text : {"{\"a\": \"x\"}", "{a: 'x'}", "{a: 1}"}) {
        const Json5Document document = Json5Document::parse(text);
        const auto edit = replaceScalar(document, pathOf(QStringLiteral("a")), value);
        QVERIFY(edit);
        const Json5Document again = Json5Document::parse(applyEdit(document, *edit));
        QVERIFY(!again.hasErrors());
        QVERIFY(again.diagnostics().isEmpty());
        QCOMPARE(again.isStrictJson(), document.isStrictJson());
        QCOMPARE(again.root().member(u"a").toString(), value);
    }
}

void TestJson5Edit::keepsEveryNumberAsItWas()
{
    QList<double> numbers = {0.0, -0.0, 1.0, 0.1, 1e-6, 9.999999e-7, 1e21, 9.99e20, 1e22,
        123456789012345680.0, 5e-324, 2.2250738585072014e-308, std::numeric_limits<double>::max(), -1.5,
        std::numeric_limits<double>::infinity()};
    std::mt19937_64 random(5);
    for (int count = 0; count < 5000; ++count) {
        const double any = std::bit_cast<double>(random());
        numbers.append(std::isnan(any) ? 0.3 : any);
    }
    const Json5Document document = Json5Document::parse("[true,]");
    for (const double number : std::as_const(numbers)) {
        const auto edit = replaceScalar(document, pathOf(QStringLiteral("[0]")), number);
        QVERIFY(edit);
        const Json5Document again = Json5Document::parse(applyEdit(document, *edit));
        const auto read = again.find(pathOf(QStringLiteral("[0]"))).toDouble();
        QVERIFY2(read && std::bit_cast<quint64>(*read) == std::bit_cast<quint64>(number),
            edit->replacement.constData());
    }
    const auto written = [&](const Json5Scalar &value) {
        return replaceScalar(document, pathOf(QStringLiteral("[0]")), value)->replacement;
    };
    QCOMPARE(written(131072.0), QByteArray("131072"));
    QCOMPARE(written(100000.0), QByteArray("100000"));
    QCOMPARE(written(0.1), QByteArray("0.1"));
    QCOMPARE(written(1e-6), QByteArray("0.000001"));
    QCOMPARE(written(1e-7), QByteArray("1e-07"));
    QCOMPARE(written(1e21), QByteArray("1e+21"));
    QCOMPARE(written(std::numeric_limits<qint64>::max()), QByteArray("9223372036854775807"));
    QCOMPARE(written(std::numeric_limits<qint64>::min()), QByteArray("-9223372036854775808"));
    QCOMPARE(written(std::numeric_limits<double>::quiet_NaN()), QByteArray("NaN"));
}

void TestJson5Edit::changesOnlyTheValueInRealConfigs_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
        {"hearth-in-front", "seed-hybrid", "seed-local-first", "seed-other-proxy", "seed-recommended"}) {
        QTest::addRow("%s", name)
            << QStringLiteral(HEARTH_TEST_DATA "/configs/%1.json5").arg(QString::fromUtf8(name));
    }
}

static void collectScalars(const Json5Node &node, QList<Json5Node> &scalars)
{
    for (const Json5Member &member : node.members()) {
        collectScalars(member.value, scalars);
    }
    for (const Json5Node &element : node.elements()) {
        collectScalars(element, scalars);
    }
    if (node.kind() != Json5Node::Kind::Object && node.kind() != Json5Node::Kind::Array) {
        scalars.append(node);
    }
}

void TestJson5Edit::changesOnlyTheValueInRealConfigs()
{
    QFETCH(QString, file);
    QFile config(file);
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray text = config.readAll();
    const Json5Document document = Json5Document::parse(text);
    QVERIFY(document.diagnostics().isEmpty());
    QList<Json5Node> scalars;
    collectScalars(document.root(), scalars);
    QVERIFY(scalars.size() > 5);
    const QList<Json5Scalar> values = {QStringLiteral("new \"value\""), qint64(-7), 2.5, true, nullptr};
    for (const Json5Node &scalar : std::as_const(scalars)) {
        for (const Json5Scalar &value : values) {
            const auto path = Json5Path::parse(scalar.path().toString());
            QVERIFY(path);
            QCOMPARE(document.find(*path).range(), scalar.range());
            const auto edit = replaceScalar(document, *path, value);
            QVERIFY(edit);
            const QByteArray changed = applyEdit(document, *edit);
            QCOMPARE(changed.first(scalar.range().begin), text.first(scalar.range().begin));
            QCOMPARE(changed.last(text.size() - scalar.range().end), text.sliced(scalar.range().end));
            const Json5Document again = Json5Document::parse(changed);
            QVERIFY(again.diagnostics().isEmpty());
            const auto back = replaceScalar(again, *path, value);
            QVERIFY(back);
            QCOMPARE(applyEdit(again, *back), changed); // It has the new value already.
        }
    }
}

QTEST_APPLESS_MAIN(TestJson5Edit)
#include "tst_json5edit.moc"
