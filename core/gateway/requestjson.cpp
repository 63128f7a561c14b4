#include "gateway/requestjson.h"

#include "config/confignames.h"
#include "protocol/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

/// Beyond it no figure of a record makes sense: our choice, a good century in milliseconds.
constexpr double largestFigure = 4e12;
constexpr qsizetype longestName = 1024; ///< Of a client, provider or model: our choice.
constexpr qsizetype longestText = 2000; ///< Of an error, in characters: our choice.
constexpr qsizetype mostSteps = 64; ///< Our choice: with 500 characters each the line stays below 64 KiB.
constexpr qsizetype longestDetail = 200; ///< Of a step, in characters.
constexpr int mostAttempts = 1000;
constexpr qsizetype usualLine = 960; ///< With a failed hop; our measurement. glibc has up to 1032 at hand.

/// Writes members that are there.
class Line
{
public:
    Line()
    {
        m_json.reserve(usualLine);
        m_json.beginObject();
    }
    void text(JsonKey key, const QString &value, qsizetype most = longestName)
    {
        if (!value.isEmpty()) {
            m_json.key(key).string(QStringView(value).left(most));
        }
    }
    void word(JsonKey key, QByteArrayView value)
    {
        if (!value.isEmpty()) {
            m_json.key(key).string(value.first(std::min(value.size(), longestName)));
        }
    }
    void name(JsonKey key, QLatin1String value) { m_json.key(key).string({value.data(), value.size()}); }
    void count(JsonKey key, std::optional<qint64> value)
    {
        if (value) {
            m_json.key(key).integer(*value);
        }
    }
    void time(JsonKey key, std::optional<std::chrono::milliseconds> value)
    {
        if (value) {
            m_json.key(key).integer(value->count());
        }
    }
    void number(JsonKey key, std::optional<double> value)
    {
        if (value) {
            m_json.key(key).number(*value);
        }
    }
    void flag(JsonKey key, bool value)
    {
        if (value) {
            m_json.key(key).boolean(true);
        }
    }
    void ref(const ModelRef &ref)
    {
        if (!ref.provider.isEmpty()) {
            if (ref != m_ref) { // most steps are about the same one
                m_ref = ref;
                const QString name =
                    ref.provider.left(longestName) + QLatin1Char('/') + ref.model.left(longestName);
                m_refText.clear();
                appendJsonString(m_refText, name.toUtf8());
            }
            m_json.key("model").raw(m_refText);
        }
    }
    JsonWriter &json() { return m_json; }
    [[nodiscard]] QByteArray take()
    {
        m_json.endObject();
        return m_json.take();
    }

private:
    JsonWriter m_json;
    ModelRef m_ref;
    QByteArray m_refText; ///< m_ref as it stands in JSON.
};

void writeSteps(Line &line, const QList<RequestStep> &steps)
{
    if (steps.isEmpty()) {
        return;
    }
    line.json().key("steps").beginArray();
    for (qsizetype i = 0; i < std::min(steps.size(), mostSteps); ++i) {
        const RequestStep &step = steps.at(i);
        line.json().beginObject();
        line.name("kind", requestStepName(step.kind));
        line.time("at_ms", step.at);
        line.ref(step.ref);
        line.word("word", step.word);
        line.text("detail", step.detail, longestDetail);
        line.json().endObject();
    }
    line.json().endArray();
}

void writeFigures(Line &line, const RequestRecord &record)
{
    line.count("estimated_input_tokens", record.estimatedInput);
    line.count("input_tokens", record.inputTokens);
    line.count("cached_tokens", record.cachedTokens);
    line.count("output_tokens", record.outputTokens);
    line.count("reasoning_tokens", record.reasoningTokens);
    line.count("window_tokens", record.window);
    line.flag("window_is_loaded", record.windowIsLoaded);
    line.time("queued_ms", record.queued);
    line.time("load_ms", record.load);
    line.time("first_token_ms", record.firstToken);
    line.time("total_ms", record.total);
    line.number("tokens_per_second", record.tokensPerSecond);
    line.number("cost_usd", record.costUsd);
    line.flag("passed_through", record.passedThrough);
    line.flag("prompt_cut", record.promptCut);
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

/// Reads what may be there, within bounds.
class Reading
{
public:
    explicit Reading(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    [[nodiscard]] std::optional<double> number(QLatin1String key) const
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble(-1);
        const bool isGood =
            value.isDouble() && std::isfinite(number) && number >= 0 && number <= largestFigure;
        return isGood ? std::optional(number) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> count(QLatin1String key) const
    {
        const std::optional<double> figure = number(key);
        return figure ? std::optional(static_cast<qint64>(*figure)) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> time(QLatin1String key) const
    {
        const std::optional<qint64> figure = count(key);
        return figure ? std::optional(std::chrono::milliseconds(*figure)) : std::nullopt;
    }
    [[nodiscard]] QString text(QLatin1String key, qsizetype most = longestName) const
    {
        return m_object.value(key).toString().left(most);
    }
    [[nodiscard]] bool flag(QLatin1String key) const { return m_object.value(key).toBool(); }
    [[nodiscard]] ModelRef ref() const
    {
        return ModelRef::parse(text(QLatin1String("model"), 2 * longestName + 1)).value_or(ModelRef());
    }

private:
    QJsonObject m_object;
};

QList<RequestStep> readSteps(const QJsonArray &array)
{
    QList<RequestStep> steps;
    for (const QJsonValue &each : array) {
        const Reading reading(each.toObject());
        const auto kind =
            namedBy(reading.value(QLatin1String("kind")), requestStepName, RequestStep::Kind::Ended);
        if (kind && steps.size() < mostSteps) {
            steps.append({*kind, reading.time(QLatin1String("at_ms")).value_or(std::chrono::milliseconds(0)),
                reading.ref(), reading.text(QLatin1String("word")).toUtf8(),
                reading.text(QLatin1String("detail"), longestDetail)});
        }
    }
    return steps;
}

void readFigures(RequestRecord &record, const Reading &reading)
{
    record.estimatedInput = reading.count(QLatin1String("estimated_input_tokens")).value_or(0);
    record.inputTokens = reading.count(QLatin1String("input_tokens"));
    record.cachedTokens = reading.count(QLatin1String("cached_tokens"));
    record.outputTokens = reading.count(QLatin1String("output_tokens"));
    record.reasoningTokens = reading.count(QLatin1String("reasoning_tokens"));
    record.window = reading.count(QLatin1String("window_tokens"));
    record.windowIsLoaded = reading.flag(QLatin1String("window_is_loaded"));
    record.queued = reading.time(QLatin1String("queued_ms"));
    record.load = reading.time(QLatin1String("load_ms"));
    record.firstToken = reading.time(QLatin1String("first_token_ms"));
    record.total = reading.time(QLatin1String("total_ms")).value_or(std::chrono::milliseconds(0));
    record.tokensPerSecond = reading.number(QLatin1String("tokens_per_second"));
    record.costUsd = reading.number(QLatin1String("cost_usd"));
    record.passedThrough = reading.flag(QLatin1String("passed_through"));
    record.promptCut = reading.flag(QLatin1String("prompt_cut"));
}

} // namespace

QLatin1String requestStateName(RequestRecord::State state)
{
    switch (state) {
    case RequestRecord::State::Deciding:
        return QLatin1String("deciding");
    case RequestRecord::State::Queued:
        return QLatin1String("queued");
    case RequestRecord::State::Waiting:
        return QLatin1String("waiting");
    case RequestRecord::State::Streaming:
        return QLatin1String("streaming");
    case RequestRecord::State::Served:
        return QLatin1String("served");
    case RequestRecord::State::Failed:
        return QLatin1String("failed");
    case RequestRecord::State::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

QLatin1String requestDoorName(TrafficSample::Door door)
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

QLatin1String requestStepName(RequestStep::Kind kind)
{
    switch (kind) {
    case RequestStep::Kind::Decided:
        return QLatin1String("decided");
    case RequestStep::Kind::Queued:
        return QLatin1String("queued");
    case RequestStep::Kind::Sent:
        return QLatin1String("sent");
    case RequestStep::Kind::WaitsForLoad:
        return QLatin1String("waits_for_load");
    case RequestStep::Kind::FirstToken:
        return QLatin1String("first_token");
    case RequestStep::Kind::HopFailed:
        return QLatin1String("hop_failed");
    case RequestStep::Kind::Ended:
        return QLatin1String("ended");
    }
    Q_UNREACHABLE();
}

QByteArray requestLine(const RequestRecord &record)
{
    Line line;
    line.time("at_ms", record.at);
    line.word("request_id", record.requestId);
    line.word("trace_id", record.traceId);
    line.text("client", record.client);
    line.name("door", requestDoorName(record.door));
    line.text("asked", record.asked);
    line.flag("stream", record.isStream);
    line.name("state", requestStateName(record.state));
    if (!record.wentTo.provider.isEmpty()) {
        line.ref(record.wentTo);
        line.name("place", placeName(record.place));
        line.text("region", record.region);
    }
    line.count("attempts", record.attempts);
    line.count("status", record.status);
    line.word("error_code", record.errorCode);
    line.text("error", record.errorText, longestText);
    writeFigures(line, record);
    writeSteps(line, record.steps);
    return line.take();
}

std::optional<RequestRecord> readRequestLine(const QByteArray &line)
{
    const Reading reading(QJsonDocument::fromJson(line).object());
    const auto at = reading.time(QLatin1String("at_ms"));
    const auto door = namedBy(reading.value(QLatin1String("door")), requestDoorName, lastTrafficDoor);
    const auto state = namedBy(reading.value(QLatin1String("state")), requestStateName, lastRequestState);
    if (!at || !door || !state) {
        return std::nullopt;
    }
    RequestRecord record;
    record.at = *at;
    record.door = *door;
    record.state = *state;
    record.requestId = reading.text(QLatin1String("request_id")).toUtf8();
    record.traceId = reading.text(QLatin1String("trace_id")).toUtf8();
    record.client = reading.text(QLatin1String("client"));
    record.asked = reading.text(QLatin1String("asked"));
    record.isStream = reading.flag(QLatin1String("stream"));
    record.wentTo = reading.ref();
    record.place =
        namedBy(reading.value(QLatin1String("place")), placeName, Place::Hosted).value_or(Place::Local);
    record.region = reading.text(QLatin1String("region"));
    record.attempts = static_cast<int>(
        std::min<qint64>(reading.count(QLatin1String("attempts")).value_or(0), mostAttempts));
    record.status =
        static_cast<int>(std::min<qint64>(reading.count(QLatin1String("status")).value_or(0), 999));
    record.errorCode = reading.text(QLatin1String("error_code")).toUtf8();
    record.errorText = reading.text(QLatin1String("error"), longestText);
    readFigures(record, reading);
    record.steps = readSteps(reading.value(QLatin1String("steps")).toArray());
    return record;
}

} // namespace Hearth
