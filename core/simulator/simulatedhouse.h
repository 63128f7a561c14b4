#pragma once

#include "base/result.h"
#include "simulator/demotexts.h"
#include "simulator/simulatedserver.h"

#include <QByteArray>
#include <QObject>

namespace Hearth {

/// The demo's set of practice servers: an LM Studio with a loaded and a cold model, a llama.cpp router with a
/// loaded and a cold one, a generic server; and the config that wires them behind a workstation that is
/// switched off, and before a hosted provider without a key. So a newcomer meets loaded, cold, unreachable,
/// "key missing", a window smaller than configured, and a request that falls over, at once.
class SimulatedHouse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedHouse)

public:
    /// Wanted ports on 127.0.0.1; 0: any free one.
    using Ports = DemoPorts;

    explicit SimulatedHouse(QObject *parent = nullptr);
    ~SimulatedHouse() override;

    /// Starts all three. Errors: those of HttpServer::listen; none listens then.
    [[nodiscard]] Result<> start(const Ports &ports);

    [[nodiscard]] SimulatedServer &lmStudio() { return m_lmStudio; }
    [[nodiscard]] SimulatedServer &llamaRouter() { return m_llamaRouter; }
    [[nodiscard]] SimulatedServer &generic() { return m_generic; }

    /// The text of an openclaw.json (JSON5 with comments) for the ports in use; after start().
    [[nodiscard]] QByteArray configText(const DemoTexts &texts = {}) const;

private:
    SimulatedServer m_lmStudio;
    SimulatedServer m_llamaRouter;
    SimulatedServer m_generic;
};

} // namespace Hearth
