#include "simulator/generationrun.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

/// Above it tokens wait for the client: HttpServer's drained() tells when to go on.
constexpr qint64 highWater = HttpServer::Limits().highWater;
/// What a model without a pace says in one turn of the loop.
constexpr int tokensPerTurn = 32;
/// The shortest beat of a timer; faster models say several tokens a beat.
constexpr double shortestBeatMs = 2;

bool breaksMidStream(SimulatedFault::Kind kind)
{
    return kind == SimulatedFault::Kind::StallMidStream || kind == SimulatedFault::Kind::CutMidStream
        || kind == SimulatedFault::Kind::Garbage;
}

} // namespace

GenerationRun::GenerationRun(HttpExchange *exchange, std::unique_ptr<AnswerFormat> format,
    const SimulatedModel &model, bool stream, QList<std::pair<QByteArray, QByteArray>> headers,
    std::optional<SimulatedFault> fault, QObject *parent)
    : QObject(parent)
    , m_exchange(exchange)
    , m_format(std::move(format))
    , m_model(model)
    , m_stream(stream)
    , m_headers(std::move(headers))
    , m_fault(fault)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GenerationRun::onTick);
    connect(exchange, &HttpExchange::clientGone, this, &GenerationRun::onClientGone);
    connect(exchange, &HttpExchange::ended, this, [this] {
        m_exchange.clear();
        finish(End::Broken); // unless it is finished already
    });
    connect(exchange, &HttpExchange::drained, this, [this] {
        if (m_clock.isValid() && !m_finished) {
            m_timer.start();
        }
    });
}

GenerationRun::~GenerationRun() = default;

void GenerationRun::start()
{
    QTimer::singleShot(m_model.firstTokenTime, this, &GenerationRun::begin);
}

void GenerationRun::begin()
{
    if (m_finished) {
        return;
    }
    if (!m_exchange) { // it ended in the turn of the loop in which this run was made
        finish(End::Aborted);
        return;
    }
    if (m_stream) {
        m_exchange->beginStream({200, m_headers, {}});
        m_exchange->write(m_format->begin());
    }
    m_clock.start();
    const double beat = m_model.tokensPerSecond > 0 ? 1000 / m_model.tokensPerSecond : 0;
    m_timer.start(beat > 0 ? static_cast<int>(std::max(beat, shortestBeatMs)) : 0);
}

void GenerationRun::onTick()
{
    const int total = m_format->plan().completionTokens();
    int due = m_sent + tokensPerTurn;
    if (m_model.tokensPerSecond > 0) {
        due = static_cast<int>(
            std::floor(static_cast<double>(m_clock.elapsed()) * m_model.tokensPerSecond / 1000));
    }
    QByteArray said;
    while (m_sent < std::min(due, total)) {
        if (m_fault && m_sent >= m_fault->afterTokens && breaksMidStream(m_fault->kind)) {
            write(said);
            meetFault();
            return;
        }
        said += m_format->say(m_format->plan().utterances.at(m_sent));
        ++m_sent;
        m_afterAbort += m_clientGone ? 1 : 0;
    }
    write(said);
    if (m_sent >= total) {
        complete();
    } else if (m_exchange->bytesToWrite() > highWater) {
        m_timer.stop(); // until drained()
    }
}

void GenerationRun::write(const QByteArray &bytes)
{
    if (m_stream && !bytes.isEmpty()) {
        m_exchange->write(bytes);
    }
}

void GenerationRun::meetFault()
{
    if (m_fault->kind == SimulatedFault::Kind::StallMidStream) {
        m_timer.stop(); // for good: only the client's leaving ends it
        m_clock.invalidate();
        return;
    }
    if (m_fault->kind == SimulatedFault::Kind::CutMidStream) {
        m_exchange->abort();
    } else if (m_stream) {
        m_exchange->write("data: {\"choices\":[{\"del\xff\xfe\n\n\x01\x02 no event at all\n\n");
        m_exchange->finishStream();
    } else {
        m_exchange->answer({200, {{"Content-Type", "application/json"}}, "{\"choices\":[{\"mess\xff\xfe"});
    }
    finish(End::Broken);
}

void GenerationRun::complete()
{
    if (m_stream) {
        m_exchange->write(m_format->end());
        m_exchange->finishStream();
    } else {
        m_exchange->answer({200, m_headers, m_format->whole()});
    }
    finish(End::Complete);
}

void GenerationRun::breakWith(const QByteArray &line)
{
    if (m_finished) {
        return;
    }
    if (m_exchange->hasBegun()) {
        m_exchange->write(line + "\n\n");
        m_exchange->finishStream();
    } else {
        m_exchange->answer({500, m_headers, line});
    }
    finish(End::Broken);
}

void GenerationRun::onClientGone()
{
    m_clientGone = true;
    finish(End::Aborted);
}

void GenerationRun::finish(End end)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_timer.stop();
    Q_EMIT finished(end);
    deleteLater();
}

} // namespace Hearth
