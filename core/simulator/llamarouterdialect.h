#pragma once

#include "simulator/llamacppdialect.h"

#include <QObject>
#include <QPointer>

namespace Hearth {

/// llama.cpp's server in router mode [PROTOCOLS.md 2.3]: /health says nothing of models; GETs with ?model=
/// load unless autoload=false; loads and unloads answer at once and go on behind; /models/sse tells of them.
class LlamaRouterDialect final : public QObject, public LlamaCppDialect
{
    Q_OBJECT

public:
    LlamaRouterDialect(SimulatorDesk &desk, bool hasMetrics, int maxLoaded, bool autoload);

    bool answerEarly(HttpExchange &exchange) override;
    void handle(HttpExchange &exchange) override;

private:
    void handlePassedOn(HttpExchange &exchange);
    void handleTokenize(HttpExchange &exchange);
    void handleInference(HttpExchange &exchange, InferenceRequest::Api api);
    void handleLoad(HttpExchange &exchange);
    void handleUnload(HttpExchange &exchange);
    void openEvents(HttpExchange &exchange);
    void tell(const QString &model, const char *event, const QByteArray &data);

    const int m_maxLoaded;
    const bool m_autoload;
    QList<QPointer<HttpExchange>> m_listeners;
};

} // namespace Hearth
