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

    void hostsOfContainersAndOfTheNetwork_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("letIn");
        const QString everywhere = QStringLiteral("0.0.0.0");
        const QString loopback = QStringLiteral("127.0.0.1");
        const QStringList nobody;
        QTest::addRow("listening everywhere, any address")
            << everywhere << nobody << QByteArray("192.168.1.5:11222") << true;
        QTest::addRow("listening everywhere, a name") << everywhere << nobody << QByteArray("nas") << false;
        QTest::addRow("listening on IPv4 everywhere, an IPv6 address")
            << everywhere << nobody << QByteArray("[fd00::1]:11222") << false;
        QTest::addRow("listening on IPv6 everywhere, an IPv4 address")
            << QStringLiteral("::") << nobody << QByteArray("192.168.1.5") << false;
        QTest::addRow("listening on IPv6 everywhere, an IPv6 address")
            << QStringLiteral("::") << nobody << QByteArray("[fd00::1]:11222") << true;
        QTest::addRow("the bridge's address, not listed")
            << loopback << nobody << QByteArray("172.17.0.1:11222") << false;
        QTest::addRow("an address, listed") << loopback << QStringList{QStringLiteral("172.17.0.1")}
                                            << QByteArray("172.17.0.1:11222") << true;
        QTest::addRow("an IPv6 address, listed in another spelling")
            << loopback << QStringList{QStringLiteral("fd00:0:0::1")} << QByteArray("[fd00::1]") << true;
        QTest::addRow("a network") << loopback << QStringList{QStringLiteral("172.16.0.0/12")}
                                   << QByteArray("172.31.255.254") << true;
        QTest::addRow("just outside of a network")
            << loopback << QStringList{QStringLiteral("172.16.0.0/12")} << QByteArray("172.32.0.1") << false;
        QTest::addRow("a network means no name")
            << loopback << QStringList{QStringLiteral("0.0.0.0/0")} << QByteArray("evil.example") << false;
        QTest::addRow("a network of nonsense")
            << loopback << QStringList{QStringLiteral("x/99")} << QByteArray("172.17.0.1") << false;
        QTest::addRow("all below a name") << loopback << QStringList{QStringLiteral("*.docker.internal")}
                                          << QByteArray("host.docker.internal:11222") << true;
        QTest::addRow("not the name itself") << loopback << QStringList{QStringLiteral("*.docker.internal")}
                                             << QByteArray("docker.internal") << false;
        QTest::addRow("not one that ends like it")
            << loopback << QStringList{QStringLiteral("*.docker.internal")}
            << QByteArray("evildocker.internal") << false;
        QTest::addRow("the machine's name, as WSL calls it")
            << loopback << QStringList{QStringLiteral("desk.local")} << QByteArray("DESK.local:11222")
            << true;
    }
    void hostsOfContainersAndOfTheNetwork()
    {
        QFETCH(QString, listen);
        QFETCH(QStringList, allowed);
        QFETCH(QByteArray, host);
        AccessPolicy policy;
        policy.listenAddress = QHostAddress(listen);
        policy.allowedHosts = allowed;
        HttpRequest request;
        request.method = "GET";
        request.target = "/v1/models";
        request.headers = {{"Host", host}};
        QTEST(!policy.refusal(request), "letIn");
    }

    void knowsItsClientsByTheirTokens_data()
    {
        QTest::addColumn<bool>("tokenRequired");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status"); // 0: let in
        QTest::addColumn<QString>("client");
        const QByteArray none;
        const QString nobody;
        QTest::addRow("the main token") << true << QByteArray("hearth-main") << 0 << nobody;
        QTest::addRow("by its hash") << true << QByteArray("hearth-whatsapp") << 0
                                     << QStringLiteral("whatsapp");
        QTest::addRow("by a token in the settings")
            << true << QByteArray("hearth-agent") << 0 << QStringLiteral("agent");
        QTest::addRow("revoked") << true << QByteArray("hearth-lost") << 403 << nobody;
        QTest::addRow("a client whose token is not known")
            << true << QByteArray("hearth-unresolved") << 401 << nobody;
        QTest::addRow("a hash is no token") << true << tokenHash("hearth-whatsapp").toHex() << 401 << nobody;
        QTest::addRow("unknown") << true << QByteArray("hearth-x") << 401 << nobody;
        QTest::addRow("none") << true << none << 401 << nobody;
        QTest::addRow("no token asked for, none sent") << false << none << 0 << nobody;
        QTest::addRow("no token asked for, any sent") << false << QByteArray("sk-anything") << 0 << nobody;
        QTest::addRow("no token asked for, a client's sent")
            << false << QByteArray("hearth-agent") << 0 << QStringLiteral("agent");
        QTest::addRow("no token asked for, a revoked one sent")
            << false << QByteArray("hearth-lost") << 403 << nobody;
    }
    void knowsItsClientsByTheirTokens()
    {
        QFETCH(bool, tokenRequired);
        QFETCH(QByteArray, sent);
        AccessPolicy policy;
        policy.token = tokenRequired ? Secret("hearth-main") : Secret();
        policy.reasoning = ReasoningOutput::Field;
        ClientSettings whatsapp;
        whatsapp.name = QStringLiteral("whatsapp");
        whatsapp.tokenSha256 = tokenHash("hearth-whatsapp").toHex();
        whatsapp.models = {QStringLiteral("auto"), QStringLiteral("box/*")};
        whatsapp.places = QList<Place>{Place::Local};
        whatsapp.reasoning = ReasoningOutput::Omit;
        ClientSettings agent;
        agent.name = QStringLiteral("agent");
        ClientSettings lost;
        lost.name = QStringLiteral("lost");
        lost.isRevoked = true;
        ClientSettings unresolved;
        unresolved.name = QStringLiteral("unresolved");
        policy.clients = {accessClient(whatsapp, {}), accessClient(agent, Secret("hearth-agent")),
            accessClient(lost, Secret("hearth-lost")), accessClient(unresolved, {})};
        HttpRequest request;
        request.method = "POST";
        request.target = "/v1/messages";
        request.headers = {{"Host", "localhost"}, {"X-Api-Key", sent}};
        const Admission admission = policy.admit(request);
        QTEST(admission.refusal ? admission.refusal->status : 0, "status");
        if (!admission.refusal) {
            QTEST(admission.scope.client, "client");
        }
        if (admission.scope.client == whatsapp.name) {
            QCOMPARE(admission.scope,
                (ClientScope{whatsapp.name, whatsapp.models, whatsapp.places, ReasoningOutput::Omit}));
        }
    }

    void theMainTokenHasTheGatewaysReasoning()
    {
        AccessPolicy policy;
        policy.reasoning = ReasoningOutput::Omit;
        HttpRequest request;
        request.headers = {{"Host", "localhost"}};
        QCOMPARE(policy.admit(request).scope.reasoning, ReasoningOutput::Omit);
    }

    void errorsHaveTheFormOfThePath_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<WireDialect>("dialect");
        const QByteArray none;
        const QByteArray dated("2023-06-01");
        QTest::addRow("messages") << QByteArray("/v1/messages?beta=true") << none << WireDialect::Messages;
        QTest::addRow("counting tokens")
            << QByteArray("/v1/messages/count_tokens") << none << WireDialect::Messages;
        QTest::addRow("chat") << QByteArray("/v1/chat/completions") << dated << WireDialect::ChatCompletions;
        QTest::addRow("embeddings") << QByteArray("/v1/embeddings") << none << WireDialect::ChatCompletions;
        QTest::addRow("responses") << QByteArray("/v1/responses") << dated << WireDialect::Responses;
        QTest::addRow("models") << QByteArray("/v1/models") << none << WireDialect::Responses;
        QTest::addRow("models, for Anthropic's clients")
            << QByteArray("/v1/models/box/m") << dated << WireDialect::Messages;
        QTest::addRow("nothing there") << QByteArray("/v1/messagesx") << none << WireDialect::Responses;
    }
    void errorsHaveTheFormOfThePath()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, version);
        HttpRequest request;
        request.target = target;
        request.headers = {{"anthropic-version", version}};
        QTEST(errorDialect(request), "dialect");
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
