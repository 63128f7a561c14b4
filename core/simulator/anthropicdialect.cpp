#include "simulator/anthropicdialect.h"

#include "protocol/jsonwriter.h"

namespace Hearth {

namespace {

HttpAnswer error(int status, const QByteArray &type, const QByteArray &message)
{
    JsonWriter json;
    json.beginObject().key("type").string("error").key("error").beginObject();
    json.key("type").string(type).key("message").string(message).endObject();
    json.key("request_id").string("req_011practice");
    HttpAnswer answer = jsonAnswer(json.endObject().take(), status);
    answer.headers.emplaceBack("request-id", "req_011practice");
    return answer;
}

} // namespace

bool AnthropicDialect::wantsKey(const HttpRequest &) const
{
    return true;
}

QByteArray AnthropicDialect::lastLine() const
{
    return "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":"
           "\"Overloaded\"}}";
}

HttpAnswer AnthropicDialect::unauthorized() const
{
    return error(401, "authentication_error", "invalid x-api-key");
}

HttpAnswer AnthropicDialect::rateLimited() const
{
    return error(429, "rate_limit_error", "This request would exceed your rate limit.");
}

HttpAnswer AnthropicDialect::failed() const
{
    return error(500, "api_error", "Internal server error");
}

HttpAnswer AnthropicDialect::overflow(int promptTokens, int context) const
{
    return error(400, "invalid_request_error",
        "prompt is too long: " + QByteArray::number(promptTokens) + " tokens > " + QByteArray::number(context)
            + " maximum");
}

void AnthropicDialect::handle(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    if (request.method == "POST" && path == "/v1/messages") {
        infer(exchange, false);
    } else if (request.method == "POST" && path == "/v1/messages/count_tokens") {
        infer(exchange, true);
    } else if (request.method == "GET" && path == "/v1/models") {
        exchange.answer(jsonAnswer(models()));
    } else {
        exchange.answer(error(404, "not_found_error", "Not Found"));
    }
}

QByteArray AnthropicDialect::models() const
{
    QByteArray first;
    QByteArray last;
    JsonWriter json;
    json.beginObject().key("data").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        last = model.id.toUtf8();
        first = first.isEmpty() ? last : first;
        json.beginObject().key("type").string("model").key("id").string(last);
        json.key("display_name")
            .string((model.displayName.isEmpty() ? model.id : model.displayName).toUtf8());
        json.key("created_at").string("2026-01-01T00:00:00Z");
        json.key("max_input_tokens").integer(model.loadedContext).endObject();
    }
    json.endArray().key("has_more").boolean(false).key("first_id");
    if (first.isEmpty()) {
        json.null().key("last_id").null();
    } else {
        json.string(first).key("last_id").string(last);
    }
    return json.endObject().take();
}

void AnthropicDialect::infer(HttpExchange &exchange, bool countOnly)
{
    const auto request = InferenceRequest::read(InferenceRequest::Api::Messages, exchange.request().body);
    if (!request) {
        exchange.answer(error(400, "invalid_request_error", "The request body is not valid JSON"));
    } else if (!request->hasInput) {
        exchange.answer(error(400, "invalid_request_error", "messages: Field required"));
    } else if (!countOnly && !request->maxTokens) {
        exchange.answer(error(400, "invalid_request_error", "max_tokens: Field required"));
    } else if (!shelf().find(request->model)) {
        exchange.answer(error(404, "not_found_error", "model: " + request->model.toUtf8()));
    } else if (countOnly) {
        JsonWriter json;
        json.beginObject().key("input_tokens").integer(request->promptTokens);
        exchange.answer(jsonAnswer(json.endObject().take()));
    } else {
        desk().generate(exchange, *request, request->model,
            {{"request-id", "req_011practice"},
                {"Content-Type", request->stream ? "text/event-stream; charset=utf-8" : "application/json"}});
    }
}

} // namespace Hearth
