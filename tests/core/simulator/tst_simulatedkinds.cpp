#include "providers/modelaction.h"
#include "providers/probe.h"
#include "simulator/simulatedserver.h"
#include "support/rawclient.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Hearth;
using namespace std::chrono_literals;

// Hearth's own looks and actions against the practice servers: what one asks the other understands.

namespace {

SimulatedModel model(const char *id, SimulatedState state)
{
    SimulatedModel made;
    made.id = QString::fromLatin1(id);
    made.state = state;
    made.loadTime = 40ms;
    made.reasoning = true;
    return made;
}

ProbeAnswer asked(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    RawClient client(port);
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!body.isEmpty()) {
        request +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    const RawAnswer raw = client.ask(request + "\r\n" + body);
    ProbeAnswer answer;
    answer.status = raw.status;
    answer.body = raw.body;
    for (const char *name : {"Server", "Date", "Content-Type", "X-Powered-By"}) {
        if (const QByteArray value = raw.header(name); !value.isEmpty()) {
            answer.headers.emplaceBack(name, value);
        }
    }
    if (raw.status == 0) {
        answer.error = Error{ErrorKind::ConnectionLost, QStringLiteral("no whole answer"), 0};
    }
    return answer;
}

/// A practice server and what is known of it.
struct Watched
{
    Watched(SimulatedKind kind, const QList<SimulatedModel> &models)
        : server(SimulatedServer::Setup{kind, models, {}})
    {
        port = server.listen().value_or(0);
        target.baseUrl = server.baseUrl();
    }

    const ServerReading &look(bool full = true)
    {
        target.fullLook = full;
        ProbeSession session(target);
        while (const auto request = session.next()) {
            session.answer(
                asked(port, request->isPost() ? "POST" : "GET", request->pathAndQuery, request->body));
        }
        reading = session.reading();
        target.lastKind = reading.kind;
        target.memory = session.memory();
        return reading;
    }

    [[nodiscard]] ModelState stateOf(const char *id)
    {
        const ModelReading *found = look(false).model(QString::fromLatin1(id));
        return found ? found->state : ModelState::Missing;
    }

    /// Nothing: it went well.
    std::optional<Error> act(std::unique_ptr<ModelAction> action)
    {
        if (!action) {
            return Error{ErrorKind::Unsupported, QStringLiteral("cannot"), 0};
        }
        while (const auto step = action->next()) {
            action->answer(asked(port, step->method, step->pathAndQuery, step->body));
            steps.append(step->method + ' ' + step->pathAndQuery);
            progress.append(action->progress());
        }
        return action->error();
    }
    std::optional<Error> load(const char *id, const LoadOptions &options = {})
    {
        look(false);
        return act(loadAction(target.baseUrl, reading, QString::fromLatin1(id), options));
    }
    std::optional<Error> unload(const char *id)
    {
        look(false);
        return act(unloadAction(target.baseUrl, reading, QString::fromLatin1(id)));
    }

    SimulatedServer server;
    quint16 port = 0;
    ProbeTarget target;
    ServerReading reading;
    QList<QByteArray> steps;
    QList<ActionProgress> progress;
};

QList<SimulatedModel> warmAndCold()
{
    return {model("warm", SimulatedState::Loaded), model("cold", SimulatedState::Cold)};
}

} // namespace

class TestSimulatedKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLooksLoadAndWakeNothing_data()
    {
        QTest::addColumn<SimulatedKind>("kind");
        QTest::addColumn<ProviderKind>("found");
        QTest::addColumn<bool>("asleep");
        QTest::addRow("LM Studio") << SimulatedKind::LmStudio << ProviderKind::LmStudio << false;
        QTest::addRow("Ollama") << SimulatedKind::Ollama << ProviderKind::Ollama << false;
        QTest::addRow("llama.cpp") << SimulatedKind::LlamaCpp << ProviderKind::LlamaCpp << false;
        QTest::addRow("llama.cpp, asleep") << SimulatedKind::LlamaCpp << ProviderKind::LlamaCpp << true;
        QTest::addRow("router") << SimulatedKind::LlamaCppRouter << ProviderKind::LlamaCppRouter << false;
        QTest::addRow("router, asleep")
            << SimulatedKind::LlamaCppRouter << ProviderKind::LlamaCppRouter << true;
        QTest::addRow("generic") << SimulatedKind::Generic << ProviderKind::Generic << false;
        // Anthropic itself is known by its host.
        QTest::addRow("like Anthropic's") << SimulatedKind::Anthropic << ProviderKind::Generic << false;
    }

    void manyLooksLoadAndWakeNothing()
    {
        QFETCH(SimulatedKind, kind);
        QFETCH(ProviderKind, found);
        QFETCH(bool, asleep);
        Watched watched(kind, warmAndCold());
        watched.target.anthropic = kind == SimulatedKind::Anthropic;
        if (asleep) {
            watched.server.sleep(QStringLiteral("warm"));
        }
        for (int count = 0; count < 30; ++count) {
            const ServerReading &reading = watched.look(count % 10 == 0);
            QCOMPARE(reading.kind, found);
            QCOMPARE(reading.state, ServerState::Up);
            const ModelReading *warm = reading.model(QStringLiteral("warm"));
            QVERIFY(warm);
            QCOMPARE(warm->isSleeping, asleep);
            if (kind != SimulatedKind::Generic && kind != SimulatedKind::Anthropic) {
                QCOMPARE(warm->state, asleep ? ModelState::Cold : ModelState::Loaded);
                QCOMPARE(warm->contextLoaded, 8192);
            }
        }
        QCOMPARE(watched.server.counters().loads, 0);
        QCOMPARE(watched.server.counters().unloads, 0);
        QCOMPARE(watched.server.counters().generations, 0);
        if (asleep) {
            QCOMPARE(watched.server.stateOf(QStringLiteral("warm")), SimulatedState::Sleeping);
        }
    }

    void loadsAndUnloads_data()
    {
        QTest::addColumn<SimulatedKind>("kind");
        QTest::addRow("LM Studio") << SimulatedKind::LmStudio;
        QTest::addRow("Ollama") << SimulatedKind::Ollama;
        QTest::addRow("router") << SimulatedKind::LlamaCppRouter;
    }

    void loadsAndUnloads()
    {
        QFETCH(SimulatedKind, kind);
        Watched watched(kind, warmAndCold());
        watched.look();
        QCOMPARE(watched.stateOf("cold"), ModelState::Cold);
        QCOMPARE(watched.load("cold"), std::optional<Error>());
        QCOMPARE(watched.stateOf("cold"), ModelState::Loaded);
        QCOMPARE(watched.server.counters().loads, 1);
        QCOMPARE(watched.load("cold"), std::optional<Error>()); // again: nothing to do
        QCOMPARE(watched.server.counters().loads, 1);
        QCOMPARE(watched.unload("cold"), std::optional<Error>());
        QCOMPARE(watched.stateOf("cold"), ModelState::Cold);
        QCOMPARE(watched.unload("warm"), std::optional<Error>());
        QCOMPARE(watched.stateOf("warm"), ModelState::Cold);
        QCOMPARE(watched.server.counters().generations, 0);
    }

    void aFailedLoadSaysWhy_data() { loadsAndUnloads_data(); }

    void aFailedLoadSaysWhy()
    {
        QFETCH(SimulatedKind, kind);
        SimulatedModel broken = model("cold", SimulatedState::Cold);
        broken.failsToLoad = true;
        Watched watched(kind, {broken});
        watched.look();
        const std::optional<Error> error = watched.load("cold");
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::UpstreamFailed);
        QVERIFY2(error->detail.contains(QLatin1String("Failed to load"))
                || error->detail.contains(QLatin1String("more system memory"))
                || error->detail.contains(QLatin1String("exit code 1")),
            qPrintable(error->detail));
    }

    void lmStudioLoadsWithTheWindowAskedFor()
    {
        Watched watched(SimulatedKind::LmStudio, warmAndCold());
        watched.look();
        QCOMPARE(watched.load("cold", {16384, std::nullopt}), std::optional<Error>());
        QCOMPARE(watched.look().model(QStringLiteral("cold"))->contextLoaded, 16384);
        QCOMPARE(watched.load("cold", {4096, std::nullopt}), std::optional<Error>()); // enough already
        QCOMPARE(watched.look().model(QStringLiteral("cold"))->contextLoaded, 16384);
        QCOMPARE(watched.load("cold", {32768, std::nullopt}), std::optional<Error>());
        QCOMPARE(watched.look().model(QStringLiteral("cold"))->contextLoaded, 32768);
        QCOMPARE(watched.server.counters().loads, 2);
    }

    void wakesWithoutGenerating_data()
    {
        QTest::addColumn<SimulatedKind>("kind");
        QTest::addRow("llama.cpp") << SimulatedKind::LlamaCpp;
        QTest::addRow("router") << SimulatedKind::LlamaCppRouter;
    }

    void wakesWithoutGenerating()
    {
        QFETCH(SimulatedKind, kind);
        Watched watched(kind, warmAndCold());
        watched.look();
        watched.server.sleep(QStringLiteral("warm"));
        QVERIFY(watched.look(false).model(QStringLiteral("warm"))->isSleeping);
        QCOMPARE(watched.load("warm"), std::optional<Error>());
        QCOMPARE(watched.steps, QList<QByteArray>{"POST /tokenize"});
        QCOMPARE(watched.stateOf("warm"), ModelState::Loaded);
        QCOMPARE(watched.server.counters().generations, 0);
    }

    // ---- Ollama ----

    void ollamaTellsWhatItsModelsAre()
    {
        Watched watched(SimulatedKind::Ollama, warmAndCold());
        const ModelReading warm = *watched.look().model(QStringLiteral("warm"));
        QCOMPARE(watched.reading.version, QStringLiteral("0.13.5"));
        QCOMPARE(warm.contextMax, 40960);
        QCOMPARE(warm.quantization, QStringLiteral("Q4_K_M"));
        QCOMPARE(warm.parameters, QStringLiteral("4.0B"));
        QCOMPARE(warm.reasoning, true);
        QCOMPARE(warm.gpuShare, 1.0);
        QVERIFY(warm.unloadsIn && *warm.unloadsIn > 290s && *warm.unloadsIn <= 301s);
        QCOMPARE(watched.server.counters().requestsTo("POST /api/show"), 2);
        watched.look();
        QCOMPARE(watched.server.counters().requestsTo("POST /api/show"), 2); // once per build
    }

    void ollamaKeepsAsLongAsItIsTold()
    {
        Watched watched(SimulatedKind::Ollama, warmAndCold());
        watched.look();
        QCOMPARE(watched.load("cold", {std::nullopt, 1800s}), std::optional<Error>());
        const ModelReading kept = *watched.look(false).model(QStringLiteral("cold"));
        QVERIFY(kept.unloadsIn && *kept.unloadsIn > 1790s && *kept.unloadsIn <= 1801s);
        QCOMPARE(watched.load("cold", {std::nullopt, std::chrono::seconds::max()}), std::optional<Error>());
        QVERIFY(watched.look(false).model(QStringLiteral("cold"))->isPinned);
        QCOMPARE(watched.load("cold", {std::nullopt, 1s}), std::optional<Error>());
        QTRY_COMPARE(watched.server.stateOf(QStringLiteral("cold")), SimulatedState::Cold);
    }

    void ollamaListsWhatIsStillLoading()
    {
        SimulatedModel slow = model("slow", SimulatedState::Cold);
        slow.loadTime = 60s;
        Watched watched(SimulatedKind::Ollama, {slow});
        watched.look();
        RawClient loader(watched.port);
        const QByteArray body = "{\"model\":\"slow\"}";
        loader.send("POST /api/generate HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(watched.server.stateOf(QStringLiteral("slow")), SimulatedState::Loading);
        QCOMPARE(watched.stateOf("slow"), ModelState::Loaded); // the API tells them not apart
        loader.socket.abort(); // and whoever leaves ends the load
        QTRY_COMPARE(watched.server.stateOf(QStringLiteral("slow")), SimulatedState::Cold);
    }

    void ollamaAnswersThroughV1()
    {
        Watched watched(SimulatedKind::Ollama, warmAndCold());
        const ProbeAnswer answer = asked(watched.port, "POST", "/v1/chat/completions",
            "{\"model\":\"cold\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("chat.completion"));
        QCOMPARE(watched.server.counters().loads, 1);
        QCOMPARE(asked(watched.port, "POST", "/v1/chat/completions",
                     "{\"model\":\"nobody\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}")
                     .status,
            404);
        QCOMPARE(asked(watched.port, "GET", "/nothing", {}).status, 404);
        QCOMPARE(asked(watched.port, "POST", "/api/show", "{\"model\":\"nobody\"}").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedKinds)
#include "tst_simulatedkinds.moc"
