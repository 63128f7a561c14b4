#include "simulator/llamarouterdialect.h"

#include "protocol/jsonwriter.h"
#include "protocol/ssewriter.h"
#include "simulator/llamabodies.h"

#include <QDateTime>

#include <utility>

namespace Hearth {

namespace {

HttpAnswer badRequest(const QByteArray &message)
{
    return llamaError(400, message, "invalid_request_error");
}

HttpAnswer success()
{
    return llamaAnswer(R"({"success":true})");
}

bool isRunning(const SimulatedModel &model)
{
    return model.state != SimulatedState::Cold && model.state != SimulatedState::Failed;
}

} // namespace

LlamaRouterDialect::LlamaRouterDialect(SimulatorDesk &desk, bool hasMetrics, int maxLoaded, bool autoload)
    : LlamaCppDialect(desk, hasMetrics)
    , m_maxLoaded(maxLoaded)
    , m_autoload(autoload)
{
    connect(&shelf(), &ModelShelf::loadBegan, this,
        [this](const QString &id) { tell(id, "model_status", R"({"status":"loading"})"); });
    connect(&shelf(), &ModelShelf::progressed, this, [this](const QString &id, double share) {
        JsonWriter json;
        json.beginObject().key("status").string("loading").key("progress").beginObject();
        json.key("stages").beginArray().string("text_model").endArray();
        json.key("current").string("text_model").key("value").number(share).endObject().endObject();
        tell(id, "status_change", json.take());
    });
    connect(&shelf(), &ModelShelf::loaded, this, [this](const QString &id) {
        tell(id, "status_change",
            R"({"status":"loaded","info":)"
                + llamaModelInfo(*shelf().find(id), QDateTime::currentSecsSinceEpoch()) + '}');
    });
    connect(&shelf(), &ModelShelf::slept, this,
        [this](const QString &id) { tell(id, "status_change", R"({"status":"sleeping"})"); });
    connect(&shelf(), &ModelShelf::unloaded, this, [this](const QString &id, int exitCode) {
        tell(
            id, "status_change", R"({"status":"unloaded","exit_code":)" + QByteArray::number(exitCode) + '}');
    });
}

bool LlamaRouterDialect::answerEarly(HttpExchange &exchange)
{
    return answerStatic(exchange);
}

void LlamaRouterDialect::handle(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const bool isGet = request.method == "GET";
    const bool namesModel = queryOf(request).hasQueryItem(QStringLiteral("model"));
    if (const auto api = inferenceApi(request)) {
        handleInference(exchange, *api);
    } else if (isGet && (path == "/health" || path == "/v1/health")) {
        exchange.answer(llamaAnswer(R"({"status":"ok"})"));
    } else if (isGet && (path == "/models" || path == "/v1/models")) {
        exchange.answer(llamaAnswer(llamaRouterModels(shelf().models(), QDateTime::currentSecsSinceEpoch())));
    } else if (isGet && path == "/models/sse") {
        openEvents(exchange);
    } else if (isGet && path == "/props" && !namesModel) {
        exchange.answer(llamaAnswer(llamaRouterProps(m_maxLoaded, m_autoload)));
    } else if (isGet && (path == "/props" || path == "/slots" || path == "/metrics")) {
        handlePassedOn(exchange);
    } else if (request.method == "POST" && path == "/tokenize") {
        handleTokenize(exchange);
    } else if (request.method == "POST" && path == "/models/load") {
        handleLoad(exchange);
    } else if (request.method == "POST" && path == "/models/unload") {
        handleUnload(exchange);
    } else {
        exchange.answer(notFound());
    }
}

/// A GET for one model: it loads the model, unless told not to.
void LlamaRouterDialect::handlePassedOn(HttpExchange &exchange)
{
    const QUrlQuery query = queryOf(exchange.request());
    const QString id = query.queryItemValue(QStringLiteral("model"), QUrl::FullyDecoded);
    const SimulatedModel *model = shelf().find(id);
    if (id.isEmpty()) {
        exchange.answer(badRequest("model name is missing from the request"));
        return;
    }
    if (!model) {
        exchange.answer(badRequest("model '" + id.toUtf8() + "' not found"));
        return;
    }
    const bool autoload =
        query.queryItemValue(QStringLiteral("autoload")) != QLatin1String("false") && m_autoload;
    if (!autoload && !isRunning(*model)) {
        exchange.answer(badRequest("model is not loaded"));
    } else if (!autoload && model->state == SimulatedState::Loading) {
        exchange.answer(loading());
    } else if (model->state == SimulatedState::Sleeping || model->state == SimulatedState::Loaded) {
        handleModelPath(exchange, id); // wakes for /slots, not for /props and /metrics
    } else {
        whenReady(exchange, id, [this, &exchange, id] { handleModelPath(exchange, id); });
    }
}

/// Loads or wakes the model that the body names.
void LlamaRouterDialect::handleTokenize(HttpExchange &exchange)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("model"));
    if (id.isEmpty()) {
        exchange.answer(badRequest("model name is missing from the request"));
    } else if (!shelf().find(id)) {
        exchange.answer(badRequest("model '" + id.toUtf8() + "' not found"));
    } else {
        handleModelPath(exchange, id);
    }
}

void LlamaRouterDialect::handleInference(HttpExchange &exchange, InferenceRequest::Api api)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("model"));
    const SimulatedModel *model = shelf().find(id);
    if (id.isEmpty()) {
        exchange.answer(badRequest("model name is missing from the request"));
    } else if (!model) {
        exchange.answer(badRequest("model '" + id.toUtf8() + "' not found"));
    } else if (!m_autoload && !isRunning(*model)) {
        exchange.answer(badRequest("model is not loaded"));
    } else if (!m_autoload && model->state == SimulatedState::Loading) {
        exchange.answer(llamaAnswer("proxy error: Could not establish connection", 500));
    } else {
        infer(exchange, api, id);
    }
}

void LlamaRouterDialect::handleLoad(HttpExchange &exchange)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("model"));
    const SimulatedModel *model = shelf().find(id);
    if (!model) {
        exchange.answer(notFound());
    } else if (isRunning(*model)) {
        exchange.answer(badRequest("model is already running"));
    } else {
        exchange.answer(success());
        shelf().load(id, ModelShelf::Cause::Asked);
    }
}

void LlamaRouterDialect::handleUnload(HttpExchange &exchange)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("model"));
    const SimulatedModel *model = shelf().find(id);
    if (!model) {
        exchange.answer(badRequest("model is not found"));
    } else if (!isRunning(*model)) {
        exchange.answer(badRequest("model is not running"));
    } else {
        exchange.answer(success());
        // A load under way is killed, and counts as failed.
        shelf().unload(id, model->state == SimulatedState::Loading ? 1 : 0);
    }
}

void LlamaRouterDialect::openEvents(HttpExchange &exchange)
{
    exchange.beginStream({200, llamaHeaders(true), {}});
    m_listeners.append(&exchange);
    connect(&exchange, &HttpExchange::ended, this,
        [this, listener = &exchange] { m_listeners.removeAll(QPointer<HttpExchange>(listener)); });
}

void LlamaRouterDialect::tell(const QString &model, const char *event, const QByteArray &data)
{
    JsonWriter json;
    json.beginObject().key("model").string(model.toUtf8()).key("event").string(event).key("data").raw(data);
    const QByteArray bytes = writeSseEvent({}, json.endObject().take());
    for (const QPointer<HttpExchange> &listener : std::as_const(m_listeners)) {
        if (listener) {
            listener->write(bytes);
        }
    }
}

} // namespace Hearth
