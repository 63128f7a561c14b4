#pragma once

#include "base/clock.h"
#include "gateway/accesspolicy.h"
#include "gateway/gatewaycall.h"
#include "net/httpserver.h"
#include "routing/routingstate.h"

#include <QObject>

namespace Hearth {

/// The one loopback endpoint: `POST /v1/responses`, `POST /v1/chat/completions`, `GET /v1/models`,
/// `GET /v1/models/{id}`, `GET /health`. Answers what the servers attached to it receive; routes by what
/// \a source says at that moment. Lives in the thread of all of them.
class Gateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)

public:
    /// Requests under way and done since the start.
    struct Counts
    {
        int active = 0;
        qint64 served = 0;
        qint64 failed = 0;
        qint64 cancelled = 0;
    };

    /// \a manager and \a clock outlive this.
    Gateway(QNetworkAccessManager &manager, const Clock &clock, RoutingStateSource source,
        QObject *parent = nullptr);
    ~Gateway() override;

    void attach(HttpServer &server); ///< Answers it from now on; several may be attached.

    void setAccessPolicy(const AccessPolicy &policy) { m_policy = policy; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

Q_SIGNALS:
    void countsChanged();
    /// Its last moment; once for each generation begun.
    void callEnded(const Hearth::RoutedCall &call, Hearth::GatewayCall::Door door);

private:
    void onRequest(HttpExchange *exchange);
    void route(HttpExchange &exchange, const RoutingState &state);
    void generate(HttpExchange &exchange, GatewayCall::Door door);
    void onCallDone(const RoutedCall &call, GatewayCall::Door door);
    void answerModels(HttpExchange &exchange, const RoutingState &state, const QByteArray &path);
    void answerHealth(HttpExchange &exchange);
    void answerPreflight(HttpExchange &exchange);
    void answerJson(HttpExchange &exchange, int status, const QByteArray &body);
    void answerError(HttpExchange &exchange, const ProtocolError &error);
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> commonHeaders(const HttpRequest &request) const;

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    RoutingStateSource m_source;
    AccessPolicy m_policy;
    Counts m_counts;
};

} // namespace Hearth
