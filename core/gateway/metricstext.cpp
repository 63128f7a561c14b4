#include "gateway/metricstext.h"

#include <QLatin1String>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

namespace Hearth {

namespace {

using State = RequestRecord::State;
using Door = TrafficSample::Door;
using Label = std::pair<QByteArrayView, QByteArray>;

const QString otherSeries = QStringLiteral("other");

QByteArrayView doorWord(Door door)
{
    switch (door) {
    case Door::Responses:
        return "responses";
    case Door::ChatCompletions:
        return "chat_completions";
    case Door::Messages:
        return "messages";
    case Door::Chat:
        return "chat";
    case Door::Word:
        break;
    }
    return "word";
}

QByteArrayView outcomeWord(State state)
{
    switch (state) {
    case State::Served:
        return "served";
    case State::Cancelled:
        return "cancelled";
    default:
        return "failed";
    }
}

/// The entry of \a key; beyond the bound the one of \a instead.
template <typename Map>
typename Map::mapped_type &bounded(
    Map &map, const typename Map::key_type &key, const typename Map::key_type &instead)
{
    const auto found = map.find(key);
    if (found != map.end()) {
        return found->second;
    }
    return map[map.size() >= RequestCounters::maxSeries ? instead : key];
}

quint64 positive(std::optional<qint64> tokens)
{
    return static_cast<quint64>(std::max<qint64>(tokens.value_or(0), 0));
}

/// In a label's value backslash, quote and line end are escaped [text exposition format 0.0.4]; what is not
/// UTF-8 cannot come out of a QString.
QByteArray escaped(const QByteArray &value)
{
    QByteArray text;
    text.reserve(value.size());
    for (const char c : value) {
        switch (c) {
        case '\\':
            text += "\\\\";
            break;
        case '"':
            text += "\\\"";
            break;
        case '\n':
            text += "\\n";
            break;
        default:
            text += c;
        }
    }
    return text;
}

QByteArray numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? QByteArray(buffer.data(), end - buffer.data()) : QByteArrayLiteral("NaN");
}

/// Appends the lines of one exposition.
class Exposition
{
public:
    void family(QByteArrayView name, QByteArrayView type, QByteArrayView help)
    {
        m_name = name.toByteArray();
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void sample(std::initializer_list<Label> labels, const QByteArray &value, QByteArrayView suffix = {})
    {
        m_text += m_name;
        m_text += suffix;
        char before = '{';
        for (const auto &[name, text] : labels) {
            m_text += before;
            m_text += name;
            m_text += "=\"";
            m_text += escaped(text);
            m_text += '"';
            before = ',';
        }
        m_text += before == '{' ? " " : "} ";
        m_text += value;
        m_text += '\n';
    }
    void sample(std::initializer_list<Label> labels, quint64 value)
    {
        sample(labels, QByteArray::number(value));
    }
    void sample(std::initializer_list<Label> labels, double value) { sample(labels, numberText(value)); }
    template <std::size_t Size>
    void histogram(const QByteArray &model, const MetricsHistogram<Size> &histogram,
        const std::array<double, Size> &bounds)
    {
        quint64 soFar = 0;
        for (std::size_t i = 0; i < Size; ++i) {
            soFar += histogram.buckets[i];
            sample({{"model", model}, {"le", numberText(bounds[i])}}, QByteArray::number(soFar), "_bucket");
        }
        sample({{"model", model}, {"le", "+Inf"}}, QByteArray::number(histogram.count), "_bucket");
        sample({{"model", model}}, numberText(histogram.sum), "_sum");
        sample({{"model", model}}, QByteArray::number(histogram.count), "_count");
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void writeRequests(Exposition &out, const MetricsReading &reading)
{
    out.family("hearth_requests_total", "counter", "Requests that have ended.");
    for (const auto &[key, count] : reading.counters.requests()) {
        out.sample({{"door", doorWord(key.door).toByteArray()},
                       {"outcome", outcomeWord(key.outcome).toByteArray()}, {"model", key.model.toUtf8()}},
            count);
    }
    out.family("hearth_requests_in_flight", "gauge", "Requests under way.");
    out.sample({}, static_cast<quint64>(std::max(reading.inFlight, 0)));
    out.family("hearth_requests_queued", "gauge", "Requests under way that wait for a free slot.");
    out.sample({}, static_cast<quint64>(std::max(reading.queued, 0)));
    out.family("hearth_hops_failed_total", "counter", "Candidates that were tried and failed.");
    for (const auto &[key, count] : reading.counters.failedHops()) {
        out.sample({{"provider", key.provider.toUtf8()}, {"reason", key.reason}}, count);
    }
}

void writePerModel(Exposition &out, const std::map<QString, RequestCounters::PerModel> &models)
{
    out.family("hearth_time_to_first_token_seconds", "histogram",
        "From the request's coming to the first token of its answer.");
    for (const auto &[model, counted] : models) {
        out.histogram(model.toUtf8(), counted.firstToken, firstTokenBounds);
    }
    out.family("hearth_output_tokens_per_second", "histogram", "Speed of an answer after its first token.");
    for (const auto &[model, counted] : models) {
        out.histogram(model.toUtf8(), counted.tokensPerSecond, tokenRateBounds);
    }
    out.family("hearth_tokens_total", "counter",
        "Tokens as servers report them; cached ones are part of the input.");
    for (const auto &[model, counted] : models) {
        const QByteArray name = model.toUtf8();
        out.sample({{"model", name}, {"kind", "input"}}, counted.inputTokens);
        out.sample({{"model", name}, {"kind", "cached"}}, counted.cachedTokens);
        out.sample({{"model", name}, {"kind", "output"}}, counted.outputTokens);
    }
}

void writeStates(Exposition &out, const MetricsReading &reading)
{
    out.family("hearth_provider_state", "gauge", "1 for the state a server is in.");
    for (const MetricsReading::ServerNow &server : reading.servers) {
        out.sample({{"provider", server.provider.toUtf8()},
                       {"state", QByteArray(serverStateName(server.state).data())}},
            quint64(1));
    }
    out.family("hearth_model_state", "gauge", "1 for the state a model is in.");
    for (const MetricsReading::ModelNow &model : reading.models) {
        out.sample({{"model", model.ref.toString().toUtf8()},
                       {"state", QByteArray(modelStateName(model.state).data())}},
            quint64(1));
    }
    out.family("hearth_provider_resting_seconds", "gauge",
        "How long a provider still rests after failures, and after which.");
    for (const MetricsReading::Resting &resting : reading.resting) {
        out.sample({{"provider", resting.provider.toUtf8()}, {"reason", resting.reason}},
            std::chrono::duration<double>(resting.left).count());
    }
}

} // namespace

void RequestCounters::add(const RequestRecord &ended)
{
    if (ended.isRunning()) {
        return;
    }
    const QString model = ended.wentTo.provider.isEmpty() ? QString() : ended.wentTo.toString();
    ++bounded(m_requests, {ended.door, ended.state, model}, {ended.door, ended.state, otherSeries});
    for (const RequestStep &step : ended.steps) {
        if (step.kind == RequestStep::Kind::HopFailed) {
            ++bounded(m_failedHops, {step.ref.provider, step.word}, {otherSeries, step.word});
        }
    }
    if (model.isEmpty()) {
        return;
    }
    PerModel &counted = bounded(m_models, model, otherSeries);
    if (ended.firstToken) {
        counted.firstToken.add(std::chrono::duration<double>(*ended.firstToken).count(), firstTokenBounds);
    }
    if (ended.tokensPerSecond) {
        counted.tokensPerSecond.add(*ended.tokensPerSecond, tokenRateBounds);
    }
    counted.inputTokens += positive(ended.inputTokens);
    counted.cachedTokens += positive(ended.cachedTokens);
    counted.outputTokens += positive(ended.outputTokens);
}

QByteArray writeMetrics(const MetricsReading &reading)
{
    Exposition out;
    out.family("hearth_build_info", "gauge", "1; the version stands in the label.");
    out.sample({{"version", reading.version}}, quint64(1));
    out.family("hearth_up_seconds", "gauge", "How long this Hearth has been running.");
    out.sample({}, std::chrono::duration<double>(reading.upTime).count());
    writeRequests(out, reading);
    writePerModel(out, reading.counters.models());
    out.family("hearth_spent_today_usd", "gauge", "By declared or reported prices, since midnight.");
    out.sample({}, reading.spentTodayUsd);
    out.family("hearth_connections_open", "gauge", "Open connections of clients.");
    out.sample({}, static_cast<quint64>(std::max(reading.openConnections, 0)));
    writeStates(out, reading);
    return out.text();
}

} // namespace Hearth
