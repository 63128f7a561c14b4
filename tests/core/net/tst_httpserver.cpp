#include "net/httpserver.h"
#include "support/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>
#include <QTimer>
#include <QtEndian>

#include <functional>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const QByteArray getRequest = "GET /a?b=c HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray post(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /v1/responses HTTP/1.1\r\nHost: localhost\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server that keeps its exchanges in order, counts their signals, and answers by the test's function.
class Bench : public QObject
{
public:
    explicit Bench(const HttpServer::Limits &limits = {}, std::function<void(HttpExchange *)> handler = {})
        : server(limits)
    {
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        connect(&server, &HttpServer::requestReceived, this, [this, handler](HttpExchange *exchange) {
            exchanges.append(exchange);
            requests.append(exchange->request());
            connect(exchange, &HttpExchange::clientGone, this, [this] { ++gone; });
            connect(exchange, &HttpExchange::drained, this, [this] { ++drained; });
            connect(exchange, &HttpExchange::ended, this, [this] { ++ended; });
            if (handler) {
                handler(exchange);
            }
        });
    }
    [[nodiscard]] HttpExchange *waitForExchange(qsizetype index = 0)
    {
        (void)QTest::qWaitFor([&] { return exchanges.size() > index; });
        return exchanges.size() > index ? exchanges.at(index).data() : nullptr;
    }

    HttpServer server;
    quint16 port = 0;
    QList<QPointer<HttpExchange>> exchanges;
    QList<HttpRequest> requests;
    int gone = 0;
    int drained = 0;
    int ended = 0;
};

/// Answers with what was asked.
void echo(HttpExchange *exchange)
{
    const HttpRequest &request = exchange->request();
    exchange->answer(
        {200, {{"Content-Type", "text/plain"}}, request.method + ' ' + request.target + ' ' + request.body});
}

HttpServer::Limits smallLimits()
{
    HttpServer::Limits limits;
    limits.maxHeadBytes = 1000;
    limits.maxBodyBytes = 5000;
    return limits;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverARequestAndAnswersIt()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        const RawAnswer answer = client.ask(post("hi", "X-Two: 1\r\nx-two: 2\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("POST /v1/responses hi"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/plain"));
        QVERIFY(answer.header("Date").endsWith(" GMT"));
        const HttpRequest request = bench.requests.value(0);
        QCOMPARE(request.header("x-TWO"), QByteArray("1"));
        QCOMPARE(request.header("absent"), QByteArray());
        QCOMPARE(request.headers.size(), 4);
        QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 0);
        QVERIFY(QTest::qWaitFor([&] { return bench.exchanges.first().isNull(); }));
    }

    void splitsATargetIntoPathAndQuery()
    {
        HttpRequest request;
        request.target = "/a?b=c?d";
        QCOMPARE(request.path(), QByteArray("/a"));
        QCOMPARE(request.query(), QByteArray("b=c?d"));
        request.target = "/a";
        QCOMPARE(request.path(), QByteArray("/a"));
        QCOMPARE(request.query(), QByteArray());
    }

    void answersTheSameHoweverTheRequestIsSplit()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        const QByteArray request = post("hello");
        for (qsizetype split = 1; split < request.size(); ++split) {
            client.received.clear();
            client.send(request.left(split));
            QCoreApplication::processEvents(); // the server reads the first part alone
            client.send(request.mid(split));
            const QList<RawAnswer> answers = client.waitForAnswers(1);
            QCOMPARE(answers.size(), 1);
            QCOMPARE(answers.first().body, QByteArray("POST /v1/responses hello"));
        }
        QCOMPARE(bench.server.openConnections(), 1);
    }

    void refusesInOpenAisFormAndCloses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addRow("garbage") << QByteArray("\x16\x03\x01garbage") << 400;
        QTest::addRow("length and chunked coding") << post("hello", "Transfer-Encoding: chunked\r\n") << 400;
        QTest::addRow("two lengths") << post("hello", "Content-Length: 6\r\n") << 400;
        QTest::addRow("HTTP/3") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
        QTest::addRow("a head too large") << "GET /" + QByteArray(2000, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n"
                                          << 431;
        QTest::addRow("a body too large, announced")
            << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10737418240\r\n\r\n") << 413;
        QTest::addRow("a body too large, under way") << post(QByteArray(500000, 'x')) << 413;
        QTest::addRow("a good request after a bad one") << QByteArray("BAD\r\n\r\n") + getRequest << 400;
    }
    void refusesInOpenAisFormAndCloses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Bench bench(smallLimits(), echo);
        RawClient client(bench.port);
        client.send(request);
        QVERIFY(client.waitForClosed());
        const QList<RawAnswer> answers = client.answers();
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers.first().complete);
        QCOMPARE(answers.first().status, status);
        QCOMPARE(answers.first().header("Connection"), QByteArray("close"));
        const QJsonObject error =
            QJsonDocument::fromJson(answers.first().body).object().value(QLatin1String("error")).toObject();
        QCOMPARE(error.size(), 4);
        QVERIFY(!error.value(QLatin1String("message")).toString().isEmpty());
        QVERIFY(bench.requests.isEmpty());
        QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(post("one") + post("two") + getRequest);
        HttpExchange *first = bench.waitForExchange();
        QVERIFY(first);
        QCoreApplication::processEvents();
        QCOMPARE(bench.exchanges.size(), 1); // the next one waits for its turn
        first->beginStream({200, {}, {}});
        first->write("1a");
        QVERIFY(client.waitForBytes("1a"));
        QCOMPARE(bench.exchanges.size(), 1);
        first->finishStream();
        HttpExchange *second = bench.waitForExchange(1);
        QVERIFY(second);
        QCOMPARE(second->request().body, QByteArray("two"));
        second->answer({200, {}, "2"});
        HttpExchange *third = bench.waitForExchange(2);
        QVERIFY(third);
        third->answer({204, {}, "ignored"});
        const QList<RawAnswer> answers = client.waitForAnswers(3);
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.at(0).body, QByteArray("1a"));
        QCOMPARE(answers.at(1).body, QByteArray("2"));
        QCOMPARE(answers.at(2).status, 204);
        QCOMPARE(answers.at(2).header("Content-Length"), QByteArray());
        QTRY_COMPARE(bench.ended, 3);
        QCOMPARE(bench.gone, 0);
    }

    void aRequestThatComesAtOnceWaitsForTheEndOfTheLast()
    {
        QByteArrayList order;
        std::unique_ptr<RawClient> client;
        Bench bench({}, [&](HttpExchange *exchange) {
            order.append("request");
            connect(exchange, &HttpExchange::ended, this, [&] { order.append("ended"); });
            if (bench.requests.size() == 1) {
                // From a queued call: the loop then looks at the socket before it tells of the end.
                QMetaObject::invokeMethod(
                    exchange,
                    [exchange, &client] {
                        echo(exchange);
                        client->send(getRequest);
                        client->socket.flush();
                    },
                    Qt::QueuedConnection);
            }
        });
        client = std::make_unique<RawClient>(bench.port);
        client->send(getRequest);
        HttpExchange *second = bench.waitForExchange(1);
        QVERIFY(second);
        QCOMPARE(order, (QByteArrayList{"request", "ended", "request"}));
        QVERIFY(bench.exchanges.at(0).isNull());
        QTest::qWait(0);
        QCOMPARE(bench.exchanges.at(1).data(), second); // nothing that was meant for the first ends it
        echo(second);
        QCOMPARE(client->waitForAnswers(2).size(), 2);
        QTRY_COMPARE(bench.ended, 2);
        QCOMPARE(bench.gone, 0);
    }

    void veryManyPipelinedRequestsAreAllAnswered()
    {
        QTestEventLoop loop; // QTest::qWaitFor sleeps between two queued calls
        Bench bench({}, [&](HttpExchange *exchange) {
            echo(exchange);
            if (bench.requests.size() == 3000) {
                loop.exitLoop();
            }
        });
        RawClient client(bench.port);
        client.send(getRequest.repeated(3000));
        loop.enterLoop(20);
        QCOMPARE(client.waitForAnswers(3000).size(), 3000);
    }

    void aFloodBehindARequestIsDroppedButItsLeavingIsSeen()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(post("one") + QByteArray(8 * 1024 * 1024, 'x'));
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        QVERIFY(QTest::qWaitFor([&] { return client.socket.bytesToWrite() == 0; }));
        client.socket.abort();
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 1);
    }

    void afterAFloodTheAnswerComesAndTheConnectionCloses()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(post("one") + QByteArray(4 * 1024 * 1024, 'x'));
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        QVERIFY(QTest::qWaitFor([&] { return client.socket.bytesToWrite() == 0; }));
        QTRY_COMPARE(bench.server.openExchanges(), 1);
        QTest::qWait(0);
        exchange->answer({200, {}, "fine"});
        QVERIFY(client.waitForClosed());
        QCOMPARE(client.answers().value(0).body, QByteArray("fine"));
        QCOMPARE(bench.exchanges.size(), 1);
    }

    void streamsInChunks()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        QVERIFY(!exchange->hasBegun());
        exchange->beginStream({200, {{"Content-Type", "text/event-stream"}}, "ignored"});
        QVERIFY(exchange->hasBegun());
        QVERIFY(client.waitForBytes("\r\n\r\n")); // the head does not wait for a body
        exchange->write("data: 1\n\n");
        exchange->write({}); // would be the last chunk
        QVERIFY(client.waitForBytes("data: 1\n\n"));
        exchange->write("data: 2\n\n");
        exchange->finishStream();
        exchange->write("too late");
        const QList<RawAnswer> answers = client.waitForAnswers(1);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().chunks, QList<QByteArray>({"data: 1\n\n", "data: 2\n\n"}));
        QCOMPARE(answers.first().header("Content-Length"), QByteArray());
        QTRY_COMPARE(bench.ended, 1);
        client.received.clear();
        client.send(getRequest); // and the connection goes on
        QVERIFY(bench.waitForExchange(1));
    }

    void headGetsTheHeadAlone()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        const QByteArray request = "HEAD / HTTP/1.1\r\nHost: h\r\n\r\n";
        const RawAnswer answer = client.ask(request, true);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length"), QByteArray("7"));
        const RawAnswer next = client.ask(getRequest); // no byte of a body has come in between
        QCOMPARE(next.body, QByteArray("GET /a?b=c "));
    }

    void headOfAStreamGetsTheHeadAlone()
    {
        Bench bench({}, [](HttpExchange *exchange) {
            exchange->beginStream({200, {}, {}});
            exchange->write("not for you");
            exchange->finishStream();
        });
        RawClient client(bench.port);
        const RawAnswer answer = client.ask("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n", true);
        QCOMPARE(answer.header("Transfer-Encoding"), QByteArray("chunked"));
        QCOMPARE(client.ask(getRequest).body, QByteArray("not for you"));
    }

    void http10ClosesAfterTheAnswer()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        client.send("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(client.waitForClosed());
        QCOMPARE(client.answers().value(0).body, QByteArray("GET / "));
        QCOMPARE(client.answers().value(0).header("Connection"), QByteArray("close"));
    }

    void http10StaysOpenWhenAsked()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        const QByteArray request = "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
        QCOMPARE(client.ask(request).header("Connection"), QByteArray("keep-alive"));
        QCOMPARE(client.ask(request).body, QByteArray("GET / "));
    }

    void http10GetsAStreamUntilTheClose()
    {
        Bench bench({}, [](HttpExchange *exchange) {
            exchange->beginStream({200, {}, {}});
            exchange->write("ab");
            exchange->write("cd");
            exchange->finishStream();
        });
        RawClient client(bench.port);
        client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(client.waitForClosed());
        const RawAnswer answer = client.answers().value(0);
        QVERIFY(answer.complete);
        QCOMPARE(answer.body, QByteArray("abcd"));
        QCOMPARE(answer.header("Transfer-Encoding"), QByteArray());
    }

    void closesWhenTheClientAsksForIt()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QVERIFY(client.waitForClosed());
        QCOMPARE(client.answers().value(0).header("Connection"), QByteArray("close"));
        QCOMPARE(bench.gone, 0);
    }

    void bidsAClientThatAwaitsItContinue()
    {
        Bench bench({}, echo);
        RawClient client(bench.port);
        const QByteArray request = post("hello", "Expect: 100-continue\r\n");
        client.send(request.chopped(5));
        QVERIFY(client.waitForBytes("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("hello");
        QCOMPARE(client.waitForAnswers(1).value(0).body, QByteArray("POST /v1/responses hello"));
        QCOMPARE(client.received.count("100 Continue"), 1);
    }

    void refusesABodyTooLargeBeforeItIsSent()
    {
        Bench bench(smallLimits(), echo);
        RawClient client(bench.port);
        client.send(post(QByteArray(6000, 'x'), "Expect: 100-continue\r\n").chopped(6000));
        QCOMPARE(client.waitForAnswers(1).value(0).status, 413);
        QVERIFY(!client.received.contains("100 Continue"));
    }

    void deadlines_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("begins");
        QTest::addRow("nothing is sent") << QByteArray() << QByteArray();
        QTest::addRow("the head does not end")
            << QByteArray("GET / HTTP/1.1\r\nHo") << QByteArray("HTTP/1.1 408 ");
        QTest::addRow("the body does not end") << post("hello").chopped(1) << QByteArray("HTTP/1.1 408 ");
        QTest::addRow("nothing follows an answered request") << getRequest << QByteArray("HTTP/1.1 200 ");
    }
    void deadlines()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, begins);
        HttpServer::Limits limits;
        limits.headTime = limits.bodyTime = limits.idleTime = 40ms;
        Bench bench(limits, echo);
        RawClient client(bench.port);
        client.send(sent);
        QVERIFY(client.waitForClosed());
        QVERIFY2(client.received.startsWith(begins), client.received.constData());
        QCOMPARE(client.received.isEmpty(), begins.isEmpty());
        QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void aTricklingHeadDoesNotOutlastItsDeadline()
    {
        HttpServer::Limits limits;
        limits.headTime = 60ms;
        Bench bench(limits, echo);
        RawClient client(bench.port);
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &client.socket, [&client] { client.socket.write("x"); });
        client.send("GET /");
        trickle.start(5);
        QVERIFY(client.waitForBytes("HTTP/1.1 408 "));
    }

    void emptyLinesBeforeARequestGiveItNoMoreTime()
    {
        HttpServer::Limits limits;
        limits.headTime = 60ms;
        Bench bench(limits, echo);
        RawClient client(bench.port);
        QTimer trickle;
        bool isReturn = false;
        connect(&trickle, &QTimer::timeout, &client.socket, [&client, &isReturn] {
            isReturn = !isReturn;
            client.socket.write(isReturn ? "\r" : "\n");
            client.socket.flush();
        });
        trickle.start(5);
        QVERIFY(client.waitForBytes("HTTP/1.1 408 "));
    }

    void whoIsRefusedByItsHeadSendsNoBody()
    {
        Bench bench({}, echo);
        QHostAddress peer;
        bench.server.setHeadCheck([&peer](const HttpRequest &head) {
            peer = head.peer;
            HttpAnswer no;
            no.status = 401;
            no.body = "{}";
            return head.header("X-Key") == "right" ? std::nullopt : std::optional(no);
        });
        RawClient stranger(bench.port);
        stranger.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                      "Content-Length: 50000000\r\n\r\n");
        QVERIFY(stranger.waitForBytes("HTTP/1.1 401 "));
        QVERIFY(!stranger.received.contains("100 Continue"));
        QVERIFY(stranger.received.contains("Connection: close"));
        QCOMPARE(peer, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(bench.requests.isEmpty());
        RawClient friendly(bench.port);
        friendly.send("POST / HTTP/1.1\r\nHost: localhost\r\nX-Key: right\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(bench.server.openConnections(), 2);
        friendly.send("hi");
        QVERIFY(bench.waitForExchange());
        QCOMPARE(bench.requests.constFirst().body, QByteArray("hi"));
    }

    void aTricklingBodyDoesNotHoldAConnectionForEver()
    {
        HttpServer::Limits limits;
        limits.bodyTime = 60ms;
        limits.minBodyRate = 1'000'000;
        Bench bench(limits, echo);
        RawClient client(bench.port);
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &client.socket, [&client] { client.socket.write("x"); });
        client.send(post(QByteArray(100'000, 'x')).chopped(90'000));
        trickle.start(5);
        QVERIFY(client.waitForBytes("HTTP/1.1 408 "));
    }

    void aLongBodyThatComesWellIsWaitedFor()
    {
        HttpServer::Limits limits;
        limits.bodyTime = 40ms;
        limits.minBodyRate = 1; // each byte earns a second
        Bench bench(limits, echo);
        RawClient client(bench.port);
        QByteArray rest(20, 'x');
        client.send(post(rest).chopped(rest.size()));
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, &client.socket, [&] {
            if (!rest.isEmpty()) {
                client.socket.write(rest.left(1));
                rest.chop(1);
            }
        });
        trickle.start(5);
        QVERIFY(client.waitForBytes("200 OK"));
    }

    void noDeadlineRunsWhileAnAnswerIsWaitedFor()
    {
        HttpServer::Limits limits;
        limits.headTime = limits.bodyTime = limits.idleTime = 20ms;
        Bench bench(limits);
        RawClient client(bench.port);
        client.send(getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        RawClient idle(bench.port); // its end shows that the deadlines have passed
        QVERIFY(idle.waitForConnected());
        QVERIFY(idle.waitForClosed());
        exchange->answer({200, {}, "late"});
        QCOMPARE(client.waitForAnswers(1).value(0).body, QByteArray("late"));
    }

    void seesTheClientGo_data()
    {
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<bool>("reset");
        for (const bool reset : {false, true}) {
            const char *how = reset ? "by a reset" : "by closing";
            QTest::addRow("before the answer, %s", how) << QByteArray("before") << reset;
            QTest::addRow("in a stream, %s", how) << QByteArray("stream") << reset;
            QTest::addRow("with the answer half taken, %s", how) << QByteArray("large") << reset;
            QTest::addRow("behind pipelined bytes, %s", how) << QByteArray("pipelined") << reset;
        }
    }
    void seesTheClientGo()
    {
        QFETCH(QByteArray, stage);
        QFETCH(bool, reset);
        Bench bench;
        RawClient client(bench.port);
        client.send(stage == "pipelined" ? getRequest + QByteArray(200000, 'G') : getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        if (stage == "stream") {
            exchange->beginStream({200, {}, {}});
            exchange->write("data: 1\n\n");
            QVERIFY(client.waitForBytes("data: 1"));
        } else if (stage == "large") {
            client.stopReading();
            exchange->answer({200, {}, QByteArray(30 * 1024 * 1024, 'x')});
            QVERIFY(exchange->bytesToWrite() > 0);
        }
        if (reset) { // unread bytes on the client's side make its close a reset
            client.stopReading();
            exchange->beginStream({200, {}, {}});
            exchange->write(QByteArray(100, 'y'));
            QVERIFY(QTest::qWaitFor([&] { return client.socket.bytesAvailable() > 0; }));
            client.socket.abort();
        } else {
            client.socket.close();
        }
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 1);
        QVERIFY(QTest::qWaitFor([&] { return bench.exchanges.first().isNull(); }));
        QCOMPARE(bench.server.openConnections(), 0);
    }

    void callsAfterTheEndDoNothing()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        bool called = false;
        connect(exchange, &HttpExchange::ended, this, [exchange, &called] {
            exchange->answer({200, {}, "x"});
            exchange->beginStream({200, {}, {}});
            exchange->write("x");
            exchange->finishStream();
            exchange->abort();
            called = exchange->bytesToWrite() == 0;
        });
        client.socket.abort();
        QTRY_COMPARE(bench.ended, 1);
        QVERIFY(called);
    }

    void anAbortedStreamHasNoLastChunk()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        exchange->beginStream({200, {}, {}});
        exchange->write("half");
        QVERIFY(client.waitForBytes("half"));
        exchange->abort();
        exchange->abort();
        QVERIFY(client.waitForClosed());
        QVERIFY(!client.answers().value(0).complete);
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 0); // it was not the client
    }

#ifdef Q_OS_UNIX
    void anAbortedStreamToHttp10EndsWithAReset()
    {
        Bench bench({}, [](HttpExchange *exchange) {
            exchange->beginStream({200, {}, {}});
            exchange->write("half");
            exchange->abort();
        });
        const int client = ::socket(AF_INET, SOCK_STREAM, 0); // QTcpSocket takes a reset for a close
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = qToBigEndian(bench.port);
        address.sin_addr.s_addr = qToBigEndian<quint32>(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const QByteArray request = "GET / HTTP/1.0\r\n\r\n";
        QCOMPARE(
            ::send(client, request.constData(), static_cast<std::size_t>(request.size()), 0), request.size());
        QVERIFY(QTest::qWaitFor([client] {
            char bytes[1024];
            return ::recv(client, bytes, sizeof bytes, MSG_DONTWAIT) < 0 && errno == ECONNRESET;
        }));
        ::close(client);
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 0);
    }
#endif

    void aSlowReaderIsToldBySignal()
    {
        HttpServer::Limits limits;
        limits.highWater = 64 * 1024;
        Bench bench(limits);
        RawClient client(bench.port);
        client.stopReading();
        client.send(getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        exchange->beginStream({200, {}, {}});
        const QByteArray piece(32 * 1024, 'x');
        qsizetype written = 0;
        while (exchange->bytesToWrite() <= limits.highWater) {
            exchange->write(piece);
            written += piece.size();
            QVERIFY(written < 64 * 1024 * 1024);
        }
        QCoreApplication::processEvents();
        QCOMPARE(bench.drained, 0);
        client.resumeReading();
        QTRY_COMPARE(bench.drained, 1);
        QVERIFY(exchange->bytesToWrite() < limits.highWater / 4);
        exchange->finishStream();
        const QList<RawAnswer> answers = client.waitForAnswers(1);
        QCOMPARE(answers.value(0).body.size(), written);
        QCOMPARE(bench.drained, 1);
    }

    void anAnswerThatNobodyTakesIsGivenUp()
    {
        HttpServer::Limits limits;
        limits.idleTime = 50ms;
        Bench bench(limits, [](HttpExchange *exchange) {
            exchange->answer({200, {}, QByteArray(30 * 1024 * 1024, 'x')});
        });
        RawClient client(bench.port);
        client.stopReading();
        client.send(getRequest);
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 1);
        QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void aStreamThatNobodyTakesIsGivenUp()
    {
        HttpServer::Limits limits;
        limits.idleTime = 50ms;
        Bench bench(limits, [](HttpExchange *exchange) {
            exchange->beginStream({200, {}, {}});
            exchange->write(QByteArray(30 * 1024 * 1024, 'x'));
        });
        RawClient client(bench.port);
        client.stopReading();
        client.send(getRequest);
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 1);
        QTRY_COMPARE(bench.server.openConnections(), 0);
    }

    void newLimitsHoldForNewConnections()
    {
        Bench bench({}, echo);
        RawClient before(bench.port);
        QCOMPARE(before.ask(getRequest).status, 200);
        bench.server.setLimits(smallLimits());
        RawClient after(bench.port);
        QCOMPARE(after.ask(post(QByteArray(6000, 'x'))).status, 413);
        QCOMPARE(before.ask(post(QByteArray(6000, 'x'))).status, 200);
    }

    void servesManyConnectionsAtOnce()
    {
        Bench bench;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port));
        }
        for (int i = 0; i < 200; ++i) {
            clients[static_cast<std::size_t>(i)]->send(post(QByteArray::number(i)));
        }
        QTRY_COMPARE(bench.exchanges.size(), 200);
        QCOMPARE(bench.server.openConnections(), 200);
        QCOMPARE(bench.server.openExchanges(), 200);
        for (const auto &exchange : std::as_const(bench.exchanges)) {
            exchange->beginStream({200, {}, {}});
        }
        for (const auto &exchange : std::as_const(bench.exchanges)) { // interleaved with the others
            exchange->write(exchange->request().body);
            exchange->finishStream();
        }
        for (int i = 0; i < 200; ++i) {
            const QList<RawAnswer> answers = clients[static_cast<std::size_t>(i)]->waitForAnswers(1);
            QCOMPARE(answers.value(0).body, QByteArray::number(i));
        }
        QTRY_COMPARE(bench.ended, 200);
        QCOMPARE(bench.server.openExchanges(), 0);
    }

    void overTheLimitTheLongestIdleConnectionMakesRoom()
    {
        HttpServer::Limits limits;
        limits.maxConnections = 2;
        Bench bench(limits, echo);
        RawClient first(bench.port);
        QCOMPARE(first.ask(getRequest).status, 200);
        RawClient second(bench.port);
        QCOMPARE(second.ask(getRequest).status, 200);
        RawClient third(bench.port);
        QCOMPARE(third.ask(getRequest).status, 200);
        QVERIFY(first.waitForClosed());
        QCOMPARE(second.ask(getRequest).status, 200);
        QCOMPARE(bench.server.openConnections(), 2);
    }

    void overTheLimitANewConnectionIsRefusedWhenAllAreBusy()
    {
        HttpServer::Limits limits;
        limits.maxConnections = 1;
        Bench bench(limits);
        RawClient busy(bench.port);
        busy.send(getRequest);
        QVERIFY(bench.waitForExchange());
        RawClient refused(bench.port);
        refused.send(getRequest);
        QVERIFY(refused.waitForClosed());
        QCOMPARE(refused.answers().value(0).status, 503);
        QCOMPARE(bench.requests.size(), 1);
        bench.exchanges.first()->answer({200, {}, "done"});
        QCOMPARE(busy.waitForAnswers(1).value(0).body, QByteArray("done"));
    }

    void drainsWithoutBreakingWhatIsUnderWay()
    {
        Bench bench;
        RawClient idle(bench.port);
        QVERIFY(idle.waitForConnected());
        RawClient busy(bench.port);
        busy.send(getRequest + getRequest);
        HttpExchange *exchange = bench.waitForExchange();
        QVERIFY(exchange);
        QTRY_COMPARE(bench.server.openConnections(), 2);
        bench.server.stopListening();
        QVERIFY(idle.waitForClosed());
        RawClient late(bench.port);
        QTRY_COMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(bench.gone, 0);
        exchange->answer({200, {}, "done"});
        QVERIFY(busy.waitForClosed());
        const QList<RawAnswer> answers = busy.answers();
        QCOMPARE(answers.size(), 1); // the one behind it was never begun
        QCOMPARE(answers.first().header("Connection"), QByteArray("close"));
        QTRY_COMPARE(bench.server.openConnections(), 0);
        QCOMPARE(bench.exchanges.size(), 1);
    }

    void closeAllEndsEverythingButGoesOnListening()
    {
        Bench bench;
        RawClient idle(bench.port);
        RawClient busy(bench.port);
        QVERIFY(idle.waitForConnected());
        busy.send(getRequest);
        QVERIFY(bench.waitForExchange());
        QTRY_COMPARE(bench.server.openConnections(), 2);
        bench.server.closeAll();
        QCOMPARE(bench.ended, 0); // never from inside the call
        QVERIFY(idle.waitForClosed());
        QVERIFY(busy.waitForClosed());
        QTRY_COMPARE(bench.ended, 1);
        QCOMPARE(bench.gone, 1);
        QTRY_COMPARE(bench.server.openConnections(), 0);
        RawClient next(bench.port);
        next.send(getRequest);
        QVERIFY(bench.waitForExchange(1));
    }

    void itsDestructorEndsWhatIsOpen()
    {
        int ended = 0;
        int gone = 0;
        auto server = std::make_unique<HttpServer>(HttpServer::Limits());
        const quint16 port = server->listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        QSignalSpy received(server.get(), &HttpServer::requestReceived);
        connect(server.get(), &HttpServer::requestReceived, this, [&](HttpExchange *exchange) {
            connect(exchange, &HttpExchange::clientGone, this, [&gone] { ++gone; });
            connect(exchange, &HttpExchange::ended, this, [&ended] { ++ended; });
        });
        RawClient client(port);
        client.send(getRequest);
        QVERIFY(received.count() > 0 || received.wait());
        server.reset();
        QCOMPARE(gone, 1);
        QCOMPARE(ended, 1);
        QVERIFY(client.waitForClosed());
    }

    void listensOnSeveralAddresses()
    {
        HttpServer server{HttpServer::Limits()};
        const Result<quint16> four = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(four);
        QVERIFY(*four > 0);
        const Result<quint16> six = server.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0);
        if (!six) {
            QSKIP("no IPv6 here");
        }
        connect(&server, &HttpServer::requestReceived, this, &echo);
        RawClient client(*six, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(client.ask(getRequest).status, 200);
        RawClient other(*four);
        QCOMPARE(other.ask(getRequest).status, 200);
    }

    void saysWhyItCannotListen()
    {
        HttpServer first{HttpServer::Limits()};
        const quint16 port = first.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        HttpServer second{HttpServer::Limits()};
        const Result<quint16> taken = second.listen(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::AddressInUse);
        QVERIFY(taken.error().detail.contains(QString::number(port)));
        const Result<quint16> foreign = second.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
