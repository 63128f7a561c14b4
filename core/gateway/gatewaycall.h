#pragma once

#include "inference/routedcall.h"
#include "net/httpserver.h"
#include "protocol/answerwriter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Hearth {

/// One generation through the gateway: an exchange on the client's side, a RoutedCall on the upstream's, an
/// AnswerWriter between. Ends itself (deleteLater) when both the exchange and the RoutedCall have ended.
class GatewayCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayCall)

public:
    enum class Door { Responses, ChatCompletions };

    struct Context
    {
        QNetworkAccessManager &manager;
        const Clock &clock;
        std::shared_ptr<const RoutingState> state;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< On every answer: instance, request id, CORS.
    };

    GatewayCall(HttpExchange &exchange, Door door, const Context &context, ResponseRequest request,
        QObject *parent = nullptr);
    ~GatewayCall() override;
    void start();

Q_SIGNALS:
    void done(const Hearth::RoutedCall &call); ///< Exactly once; the call has ended, its figures are whole.

private:
    void onHeadReady();
    void onEvent(const ResponseEvent &event);
    void onFinished();
    void onClientGone();
    void send(const QByteArray &bytes);
    void sendComment();
    [[nodiscard]] HttpAnswer answerWith(int status, const QByteArray &contentType) const;
    void answerError();
    void onExchangeEnded();
    void close();

    QPointer<HttpExchange> m_exchange;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    bool m_streaming;
    std::unique_ptr<AnswerWriter> m_writer;
    RoutedCall m_call;
    QTimer m_keepAlive;
    qint64 m_highWater;
    bool m_exchangeEnded = false;
    bool m_callEnded = false;
};

} // namespace Hearth
