#include "net/accessmanager.h"

#include "support/connectproxy.h"
#include "support/loopbackserver.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hearth;

/// What needs more than a plain connection: certificates and proxies.
class TestAccessManagerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto key = m_folder.filePath(QStringLiteral("key.pem"));
        const auto certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral(HEARTH_OPENSSL),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=DNS:localhost,DNS:models.example"), QStringLiteral("-keyout"),
                key, QStringLiteral("-out"), certificate});
        QVERIFY(openssl.waitForFinished(30000));
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        m_serverTls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        m_certificates = QSslCertificate::fromPath(certificate);
        QCOMPARE(m_certificates.size(), 1);
        m_serverTls.setLocalCertificate(m_certificates.constFirst());
        m_serverTls.setAllowedNextProtocols({"h2", "http/1.1"});
    }
    void init()
    {
        m_manager = std::make_unique<AccessManager>();
        m_server = std::make_unique<LoopbackServer>();
        m_server->setScripts({{LoopbackServer::answer("secret")}});
        m_server->setTls(m_serverTls);
    }
    void cleanup()
    {
        m_manager.reset();
        m_server.reset();
    }

    void refusesACertificateItDoesNotTrust()
    {
        std::unique_ptr<QNetworkReply> reply(m_manager->post(request(false), QByteArray("key")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QSignalSpy faults(reply.get(), &QNetworkReply::sslErrors);
        QSignalSpy managerFaults(m_manager.get(), &QNetworkAccessManager::sslErrors);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::TlsFailed);
        QVERIFY2(reply->errorString().contains(QLatin1String("self-signed"), Qt::CaseInsensitive),
            qPrintable(reply->errorString()));
        QCOMPARE(faults.count(), 1);
        QCOMPARE(managerFaults.count(), 1);
        QCOMPARE(m_server->requests().size(), 0); // the key has not been shown
    }

    void takesACertificateItWasTold()
    {
        std::unique_ptr<QNetworkReply> reply(m_manager->post(request(true), QByteArray("{}")));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QSignalSpy encrypted(reply.get(), &QNetworkReply::encrypted);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), QByteArray("secret"));
        QCOMPARE(encrypted.count(), 1);
        QVERIFY(reply->attribute(QNetworkRequest::ConnectionEncryptedAttribute).toBool());
        QCOMPARE(reply->sslConfiguration().peerCertificate(), m_certificates.constFirst());
        QCOMPARE(reply->sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
    }

    void usesAnEncryptedConnectionAgainForTheSameRulesOnly()
    {
        for (int count = 0; count < 3; ++count) {
            QCOMPARE(run(m_manager->post(request(true), QByteArray(100000, 'x'))), QByteArray("secret"));
        }
        QCOMPARE(m_server->connections(), 1);
        QCOMPARE(m_manager->idleConnections(), 1);
        QCOMPARE(run(m_manager->get(request(false))), QByteArray()); // knows no such certificate
        QCOMPARE(m_server->connections(), 2);
    }

    void holdsTheCertificateAgainstTheName()
    {
        auto other = request(true);
        auto url = other.url();
        url.setHost(QStringLiteral("127.0.0.1")); // not in the certificate
        other.setUrl(url);
        std::unique_ptr<QNetworkReply> reply(m_manager->get(other));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::TlsFailed);
        other.setPeerVerifyName(QStringLiteral("models.example"));
        QCOMPARE(run(m_manager->get(other)), QByteArray("secret"));
    }

    void faultsMayBeIgnored_data()
    {
        QTest::addColumn<int>("way");
        QTest::addRow("all, at once") << 0;
        QTest::addRow("all, when told") << 1;
        QTest::addRow("those told, when told") << 2;
    }
    void faultsMayBeIgnored()
    {
        QFETCH(int, way);
        auto *reply = m_manager->get(request(false));
        if (way == 0) {
            reply->ignoreSslErrors();
        }
        connect(reply, &QNetworkReply::sslErrors, this, [&](const QList<QSslError> &errors) {
            QVERIFY(way != 0);
            way == 1 ? reply->ignoreSslErrors() : reply->ignoreSslErrors(errors);
        });
        QCOMPARE(run(reply), QByteArray("secret"));
        QCOMPARE(m_manager->idleConnections(), 0); // not for others to use
    }

    void mayBeDeletedDuringTheHandshake_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("withManager");
        QTest::addRow("when faults are told") << false << false;
        QTest::addRow("when faults are told, with the manager") << false << true;
        QTest::addRow("when it is done") << true << false;
        QTest::addRow("when it is done, with the manager") << true << true;
    }
    void mayBeDeletedDuringTheHandshake()
    {
        QFETCH(bool, trusted);
        QFETCH(bool, withManager);
        QPointer<QNetworkReply> reply(m_manager->get(request(trusted)));
        const auto destroy = [&] {
            if (withManager) {
                m_manager.reset();
            } else {
                delete reply.data();
            }
        };
        connect(reply.data(), &QNetworkReply::sslErrors, this, destroy);
        connect(reply.data(), &QNetworkReply::encrypted, this, destroy);
        QTRY_VERIFY(!reply);
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void aServerWithoutTlsIsATlsFailure()
    {
        LoopbackServer plain;
        plain.setHandler([](const auto &) { return LoopbackServer::Script{}; });
        auto url = plain.url();
        url.setScheme(QStringLiteral("https"));
        std::unique_ptr<QNetworkReply> reply(m_manager->get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(plain.connections(), 1);
        plain.sendToAll("HTTP/1.1 400 Bad Request\r\n\r\n");
        QVERIFY(finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::TlsFailed);
    }

    void goesThroughAProxyByConnect_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<bool>("byFactory");
        QTest::addRow("plain") << false << false;
        QTest::addRow("plain, chosen by a factory") << false << true;
        QTest::addRow("encrypted") << true << false;
    }
    void goesThroughAProxyByConnect()
    {
        QFETCH(bool, encrypted);
        QFETCH(bool, byFactory);
        LoopbackServer plain;
        plain.setScripts({{LoopbackServer::answer("secret")}});
        ConnectProxy proxy((encrypted ? m_server.get() : &plain)->serverPort());
        useProxy(proxy, byFactory);
        auto far = request(true);
        far.setUrl(QUrl(encrypted ? QStringLiteral("https://models.example/v1")
                                  : QStringLiteral("http://models.example:8080/v1")));
        QList<QHostAddress> asked;
        m_manager->setPlacePredicate([&](const QString &host, const QHostAddress &address) {
            asked.append(address);
            return host == QLatin1String("models.example");
        });
        for (int count = 0; count < 2; ++count) {
            QCOMPARE(run(m_manager->post(far, QByteArray("{}"))), QByteArray("secret"));
        }
        QCOMPARE(proxy.targets(),
            QList<QByteArray>{encrypted ? "models.example:443" : "models.example:8080"}); // and kept open
        QCOMPARE(asked, QList<QHostAddress>(2)); // by name alone: the proxy looks it up
    }

    void neverUsesAProxyForThisMachine()
    {
        ConnectProxy proxy(1);
        useProxy(proxy, false);
        QCOMPARE(run(m_manager->get(request(true))), QByteArray("secret"));
        QVERIFY(proxy.targets().isEmpty());
    }

    void aProxyThatRefusesIsAnError()
    {
        ConnectProxy proxy(0);
        useProxy(proxy, false);
        std::unique_ptr<QNetworkReply> reply(
            m_manager->get(QNetworkRequest(QUrl(QStringLiteral("http://models.example/")))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(AccessManager::errorKindOf(*reply), ErrorKind::Unreachable);
        QCOMPARE(finished.count(), 1);
    }

private:
    class OneProxy final : public QNetworkProxyFactory
    {
    public:
        explicit OneProxy(const QNetworkProxy &proxy)
            : m_proxy(proxy)
        {
        }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {m_proxy}; }

    private:
        QNetworkProxy m_proxy;
    };

    QNetworkRequest request(bool trusted) const
    {
        auto url = m_server->url();
        url.setHost(QStringLiteral("localhost"));
        QNetworkRequest request(url);
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(trusted ? m_certificates : QList<QSslCertificate>());
        request.setSslConfiguration(tls);
        return request;
    }
    void useProxy(const ConnectProxy &proxy, bool byFactory)
    {
        const QNetworkProxy chosen(
            QNetworkProxy::HttpProxy, proxy.serverAddress().toString(), proxy.serverPort());
        if (byFactory) {
            m_manager->setProxyFactory(new OneProxy(chosen));
        } else {
            m_manager->setProxy(chosen);
        }
    }
    static QByteArray run(QNetworkReply *given)
    {
        std::unique_ptr<QNetworkReply> reply(given);
        QSignalSpy finished(given, &QNetworkReply::finished);
        if (!finished.wait(10000)) {
            qWarning("no finished()");
        }
        return reply->readAll();
    }

    QTemporaryDir m_folder;
    QSslConfiguration m_serverTls;
    QList<QSslCertificate> m_certificates;
    std::unique_ptr<AccessManager> m_manager;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccessManagerTls)
#include "tst_accessmanagertls.moc"
