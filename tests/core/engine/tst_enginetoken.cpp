#include "core/engine/gatewaybench.h"

using namespace Hearth;
using namespace std::chrono_literals;

using Status = GatewayState::Status;
using Bench = GatewayBench;

class TestEngineToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenOfTheSettingsIsHonoured_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("token");
        QTest::addRow("plain") << QByteArray("hearth-plain") << QByteArray("hearth-plain");
        QTest::addRow("reference") << QByteArray("${HEARTH_KEY}") << QByteArray("hearth-variable");
    }

    void theTokenOfTheSettingsIsHonoured()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, token);
        Bench bench;
        bench.options.environment = fixedSecrets({{QStringLiteral("HEARTH_KEY"), Secret("hearth-variable")}});
        bench.writeSettings("{ gateway: { token: \"" + written + "\" } }");
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(serving);
        QCOMPARE(serving->token.reveal(), token);
        QVERIFY(serving->tokenFromSettings);
        QVERIFY(!serving->tokenInKeychain);
        QVERIFY(serving->tokenFile.isEmpty());
        QVERIFY(!QFile::exists(bench.options.stateFolder)); // none was made beside it
        QCOMPARE(bench.models(*serving), 200);
        const Result<Serving> renewed = waitFor(bench.engine().renewToken());
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().kind, ErrorKind::ReadOnly);
        QVERIFY(renewed.error().detail.contains(QStringLiteral("hearth.json5")));
        QCOMPARE(bench.models(*serving), 200);

        bench.writeSettings("{ gateway: { token: \"hearth-changed\" } }");
        QTRY_COMPARE(bench.models(serving->url, Secret("hearth-changed")), 200);
        QCOMPARE(bench.models(*serving), 401);
    }

    void aReferenceToNothingOpensNoDoor()
    {
        Bench bench;
        bench.writeSettings("{ gateway: { token: \"${HEARTH_KEY}\" } }");
        QVERIFY(bench.start());
        const Result<Serving> serving = bench.serve();
        QVERIFY(!serving);
        QCOMPARE(serving.error().kind, ErrorKind::NotFound);
        QTRY_COMPARE(bench.gateway().status, Status::Failed);
        QCOMPARE(bench.gateway().error->kind, ErrorKind::NotFound);
    }

    void aTokenIsRenewedWhereItIsKept_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::addRow("keychain") << true;
        QTest::addRow("file") << false;
    }

    void aTokenIsRenewedWhereItIsKept()
    {
        QFETCH(bool, hasKeychain);
        Bench bench;
        bench.options.store = hasKeychain ? &bench.store : nullptr;
        QVERIFY(bench.start());
        const Result<Serving> before = bench.serve();
        QVERIFY(before);
        QCOMPARE(before->tokenInKeychain, hasKeychain);
        const Result<Serving> after = waitFor(bench.engine().renewToken());
        QVERIFY(after);
        QVERIFY(!(after->token == before->token));
        QCOMPARE(after->tokenInKeychain, hasKeychain);
        QCOMPARE(after->tokenFile, before->tokenFile);
        QCOMPARE(after->url, before->url);
        QCOMPARE(bench.models(*before), 401);
        QCOMPARE(bench.models(*after), 200);
        if (hasKeychain) {
            QCOMPARE(bench.store.value(QStringLiteral("gateway-token")), after->token.reveal());
        } else {
            QCOMPARE(readTokenFile(after->tokenFile)->reveal(), after->token.reveal()); // 0600, too
        }
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        QCOMPARE(bench.serve()->token, after->token);
        bench.host.reset(); // before its store
    }

    void aTokenThatCannotBeWrittenStays()
    {
        Bench bench;
        bench.options.store = &bench.store;
        QVERIFY(bench.start());
        const Result<Serving> before = bench.serve();
        QVERIFY(before);
        bench.store.writeError = Error{ErrorKind::KeychainUnavailable, {}, 0};
        const Result<Serving> after = waitFor(bench.engine().renewToken());
        QVERIFY(!after);
        QCOMPARE(after.error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(bench.models(*before), 200);
        bench.host.reset();
    }

    void renewedWhilePausedItCountsFromTheNextStart()
    {
        Bench bench;
        QVERIFY(bench.start());
        const Result<Serving> before = bench.serve();
        QVERIFY(waitFor(bench.engine().pauseGateway()));
        const Result<Serving> renewed = waitFor(bench.engine().renewToken());
        QVERIFY(renewed);
        const Result<Serving> after = bench.serve();
        QVERIFY(after);
        QCOMPARE(after->token, renewed->token);
        QCOMPARE(bench.models(*before), 401);
    }

    void whatIsNotKeptIsNotRenewed()
    {
        Bench bench;
        QVERIFY(bench.start());
        ServeOptions wanted = Bench::anyPort();
        wanted.token = Secret("given");
        const Result<Serving> given = bench.serve(wanted);
        QVERIFY(given);
        QCOMPARE(waitFor(bench.engine().renewToken()).error().kind, ErrorKind::ReadOnly);
        wanted = Bench::anyPort();
        wanted.withoutToken = true;
        const Result<Serving> open = bench.serve(wanted);
        QVERIFY(open);
        QVERIFY(open->token.isEmpty());
        QCOMPARE(bench.models(*open), 200);
        QCOMPARE(waitFor(bench.engine().renewToken()).error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestEngineToken)
#include "tst_enginetoken.moc"
