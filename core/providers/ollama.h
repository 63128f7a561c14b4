#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace Hearth {

// Ollama [PROTOCOLS.md 2.2]. Safe requests: GET /, /api/version, /api/tags, /api/ps; POST /api/show, which
// reads metadata and loads nothing, once for each build of a model (digest) of a server known to be Ollama.
// Its tags prove nothing: others serve them, too.
//
// What is in memory it tells from the moment a load begins, so a model that loads reads as loaded unless
// Hearth itself has started the load.

/// Worth asking first: its usual port, the owner it gives to models, or named so in the config.
[[nodiscard]] bool isLikelyOllama(const QList<QJsonObject> &entries, const ProbeTarget &target);

/// One entry of GET /api/tags.
[[nodiscard]] ModelReading readOllamaTag(const QJsonObject &entry);
/// One entry of GET /api/ps onto \a model; \a now is the server's own time, for what expires when.
void readOllamaRunning(const QJsonObject &entry, const QDateTime &now, ModelReading &model);
/// The answer to POST /api/show onto \a model.
void readOllamaDetails(const QJsonObject &body, ModelReading &model);

/// Identifies it unless known, then asks for its models.
[[nodiscard]] std::unique_ptr<KindDialogue> ollamaDialogue(const ProbeTarget &target);

} // namespace Hearth
