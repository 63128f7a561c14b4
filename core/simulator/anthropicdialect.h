#pragma once

#include "simulator/simulateddialect.h"

namespace Hearth {

/// Anthropic's server as it is documented [PROTOCOLS.md 2.8]: Messages, its token count, a list of models,
/// its own errors. Nothing of OpenAI's.
class AnthropicDialect final : public SimulatedDialect
{
public:
    using SimulatedDialect::SimulatedDialect;

    void handle(HttpExchange &exchange) override;
    [[nodiscard]] bool wantsKey(const HttpRequest &request) const override;
    [[nodiscard]] QByteArray lastLine() const override;
    [[nodiscard]] HttpAnswer unauthorized() const override;
    [[nodiscard]] HttpAnswer rateLimited() const override;
    [[nodiscard]] HttpAnswer failed() const override;
    [[nodiscard]] HttpAnswer overflow(int promptTokens, int context) const override;

private:
    void infer(HttpExchange &exchange, bool countOnly);
    [[nodiscard]] QByteArray models() const;
};

} // namespace Hearth
