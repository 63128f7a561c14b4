#pragma once

#include "base/result.h"
#include "providers/hostedendpoint.h"
#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace Hearth {

// OpenRouter [PROTOCOLS.md 2.9]. Safe requests: GET /models (of an in-region host: /models/user), GET /key,
// whose refusal tells what the public list cannot; GET /models/{author}/{slug}/endpoints on demand.

/// openrouter.ai itself or an in-region host of it.
[[nodiscard]] bool isOpenRouter(const QUrl &baseUrl);
/// eu.openrouter.ai, us.openrouter.ai: requests fail instead of leaving the region.
[[nodiscard]] bool isOpenRouterRegion(const QUrl &baseUrl);

/// Goes on from its answer to the model list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> openRouterDialogue(
    const JsonAnswer &list, const ProbeTarget &target);

/// The key alone; null when the catalogue is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownOpenRouterDialogue(const ProbeTarget &target);

/// Below the base URL (`…/api/v1`): `/models/acme/see/endpoints`. Empty when \a modelId is no author/slug.
/// Public: needs no key, costs nothing.
[[nodiscard]] QByteArray endpointsPath(const QString &modelId);

/// The hosts behind a model; nothing when \a answer is no such list.
[[nodiscard]] std::optional<QList<HostedEndpoint>> readEndpoints(const JsonAnswer &answer);

/// The catalogue's `pricing`, USD per token as strings, as USD per million; nothing unless both prices are
/// there and sane.
[[nodiscard]] std::optional<ModelCost> readPricing(const QJsonObject &pricing);

} // namespace Hearth
