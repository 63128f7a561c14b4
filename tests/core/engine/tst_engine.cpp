#include "engine/chatsession.h"
#include "engine/enginehost.h"
#include "net/accessmanager.h"
#include "simulator/simulatedserver.h"

#include <QFile>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

template <typename T>
T waitFor(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return future.result();
}

/// An engine on its thread, one practice server beside it, its files in a temporary folder.
struct Bench
{
    QTemporaryDir folder;
    SimulatedServer server{setup()};
    std::unique_ptr<EngineHost> host;

    static SimulatedServer::Setup setup()
    {
        SimulatedModel warm;
        warm.id = QStringLiteral("warm");
        warm.state = SimulatedState::Loaded;
        SimulatedModel cold;
        cold.id = QStringLiteral("cold");
        SimulatedServer::Setup setup;
        setup.kind = SimulatedKind::LlamaCppRouter;
        setup.models = {warm, cold};
        return setup;
    }

    [[nodiscard]] bool start()
    {
        if (!server.listen()) {
            return false;
        }
        writeConfig("router/warm");
        EngineOptions options;
        options.configPath = folder.filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = folder.filePath(QStringLiteral("hearth.json5"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.pollInterval = 200ms;
        host = std::make_unique<EngineHost>(options);
        return waitFor(host->engine().open()).has_value();
    }

    void writeConfig(const QByteArray &primary)
    {
        QFile file(folder.filePath(QStringLiteral("openclaw.json")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write the config");
        }
        file.write("{ agents: { defaults: { model: \"" + primary
            + "\" } }, models: { providers: { router: { baseUrl: \"" + server.baseUrl().toEncoded()
            + "\", api: \"openai-completions\", models: [ { id: \"warm\", name: \"Warm\", contextWindow: "
              "8192 }, "
              "{ id: \"cold\", name: \"Cold\", contextWindow: 8192 } ] } } } }\n");
    }

    [[nodiscard]] ModelState stateOf(const QString &model) const
    {
        for (const auto &provider : host->engine().snapshot()->providers) {
            for (const ModelRow &row : provider->models) {
                if (row.ref.model == model) {
                    return row.state;
                }
            }
        }
        return ModelState::Unknown;
    }
};

ResponseRequest question(const QByteArray &model)
{
    ContentPart part;
    part.text = "Hello";
    InputItem item;
    item.role = "user";
    item.content = {part};
    ResponseRequest request;
    request.model = model;
    request.stream = true;
    request.input = {item};
    return request;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsLoadedAndWhatIsCold()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.host->engine().snapshot()->isSettled);
        QCOMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QCOMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
        QCOMPARE(bench.host->engine().snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));
    }

    void followsWhatAnotherClientLoads()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
        bench.server.load(QStringLiteral("cold"));
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Loaded);
        bench.server.unload(QStringLiteral("cold"));
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
    }

    void lookingLoadsNothing()
    {
        Bench bench;
        QVERIFY(bench.start());
        int looks = 0;
        connect(&bench.server, &SimulatedServer::requestSeen, this, [&looks] { ++looks; });
        for (int i = 0; i < 20; ++i) {
            bench.host->engine().checkNow();
            const int before = looks;
            QTRY_VERIFY(looks > before);
        }
        QCOMPARE(bench.server.counters().loads, 0);
        QCOMPARE(bench.server.counters().generations, 0);
    }

    void routesByWhatIsSavedAndNoticesAChange()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.host->engine().snapshot()->isSettled);
        bench.writeConfig("router/cold");
        QTRY_COMPARE(bench.host->engine().snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
    }

    void keepsTheLastGoodConfigWhenAnEditBreaksIt()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.host->engine().snapshot()->isSettled);
        bench.writeConfig("router/warm\" broken: [ \"");
        QTRY_VERIFY(!bench.host->engine().snapshot()->diagnostics.isEmpty());
        QCOMPARE(bench.host->engine().snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));
    }

    void aBrokenConfigIsToldAtTheStart()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("openclaw.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ models: ");
        file.close();
        EngineOptions options;
        options.configPath = file.fileName();
        options.settingsPath = folder.filePath(QStringLiteral("hearth.json5"));
        EngineHost host(options);
        const Result<> opened = waitFor(host.engine().open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::SyntaxError);
    }

    void servesAndKeepsItsToken()
    {
        Bench bench;
        QVERIFY(bench.start());
        ServeOptions options;
        options.address = QStringLiteral("127.0.0.1");
        options.port = 0;
        const Result<Serving> serving = waitFor(bench.host->engine().serve(options));
        QVERIFY(serving);
        QVERIFY(!serving->token.isEmpty());
        QVERIFY(QFile::exists(serving->tokenFile)); // no keychain here

        AccessManager client;
        const auto status = [&client, &serving](const QByteArray &authorization) {
            QNetworkRequest request(QUrl(serving->url + QStringLiteral("/v1/models")));
            request.setRawHeader("Authorization", authorization);
            QNetworkReply *reply = client.get(request);
            QSignalSpy finished(reply, &QNetworkReply::finished);
            (void)finished.wait();
            return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(status("Bearer wrong"), 401);
        QCOMPARE(status("Bearer " + serving->token.reveal()), 200);
        QVERIFY(waitFor(bench.host->engine().drain(1s)));
    }

    void aPortThatIsTakenIsToldAsSuch()
    {
        Bench bench;
        QVERIFY(bench.start());
        ServeOptions options;
        options.address = QStringLiteral("127.0.0.1");
        options.port = bench.server.port();
        options.withoutToken = true;
        const Result<Serving> serving = waitFor(bench.host->engine().serve(options));
        QVERIFY(!serving);
        QCOMPARE(serving.error().kind, ErrorKind::AddressInUse);
    }

    void chatsThroughARoute()
    {
        Bench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.host->engine().snapshot()->isSettled);
        auto *session = new ChatSession(bench.host->engine(), question("auto"));
        QByteArray text;
        std::optional<ChatResult> result;
        connect(
            session, &ChatSession::updated, this, [&text](const ChatUpdate &update) { text += update.text; });
        connect(session, &ChatSession::finished, this, [&result](const ChatResult &end) { result = end; });
        session->start();
        QTRY_VERIFY(result);
        QCOMPARE(result->outcome, AttemptMachine::Outcome::Served);
        QVERIFY(!text.isEmpty());
        QCOMPARE(result->servedBy.toString(), QStringLiteral("router/warm"));
        session->deleteLater();
    }

    void aChatCanBeStopped()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.server.addFault({SimulatedFault::Kind::StallMidStream});
        QTRY_VERIFY(bench.host->engine().snapshot()->isSettled);
        auto *session = new ChatSession(bench.host->engine(), question("auto"));
        std::optional<ChatResult> result;
        bool begun = false;
        connect(session, &ChatSession::updated, this, [&begun] { begun = true; });
        connect(session, &ChatSession::finished, this, [&result](const ChatResult &end) { result = end; });
        session->start();
        QTRY_VERIFY(begun);
        session->cancel();
        QTRY_VERIFY(result);
        QCOMPARE(result->outcome, AttemptMachine::Outcome::Cancelled);
        QTRY_COMPARE(bench.server.counters().aborts, 1);
        QCOMPARE(bench.server.counters().tokensAfterAbort, 0);
        session->deleteLater();
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
