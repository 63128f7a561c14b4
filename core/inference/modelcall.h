#pragma once

#include "inference/calltarget.h"
#include "protocol/chatdecoder.h"
#include "protocol/errorclass.h"
#include "protocol/responserequest.h"
#include "protocol/sseparser.h"

#include <QObject>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// How a call ended: without a failure, the terminal event has been given out before.
struct CallEnd
{
    std::optional<UpstreamFailure> failure;

    bool operator==(const CallEnd &) const = default;
};

/// One attempt at one upstream: a streamed POST, decoded into Responses events. The shell around SseParser
/// and ChatDecoder. Lives in the thread of \a manager. finished() comes exactly once after start(), whatever
/// happens, never from inside a call of the user; nothing is emitted after it.
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
    void finished(const Hearth::CallEnd &end);

private:
    void onMetaDataChanged();
    void onReadyRead();
    void onReplyFinished();
    void deliver(const QList<ResponseEvent> &events);
    void readStream();
    void readToEnd();
    [[nodiscard]] UpstreamFailure transportFailure() const;
    [[nodiscard]] HttpHeaders replyHeaders() const;
    void end(std::optional<UpstreamFailure> failure);
    void releaseReply();

    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr;
    SseParser m_parser;
    std::optional<ChatDecoder> m_decoder;
    QByteArray m_body; ///< Of an answer that is no event stream.
    bool m_isStream = false;
    bool m_paused = false;
    bool m_replyFinished = false;
    bool m_ended = false;
};

} // namespace Hearth
