#include "engine/gatewaycontrol.h"
#include "inference/routekeeper.h"
#include "net/accessmanager.h"
#include "support/rawclient.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hearth;

namespace {

const Secret mainToken("hearth-main");

/// A gateway's life without an engine around it.
class Bench
{
public:
    Bench()
        : keeper(clock)
        , control(
              {calls, probes, clock, [this] { return state; }, keeper, nullptr, {}, nullptr, folder.path(),
                  [](const SecretInput &input) -> Result<Secret> {
                      if (input.source == SecretInput::Source::Plain) {
                          return input.plain;
                      }
                      return failure(ErrorKind::NotFound, QStringLiteral("not set"));
                  }})
    {
        state->instanceId = "this-instance";
        settings.port = 0;
        settings.token.source = SecretInput::Source::Plain;
        settings.token.plain = mainToken;
    }

    [[nodiscard]] Result<Serving> serve(const ServeOptions &options = {})
    {
        control.setSettings(settings);
        auto answer = std::make_shared<FutureAnswer<Serving>>(QStringLiteral("gone"));
        const QFuture<Result<Serving>> future = answer->future();
        control.serve(options, answer);
        answer.reset();
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
        return future.result();
    }
    /// Status of `GET /v1/models` from this machine; 0: nobody answers.
    [[nodiscard]] int models(const QByteArray &token, const QByteArray &host = {})
    {
        const QUrl url(control.state().url);
        QUrl local = url;
        local.setHost(QStringLiteral("127.0.0.1"));
        local.setPath(QStringLiteral("/v1/models"));
        QNetworkRequest request(local);
        request.setRawHeader("Authorization", "Bearer " + token);
        if (!host.isEmpty()) {
            request.setRawHeader("Host", host);
        }
        std::unique_ptr<QNetworkReply> reply(client.get(request));
        reply->ignoreSslErrors();
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        (void)finished.wait();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QTemporaryDir folder;
    AccessManager calls;
    AccessManager probes;
    AccessManager client;
    SystemClock clock;
    RouteKeeper keeper;
    std::shared_ptr<RoutingState> state = std::make_shared<RoutingState>();
    HearthSettings settings;
    GatewayControl control;
};

ClientSettings plainClient(const char *name, const char *token)
{
    ClientSettings client;
    client.name = QLatin1String(name);
    client.token.source = SecretInput::Source::Plain;
    client.token.plain = Secret(token);
    return client;
}

} // namespace

/// Who gets in, and how, as the settings say: real sockets, real certificates.
class TestGatewayAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onThisMachineItSpeaksPlainHttp()
    {
        Bench bench;
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QVERIFY(serving->url.startsWith(QLatin1String("http://127.0.0.1:")));
        QCOMPARE(bench.models("hearth-main"), 200);
        const GatewayAccess access = bench.control.access();
        QVERIFY(!access.isOpen);
        QVERIFY(!access.usesTls);
        QVERIFY(!access.certificate.isThere());
        QCOMPARE(access.urls, QStringList{serving->url});
    }

    void beyondThisMachineItSpeaksTlsAndAsksForTheToken()
    {
        Bench bench;
        bench.settings.listenAddress = QStringLiteral("0.0.0.0");
        const Result<Serving> serving = bench.serve();
        QVERIFY2(serving, serving ? "" : qPrintable(serving.error().detail));
        QVERIFY(serving->url.startsWith(QLatin1String("https://")));
        QCOMPARE(bench.control.state().url, serving->url);
        QCOMPARE(bench.models("hearth-main"), 200);
        QCOMPARE(bench.models("wrong"), 401);
        QCOMPARE(bench.models("hearth-main", "evil.example"), 403);
        const GatewayAccess access = bench.control.access();
        QVERIFY(access.isOpen);
        QVERIFY(access.usesTls);
        QVERIFY(access.certificate.isThere());
        QVERIFY(access.certificate.isGenerated);
        QVERIFY(access.certificate.names.contains(QStringLiteral("localhost")));
        QVERIFY(access.urls.constFirst().startsWith(QLatin1String("https://127.0.0.1:")));
        if (!access.hostName.isEmpty()) { // the machine's own name is a good Host then
            QCOMPARE(bench.models("hearth-main", access.hostName.toLatin1()), 200);
        }
    }

    void plainHttpBeyondThisMachineIsAnsweredInWords()
    {
        Bench bench;
        bench.settings.listenAddress = QStringLiteral("0.0.0.0");
        QVERIFY(bench.serve());
        RawClient client(bench.control.state().port);
        QCOMPARE(client.ask("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 400);
    }

    void tlsCanBeAskedForOrSwitchedOff_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<TlsSettings::Mode>("mode");
        QTest::addColumn<bool>("isTls");
        QTest::addRow("on, on this machine") << QStringLiteral("127.0.0.1") << TlsSettings::Mode::On << true;
        QTest::addRow("off, beyond it") << QStringLiteral("0.0.0.0") << TlsSettings::Mode::Off << false;
        QTest::addRow("off, on this machine")
            << QStringLiteral("127.0.0.1") << TlsSettings::Mode::Off << false;
    }
    void tlsCanBeAskedForOrSwitchedOff()
    {
        QFETCH(QString, listen);
        QFETCH(TlsSettings::Mode, mode);
        QFETCH(bool, isTls);
        Bench bench;
        bench.settings.listenAddress = listen;
        bench.settings.tls.mode = mode;
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QCOMPARE(serving->url.startsWith(QLatin1String("https:")), isTls);
        QCOMPARE(bench.models("hearth-main"), 200);
        QCOMPARE(bench.models("wrong"), 401);
    }

    void withoutATokenItStaysOnThisMachine_data()
    {
        QTest::addColumn<bool>("byOption");
        QTest::addRow("by the settings") << false;
        QTest::addRow("by an option") << true;
    }
    void withoutATokenItStaysOnThisMachine()
    {
        QFETCH(bool, byOption);
        Bench bench;
        bench.settings.listenAddress = QStringLiteral("0.0.0.0");
        bench.settings.tokenRequired = byOption;
        ServeOptions options;
        options.withoutToken = byOption;
        const Result<Serving> serving = bench.serve(options);
        QVERIFY(!serving);
        QCOMPARE(serving.error().kind, ErrorKind::InvalidInput);
        QVERIFY(serving.error().detail.contains(QLatin1String("token")));
        QCOMPARE(bench.control.state().status, GatewayState::Status::Failed);
    }

    void theTokenIsAskedForAsLongAsItIsOpen()
    {
        Bench bench;
        bench.settings.listenAddress = QStringLiteral("0.0.0.0");
        QVERIFY(bench.serve());
        bench.settings.tokenRequired = false; // without closing the door
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(bench.control.state().error);
        QCOMPARE(bench.control.state().status, GatewayState::Status::Listening);
        QCOMPARE(bench.models("wrong"), 401);
        bench.settings.listenAddress = QStringLiteral("127.0.0.1");
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(!bench.control.state().error);
        QTRY_COMPARE(bench.models("wrong"), 200);
    }

    void openingAndClosingMovesBetweenHttpAndHttps()
    {
        Bench bench;
        const Result<Serving> first = bench.serve();
        QVERIFY(first);
        bench.settings.tls.mode = TlsSettings::Mode::On;
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY_WITH_TIMEOUT(bench.control.access().usesTls, 30000);
        QCOMPARE(bench.control.state().port, quint16(QUrl(first->url).port()));
        QCOMPARE(bench.models("hearth-main"), 200);
        const QString fingerprint = bench.control.access().certificate.fingerprint;
        bench.settings.tls.mode = TlsSettings::Mode::Auto;
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(!bench.control.access().usesTls);
        QCOMPARE(bench.models("hearth-main"), 200);
        bench.settings.tls.mode = TlsSettings::Mode::On;
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(bench.control.access().usesTls);
        QCOMPARE(bench.control.access().certificate.fingerprint, fingerprint); // kept
    }

    void aNewCertificateIsMadeWhenAsked()
    {
        Bench bench;
        bench.settings.tls.mode = TlsSettings::Mode::On;
        QVERIFY(bench.serve());
        const QString fingerprint = bench.control.access().certificate.fingerprint;
        QVERIFY(renew(bench));
        QVERIFY(bench.control.access().certificate.fingerprint != fingerprint);
        QCOMPARE(bench.models("hearth-main"), 200);
    }

    void whereNoneOfItsOwnIsInUseNoneIsMade()
    {
        Bench bench;
        QVERIFY(bench.serve());
        const Result<> renewed = renew(bench);
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().kind, ErrorKind::InvalidInput);
    }

    void aCertificateOfTheUsersOwn()
    {
        Bench bench;
        bench.settings.tls.mode = TlsSettings::Mode::On;
        QVERIFY(bench.serve());
        const GatewayAccess made = bench.control.access();
        // The file with both is a good one for both keys of the settings.
        const QString file = bench.folder.filePath(QStringLiteral("gateway-tls.pem"));
        bench.settings.tls.certificateFile = file;
        bench.settings.tls.keyFile = file;
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(!bench.control.access().certificate.isGenerated);
        QCOMPARE(bench.control.access().certificate.fingerprint, made.certificate.fingerprint);
        QCOMPARE(bench.models("hearth-main"), 200);
    }

    void wrongCertificatesLeaveItWhereItIs_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("one without the other")
            << QStringLiteral("/x.pem") << QString() << ErrorKind::InvalidInput;
        QTest::addRow("files that are not there")
            << QStringLiteral("/no/x.pem") << QStringLiteral("/no/k.pem") << ErrorKind::NotFound;
    }
    void wrongCertificatesLeaveItWhereItIs()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(ErrorKind, kind);
        Bench bench;
        QVERIFY(bench.serve());
        bench.settings.tls = {TlsSettings::Mode::On, certificate, key};
        bench.control.setSettings(bench.settings);
        QTRY_VERIFY(bench.control.state().error);
        QCOMPARE(bench.control.state().error->kind, kind);
        QCOMPARE(bench.control.state().status, GatewayState::Status::Listening);
        QCOMPARE(bench.models("hearth-main"), 200);
    }

    void clientsComeAndGoWithTheSettings()
    {
        Bench bench;
        QVERIFY(bench.serve());
        QCOMPARE(bench.models("hearth-agent"), 401);
        ClientSettings lost = plainClient("lost", "hearth-lost");
        lost.isRevoked = true;
        ClientSettings unresolved;
        unresolved.name = QStringLiteral("unresolved");
        unresolved.token.source = SecretInput::Source::Env;
        unresolved.token.id = QStringLiteral("NOT_SET");
        bench.settings.clients = {plainClient("agent", "hearth-agent"), lost, unresolved};
        bench.control.setSettings(bench.settings);
        QCOMPARE(bench.models("hearth-agent"), 200);
        QCOMPARE(bench.models("hearth-lost"), 403);
        const QList<ClientRow> rows = bench.control.access().clients;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).name, QStringLiteral("agent"));
        QVERIFY(rows.at(0).hasToken && !rows.at(0).isRevoked);
        QVERIFY(rows.at(1).isRevoked);
        QVERIFY(!rows.at(2).hasToken);
        bench.settings.clients.clear();
        bench.control.setSettings(bench.settings);
        QCOMPARE(bench.models("hearth-agent"), 401);
    }

    void limitsAreThoseOfTheSettings()
    {
        Bench bench;
        bench.settings.maxBodyBytes = 1000;
        QVERIFY(bench.serve());
        const QByteArray body(2000, 'x');
        const auto request = [&body]() -> QByteArray {
            return "POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer hearth-main\r\n"
                   "Content-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        RawClient small(bench.control.state().port);
        QCOMPARE(small.ask(request()).status, 413);
        bench.settings.maxBodyBytes = 10'000;
        bench.control.setSettings(bench.settings);
        RawClient large(bench.control.state().port);
        QCOMPARE(large.ask(request()).status, 400); // no JSON, but read
        QCOMPARE(bench.control.access().maxBodyBytes, 10'000);
    }

    void tlsByModeAndAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<TlsSettings::Mode>("mode");
        QTest::addColumn<bool>("isTls");
        const auto row = [](const char *address, TlsSettings::Mode mode, bool isTls) {
            QTest::addRow("%s in mode %d", address, int(mode))
                << QString::fromLatin1(address) << mode << isTls;
        };
        row("127.0.0.1", TlsSettings::Mode::Auto, false);
        row("::1", TlsSettings::Mode::Auto, false);
        row("127.8.8.8", TlsSettings::Mode::Auto, false);
        row("0.0.0.0", TlsSettings::Mode::Auto, true);
        row("::", TlsSettings::Mode::Auto, true);
        row("192.168.1.5", TlsSettings::Mode::Auto, true);
        row("192.168.1.5", TlsSettings::Mode::Off, false);
        row("127.0.0.1", TlsSettings::Mode::On, true);
    }
    void tlsByModeAndAddress()
    {
        QFETCH(QString, address);
        QFETCH(TlsSettings::Mode, mode);
        QTEST(usesTls({mode, {}, {}}, QHostAddress(address)), "isTls");
    }

    void urlsOfAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QStringList>("urls");
        QTest::addRow("loopback") << QStringLiteral("127.0.0.1") << false
                                  << QStringList{QStringLiteral("http://127.0.0.1:80")};
        QTest::addRow("one address of the network")
            << QStringLiteral("10.0.0.5") << true << QStringList{QStringLiteral("https://10.0.0.5:80")};
        QTest::addRow("all of IPv4") << QStringLiteral("0.0.0.0") << true
                                     << QStringList{QStringLiteral("https://127.0.0.1:80"),
                                            QStringLiteral("https://10.0.0.5:80")};
        QTest::addRow("all of IPv6") << QStringLiteral("::") << false
                                     << QStringList{QStringLiteral("http://[::1]:80"),
                                            QStringLiteral("http://[fd00::5]:80")};
        QTest::addRow("no address") << QStringLiteral("nowhere") << false << QStringList();
    }
    void urlsOfAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, isTls);
        const OwnNames own{QStringLiteral("desk"), {QStringLiteral("10.0.0.5"), QStringLiteral("fd00::5")}};
        QTEST(reachableUrls(QHostAddress(address), 80, isTls, own), "urls");
    }

private:
    static Result<> renew(Bench &bench)
    {
        auto answer = std::make_shared<FutureAnswer<void>>(QStringLiteral("gone"));
        const QFuture<Result<>> future = answer->future();
        bench.control.renewCertificate(answer);
        answer.reset();
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
        return future.result();
    }
};

QTEST_GUILESS_MAIN(TestGatewayAccess)
#include "tst_gatewayaccess.moc"
