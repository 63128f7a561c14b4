#pragma once

#include "gateway/requestlog.h"
#include "inference/routedcall.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Hearth {

class Engine;

/// What a chat shows of its end.
struct ChatResult
{
    AttemptMachine::Outcome outcome = AttemptMachine::Outcome::Running;
    QList<AttemptRecord> records;
    CallFigures figures;
    ModelRef servedBy;
    ProtocolError error; ///< Failed.
    QByteArray incompleteReason; ///< Served, but cut: max_output_tokens or content_filter.
};

/// New text since the last update.
struct ChatUpdate
{
    QByteArray text; ///< UTF-8, whole characters.
    QByteArray reasoning;
    QByteArray toolCalls; ///< Names and arguments of functions the model calls, as readable lines.
};

/// One conversation turn for people: a RoutedCall in the engine, its deltas merged to one update a frame.
/// Signals come from the engine's thread: connect queued. start() and cancel() may be called from any thread;
/// the object belongs to the engine's thread: destroy it by deleteLater().
class ChatSession final : public QObject, private RoutedCallUser, private LoggedRequest
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChatSession)

public:
    /// \a engine outlives this.
    ChatSession(Engine &engine, ResponseRequest request);
    ~ChatSession() override;

    void start();
    void cancel();

Q_SIGNALS:
    void updated(const Hearth::ChatUpdate &update);
    void finished(const Hearth::ChatResult &result); ///< Exactly once, last.

private:
    void begin();
    void onProgress() override;
    void onEvent(const ResponseEvent &event) override;
    void onFinished() override;
    [[nodiscard]] RequestRecord record() const override;
    void flush();

    Engine &m_engine;
    ResponseRequest m_request;
    std::unique_ptr<RoutedCall> m_call;
    RequestRecord m_record; ///< In the request log.
    ChatUpdate m_update;
    QByteArray m_incompleteReason;
    QTimer m_frame;
};

} // namespace Hearth

Q_DECLARE_METATYPE(Hearth::ChatUpdate)
Q_DECLARE_METATYPE(Hearth::ChatResult)
