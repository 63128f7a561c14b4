#pragma once

#include "config/configvalues.h"
#include "doctor/driftrepairs.h"
#include "doctor/driftvalues.h"
#include "health/healthvalues.h"

#include <QList>
#include <QStringList>

#include <optional>

/// The single rules of driftOf(), which alone uses them.
namespace Hearth {

/// A declared model, and what the server that answers for it says of it.
struct DeclaredModel
{
    const OpenClawConfig &config;
    const ProviderConfig &provider;
    const ModelConfig &model;
    const ServerReading &server;
    const ModelReading *reading; ///< Null: the server does not list it.
    DriftRepairs &repairs;
};

[[nodiscard]] std::optional<Drift> windowDrift(const DeclaredModel &match);
[[nodiscard]] std::optional<Drift> outputDrift(const DeclaredModel &match);
[[nodiscard]] std::optional<Drift> listingDrift(const DeclaredModel &match);
[[nodiscard]] std::optional<Drift> dialectDrift(const DeclaredModel &match);
[[nodiscard]] QList<Drift> abilityDrift(const DeclaredModel &match);

[[nodiscard]] std::optional<Drift> dialectDrift(const ProviderConfig &provider, const ServerReading &server);
[[nodiscard]] std::optional<Drift> addressDrift(
    const ProviderConfig &provider, const ServerReading &server, const DriftRepairs &repairs);

/// Whether \a server is known to have no model \a id, under any name: it lists all it has, and not this one.
[[nodiscard]] bool isSurelyMissing(const ServerReading &server, const QString &id);

} // namespace Hearth
