#include "inference/routekeeper.h"

#include <QDateTime>

namespace Hearth {

RouteKeeper::RouteKeeper(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

RouteKeeper::~RouteKeeper() = default;

void RouteKeeper::setSettings(const HearthSettings &settings)
{
    m_settings = settings;
    m_memory.setPolicy(settings.policy);
    for (const ProviderSettings &provider : settings.providers) {
        if (provider.maxConcurrent) {
            const ModelRef any{provider.id, {}}; // the provider's lane is the same for all its models
            grant(m_queue.setLimit(slotLane(any, settings), *provider.maxConcurrent));
        }
    }
}

const RoutingLive &RouteKeeper::live()
{
    return m_memory.live(m_clock.now(), today());
}

void RouteKeeper::attemptStarted(const ModelRef &ref)
{
    m_memory.attemptStarted(ref, m_clock.now());
}

void RouteKeeper::attemptEnded(const ModelRef &ref, const AttemptOutcome &outcome)
{
    m_memory.attemptEnded(ref, outcome, m_clock.now(), today());
    Q_EMIT changed();
}

void RouteKeeper::attemptAnswers(const ModelRef &ref)
{
    if (m_memory.attemptAnswers(ref)) {
        Q_EMIT changed();
    }
}

void RouteKeeper::spend(double usd)
{
    if (usd > 0) {
        m_memory.spend(usd, today());
        Q_EMIT changed();
    }
}

void RouteKeeper::take(const HealthSnapshot &health)
{
    if (m_memory.take(health)) {
        Q_EMIT changed();
    }
}

void RouteKeeper::closeCoolDown(const QString &provider)
{
    m_memory.closeCoolDown(provider);
    Q_EMIT changed();
}

bool RouteKeeper::enter(Ticket ticket, const ModelRef &ref, const QString &client, int limit)
{
    return m_queue.enter(ticket, slotLane(ref, m_settings), client, limit);
}

void RouteKeeper::leave(Ticket ticket)
{
    grant(m_queue.leave(ticket));
}

void RouteKeeper::grant(const QList<SlotQueue::Id> &granted)
{
    for (const SlotQueue::Id ticket : granted) {
        Q_EMIT slotGranted(ticket);
    }
}

/// The local date; worked out anew only when a day is over, for each plan asks.
QDate RouteKeeper::today()
{
    const std::chrono::milliseconds now = m_clock.sinceEpoch();
    if (!m_today.isValid() || now >= m_tomorrow || now < m_tomorrow - std::chrono::hours(25)) {
        m_today = QDateTime::fromMSecsSinceEpoch(now.count()).date();
        m_tomorrow = std::chrono::milliseconds(m_today.addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    return m_today;
}

} // namespace Hearth
