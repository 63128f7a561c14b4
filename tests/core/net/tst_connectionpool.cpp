#include "net/connectionpool.h"

#include "support/loopbackserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestConnectionPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysBelowTheServersOwnLimit_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("milliseconds");
        QTest::addRow("nothing said: below Node's five seconds") << QByteArray() << 4000;
        QTest::addRow("Node's own words") << QByteArray("timeout=5") << 4000;
        QTest::addRow("cpp-httplib's") << QByteArray("timeout=5, max=100") << 4000;
        QTest::addRow("in another order and case") << QByteArray("max=7 , Timeout=20") << 19000;
        QTest::addRow("one second") << QByteArray("timeout=1") << 500;
        QTest::addRow("not at all") << QByteArray("timeout=0") << 0;
        QTest::addRow("very long is cut") << QByteArray("timeout=86400") << 60000;
        QTest::addRow("a number that is none") << QByteArray("timeout=soon") << 4000;
        QTest::addRow("a number too large") << QByteArray("timeout=99999999999999") << 4000;
    }
    void staysBelowTheServersOwnLimit()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, milliseconds);
        QCOMPARE(idleTime(header).count(), qint64(milliseconds));
    }

    void givesTheNewestOfTheSameOrigin()
    {
        ConnectionPtr first = connection();
        ConnectionPtr second = connection();
        const Connection *older = first.get();
        const Connection *newer = second.get();
        m_pool->put(origin(1), std::move(first), 4s);
        m_pool->put(origin(1), std::move(second), 4s);
        m_pool->put(origin(2), connection(), 4s);
        QCOMPARE(m_pool->size(), 3);
        QCOMPARE((second = m_pool->take(origin(1))).get(), newer);
        QCOMPARE((first = m_pool->take(origin(1))).get(), older);
        QVERIFY(!m_pool->take(origin(1)));
        QCOMPARE(m_pool->size(), 1);
    }

    void dropsTheOldestWhenFull()
    {
        m_pool->put(origin(9), connection(), 4s);
        for (std::size_t count = 0; count < ConnectionPool::maxConnections; ++count) {
            m_pool->put(origin(1), connection(), 4s);
        }
        QCOMPARE(m_pool->size(), int(ConnectionPool::maxConnections));
        QVERIFY(!m_pool->take(origin(9)));
    }

    void dropsWhatGrowsOld()
    {
        m_pool->put(origin(1), connection(), 30s);
        m_pool->put(origin(1), connection(), 20ms);
        QTRY_COMPARE(m_pool->size(), 1);
        QTRY_COMPARE(m_server->openConnections(), 1);
    }

    void dropsWhatEndsOrSpeaks()
    {
        m_pool->put(origin(1), connection(), 4s);
        m_server->sendToAll("HTTP/1.1 408 Request Timeout\r\n\r\n");
        QTRY_COMPARE(m_pool->size(), 0);
        m_pool->put(origin(1), connection(), 4s);
        m_server->closeAll();
        QTRY_COMPARE(m_pool->size(), 0);
    }

    void noticesAnEndThatQtHasNotSeenYet()
    {
        m_pool->put(origin(1), connection(), 4s);
        m_server->closeAll(); // nothing runs the event loop before take()
        QCOMPARE(m_pool->size(), 1);
        QVERIFY(!m_pool->take(origin(1)));
        QCOMPARE(m_pool->size(), 0);
    }

    void keepsNothingThatMayNotBeKept()
    {
        m_pool->put(origin(1), connection(), 0ms);
        QCOMPARE(m_pool->size(), 0);
    }

    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_deadlines = std::make_unique<Deadlines>();
        m_pool = std::make_unique<ConnectionPool>(*m_deadlines);
    }
    void cleanup()
    {
        m_pool.reset();
        m_deadlines.reset();
        m_server.reset();
    }

private:
    static HostOrigin origin(int number)
    {
        HostOrigin origin;
        origin.host = QStringLiteral("127.0.0.1");
        origin.port = quint16(number);
        return origin;
    }
    ConnectionPtr connection()
    {
        auto *socket = new QTcpSocket;
        const int before = m_server->connections();
        socket->connectToHost(m_server->serverAddress(), m_server->serverPort());
        const auto isReady = [&] {
            return socket->state() == QAbstractSocket::ConnectedState && m_server->connections() > before;
        };
        [[maybe_unused]] const bool ready = QTest::qWaitFor(isReady);
        Q_ASSERT(ready);
        return ConnectionPtr(new Connection(socket));
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Deadlines> m_deadlines;
    std::unique_ptr<ConnectionPool> m_pool;
};

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connectionpool.moc"
