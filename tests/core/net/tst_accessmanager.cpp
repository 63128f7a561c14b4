#include "net/accessmanager.h"

#include "support/loopbackserver.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Hearth;

using Script = LoopbackServer::Script;

class TestAccessManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_manager = std::make_unique<AccessManager>();
        m_server = std::make_unique<LoopbackServer>();
        m_server->setScripts({{LoopbackServer::answer("ok")}});
    }
    void cleanup()
    {
        m_manager.reset();
        m_server.reset();
    }

    void usesAnIdleConnectionAgain()
    {
        for (int count = 0; count < 5; ++count) {
            QCOMPARE(post().code, QNetworkReply::NoError);
            QCOMPARE(m_manager->idleConnections(), 1);
        }
        QCOMPARE(m_server->connections(), 1);
        m_manager->closeIdleConnections();
        QCOMPARE(m_manager->idleConnections(), 0);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void keepsNoConnectionThatCannotServeAgain_data()
    {
        QTest::addColumn<Script>("script");
        using Server = LoopbackServer;
        QTest::addRow("the server closes it")
            << Script{Server::answer("x", "200 OK", "Connection: close\r\n")};
        QTest::addRow("HTTP/1.0") << Script{Server::send("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx")};
        QTest::addRow("it has more to say")
            << Script{Server::send("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxyz")};
        QTest::addRow("a keep-alive of no length")
            << Script{Server::answer("x", "200 OK", "Keep-Alive: timeout=0\r\n")};
    }
    void keepsNoConnectionThatCannotServeAgain()
    {
        QFETCH(Script, script);
        m_server->setScripts({script});
        QCOMPARE(post().code, QNetworkReply::NoError);
        QCOMPARE(m_manager->idleConnections(), 0);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void keepsNoConnectionWhereTheCallerAsksToClose()
    {
        QNetworkRequest request(m_server->url());
        request.setRawHeader("Connection", "close");
        QCOMPARE(run(m_manager->get(request)).code, QNetworkReply::NoError);
        QCOMPARE(m_manager->idleConnections(), 0);
    }

    void everyPostReachesADyingServerOnce_data()
    {
        QTest::addColumn<QList<Script>>("scripts");
        QTest::addColumn<int>("served");
        using Server = LoopbackServer;
        const Script answers{Server::answer("ok")};
        QTest::addRow("closing after each answer, unannounced")
            << QList<Script>{{Server::answer("ok"), Server::endConnection()}} << 10;
        QTest::addRow("breaking off after each answer")
            << QList<Script>{{Server::answer("ok"), Server::breakOff()}} << 10;
        QList<Script> dying;
        QList<Script> breaking;
        for (int pair = 0; pair < 5; ++pair) {
            dying += {answers, {Server::endConnection()}};
            breaking += {answers, {Server::breakOff()}};
        }
        QTest::addRow("closing on each second request of a connection") << dying << 5;
        QTest::addRow("breaking off on each second request of a connection") << breaking << 5;
        QTest::addRow("closing on every request") << QList<Script>{{Server::endConnection()}} << 0;
    }
    void everyPostReachesADyingServerOnce()
    {
        QFETCH(QList<Script>, scripts);
        QFETCH(int, served);
        m_server->setScripts(scripts);
        int answered = 0;
        for (int count = 0; count < 10; ++count) {
            const auto end = post();
            answered += end.code == QNetworkReply::NoError ? 1 : 0;
            if (end.code != QNetworkReply::NoError) {
                QCOMPARE(end.kind, ErrorKind::ConnectionLost);
            }
        }
        QCOMPARE(m_server->requests().size(), 10);
        QCOMPARE(answered, served);
    }

    void asksAgainOnlyWhatDoesNoHarm()
    {
        using Server = LoopbackServer;
        m_server->setScripts({{Server::answer("ok")}, {Server::endConnection()}, {Server::answer("again")}});
        QCOMPARE(run(m_manager->get(QNetworkRequest(m_server->url()))).body, QByteArray("ok"));
        QCOMPARE(run(m_manager->get(QNetworkRequest(m_server->url()))).body, QByteArray("again"));
        QCOMPARE(m_server->requests().size(), 3);
        m_server->setScripts({{Server::endConnection()}});
        QCOMPARE(run(m_manager->get(QNetworkRequest(m_server->url()))).kind, ErrorKind::ConnectionLost);
        QCOMPARE(m_server->requests().size(), 5); // once on the idle connection, once on a fresh one
    }

    void placePolicyIsAskedBeforeEachStep()
    {
        QList<std::pair<QString, QHostAddress>> asked;
        m_manager->setPlacePredicate([&asked](const QString &host, const QHostAddress &address) {
            asked.append({host, address});
            return true;
        });
        auto url = m_server->url();
        url.setHost(QStringLiteral("localhost"));
        QCOMPARE(run(m_manager->get(QNetworkRequest(url))).code, QNetworkReply::NoError);
        const QList<std::pair<QString, QHostAddress>> expected{
            {QStringLiteral("localhost"), {}}, {QStringLiteral("localhost"), m_server->serverAddress()}};
        QCOMPARE(asked, expected);
        QCOMPARE(run(m_manager->get(QNetworkRequest(url))).code, QNetworkReply::NoError);
        QCOMPARE(asked, expected + expected); // a connection kept open is no way around it
        QCOMPARE(m_server->connections(), 1);
    }

    void placePolicyRefuses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("byName");
        QTest::addRow("a host before its name is looked up") << QStringLiteral("models.example") << true;
        QTest::addRow("an address by its name") << QStringLiteral("127.0.0.1") << true;
        QTest::addRow("all addresses of a name") << QStringLiteral("localhost") << false;
    }
    void placePolicyRefuses()
    {
        QFETCH(QString, host);
        QFETCH(bool, byName);
        QList<QHostAddress> asked;
        m_manager->setPlacePredicate([&](const QString &, const QHostAddress &address) {
            asked.append(address);
            return !byName && address.isNull();
        });
        auto url = m_server->url();
        url.setHost(host);
        const auto end = run(m_manager->post(QNetworkRequest(url), QByteArray("{}")));
        QCOMPARE(end.kind, ErrorKind::PlaceRefused);
        QCOMPARE(end.code, QNetworkReply::ContentAccessDenied);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(asked.size(), byName ? 1 : 3);
    }

    void placePolicyEndsTheUseOfIdleConnections()
    {
        QCOMPARE(post().code, QNetworkReply::NoError);
        QCOMPARE(m_manager->idleConnections(), 1);
        m_manager->setPlacePredicate([](const QString &, const QHostAddress &) { return false; });
        QCOMPARE(m_manager->idleConnections(), 0);
        QCOMPARE(post().kind, ErrorKind::PlaceRefused);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void localhostIsFoundOnEitherAddress_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void localhostIsFoundOnEitherAddress()
    {
        QFETCH(QHostAddress, address);
        QTcpServer probe;
        if (!probe.listen(address)) {
            QSKIP("This machine has no such loopback address");
        }
        LoopbackServer server(address);
        server.setScripts({{LoopbackServer::answer("here")}});
        auto url = server.url();
        QCOMPARE(run(m_manager->get(QNetworkRequest(url))).body, QByteArray("here"));
        QCOMPARE(server.requests().constLast().header("Host"), url.authority().toLatin1());
        url.setHost(QStringLiteral("localhost"));
        QCOMPARE(run(m_manager->get(QNetworkRequest(url))).body, QByteArray("here"));
        QCOMPARE(server.requests().constLast().header("Host"),
            QByteArray("localhost:" + QByteArray::number(server.serverPort())));
    }

    void refusesWhatItCannotSend_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QNetworkReply::NetworkError>("code");
        const auto invalid = QNetworkReply::ProtocolInvalidOperationError;
        QTest::addRow("a file") << QUrl(QStringLiteral("file:///etc/hostname")) << QByteArray()
                                << ErrorKind::Unsupported << QNetworkReply::ProtocolUnknownError;
        QTest::addRow("no scheme") << QUrl(QStringLiteral("//127.0.0.1/")) << QByteArray()
                                   << ErrorKind::Unsupported << QNetworkReply::ProtocolUnknownError;
        QTest::addRow("no host") << QUrl(QStringLiteral("http:///v1")) << QByteArray()
                                 << ErrorKind::InvalidInput << invalid;
        QTest::addRow("a header that breaks out")
            << QUrl(QStringLiteral("http://127.0.0.1:1/")) << QByteArray("x\r\nHost: evil")
            << ErrorKind::InvalidInput << invalid;
    }
    void refusesWhatItCannotSend()
    {
        QFETCH(QUrl, url);
        QFETCH(QByteArray, header);
        QFETCH(ErrorKind, kind);
        QFETCH(QNetworkReply::NetworkError, code);
        QNetworkRequest request(url);
        if (!header.isEmpty()) {
            request.setRawHeader("X-Test", header);
            if (!request.hasRawHeader("X-Test")) {
                return; // from Qt 6.8 on QNetworkRequest itself does not take it
            }
        }
        auto *reply = m_manager->post(request, QByteArray("{}"));
        QVERIFY(!reply->isFinished()); // told later, like everything
        const auto end = run(reply);
        QCOMPARE(end.kind, kind);
        QCOMPARE(end.code, code);
    }

    void tellsTheManagerOfEveryEnd()
    {
        QSignalSpy finished(m_manager.get(), &QNetworkAccessManager::finished);
        QCOMPARE(post().code, QNetworkReply::NoError);
        QCOMPARE(finished.count(), 1);
    }

    void sendsAnyDeviceThatHoldsItsBytes()
    {
        QByteArray bytes = "skipped, sent";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        buffer.seek(9);
        QNetworkRequest request(m_server->url(QStringLiteral("/v1/patch")));
        QCOMPARE(run(m_manager->sendCustomRequest(request, "PATCH", &buffer)).body, QByteArray("ok"));
        QCOMPARE(m_server->requests().constLast().line(), QByteArray("PATCH /v1/patch HTTP/1.1"));
        QCOMPARE(m_server->requests().constLast().body, QByteArray("sent"));
    }

    void aNameThatDoesNotExistIsUnreachable()
    {
        // ".invalid" never resolves [RFC 6761 6.4]; without a name server the look-up fails as well
        const auto end = run(m_manager->get(QNetworkRequest(QUrl(QStringLiteral("http://hearth.invalid/")))));
        QCOMPARE(end.kind, ErrorKind::Unreachable);
        QCOMPARE(end.code, QNetworkReply::HostNotFoundError);
    }

    void aHandshakeThatStallsEndsInTime()
    {
        auto url = m_server->url(); // speaks no TLS and waits for a request that never comes
        url.setScheme(QStringLiteral("https"));
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Attribute(AccessManager::ConnectTimeout), 100);
        const auto end = run(m_manager->get(request));
        QCOMPARE(end.kind, ErrorKind::TimedOut);
        QCOMPARE(end.code, QNetworkReply::TimeoutError);
    }

    void errorKindOfAStrangersReplyIsInternal()
    {
        QNetworkAccessManager stranger;
        std::unique_ptr<QNetworkReply> reply(stranger.get(QNetworkRequest(QUrl(QStringLiteral("data:,x")))));
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::Internal);
    }

private:
    struct End
    {
        QNetworkReply::NetworkError code;
        ErrorKind kind;
        QByteArray body;
    };

    static End run(QNetworkReply *given)
    {
        std::unique_ptr<QNetworkReply> reply(given);
        QSignalSpy finished(given, &QNetworkReply::finished);
        if (!finished.wait(10000)) {
            qWarning("no finished()");
        }
        return {reply->error(), AccessManager::errorKindOf(*reply), reply->readAll()};
    }
    End post() { return run(m_manager->post(QNetworkRequest(m_server->url()), QByteArray("{\"n\":1}"))); }

    std::unique_ptr<AccessManager> m_manager;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccessManager)
#include "tst_accessmanager.moc"
