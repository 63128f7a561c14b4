#include "net/httpanswerwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearth;

class TestHttpAnswerWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheFraming_data()
    {
        QTest::addColumn<HttpBodyEnd>("end");
        QTest::addColumn<bool>("http10");
        QTest::addColumn<bool>("keepAlive");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a length") << HttpBodyEnd::Length << false << true
                                  << QByteArray("Content-Length: 7\r\n");
        QTest::addRow("a length, then closing") << HttpBodyEnd::Length << false << false
                                                << QByteArray("Content-Length: 7\r\nConnection: close\r\n");
        QTest::addRow("chunks") << HttpBodyEnd::LastChunk << false << true
                                << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::addRow("HTTP/1.0 kept alive") << HttpBodyEnd::Length << true << true
                                             << QByteArray("Content-Length: 7\r\nConnection: keep-alive\r\n");
        QTest::addRow("HTTP/1.0 until the close")
            << HttpBodyEnd::Close << true << false << QByteArray("Connection: close\r\n");
        QTest::addRow("no body") << HttpBodyEnd::None << false << true << QByteArray();
    }
    void writesTheFraming()
    {
        QFETCH(HttpBodyEnd, end);
        QFETCH(bool, http10);
        QFETCH(bool, keepAlive);
        QFETCH(QByteArray, expected);
        QCOMPARE(writeHttpHead({200, {}, {}}, {end, 7, http10, keepAlive}, "D"),
            "HTTP/1.1 200 OK\r\nDate: D\r\n" + expected + "\r\n");
    }

    void nothingBreaksOutOfItsLine_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("an ordinary header") << QByteArray("x-hearth-route") << QByteArray("a -> b")
                                            << QByteArray("x-hearth-route: a -> b\r\n");
        QTest::addRow("a line end in a value")
            << QByteArray("X") << QByteArray("a\r\nSet-Cookie: b") << QByteArray("X: a  Set-Cookie: b\r\n");
        QTest::addRow("a NUL in a value")
            << QByteArray("X") << QByteArray("a\0b", 3) << QByteArray("X: a b\r\n");
        QTest::addRow("UTF-8 in a value passes")
            << QByteArray("X") << QByteArray("\xe4\xb8\xad\t.") << QByteArray("X: \xe4\xb8\xad\t.\r\n");
        QTest::addRow("a line end in a name") << QByteArray("X\r\nY") << QByteArray("a") << QByteArray();
        QTest::addRow("a colon in a name") << QByteArray("X:") << QByteArray("a") << QByteArray();
        QTest::addRow("an empty name") << QByteArray() << QByteArray("a") << QByteArray();
        QTest::addRow("a second length") << QByteArray("content-length") << QByteArray("9") << QByteArray();
        QTest::addRow("a coding") << QByteArray("Transfer-Encoding") << QByteArray("gzip") << QByteArray();
        QTest::addRow("a connection option")
            << QByteArray("Connection") << QByteArray("upgrade") << QByteArray();
        QTest::addRow("a second date") << QByteArray("DATE") << QByteArray("today") << QByteArray();
    }
    void nothingBreaksOutOfItsLine()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(writeHttpHead({404, {{name, value}}, {}}, {HttpBodyEnd::None, 0, false, true}, "D"),
            "HTTP/1.1 404 Not Found\r\nDate: D\r\n" + expected + "\r\n");
    }

    void theBodyFollowsTheHead()
    {
        const QByteArray body(100000, 'b');
        HttpAnswer answer{200, {}, {}};
        for (int i = 0; i < 100; ++i) {
            answer.headers.emplaceBack("X-" + QByteArray::number(i), QByteArray(100, 'v'));
        }
        const QByteArray head = writeHttpHead(answer, {HttpBodyEnd::Length, body.size(), true, true}, "D");
        QVERIFY(head.endsWith("Content-Length: 100000\r\nConnection: keep-alive\r\n\r\n"));
        QCOMPARE(
            writeHttpHead(answer, {HttpBodyEnd::Length, body.size(), true, true}, "D", body), head + body);
    }

    void oddStatusesStayInForm()
    {
        const auto line = [](int status) {
            const QByteArray head = writeHttpHead({status, {}, {}}, {}, "D");
            return head.left(head.indexOf('\r'));
        };
        QCOMPARE(line(529), QByteArray("HTTP/1.1 529 "));
        QCOMPARE(line(99), QByteArray("HTTP/1.1 500 Internal Server Error"));
        QCOMPARE(line(-1), QByteArray("HTTP/1.1 500 Internal Server Error"));
        QCOMPARE(line(1000), QByteArray("HTTP/1.1 500 Internal Server Error"));
    }

    void writesChunks()
    {
        QCOMPARE(writeHttpChunk("abc"), QByteArray("3\r\nabc\r\n"));
        QCOMPARE(writeHttpChunk(QByteArray(255, 'x')), "ff\r\n" + QByteArray(255, 'x') + "\r\n");
        QCOMPARE(writeHttpChunk({}), QByteArray());
        QCOMPARE(lastHttpChunk(), QByteArray("0\r\n\r\n"));
    }

    void errorsHaveOpenAisEnvelope()
    {
        const HttpAnswer answer = httpErrorAnswer(431, "Too large.");
        const QJsonObject error =
            QJsonDocument::fromJson(answer.body).object().value(QLatin1String("error")).toObject();
        QCOMPARE(error.keys(),
            QStringList({QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("param"),
                QStringLiteral("type")}));
        QCOMPARE(error.value(QLatin1String("type")).toString(), QStringLiteral("invalid_request_error"));
        QCOMPARE(error.value(QLatin1String("message")).toString(), QStringLiteral("Too large."));
        QVERIFY(error.value(QLatin1String("param")).isNull());
        QVERIFY(httpErrorAnswer(503, "x").body.contains(R"("type":"server_error")"));
    }

    void writesDatesInTheFixedForm_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("the example of RFC 9110")
            << qint64(784111777) << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::addRow("the epoch") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
        QTest::addRow("a leap day") << qint64(1709251199) << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT");
    }
    void writesDatesInTheFixedForm()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, expected);
        QCOMPARE(httpDate(std::chrono::seconds(seconds)), expected);
    }
};

QTEST_GUILESS_MAIN(TestHttpAnswerWriter)
#include "tst_httpanswerwriter.moc"
