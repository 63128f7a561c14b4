#include "simulator/llamacppdialect.h"

#include "protocol/jsonwriter.h"
#include "simulator/llamabodies.h"
#include "simulator/practicetext.h"

#include <QDateTime>

#include <utility>

namespace Hearth {

LlamaCppDialect::LlamaCppDialect(SimulatorDesk &desk, bool hasMetrics)
    : SimulatedDialect(desk)
    , m_hasMetrics(hasMetrics)
{
}

HttpAnswer LlamaCppDialect::notFound()
{
    return llamaRefusal(404, "File Not Found", "not_found_error");
}

HttpAnswer LlamaCppDialect::loading()
{
    return llamaRefusal(503, "Loading model", "unavailable_error");
}

QByteArray LlamaCppDialect::lastLine() const
{
    return QByteArrayLiteral("proxy error: Failed to read connection"); // [router_stream_cut_by_unload]
}

HttpAnswer LlamaCppDialect::unauthorized() const
{
    return llamaRefusal(401, "Invalid API Key", "authentication_error");
}

HttpAnswer LlamaCppDialect::rateLimited() const
{
    // llama.cpp itself queues; this is what a proxy before it would say.
    return llamaError(429, "Too many requests", "rate_limit_error");
}

HttpAnswer LlamaCppDialect::failed() const
{
    return llamaError(500, "decoding failed: simulated fault", "server_error");
}

HttpAnswer LlamaCppDialect::overflow(int promptTokens, int context) const
{
    return llamaOverflow(promptTokens, context);
}

bool LlamaCppDialect::wantsKey(const HttpRequest &request) const
{
    const QByteArray path = request.path();
    return path != "/health" && path != "/v1/health" && path != "/" && request.method != "OPTIONS";
}

bool LlamaCppDialect::answerStatic(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    if (request.method == "OPTIONS") {
        exchange.answer({200,
            {{"Server", "llama.cpp"}, {"Access-Control-Allow-Origin", request.header("Origin")},
                {"Access-Control-Allow-Credentials", "true"},
                {"Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS"},
                {"Access-Control-Allow-Headers", "*"}, {"Content-Type", "text/html"}},
            {}});
        return true;
    }
    if (request.path() == "/" && request.method == "GET") {
        exchange.answer({200, {{"Server", "llama.cpp"}, {"Content-Type", "text/html"}},
            "<!DOCTYPE html><title>A practice server of Hearth</title>"});
        return true;
    }
    return false;
}

bool LlamaCppDialect::answerEarly(HttpExchange &exchange)
{
    if (answerStatic(exchange)) {
        return true;
    }
    const QList<SimulatedModel> models = shelf().models();
    if (models.isEmpty() || models.first().state != SimulatedState::Loading) {
        return false;
    }
    exchange.answer(loading());
    return true;
}

void LlamaCppDialect::handle(HttpExchange &exchange)
{
    const QList<SimulatedModel> models = shelf().models();
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    if (models.isEmpty()) {
        exchange.answer(notFound());
    } else if (const auto api = inferenceApi(request)) {
        infer(exchange, *api, models.first().id);
    } else if (request.method == "GET" && (path == "/health" || path == "/v1/health")) {
        exchange.answer(llamaAnswer(R"({"status":"ok"})"));
    } else if (request.method == "GET" && (path == "/models" || path == "/v1/models")) {
        exchange.answer(llamaAnswer(llamaModels(models.first(), QDateTime::currentSecsSinceEpoch())));
    } else if (!handleModelPath(exchange, models.first().id)) {
        exchange.answer(notFound());
    }
}

bool LlamaCppDialect::handleModelPath(HttpExchange &exchange, const QString &modelId)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const SimulatedModel model = *shelf().find(modelId);
    if (request.method == "GET" && path == "/props") {
        exchange.answer(llamaAnswer(llamaProps(model, m_hasMetrics)));
        return true;
    }
    if (request.method == "GET" && path == "/metrics") {
        if (!m_hasMetrics) {
            exchange.answer(
                llamaError(501, "This server does not support metrics endpoint. Start it with `--metrics`",
                    "not_supported_error"));
            return true;
        }
        exchange.answer({200, {{"Server", "llama.cpp"}, {"Content-Type", "text/plain; version=0.0.4"}},
            llamaMetrics(desk().tokensSaid(), desk().runsOf(modelId))});
        return true;
    }
    QByteArray body; // of what wakes a sleeping server
    if (request.method == "GET" && path == "/slots") {
        const int busy = desk().runsOf(modelId);
        if (queryOf(request).queryItemValue(QStringLiteral("fail_on_no_slot")) == QLatin1String("1")
            && busy >= llamaSlotCount) {
            exchange.answer(llamaError(503, "no slot available", "unavailable_error"));
            return true;
        }
        body = llamaSlots(model, busy);
    } else if (request.method == "GET" && path == "/lora-adapters") {
        body = "[]";
    } else if (request.method == "POST" && path == "/tokenize") {
        JsonWriter json;
        json.beginObject().key("tokens").beginArray();
        const int count =
            practiceTokens(stringMember(request.body, QLatin1String("content")).toUtf8().size());
        for (int token = 0; token < count; ++token) {
            json.integer(token);
        }
        body = json.endArray().endObject().take();
    } else if (request.method == "POST" && path == "/v1/messages/count_tokens") {
        const auto read = InferenceRequest::read(InferenceRequest::Api::Messages, request.body);
        JsonWriter json;
        json.beginObject().key("input_tokens").integer(read ? read->promptTokens : 0);
        body = json.endObject().take();
    } else if (request.method == "POST" && path.endsWith("/input_tokens")) {
        const auto api =
            path.contains("/chat/") ? InferenceRequest::Api::Chat : InferenceRequest::Api::Responses;
        const auto read = InferenceRequest::read(api, request.body);
        JsonWriter json;
        json.beginObject().key("input_tokens").integer(read ? read->promptTokens : 0);
        body = json.key("object").string("response.input_tokens").endObject().take();
    } else {
        return false;
    }
    whenReady(exchange, modelId, [&exchange, body] { exchange.answer(llamaAnswer(body)); });
    return true;
}

void LlamaCppDialect::infer(HttpExchange &exchange, InferenceRequest::Api api, const QString &modelId)
{
    const auto request = InferenceRequest::read(api, exchange.request().body);
    if (!request) {
        exchange.answer(llamaError(400,
            "[json.exception.parse_error.101] parse error: " + request.error().detail.toUtf8(),
            "invalid_request_error"));
    } else if (!request->hasInput) {
        exchange.answer(llamaError(400,
            api == InferenceRequest::Api::Responses ? "'input' is required" : "'messages' is required",
            "invalid_request_error"));
    } else if (api == InferenceRequest::Api::Responses && request->hasPreviousResponse) {
        exchange.answer(
            llamaError(400, "llama.cpp does not support 'previous_response_id'.", "invalid_request_error"));
    } else {
        whenReady(exchange, modelId, [this, &exchange, request = *request, modelId] {
            desk().generate(exchange, request, modelId, llamaHeaders(request.stream));
        });
    }
}

void LlamaCppDialect::whenReady(HttpExchange &exchange, const QString &modelId, std::function<void()> goOn)
{
    shelf().load(modelId, ModelShelf::Cause::JustInTime);
    shelf().whenReady(modelId, &exchange, [&exchange, modelId, goOn = std::move(goOn)](bool isLoaded) {
        if (isLoaded) {
            goOn();
        } else {
            exchange.answer(
                llamaError(500, "model name=" + modelId.toUtf8() + " failed to load", "server_error"));
        }
    });
}

} // namespace Hearth
