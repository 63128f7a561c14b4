#include "engine/enginehost.h"

namespace Hearth {

EngineHost::EngineHost(EngineOptions options)
{
    m_thread.setObjectName(QStringLiteral("hearth-engine"));
    m_thread.start();
    // Made in its own thread: sockets, timers and access managers belong to the thread that makes them.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [this, &options, &maker, home = QThread::currentThread()] {
            m_engine = new Engine(std::move(options));
            maker.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
}

EngineHost::~EngineHost()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Hearth
