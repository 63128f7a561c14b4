#pragma once

#include "config/modelform.h"
#include "config/providerform.h"
#include "health/discoveryvalues.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Hearth {

/// A provider as it would be added: to be shown, changed by hand, and written.
struct ServerAddition
{
    ProviderForm provider; ///< Id free in the document; address, dialect and key as OpenClaw wants them.
    QList<ModelForm> models;

    bool operator==(const ServerAddition &) const = default;
};

/// The provider block for \a found, with those of its models that \a modelIds names; all that can chat when
/// it is empty (of a hosted catalogue: none). By the rules of \a document's OpenClaw. A server that asks for
/// a key gets a reference to the usual variable, others the usual placeholder.
[[nodiscard]] ServerAddition additionFor(
    const Json5Document &document, const FoundServer &found, const QStringList &modelIds = {});

/// The operations that write \a addition into the document it was made for; of an empty text into `{}`.
[[nodiscard]] QList<Json5Operation> additionOperations(const ServerAddition &addition);

/// Both in one.
[[nodiscard]] QList<Json5Operation> serverAddition(
    const Json5Document &document, const FoundServer &found, const QStringList &modelIds = {});

/// A model of a server as a config should declare it: window as it is loaded, else the most it can have;
/// `maxTokens` by usefulMaxTokens().
[[nodiscard]] ModelForm modelFormFor(const ModelReading &reading);

/// Tokens of output that leave room for an agent in \a window: a quarter of it, 8192 at the most
/// [OPENCLAW.md 15], and no more than \a limit.
[[nodiscard]] qint64 usefulMaxTokens(qint64 window, std::optional<qint64> limit = std::nullopt);

} // namespace Hearth
