#pragma once

#include "gateway/requestlog.h"
#include "inference/routedcall.h"
#include "net/httpserver.h"
#include "protocol/answerwriter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace Hearth {

/// One generation through the gateway: an exchange on the client's side, a RoutedCall on the upstream's, an
/// AnswerWriter between. Ends itself (deleteLater) when both the exchange and the RoutedCall have ended.
class GatewayCall final : public QObject, private RoutedCallUser, private LoggedRequest
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayCall)

public:
    struct Context
    {
        CallParts parts;
        CallSender sender;
        RequestLog *log = nullptr; ///< Null: nobody wants to know.
        /// Exactly once: the call has ended, its figures are whole.
        std::function<void(const RoutedCall &call, const RequestRecord &record)> done;
        HeaderList headers; ///< On every answer: instance, request id, CORS.
        RequestRecord record; ///< What the gateway knows of the request.
        bool omitReasoning = false; ///< The client wants final text only.
    };

    GatewayCall(HttpExchange &exchange, Context context, ResponseRequest request, QObject *parent = nullptr);
    ~GatewayCall() override;
    void start();
    /// The user wants it to end: the upstream is aborted, the client told.
    void cancel();
    [[nodiscard]] quint64 number() const { return m_record.number; }

private:
    void onHeadReady() override;
    void onEvent(const ResponseEvent &event) override;
    void onDelivered() override;
    void onBytes(const QByteArray &bytes) override;
    void onBody(const QByteArray &body) override;
    void onProgress() override;
    void onFinished() override;
    [[nodiscard]] RequestRecord record() const override;
    void onDrained();
    [[nodiscard]] AnswerWriter &writer();
    void sendGathered();
    void send(const QByteArray &bytes);
    void onKeepAlive();
    [[nodiscard]] HttpAnswer answerWith(int status, const QByteArray &contentType);
    void answerWhole(const QByteArray &body);
    void answerError(const ProtocolError &error);
    void noteError(const ProtocolError &error);
    void onExchangeEnded();
    void close();

    QPointer<HttpExchange> m_exchange;
    std::function<void(const RoutedCall &, const RequestRecord &)> m_done;
    HeaderList m_headers; ///< Until the answer has taken them.
    WireDialect m_dialect;
    bool m_streaming;
    bool m_omitReasoning;
    qint64 m_createdAt; ///< Unix seconds.
    std::unique_ptr<AnswerWriter> m_writer; ///< Null until needed: an answer that passes needs none.
    RoutedCall m_call;
    RequestLog *m_log;
    RequestRecord m_record; ///< Of what changes only the state and the answer, until it ends.
    QByteArray m_gathered; ///< Of a stream: what one read of the upstream has brought so far.
    QByteArray m_body; ///< Of an answer that passed whole.
    Deadline m_keepAlive; ///< Looks for silence; moving it with every token would cost much.
    std::chrono::milliseconds m_keepAliveTime;
    QElapsedTimer m_sinceSent;
    qint64 m_highWater;
    qsizetype m_lastGathered = 0; ///< Bytes that the last read brought: the next brings about as many.
    bool m_keepsBody = false;
    bool m_userCancelled = false;
    bool m_exchangeEnded = false;
    bool m_callEnded = false;
};

} // namespace Hearth
