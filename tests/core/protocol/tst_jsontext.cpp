#include "protocol/jsontext.h"

#include "protocol/jsonspan.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Hearth;

using Kind = JsonText::Kind;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &value, Kind kind) {
            QTest::addRow("%s", name) << text << value << static_cast<int>(kind);
        };
        row("an empty object", "{}", "{}", Kind::Object);
        row("an empty array with space inside", "[ \n]", "[ \n]", Kind::Array);
        row("space around", " \t\r\n{\"a\": 1}\n ", "{\"a\": 1}", Kind::Object);
        row("nested", "{\"a\":[1,{\"b\":[]},\"x\"],\"c\":null}", "{\"a\":[1,{\"b\":[]},\"x\"],\"c\":null}",
            Kind::Object);
        row("a string with brackets", "\"}]{[\\\"\"", "\"}]{[\\\"\"", Kind::String);
        row("every escape", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
            Kind::String);
        row("zero", "0", "0", Kind::Number);
        row("a number with everything", "-12.50e+07", "-12.50e+07", Kind::Number);
        row("true", "true", "true", Kind::Boolean);
        row("null", "null", "null", Kind::Null);
        row("bytes that are no UTF-8 in a string", "\"\xFF\"", "\"\xFF\"", Kind::String);
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QFETCH(int, kind);
        const auto json = JsonText::parse(text);
        QVERIFY(json);
        QCOMPARE(json->bytes().toByteArray(), value);
        QCOMPARE(static_cast<int>(json->kind()), kind);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addRow("nothing") << QByteArray() << 0;
        QTest::addRow("space alone") << QByteArray("  ") << 2;
        QTest::addRow("two values") << QByteArray("1 2") << 2;
        QTest::addRow("a cut object") << QByteArray("{\"a\":1") << 6;
        QTest::addRow("a cut string") << QByteArray("\"abc") << 4;
        QTest::addRow("a missing colon") << QByteArray("{\"a\" 1}") << 5;
        QTest::addRow("a missing value") << QByteArray("{\"a\":}") << 5;
        QTest::addRow("a trailing comma in an object") << QByteArray("{\"a\":1,}") << 7;
        QTest::addRow("a trailing comma in an array") << QByteArray("[1,]") << 3;
        QTest::addRow("a leading comma") << QByteArray("[,1]") << 1;
        QTest::addRow("brackets that do not match") << QByteArray("[1}") << 2;
        QTest::addRow("braces that do not match") << QByteArray("{\"a\":1]") << 6;
        QTest::addRow("a key without quotes") << QByteArray("{a:1}") << 1;
        QTest::addRow("single quotes") << QByteArray("'a'") << 0;
        QTest::addRow("a raw line end in a string") << QByteArray("\"a\nb\"") << 2;
        QTest::addRow("an unknown escape") << QByteArray("\"\\x\"") << 2;
        QTest::addRow("a short unicode escape") << QByteArray("\"\\u12\"") << 5;
        QTest::addRow("NUL after a backslash") << QByteArray("\"\\\0\"", 4) << 2;
        QTest::addRow("a leading zero") << QByteArray("01") << 1;
        QTest::addRow("a lone minus") << QByteArray("-") << 1;
        QTest::addRow("a point without digits") << QByteArray("1.") << 2;
        QTest::addRow("an exponent without digits") << QByteArray("1e+") << 3;
        QTest::addRow("a misspelt word") << QByteArray("trve") << 2;
        QTest::addRow("a comment") << QByteArray("{/**/}") << 1;
        QTest::addRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}") << 0;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        const auto json = JsonText::parse(text);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, ErrorKind::SyntaxError);
        QVERIFY2(json.error().detail.endsWith(QStringLiteral("at byte %1").arg(offset)),
            qPrintable(json.error().detail));
    }

    void boundsTheDepth()
    {
        const auto nested = [](int depth) -> QByteArray {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(JsonText::parse(nested(JsonText::maxDepth)));
        const auto tooDeep = JsonText::parse(nested(JsonText::maxDepth + 1));
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().kind, ErrorKind::LimitExceeded);
        // Hostile depth costs neither stack nor time.
        QVERIFY(!JsonText::parse(QByteArray(10'000'000, '[')));
    }

    void findsMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("the only one") << QByteArray("{\"a\":1}") << QByteArray("a") << QByteArray("1");
        QTest::addRow("with space") << QByteArray("{ \"a\" : [ 1 , 2 ] }") << QByteArray("a")
                                    << QByteArray("[ 1 , 2 ]");
        QTest::addRow("the last of two")
            << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("a") << QByteArray("2");
        QTest::addRow("not the nested one")
            << QByteArray("{\"x\":{\"a\":1},\"y\":\"\\\"a\\\":2\"}") << QByteArray("a") << QByteArray();
        QTest::addRow("a key with escapes")
            << QByteArray("{\"\\u0061b\":true}") << QByteArray("ab") << QByteArray("true");
        QTest::addRow("a key that looks like an escape")
            << QByteArray("{\"\\\\n\":1,\"\\n\":2}") << QByteArray("\\n") << QByteArray("1");
        QTest::addRow("in a string there is none")
            << QByteArray("\"{\\\"a\\\":1}\"") << QByteArray("a") << QByteArray();
        QTest::addRow("a value that ends at a bracket")
            << QByteArray("[{\"a\":-1.5e3}]") << QByteArray("a") << QByteArray();
        QTest::addRow("a 2^64-1 integer, untouched") << QByteArray("{\"n\":18446744073709551615,\"m\":0}")
                                                     << QByteArray("n") << QByteArray("18446744073709551615");
        QTest::addRow("the empty key") << QByteArray("{\"\":\"e\"}") << QByteArray("") << QByteArray("\"e\"");
    }
    void findsMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto json = JsonText::parse(text);
        QVERIFY(json);
        QCOMPARE(json->member(key).bytes().toByteArray(), value);
        QCOMPARE(json->member(key).isNone(), value.isEmpty());
    }

    void listsInOrder()
    {
        const auto json = JsonText::parse(" {\"z\":[1, \"two\",{\"3\":3}] ,\"a\" : {}, \"\\u007a\":null} ");
        QVERIFY(json);
        const QList<JsonTextMember> members = json->members();
        QCOMPARE(members.size(), 3);
        QCOMPARE(members[0].key, QByteArray("z"));
        QCOMPARE(members[1].key, QByteArray("a"));
        QCOMPARE(members[2].key, QByteArray("z"));
        const QList<JsonText> elements = members[0].value.elements();
        QCOMPARE(elements.size(), 3);
        QCOMPARE(elements[1].toString(), QByteArray("two"));
        QCOMPARE(elements[2].bytes().toByteArray(), QByteArray("{\"3\":3}"));
        QVERIFY(members[1].value.members().isEmpty());
        QVERIFY(members[1].value.elements().isEmpty());
        QVERIFY(JsonText().members().isEmpty());
    }

    void decodesStrings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("text");
        const QByteArray bad("\xEF\xBF\xBD");
        QTest::addRow("plain") << QByteArray("\"plain é\"") << QByteArray("plain é");
        QTest::addRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")
                                 << QByteArray("\"\\/\b\f\n\r\t");
        QTest::addRow("unicode") << QByteArray("\"\\u4e16\\u00E9x\"") << QByteArray("世éx");
        QTest::addRow("a surrogate pair") << QByteArray("\"\\ud83d\\ude00!\"") << QByteArray("😀!");
        QTest::addRow("a lone high surrogate") << QByteArray("\"a\\ud83dz\"") << "a" + bad + "z";
        QTest::addRow("a lone low surrogate") << QByteArray("\"\\ude00\"") << bad;
        QTest::addRow("two high ones") << QByteArray("\"\\ud83d\\ud83d\\ude00\"") << bad + "😀";
        QTest::addRow("a high one before another escape") << QByteArray("\"\\ud83d\\n\"") << bad + "\n";
        QTest::addRow("a high one before the end") << QByteArray("\"\\ud83d\"") << bad;
        QTest::addRow("NUL") << QByteArray("\"a\\u0000b\"") << QByteArray("a\0b", 3);
        QTest::addRow("bytes that are no UTF-8") << QByteArray("\"a\xFFz\"") << "a" + bad + "z";
        QTest::addRow("empty") << QByteArray("\"\"") << QByteArray("");
    }
    void decodesStrings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, text);
        const auto value = JsonText::parse(json);
        QVERIFY(value);
        QCOMPARE(value->toString(), text);
        QVERIFY(JsonSpan(*value).isStringOf(text) || text.contains("\xEF\xBF\xBD"));
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<qint64>>("integer");
        QTest::addColumn<std::optional<double>>("real");
        using Integer = std::optional<qint64>;
        using Real = std::optional<double>;
        QTest::addRow("zero") << QByteArray("0") << Integer(0) << Real(0);
        QTest::addRow("negative") << QByteArray("-42") << Integer(-42) << Real(-42);
        QTest::addRow("the largest") << QByteArray("9223372036854775807") << Integer(9223372036854775807LL)
                                     << Real(9223372036854775807.0);
        QTest::addRow("one more") << QByteArray("9223372036854775808") << Integer()
                                  << Real(9223372036854775808.0);
        QTest::addRow("a fraction") << QByteArray("1.5") << Integer() << Real(1.5);
        QTest::addRow("whole with a point") << QByteArray("2.0") << Integer(2) << Real(2);
        QTest::addRow("whole with an exponent") << QByteArray("1e3") << Integer(1000) << Real(1000);
        QTest::addRow("beyond what is exact") << QByteArray("1e300") << Integer() << Real(1e300);
        QTest::addRow("beyond a double") << QByteArray("1e400") << Integer() << Real();
        QTest::addRow("a string is no number") << QByteArray("\"1\"") << Integer() << Real();
        QTest::addRow("true is no number") << QByteArray("true") << Integer() << Real();
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::optional<qint64>, integer);
        QFETCH(std::optional<double>, real);
        const auto value = JsonText::parse(json);
        QVERIFY(value);
        QCOMPARE(value->toInteger(), integer);
        QCOMPARE(value->toDouble(), real);
    }

    void readsBooleans()
    {
        QCOMPARE(JsonText::parse("true")->toBool(), true);
        QCOMPARE(JsonText::parse("false")->toBool(), false);
        QCOMPARE(JsonText::parse("null")->toBool(), std::optional<bool>());
        QCOMPARE(JsonText().toBool(), std::optional<bool>());
        QCOMPARE(JsonText().kind(), Kind::None);
    }

    void compactsOutsideStringsOnly()
    {
        const auto json = JsonText::parse("{ \"a b\" : [ 1 ,\n\t\"c \\\" d\" ] }");
        QVERIFY(json);
        QCOMPARE(JsonSpan(*json).compact(), QByteArray("{\"a b\":[1,\"c \\\" d\"]}"));
    }

    /// Damaged JSON must be refused exactly where another parser refuses it, and looking into what was
    /// accepted must stay within it (the sanitizers watch).
    void agreesWithAnotherParserOnDamagedText()
    {
        const QByteArray seed = "{\"id\":\"c\",\"n\":[1,-2.5e3,true,null,{\"x\":\"\\u00e9\\n\\\"q\\\"\"}],"
                                "\"choices\":[{\"delta\":{\"content\":\"hi\"}}]}";
        std::mt19937 random(11); // NOLINT: the same run every time
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = seed;
            for (unsigned edits = random() % 3 + 1; edits > 0; --edits) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
                constexpr char alphabet[] = "{}[]\",:\\u0e9tfn -.\n";
                const char c = alphabet[random() % (sizeof alphabet - 1)];
                switch (random() % 3) {
                case 0:
                    text[at] = c;
                    break;
                case 1:
                    text.insert(at, c);
                    break;
                default:
                    text.remove(at, 1);
                }
            }
            QJsonParseError problem;
            QJsonDocument::fromJson(text, &problem);
            const auto json = JsonText::parse(text);
            if (problem.error != QJsonParseError::NoError && json) {
                // QJsonDocument also refuses what RFC 8259 allows: lone surrogates in particular.
                QVERIFY2(text.contains("\\u"), text.constData());
            }
            if (json) {
                for (const JsonTextMember &member : json->members()) {
                    QVERIFY(!member.value.isNone());
                    QVERIFY(JsonText::parse(member.value.bytes().toByteArray()));
                    (void)member.value.toString();
                    (void)member.value.elements();
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
