#include "engine/enginehost.h"

namespace Hearth {

EngineHost::EngineHost(EngineOptions options)
{
    m_thread.setObjectName(QStringLiteral("hearth-engine"));
    m_thread.start();
    m_home.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_home, [this, &options] { m_engine = std::make_unique<Engine>(std::move(options)); },
        Qt::BlockingQueuedConnection);
}

EngineHost::~EngineHost()
{
    // While its event loop still runs: what the engine leaves to deleteLater() goes before the thread does.
    QMetaObject::invokeMethod(
        &m_home,
        [this, home = QThread::currentThread()] {
            m_engine.reset();
            m_home.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace Hearth
