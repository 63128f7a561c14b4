#pragma once

#include "simulator/simulateddialect.h"

#include <QHash>
#include <QObject>

#include <memory>

class QTimer;

namespace Hearth {

/// Ollama [PROTOCOLS.md 2.2], written from its documentation and source, not from recordings. A model is
/// listed as running from the moment its load begins; an empty prompt loads, keep_alive 0 unloads; a load
/// ends when the client that asked for it leaves; what nobody uses goes out of memory after its keep_alive.
class OllamaDialect final : public QObject, public SimulatedDialect
{
    Q_OBJECT

public:
    explicit OllamaDialect(SimulatorDesk &desk);
    ~OllamaDialect() override;

    void handle(HttpExchange &exchange) override;
    [[nodiscard]] bool wantsKey(const HttpRequest &request) const override;
    [[nodiscard]] HttpAnswer unauthorized() const override;
    [[nodiscard]] HttpAnswer rateLimited() const override;
    [[nodiscard]] HttpAnswer failed() const override;
    [[nodiscard]] HttpAnswer overflow(int promptTokens, int context) const override;

private:
    void handleGenerate(HttpExchange &exchange);
    void handleShow(HttpExchange &exchange);
    void infer(HttpExchange &exchange, InferenceRequest::Api api);
    void loadFor(HttpExchange &exchange, const QString &id, std::function<void()> goOn);
    void keepAlive(const QString &id, qint64 seconds); ///< Negative: until it is told to go.
    [[nodiscard]] QByteArray tags() const;
    [[nodiscard]] QByteArray running() const;
    [[nodiscard]] QByteArray plainModels() const;

    struct Stay;
    QHash<QString, std::shared_ptr<Stay>> m_stays; ///< Until when, by model.
};

} // namespace Hearth
