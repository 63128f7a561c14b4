#pragma once

#include "base/clock.h"
#include "inference/modelcall.h"
#include "routing/attemptmachine.h"
#include "routing/routingstate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Hearth {

/// What a request took, for people and metrics.
struct CallFigures
{
    std::chrono::milliseconds toFirstOutput{
        0}; ///< From start() to the first output event: time to first token.
    std::chrono::milliseconds total{0};
    std::optional<ResponseUsage> usage;

    bool operator==(const CallFigures &) const = default;
};

/// A request on its way through a route: plans, runs the attempt machine, one ModelCall at a time. The
/// gateway and the chat both enter here. Lives in the thread of \a manager. finished() comes exactly once
/// after start(), never from inside a call of the user; nothing is emitted after it.
class RoutedCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutedCall)

public:
    /// \a manager and \a clock outlive this object; \a state is kept to the end.
    RoutedCall(QNetworkAccessManager &manager, const Clock &clock, std::shared_ptr<const RoutingState> state,
        ResponseRequest request, QObject *parent = nullptr);
    ~RoutedCall() override;

    /// Before start(): the instances that the request has passed already, as its viaHeader says.
    void setVia(const QByteArray &via) { m_via = via; }
    void start();
    void cancel(); ///< The client went away: the upstream is aborted at once.
    void setPaused(bool paused);

    [[nodiscard]] const RoutePlan &plan() const;
    [[nodiscard]] qint64 promptTokens() const { return m_promptTokens; } ///< Estimated.
    [[nodiscard]] AttemptMachine::Outcome outcome() const;
    [[nodiscard]] const QList<AttemptRecord> &records() const;
    [[nodiscard]] int attempts() const;
    /// The error to tell the client, once the outcome is Failed.
    [[nodiscard]] ProtocolError error() const;
    /// Worth repeating after this time: only while a load is running.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
    [[nodiscard]] const CallFigures &figures() const { return m_figures; }
    [[nodiscard]] const ModelRef &servedBy() const { return m_current; } ///< The candidate tried last.

Q_SIGNALS:
    void
    headReady(); ///< The client's head may go out; at most once; routeHeader(records()) tells the way so far.
    /// In conforming order; a Failed event only when output had begun, or the head was out.
    void eventReceived(const Hearth::ResponseEvent &event);
    void finished();

private:
    void run(const QList<RouteAction> &actions, const ResponseEvent *event = nullptr);
    void onHeadTimer();
    void startAttempt(const ModelRef &ref);
    void onEvent(const ResponseEvent &event);
    void onCallFinished(const CallEnd &end);
    void forward(const ResponseEvent &event);
    void forwardFailure();
    void finishUp();

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    std::shared_ptr<const RoutingState> m_state;
    ResponseRequest m_request;
    qint64 m_promptTokens;
    QByteArray m_idPrefix;
    QByteArray m_via;
    AttemptMachine m_machine;
    ModelCall *m_call = nullptr;
    ModelRef m_current;
    QTimer m_headTimer;
    TimePoint m_startedAt;
    CallFigures m_figures;
    bool m_createdSent = false;
    bool m_outputSeen = false;
    bool m_paused = false;
    bool m_finished = false;
};

/// A random id part: 24 hexadecimal digits.
[[nodiscard]] QByteArray randomIdPart();

} // namespace Hearth
