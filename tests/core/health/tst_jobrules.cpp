#include "health/jobrules.h"

#include <QTest>

using namespace Hearth;

class TestJobRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeAsked_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<LoadOptions>("options");
        QTest::addColumn<std::optional<ErrorKind>>("load");
        QTest::addColumn<std::optional<ErrorKind>>("unload");

        using enum ModelState;
        using Kind = ProviderKind;
        using Answer = std::optional<ErrorKind>;
        const Answer yes;
        const Answer notLoaded = ErrorKind::InvalidRequest;
        const Answer loaded = ErrorKind::InvalidRequest;
        const Answer cannot = ErrorKind::Unsupported;
        const Answer loading = ErrorKind::ModelLoading;
        const LoadOptions plain;
        const LoadOptions wider{65536, std::nullopt};
        const LoadOptions longer{std::nullopt, std::chrono::hours(1)};
        QTest::addRow("LM Studio, cold") << Kind::LmStudio << Cold << plain << yes << notLoaded;
        QTest::addRow("LM Studio, loaded") << Kind::LmStudio << Loaded << plain << loaded << yes;
        QTest::addRow("LM Studio, with another window") << Kind::LmStudio << Loaded << wider << yes << yes;
        QTest::addRow("Ollama, loaded, for longer") << Kind::Ollama << Loaded << longer << yes << yes;
        QTest::addRow("a router, failed") << Kind::LlamaCppRouter << Failed << plain << yes << notLoaded;
        QTest::addRow("a router, loaded, for longer")
            << Kind::LlamaCppRouter << Loaded << longer << loaded << yes;
        QTest::addRow("a router, loading")
            << Kind::LlamaCppRouter << Loading << plain << loading << notLoaded;
        QTest::addRow("a single llama.cpp") << Kind::LlamaCpp << Loaded << plain << loaded << cannot;
        QTest::addRow("LiteLLM") << Kind::LiteLlm << Available << plain << cannot << notLoaded;
        QTest::addRow("hosted") << Kind::OpenAi << Available << plain << cannot << notLoaded;
    }

    void whatMayBeAsked()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(ModelState, state);
        QFETCH(LoadOptions, options);
        ServerReading server;
        server.kind = kind;
        server.state = ServerState::Up;
        server.models = {ModelReading()};
        server.models.first().id = QStringLiteral("m");
        server.models.first().state = state;
        const Result<JobTarget> target = jobTarget({QStringLiteral("p"), QStringLiteral("m")},
            WatchedProvider(), std::make_shared<const ServerReading>(server));
        QVERIFY(target.has_value());
        const auto errorOf = [](const Result<> &may) {
            return may ? std::nullopt : std::optional(may.error().kind);
        };
        QTEST(errorOf(mayLoad(*target, options)), "load");
        QTEST(errorOf(mayUnload(*target)), "unload");
    }

    void thereMustBeSomebodyToAsk()
    {
        const ModelRef ref{QStringLiteral("p"), QStringLiteral("m")};
        ServerReading server;
        const auto errorOf = [&](const std::optional<WatchedProvider> &provider) {
            const auto reading = std::make_shared<const ServerReading>(server);
            return jobTarget(ref, provider, reading).error().kind;
        };
        QCOMPARE(errorOf(std::nullopt), ErrorKind::NotFound);
        QCOMPARE(errorOf(WatchedProvider()), ErrorKind::Unreachable); // not read yet
        server.state = ServerState::AuthRequired;
        server.error = Error{ErrorKind::Unauthorized, QStringLiteral("a key is needed"), 401};
        QCOMPARE(errorOf(WatchedProvider()), ErrorKind::Unauthorized); // its own
        server.state = ServerState::Up;
        QCOMPARE(errorOf(WatchedProvider()), ErrorKind::ModelNotFound);
    }

    void machines()
    {
        const auto machine = [](const char *url) { return machineOf(QUrl(QLatin1String(url))); };
        QCOMPARE(machine("http://localhost:1234"), QString());
        QCOMPARE(machine("http://[::1]:11434"), machine("http://127.0.0.1:8080/v1"));
        QCOMPARE(machine("http://NAS:1"), machine("http://nas:2/v1"));
        QVERIFY(machine("http://nas:1") != machine("http://other:1"));
    }
};

QTEST_GUILESS_MAIN(TestJobRules)
#include "tst_jobrules.moc"
