#include "health/healthmonitor.h"
#include "health/routerstream.h"

#include "net/accessmanager.h"
#include "providers/probe.h"
#include "support/loopbackserver.h"

#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

/// Answers each request with \a head, then with \a more without end: as fast as the other side takes it.
class EndlessServer final : public QTcpServer
{
public:
    EndlessServer(const QByteArray &head, const QByteArray &more)
        : m_head(head)
        , m_more(more)
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost))) {
            qFatal("cannot listen");
        }
        connect(this, &QTcpServer::newConnection, this, &EndlessServer::onConnection);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort()));
    }

    qint64 mostSent = 0; ///< In one answer, what the system's buffers hold included.
    int answers = 0;

private:
    void onConnection()
    {
        QTcpSocket *socket = nextPendingConnection();
        auto sent = std::make_shared<qint64>(0);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, sent] {
            if (socket->readAll().contains("\r\n\r\n")) {
                ++answers;
                *sent = 0;
                socket->write(m_head);
            }
        });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, sent](qint64 bytes) {
            *sent += bytes;
            mostSent = std::max(mostSent, *sent);
            if (socket->bytesToWrite() == 0 && socket->state() == QAbstractSocket::ConnectedState) {
                socket->write(m_more);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    const QByteArray m_head;
    const QByteArray m_more;
};

const QByteArray jsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// One chunk of a chunked body, 64 KiB of JSON that goes on.
QByteArray endlessChunk()
{
    const QByteArray body = QByteArray(64 * 1024 - 8, ' ') + "{\"id\":1,";
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

/// What loopback sockets and the reader's buffer may hold beside what was read.
constexpr qint64 inTheSockets = 16 * 1024 * 1024;

} // namespace

/// Providers that lie, stall or are dead, over real sockets, beside one that is well.
class TestLiars : public QObject
{
    Q_OBJECT

private:
    /// Watches \a all; they are polled often.
    static void watch(HealthMonitor &monitor, const QList<std::pair<QString, QUrl>> &all)
    {
        QList<WatchedProvider> providers;
        for (const auto &[id, url] : all) {
            WatchedProvider provider;
            provider.id = id;
            provider.baseUrl = url;
            provider.place = Place::Local;
            providers.append(provider);
        }
        monitor.setInterval(400ms);
        monitor.setProviders(providers);
        monitor.start();
    }

    static QUrl deadUrl()
    {
        const LoopbackServer server;
        return server.url(QStringLiteral("/v1"));
    }

private Q_SLOTS:
    void noneOfThemDelaysAnother()
    {
        LoopbackServer good;
        good.setScripts({{LoopbackServer::answer("{\"object\":\"list\",\"data\":[{\"id\":\"m\"}]}", "200 OK",
            "Content-Type: application/json\r\n")}});
        LoopbackServer slow; // ten seconds and more: it has until the end of its look
        slow.setScripts({{LoopbackServer::hold()}});
        LoopbackServer page;
        page.setScripts({{LoopbackServer::answer("<html></html>", "200 OK", "Content-Type: text/html\r\n")}});
        LoopbackServer wrongType;
        wrongType.setScripts(
            {{LoopbackServer::answer("\x89PNG\r\n", "200 OK", "Content-Type: image/png\r\n")}});
        LoopbackServer loop;
        loop.setHandler([&loop](const LoopbackServer::Request &) {
            return LoopbackServer::Script{LoopbackServer::answer(
                {}, "302 Found", "Location: " + loop.url(QStringLiteral("/v1/models")).toEncoded() + "\r\n")};
        });
        EndlessServer chunks(jsonHead + "Transfer-Encoding: chunked\r\n\r\n", endlessChunk());
        EndlessServer length(jsonHead + "Content-Length: 2147483648\r\n\r\n", QByteArray(64 * 1024, ' '));
        EndlessServer bomb("HTTP/1.1 200 OK\r\n", "X-Bomb: " + QByteArray(1000, 'x') + "\r\n");

        AccessManager manager;
        const SystemClock clock;
        HealthMonitor monitor(manager, clock);
        QStringList read; // whose looks ended, in their order
        connect(
            &monitor, &HealthMonitor::providerRead, this, [&read](const QString &id) { read.append(id); });
        const QString v1 = QStringLiteral("/v1");
        watch(monitor,
            {{QStringLiteral("good"), good.url(v1)}, {QStringLiteral("slow"), slow.url(v1)},
                {QStringLiteral("dead"), deadUrl()}, {QStringLiteral("page"), page.url(v1)},
                {QStringLiteral("type"), wrongType.url(v1)}, {QStringLiteral("loop"), loop.url(v1)},
                {QStringLiteral("chunks"), chunks.url()}, {QStringLiteral("length"), length.url()},
                {QStringLiteral("bomb"), bomb.url()}});
        QTRY_VERIFY_WITH_TIMEOUT(read.contains(QStringLiteral("slow")), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(monitor.isSettled(), 30000);
        const qsizetype before =
            read.mid(0, read.indexOf(QStringLiteral("slow"))).count(QStringLiteral("good"));
        QVERIFY2(
            before >= 3, qPrintable(read.join(u' '))); // read again and again while that one was waited for
        QTRY_VERIFY(read.count(QStringLiteral("chunks")) >= 3);

        const HealthSnapshot health = monitor.snapshot();
        const auto errorOf = [&health](const char *id) {
            return health.value(QLatin1String(id)).reading->error.value_or(Error()).kind;
        };
        const auto stateOf = [&health](
                                 const char *id) { return health.value(QLatin1String(id)).reading->state; };
        QCOMPARE(stateOf("good"), ServerState::Up);
        QCOMPARE(stateOf("slow"), ServerState::Unreachable);
        QCOMPARE(errorOf("slow"), ErrorKind::TimedOut);
        QCOMPARE(errorOf("dead"), ErrorKind::Unreachable);
        for (const char *liar : {"page", "type", "loop", "chunks", "length", "bomb"}) {
            QVERIFY2(stateOf(liar) == ServerState::Failing, liar);
        }
        QCOMPARE(errorOf("chunks"), ErrorKind::LimitExceeded);
        QCOMPARE(errorOf("length"), ErrorKind::LimitExceeded);

        // What was taken from them, one answer at the most in memory at a time.
        QVERIFY2(chunks.mostSent < ProbeSession::maxBodyBytes + inTheSockets,
            qPrintable(QString::number(chunks.mostSent)));
        QVERIFY2(length.mostSent < inTheSockets, qPrintable(QString::number(length.mostSent)));
        QVERIFY2(bomb.mostSent < inTheSockets, qPrintable(QString::number(bomb.mostSent)));
        QVERIFY(loop.requests().size() <= 4 * read.count(QStringLiteral("loop")) + 4); // none was followed
        for (const LoopbackServer::Request &request : loop.requests()) {
            QVERIFY(request.line().startsWith("GET "));
        }
    }

    void streamsOfEventsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("more");
        const QByteArray events = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
        QTest::addRow("one event without end") << events << "data: " + QByteArray(64 * 1024, 'x');
        QTest::addRow("comments without end") << events << ":" + QByteArray(64 * 1024, 'x') + "\n";
        QTest::addRow("another body without end") << jsonHead + "\r\n" << QByteArray(64 * 1024, ' ');
        QTest::addRow("a head without end")
            << QByteArray("HTTP/1.1 200 OK\r\n") << "X-Bomb: " + QByteArray(1000, 'x') + "\r\n";
    }

    void streamsOfEventsAreBounded()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, more);
        EndlessServer server(head, more);
        AccessManager manager;
        const SystemClock clock;
        WatchedProvider provider;
        provider.baseUrl = server.url();
        RouterStream stream(manager, clock, provider);
        stream.open();
        // given up: it waits for its next time
        QTRY_VERIFY(!stream.isOpen() && server.answers == 1 && server.mostSent > 0
            && stream.nextAt() != TimePoint::max() && manager.findChildren<QNetworkReply *>().isEmpty());
        QVERIFY2(server.mostSent < RouterStream::mostBytesPerSecond + inTheSockets,
            qPrintable(QString::number(server.mostSent)));
    }
};

QTEST_GUILESS_MAIN(TestLiars)
#include "tst_liars.moc"
