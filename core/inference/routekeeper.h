#pragma once

#include "base/clock.h"
#include "inference/urlcache.h"
#include "net/deadlines.h"
#include "routing/routingmemory.h"
#include "routing/slotqueue.h"

#include <QDate>
#include <QObject>

namespace Hearth {

/// The living part of routing, one for all calls: what attempts teach, and who waits for a free slot. The
/// shell around RoutingMemory and SlotQueue; knows the time. Lives in the thread of its calls.
class RouteKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteKeeper)

public:
    using Ticket = SlotQueue::Id; ///< Of a request, for its slot.

    /// \a clock outlives this.
    explicit RouteKeeper(const Clock &clock, QObject *parent = nullptr);
    ~RouteKeeper() override;

    /// Bounds of breakers from now on; providers whose limit has changed give out new slots.
    void setSettings(const HearthSettings &settings);
    /// For a plan made now; good until the next call of a function that is not const.
    [[nodiscard]] const RoutingLive &live();

    [[nodiscard]] bool mayStart(const ModelRef &ref) const { return m_memory.mayStart(ref, m_clock.now()); }
    void attemptStarted(const ModelRef &ref);
    void attemptEnded(const ModelRef &ref, const AttemptOutcome &outcome); ///< Once for each started.
    void attemptAnswers(const ModelRef &ref); ///< Its first output has come.
    void spend(double usd); ///< For what was no attempt.
    void take(const HealthSnapshot &health); ///< See RoutingMemory.
    void closeCoolDown(const QString &provider); ///< The same.
    [[nodiscard]] std::optional<CoolDown> coolDown(const QString &provider) const
    {
        return m_memory.coolDown(provider);
    }
    [[nodiscard]] double spentTodayUsd() { return m_memory.spentUsd(today()); }
    void setUsualLoads(const QHash<ModelRef, std::chrono::milliseconds> &loads)
    {
        m_memory.setUsualLoads(loads);
    }

    [[nodiscard]] Ticket newTicket() { return ++m_lastTicket; }
    /// True: \a ticket has a slot of \a ref at once. False: slotGranted() comes, unless it leaves before.
    [[nodiscard]] bool enter(Ticket ticket, const ModelRef &ref, const QString &client, int limit);
    void leave(Ticket ticket); ///< Done with the slot, or with waiting; nothing when it is not in.
    [[nodiscard]] int position(Ticket ticket) const { return m_queue.position(ticket); }

    [[nodiscard]] UrlCache &urls() { return m_urls; } ///< Of all calls.
    [[nodiscard]] Deadlines &deadlines() { return m_deadlines; } ///< The same.

    /// Wished for by a call that has passed a cold candidate over.
    void askToWarm(const ModelRef &ref) { Q_EMIT warmWanted(ref); }

    [[nodiscard]] QJsonObject toJson() const { return m_memory.toJson(); } ///< What outlives the program.
    void restore(const QJsonObject &json) { m_memory.restore(json); }

Q_SIGNALS:
    void slotGranted(quint64 ticket);
    void warmWanted(const Hearth::ModelRef &ref);
    void changed(); ///< A provider rests or rests no more, something was learnt, money was spent.

private:
    [[nodiscard]] QDate today();
    void grant(const QList<SlotQueue::Id> &granted);

    const Clock &m_clock;
    HearthSettings m_settings;
    RoutingMemory m_memory;
    SlotQueue m_queue;
    UrlCache m_urls;
    Deadlines m_deadlines;
    Ticket m_lastTicket = 0;
    QDate m_today;
    std::chrono::milliseconds m_tomorrow{0}; ///< When m_today ends, since 1970-01-01 UTC.
};

} // namespace Hearth
