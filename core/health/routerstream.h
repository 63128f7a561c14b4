#pragma once

#include "base/clock.h"
#include "health/watchedprovider.h"
#include "protocol/sseparser.h"
#include "providers/llamarouterevents.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// Holds the stream of events of a llama.cpp router open, and opens it again after it broke. Reads at most
/// one event's worth of memory. What happens while it is not open is not told: whoever listens reads the list
/// of models on opened(). Only for a server that was identified as a router. Lives in one thread with its
/// manager; its timer is tick(), to be called at nextAt().
class RouterStream final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterStream)

public:
    static constexpr qsizetype maxEventBytes = 1024 * 1024; ///< A few KiB in recordings: our choice.
    static constexpr std::chrono::milliseconds headTimeout{5000}; ///< Our choice.
    static constexpr std::chrono::milliseconds firstWait{500}; ///< After a break; doubles. Our choice.
    static constexpr std::chrono::milliseconds longestWait{60000}; ///< Our choice.
    /// A server that answers something else is an older one: it is asked again after this. Our choice.
    static constexpr std::chrono::milliseconds unknownWait{600000};
    /// One that held so long is opened again soon after it breaks. Our choice.
    static constexpr std::chrono::milliseconds steadyAfter{10000};

    /// A stream that says more within a second is given up: no router has that much to say. Our choice.
    static constexpr qsizetype mostBytesPerSecond = 4 * 1024 * 1024;

    /// \a manager and \a clock outlive this.
    RouterStream(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider);
    ~RouterStream() override;

    void open(); ///< Anew, if it is open or waits.
    [[nodiscard]] bool isOpen() const { return m_isOpen; } ///< Its head has come.
    /// When tick() has something to do; max(): nothing.
    [[nodiscard]] TimePoint nextAt() const { return m_at; }
    void tick(); ///< Gives up a head that does not come, opens what is to be opened again.

Q_SIGNALS:
    void opened();
    void eventsCame(const QList<Hearth::RouterEvent> &events);
    void broken();

private:
    void onMetaData();
    void onReadyRead();
    void onFinished();
    [[nodiscard]] bool isFlood(qsizetype bytes);
    void breakOff(bool isUnknown); ///< And wait.
    void drop();

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    const WatchedProvider m_provider;
    SseParser m_parser{maxEventBytes};
    QPointer<QNetworkReply> m_reply;
    bool m_isOpen = false;
    TimePoint m_openedAt;
    TimePoint m_secondSince; ///< Begin of the second in which m_bytes came.
    qsizetype m_bytes = 0;
    TimePoint m_at = TimePoint::max();
    std::chrono::milliseconds m_wait = firstWait;
};

} // namespace Hearth
