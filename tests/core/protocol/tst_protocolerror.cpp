#include "protocol/protocolerror.h"

#include <QTest>

using namespace Hearth;

class TestProtocolError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysHasItsFourKeys()
    {
        QCOMPARE(writeErrorBody({400, "invalid_request_error", {}, {}, "say \"x\""}),
            QByteArray("{\"error\":{\"message\":\"say "
                       "\\\"x\\\"\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}"));
        QCOMPARE(writeErrorBody({404, "invalid_request_error", "model_not_found", "model", "no"}),
            QByteArray("{\"error\":{\"message\":\"no\",\"type\":\"invalid_request_error\",\"param\":"
                       "\"model\",\"code\":\"model_"
                       "not_found\"}}"));
    }

    void speaksAnthropicsWordsToItsClients_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("told");
        const QByteArray invalid = "invalid_request_error";
        QTest::addRow("a bad request") << 400 << invalid << invalid;
        QTest::addRow("no key") << 401 << invalid << QByteArray("authentication_error");
        QTest::addRow("no credit") << 402 << invalid << QByteArray("billing_error");
        QTest::addRow("not allowed") << 403 << invalid << QByteArray("permission_error");
        QTest::addRow("no such model") << 404 << invalid << QByteArray("not_found_error");
        QTest::addRow("too large") << 413 << invalid << QByteArray("request_too_large");
        QTest::addRow("too many") << 429 << QByteArray("rate_limit_error") << QByteArray("rate_limit_error");
        QTest::addRow("a failure") << 502 << QByteArray("server_error") << QByteArray("api_error");
        QTest::addRow("too busy") << 503 << QByteArray("server_error") << QByteArray("overloaded_error");
        QTest::addRow("too late") << 504 << QByteArray("server_error") << QByteArray("timeout_error");
        QTest::addRow("a failure inside a stream, by name")
            << 500 << QByteArray("overloaded_error") << QByteArray("overloaded_error");
        QTest::addRow("a failure inside a stream") << 500 << QByteArray("odd") << QByteArray("api_error");
    }
    void speaksAnthropicsWordsToItsClients()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, told);
        const ProtocolError error{status, type, "code", "param", "m"};
        QCOMPARE(writeErrorBody(error, WireDialect::Messages),
            QByteArray("{\"type\":\"error\",\"error\":{\"type\":\"" + told
                + "\",\"message\":\"m\"},\"request_id\":null}"));
        QCOMPARE(writeErrorBody(error, WireDialect::ChatCompletions), writeErrorBody(error));
        QCOMPARE(writeErrorBody(error, WireDialect::Responses), writeErrorBody(error));
    }

    void tellsAnthropicsClientsTheRequestAndTheDetails()
    {
        QCOMPARE(
            writeErrorBody({404, "x", "x", {}, "m"}, WireDialect::Messages, "{\"attempts\":[]}", "req_1"),
            QByteArray("{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"m\","
                       "\"hearth\":{\"attempts\":[]}},\"request_id\":\"req_1\"}"));
    }

    void carriesDetailsUnderOneKey()
    {
        QCOMPARE(writeErrorBody({502, "server_error", "x", {}, "m"}, "{\"attempts\":[]}"),
            QByteArray("{\"error\":{\"message\":\"m\",\"type\":\"server_error\",\"param\":null,\"code\":"
                       "\"x\",\"hearth\":{"
                       "\"attempts\":[]}}}"));
    }
};

QTEST_GUILESS_MAIN(TestProtocolError)
#include "tst_protocolerror.moc"
