#pragma once

#include "engine/engine.h"

#include <QThread>

#include <memory>

namespace Hearth {

/// An engine on a thread of its own. Made and destroyed in the main thread; the destructor stops the engine,
/// which breaks what is still under way, and waits for the thread.
class EngineHost
{
    Q_DISABLE_COPY_MOVE(EngineHost)

public:
    explicit EngineHost(EngineOptions options);
    ~EngineHost();

    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    QThread m_thread;
    QObject m_home; ///< Lives in the thread, and is where the engine is made and destroyed: its sockets and
                    ///< timers belong to the thread that makes them.
    std::unique_ptr<Engine> m_engine;
};

} // namespace Hearth
