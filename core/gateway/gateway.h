#pragma once

#include "base/clock.h"
#include "gateway/accesspolicy.h"
#include "gateway/gatewaycall.h"
#include "gateway/metricstext.h"
#include "net/httpserver.h"
#include "routing/routingstate.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Hearth {

/// The one endpoint for every client: `POST /v1/responses`, `/v1/chat/completions`, `/v1/messages`,
/// `/v1/messages/count_tokens`, `/v1/embeddings`, `/v1/completions`; `GET /v1/models`, `/v1/models/{id}`,
/// `/health`, `/metrics`. Answers what the servers attached to it receive; routes by what the source says at
/// that moment. Lives in the thread of all of them.
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
    /// What it works with; all outlive it.
    struct Parts
    {
        QNetworkAccessManager &manager;
        const Clock &clock;
        RouteKeeper &keeper;
        RoutingStateSource state;
        RequestLog *log = nullptr; ///< Null: nobody wants to know.
        /// Adds to a metrics reading what the gateway does not know itself; may be empty.
        std::function<void(MetricsReading &)> metrics;
    };

    explicit Gateway(Parts parts, QObject *parent = nullptr);
    ~Gateway() override;

    void attach(HttpServer &server); ///< Answers it from now on; several may be attached.

    void setAccessPolicy(const AccessPolicy &policy) { m_policy = policy; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Ends the request that the log knows by \a number; nothing when it does not run.
    void cancel(quint64 number);

Q_SIGNALS:
    void countsChanged();
    /// Its last moment; once for each generation begun.
    void callEnded(const Hearth::RoutedCall &call, const Hearth::RequestRecord &record);

private:
    using Handler = void (Gateway::*)(HttpExchange &, const ClientScope &);
    struct Endpoint
    {
        QByteArrayView path;
        QByteArrayView method; ///< GET answers HEAD, too.
        Handler handler;
    };
    [[nodiscard]] static const QList<Endpoint> &endpoints();

    void onRequest(HttpExchange *exchange);
    [[nodiscard]] std::optional<HttpAnswer> checkHead(const HttpRequest &head) const;
    void turnAway(HttpExchange &exchange, const ProtocolError &error);
    void route(HttpExchange &exchange, const ClientScope &scope);
    void answerResponses(HttpExchange &exchange, const ClientScope &scope);
    void answerChat(HttpExchange &exchange, const ClientScope &scope);
    void answerMessages(HttpExchange &exchange, const ClientScope &scope);
    void answerCount(HttpExchange &exchange, const ClientScope &scope);
    void passOn(HttpExchange &exchange, const ClientScope &scope);
    void answerModels(HttpExchange &exchange, const ClientScope &scope);
    void answerModel(HttpExchange &exchange, const ClientScope &scope);
    void answerHealth(HttpExchange &exchange, const ClientScope &scope);
    void answerMetrics(HttpExchange &exchange, const ClientScope &scope);

    void generate(HttpExchange &exchange, WireDialect dialect, const ClientScope &scope);
    void onCallDone(const RoutedCall &call, const RequestRecord &record);
    void refuse(HttpExchange &exchange, const ProtocolError &error, const ClientScope &scope);
    void note(
        HttpExchange &exchange, const ProtocolError &error, const QString &client, const QByteArray &asked);
    void answerPreflight(HttpExchange &exchange);
    [[nodiscard]] HttpAnswer jsonAnswer(const HttpRequest &request, int status, const QByteArray &body) const;
    [[nodiscard]] HttpAnswer errorAnswer(const HttpRequest &request, const ProtocolError &error) const;
    void answerJson(HttpExchange &exchange, int status, const QByteArray &body);
    void answerError(HttpExchange &exchange, const ProtocolError &error);
    [[nodiscard]] HeaderList commonHeaders(const HttpRequest &request) const;
    [[nodiscard]] CallSender senderOf(const HttpRequest &request, const ClientScope &scope) const;

    Parts m_parts;
    AccessPolicy m_policy;
    Counts m_counts;
    RequestCounters m_counters;
    TimePoint m_startedAt;
    TimePoint m_nextStranger; ///< From then on the log tells of one again.
    QList<HttpServer *> m_servers;
    QHash<quint64, GatewayCall *> m_calls; ///< Those that run and that the log knows.
};

} // namespace Hearth
