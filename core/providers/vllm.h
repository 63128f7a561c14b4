#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <QJsonObject>
#include <QList>

#include <memory>

namespace Hearth {

// vLLM [PROTOCOLS.md 2.4]: one base model per process, loaded before it listens; others are LoRA adapters of
// it. Safe requests: the model list, GET /health, /version, /metrics, /is_sleeping. Only where the last has
// ever answered does a reading name an instance of the base model: it tells that sleep and wake-up work
// there.

/// Entries tell `max_model_len`, and no known neighbour owns them.
[[nodiscard]] bool isVllmList(const QList<QJsonObject> &entries);
/// 401 with exactly `{"error":"Unauthorized"}`: maybe a vLLM; its metrics, open to all, would tell.
[[nodiscard]] bool isVllmRefusal(const JsonAnswer &answer);
[[nodiscard]] bool isVllmMetrics(const JsonAnswer &answer); ///< Has lines of `vllm:`.

/// Goes on from its answer to the model list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> vllmDialogue(const JsonAnswer &list);
/// Load and health alone; null when the list is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownVllmDialogue(const ProbeTarget &target);

} // namespace Hearth
