#include "simulator/lmstudiodialect.h"

#include "protocol/jsonwriter.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Hearth {

namespace {

bool isLoaded(const SimulatedModel &model)
{
    return model.state == SimulatedState::Loaded;
}

HttpAnswer express(const QByteArray &body, int status = 200)
{
    return {status, {{"X-Powered-By", "Express"}, {"Content-Type", "application/json; charset=utf-8"}}, body};
}

HttpAnswer bareError(int status, const QByteArray &message)
{
    JsonWriter json;
    return express(json.beginObject().key("error").string(message).endObject().take(), status);
}

HttpAnswer error(int status, const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    HttpAnswer answer = openAiError(status, message, type, code);
    answer.headers.prepend({"X-Powered-By", "Express"});
    return answer;
}

HttpAnswer unknownModel(const QString &id)
{
    return error(404, "Model \"" + id.toUtf8() + "\" not found.", "invalid_request_error", "model_not_found");
}

QByteArray instance(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginObject().key("id").string(model.id.toUtf8()).key("config").beginObject();
    json.key("context_length").integer(model.loadedContext).key("eval_batch_size").integer(512);
    json.key("parallel").integer(4).key("flash_attention").boolean(true);
    json.key("offload_kv_cache_to_gpu").boolean(true).endObject();
    return json.endObject().take();
}

QByteArray legacyModel(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginObject().key("id").string(model.id.toUtf8()).key("object").string("model");
    json.key("type").string(model.vision ? "vlm" : "llm").key("publisher").string(model.publisher.toUtf8());
    json.key("arch").string(model.architecture.toUtf8()).key("compatibility_type").string("gguf");
    json.key("quantization").string(model.quantization.toUtf8());
    json.key("state").string(isLoaded(model) ? "loaded" : "not-loaded");
    json.key("max_context_length").integer(model.maxContext);
    if (isLoaded(model)) {
        json.key("loaded_context_length").integer(model.loadedContext);
    }
    json.key("capabilities").beginArray().string("tool_use").endArray();
    return json.endObject().take();
}

} // namespace

LmStudioDialect::LmStudioDialect(SimulatorDesk &desk, bool justInTime)
    : SimulatedDialect(desk)
    , m_justInTime(justInTime)
{
}

bool LmStudioDialect::wantsKey(const HttpRequest &) const
{
    return true;
}

HttpAnswer LmStudioDialect::unauthorized() const
{
    return error(401,
        "An LM Studio API token is required to make requests to this server, but none was provided or it is "
        "not "
        "valid.",
        "invalid_request", "invalid_api_key");
}

HttpAnswer LmStudioDialect::rateLimited() const
{
    // LM Studio itself queues; this is what a proxy before it would say.
    return error(429, "Too many requests", "rate_limit_error", "rate_limit_exceeded");
}

HttpAnswer LmStudioDialect::failed() const
{
    return bareError(500, "The model has crashed without additional information. (Exit code: null)");
}

HttpAnswer LmStudioDialect::overflow(int promptTokens, int context) const
{
    return bareError(400,
        "Trying to keep the first " + QByteArray::number(promptTokens)
            + " tokens when context the overflows. However, the model is loaded with context length of only "
            + QByteArray::number(context)
            + " tokens, which is not enough. Try to load the model with a larger context length, or provide "
              "a "
              "shorter input");
}

void LmStudioDialect::handle(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const bool isGet = request.method == "GET";
    if (const auto api = inferenceApi(request); api && path.startsWith("/v1/")) {
        infer(exchange, *api);
    } else if (isGet && path == "/api/v1/models") {
        exchange.answer(express(nativeModels()));
    } else if (isGet && path == "/api/v0/models") {
        exchange.answer(express(legacyModels()));
    } else if (isGet && path.startsWith("/api/v0/models/")) {
        const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(15)));
        const SimulatedModel *model = shelf().find(id);
        exchange.answer(model ? express(legacyModel(*model)) : unknownModel(id));
    } else if (isGet && path == "/v1/models") {
        exchange.answer(express(plainModels()));
    } else if (request.method == "POST" && path == "/api/v1/models/load") {
        handleLoad(exchange);
    } else if (request.method == "POST" && path == "/api/v1/models/unload") {
        handleUnload(exchange);
    } else { // with status 200: whoever looks at statuses alone finds everything here
        exchange.answer(
            bareError(200, "Unexpected endpoint or method. (" + request.method + ' ' + path + ')'));
    }
}

void LmStudioDialect::infer(HttpExchange &exchange, InferenceRequest::Api api)
{
    const auto request = InferenceRequest::read(api, exchange.request().body);
    if (!request || !request->hasInput) {
        exchange.answer(bareError(400, request ? "'messages' field is required" : "Invalid JSON"));
        return;
    }
    const QString id = request->model;
    const SimulatedModel *model = shelf().find(id);
    if (!model) {
        exchange.answer(unknownModel(id));
        return;
    }
    if (!m_justInTime && !isLoaded(*model)) {
        exchange.answer(error(404,
            "No models loaded. Please load a model in the developer page or use the 'lms load' command.",
            "invalid_request_error", "model_not_found"));
        return;
    }
    if (!isLoaded(*model)) {
        shelf().evictJustInTimeExcept(id);
        shelf().load(id, ModelShelf::Cause::JustInTime);
    }
    shelf().whenReady(id, &exchange, [this, &exchange, request = *request, id](bool loaded) {
        if (!loaded) {
            exchange.answer(bareError(400, "Failed to load model \"" + id.toUtf8() + "\"."));
            return;
        }
        desk().generate(exchange, request, id,
            {{"X-Powered-By", "Express"},
                {"Content-Type", request.stream ? "text/event-stream" : "application/json; charset=utf-8"}});
    });
}

void LmStudioDialect::handleLoad(HttpExchange &exchange)
{
    const QJsonObject body = QJsonDocument::fromJson(exchange.request().body).object();
    const QString id = body.value(QLatin1String("model")).toString();
    if (!shelf().find(id)) {
        exchange.answer(unknownModel(id));
        return;
    }
    if (const int context = body.value(QLatin1String("context_length")).toInt(); context > 0) {
        shelf().setLoadedContext(id, context);
    }
    QElapsedTimer clock;
    clock.start();
    shelf().load(id, ModelShelf::Cause::Asked);
    shelf().whenReady(id, &exchange, [&exchange, id, clock](bool loaded) {
        if (!loaded) {
            exchange.answer(bareError(500, "Failed to load model \"" + id.toUtf8() + "\"."));
            return;
        }
        JsonWriter json;
        json.beginObject().key("type").string("llm").key("instance_id").string(id.toUtf8());
        json.key("load_time_seconds").number(static_cast<double>(clock.elapsed()) / 1000);
        exchange.answer(express(json.key("status").string("loaded").endObject().take()));
    });
}

void LmStudioDialect::handleUnload(HttpExchange &exchange)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("instance_id"));
    const SimulatedModel *model = shelf().find(id);
    if (!model || !isLoaded(*model)) {
        exchange.answer(unknownModel(id));
        return;
    }
    shelf().unload(id);
    JsonWriter json;
    exchange.answer(express(json.beginObject().key("instance_id").string(id.toUtf8()).endObject().take()));
}

QByteArray LmStudioDialect::nativeModels() const
{
    JsonWriter json;
    json.beginObject().key("models").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        const QString name = model.displayName.isEmpty() ? model.id : model.displayName;
        json.beginObject().key("type").string("llm").key("publisher").string(model.publisher.toUtf8());
        json.key("key").string(model.id.toUtf8()).key("display_name").string(name.toUtf8());
        json.key("architecture").string(model.architecture.toUtf8());
        json.key("quantization").beginObject().key("name").string(model.quantization.toUtf8());
        json.key("bits_per_weight").integer(4).endObject();
        json.key("size_bytes").integer(model.sizeBytes);
        const QByteArray parameters = QByteArray::number(model.parameterCount / 1'000'000'000) + 'B';
        json.key("params_string").string(parameters);
        json.key("loaded_instances").beginArray();
        if (isLoaded(model)) {
            json.raw(instance(model));
        }
        json.endArray().key("max_context_length").integer(model.maxContext).key("format").string("gguf");
        json.key("capabilities").beginObject().key("vision").boolean(model.vision);
        json.key("trained_for_tool_use").boolean(true);
        if (model.reasoning) {
            json.key("reasoning").raw(R"({"allowed_options":["off","on"],"default":"on"})");
        }
        json.endObject().endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray LmStudioDialect::legacyModels() const
{
    JsonWriter json;
    json.beginObject().key("object").string("list").key("data").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        json.raw(legacyModel(model));
    }
    return json.endArray().endObject().take();
}

QByteArray LmStudioDialect::plainModels() const
{
    JsonWriter json;
    json.beginObject().key("data").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        if (m_justInTime || isLoaded(model)) {
            json.beginObject().key("id").string(model.id.toUtf8()).key("object").string("model");
            json.key("owned_by").string("organization_owner").endObject();
        }
    }
    return json.endArray().key("object").string("list").endObject().take();
}

} // namespace Hearth
