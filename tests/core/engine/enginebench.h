#pragma once

#include "engine/enginehost.h"
#include "net/accessmanager.h"
#include "simulator/simulatedserver.h"

#include <QFile>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Hearth {

template <typename T>
T waitFor(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return future.result();
}

/// A port that was free a moment ago.
inline quint16 freePort()
{
    QTcpServer server;
    (void)server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

/// An engine on its thread, one practice server beside it, its files in a temporary folder.
struct EngineBench
{
    QTemporaryDir folder;
    SimulatedServer server;
    EngineOptions options;
    std::unique_ptr<EngineHost> host;

    explicit EngineBench(SimulatedKind kind = SimulatedKind::LlamaCppRouter)
        : server(setup(kind))
    {
        options.configPath = folder.filePath(QStringLiteral("openclaw.json"));
        options.settingsPath = folder.filePath(QStringLiteral("hearth.json5"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.pollInterval = std::chrono::milliseconds(200);
    }

    /// One warm model and one cold; `slow` takes about a second for an answer.
    static SimulatedServer::Setup setup(SimulatedKind kind)
    {
        SimulatedModel warm;
        warm.id = QStringLiteral("warm");
        warm.state = SimulatedState::Loaded;
        SimulatedModel cold;
        cold.id = QStringLiteral("cold");
        SimulatedModel slow;
        slow.id = QStringLiteral("slow");
        slow.state = SimulatedState::Loaded;
        slow.tokensPerSecond = 25;
        SimulatedServer::Setup setup;
        setup.kind = kind;
        setup.models = {warm, cold, slow};
        return setup;
    }

    /// The engine on whatever files there are.
    [[nodiscard]] Result<> open()
    {
        host = std::make_unique<EngineHost>(options);
        return waitFor(host->engine().open());
    }

    /// The engine on a config that leads to the practice server.
    [[nodiscard]] bool start()
    {
        if (!server.listen()) {
            return false;
        }
        writeConfig("router/warm");
        return open().has_value();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write a file of the test");
        }
    }

    [[nodiscard]] QByteArray config(const QByteArray &primary) const
    {
        return "{ agents: { defaults: { model: \"" + primary
            + "\" } }, models: { providers: { router: { baseUrl: \"" + server.baseUrl().toEncoded()
            + "\", api: \"openai-completions\", models: [ { id: \"warm\", name: \"Warm\", contextWindow: "
              "8192 "
              "}, { id: \"cold\", name: \"Cold\", contextWindow: 8192 } ] } } } }\n";
    }
    void writeConfig(const QByteArray &primary) const { write(options.configPath, config(primary)); }
    void writeSettings(const QByteArray &text) const { write(options.settingsPath, text); }

    [[nodiscard]] Engine &engine() const { return host->engine(); }
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return host->engine().snapshot(); }

    [[nodiscard]] ModelState stateOf(const QString &model) const
    {
        for (const auto &provider : snapshot()->providers) {
            for (const ModelRow &row : provider->models) {
                if (row.ref.model == model) {
                    return row.state;
                }
            }
        }
        return ModelState::Unknown;
    }
};

/// Status of \a reply once it has ended; 0: nobody answered.
inline int statusOf(QNetworkReply *reply)
{
    (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000);
    reply->deleteLater();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

inline QNetworkRequest requestTo(const QString &url, const Secret &token = {})
{
    QNetworkRequest request{QUrl(url)};
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token.reveal());
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return request;
}

} // namespace Hearth
