#pragma once

#include "config/configvalues.h"

#include <QString>

#include <optional>

namespace Hearth {

/// One host behind a model of OpenRouter: what a request really gets depends on it [PROTOCOLS.md 2.9].
struct HostedEndpoint
{
    QString provider; ///< "Fireworks", as the catalogue names it.
    QString tag; ///< As a request's `provider.only` names it: "google-vertex/us-east5".
    std::optional<qint64> contextWindow; ///< Tokens; may be smaller than the model's.
    std::optional<qint64> maxOutput; ///< Tokens.
    std::optional<ModelCost> price; ///< USD per million tokens.
    QString quantization; ///< "fp8"; empty: not told.
    std::optional<bool> tools;
    bool isWell = true; ///< False: degraded or off.
    std::optional<double> uptime; ///< Of the last 30 minutes, 0..1.
    QString headquarters; ///< ISO country code; empty: not told.

    bool operator==(const HostedEndpoint &) const = default;
};

} // namespace Hearth
