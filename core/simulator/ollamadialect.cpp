#include "simulator/ollamadialect.h"

#include "protocol/jsonwriter.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace Hearth {

namespace {

constexpr qint64 defaultKeepAlive = 300; // OLLAMA_KEEP_ALIVE's default [PROTOCOLS.md 2.2]
constexpr qint64 foreverSeconds = 9'223'372'036; // the longest time.Duration of Go: some 292 years

HttpAnswer bareError(int status, const QByteArray &message)
{
    JsonWriter json;
    return jsonAnswer(json.beginObject().key("error").string(message).endObject().take(), status);
}

HttpAnswer unknownModel(const QString &id)
{
    return bareError(404, "model '" + id.toUtf8() + "' not found");
}

bool isRunning(const SimulatedModel &model)
{
    return model.state == SimulatedState::Loaded || model.state == SimulatedState::Loading;
}

QByteArray digestOf(const SimulatedModel &model)
{
    return QCryptographicHash::hash(model.id.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray capabilities(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginArray().string("completion").string("tools");
    if (model.vision) {
        json.string("vision");
    }
    if (model.reasoning) {
        json.string("thinking");
    }
    return json.endArray().take();
}

QByteArray details(const SimulatedModel &model)
{
    JsonWriter json;
    json.beginObject().key("parent_model").string("").key("format").string("gguf");
    json.key("family").string(model.architecture.toUtf8()).key("families").beginArray();
    json.string(model.architecture.toUtf8()).endArray().key("parameter_size");
    const QByteArray billions = QByteArray::number(static_cast<double>(model.parameterCount) / 1e9, 'f', 1);
    json.string(QByteArray(billions + 'B'));
    return json.key("quantization_level").string(model.quantization.toUtf8()).endObject().take();
}

/// What tags and running models have in common.
void writeHead(JsonWriter &json, const SimulatedModel &model)
{
    json.key("name").string(model.id.toUtf8()).key("model").string(model.id.toUtf8());
    json.key("size").integer(model.sizeBytes).key("digest").string(digestOf(model));
    json.key("details").raw(details(model));
}

QByteArray timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

/// Seconds, as a number or as Go writes durations ("10m", "1h30m"); nothing when not given.
std::optional<qint64> keepAliveOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return static_cast<qint64>(value.toDouble());
    }
    if (!value.isString()) {
        return std::nullopt;
    }
    const QString text = value.toString();
    double seconds = 0;
    QString number;
    for (const QChar letter : text) {
        if (letter.isDigit() || letter == QLatin1Char('.') || letter == QLatin1Char('-')) {
            number += letter;
            continue;
        }
        const double unit = letter == QLatin1Char('h') ? 3600 : letter == QLatin1Char('m') ? 60 : 1;
        seconds += number.toDouble() * unit;
        number.clear();
    }
    return static_cast<qint64>(seconds + number.toDouble());
}

HttpAnswer done(const QString &id, const char *reason)
{
    JsonWriter json;
    json.beginObject().key("model").string(id.toUtf8()).key("created_at");
    json.string(timeText(QDateTime::currentDateTimeUtc())).key("response").string("");
    return jsonAnswer(json.key("done").boolean(true).key("done_reason").string(reason).endObject().take());
}

} // namespace

struct OllamaDialect::Stay
{
    explicit Stay(QObject *parent)
        : timer(new QTimer(parent))
    {
    }
    ~Stay()
    {
        timer->stop();
        timer->deleteLater(); // it may be what ends the stay
    }
    Q_DISABLE_COPY_MOVE(Stay)

    QTimer *timer;
    QDateTime until;
};

OllamaDialect::OllamaDialect(SimulatorDesk &desk)
    : SimulatedDialect(desk)
{
    connect(&shelf(), &ModelShelf::unloaded, this, [this](const QString &id) { m_stays.remove(id); });
}

OllamaDialect::~OllamaDialect() = default;

bool OllamaDialect::wantsKey(const HttpRequest &) const
{
    return false; // it has none
}

HttpAnswer OllamaDialect::unauthorized() const
{
    return bareError(401, "unauthorized");
}

HttpAnswer OllamaDialect::rateLimited() const
{
    return bareError(503, "server busy, please try again.  maximum pending requests exceeded");
}

HttpAnswer OllamaDialect::failed() const
{
    return openAiError(500, "llama runner process has terminated: exit status 2", "api_error");
}

HttpAnswer OllamaDialect::overflow(int, int) const
{
    return openAiError(400,
        "the prompt is longer than the context length currently available to the model; shorten the prompt, "
        "adjust the context length in settings, or use a model with a longer context length",
        "invalid_request_error");
}

void OllamaDialect::handle(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const QByteArray path = request.path();
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isPost = request.method == "POST";
    const auto api = inferenceApi(request);
    if (api && *api != InferenceRequest::Api::Messages && path.startsWith("/v1/")) {
        infer(exchange, *api);
    } else if (isGet && path == "/") {
        exchange.answer({200, {{"Content-Type", "text/plain; charset=utf-8"}}, "Ollama is running"});
    } else if (isGet && path == "/api/version") {
        exchange.answer(jsonAnswer(R"({"version":"0.13.5"})"));
    } else if (isGet && path == "/api/tags") {
        exchange.answer(jsonAnswer(tags()));
    } else if (isGet && path == "/api/ps") {
        exchange.answer(jsonAnswer(running()));
    } else if (isGet && path == "/v1/models") {
        exchange.answer(jsonAnswer(plainModels()));
    } else if (isPost && path == "/api/show") {
        handleShow(exchange);
    } else if (isPost && path == "/api/generate") {
        handleGenerate(exchange);
    } else {
        exchange.answer({404, {{"Content-Type", "text/plain"}}, "404 page not found"});
    }
}

void OllamaDialect::handleShow(HttpExchange &exchange)
{
    const QString id = stringMember(exchange.request().body, QLatin1String("model"));
    const SimulatedModel *model = shelf().find(id);
    if (!model) {
        exchange.answer(unknownModel(id));
        return;
    }
    const QByteArray architecture = model->architecture.toUtf8();
    JsonWriter json;
    json.beginObject().key("details").raw(details(*model)).key("model_info").beginObject();
    json.key("general.architecture").string(architecture);
    json.key("general.parameter_count").integer(model->parameterCount);
    json.key(QByteArray(architecture + ".context_length")).integer(model->maxContext).endObject();
    exchange.answer(jsonAnswer(json.key("capabilities").raw(capabilities(*model)).endObject().take()));
}

void OllamaDialect::handleGenerate(HttpExchange &exchange)
{
    const QJsonObject body = QJsonDocument::fromJson(exchange.request().body).object();
    const QString id = body.value(QLatin1String("model")).toString();
    if (!shelf().find(id)) {
        exchange.answer(unknownModel(id));
        return;
    }
    if (!body.value(QLatin1String("prompt")).toString().isEmpty()) {
        exchange.answer(bareError(400, "this practice server answers prompts through /v1 only"));
        return;
    }
    const qint64 seconds = keepAliveOf(body.value(QLatin1String("keep_alive"))).value_or(defaultKeepAlive);
    if (seconds == 0) {
        shelf().unload(id);
        exchange.answer(done(id, "unload"));
        return;
    }
    keepAlive(id, seconds);
    loadFor(exchange, id, [&exchange, id] { exchange.answer(done(id, "load")); });
}

void OllamaDialect::infer(HttpExchange &exchange, InferenceRequest::Api api)
{
    const auto request = InferenceRequest::read(api, exchange.request().body);
    if (!request || !request->hasInput) {
        exchange.answer(openAiError(400, "[] is too short - 'messages'", "invalid_request_error"));
    } else if (!shelf().find(request->model)) {
        exchange.answer(
            openAiError(404, "model '" + request->model.toUtf8() + "' not found", "not_found_error"));
    } else {
        keepAlive(request->model, defaultKeepAlive);
        loadFor(exchange, request->model, [this, &exchange, request = *request] {
            desk().generate(exchange, request, request.model,
                {{"Content-Type", request.stream ? "text/event-stream" : "application/json"}});
        });
    }
}

void OllamaDialect::loadFor(HttpExchange &exchange, const QString &id, std::function<void()> goOn)
{
    const bool isOurLoad = !isRunning(*shelf().find(id));
    shelf().load(id, ModelShelf::Cause::Asked);
    if (isOurLoad) {
        connect(&exchange, &HttpExchange::clientGone, this, [this, id] {
            const SimulatedModel *model = shelf().find(id);
            if (model->state == SimulatedState::Loading) {
                shelf().unload(id);
            }
        });
    }
    shelf().whenReady(id, &exchange, [&exchange, goOn = std::move(goOn)](bool isLoaded) {
        if (isLoaded) {
            goOn();
        } else {
            exchange.answer(
                bareError(500, "model requires more system memory (14.9 GiB) than is available (7.6 GiB)"));
        }
    });
}

void OllamaDialect::keepAlive(const QString &id, qint64 seconds)
{
    auto stay = std::make_shared<Stay>(this);
    const bool isForever = seconds < 0 || seconds > foreverSeconds;
    stay->until = QDateTime::currentDateTimeUtc().addSecs(isForever ? foreverSeconds : seconds);
    stay->timer->setSingleShot(true);
    connect(stay->timer, &QTimer::timeout, this, [this, id] {
        if (desk().runsOf(id) == 0) {
            shelf().unload(id);
        } else {
            keepAlive(id, defaultKeepAlive);
        }
    });
    constexpr qint64 longestTimer = 20LL * 24 * 3600; // beyond what QTimer counts
    if (!isForever && seconds < longestTimer) {
        stay->timer->start(std::chrono::seconds(seconds));
    }
    m_stays.insert(id, stay);
}

QByteArray OllamaDialect::tags() const
{
    JsonWriter json;
    json.beginObject().key("models").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        json.beginObject();
        writeHead(json, model);
        json.key("modified_at").string("2026-11-01T10:00:00.123456789+01:00").endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray OllamaDialect::running() const
{
    JsonWriter json;
    json.beginObject().key("models").beginArray();
    for (const SimulatedModel &model : shelf().models()) {
        if (!isRunning(model)) {
            continue;
        }
        const auto stay = m_stays.constFind(model.id);
        const QDateTime until = stay != m_stays.cend()
            ? (*stay)->until
            : QDateTime::currentDateTimeUtc().addSecs(defaultKeepAlive); // from the start
        json.beginObject();
        writeHead(json, model);
        json.key("expires_at").string(timeText(until));
        json.key("size_vram").integer(model.sizeBytes);
        json.key("context_length").integer(model.loadedContext).endObject();
    }
    return json.endArray().endObject().take();
}

QByteArray OllamaDialect::plainModels() const
{
    JsonWriter json;
    json.beginObject().key("object").string("list").key("data");
    const QList<SimulatedModel> models = shelf().models();
    if (models.isEmpty()) {
        return json.null().endObject().take(); // as Go writes a list that was never begun
    }
    json.beginArray();
    for (const SimulatedModel &model : models) {
        json.beginObject().key("id").string(model.id.toUtf8()).key("object").string("model");
        json.key("created").integer(1790000000).key("owned_by").string("library").endObject();
    }
    return json.endArray().endObject().take();
}

} // namespace Hearth
