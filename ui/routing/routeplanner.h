#pragma once

#include "base/result.h"
#include "engine/whatif.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <utility>

namespace Hearth {

class Engine;

/// Asks the engine where a request would go; nothing is sent. Questions that come while it thinks are merged:
/// only the newest is asked next, and only its answer is told. GUI thread.
class RoutePlanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutePlanner)

public:
    /// \a engine outlives this.
    explicit RoutePlanner(Engine &engine, QObject *parent = nullptr);
    void ask(const RouteQuestion &question, const WhatIf &whatIf = {});

Q_SIGNALS:
    void planned(const Hearth::RoutePlan &plan);

private:
    void onAnswer();

    Engine &m_engine;
    std::optional<std::pair<RouteQuestion, WhatIf>> m_next;
    QFutureWatcher<Result<RoutePlan>> m_answer;
};

} // namespace Hearth
