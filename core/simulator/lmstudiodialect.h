#pragma once

#include "simulator/simulateddialect.h"

namespace Hearth {

/// LM Studio [PROTOCOLS.md 2.1]. Its bodies are written from documentation and issue reports, not from
/// recordings: what is [unverified] there is unverified here. Unknown paths answer 200 with an error;
/// inference loads the model just in time and then evicts what came so before; loads block until they are
/// done.
class LmStudioDialect final : public SimulatedDialect
{
public:
    LmStudioDialect(SimulatorDesk &desk, bool justInTime);

    void handle(HttpExchange &exchange) override;
    [[nodiscard]] bool wantsKey(const HttpRequest &request) const override;
    [[nodiscard]] HttpAnswer unauthorized() const override;
    [[nodiscard]] HttpAnswer rateLimited() const override;
    [[nodiscard]] HttpAnswer failed() const override;
    [[nodiscard]] HttpAnswer overflow(int promptTokens, int context) const override;

private:
    void infer(HttpExchange &exchange, InferenceRequest::Api api);
    void handleLoad(HttpExchange &exchange);
    void handleUnload(HttpExchange &exchange);
    [[nodiscard]] QByteArray nativeModels() const;
    [[nodiscard]] QByteArray legacyModels() const;
    [[nodiscard]] QByteArray plainModels() const;

    const bool m_justInTime;
};

} // namespace Hearth
