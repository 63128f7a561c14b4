#pragma once

#include "engine/engine.h"
#include "simulator/simulatedhouse.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace Hearth {

/// The demo's world: practice servers and the two files that wire them, in a temporary folder, without a
/// keychain, without a key.
class Demo
{
    Q_DECLARE_TR_FUNCTIONS(demo)
    Q_DISABLE_COPY_MOVE(Demo)

public:
    Demo() = default;

    /// Starts the servers, writes the files in the language of the moment and points \a options at them.
    /// Errors: those of SimulatedHouse::start(), IoError.
    [[nodiscard]] Result<> start(EngineOptions &options);

private:
    [[nodiscard]] static DemoTexts texts();

    QTemporaryDir m_folder;
    SimulatedHouse m_house;
};

} // namespace Hearth
