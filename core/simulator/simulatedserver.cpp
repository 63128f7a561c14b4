#include "simulator/simulatedserver.h"

#include "base/logging.h"
#include "net/httpserver.h"
#include "simulator/anthropicdialect.h"
#include "simulator/chatformat.h"
#include "simulator/generationrun.h"
#include "simulator/genericdialect.h"
#include "simulator/llamarouterdialect.h"
#include "simulator/lmstudiodialect.h"
#include "simulator/messagesformat.h"
#include "simulator/modelshelf.h"
#include "simulator/ollamadialect.h"
#include "simulator/responsesformat.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

QList<SimulatedModel> startingModels(const SimulatedServer::Setup &setup)
{
    QList<SimulatedModel> models = setup.models;
    if (setup.kind == SimulatedKind::Generic || setup.kind == SimulatedKind::Anthropic) {
        for (SimulatedModel &model : models) {
            model.state = SimulatedState::Loaded;
        }
    } else if (setup.kind == SimulatedKind::LlamaCpp) {
        models.resize(std::min<qsizetype>(models.size(), 1));
        if (!models.isEmpty() && models.first().state == SimulatedState::Cold) {
            models.first().state = SimulatedState::Loading;
        }
    }
    return models;
}

WireStyle styleOf(SimulatedKind kind)
{
    switch (kind) {
    case SimulatedKind::LmStudio:
        return WireStyle::LmStudio;
    case SimulatedKind::LlamaCpp:
    case SimulatedKind::LlamaCppRouter:
        return WireStyle::LlamaCpp;
    case SimulatedKind::Ollama:
    case SimulatedKind::Generic:
    case SimulatedKind::Anthropic:
        break;
    }
    return WireStyle::Generic;
}

} // namespace

class SimulatedServer::Private final : public SimulatorDesk
{
public:
    Private(SimulatedServer *server, const Setup &wanted);

    ModelShelf &shelf() override { return m_shelf; }
    void generate(HttpExchange &exchange, const InferenceRequest &request, const QString &modelId,
        const QList<std::pair<QByteArray, QByteArray>> &headers) override;
    [[nodiscard]] int runsOf(const QString &modelId) const override;
    [[nodiscard]] qint64 tokensSaid() const override { return counters.tokens; }

    void onRequest(HttpExchange *exchange);
    void onRunEnded(GenerationRun *run, GenerationRun::End end);
    void breakRunsOf(const QString &modelId);
    void refuseIfTold();
    [[nodiscard]] bool hasKey(const HttpRequest &request) const;
    [[nodiscard]] bool meetFault(HttpExchange &exchange, const SimulatedFault &fault);
    [[nodiscard]] std::unique_ptr<SimulatedDialect> makeDialect();
    [[nodiscard]] std::unique_ptr<AnswerFormat> makeFormat(
        const InferenceRequest &request, const SimulatedModel &model);

    SimulatedServer *const q;
    const Setup setup;
    SimulatedFaults faults;
    SimulatedCounters counters;
    QHostAddress address;
    quint16 port = 0;
    bool isListening = false;
    QList<GenerationRun *> runs; ///< Children of q.
    QHash<const HttpExchange *, SimulatedFault> metFaults; ///< For the generation that is to come.

private:
    ModelShelf m_shelf;
    std::unique_ptr<SimulatedDialect> m_dialect;

public:
    HttpServer http{HttpServer::Limits()}; ///< Last: its end ends the exchanges, which the rest looks at.
};

SimulatedServer::Private::Private(SimulatedServer *server, const Setup &wanted)
    : q(server)
    , setup(wanted)
    , m_shelf(
          startingModels(wanted), wanted.kind == SimulatedKind::LlamaCppRouter ? wanted.maxLoaded : 0, faults)
    , m_dialect(makeDialect())
{
    connect(&http, &HttpServer::requestReceived, q, [this](HttpExchange *exchange) { onRequest(exchange); });
    connect(&m_shelf, &ModelShelf::loadBegan, q, &SimulatedServer::stateChanged);
    connect(&m_shelf, &ModelShelf::loaded, q, &SimulatedServer::stateChanged);
    connect(&m_shelf, &ModelShelf::slept, q, &SimulatedServer::stateChanged);
    connect(&m_shelf, &ModelShelf::unloaded, q, [this](const QString &id) {
        breakRunsOf(id);
        Q_EMIT q->stateChanged(id);
    });
}

std::unique_ptr<SimulatedDialect> SimulatedServer::Private::makeDialect()
{
    switch (setup.kind) {
    case SimulatedKind::LmStudio:
        return std::make_unique<LmStudioDialect>(*this, setup.autoload);
    case SimulatedKind::LlamaCpp:
        return std::make_unique<LlamaCppDialect>(*this, setup.hasMetrics);
    case SimulatedKind::LlamaCppRouter:
        return std::make_unique<LlamaRouterDialect>(*this, setup.hasMetrics, setup.maxLoaded, setup.autoload);
    case SimulatedKind::Ollama:
        return std::make_unique<OllamaDialect>(*this);
    case SimulatedKind::Anthropic:
        return std::make_unique<AnthropicDialect>(*this);
    case SimulatedKind::Generic:
        break;
    }
    return std::make_unique<GenericDialect>(*this);
}

void SimulatedServer::Private::onRequest(HttpExchange *exchange)
{
    const HttpRequest &request = exchange->request();
    ++counters.requests[request.method + ' ' + request.path()];
    qCDebug(logSimulator, "%s %s", request.method.constData(), request.target.constData());
    Q_EMIT q->requestSeen(request.method, request.target);

    const bool wantsKey = m_dialect->wantsKey(request);
    const bool isInference = SimulatedDialect::inferenceApi(request).has_value();
    if (m_dialect->answerEarly(*exchange)) {
        return;
    }
    if (wantsKey && !hasKey(request)) {
        exchange->answer(m_dialect->unauthorized());
        return;
    }
    if (const auto fault = faults.takeForRequest(isInference, wantsKey)) {
        if (meetFault(*exchange, *fault)) {
            return;
        }
        metFaults.insert(exchange, *fault);
        connect(exchange, &HttpExchange::ended, q, [this, exchange] { metFaults.remove(exchange); });
    }
    m_dialect->handle(*exchange);
}

bool SimulatedServer::Private::hasKey(const HttpRequest &request) const
{
    return setup.apiKey.isEmpty() || request.header("Authorization") == "Bearer " + setup.apiKey
        || request.header("X-Api-Key") == setup.apiKey;
}

/// Answers with the fault; false: it comes in the middle of the answer.
bool SimulatedServer::Private::meetFault(HttpExchange &exchange, const SimulatedFault &fault)
{
    const bool isInference = SimulatedDialect::inferenceApi(exchange.request()).has_value();
    switch (fault.kind) {
    case SimulatedFault::Kind::Refuse:
        exchange.abort();
        return true;
    case SimulatedFault::Kind::Unauthorized:
        exchange.answer(m_dialect->unauthorized());
        return true;
    case SimulatedFault::Kind::RateLimited: {
        HttpAnswer answer = m_dialect->rateLimited();
        answer.headers.append({"Retry-After", QByteArray::number(fault.retryAfter.count())});
        exchange.answer(answer);
        return true;
    }
    case SimulatedFault::Kind::ServerError:
        exchange.answer(m_dialect->failed());
        return true;
    case SimulatedFault::Kind::StallBeforeHead:
        return true; // nobody ever answers
    case SimulatedFault::Kind::ContextOverflow: {
        const QList<SimulatedModel> models = m_shelf.models();
        const int context = models.isEmpty() ? 4096 : models.first().loadedContext;
        exchange.answer(m_dialect->overflow(context + 1000, context));
        return true;
    }
    case SimulatedFault::Kind::Garbage:
        if (!isInference) {
            exchange.answer({200, {{"Content-Type", "application/json"}}, "{\"data\":[{\"id\xff\xfe"});
        }
        return !isInference;
    case SimulatedFault::Kind::StallMidStream:
    case SimulatedFault::Kind::CutMidStream:
    case SimulatedFault::Kind::SlowLoad:
        break;
    }
    return false;
}

std::unique_ptr<AnswerFormat> SimulatedServer::Private::makeFormat(
    const InferenceRequest &request, const SimulatedModel &model)
{
    const AnswerLabel identity{
        static_cast<quint64>(counters.generations), model.id.toUtf8(), QDateTime::currentSecsSinceEpoch()};
    GenerationPlan plan = GenerationPlan::make(request, model);
    if (request.api == InferenceRequest::Api::Responses) {
        return std::make_unique<ResponsesFormat>(styleOf(setup.kind), std::move(plan), identity);
    }
    if (request.api == InferenceRequest::Api::Messages) {
        return std::make_unique<MessagesFormat>(styleOf(setup.kind), std::move(plan), identity);
    }
    return std::make_unique<ChatFormat>(styleOf(setup.kind), std::move(plan), identity, request.includeUsage);
}

void SimulatedServer::Private::generate(HttpExchange &exchange, const InferenceRequest &request,
    const QString &modelId, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const SimulatedModel model = *m_shelf.find(modelId);
    m_shelf.touch(modelId);
    if (request.promptTokens >= model.loadedContext) {
        exchange.answer(m_dialect->overflow(request.promptTokens, model.loadedContext));
        return;
    }
    ++counters.generations;
    std::optional<SimulatedFault> fault;
    if (const auto met = metFaults.constFind(&exchange); met != metFaults.cend()) {
        fault = *met;
    }
    auto *run =
        new GenerationRun(&exchange, makeFormat(request, model), model, request.stream, headers, fault, q);
    runs.append(run);
    connect(run, &GenerationRun::finished, q, [this, run](GenerationRun::End end) { onRunEnded(run, end); });
    run->start();
}

void SimulatedServer::Private::onRunEnded(GenerationRun *run, GenerationRun::End end)
{
    runs.removeOne(run);
    counters.tokens += run->tokensSent();
    counters.tokensAfterAbort += run->tokensAfterAbort();
    counters.completed += end == GenerationRun::End::Complete ? 1 : 0;
    counters.aborts += end == GenerationRun::End::Aborted ? 1 : 0;
    Q_EMIT q->generationEnded();
}

int SimulatedServer::Private::runsOf(const QString &modelId) const
{
    return static_cast<int>(std::count_if(runs.cbegin(), runs.cend(),
        [&modelId](const GenerationRun *run) { return run->modelId() == modelId; }));
}

void SimulatedServer::Private::breakRunsOf(const QString &modelId)
{
    for (GenerationRun *run : QList<GenerationRun *>(runs)) {
        if (run->modelId() == modelId) {
            run->breakWith(m_dialect->lastLine());
        }
    }
}

void SimulatedServer::Private::refuseIfTold()
{
    if (faults.refusesEverything() && std::exchange(isListening, false)) {
        http.stopListening();
        http.closeAll();
    }
}

SimulatedServer::SimulatedServer(const Setup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, setup))
{
}

SimulatedServer::~SimulatedServer() = default;

Result<quint16> SimulatedServer::listen(quint16 port, const QHostAddress &address)
{
    const Result<quint16> actual = d->http.listen(address, port);
    if (actual) {
        d->address = address;
        d->port = *actual;
        d->isListening = true;
        d->refuseIfTold();
    }
    return actual;
}

void SimulatedServer::stopListening()
{
    d->http.stopListening();
    d->isListening = false;
    d->port = 0;
}

SimulatedKind SimulatedServer::kind() const
{
    return d->setup.kind;
}

quint16 SimulatedServer::port() const
{
    return d->port;
}

QUrl SimulatedServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(d->address.toString());
    url.setPort(d->port);
    url.setPath(QStringLiteral("/v1"));
    return url;
}

void SimulatedServer::addFault(const SimulatedFault &fault)
{
    d->faults.add(fault);
    d->refuseIfTold();
}

void SimulatedServer::clearFaults()
{
    d->faults.clear();
    if (d->port != 0 && !d->isListening) {
        if (const Result<quint16> again = listen(d->port, d->address); !again) {
            qCWarning(logSimulator, "Cannot listen again: %s", qPrintable(again.error().detail));
        }
    }
}

SimulatedState SimulatedServer::stateOf(const QString &modelId) const
{
    const SimulatedModel *model = d->shelf().find(modelId);
    return model ? model->state : SimulatedState::Cold;
}

void SimulatedServer::load(const QString &modelId)
{
    d->shelf().load(modelId, ModelShelf::Cause::Asked);
}

void SimulatedServer::unload(const QString &modelId)
{
    d->shelf().unload(modelId);
}

void SimulatedServer::sleep(const QString &modelId)
{
    d->shelf().sleep(modelId);
}

SimulatedCounters SimulatedServer::counters() const
{
    SimulatedCounters counters = d->counters;
    counters.loads = d->shelf().loads();
    counters.unloads = d->shelf().unloads();
    for (const GenerationRun *run : std::as_const(d->runs)) {
        counters.tokens += run->tokensSent();
    }
    return counters;
}

} // namespace Hearth
