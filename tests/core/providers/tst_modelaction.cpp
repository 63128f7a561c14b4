#include "practicekinds.h"
#include "providers/modelaction.h"

#include <QTest>

#include <algorithm>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

/// What a server says to each step in turn; the last answer of a step is repeated.
using Script = QHash<QByteArray, QList<ProbeAnswer>>;

ProbeAnswer json(const QByteArray &body, int status = 200)
{
    return answerWith(status, body, {{"Content-Type", "application/json"}});
}

ProbeAnswer routerList(const QByteArray &status)
{
    return json("{\"data\":[{\"id\":\"other\",\"status\":{\"value\":\"loaded\"}},{\"id\":\"m\",\"status\":"
        + status + "}]}");
}

ModelReading modelIn(ModelState state)
{
    ModelReading model;
    model.id = QStringLiteral("m");
    model.state = state;
    return model;
}

ServerReading server(ProviderKind kind, const ModelReading &model, const QString &version = {})
{
    ServerReading reading;
    reading.kind = kind;
    reading.state = ServerState::Up;
    reading.version = version;
    reading.models = {model};
    return reading;
}

ServerReading lmStudio(const ModelReading &model)
{
    return server(ProviderKind::LmStudio, model, QStringLiteral("0.4+"));
}

QByteArray lmStudioList(const QByteArray &instances)
{
    return "{\"models\":[{\"key\":\"m\",\"loaded_instances\":[" + instances + "]}]}";
}

struct Course
{
    QList<QByteArray> steps; ///< "POST /path {body}"
    QString end; ///< "done", or the error's kind and detail.
    QList<std::optional<double>> progress; ///< After each answer.
    std::chrono::milliseconds waited{0};
};

Course run(ModelAction *action, Script script)
{
    Course course;
    if (!action) {
        course.end = QStringLiteral("cannot");
        return course;
    }
    while (const auto step = action->next()) {
        QByteArray asked = step->method + ' ' + step->pathAndQuery;
        QList<ProbeAnswer> &answers = script[asked];
        if (!step->body.isEmpty()) {
            asked += ' ' + step->body;
        }
        course.steps.append(asked);
        course.waited += step->after;
        if (step->patience <= 0ms || course.steps.size() > 500) {
            course.end = QStringLiteral("runs on");
            return course;
        }
        action->answer(answers.isEmpty() ? answerWith(404, {})
                : answers.size() > 1     ? answers.takeFirst()
                                         : answers.first());
        course.progress.append(action->progress().share);
    }
    const std::optional<Error> error = action->error();
    course.end =
        error ? errorKindName(error->kind) + QStringLiteral(": ") + error->detail : QStringLiteral("done");
    return course;
}

const QUrl base(QStringLiteral("http://127.0.0.1:1234/v1"));

QString abilitiesText(const ServerReading &reading)
{
    const ModelAbilities can = abilitiesOf(reading, reading.models.first());
    QStringList words;
    const auto add = [&words](bool is, const char *word) {
        if (is) {
            words.append(QLatin1String(word));
        }
    };
    add(can.load, "load");
    add(can.unload, "unload");
    add(can.cancelLoad, "cancel");
    add(can.chooseContext, "context");
    add(can.keepFor, "keep");
    add(can.tellsProgress, "progress");
    return words.join(QLatin1Char(' '));
}

} // namespace

Q_DECLARE_METATYPE(Hearth::ServerReading)
Q_DECLARE_METATYPE(Hearth::LoadOptions)

class TestModelAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCanBeDone_data()
    {
        QTest::addColumn<ServerReading>("reading");
        QTest::addColumn<QString>("abilities");
        const ModelReading cold = modelIn(ModelState::Cold);
        const ModelReading loaded = modelIn(ModelState::Loaded);
        ModelReading asleep = cold;
        asleep.isSleeping = true;
        ModelReading remote = modelIn(ModelState::Available);
        remote.remoteHost = QStringLiteral("https://ollama.com");
        ModelReading withInstance = loaded;
        withInstance.instances = {{QStringLiteral("m"), 1, 1}};
        QTest::addRow("LM Studio, cold") << lmStudio(cold) << QStringLiteral("load context");
        QTest::addRow("LM Studio, loaded") << lmStudio(loaded) << QStringLiteral("unload context");
        QTest::addRow("LM Studio 0.3")
            << server(ProviderKind::LmStudio, cold, QStringLiteral("0.3")) << QString();
        QTest::addRow("Ollama, cold")
            << server(ProviderKind::Ollama, cold) << QStringLiteral("load cancel keep");
        QTest::addRow("Ollama, loaded")
            << server(ProviderKind::Ollama, loaded) << QStringLiteral("unload cancel keep");
        QTest::addRow("Ollama's cloud") << server(ProviderKind::Ollama, remote) << QString();
        QTest::addRow("llama.cpp, loaded") << server(ProviderKind::LlamaCpp, loaded) << QString();
        QTest::addRow("llama.cpp, asleep")
            << server(ProviderKind::LlamaCpp, asleep) << QStringLiteral("load");
        QTest::addRow("router, cold")
            << server(ProviderKind::LlamaCppRouter, cold) << QStringLiteral("load cancel progress");
        QTest::addRow("router, failed") << server(ProviderKind::LlamaCppRouter, modelIn(ModelState::Failed))
                                        << QStringLiteral("load cancel progress");
        QTest::addRow("router, asleep")
            << server(ProviderKind::LlamaCppRouter, asleep) << QStringLiteral("load unload progress");
        QTest::addRow("router, loaded")
            << server(ProviderKind::LlamaCppRouter, loaded) << QStringLiteral("unload cancel progress");
        QTest::addRow("llama-swap, cold") << server(ProviderKind::LlamaSwap, cold) << QStringLiteral("load");
        QTest::addRow("llama-swap, loaded")
            << server(ProviderKind::LlamaSwap, loaded) << QStringLiteral("unload");
        QTest::addRow("vLLM that cannot sleep") << server(ProviderKind::Vllm, loaded) << QString();
        QTest::addRow("vLLM that can")
            << server(ProviderKind::Vllm, withInstance) << QStringLiteral("unload");
        QTest::addRow("vLLM, asleep") << server(ProviderKind::Vllm, asleep) << QStringLiteral("load");
        QTest::addRow("LiteLLM") << server(ProviderKind::LiteLlm, remote) << QString();
        QTest::addRow("generic") << server(ProviderKind::Generic, cold) << QString();
        QTest::addRow("OpenAI") << server(ProviderKind::OpenAi, remote) << QString();
        ServerReading away = lmStudio(cold);
        away.state = ServerState::Unreachable;
        QTest::addRow("a server that is away") << away << QString();
    }

    void tellsWhatCanBeDone()
    {
        QFETCH(ServerReading, reading);
        QFETCH(QString, abilities);
        QCOMPARE(abilitiesText(reading), abilities);
        if (reading.state == ServerState::Up) { // and what can be done has an action
            const ModelAbilities can = abilitiesOf(reading, reading.models.first());
            const bool loads = loadAction(base, reading, QStringLiteral("m"), {}) != nullptr;
            const bool unloads = unloadAction(base, reading, QStringLiteral("m")) != nullptr;
            QVERIFY(!can.load || loads);
            QVERIFY(!can.unload || unloads);
            QVERIFY(!abilities.isEmpty() || !loads || reading.kind == ProviderKind::LlamaSwap);
        }
    }

    void loads_data()
    {
        QTest::addColumn<ServerReading>("reading");
        QTest::addColumn<LoadOptions>("options");
        QTest::addColumn<Script>("script");
        QTest::addColumn<QList<QByteArray>>("steps");
        QTest::addColumn<QString>("end");
        using Steps = QList<QByteArray>;
        const QString done = QStringLiteral("done");
        const LoadOptions asSetUp;
        const LoadOptions wide{16384, std::nullopt};
        const QByteArray list = "GET /api/v1/models";
        const QByteArray load = "POST /api/v1/models/load";
        const QByteArray unload = "POST /api/v1/models/unload";
        const ProbeAnswer isLoaded =
            json("{\"type\":\"llm\",\"instance_id\":\"m\",\"load_time_seconds\":3.1,\"status\":\"loaded\"}");
        const QByteArray small = "{\"id\":\"m\",\"config\":{\"context_length\":4096}}";
        const QByteArray large = "{\"id\":\"m:2\",\"config\":{\"context_length\":16384}}";
        const ServerReading studio = lmStudio(modelIn(ModelState::Cold));
        QTest::addRow("LM Studio: as it is set up")
            << studio << asSetUp << Script{{list, {json(lmStudioList({}))}}, {load, {isLoaded}}}
            << Steps{list, load + " {\"model\":\"m\"}"} << done;
        QTest::addRow("LM Studio: with a window")
            << studio << wide << Script{{list, {json(lmStudioList({}))}}, {load, {isLoaded}}}
            << Steps{list, load + " {\"context_length\":16384,\"model\":\"m\"}"} << done;
        QTest::addRow("LM Studio: in memory already, with window enough")
            << studio << wide << Script{{list, {json(lmStudioList(small + ',' + large))}}} << Steps{list}
            << done;
        QTest::addRow("LM Studio: in memory already, any window will do")
            << studio << asSetUp << Script{{list, {json(lmStudioList(small))}}} << Steps{list} << done;
        QTest::addRow("LM Studio: its window is too small, no second copy is made")
            << studio << wide
            << Script{{list, {json(lmStudioList(small))}}, {unload, {json("{\"instance_id\":\"m\"}")}},
                   {load, {isLoaded}}}
            << Steps{list, unload + " {\"instance_id\":\"m\"}",
                   load + " {\"context_length\":16384,\"model\":\"m\"}"}
            << done;
        QTest::addRow("LM Studio: the failure's own words")
            << studio << asSetUp
            << Script{{list, {json(lmStudioList({}))}},
                   {load,
                       {json("{\"error\":{\"message\":\"Failed to load model: not enough memory\","
                             "\"type\":\"model_load_failed\"}}",
                           500)}}}
            << Steps{list, load + " {\"model\":\"m\"}"}
            << QStringLiteral("upstream_failed: Failed to load model: not enough memory");
        QTest::addRow("LM Studio: 200 with an error")
            << studio << asSetUp
            << Script{{list, {json(lmStudioList({}))}},
                   {load, {json("{\"error\":\"Unexpected endpoint or method. (POST /x)\"}")}}}
            << Steps{list, load + " {\"model\":\"m\"}"}
            << QStringLiteral("upstream_failed: Unexpected endpoint or method. (POST /x)");
        QTest::addRow("LM Studio: the model has gone")
            << studio << asSetUp << Script{{list, {json("{\"models\":[]}")}}} << Steps{list}
            << QStringLiteral("model_not_found: the server has no model \"m\"");
        QTest::addRow("LM Studio: a page instead")
            << studio << asSetUp << Script{{list, {answerWith(200, "<html>")}}} << Steps{list}
            << QStringLiteral("bad_response: GET /api/v1/models answered 200 with HTML; check the base URL");

        const QByteArray generate = "POST /api/generate";
        const ProbeAnswer loadDone = json("{\"done\":true,\"done_reason\":\"load\"}");
        const ServerReading ollama = server(ProviderKind::Ollama, modelIn(ModelState::Cold));
        QTest::addRow("Ollama: as it is set up")
            << ollama << asSetUp << Script{{generate, {loadDone}}}
            << Steps{generate + " {\"model\":\"m\",\"stream\":false}"} << done;
        QTest::addRow("Ollama: for half an hour")
            << ollama << LoadOptions{std::nullopt, 30min} << Script{{generate, {loadDone}}}
            << Steps{generate + " {\"keep_alive\":1800,\"model\":\"m\",\"stream\":false}"} << done;
        QTest::addRow("Ollama: until it is told to go")
            << ollama << LoadOptions{std::nullopt, std::chrono::seconds::max()}
            << Script{{generate, {loadDone}}}
            << Steps{generate + " {\"keep_alive\":-1,\"model\":\"m\",\"stream\":false}"} << done;
        QTest::addRow("Ollama: for no time is not told as unloading")
            << ollama << LoadOptions{std::nullopt, 0s} << Script{{generate, {loadDone}}}
            << Steps{generate + " {\"keep_alive\":1,\"model\":\"m\",\"stream\":false}"} << done;
        QTest::addRow("Ollama: too large")
            << ollama << asSetUp
            << Script{{generate, {json("{\"error\":\"model requires more system memory (14.9 GiB)\"}", 500)}}}
            << Steps{generate + " {\"model\":\"m\",\"stream\":false}"}
            << QStringLiteral("upstream_failed: model requires more system memory (14.9 GiB)");
        QTest::addRow("Ollama: not there")
            << ollama << asSetUp << Script{{generate, {json("{\"error\":\"model 'm' not found\"}", 404)}}}
            << Steps{generate + " {\"model\":\"m\",\"stream\":false}"}
            << QStringLiteral("model_not_found: model 'm' not found");

        const QByteArray routerLoad = "POST /models/load";
        const QByteArray asked = routerLoad + " {\"model\":\"m\"}";
        const QByteArray look = "GET /models";
        const ProbeAnswer loading = routerList("{\"value\":\"loading\"}");
        const ProbeAnswer loaded = routerList("{\"value\":\"loaded\"}");
        const ProbeAnswer broken = routerList(
            "{\"value\":\"unloaded\",\"failed\":true,\"exit_code\":1,\"args\":[\"llama-server\",\"-m\"]}");
        const ServerReading router = server(ProviderKind::LlamaCppRouter, modelIn(ModelState::Cold));
        const ProbeAnswer accepted = recorded(QStringLiteral("llama_router_load_slow"));
        QTest::addRow("router: until it is loaded")
            << router << asSetUp << Script{{routerLoad, {accepted}}, {look, {loading, loading, loaded}}}
            << Steps{asked, look, look, look} << done;
        QTest::addRow("router: loading already")
            << router << asSetUp
            << Script{{routerLoad, {recorded(QStringLiteral("llama_router_load_already"))}},
                   {look, {loading, loaded}}}
            << Steps{asked, look, look} << done;
        QTest::addRow("router: a broken file")
            << router << asSetUp
            << Script{{routerLoad, {recorded(QStringLiteral("llama_router_load_broken"))}},
                   {look, {loading, broken}}}
            << Steps{asked, look, look}
            << QStringLiteral("upstream_failed: the model's process ended with exit code 1");
        QTest::addRow("router: how the load before ended is not taken for this one's end")
            << router << asSetUp << Script{{routerLoad, {accepted}}, {look, {broken, loading, loaded}}}
            << Steps{asked, look, look, look} << done;
        QTest::addRow("router: put out by another while it loads")
            << router << asSetUp
            << Script{{routerLoad, {accepted}}, {look, {loading, routerList("{\"value\":\"unloaded\"}")}}}
            << Steps{asked, look, look}
            << QStringLiteral("cancelled: the server put the model out of memory before it was loaded");
        QTest::addRow("router: not known")
            << router << asSetUp
            << Script{{routerLoad, {recorded(QStringLiteral("llama_router_load_unknown"))}}} << Steps{asked}
            << QStringLiteral("model_not_found: File Not Found");
        QTest::addRow("router: gone from the list")
            << router << asSetUp << Script{{routerLoad, {accepted}}, {look, {json("{\"data\":[]}")}}}
            << Steps{asked, look}
            << QStringLiteral("model_not_found: the server no longer has a model \"m\"");
        ModelReading asleep = modelIn(ModelState::Cold);
        asleep.isSleeping = true;
        const QByteArray tokenize = "POST /tokenize";
        QTest::addRow("router: waking generates nothing")
            << server(ProviderKind::LlamaCppRouter, asleep) << asSetUp
            << Script{{tokenize, {json("{\"tokens\":[17]}")}}}
            << Steps{tokenize + " {\"content\":\".\",\"model\":\"m\"}"} << done;
        QTest::addRow("llama.cpp: waking generates nothing")
            << server(ProviderKind::LlamaCpp, asleep) << asSetUp
            << Script{{tokenize, {json("{\"tokens\":[17]}")}}} << Steps{tokenize + " {\"content\":\".\"}"}
            << done;

        ModelReading slashed = modelIn(ModelState::Cold);
        slashed.id = QStringLiteral("m");
        const ServerReading swap = server(ProviderKind::LlamaSwap, slashed);
        const QByteArray start = "GET /upstream/m/health";
        const QByteArray running = "GET /running";
        QTest::addRow("llama-swap: its own list says whether it is ready")
            << swap << asSetUp
            << Script{{start, {answerWith(404, "not a llama-server")}},
                   {running, {json("{\"running\":[{\"model\":\"m\",\"state\":\"ready\"}]}")}}}
            << Steps{start, running} << done;
        QTest::addRow("llama-swap: it did not start")
            << swap << asSetUp
            << Script{{start, {json("{\"src\":\"llama-swap\",\"error\":\"upstream command exited\"}", 502)}},
                   {running, {json("{\"running\":[]}")}}}
            << Steps{start, running} << QStringLiteral("upstream_failed: upstream command exited");
        QTest::addRow("vLLM: waking")
            << server(ProviderKind::Vllm, asleep) << asSetUp
            << Script{{"POST /wake_up", {answerWith(200, {})}}} << Steps{"POST /wake_up {}"} << done;
    }

    void loads()
    {
        QFETCH(ServerReading, reading);
        QFETCH(LoadOptions, options);
        QFETCH(Script, script);
        QFETCH(QList<QByteArray>, steps);
        QFETCH(QString, end);
        const auto action = loadAction(base, reading, QStringLiteral("m"), options);
        const Course course = run(action.get(), script);
        QCOMPARE(course.steps, steps);
        QCOMPARE(course.end, end);
    }

    void unloads_data()
    {
        QTest::addColumn<ServerReading>("reading");
        QTest::addColumn<Script>("script");
        QTest::addColumn<QList<QByteArray>>("steps");
        QTest::addColumn<QString>("end");
        using Steps = QList<QByteArray>;
        const QString done = QStringLiteral("done");
        const ModelReading loaded = modelIn(ModelState::Loaded);
        const QByteArray list = "GET /api/v1/models";
        const QByteArray unload = "POST /api/v1/models/unload";
        QTest::addRow("LM Studio: every instance there is now")
            << lmStudio(loaded)
            << Script{{list, {json(lmStudioList("{\"id\":\"m\"},{\"id\":\"m:2\"}"))}},
                   {unload, {json("{\"instance_id\":\"m\"}")}}}
            << Steps{list, unload + " {\"instance_id\":\"m\"}", unload + " {\"instance_id\":\"m:2\"}"}
            << done;
        QTest::addRow("LM Studio: gone already")
            << lmStudio(loaded) << Script{{list, {json(lmStudioList({}))}}} << Steps{list} << done;
        QTest::addRow("Ollama") << server(ProviderKind::Ollama,
            loaded) << Script{{"POST /api/generate", {json("{\"done\":true,\"done_reason\":\"unload\"}")}}}
                                << Steps{"POST /api/generate "
                                         "{\"keep_alive\":0,\"model\":\"m\",\"stream\":false}"}
                                << done;
        const ServerReading router = server(ProviderKind::LlamaCppRouter, loaded);
        const QByteArray routerUnload = "POST /models/unload";
        const QByteArray asked = routerUnload + " {\"model\":\"m\"}";
        const QByteArray look = "GET /models";
        QTest::addRow("router: until its process has ended")
            << router
            << Script{{routerUnload, {recorded(QStringLiteral("llama_router_unload"))}},
                   {look,
                       {routerList("{\"value\":\"loaded\"}"), routerList("{\"value\":\"loaded\"}"),
                           routerList("{\"value\":\"unloaded\"}")}}}
            << Steps{asked, look, look, look} << done;
        QTest::addRow("router: not running")
            << router
            << Script{{routerUnload, {recorded(QStringLiteral("llama_router_unload_not_loaded"))}},
                   {look, {routerList("{\"value\":\"unloaded\"}")}}}
            << Steps{asked, look} << done;
        QTest::addRow("llama-swap") << server(ProviderKind::LlamaSwap, loaded)
                                    << Script{{"POST /api/models/unload/m", {plainText("OK")}}}
                                    << Steps{"POST /api/models/unload/m {}"} << done;
        ModelReading withInstance = loaded;
        withInstance.instances = {{QStringLiteral("m"), 1, 1}};
        QTest::addRow("vLLM: to sleep, so that it can wake")
            << server(ProviderKind::Vllm, withInstance)
            << Script{{"POST /sleep?level=1", {answerWith(200, {})}}} << Steps{"POST /sleep?level=1 {}"}
            << done;
        QTest::addRow("LiteLLM: cannot")
            << server(ProviderKind::LiteLlm, loaded) << Script{} << Steps{} << QStringLiteral("cannot");
    }

    void unloads()
    {
        QFETCH(ServerReading, reading);
        QFETCH(Script, script);
        QFETCH(QList<QByteArray>, steps);
        QFETCH(QString, end);
        const auto action = unloadAction(base, reading, QStringLiteral("m"));
        const Course course = run(action.get(), script);
        QCOMPARE(course.steps, steps);
        QCOMPARE(course.end, end);
    }

    void tellsProgressAndHowToStop()
    {
        const ServerReading router = server(ProviderKind::LlamaCppRouter, modelIn(ModelState::Cold));
        const auto action = loadAction(base, router, QStringLiteral("m"), {});
        QCOMPARE(action->cancel().size(), 1);
        QCOMPARE(action->cancel().first().pathAndQuery, QByteArray("/models/unload"));
        QCOMPARE(action->cancel().first().body, QByteArray("{\"model\":\"m\"}"));
        const Course course = run(action.get(),
            {{"POST /models/load", {json("{\"success\":true}")}},
                {"GET /models",
                    {routerList("{\"value\":\"loading\",\"progress\":{\"stages\":[\"text_model\"],"
                                "\"current\":\"text_model\",\"value\":0.25}}"),
                        routerList("{\"value\":\"loaded\"}")}}});
        QCOMPARE(course.progress, (QList<std::optional<double>>{std::nullopt, 0.25, std::nullopt}));
        QCOMPARE(course.waited, 1000ms);
        QVERIFY(loadAction(base, lmStudio(modelIn(ModelState::Cold)), QStringLiteral("m"), {})
                    ->cancel()
                    .isEmpty());
    }

    void neverRunsOnForEver()
    {
        const ServerReading router = server(ProviderKind::LlamaCppRouter, modelIn(ModelState::Cold));
        const auto load = loadAction(base, router, QStringLiteral("m"), {});
        const Course stuck = run(load.get(),
            {{"POST /models/load", {json("{\"success\":true}")}},
                {"GET /models", {routerList("{\"value\":\"unloaded\"}")}}});
        QVERIFY(stuck.end.startsWith(QLatin1String("cancelled")));
        const auto unload = unloadAction(base, router, QStringLiteral("m"));
        const Course held = run(unload.get(),
            {{"POST /models/unload", {json("{\"success\":true}")}},
                {"GET /models", {routerList("{\"value\":\"loaded\"}")}}});
        QVERIFY(held.end.startsWith(QLatin1String("timed_out")));
    }

    void aBrokenConnectionEndsIt()
    {
        const auto action = loadAction(base, lmStudio(modelIn(ModelState::Cold)), QStringLiteral("m"), {});
        ProbeAnswer refused;
        refused.error = Error{ErrorKind::Unreachable, QStringLiteral("as scripted"), 0};
        action->answer(refused);
        QVERIFY(!action->next());
        QCOMPARE(action->error(), refused.error);
        action->answer(refused); // nobody asked
        QVERIFY(!action->next());
    }

    void neitherKeysNorCommandLinesComeIntoErrors()
    {
        const auto refused = loadAction(base, lmStudio(modelIn(ModelState::Cold)), QStringLiteral("m"), {});
        const Course key = run(refused.get(),
            {{"GET /api/v1/models", {json("{\"error\":{\"message\":\"bad key sk-abc\"}}", 401)}}});
        QVERIFY(
            key.end.startsWith(QLatin1String("unauthorized")) && !key.end.contains(QLatin1String("sk-abc")));
        const auto longWinded = loadAction(
            base, server(ProviderKind::Ollama, modelIn(ModelState::Cold)), QStringLiteral("m"), {});
        const Course words = run(longWinded.get(),
            {{"POST /api/generate", {json("{\"error\":\"" + QByteArray(5000, 'x') + "\"}", 500)}}});
        QVERIFY(words.end.size() < 300);
    }

    void pathsBelowTheServersRootAndOddNames()
    {
        ModelReading model = modelIn(ModelState::Cold);
        model.id = QStringLiteral("author/ä b?c");
        const auto action = loadAction(QUrl(QStringLiteral("http://127.0.0.1:8080/swap/v1/")),
            server(ProviderKind::LlamaSwap, model), model.id, {});
        QCOMPARE(action->next()->pathAndQuery, QByteArray("/swap/upstream/author/%C3%A4%20b%3Fc/health"));
        const auto quoted = loadAction(base, server(ProviderKind::Ollama, model), model.id, {});
        QVERIFY(quoted->next()->body.contains("author/\xC3\xA4 b?c"));
        QVERIFY(!loadAction(base, server(ProviderKind::Ollama, model), QStringLiteral("nobody"), {}));
    }
};

QTEST_GUILESS_MAIN(TestModelAction)
#include "tst_modelaction.moc"
