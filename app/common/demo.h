#pragma once

#include "engine/engine.h"
#include "simulator/simulatedhouse.h"

#include <QTemporaryDir>

namespace Hearth {

/// The demo's world: practice servers and a config that wires them, in a temporary folder, without a
/// keychain.
class Demo
{
    Q_DISABLE_COPY_MOVE(Demo)

public:
    Demo() = default;

    /// Starts the servers and points \a options at them. Errors: those of SimulatedHouse::start(), IoError.
    [[nodiscard]] Result<> start(EngineOptions &options);

private:
    QTemporaryDir m_folder;
    SimulatedHouse m_house;
};

} // namespace Hearth
