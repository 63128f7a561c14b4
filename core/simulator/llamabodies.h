#pragma once

#include "net/httpserver.h"
#include "simulator/simulatedmodel.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

// Bodies of llama.cpp's server, key for key as build b11669 wrote them in the recordings (the test compares
// key sets). The values are ours.

/// What /props and system_fingerprint call the build: the recorded number, so that whoever reads versions
/// meets a known one.
[[nodiscard]] QByteArray llamaBuildInfo();

/// The headers every answer carries; \a stream: of an event stream.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> llamaHeaders(bool stream);
[[nodiscard]] HttpAnswer llamaAnswer(const QByteArray &body, int status = 200);
[[nodiscard]] HttpAnswer llamaError(int status, const QByteArray &message, const QByteArray &type);
/// The same with its keys in the order of the checks before any handler: key, loading, unknown path
/// [auth_none_models, health_503, unknown_path_404].
[[nodiscard]] HttpAnswer llamaRefusal(int status, const QByteArray &message, const QByteArray &type);
[[nodiscard]] HttpAnswer llamaOverflow(int promptTokens, int context);

[[nodiscard]] QByteArray llamaProps(const SimulatedModel &model, bool hasMetrics); ///< [transcripts: props]
[[nodiscard]] QByteArray llamaModels(const SimulatedModel &model, qint64 created); ///< [v1_models]
/// One model as the router's "loaded" event and the single server's list describe it [router_models_sse].
[[nodiscard]] QByteArray llamaModelInfo(const SimulatedModel &model, qint64 created);
[[nodiscard]] QByteArray llamaSlots(const SimulatedModel &model, int busy); ///< [slots_idle]
[[nodiscard]] QByteArray llamaMetrics(qint64 tokens, int processing); ///< [metrics_idle]; text
[[nodiscard]] QByteArray llamaRouterProps(int maxLoaded, bool autoload); ///< [router_props_none]
[[nodiscard]] QByteArray llamaRouterModels(const QList<SimulatedModel> &models, qint64 created);

/// Slots of a simulated server: as many as llama.cpp takes by itself [router_props_loaded].
inline constexpr int llamaSlotCount = 4;

} // namespace Hearth
