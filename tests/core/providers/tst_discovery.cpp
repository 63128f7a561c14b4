#include "practicekinds.h"
#include "providers/discoveryports.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Hearth;

namespace {

ProbeTarget lookingAt(quint16 port)
{
    const QList<DiscoveryPort> ports = discoveryPorts();
    const auto found = std::find_if(
        ports.cbegin(), ports.cend(), [port](const DiscoveryPort &entry) { return entry.port == port; });
    ProbeTarget target = targetAt(
        QStringLiteral("http://127.0.0.1:%1%2")
            .arg(port)
            .arg(found == ports.cend() ? QStringLiteral("/v1") : QString::fromLatin1(found->basePath)));
    target.discovering = true;
    target.hasKey = true; // were one given by mistake
    return target;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheUsualPorts()
    {
        QSet<int> ports;
        for (const DiscoveryPort &entry : discoveryPorts()) {
            QVERIFY(entry.basePath.endsWith("/v1"));
            QVERIFY(!ports.contains(entry.port));
            ports.insert(entry.port);
        }
        QCOMPARE(ports,
            (QSet<int>{1234, 11434, 8080, 9931, 8000, 4000, 5000, 1337, 13305, 12434, 5001, 30000, 9292, 8001,
                8081, 4891, 23333})); // PROTOCOLS.md 7.2
    }

    void findsModelServers_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<PracticeServer>("server");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        const QString up = QStringLiteral("up");
        QTest::addRow("LM Studio") << 1234 << practiceLmStudio() << QStringLiteral("lm-studio") << up;
        QTest::addRow("LM Studio with a token")
            << 1234
            << PracticeServer{{"/v1/models",
                   answerWith(401, dataFile(QStringLiteral("lmstudio_token_required.json")))}}
            << QStringLiteral("lm-studio") << QStringLiteral("auth-required");
        QTest::addRow("Ollama") << 11434 << practiceOllama() << QStringLiteral("ollama") << up;
        QTest::addRow("llama.cpp") << 9931 << practiceLlama() << QStringLiteral("llama.cpp") << up;
        QTest::addRow("llama.cpp that loads")
            << 8080 << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_loading_models"))}}
            << QStringLiteral("llama.cpp") << up;
        QTest::addRow("llama.cpp with a key")
            << 8080 << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_auth_none_models"))}}
            << QStringLiteral("llama.cpp") << QStringLiteral("auth-required");
        QTest::addRow("router") << 8080 << practiceLlamaRouter() << QStringLiteral("llama.cpp-router") << up;
        QTest::addRow("llama-swap") << 9292 << practiceLlamaSwap() << QStringLiteral("llama-swap") << up;
        QTest::addRow("vLLM") << 8000 << practiceVllm() << QStringLiteral("vllm") << up;
        QTest::addRow("vLLM with a key")
            << 8000
            << PracticeServer{{"/v1/models", answerWith(401, "{\"error\":\"Unauthorized\"}")},
                   {"/metrics", practiceVllm().value("/metrics")}}
            << QStringLiteral("vllm") << QStringLiteral("auth-required");
        QTest::addRow("LiteLLM with a key")
            << 4000
            << PracticeServer{{"/v1/models",
                                  answerWith(401, dataFile(QStringLiteral("litellm_auth_error.json")))},
                   {"/health/liveliness", answerWith(200, "\"I'm alive!\"")}}
            << QStringLiteral("litellm") << QStringLiteral("auth-required");
        QTest::addRow("LiteLLM of whom only its liveliness is told")
            << 4000
            << PracticeServer{{"/v1/models", answerWith(401, "{\"detail\":\"no\"}")},
                   {"/health/liveliness", answerWith(200, "\"I'm alive!\"")}}
            << QStringLiteral("litellm") << QStringLiteral("auth-required");
        QTest::addRow("a generic one")
            << 8081 << PracticeServer{{"/v1/models", documented(QStringLiteral("openai_models.json"))}}
            << QStringLiteral("generic") << up;
        QTest::addRow("a generic one that speaks OpenAI's errors")
            << 1337
            << PracticeServer{{"/v1/models",
                   answerWith(
                       401, "{\"error\":{\"message\":\"no key\",\"type\":\"invalid_request_error\"}}")}}
            << QStringLiteral("generic") << QStringLiteral("auth-required");
        QTest::addRow("Docker Model Runner")
            << 12434
            << PracticeServer{{"/engines/v1/models", documented(QStringLiteral("openai_models.json"))}}
            << QStringLiteral("generic") << up;
    }

    void findsModelServers()
    {
        QFETCH(int, port);
        QFETCH(PracticeServer, server);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QList<ProbeRequest> asked;
        const ServerReading reading = look(lookingAt(static_cast<quint16>(port)), server, &asked);
        QCOMPARE(QString(providerKindName(reading.kind)), kind);
        QCOMPARE(QString(serverStateName(reading.state)), state);
        QVERIFY(isModelServer(reading));
        for (const ProbeRequest &request : asked) {
            QVERIFY(!request.withKey && request.headers.isEmpty() && !request.isPost());
        }
    }

    void whatIsNoModelServerIsNotFound_data()
    {
        QTest::addColumn<ProbeAnswer>("answer"); // to everything
        QTest::addRow("a page") << recorded(QStringLiteral("llama_root_ui"));
        QTest::addRow("a single-page app that answers all paths")
            << answerWith(200, "<!DOCTYPE html><div id=root></div>", {{"Content-Type", "text/html"}});
        QTest::addRow("a model list that calls itself a page") << answerWith(
            200, dataFile(QStringLiteral("openai_models.json")), {{"Content-Type", "text/html"}});
        QTest::addRow("200 with an error") << answerWith(200, "{\"error\":\"Unknown command\"}");
        QTest::addRow("401 of a router's page") << answerWith(401, "<html>Log in</html>");
        QTest::addRow("401 of some JSON API") << answerWith(401, "{\"error\":\"unauthorized\"}");
        QTest::addRow("401 with another shape") << answerWith(401, "{\"message\":\"who are you?\"}");
        QTest::addRow("403 of AirPlay") << answerWith(403, {}, {{"Server", "AirTunes/700"}});
        QTest::addRow("404") << answerWith(404, "Not Found");
        QTest::addRow("500") << answerWith(500, "{\"error\":{\"message\":\"x\",\"type\":\"y\"}}");
        QTest::addRow("503 that loads nothing we know") << answerWith(503, "{\"error\":\"starting\"}");
        QTest::addRow("a redirect") << answerWith(302, {}, {{"Location", "/login"}});
        QTest::addRow("a database's list") << answerWith(200, "{\"data\":[{\"id\":1},{\"id\":2}]}");
        QTest::addRow("somebody's list with names")
            << answerWith(200, "{\"data\":[{\"id\":\"a\"}],\"total\":1}");
        QTest::addRow("an empty list of anything") << answerWith(200, "{\"data\":[]}");
        QTest::addRow("a bare array") << answerWith(200, "[{\"id\":\"a\"}]");
        QTest::addRow("forwarded junk") << answerWith(200, QByteArray(2000, '\x01'));
        QTest::addRow("an endless list") << answerWith(200, QByteArray(ProbeSession::maxBodyBytes + 1, '['));
    }

    void whatIsNoModelServerIsNotFound()
    {
        QFETCH(ProbeAnswer, answer);
        for (const DiscoveryPort &entry : discoveryPorts()) {
            ProbeSession session(lookingAt(entry.port));
            int asked = 0;
            while (const auto request = session.next()) {
                ++asked;
                QVERIFY(!request->withKey && !request->isPost());
                session.answer(answer);
            }
            QVERIFY(asked <= 4);
            const ServerReading reading = session.reading();
            QVERIFY2(!isModelServer(reading), QByteArray::number(entry.port).constData());
            QCOMPARE(reading.state, ServerState::Failing);
            QCOMPARE(reading.error.value_or(Error()).kind, ErrorKind::BadResponse);
            QVERIFY(!session.memory());
        }
    }

    void aHearthIsNoServer()
    {
        const ServerReading reading = look(lookingAt(8080),
            {{"/v1/models",
                answerWith(
                    200, dataFile(QStringLiteral("openai_models.json")), {{"X-Hearth-Instance", "a1"}})}});
        QCOMPARE(reading.kind, ProviderKind::Hearth);
        QVERIFY(!isModelServer(reading));
    }

    void nobodyIsUnreachable()
    {
        ProbeAnswer refused;
        refused.error = Error{ErrorKind::Unreachable, QStringLiteral("as scripted"), 0};
        QList<ProbeRequest> asked;
        const ServerReading reading = look(lookingAt(8080), {{"/v1/models", refused}}, &asked);
        QCOMPARE(reading.state, ServerState::Unreachable);
        QVERIFY(!isModelServer(reading));
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
