#include "protocol/jsonwriter.h"

#include "protocol/jsontext.h"

#include <QTest>

#include <limits>

using namespace Hearth;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsCommasItself()
    {
        JsonWriter json;
        json.beginObject().key("a").beginArray().integer(1).string("b").beginObject().endObject();
        json.beginArray().endArray().null().endArray().key("c").boolean(true).key("d").raw("{ \"e\":1 }");
        json.key("f").boolean(false).endObject();
        QCOMPARE(json.bytes().toByteArray(),
            QByteArray("{\"a\":[1,\"b\",{},[],null],\"c\":true,\"d\":{ \"e\":1 },\"f\":false}"));
        QVERIFY(JsonText::parse(json.take()));
        json.beginArray().endArray();
        QCOMPARE(json.bytes().toByteArray(), QByteArray("[]"));
    }

    void escapesStrings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("plain") << QByteArray("plain é 世") << QByteArray("\"plain é 世\"");
        QTest::addRow("quotes and backslashes") << QByteArray("\"\\") << QByteArray("\"\\\"\\\\\"");
        QTest::addRow("short escapes") << QByteArray("\b\f\n\r\t") << QByteArray("\"\\b\\f\\n\\r\\t\"");
        QTest::addRow("other controls")
            << QByteArray("\x01\x1f\0", 3) << QByteArray("\"\\u0001\\u001f\\u0000\"");
        QTest::addRow("DEL stays") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
        QTest::addRow("no UTF-8") << QByteArray("a\xC3(") << QByteArray("\"a\xEF\xBF\xBD(\"");
        QTest::addRow("empty") << QByteArray() << QByteArray("\"\"");
    }
    void escapesStrings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        JsonWriter writer;
        writer.string(text);
        QCOMPARE(writer.bytes().toByteArray(), json);
        QVERIFY(JsonText::parse(json));

        QCOMPARE(writer.take(), json);
        const QByteArray member = json + ":0";
        writer.beginObject().key(text).integer(0).key(QByteArrayView(text)).integer(0).endObject();
        QCOMPARE(writer.take(), QByteArray('{' + member + ',' + member + '}'));
    }

    void growsAsItMust()
    {
        JsonWriter json;
        QByteArray expected("[");
        json.reserve(3);
        json.beginArray();
        for (int i = 0; i < 500; ++i) {
            json.string(QByteArray(i, 'x')).integer(i);
            expected += '"' + QByteArray(i, 'x') + "\"," + QByteArray::number(i) + (i < 499 ? "," : "]");
        }
        QCOMPARE(json.endArray().take(), expected);
        QCOMPARE(json.null().take(), QByteArray("null")); // and starts anew
    }

    void printsNumbers()
    {
        JsonWriter json;
        json.beginArray()
            .integer(std::numeric_limits<qint64>::min())
            .integer(std::numeric_limits<qint64>::max());
        json.number(0.1).number(1e300).number(-0.0).number(std::numeric_limits<double>::infinity());
        json.number(std::numeric_limits<double>::quiet_NaN()).endArray();
        QCOMPARE(json.bytes().toByteArray(),
            QByteArray("[-9223372036854775808,9223372036854775807,0.1,1e+300,-0,null,null]"));
        QVERIFY(JsonText::parse(json.take()));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
