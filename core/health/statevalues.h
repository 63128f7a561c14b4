#pragma once

#include "providers/providervalues.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>

namespace Hearth {

/// From this moment on a server, or one of its models, was so.
struct StateChange
{
    std::chrono::milliseconds at{0}; ///< Since 1970-01-01 UTC.
    QString provider;
    QString model; ///< As the server names it; empty: the server itself.
    ServerState server = ServerState::Unknown; ///< Of the server itself; Unknown: nobody looked.
    ModelState state = ModelState::Unknown; ///< Of the model; Unknown: nobody looked.

    bool operator==(const StateChange &) const = default;
};

/// From this moment on the models of a server took so much memory.
struct ModelMemory
{
    std::chrono::milliseconds at{0}; ///< Since 1970-01-01 UTC.
    QString provider;
    qint64 bytes = 0; ///< As the server says, else the size of the weights of what is loaded.

    bool operator==(const ModelMemory &) const = default;
};

/// In the order of time; never null.
using StateChangeList = std::shared_ptr<const QList<StateChange>>;
using ModelMemoryList = std::shared_ptr<const QList<ModelMemory>>;

} // namespace Hearth
