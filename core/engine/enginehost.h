#pragma once

#include "engine/engine.h"

#include <QThread>

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
    Engine *m_engine = nullptr; ///< Goes in its own thread when that ends.
};

} // namespace Hearth
