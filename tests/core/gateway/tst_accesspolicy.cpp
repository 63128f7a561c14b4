#include "gateway/accesspolicy.h"

#include <QTest>

using namespace Hearth;

class TestAccessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInWhoMayCall_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status"); // 0: let in
        const QByteArray good = "Bearer hearth-token";
        const QByteArray none;
        QTest::addRow("by address") << QByteArray("127.0.0.1:11222") << none << good << 0;
        QTest::addRow("by name") << QByteArray("localhost:11222") << none << good << 0;
        QTest::addRow("by a name below localhost") << QByteArray("hearth.localhost") << none << good << 0;
        QTest::addRow("by IPv6") << QByteArray("[::1]:11222") << none << good << 0;
        QTest::addRow("a container's name, allowed")
            << QByteArray("host.docker.internal:11222") << none << good << 0;
        QTest::addRow("the address listened on") << QByteArray("192.168.7.7:11222") << none << good << 0;
        QTest::addRow("scheme in small letters")
            << QByteArray("localhost") << none << QByteArray("bearer hearth-token") << 0;
        QTest::addRow("a rebound name") << QByteArray("evil.example:11222") << none << good << 403;
        QTest::addRow("another address") << QByteArray("192.168.7.8") << none << good << 403;
        QTest::addRow("no host") << none << none << good << 403;
        QTest::addRow("a host that is none") << QByteArray("127.0.0.1@evil.example") << none << good << 403;
        QTest::addRow("a host with a path") << QByteArray("localhost/evil") << none << good << 403;
        QTest::addRow("a web page") << QByteArray("localhost") << QByteArray("https://evil.example") << good
                                    << 403;
        QTest::addRow("a file's page") << QByteArray("localhost") << QByteArray("null") << good << 403;
        QTest::addRow("a web page, allowed")
            << QByteArray("localhost") << QByteArray("http://localhost:3000") << good << 0;
        QTest::addRow("no token") << QByteArray("localhost") << none << none << 401;
        QTest::addRow("a wrong token")
            << QByteArray("localhost") << none << QByteArray("Bearer hearth-tokem") << 401;
        QTest::addRow("half a token")
            << QByteArray("localhost") << none << QByteArray("Bearer hearth-") << 401;
        QTest::addRow("another scheme")
            << QByteArray("localhost") << none << QByteArray("Basic hearth-token") << 401;
    }
    void letsInWhoMayCall()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        AccessPolicy policy;
        policy.token = Secret("hearth-token");
        policy.allowedHosts = {QStringLiteral("host.docker.internal")};
        policy.allowedOrigins = {QStringLiteral("http://localhost:3000")};
        policy.listenAddress = QHostAddress(QStringLiteral("192.168.7.7"));
        HttpRequest request;
        request.method = "POST";
        request.target = "/v1/responses";
        request.headers = {{"host", host}, {"Origin", origin}, {"AUTHORIZATION", authorization}};
        const std::optional<ProtocolError> refusal = policy.refusal(request);
        QCOMPARE(refusal ? refusal->status : 0, status);
    }

    void takesTheKeyHeaderOfAnthropicsClients()
    {
        AccessPolicy policy;
        policy.token = Secret("hearth-token");
        HttpRequest request;
        request.method = "GET";
        request.target = "/v1/models";
        request.headers = {{"Host", "localhost"}, {"x-api-key", "hearth-token"}};
        QVERIFY(!policy.refusal(request));
    }

    void healthNeedsNoTokenButAGoodHost()
    {
        AccessPolicy policy;
        policy.token = Secret("hearth-token");
        HttpRequest request;
        request.method = "GET";
        request.target = "/health?x=1";
        request.headers = {{"Host", "localhost"}};
        QVERIFY(!policy.refusal(request));
        request.headers = {{"Host", "evil.example"}};
        QVERIFY(policy.refusal(request));
        request.method = "POST";
        request.headers = {{"Host", "localhost"}};
        QVERIFY(policy.refusal(request));
    }
};

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
