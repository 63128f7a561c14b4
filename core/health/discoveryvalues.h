#pragma once

#include "providers/providervalues.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Hearth {

/// A model server that answered where one was looked for.
struct FoundServer
{
    QUrl baseUrl; ///< As a config would name it.
    ServerReading reading; ///< What it said, asked without any key.
    QString configuredAs; ///< Id of the provider with this address; empty: the config has none.

    bool operator==(const FoundServer &) const = default;
};

/// A search for servers, as far as it has come.
struct DiscoveryState
{
    bool isRunning = false;
    QStringList hosts; ///< Searched; "127.0.0.1" stands for this machine.
    int asked = 0; ///< Addresses done.
    int toAsk = 0; ///< Addresses in all.
    QList<FoundServer> found; ///< By address.
    bool hasEnded = false; ///< One search at least has come to its end.

    bool operator==(const DiscoveryState &) const = default;
};

} // namespace Hearth
