#pragma once

#include "inference/calltarget.h"
#include "net/leanreply.h"
#include "protocol/answerdecoder.h"
#include "protocol/errorclass.h"
#include "protocol/responserequest.h"
#include "protocol/streamwatch.h"

#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Hearth {

/// How a call ended: without a failure, the terminal event has been given out before.
struct CallEnd
{
    std::optional<UpstreamFailure> failure;
    std::optional<ResponseUsage> usage; ///< Of an answer that passed untranslated; else the terminal event's.

    bool operator==(const CallEnd &) const = default;
};

/// The network's form of \a target.
[[nodiscard]] QNetworkRequest networkRequest(const CallTarget &target);
/// Why \a reply, an AccessManager's, has no answer.
[[nodiscard]] UpstreamFailure transportFailure(const QNetworkReply &reply);

/// Whom a ModelCall tells what it gets. A plain interface: signals for every token would cost as much as
/// reading it. Any of these may delete the call.
class ModelCallUser
{
public:
    virtual void onAnswering() = 0; ///< A 2xx head has come with an event stream behind it; at most once.
    virtual void onEvent(const ResponseEvent &event) = 0; ///< Never Type::Failed: see onCallFinished().
    virtual void onDelivered() = 0; ///< All events that one read of the upstream brought have been given out.
    /// Bytes of a stream that passes, whole events alone; the first hold output, and the last make its end
    /// proper, also when onCallFinished() then tells of a failure.
    virtual void onBytes(const QByteArray &bytes) = 0;
    /// The whole answer to a request without a stream that passes.
    virtual void onBody(const QByteArray &body) = 0;
    virtual void onCallFinished(const CallEnd &end) = 0;

protected:
    ModelCallUser() = default;
    ~ModelCallUser() = default;
    Q_DISABLE_COPY_MOVE(ModelCallUser)
};

/// One attempt at one upstream: a POST, its stream decoded into Responses events, or, where the target says
/// so, passed on as it is under the eyes of a StreamWatch. The shell around those. Lives in the thread of \a
/// manager. After start() onCallFinished() comes exactly once, whatever happens but cancel(), never from
/// inside a call of the user; nothing comes after it.
class ModelCall final : public QObject, private LeanReplyUser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCall)

public:
    /// \a manager and \a user must outlive this object.
    ModelCall(QNetworkAccessManager &manager, ModelCallUser &user, QObject *parent = nullptr);
    ~ModelCall() override; ///< Aborts what is under way.

    /// \a idPrefix makes the ids of the answer's items unique.
    void start(const CallTarget &target, const ResponseRequest &request, const QByteArray &idPrefix);
    void cancel(); ///< Aborts at once; the user is told nothing any more.
    void setPaused(bool paused); ///< While paused nothing is read, so the upstream is slowed down.
    /// By which the upstream knows the request: its `x-request-id` or `request-id`; empty: it told none.
    [[nodiscard]] const QByteArray &upstreamId() const { return m_upstreamId; }

private:
    void send(const CallTarget &target, const QByteArray &body);
    void onNews() override;
    void takeHead(const ResponseHead &head);
    void readOn();
    void deliver(const QList<ResponseEvent> &events);
    void readStream();
    void passStream();
    [[nodiscard]] QByteArray wholeEvents(const QByteArray &bytes);
    void readToEnd();
    void endStream(bool cutShort);
    void endPassing(bool cutShort);
    void endWholeBody();
    void end(std::optional<UpstreamFailure> failure, const std::optional<ResponseUsage> &usage = {});
    void endSoon(const UpstreamFailure &failure);
    void releaseReply();

    QNetworkAccessManager &m_manager;
    ModelCallUser &m_user;
    std::unique_ptr<LeanReply> m_reply;
    WireDialect m_dialect = WireDialect::ChatCompletions;
    std::unique_ptr<AnswerDecoder> m_decoder; ///< Null while nothing is decoded.
    std::optional<StreamWatch> m_watch; ///< Set: the stream passes.
    QByteArray m_held; ///< Passing: bytes before the first output, then those of an event not complete yet.
    QByteArray m_upstreamId;
    QByteArray m_body; ///< Of an answer that is no event stream.
    int m_status = 0; ///< Of the answer; 0: none has come.
    bool m_passes = false;
    bool m_isStream = false;
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace Hearth
