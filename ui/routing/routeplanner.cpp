#include "routing/routeplanner.h"

#include "engine/engine.h"

namespace Hearth {

RoutePlanner::RoutePlanner(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, &RoutePlanner::onAnswer);
}

void RoutePlanner::ask(const RouteQuestion &question, const WhatIf &whatIf)
{
    if (m_answer.isRunning()) {
        m_next = {question, whatIf};
        return;
    }
    m_answer.setFuture(m_engine.plan(question, whatIf));
}

void RoutePlanner::onAnswer()
{
    if (m_next) {
        const auto [question, whatIf] = *std::exchange(m_next, std::nullopt);
        m_answer.setFuture(m_engine.plan(question, whatIf));
        return;
    }
    // Without an answer the engine is going away.
    if (!m_answer.isCanceled() && m_answer.future().resultCount() > 0) {
        if (const Result<RoutePlan> plan = m_answer.result()) {
            Q_EMIT planned(*plan);
        }
    }
}

} // namespace Hearth
