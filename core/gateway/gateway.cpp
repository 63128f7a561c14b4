#include "gateway/gateway.h"

#include "base/logging.h"
#include "gateway/modellist.h"
#include "protocol/jsonwriter.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

const QByteArray modelsPath = QByteArrayLiteral("/v1/models");

ProtocolError notFound(const QByteArray &path)
{
    return {404, "invalid_request_error", "not_found", {},
        "There is nothing at " + path
            + ". Hearth serves POST /v1/responses, POST /v1/chat/completions, GET /v1/models and GET "
              "/health."};
}

ProtocolError wrongMethod(const HttpRequest &request, const QByteArray &allowed)
{
    return {405, "invalid_request_error", "method_not_allowed", {},
        request.method + " is not possible at " + request.path() + "; use " + allowed + '.'};
}

/// The request has been through the instance \a id before.
bool hasPassed(const HttpRequest &request, const QByteArray &id)
{
    const QList<QByteArray> passed = request.header(viaHeader).split(',');
    return std::any_of(
        passed.cbegin(), passed.cend(), [&id](const QByteArray &each) { return each.trimmed() == id; });
}

} // namespace

Gateway::Gateway(
    QNetworkAccessManager &manager, const Clock &clock, RoutingStateSource source, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_source(std::move(source))
{
}

Gateway::~Gateway() = default;

void Gateway::attach(HttpServer &server)
{
    connect(&server, &HttpServer::requestReceived, this, &Gateway::onRequest);
}

void Gateway::onRequest(HttpExchange *exchange)
{
    const HttpRequest &request = exchange->request();
    qCDebug(logGateway) << request.method << request.path() << request.body.size() << "bytes";
    if (const std::optional<ProtocolError> refusal = m_policy.refusal(request)) {
        // A preflight carries no token by design; everything else about it is checked all the same.
        if (request.method != "OPTIONS" || refusal->status != 401) {
            answerError(*exchange, *refusal);
            return;
        }
    }
    const std::shared_ptr<const RoutingState> state = m_source();
    if (hasPassed(request, state->instanceId)) {
        answerError(*exchange,
            {400, "invalid_request_error", "routing_loop", "model",
                "This request came out of this very gateway: a provider's baseUrl points at Hearth itself."});
        return;
    }
    route(*exchange, *state);
}

void Gateway::route(HttpExchange &exchange, const RoutingState &state)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    if (request.method == "OPTIONS") {
        answerPreflight(exchange);
    } else if (path == "/v1/responses" || path == "/v1/chat/completions") {
        if (request.method == "POST") {
            generate(exchange,
                path == "/v1/responses" ? GatewayCall::Door::Responses : GatewayCall::Door::ChatCompletions);
        } else {
            answerError(exchange, wrongMethod(request, "POST"));
        }
    } else if (path == modelsPath || path.startsWith("/v1/models/")) {
        if (isGet) {
            answerModels(exchange, state, path);
        } else {
            answerError(exchange, wrongMethod(request, "GET"));
        }
    } else if (path == "/health") {
        if (isGet) {
            answerHealth(exchange);
        } else {
            answerError(exchange, wrongMethod(request, "GET"));
        }
    } else {
        answerError(exchange, notFound(path));
    }
}

void Gateway::generate(HttpExchange &exchange, GatewayCall::Door door)
{
    const HttpRequest &http = exchange.request();
    Parsed<ResponseRequest> request =
        door == GatewayCall::Door::Responses ? parseResponsesRequest(http.body) : parseChatRequest(http.body);
    if (!request) {
        answerError(exchange, request.error());
        return;
    }
    auto *call = new GatewayCall(
        exchange, door, {m_manager, m_clock, m_source(), commonHeaders(http)}, std::move(*request), this);
    ++m_counts.active;
    connect(call, &GatewayCall::done, this, [this, door](const RoutedCall &done) { onCallDone(done, door); });
    Q_EMIT countsChanged();
    call->start();
}

void Gateway::onCallDone(const RoutedCall &call, GatewayCall::Door door)
{
    --m_counts.active;
    switch (call.outcome()) {
    case AttemptMachine::Outcome::Served:
        ++m_counts.served;
        break;
    case AttemptMachine::Outcome::Failed:
        ++m_counts.failed;
        break;
    case AttemptMachine::Outcome::Cancelled:
    case AttemptMachine::Outcome::Running:
        ++m_counts.cancelled;
        break;
    }
    Q_EMIT callEnded(call, door);
    Q_EMIT countsChanged();
}

void Gateway::answerModels(HttpExchange &exchange, const RoutingState &state, const QByteArray &path)
{
    const qint64 now = std::chrono::duration_cast<std::chrono::seconds>(m_clock.sinceEpoch()).count();
    if (path == modelsPath) {
        answerJson(exchange, 200, writeModelList(state, now));
        return;
    }
    const QByteArray encoded = path.sliced(modelsPath.size() + 1);
    const QString id = QUrl::fromPercentEncoding(encoded);
    if (const std::optional<QByteArray> entry = writeModelEntry(state, id, now)) {
        answerJson(exchange, 200, *entry);
    } else {
        answerError(exchange,
            {404, "invalid_request_error", "model_not_found", "model",
                "The model \"" + id.toUtf8() + "\" does not exist here. GET /v1/models lists what does."});
    }
}

void Gateway::answerHealth(HttpExchange &exchange)
{
    JsonWriter json;
    json.beginObject();
    json.key("status").string("ok");
    json.key("active_requests").integer(m_counts.active);
    json.endObject();
    answerJson(exchange, 200, json.take());
}

void Gateway::answerPreflight(HttpExchange &exchange)
{
    HttpAnswer answer;
    answer.status = 204;
    answer.headers = commonHeaders(exchange.request());
    answer.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    answer.headers.emplaceBack("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Api-Key");
    answer.headers.emplaceBack("Access-Control-Max-Age", "600");
    exchange.answer(answer);
}

void Gateway::answerJson(HttpExchange &exchange, int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = commonHeaders(exchange.request());
    answer.headers.emplaceBack("Content-Type", "application/json");
    answer.body = body;
    exchange.answer(answer);
}

void Gateway::answerError(HttpExchange &exchange, const ProtocolError &error)
{
    answerJson(exchange, error.status, writeErrorBody(error));
}

QList<std::pair<QByteArray, QByteArray>> Gateway::commonHeaders(const HttpRequest &request) const
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"X-Hearth-Instance", m_source()->instanceId},
        {"X-Request-Id", "req_" + randomIdPart()},
    };
    if (const QByteArray origin = m_policy.allowedOrigin(request); !origin.isEmpty()) {
        headers.emplaceBack("Access-Control-Allow-Origin", origin);
        headers.emplaceBack("Vary", "Origin");
    }
    return headers;
}

} // namespace Hearth
