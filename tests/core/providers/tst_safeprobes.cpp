#include "practicekinds.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Hearth;

namespace {

/// All that a look may ever ask [PROTOCOLS.md 7.1, 7.2, 7.4], below the server's root.
bool isAllowed(const ProbeRequest &request)
{
    static const QRegularExpression gets(QStringLiteral(
        "^(/(engines|api))?(/v1/models|/models|/v1/models\\?limit=1000(&after_id=[^&]+)?|/v1/models/user|/v1/"
        "key"
        "|/api/v1/models|/api/v0/models|/|/api/version|/api/tags|/api/ps|/props|/health|/metrics|/version"
        "|/(props|metrics)\\?model=[^&]+&autoload=false|/is_sleeping|/health/liveliness|/health/readiness"
        "|/model/info|/running|/v1/health|/api/extra/(version|true_max_context_length|perf)"
        "|/get_model_info)$"));
    if (request.isPost()) {
        return request.pathAndQuery == "/api/show";
    }
    return gets.match(QString::fromLatin1(request.pathAndQuery)).hasMatch();
}

/// What answers every question, even those it should not be asked.
class Everything
{
public:
    explicit Everything(ProbeAnswer answer)
        : m_answer(std::move(answer))
    {
    }
    ServerReading look(const ProbeTarget &target, QList<ProbeRequest> &asked) const
    {
        ProbeSession session(target);
        while (const auto request = session.next()) {
            asked.append(*request);
            session.answer(m_answer);
        }
        return session.reading();
    }

private:
    ProbeAnswer m_answer;
};

struct Practice
{
    const char *name;
    ProbeTarget target;
    PracticeServer server;
};

QList<Practice> practices()
{
    ProbeTarget anthropic = hostedAt(QStringLiteral("https://api.anthropic.com"));
    anthropic.anthropic = true;
    return {
        {"LM Studio", targetAt(QStringLiteral("http://127.0.0.1:1234/v1")), practiceLmStudio()},
        {"Ollama", targetAt(QStringLiteral("http://127.0.0.1:11434/v1")), practiceOllama()},
        {"llama.cpp", targetAt(QStringLiteral("http://127.0.0.1:8080/v1")), practiceLlama()},
        {"router", targetAt(QStringLiteral("http://127.0.0.1:8080/v1")), practiceLlamaRouter()},
        {"llama-swap", targetAt(QStringLiteral("http://127.0.0.1:9292/v1")), practiceLlamaSwap()},
        {"vLLM", targetAt(QStringLiteral("http://127.0.0.1:8000/v1")), practiceVllm(true)},
        {"LiteLLM", targetAt(QStringLiteral("http://127.0.0.1:4000")), practiceLiteLlm()},
        {"Lemonade", targetAt(QStringLiteral("http://127.0.0.1:13305/api/v1")), practiceLemonade()},
        {"KoboldCpp", targetAt(QStringLiteral("http://127.0.0.1:5001/v1")), practiceKobold()},
        {"OpenRouter", hostedAt(QStringLiteral("https://openrouter.ai/api/v1")), practiceOpenRouter()},
        {"OpenRouter in the EU", hostedAt(QStringLiteral("https://eu.openrouter.ai/api/v1")),
            practiceOpenRouter()},
        {"OpenAI", hostedAt(QStringLiteral("https://api.openai.com/v1")), practiceOpenAi()},
        {"Anthropic", anthropic, practiceAnthropic()},
    };
}

/// Full looks now and then, as a server is watched; with everything that they asked.
QList<ProbeRequest> watch(ProbeTarget target, const PracticeServer &server, int looks)
{
    QList<ProbeRequest> asked;
    for (int count = 0; count < looks; ++count) {
        target.fullLook = count % 12 == 0;
        target.lastKind = look(target, server, &asked, &target.memory).kind;
    }
    return asked;
}

} // namespace

class TestSafeProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourOfLooksAsksNothingThatLoadsOrCosts_data()
    {
        QTest::addColumn<int>("practice");
        const QList<Practice> all = practices();
        for (int i = 0; i < all.size(); ++i) {
            QTest::addRow("%s", all.at(i).name) << i;
        }
    }

    void anHourOfLooksAsksNothingThatLoadsOrCosts()
    {
        QFETCH(int, practice);
        const Practice server = practices().at(practice);
        const QList<ProbeRequest> asked = watch(server.target, server.server, 720);
        QVERIFY(asked.size() >= 720);
        for (const ProbeRequest &request : asked) {
            QVERIFY2(isAllowed(request), request.pathAndQuery.constData());
        }
    }

    void onlyLoadedModelsOfARouterAreAskedAbout()
    {
        const QList<ProbeRequest> asked =
            watch(targetAt(QStringLiteral("http://127.0.0.1:8080/v1")), practiceLlamaRouter(), 60);
        for (const ProbeRequest &request : asked) {
            const QByteArray path = request.pathAndQuery;
            QVERIFY2(!path.contains("model=") || path.contains("model=tiny-think&")
                    || path.contains("model=slow-1b&"),
                path.constData());
        }
    }

    void litellmsHealthIsNeverAsked()
    {
        for (const ProviderKind kind : {ProviderKind::Unknown, ProviderKind::LiteLlm, ProviderKind::Vllm,
                 ProviderKind::LlamaCpp, ProviderKind::Generic, ProviderKind::Ollama, ProviderKind::LmStudio,
                 ProviderKind::LlamaSwap}) {
            // Also where another server was known before, with all that is remembered of it.
            for (const Practice &before : practices()) {
                ProbeTarget target = before.target;
                if (target.hosted) {
                    continue;
                }
                look(target, before.server, nullptr, &target.memory);
                target.lastKind = kind;
                for (const bool isFull : {true, false}) {
                    target.fullLook = isFull;
                    QList<ProbeRequest> asked;
                    look(target, practiceLiteLlm(), &asked);
                    for (const ProbeRequest &request : asked) {
                        QVERIFY2(!request.pathAndQuery.endsWith("/health")
                                || request.pathAndQuery.endsWith("/v1/health"),
                            before.name);
                    }
                }
            }
        }
    }

    void whatAnswersEverythingIsAskedNothingElse_data()
    {
        QTest::addColumn<ProbeAnswer>("answer");
        QTest::addRow("200 with an error") << documented(QStringLiteral("lmstudio_unexpected_endpoint.json"));
        QTest::addRow("HTML") << answerWith(200, "<!doctype html><title>app</title>");
        QTest::addRow("a model list") << documented(QStringLiteral("openai_models.json"));
        QTest::addRow("a list with null members")
            << answerWith(200, "{\"object\":\"list\",\"data\":[null],\"models\":[null],\"running\":null}");
        QTest::addRow("everything at once") << answerWith(200,
            "{\"version\":\"1\",\"models\":[{\"name\":\"a\",\"key\":\"a\",\"loaded_instances\":[]}],"
            "\"data\":[{\"id\":\"a\",\"owned_by\":\"vllm\",\"max_model_len\":1}],\"running\":[],"
            "\"is_sleeping\":false,\"default_generation_settings\":{}}");
        QTest::addRow("401") << answerWith(401, "{\"error\":{\"message\":\"no\",\"type\":\"x\"}}");
        QTest::addRow("500") << answerWith(500, "{}");
    }

    void whatAnswersEverythingIsAskedNothingElse()
    {
        QFETCH(ProbeAnswer, answer);
        const Everything server(answer);
        for (const Practice &before : practices()) {
            for (const bool isFull : {true, false}) {
                ProbeTarget target = before.target;
                target.lastKind = look(target, before.server, nullptr, &target.memory).kind;
                target.fullLook = isFull;
                QList<ProbeRequest> asked;
                const ServerReading reading = server.look(target, asked);
                QVERIFY(reading.state != ServerState::Unknown);
                QVERIFY(!asked.isEmpty() && asked.size() <= ProbeSession::maxRequests);
                for (const ProbeRequest &request : asked) {
                    QVERIFY2(isAllowed(request), request.pathAndQuery.constData());
                }
            }
        }
    }

    void noKeyGoesToWhoeverIsNotKnown()
    {
        for (const Practice &server : practices()) {
            ProbeTarget target = server.target;
            if (target.hosted) {
                continue;
            }
            target.hasKey = true;
            QList<ProbeRequest> asked;
            look(target, server.server, &asked);
            QVERIFY2(std::none_of(asked.cbegin(), asked.cend(),
                         [](const ProbeRequest &request) { return request.withKey; }),
                server.name);
        }
    }
};

QTEST_GUILESS_MAIN(TestSafeProbes)
#include "tst_safeprobes.moc"
