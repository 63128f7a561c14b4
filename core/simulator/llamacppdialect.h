#pragma once

#include "simulator/simulateddialect.h"

namespace Hearth {

/// llama.cpp's server with one model [PROTOCOLS.md 2.3]: 503 on every path while it loads, even before keys
/// are looked at; the model's name in requests is ignored; a sleeping one wakes on inference, /slots,
/// /tokenize and their like, not on /health, /props, /models, /metrics.
class LlamaCppDialect : public SimulatedDialect
{
public:
    LlamaCppDialect(SimulatorDesk &desk, bool hasMetrics);

    bool answerEarly(HttpExchange &exchange) override;
    void handle(HttpExchange &exchange) override;
    [[nodiscard]] bool wantsKey(const HttpRequest &request) const override;
    [[nodiscard]] QByteArray lastLine() const override;
    [[nodiscard]] HttpAnswer unauthorized() const override;
    [[nodiscard]] HttpAnswer rateLimited() const override;
    [[nodiscard]] HttpAnswer failed() const override;
    [[nodiscard]] HttpAnswer overflow(int promptTokens, int context) const override;

protected:
    /// Answers what concerns one model that is in memory or asleep; false: no such path.
    bool handleModelPath(HttpExchange &exchange, const QString &modelId);
    void infer(HttpExchange &exchange, InferenceRequest::Api api, const QString &modelId);
    /// Goes on once the model is loaded, waking or loading it if need be; answers 500 when that fails.
    void whenReady(HttpExchange &exchange, const QString &modelId, std::function<void()> goOn);
    [[nodiscard]] static HttpAnswer notFound();
    [[nodiscard]] static HttpAnswer loading();
    [[nodiscard]] static bool answerStatic(HttpExchange &exchange); ///< UI page and CORS preflight.

private:
    const bool m_hasMetrics;
};

} // namespace Hearth
