#pragma once

#include "base/clock.h"
#include "inference/modelcall.h"
#include "inference/requeststep.h"
#include "net/deadlines.h"
#include "routing/attemptmachine.h"
#include "routing/routingstate.h"

#include <QObject>

#include <memory>

namespace Hearth {

class PromptCounter;
class RouteKeeper;
struct PromptCount;

/// What a request took, for people and metrics.
struct CallFigures
{
    std::chrono::milliseconds toFirstOutput{
        0}; ///< From start() to the first output event: time to first token.
    std::chrono::milliseconds total{0};
    std::optional<std::chrono::milliseconds> queued; ///< Waited for a slot, all candidates together.
    std::optional<std::chrono::milliseconds> load; ///< From sent to the first word, where the model was cold.
    std::optional<ResponseUsage> usage;
    std::optional<double> costUsd; ///< By the price that the config declares or the server reports.
    bool passedThrough = false; ///< Its bytes went untranslated.
    bool promptCut = false; ///< See wasCut().

    bool operator==(const CallFigures &) const = default;
};

/// What a RoutedCall works with; all but the state outlive it.
struct CallParts
{
    QNetworkAccessManager &manager;
    const Clock &clock;
    RouteKeeper &keeper;
    std::shared_ptr<const RoutingState> state; ///< Kept to the end of the call.
};

/// Who asks, and what goes along; the default is the user at the machine.
struct CallSender
{
    QString client; ///< Name of its token; empty: the main one.
    QStringList models; ///< Its scope, see ClientSettings.
    std::optional<QList<Place>> places;
    QByteArray via; ///< The instances that the request has passed already, as its viaHeader says.
    bool mayPassThrough = false; ///< The answer may come as bytes: see RoutedCallUser::onBytes(), onBody().
    HeaderList headers; ///< As sent.
};

/// Whom a RoutedCall tells of its way; who has no use for a word leaves it out. A plain interface, as
/// ModelCallUser is. All but onProgress(), which may only look, may cancel or delete the call.
class RoutedCallUser
{
public:
    /// The client's head may go out; at most once; routeHeader(records()) tells the way so far.
    virtual void onHeadReady() { }
    /// In conforming order; a Failed event only when output had begun, or the head was out.
    virtual void onEvent(const ResponseEvent &) { }
    virtual void onDelivered() { } ///< No more events for the moment: what they say may go out.
    /// Instead of events, where CallSender::mayPassThrough: a stream in the request's own dialect …
    virtual void onBytes(const QByteArray &) { }
    virtual void onBody(const QByteArray &) { } ///< … or its whole answer.
    virtual void onProgress() { } ///< steps() has grown.
    virtual void onFinished() = 0;

protected:
    RoutedCallUser() = default;
    ~RoutedCallUser() = default;
    Q_DISABLE_COPY_MOVE(RoutedCallUser)
};

/// A request on its way through a route: plans, runs the attempt machine, one ModelCall at a time. The
/// gateway and the chat both enter here. Lives in the thread of the manager. The user's onFinished() comes
/// exactly once after start(), never from inside a call of the user; nothing comes after it.
class RoutedCall final : public QObject, private ModelCallUser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutedCall)

public:
    /// \a user must outlive this.
    RoutedCall(CallParts parts, RoutedCallUser &user, ResponseRequest request, CallSender sender = {});
    ~RoutedCall() override;

    void start();
    void cancel(); ///< The client went away: the upstream is aborted at once.
    void setPaused(bool paused);

    [[nodiscard]] const ResponseRequest &request() const { return m_request; }
    [[nodiscard]] const RoutePlan &plan() const { return m_machine.plan(); }
    [[nodiscard]] qint64 promptTokens() const { return m_promptTokens; } ///< Estimated.
    [[nodiscard]] AttemptMachine::Outcome outcome() const { return m_machine.outcome(); }
    [[nodiscard]] const QList<AttemptRecord> &records() const { return m_machine.records(); }
    [[nodiscard]] int attempts() const { return m_machine.attempts(); }
    /// The error to tell the client, once the outcome is Failed.
    [[nodiscard]] ProtocolError error() const;
    /// Worth repeating after this time: only while a load is running.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
    [[nodiscard]] const CallFigures &figures() const { return m_figures; }
    [[nodiscard]] const ModelRef &servedBy() const { return m_current; } ///< The candidate tried last.
    [[nodiscard]] const QList<RequestStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isQueued() const { return m_isQueued; }
    [[nodiscard]] bool hasOutput() const { return m_outputSeen; }
    /// See ModelCall::upstreamId(); of the attempt that answers, else of the last.
    [[nodiscard]] const QByteArray &upstreamId() const { return m_upstreamId; }

private:
    [[nodiscard]] CallWishes wishes() const;
    void begin();
    void onCounted(const std::optional<PromptCount> &count);
    void run(const QList<RouteAction> &actions, const ResponseEvent *event = nullptr);
    [[nodiscard]] bool act(const RouteAction &action, const ResponseEvent *event);
    void commitHead();
    void beginEvents();
    void forward(const ResponseEvent *event);
    void onHeadTimer();
    void waitForSlot(const ModelRef &ref);
    void onSlotGranted(quint64 ticket);
    void onSlotTimeout();
    void leaveSlot();
    void startAttempt(const ModelRef &ref);
    void send(const CallTarget &target);
    void onAnswering() override;
    void onEvent(const ResponseEvent &event) override;
    void onDelivered() override;
    void onBytes(const QByteArray &bytes) override;
    void onBody(const QByteArray &body) override;
    void onCallFinished(const CallEnd &end) override;
    void outputSeen();
    void attemptOver(const std::optional<AttemptFailure> &failure, const std::optional<ResponseUsage> &usage);
    void forwardFailure();
    void finishUp();
    void addStep(RequestStep::Kind kind, const ModelRef &ref = {}, const QByteArray &word = {},
        const QString &detail = {});
    void noteDecisions();
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] const Candidate *candidate(const ModelRef &ref) const;

    CallParts m_parts;
    RoutedCallUser &m_user;
    ResponseRequest m_request;
    CallSender m_sender;
    qint64 m_promptTokens;
    QByteArray m_idPrefix; ///< Of the ids in an answer that is translated; the same for all attempts.
    AttemptMachine m_machine;
    PromptCounter *m_counter = nullptr; ///< While it counts.
    ModelCall *m_call = nullptr;
    ModelRef m_current;
    QByteArray m_upstreamId;
    Deadline m_headDeadline;
    Deadline m_slotDeadline;
    quint64 m_ticket; ///< For slots.
    TimePoint m_startedAt;
    std::chrono::milliseconds m_queuedAt{0};
    std::chrono::milliseconds m_sentAt{0};
    QList<RequestStep> m_steps;
    qsizetype m_decisionsNoted = 0;
    qint64 m_outputs = 0; ///< Pieces of output so far, mostly tokens; of bytes that pass a guess.
    CallFigures m_figures;
    std::optional<ProtocolError> m_refusal; ///< The first, of a target that cannot be told the request.
    QByteArray m_passing; ///< What the Forward action means, of an answer that passes.
    bool m_isBody = false; ///< … and it is the whole answer.
    bool m_attemptRuns = false; ///< Told to the keeper, and not ended.
    bool m_isQueued = false;
    bool m_createdSent = false;
    bool m_outputSeen = false;
    bool m_paused = false;
    bool m_finished = false;
};

/// A random id part: 24 hexadecimal digits.
[[nodiscard]] QByteArray randomIdPart();

} // namespace Hearth
