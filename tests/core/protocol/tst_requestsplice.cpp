#include "protocol/requestsplice.h"

#include <QTest>

using namespace Hearth;

class TestRequestSplice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheModelAlone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected"); // null: refused
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
            QTest::addRow("%s", name) << body << expected;
        };
        const QByteArray refused;
        row("first", "{\"model\":\"a\",\"x\":1}", "{\"model\":\"new\\\"\",\"x\":1}");
        row("last, among odd spaces", "\t{ \"x\" : [1, 2.50e+3 ] ,\r\n\"model\"\n: \"a\"\n}\n",
            "\t{ \"x\" : [1, 2.50e+3 ] ,\r\n\"model\"\n: \"new\\\"\"\n}\n");
        row("alone", "{\"model\":\"\"}", "{\"model\":\"new\\\"\"}");
        row("nested ones stay", "{\"a\":{\"model\":\"n\"},\"b\":[{\"model\":\"m\"}],\"model\":\"a\"}",
            "{\"a\":{\"model\":\"n\"},\"b\":[{\"model\":\"m\"}],\"model\":\"new\\\"\"}");
        row("in a text it stays", "{\"t\":\"\\\"model\\\":\\\"x\\\"\",\"model\":\"a\",\"u\":\"}{][\"}",
            "{\"t\":\"\\\"model\\\":\\\"x\\\"\",\"model\":\"new\\\"\",\"u\":\"}{][\"}");
        row("twice", "{\"model\":\"a\",\"model\":\"b\"}", "{\"model\":\"new\\\"\",\"model\":\"new\\\"\"}");
        row("an escaped key", "{\"mod\\u0065l\":\"a\"}", "{\"mod\\u0065l\":\"new\\\"\"}");
        row("no string", "{\"model\":{\"id\":[1]},\"x\":null}", "{\"model\":\"new\\\"\",\"x\":null}");
        row("large numbers and order stay", "{\"z\":12345678901234567890,\"model\":\"a\",\"a\":1.0}",
            "{\"z\":12345678901234567890,\"model\":\"new\\\"\",\"a\":1.0}");
        row("no model", "{\"x\":1}", refused);
        row("an empty object", "{}", refused);
        row("no object", "[\"model\",\"a\"]", refused);
        row("nothing", "", refused);
        row("cut in a string", "{\"model\":\"a", refused);
        row("cut in an escape", "{\"model\":\"a\\", refused);
        row("cut in a container", "{\"model\":\"a\",\"x\":[1", refused);
        row("something behind it", "{\"model\":\"a\"}{}", refused);
        row("no colon", "{\"model\" \"a\"}", refused);
        row("no value", "{\"model\":}", refused);
        row("a comma too many", "{\"model\":\"a\",}", refused);
    }
    void replacesTheModelAlone()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const std::optional<QByteArray> spliced = withModel(body, "new\"");
        QCOMPARE(spliced.has_value(), !expected.isNull());
        QCOMPARE(spliced.value_or(QByteArray()), expected);
    }

    void glancesAtRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<RequestGlance>>("expected");
        using Seen = std::optional<RequestGlance>;
        const auto row = [](const char *name, const QByteArray &body, const Seen &expected) {
            QTest::addRow("%s", name) << body << expected;
        };
        row("all of it",
            "{\"model\":\"a\\n\",\"stream\":true,\"max_tokens\":5,\"messages\":[{\"stream\":false}]}",
            Seen({"a\n", true, 5}));
        row("nothing of it", "{\"input\":\"x\"}", Seen(RequestGlance{}));
        row("the last of two counts", "{\"model\":\"a\",\"stream\":true,\"model\":\"b\",\"stream\":false}",
            Seen({"b", false, std::nullopt}));
        row("odd types", "{\"model\":7,\"stream\":\"true\",\"max_tokens\":\"9\"}", Seen(RequestGlance{}));
        row("the other names of the limit", "{\"max_completion_tokens\":7}", Seen({{}, false, 7}));
        row("the one of Responses", "{\"max_output_tokens\":1e2}", Seen({{}, false, 100}));
        row("an escape that is none", "{\"model\":\"\\q\"}", Seen(RequestGlance{}));
        row("no object", "[1]", std::nullopt);
        row("cut", "{\"model\":\"a\"", std::nullopt);
    }
    void glancesAtRequests()
    {
        QFETCH(QByteArray, body);
        QFETCH(std::optional<RequestGlance>, expected);
        QVERIFY(glance(body) == expected);
    }

    void staysWithinAnyBytes()
    {
        const QByteArray body =
            "{\"model\":\"a\\\\\\\"\",\"x\":[{\"y\":\"z\"},1,true],\"stream\":true,\"s\":\"\\u00e9\"}";
        for (qsizetype length = 0; length < body.size(); ++length) {
            QVERIFY(!withModel(QByteArray(body.constData(), length), "b"));
            QVERIFY(!glance(QByteArray(body.constData(), length)));
        }
        QVERIFY(withModel(body, "b"));
    }
};

QTEST_APPLESS_MAIN(TestRequestSplice)
#include "tst_requestsplice.moc"
