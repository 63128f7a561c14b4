#include "health/serverlook.h"
#include "net/accessmanager.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

WatchedProvider providerAt(const QUrl &url)
{
    WatchedProvider provider;
    provider.id = QStringLiteral("a");
    provider.baseUrl = url;
    return provider;
}

LoopbackServer::Script json(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return {LoopbackServer::answer(body, status, "Content-Type: application/json\r\n")};
}

} // namespace

/// A look through Hearth's own transport, over real sockets.
class TestServerLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksHaveTheirTimes()
    {
        QCOMPARE(lookTimes(true).connect, 300ms);
        QCOMPARE(lookTimes(true).answer, 1500ms);
        QCOMPARE(lookTimes(false).connect, 2000ms);
        QCOMPARE(lookTimes(false).answer, 5000ms);
        QCOMPARE(lookTimes(true, true), lookTimes(true));
        QCOMPARE(lookTimes(false, true).connect, 1000ms);
        QCOMPARE(lookTimes(false, true).answer, 1500ms);
    }

    void endings_data()
    {
        QTest::addColumn<LoopbackServer::Script>("script");
        QTest::addColumn<ServerState>("state");
        QTest::addColumn<ErrorKind>("kind");

        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
        QTest::addRow("a list") << json("{\"data\":[{\"id\":\"m\"}]}") << ServerState::Up
                                << ErrorKind::Internal;
        QTest::addRow("404") << json("{}", "404 Not Found") << ServerState::Failing << ErrorKind::BadResponse;
        QTest::addRow("401") << json("{\"error\":\"no\"}", "401 Unauthorized") << ServerState::AuthRequired
                             << ErrorKind::Unauthorized;
        QTest::addRow("a redirect") << LoopbackServer::Script{LoopbackServer::answer(
            "", "302 Found", "Location: http://127.0.0.1:1/\r\n")}
                                    << ServerState::Failing << ErrorKind::BadResponse;
        QTest::addRow("503 while loading")
            << json("{\"error\":{\"message\":\"Loading model\",\"type\":\"unavailable_error\",\"code\":503}}",
                   "503 Service Unavailable")
            << ServerState::Up << ErrorKind::Internal;
        QTest::addRow("not HTTP") << LoopbackServer::Script{LoopbackServer::send("SSH-2.0-x\r\n\r\n"),
            LoopbackServer::endConnection()}
                                  << ServerState::Failing << ErrorKind::BadHttp;
        QTest::addRow("cut in the middle")
            << LoopbackServer::Script{LoopbackServer::send(head + "100\r\n\r\n{\"data\":["),
                   LoopbackServer::endConnection()}
            << ServerState::Unreachable << ErrorKind::ConnectionLost;
        QTest::addRow("too long by its own word")
            << LoopbackServer::Script{LoopbackServer::send(head + "4194305\r\n\r\n"), LoopbackServer::hold()}
            << ServerState::Failing << ErrorKind::LimitExceeded;
        QTest::addRow("accepts and says nothing") << LoopbackServer::Script{LoopbackServer::hold()}
                                                  << ServerState::Unreachable << ErrorKind::TimedOut;
    }

    void endings()
    {
        QFETCH(LoopbackServer::Script, script);
        QFETCH(ServerState, state);
        QFETCH(ErrorKind, kind);
        LoopbackServer server;
        server.setScripts({script});
        AccessManager manager;
        const SystemClock clock;
        ServerLook look(manager, clock, providerAt(server.url(QStringLiteral("/v1"))), LookOptions());
        QSignalSpy ended(&look, &ServerLook::ended);
        look.start();
        QVERIFY(ended.wait(10000));
        const auto reading = ended.first().first().value<ServerReading>();
        QCOMPARE(reading.state, state);
        QCOMPARE(reading.error.value_or(Error()).kind, kind);
        QVERIFY(server.requests().first().line().startsWith("GET /v1/models HTTP/1.1"));
        QCOMPARE(ended.size(), 1);
    }

    void nobodyListens()
    {
        QUrl url;
        {
            const LoopbackServer server;
            url = server.url(QStringLiteral("/v1"));
        }
        AccessManager manager;
        const SystemClock clock;
        ServerLook look(manager, clock, providerAt(url), LookOptions());
        QSignalSpy ended(&look, &ServerLook::ended);
        look.start();
        QVERIFY(ended.wait(10000));
        const auto reading = ended.first().first().value<ServerReading>();
        QCOMPARE(reading.state, ServerState::Unreachable);
        QCOMPARE(reading.error.value_or(Error()).kind, ErrorKind::Unreachable);
        QVERIFY(reading.error->detail.contains(url.authority()));
    }

    void aLookThatIsDeletedClosesItsConnection()
    {
        LoopbackServer server;
        server.setScripts({{LoopbackServer::hold()}});
        AccessManager manager;
        const SystemClock clock;
        auto look = std::make_unique<ServerLook>(
            manager, clock, providerAt(server.url(QStringLiteral("/v1"))), LookOptions());
        QSignalSpy received(&server, &LoopbackServer::requestReceived);
        look->start();
        QVERIFY(received.wait(10000));
        look.reset();
        QTRY_COMPARE(server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestServerLook)
#include "tst_serverlook.moc"
