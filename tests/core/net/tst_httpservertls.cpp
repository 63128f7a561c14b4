#include "net/httpserver.h"
#include "net/servertls.h"

#include "support/rawclient.h"
#include "support/testcertificate.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const QByteArray getRequest = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A client that trusts the test's certificate alone.
class TlsClient
{
public:
    TlsClient(quint16 port, const QSslConfiguration &configuration)
    {
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("localhost"), port);
    }
    [[nodiscard]] bool waitForEncrypted()
    {
        return QTest::qWaitFor([this] { return socket.isEncrypted(); });
    }
    [[nodiscard]] bool waitForBytes(const QByteArray &bytes)
    {
        return QTest::qWaitFor([this, &bytes] { return received.contains(bytes); });
    }
    [[nodiscard]] bool waitForClosed()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }

    QSslSocket socket;
    QByteArray received;
};

} // namespace

/// The server behind TLS, over real sockets.
class TestHttpServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const TestCertificate made(QStringLiteral(HEARTH_OPENSSL));
        QVERIFY(!made.certificate.isEmpty());
        m_pem = made.certificate;
        m_key = made.key;
        const Result<QSslConfiguration> tls = serverTls(m_pem, m_key);
        QVERIFY2(tls.has_value(), tls ? "" : qPrintable(tls.error().detail));
        m_tls = *tls;
        m_clientTls = QSslConfiguration::defaultConfiguration();
        m_clientTls.setCaCertificates(QSslCertificate::fromData(m_pem));
    }
    void init() { start({}); }
    void cleanup() { m_server.reset(); }

    void answersInTls()
    {
        TlsClient client(m_port, m_clientTls);
        QVERIFY2(client.waitForEncrypted(), qPrintable(client.socket.errorString()));
        QVERIFY(client.socket.sessionProtocol() >= QSsl::TlsV1_2);
        client.socket.write(getRequest);
        QVERIFY(client.waitForBytes("GET /a"));
        client.socket.write(getRequest); // the connection stays
        QTRY_COMPARE(client.received.count("200 OK"), 2);
        QCOMPARE(m_server->openConnections(), 1);
        QCOMPARE(m_peer, QHostAddress(QHostAddress::LocalHost));
    }

    void alsoWithAnRsaKey()
    {
        const TestCertificate rsa(QStringLiteral(HEARTH_OPENSSL), TestCertificate::rsaKey());
        const Result<QSslConfiguration> tls = serverTls(rsa.certificate, rsa.key);
        QVERIFY(tls.has_value());
        m_server->setTls(*tls);
        QSslConfiguration trust = m_clientTls;
        trust.setCaCertificates(QSslCertificate::fromData(rsa.certificate));
        TlsClient client(m_port, trust);
        QVERIFY2(client.waitForEncrypted(), qPrintable(client.socket.errorString()));
        client.socket.write(getRequest);
        QVERIFY(client.waitForBytes("200 OK"));
    }

    void aLargeBodyAndALargeAnswerComeWhole()
    {
        const QByteArray body(3'000'000, 'x');
        TlsClient client(m_port, m_clientTls);
        QVERIFY(client.waitForEncrypted());
        client.socket.write("POST /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.waitForClosed());
        QVERIFY(client.received.endsWith(body));
        QVERIFY(client.received.startsWith("HTTP/1.1 200"));
    }

    void aStreamComesPieceByPiece()
    {
        m_answers = false;
        TlsClient client(m_port, m_clientTls);
        QVERIFY(client.waitForEncrypted());
        client.socket.write(getRequest);
        QTRY_VERIFY(m_exchange);
        m_exchange->beginStream({200, {}, {}});
        m_exchange->write("one");
        QVERIFY(client.waitForBytes("one"));
        m_exchange->write("two");
        QVERIFY(client.waitForBytes("two"));
        m_exchange->finishStream();
        QVERIFY(client.waitForBytes("0\r\n\r\n"));
    }

    void aSlowReaderIsNoticedAndGoesOn()
    {
        m_answers = false;
        TlsClient client(m_port, m_clientTls);
        client.socket.setReadBufferSize(1000);
        QVERIFY(client.waitForEncrypted());
        client.socket.write(getRequest);
        QTRY_VERIFY(m_exchange);
        QObject::disconnect(&client.socket, &QSslSocket::readyRead, nullptr, nullptr);
        QSignalSpy drained(m_exchange, &HttpExchange::drained);
        m_exchange->beginStream({200, {}, {}});
        const qint64 highWater = HttpServer::Limits{}.highWater;
        qint64 written = 0;
        while (m_exchange->bytesToWrite() <= highWater) {
            m_exchange->write(QByteArray(100'000, 'x'));
            written += 100'000;
            QVERIFY(written < 100'000'000);
            QCoreApplication::processEvents();
        }
        QVERIFY(m_exchange->bytesToWrite() < highWater + 300'000); // counted once, encrypted or not
        QCOMPARE(drained.count(), 0);
        client.socket.setReadBufferSize(0);
        QObject::connect(&client.socket, &QSslSocket::readyRead, &client.socket,
            [&client] { client.received += client.socket.readAll(); });
        client.received += client.socket.readAll();
        QTRY_COMPARE(drained.count(), 1);
        m_exchange->finishStream();
        QTRY_COMPARE(client.received.count('x'), written);
    }

    void seesTheClientGo()
    {
        m_answers = false;
        TlsClient client(m_port, m_clientTls);
        QVERIFY(client.waitForEncrypted());
        client.socket.write(getRequest);
        QTRY_VERIFY(m_exchange);
        QSignalSpy gone(m_exchange, &HttpExchange::clientGone);
        client.socket.disconnectFromHost();
        QTRY_COMPARE(gone.count(), 1);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void plainHttpIsToldToUseHttps()
    {
        RawClient client(m_port);
        const RawAnswer answer = client.ask(getRequest);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("https://"));
        QVERIFY(client.waitForClosed());
        QCOMPARE(m_requests, 0);
    }

    void hostileBeginnings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("a handshake of garbage")
            << QByteArray("\x16\x03\x01\x00\x20" + QByteArray(32, '\xff'));
        QTest::addRow("a record of length nothing") << QByteArray("\x16\x03\x01\x00\x00", 5);
        QTest::addRow("a record too large")
            << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, 'x');
        QTest::addRow("SSL of 1995") << QByteArray("\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10", 11)
                + QByteArray(64, '\0');
        QTest::addRow("an alert first") << QByteArray("\x15\x03\x03\x00\x02\x01\x00", 7);
    }
    void hostileBeginnings()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_port);
        client.send(bytes);
        client.socket.disconnectFromHost();
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(m_requests, 0);
        TlsClient next(m_port, m_clientTls); // and the server goes on
        QVERIFY(next.waitForEncrypted());
    }

    void aGarbledHandshakeEndsTheConnection()
    {
        RawClient client(m_port);
        client.send("\x16\x03\x01" + QByteArray(1, '\0') + QByteArray("\x20") + QByteArray(32, '\xff'));
        QVERIFY(client.waitForClosed()); // by the server, and long before any deadline
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aHandshakeThatNeverEndsHasADeadline()
    {
        HttpServer::Limits limits;
        limits.headTime = 50ms;
        start(limits);
        RawClient client(m_port);
        client.send("\x16\x03");
        QVERIFY(client.waitForClosed());
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aClientThatSaysNothingIsAnIdleOne()
    {
        HttpServer::Limits limits;
        limits.idleTime = 50ms;
        start(limits);
        RawClient client(m_port);
        QVERIFY(client.waitForConnected());
        QVERIFY(client.waitForClosed());
    }

    void overTheLimitItClosesWithoutAWord()
    {
        HttpServer::Limits limits;
        limits.maxConnections = 1;
        start(limits);
        m_answers = false;
        TlsClient busy(m_port, m_clientTls);
        QVERIFY(busy.waitForEncrypted());
        busy.socket.write(getRequest);
        QTRY_VERIFY(m_exchange);
        RawClient next(m_port);
        QVERIFY(next.waitForClosed());
        QVERIFY(next.received.isEmpty());
    }

    void tlsMayComeAndGoWhileItListens()
    {
        m_server->setTls(std::nullopt);
        RawClient plain(m_port);
        QCOMPARE(plain.ask(getRequest).status, 200);
        m_server->setTls(m_tls);
        TlsClient encrypted(m_port, m_clientTls);
        QVERIFY(encrypted.waitForEncrypted());
        QCOMPARE(plain.ask(getRequest).status, 200); // which began without it
    }

    void stopListeningClosesConnectionsThatSaidNothing()
    {
        RawClient silent(m_port);
        QVERIFY(silent.waitForConnected());
        QTRY_COMPARE(m_server->openConnections(), 1);
        m_server->stopListening();
        QVERIFY(silent.waitForClosed());
    }

    void whatIsNoCertificate_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addRow("nothing") << QByteArray() << QByteArray();
        QTest::addRow("text") << QByteArray("hello") << m_key;
        QTest::addRow("a key in place of the certificate") << m_key << m_key;
        QTest::addRow("no key") << m_pem << QByteArray();
        QTest::addRow("a certificate in place of the key") << m_pem << m_pem;
        const TestCertificate other(QStringLiteral(HEARTH_OPENSSL));
        const TestCertificate rsa(QStringLiteral(HEARTH_OPENSSL), TestCertificate::rsaKey());
        const TestCertificate otherRsa(QStringLiteral(HEARTH_OPENSSL), TestCertificate::rsaKey());
        QTest::addRow("the key of another certificate") << m_pem << other.key;
        QTest::addRow("an RSA key for an EC certificate") << m_pem << rsa.key;
        QTest::addRow("the RSA key of another certificate") << rsa.certificate << otherRsa.key;
    }
    void whatIsNoCertificate()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        const Result<QSslConfiguration> tls = serverTls(certificate, key);
        QVERIFY(!tls);
        QCOMPARE(tls.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!tls.error().detail.contains(QLatin1String("PRIVATE")));
    }

private:
    void start(const HttpServer::Limits &limits)
    {
        m_answers = true;
        m_requests = 0;
        m_server = std::make_unique<HttpServer>(limits);
        m_server->setTls(m_tls);
        m_port = m_server->listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        connect(m_server.get(), &HttpServer::requestReceived, this, [this](HttpExchange *exchange) {
            ++m_requests;
            m_exchange = exchange;
            m_peer = exchange->request().peer;
            if (m_answers) {
                const HttpRequest &request = exchange->request();
                exchange->answer({200, {}, request.method + ' ' + request.path() + ' ' + request.body});
            }
        });
    }

    QByteArray m_pem;
    QByteArray m_key;
    QSslConfiguration m_tls;
    QSslConfiguration m_clientTls;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    bool m_answers = true;
    int m_requests = 0;
    QHostAddress m_peer;
    QPointer<HttpExchange> m_exchange;
};

QTEST_GUILESS_MAIN(TestHttpServerTls)
#include "tst_httpservertls.moc"
