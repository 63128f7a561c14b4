#pragma once

#include "base/result.h"
#include "simulator/simulatedfault.h"
#include "simulator/simulatedmodel.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Hearth {

/// What a simulated server has seen and done.
struct SimulatedCounters
{
    QHash<QByteArray, int> requests; ///< By method and path, "GET /v1/models".
    int loads = 0; ///< Begun, waking included.
    int unloads = 0; ///< Evictions included.
    int generations = 0; ///< Begun.
    int completed = 0;
    int aborts = 0; ///< Clients that left while an answer was generated for them.
    qint64 tokens = 0; ///< Generated in all.
    qint64 tokensAfterAbort = 0; ///< Generated for nobody; a defect of the simulator if not 0.

    [[nodiscard]] int requestsTo(const QByteArray &methodAndPath) const
    {
        return requests.value(methodAndPath);
    }
};

/// A practice server on loopback: one of SimulatedKind with its dialect, its oddities, pretended models and
/// scripted faults. No model is ever run; what it says is a fixed text. Lives in the thread it is made in.
class SimulatedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedServer)

public:
    struct Setup
    {
        SimulatedKind kind = SimulatedKind::Generic;
        /// LlamaCpp: the first alone, loading from the start unless Loaded or Sleeping. Generic, Anthropic:
        /// all loaded.
        QList<SimulatedModel> models;
        QByteArray apiKey; ///< Wanted as Bearer or X-Api-Key; empty: none wanted.
        int maxLoaded = 4; ///< LlamaCppRouter: --models-max.
        bool autoload =
            true; ///< LlamaCppRouter: false is --no-models-autoload. LmStudio: false is no JIT loading.
        bool hasMetrics = true; ///< llama.cpp's --metrics.
    };

    explicit SimulatedServer(const Setup &setup, QObject *parent = nullptr);
    ~SimulatedServer() override;

    /// Port 0: any free one. Errors: those of HttpServer::listen. Under the fault Refuse the port is chosen
    /// but nobody listens there yet.
    [[nodiscard]] Result<quint16> listen(
        quint16 port = 0, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    void stopListening(); ///< What is under way goes on.
    [[nodiscard]] SimulatedKind kind() const;
    [[nodiscard]] quint16 port() const; ///< 0 before listen().
    [[nodiscard]] QUrl baseUrl() const; ///< As a config names it: http://127.0.0.1:PORT/v1

    /// Faults wait in order; each request meets the first that fits it.
    void addFault(const SimulatedFault &fault);
    void clearFaults(); ///< Listens again where Refuse had stopped that.

    [[nodiscard]] SimulatedState stateOf(const QString &modelId) const; ///< Cold when unknown.
    void load(const QString &modelId);
    void unload(const QString &modelId);
    void sleep(const QString &modelId); ///< As after llama.cpp's --sleep-idle-seconds.

    [[nodiscard]] SimulatedCounters counters() const;

Q_SIGNALS:
    void requestSeen(const QByteArray &method, const QByteArray &target);
    void stateChanged(const QString &modelId);
    void generationEnded(); ///< Complete, aborted or broken; the counters tell.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
