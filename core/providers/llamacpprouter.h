#pragma once

#include "providers/providervalues.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

// llama-server in router mode [PROTOCOLS.md 2.3]: loads models by name, says each one's state in its list.
// What it says of the child of a model (/props and /metrics with `?model=`) is asked of loaded models only
// and always with `autoload=false`: without it the question would load the model. Seen on build b11669: so
// asked, neither wakes a model that fell asleep meanwhile, puts off its sleep, or counts as use where the
// least recently used one must go.

/// A value of `status.value`, and of `status` in its events.
struct RouterStatus
{
    ModelState state = ModelState::Unknown;
    bool isSleeping = false;
};
[[nodiscard]] std::optional<RouterStatus> readRouterStatus(const QString &value);

/// `{"stages":["text_model"],"current":"text_model","value":0.4}`
struct RouterProgress
{
    std::optional<double> share; ///< 0..1, of all stages together.
    QString stage;
};
[[nodiscard]] RouterProgress readRouterProgress(const QJsonObject &progress);

/// Every entry of the list has a `status` object. Empty lists say nothing: false.
[[nodiscard]] bool isRouterList(const QList<QJsonObject> &entries);

/// One entry of GET /models. `status.args`, the children's command lines, and `status.preset` are never taken
/// over.
[[nodiscard]] ModelReading readRouterModel(const QJsonObject &entry);
[[nodiscard]] QList<ModelReading> readRouterModels(const QList<QJsonObject> &entries);

} // namespace Hearth
