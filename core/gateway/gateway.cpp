#include "gateway/gateway.h"

#include "base/logging.h"
#include "gateway/callrecord.h"
#include "gateway/modellist.h"
#include "gateway/passingcall.h"
#include "gateway/passingtargets.h"
#include "inference/callplan.h"
#include "inference/routekeeper.h"
#include "protocol/dialects.h"
#include "protocol/jsonwriter.h"
#include "protocol/requestsplice.h"
#include "routing/candidatejudge.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

constexpr QByteArrayView modelPrefix = "/v1/models/";
constexpr std::chrono::seconds strangersEvery{1}; ///< In the log; our choice.
constexpr qsizetype usualHeaders = 8; ///< Room for those that every answer has, and its own few.

ProtocolError notFound(const QByteArray &path)
{
    return {404, "invalid_request_error", "not_found", {},
        "There is nothing at " + path
            + ". Hearth serves POST /v1/responses, /v1/chat/completions, /v1/messages, "
              "/v1/messages/count_tokens, /v1/embeddings and /v1/completions, GET /v1/models, /health and "
              "/metrics."};
}

ProtocolError wrongMethod(const HttpRequest &request, QByteArrayView allowed)
{
    return {405, "invalid_request_error", "method_not_allowed", {},
        request.method + " is not possible at " + request.path() + "; use " + allowed.toByteArray() + '.'};
}

/// The request has been through the instance \a id before.
bool hasPassed(const HttpRequest &request, const QByteArray &id)
{
    const QByteArray via = request.header(viaHeader);
    if (via.isEmpty()) {
        return false;
    }
    const QList<QByteArray> passed = via.split(',');
    return std::any_of(
        passed.cbegin(), passed.cend(), [&id](const QByteArray &each) { return each.trimmed() == id; });
}

} // namespace

Gateway::Gateway(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_startedAt(m_parts.clock.now())
{
}

Gateway::~Gateway()
{
    for (HttpServer *server : std::as_const(m_servers)) {
        server->setHeadCheck({});
    }
}

void Gateway::attach(HttpServer &server)
{
    m_servers.append(&server);
    server.setHeadCheck([this](const HttpRequest &head) { return checkHead(head); });
    connect(&server, &QObject::destroyed, this, [this, gone = &server] { m_servers.removeOne(gone); });
    connect(&server, &HttpServer::requestReceived, this, &Gateway::onRequest);
}

void Gateway::cancel(quint64 number)
{
    if (GatewayCall *call = m_calls.value(number)) {
        call->cancel();
    }
}

const QList<Gateway::Endpoint> &Gateway::endpoints()
{
    static const QList<Endpoint> all{
        {"/v1/responses", "POST", &Gateway::answerResponses},
        {"/v1/chat/completions", "POST", &Gateway::answerChat},
        {"/v1/messages", "POST", &Gateway::answerMessages},
        {"/v1/messages/count_tokens", "POST", &Gateway::answerCount},
        {"/v1/embeddings", "POST", &Gateway::passOn},
        {"/v1/completions", "POST", &Gateway::passOn},
        {"/v1/models", "GET", &Gateway::answerModels},
        {"/health", "GET", &Gateway::answerHealth},
        {"/metrics", "GET", &Gateway::answerMetrics},
    };
    return all;
}

/// Who may not come in sends no body.
std::optional<HttpAnswer> Gateway::checkHead(const HttpRequest &head) const
{
    const std::optional<ProtocolError> refusal = m_policy.admit(head).refusal;
    return refusal ? std::optional(errorAnswer(head, *refusal)) : std::nullopt;
}

void Gateway::onRequest(HttpExchange *exchange)
{
    const HttpRequest &request = exchange->request();
    qCDebug(logGateway) << request.method << request.path() << request.body.size() << "bytes";
    const Admission admission = m_policy.admit(request);
    if (request.method == "OPTIONS") {
        // A preflight carries no token by design; everything else about it is checked all the same.
        if (admission.refusal && admission.refusal->status != 401) {
            answerError(*exchange, *admission.refusal);
        } else {
            answerPreflight(*exchange);
        }
        return;
    }
    if (admission.refusal) {
        turnAway(*exchange, *admission.refusal);
    } else if (hasPassed(request, m_parts.state()->instanceId)) {
        refuse(*exchange,
            {400, "invalid_request_error", "routing_loop", "model",
                "This request came out of this very gateway: a provider's baseUrl points at Hearth itself."},
            admission.scope);
    } else {
        route(*exchange, admission.scope);
    }
}

void Gateway::route(HttpExchange &exchange, const ClientScope &scope)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    if (path.startsWith(modelPrefix)) {
        if (method == "GET") {
            answerModel(exchange, scope);
        } else {
            answerError(exchange, wrongMethod(request, "GET"));
        }
        return;
    }
    const QList<Endpoint> &all = endpoints();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&path](const Endpoint &endpoint) { return endpoint.path == path; });
    if (found == all.cend()) {
        answerError(exchange, notFound(path));
    } else if (found->method != method) {
        answerError(exchange, wrongMethod(request, found->method));
    } else {
        (this->*found->handler)(exchange, scope);
    }
}

// ---- generations ----

void Gateway::answerResponses(HttpExchange &exchange, const ClientScope &scope)
{
    generate(exchange, WireDialect::Responses, scope);
}

void Gateway::answerChat(HttpExchange &exchange, const ClientScope &scope)
{
    generate(exchange, WireDialect::ChatCompletions, scope);
}

void Gateway::answerMessages(HttpExchange &exchange, const ClientScope &scope)
{
    generate(exchange, WireDialect::Messages, scope);
}

CallSender Gateway::senderOf(const HttpRequest &request, const ClientScope &scope) const
{
    CallSender sender;
    sender.client = scope.client;
    sender.models = scope.models;
    sender.places = scope.places;
    sender.via = request.header(viaHeader);
    sender.headers = request.headers;
    return sender;
}

void Gateway::generate(HttpExchange &exchange, WireDialect dialect, const ClientScope &scope)
{
    const HttpRequest &http = exchange.request();
    Parsed<ResponseRequest> request = parseRequest(dialect, http.body);
    if (!request) {
        refuse(exchange, request.error(), scope);
        return;
    }
    request->body = http.body;
    GatewayCall::Context context{{m_parts.manager, m_parts.clock, m_parts.keeper, m_parts.state()},
        senderOf(http, scope), m_parts.log,
        [this](const RoutedCall &call, const RequestRecord &record) { onCallDone(call, record); },
        commonHeaders(http), {}, scope.reasoning == ReasoningOutput::Omit};
    context.sender.mayPassThrough = !context.omitReasoning;
    context.record.requestId = context.headers.at(1).second;
    context.record.traceId = traceIdOf(http.header("traceparent"));
    context.record.at = m_parts.clock.sinceEpoch();
    context.record.client = scope.client;
    context.record.door = doorOf(dialect);
    auto *call = new GatewayCall(exchange, std::move(context), std::move(*request), this);
    ++m_counts.active;
    if (call->number() != 0) {
        m_calls.insert(call->number(), call);
    }
    Q_EMIT countsChanged();
    call->start();
}

void Gateway::onCallDone(const RoutedCall &call, const RequestRecord &record)
{
    --m_counts.active;
    m_calls.remove(record.number);
    switch (record.state) {
    case RequestRecord::State::Served:
        ++m_counts.served;
        break;
    case RequestRecord::State::Failed:
        ++m_counts.failed;
        break;
    default:
        ++m_counts.cancelled;
        break;
    }
    m_counters.add(record);
    Q_EMIT callEnded(call, record);
    Q_EMIT countsChanged();
}

/// A stranger at the door. The log tells of one a second at the most and keeps none of its words, so that
/// nobody without a token fills it.
void Gateway::turnAway(HttpExchange &exchange, const ProtocolError &error)
{
    const TimePoint now = m_parts.clock.now();
    if (now >= m_nextStranger) {
        m_nextStranger = now + strangersEvery;
        note(exchange, error, {}, {});
    }
    answerError(exchange, error);
}

/// A request that ends at the door; one for a generation stands in the log all the same.
void Gateway::refuse(HttpExchange &exchange, const ProtocolError &error, const ClientScope &scope)
{
    note(exchange, error, scope.client, glance(exchange.request().body).value_or(RequestGlance{}).model);
    answerError(exchange, error);
}

void Gateway::note(
    HttpExchange &exchange, const ProtocolError &error, const QString &client, const QByteArray &asked)
{
    const QByteArray path = exchange.request().path();
    for (int i = 0; m_parts.log && i <= static_cast<int>(lastWireDialect); ++i) {
        const auto dialect = static_cast<WireDialect>(i);
        if (path != dialectPath(dialect)) {
            continue;
        }
        RequestRecord record;
        record.at = m_parts.clock.sinceEpoch();
        record.client = client;
        record.door = doorOf(dialect);
        record.asked = QString::fromUtf8(asked);
        record.state = RequestRecord::State::Failed;
        record.status = error.status;
        record.errorCode = error.code.isEmpty() ? error.type : error.code;
        record.errorText = QString::fromUtf8(error.message);
        record.requestId = "req_" + randomIdPart();
        m_parts.log->end(record);
    }
}

// ---- requests that only pass ----

/// Counted by the server where it can be asked without waking anything, else estimated.
void Gateway::answerCount(HttpExchange &exchange, const ClientScope &scope)
{
    const HttpRequest &http = exchange.request();
    const Parsed<ResponseRequest> request = parseMessagesRequest(withMaxTokens(http.body));
    if (!request) {
        answerError(exchange, request.error());
        return;
    }
    const std::shared_ptr<const RoutingState> state = m_parts.state();
    const CallSender sender = senderOf(http, scope);
    const qint64 estimate = estimatePromptTokens(*request);
    const RoutePlan plan = planCall(*request, estimate, sender, *state, m_parts.keeper);
    if (const std::optional<CallTarget> counter = countingTarget(plan, *state, sender)) {
        (new PassingCall(exchange, m_parts.manager, {*counter}, commonHeaders(http), this))->start();
        return;
    }
    const Candidate *winner = plan.winner();
    const double factor = winner ? m_parts.keeper.live().tokenFactor.value(winner->ref, 1.0) : 1.0;
    JsonWriter json;
    json.beginObject()
        .key("input_tokens")
        .integer(qRound64(static_cast<double>(estimate) * factor))
        .endObject();
    answerJson(exchange, 200, json.take());
}

void Gateway::passOn(HttpExchange &exchange, const ClientScope &scope)
{
    const HttpRequest &http = exchange.request();
    const std::optional<RequestGlance> seen = glance(http.body);
    if (!seen || seen->model.isEmpty()) {
        answerError(exchange,
            {400, "invalid_request_error", "missing_required_parameter", "model",
                "The body must be a JSON object with a 'model'."});
        return;
    }
    const QByteArray path = http.path().sliced(qsizetype(sizeof("/v1")) - 1);
    const std::shared_ptr<const RoutingState> state = m_parts.state();
    const bool isSpent = isCapReached(state->settings.policy, m_parts.keeper.spentTodayUsd());
    const Parsed<QList<CallTarget>> targets =
        passingTargets(QString::fromUtf8(seen->model), path, *state, senderOf(http, scope), isSpent);
    if (!targets) {
        answerError(exchange, targets.error());
        return;
    }
    auto *call = new PassingCall(exchange, m_parts.manager, *targets, commonHeaders(http), this);
    connect(call, &PassingCall::served, this, [this, state](const ModelRef &ref, const ResponseUsage &usage) {
        m_parts.keeper.spend(costOf(ref, *state, usage).value_or(0));
    });
    call->start();
}

// ---- what Hearth knows itself ----

void Gateway::answerModels(HttpExchange &exchange, const ClientScope &scope)
{
    const qint64 now = std::chrono::duration_cast<std::chrono::seconds>(m_parts.clock.sinceEpoch()).count();
    answerJson(
        exchange, 200, writeModelList(*m_parts.state(), now, scope.models, errorDialect(exchange.request())));
}

void Gateway::answerModel(HttpExchange &exchange, const ClientScope &scope)
{
    const qint64 now = std::chrono::duration_cast<std::chrono::seconds>(m_parts.clock.sinceEpoch()).count();
    const QString id = QUrl::fromPercentEncoding(exchange.request().path().sliced(modelPrefix.size()));
    const WireDialect dialect = errorDialect(exchange.request());
    if (const auto entry = writeModelEntry(*m_parts.state(), id, now, scope.models, dialect)) {
        answerJson(exchange, 200, *entry);
    } else {
        answerError(exchange,
            {404, "invalid_request_error", "model_not_found", "model",
                "The model \"" + id.toUtf8() + "\" does not exist here. GET /v1/models lists what does."});
    }
}

void Gateway::answerHealth(HttpExchange &exchange, const ClientScope & /*scope*/)
{
    JsonWriter json;
    json.beginObject();
    json.key("status").string("ok");
    json.key("active_requests").integer(m_counts.active);
    json.endObject();
    answerJson(exchange, 200, json.take());
}

/// Figures of all clients: for this machine alone [DESIGN.md, Gateway], and for no client with bounds.
void Gateway::answerMetrics(HttpExchange &exchange, const ClientScope &scope)
{
    if (!exchange.request().peer.isLoopback() || !scope.models.isEmpty() || scope.places) {
        answerError(exchange,
            {403, "invalid_request_error", "metrics_not_allowed", {},
                "Metrics are told on the gateway's own machine alone, to a token without bounds."});
        return;
    }
    MetricsReading reading;
    reading.counters = m_counters;
    reading.inFlight = m_counts.active;
    for (const HttpServer *server : std::as_const(m_servers)) {
        reading.openConnections += server->openConnections();
    }
    reading.spentTodayUsd = m_parts.keeper.spentTodayUsd();
    reading.upTime = std::chrono::duration_cast<std::chrono::milliseconds>(m_parts.clock.now() - m_startedAt);
    if (m_parts.metrics) {
        m_parts.metrics(reading);
    }
    HttpAnswer answer;
    answer.headers = commonHeaders(exchange.request());
    answer.headers.emplaceBack("Content-Type", metricsContentType);
    answer.body = writeMetrics(reading);
    exchange.answer(answer);
}

void Gateway::answerPreflight(HttpExchange &exchange)
{
    HttpAnswer answer;
    answer.status = 204;
    answer.headers = commonHeaders(exchange.request());
    answer.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    answer.headers.emplaceBack("Access-Control-Allow-Headers",
        "Authorization, Content-Type, X-Api-Key, Anthropic-Version, Anthropic-Beta, OpenAI-Beta, "
        "OpenAI-Organization, OpenAI-Project, Traceparent");
    answer.headers.emplaceBack("Access-Control-Max-Age", "600");
    exchange.answer(answer);
}

HttpAnswer Gateway::jsonAnswer(const HttpRequest &request, int status, const QByteArray &body) const
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = commonHeaders(request);
    answer.headers.emplaceBack("Content-Type", "application/json");
    answer.body = body;
    return answer;
}

HttpAnswer Gateway::errorAnswer(const HttpRequest &request, const ProtocolError &error) const
{
    return jsonAnswer(request, error.status, writeErrorBody(error, errorDialect(request)));
}

void Gateway::answerJson(HttpExchange &exchange, int status, const QByteArray &body)
{
    exchange.answer(jsonAnswer(exchange.request(), status, body));
}

void Gateway::answerError(HttpExchange &exchange, const ProtocolError &error)
{
    exchange.answer(errorAnswer(exchange.request(), error));
}

HeaderList Gateway::commonHeaders(const HttpRequest &request) const
{
    HeaderList headers;
    headers.reserve(usualHeaders);
    headers.emplaceBack(QByteArrayLiteral("X-Hearth-Instance"), m_parts.state()->instanceId);
    headers.emplaceBack(QByteArrayLiteral("X-Request-Id"), "req_" + randomIdPart());
    if (const QByteArray origin = m_policy.allowedOrigin(request); !origin.isEmpty()) {
        headers.emplaceBack("Access-Control-Allow-Origin", origin);
        headers.emplaceBack("Vary", "Origin");
    }
    return headers;
}

} // namespace Hearth
