#pragma once

#include "net/accessmanager.h"
#include "net/connectionpool.h"
#include "net/deadlines.h"

#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

namespace Hearth {

class LeanReply;
class StreamReply;

/// What the requests of one manager share. Held by each of them, so that one which outlives the manager finds
/// it still there; goes by deleteLater(), for its sockets may be in the middle of a signal.
class Transport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)

public:
    [[nodiscard]] static std::shared_ptr<Transport> create(AccessManager &manager);

    /// The manager goes: replies that it does not own end as Cancelled, idle connections are closed.
    void shutDown();

    [[nodiscard]] Deadlines &deadlines() { return m_deadlines; }
    [[nodiscard]] ConnectionPool &pool() { return m_pool; }
    [[nodiscard]] AccessManager *manager() const { return m_manager; } ///< Null once it is gone.

    void setPlacePredicate(PlacePredicate predicate);
    [[nodiscard]] bool allows(const QString &host, const QHostAddress &address) const;

    /// An idle connection to \a origin that place policy still allows; null: none.
    [[nodiscard]] ConnectionPtr takeIdle(const HostOrigin &origin);

    /// Owns \a reply, which nobody else waits for, until dropDrained() says that it has ended.
    void keepDraining(std::unique_ptr<LeanReply> reply);
    void dropDrained(const LeanReply &reply);

    void add(StreamReply *reply) { m_replies.insert(reply); }
    void remove(StreamReply *reply) { m_replies.remove(reply); }

    ~Transport() override;

private:
    explicit Transport(AccessManager &manager);

    QPointer<AccessManager> m_manager;
    PlacePredicate m_predicate;
    Deadlines m_deadlines;
    ConnectionPool m_pool;
    std::vector<std::unique_ptr<LeanReply>> m_draining;
    QSet<StreamReply *> m_replies; ///< Those that have not told their end.
};

} // namespace Hearth
