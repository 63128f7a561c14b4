#pragma once

#include "health/jobvalues.h"
#include "providers/providervalues.h"

#include <QString>
#include <QUrl>

namespace Hearth {

/// "LM Studio 0.4.2": a server's own name, else its kind, and the version where it is known.
[[nodiscard]] QString serverName(ProviderKind kind, const QString &product, const QString &version);
/// "Responses, Chat and Messages"; empty for none.
[[nodiscard]] QString dialectsText(const QList<ApiDialect> &dialects);
/// What stands at \a baseUrl, for one who is about to add it: "This is LM Studio 0.4.2, speaks Responses and
/// Chat; 12 models, 1 loaded." Where no server can be used, the layer that failed: "Nothing listens on
/// 127.0.0.1:1234."
[[nodiscard]] QString identifiedSentence(const QUrl &baseUrl, const ServerReading &reading);
/// "12 models, 1 loaded"
[[nodiscard]] QString modelCountText(const ServerReading &reading);
/// Which layer failed on the way to \a baseUrl, and how.
[[nodiscard]] QString layerSentence(const QUrl &baseUrl, const Error &error);
/// Where a figure comes from: "Reported by the server".
[[nodiscard]] QString originWords(Origin origin);
/// What the server is doing for \a job: "Loading", "Unloading".
[[nodiscard]] QString actWord(ModelAct act);
/// How it stands with a model that is to stay in memory, in a few words.
[[nodiscard]] QString keepWarmWords(KeepWarm::State state);

/// US dollars with the digits that matter: "$0.25", "$0.0001".
[[nodiscard]] QString dollarsText(double dollars);
/// A share in percent: "62 %".
[[nodiscard]] QString percentText(double share);

} // namespace Hearth
