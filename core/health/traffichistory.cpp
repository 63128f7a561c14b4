#include "health/traffichistory.h"

#include "config/confignames.h"
#include "protocol/jsonwriter.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

/// Beyond it no figure of a sample makes sense: our choice, a good century in milliseconds.
constexpr double largestFigure = 4e12;
constexpr qsizetype longestName = 1024; ///< Of a provider or model: our choice.
constexpr qsizetype usualLine = 384; ///< Our measurement.

QLatin1String outcomeName(TrafficSample::Outcome outcome)
{
    switch (outcome) {
    case TrafficSample::Outcome::Served:
        return QLatin1String("served");
    case TrafficSample::Outcome::Failed:
        return QLatin1String("failed");
    case TrafficSample::Outcome::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

QLatin1String doorName(TrafficSample::Door door)
{
    switch (door) {
    case TrafficSample::Door::Responses:
        return QLatin1String("responses");
    case TrafficSample::Door::ChatCompletions:
        return QLatin1String("chat-completions");
    case TrafficSample::Door::Messages:
        return QLatin1String("messages");
    case TrafficSample::Door::Chat:
        return QLatin1String("chat");
    case TrafficSample::Door::Word:
        return QLatin1String("word");
    }
    Q_UNREACHABLE();
}

/// The enumerator up to \a last that is named as \a value says.
template <typename Enum, typename Name>
std::optional<Enum> namedBy(const QJsonValue &value, Name name, Enum last)
{
    const QString text = value.toString();
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (text == name(static_cast<Enum>(i))) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

/// A figure from 0 up; nothing when it is absent or none.
std::optional<double> figure(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    const bool isGood = value.isDouble() && std::isfinite(number) && number >= 0 && number <= largestFigure;
    return isGood ? std::optional(number) : std::nullopt;
}

std::optional<qint64> count(const QJsonObject &object, QLatin1String key)
{
    const std::optional<double> number = figure(object, key);
    return number ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

std::chrono::milliseconds milliseconds(const QJsonObject &object, QLatin1String key)
{
    return std::chrono::milliseconds(count(object, key).value_or(0));
}

} // namespace

void TrafficHistory::add(const TrafficSample &sample)
{
    m_samples.append(sample);
    if (m_samples.size() > maxSamples) {
        thin();
    }
    m_hasChanged = true;
}

void TrafficHistory::restore(const QList<TrafficSample> &earlier)
{
    for (const TrafficSample &sample : std::exchange(m_samples, earlier)) {
        m_samples.append(sample);
    }
    while (m_samples.size() > maxSamples) {
        thin();
    }
    m_hasChanged = true;
}

void TrafficHistory::thin()
{
    const qsizetype half = m_samples.size() / 2;
    QHash<std::pair<ModelRef, int>, qsizetype> waiting; // those that stand alone so far, by their new places
    QList<TrafficSample> kept;
    kept.reserve(m_samples.size());
    auto sample = m_samples.cbegin();
    for (qsizetype i = 0; i < half; ++i, ++sample) {
        const std::pair key(sample->servedBy, static_cast<int>(sample->outcome));
        if (const auto found = waiting.constFind(key); found != waiting.cend()) {
            kept[*found].standsFor += sample->standsFor;
            waiting.erase(found);
        } else {
            waiting.insert(key, kept.size());
            kept.append(*sample);
        }
    }
    if (kept.size() == half) {
        kept.remove(0, half / 2 + 1); // all of them different: then the oldest go
    }
    kept.append(QList<TrafficSample>(sample, m_samples.cend()));
    m_samples = kept;
}

TrafficList TrafficHistory::samples(std::chrono::milliseconds now)
{
    while (!m_samples.isEmpty() && m_samples.constFirst().at < now - span) {
        m_samples.removeFirst();
        m_hasChanged = true;
    }
    if (m_hasChanged) {
        m_hasChanged = false;
        m_list = std::make_shared<const TrafficSamples>(m_samples);
    }
    return m_list;
}

QByteArray trafficLine(const TrafficSample &sample)
{
    // Written for every request: QJsonObject would cost as much as reading the request.
    JsonWriter json;
    const auto text = [](QLatin1String latin1) { return QByteArrayView(latin1.data(), latin1.size()); };
    json.reserve(usualLine);
    json.beginObject();
    json.key("at").integer(sample.at.count());
    json.key("place").string(text(placeName(sample.place)));
    json.key("outcome").string(text(outcomeName(sample.outcome)));
    json.key("first_ms").integer(sample.toFirstOutput.count());
    json.key("total_ms").integer(sample.total.count());
    json.key("estimated_in").integer(sample.estimatedInput);
    json.key("attempts").integer(sample.attempts);
    json.key("door").string(text(doorName(sample.door)));
    json.key("before").string(text(modelStateName(sample.stateBefore)));
    if (!sample.servedBy.model.isEmpty()) {
        json.key("provider").string(sample.servedBy.provider);
        json.key("model").string(sample.servedBy.model);
    }
    if (sample.tokensPerSecond) {
        json.key("tps").number(*sample.tokensPerSecond);
    }
    if (sample.inputTokens) {
        json.key("in").integer(*sample.inputTokens);
    }
    if (sample.outputTokens) {
        json.key("out").integer(*sample.outputTokens);
    }
    if (sample.standsFor > 1) {
        json.key("stands_for").integer(sample.standsFor);
    }
    json.endObject();
    return json.take();
}

std::optional<TrafficSample> readTrafficLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto at = count(object, QLatin1String("at"));
    const auto place = namedBy(object.value(QLatin1String("place")), placeName, Place::Hosted);
    const auto outcome =
        namedBy(object.value(QLatin1String("outcome")), outcomeName, TrafficSample::Outcome::Cancelled);
    const auto door = namedBy(object.value(QLatin1String("door")), doorName, lastTrafficDoor);
    if (!at || !place || !outcome || !door) {
        return std::nullopt;
    }
    TrafficSample sample;
    sample.at = std::chrono::milliseconds(*at);
    sample.servedBy = {object.value(QLatin1String("provider")).toString().left(longestName),
        object.value(QLatin1String("model")).toString().left(longestName)};
    sample.place = *place;
    sample.outcome = *outcome;
    sample.door = *door;
    sample.toFirstOutput = milliseconds(object, QLatin1String("first_ms"));
    sample.total = milliseconds(object, QLatin1String("total_ms"));
    sample.estimatedInput = count(object, QLatin1String("estimated_in")).value_or(0);
    sample.inputTokens = count(object, QLatin1String("in"));
    sample.outputTokens = count(object, QLatin1String("out"));
    sample.tokensPerSecond = figure(object, QLatin1String("tps"));
    sample.attempts =
        static_cast<int>(std::min<qint64>(count(object, QLatin1String("attempts")).value_or(0), 1000));
    sample.standsFor = static_cast<int>(
        std::clamp<qint64>(count(object, QLatin1String("stands_for")).value_or(1), 1, 1000000));
    sample.stateBefore = namedBy(object.value(QLatin1String("before")), modelStateName, ModelState::Missing)
                             .value_or(ModelState::Unknown);
    return sample;
}

} // namespace Hearth
