#pragma once

#include "inference/calltarget.h"
#include "protocol/answerdecoder.h"
#include "protocol/errorclass.h"
#include "protocol/responserequest.h"
#include "protocol/sseparser.h"
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
/// The headers of an upstream's answer, for classifyUpstream().
[[nodiscard]] HttpHeaders replyHeaders(const QNetworkReply &reply);
/// Why \a reply, an AccessManager's, has no answer.
[[nodiscard]] UpstreamFailure transportFailure(const QNetworkReply &reply);

/// One attempt at one upstream: a POST, its stream decoded into Responses events, or, where the target says
/// so, passed on as it is under the eyes of a StreamWatch. The shell around those. Lives in the thread of \a
/// manager. finished() comes exactly once after start(), whatever happens, never from inside a call of the
/// user; nothing is emitted after it.
class ModelCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCall)

public:
    /// \a manager must outlive this object.
    explicit ModelCall(QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~ModelCall() override; ///< Aborts what is under way.

    /// \a idPrefix makes the ids of the answer's items unique.
    void start(const CallTarget &target, const ResponseRequest &request, const QByteArray &idPrefix);
    void cancel(); ///< Aborts at once; ends with ErrorKind::Cancelled; does nothing once ended.
    void setPaused(bool paused); ///< While paused nothing is read, so the upstream is slowed down.

Q_SIGNALS:
    void answering(); ///< A 2xx head has come with an event stream behind it; at most once.
    void eventReceived(
        const Hearth::ResponseEvent &event); ///< Never ResponseEvent::Type::Failed: see finished().
    void delivered(); ///< All events that one read of the upstream brought have been given out.
    /// Bytes of a stream that passes; the first hold output, and the last make its end proper, also when
    /// finished() then tells of a failure.
    void bytesPassed(const QByteArray &bytes);
    /// The whole answer to a request without a stream that passes.
    void bodyPassed(const QByteArray &body);
    void finished(const Hearth::CallEnd &end);

private:
    void send(const CallTarget &target, const QByteArray &body);
    void onMetaDataChanged();
    void onReadyRead();
    void onReplyFinished();
    void deliver(const QList<ResponseEvent> &events);
    void readStream();
    void passStream();
    void readToEnd();
    void endStream(bool cutShort);
    void endPassing(bool cutShort);
    void endWholeBody();
    void end(std::optional<UpstreamFailure> failure, const std::optional<ResponseUsage> &usage = {});
    void endSoon(const UpstreamFailure &failure);
    void releaseReply();

    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr;
    WireDialect m_dialect = WireDialect::ChatCompletions;
    SseParser m_parser;
    std::unique_ptr<AnswerDecoder> m_decoder; ///< Null while nothing is decoded.
    std::optional<StreamWatch> m_watch; ///< Set: the stream passes.
    QByteArray m_held; ///< Passing: bytes before the first output.
    QByteArray m_body; ///< Of an answer that is no event stream.
    bool m_passes = false;
    bool m_isStream = false;
    bool m_paused = false;
    bool m_replyFinished = false;
    bool m_ended = false;
};

} // namespace Hearth
