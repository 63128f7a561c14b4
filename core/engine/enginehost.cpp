#include "engine/enginehost.h"

namespace Hearth {

EngineHost::EngineHost(EngineOptions options)
    : m_engine(new Engine(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("hearth-engine"));
    m_engine->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Hearth
