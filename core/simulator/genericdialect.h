#pragma once

#include "simulator/simulateddialect.h"

namespace Hearth {

/// The least that OpenAI-compatible servers share [PROTOCOLS.md 2.6]: a model list without states, Chat
/// Completions, OpenAI's errors. Thinking stays in the text, between `<think>` tags. No Responses API.
class GenericDialect final : public SimulatedDialect
{
public:
    using SimulatedDialect::SimulatedDialect;

    void handle(HttpExchange &exchange) override;
    [[nodiscard]] bool wantsKey(const HttpRequest &request) const override;
    [[nodiscard]] HttpAnswer unauthorized() const override;
    [[nodiscard]] HttpAnswer rateLimited() const override;
    [[nodiscard]] HttpAnswer failed() const override;
    [[nodiscard]] HttpAnswer overflow(int promptTokens, int context) const override;

private:
    void infer(HttpExchange &exchange);
};

} // namespace Hearth
