#include "simulator/genericdialect.h"

#include "protocol/jsonwriter.h"

namespace Hearth {

namespace {

QByteArray entry(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginObject().key("id").string(model.id.toUtf8()).key("object").string("model");
    json.key("created").integer(1700000000).key("owned_by").string(model.publisher.toUtf8());
    return json.endObject().take();
}

HttpAnswer unknownModel(const QString &id)
{
    return openAiError(
        404, "The model '" + id.toUtf8() + "' does not exist.", "invalid_request_error", "model_not_found");
}

} // namespace

bool GenericDialect::wantsKey(const HttpRequest &) const
{
    return true;
}

HttpAnswer GenericDialect::unauthorized() const
{
    return openAiError(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key");
}

HttpAnswer GenericDialect::rateLimited() const
{
    return openAiError(429, "Rate limit reached.", "requests", "rate_limit_exceeded");
}

HttpAnswer GenericDialect::failed() const
{
    return openAiError(500, "The server had an error while processing your request.", "server_error");
}

HttpAnswer GenericDialect::overflow(int promptTokens, int context) const
{
    return openAiError(400,
        "This model's maximum context length is " + QByteArray::number(context)
            + " tokens. However, your messages resulted in " + QByteArray::number(promptTokens) + " tokens.",
        "invalid_request_error", "context_length_exceeded");
}

void GenericDialect::handle(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    if (request.method == "POST" && path == "/v1/chat/completions") {
        infer(exchange);
    } else if (request.method == "GET" && path == "/v1/models") {
        JsonWriter json;
        json.beginObject().key("object").string("list").key("data").beginArray();
        for (const SimulatedModel &model : shelf().models()) {
            json.raw(entry(model));
        }
        exchange.answer(jsonAnswer(json.endArray().endObject().take()));
    } else if (request.method == "GET" && path.startsWith("/v1/models/")) {
        const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(11)));
        const SimulatedModel *model = shelf().find(id);
        exchange.answer(model ? jsonAnswer(entry(*model)) : unknownModel(id));
    } else {
        exchange.answer(openAiError(404, "Not Found", "invalid_request_error"));
    }
}

void GenericDialect::infer(HttpExchange &exchange)
{
    const auto request = InferenceRequest::read(InferenceRequest::Api::Chat, exchange.request().body);
    if (!request) {
        exchange.answer(
            openAiError(400, "We could not parse the JSON body of your request.", "invalid_request_error"));
    } else if (!request->hasInput) {
        exchange.answer(openAiError(400, "Missing required parameter: 'messages'.", "invalid_request_error",
            "missing_required_parameter"));
    } else if (!shelf().find(request->model)) {
        exchange.answer(unknownModel(request->model));
    } else {
        shelf().load(request->model, ModelShelf::Cause::JustInTime);
        shelf().whenReady(request->model, &exchange, [this, &exchange, request = *request](bool loaded) {
            if (!loaded) {
                exchange.answer(failed());
                return;
            }
            desk().generate(exchange, request, request.model,
                {{"Content-Type", request.stream ? "text/event-stream; charset=utf-8" : "application/json"}});
        });
    }
}

} // namespace Hearth
