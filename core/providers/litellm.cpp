#include "providers/litellm.h"

#include "providers/modellist.h"
#include "providers/serverversion.h"

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr int defaultPort = 4000; // PROTOCOLS.md 2.5

template <typename T>
std::optional<T> smaller(std::optional<T> one, std::optional<T> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// What one of the servers behind a name lacks, the name cannot promise.
std::optional<bool> both(std::optional<bool> one, std::optional<bool> other)
{
    return one && other ? std::optional(*one && *other) : std::nullopt;
}

double perMillion(const QJsonObject &info, QLatin1String key)
{
    const double price = info.value(key).toDouble(0) * 1e6;
    return std::isfinite(price) && price > 0 && price < 1e6 ? std::round(price * 1e9) / 1e9 : 0;
}

ModelReading readInfo(const QJsonObject &entry)
{
    const QJsonObject info = entry.value(QLatin1String("model_info")).toObject();
    ModelReading model;
    model.id = textMember(entry, QLatin1String("model_name"));
    model.displayName = model.id;
    model.state = ModelState::Available;
    model.limitsOrigin = Origin::Declared;
    model.contextMax = tokensMember(info, QLatin1String("max_input_tokens"));
    model.maxOutput = tokensMember(info, QLatin1String("max_output_tokens"));
    model.images = boolMember(info, QLatin1String("supports_vision"));
    model.tools = boolMember(info, QLatin1String("supports_function_calling"));
    model.reasoning = boolMember(info, QLatin1String("supports_reasoning"));
    model.embedding = info.value(QLatin1String("mode")).toString() == QLatin1String("embedding");
    ModelCost cost;
    cost.input = perMillion(info, QLatin1String("input_cost_per_token"));
    cost.output = perMillion(info, QLatin1String("output_cost_per_token"));
    cost.cacheRead = perMillion(info, QLatin1String("cache_read_input_token_cost"));
    cost.cacheWrite = perMillion(info, QLatin1String("cache_creation_input_token_cost"));
    if (cost.input > 0 || cost.output > 0) { // zero is what it says of local models, and of unknown ones
        model.price = cost;
    }
    return model;
}

/// Several entries may share a name, and requests go to any of them: only what all have counts.
void addEntry(const ModelReading &entry, ModelReading &model)
{
    model.contextMax = smaller(model.contextMax, entry.contextMax);
    model.maxOutput = smaller(model.maxOutput, entry.maxOutput);
    model.images = both(model.images, entry.images);
    model.tools = both(model.tools, entry.tools);
    model.reasoning = both(model.reasoning, entry.reasoning);
    if (entry.price && (!model.price || entry.price->output > model.price->output)) {
        model.price = entry.price;
    }
}

class LiteLlmDialogue final : public KindDialogue
{
public:
    LiteLlmDialogue(const QList<QJsonObject> &entries, const JsonAnswer &list)
        : KindDialogue(ProviderKind::LiteLlm)
        , m_step(Step::Info)
    {
        m_reading.latencyMs = list.elapsedMs();
        m_reading.models = readAvailableModels(entries);
        for (ModelReading &model : m_reading.models) {
            model.limitsOrigin = Origin::Declared;
        }
        setVersion(QString::fromLatin1(list.header("x-litellm-version")));
    }

    explicit LiteLlmDialogue(const ProbeMemory &memory)
        : KindDialogue(memory)
    {
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::Liveliness:
            return QByteArrayLiteral("/health/liveliness");
        case Step::Info:
            return QByteArrayLiteral("/model/info");
        case Step::Readiness:
            return QByteArrayLiteral("/health/readiness");
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    /// Not every key may see the details.
    [[nodiscard]] bool isNextExtra() const override { return m_step != Step::Liveliness; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        switch (m_step) {
        case Step::Liveliness:
            return takeLiveliness(answer);
        case Step::Info:
            takeInfo(answer);
            m_step = m_reading.version.isEmpty() ? Step::Readiness : Step::Done;
            return true;
        case Step::Readiness:
            setVersion(textMember(answer.object(), QLatin1String("litellm_version")));
            m_step = Step::Done;
            return true;
        case Step::Done:
            break;
        }
        return false;
    }

private:
    enum class Step { Liveliness, Info, Readiness, Done };

    bool takeLiveliness(const JsonAnswer &answer)
    {
        m_step = Step::Done;
        m_reading.latencyMs = answer.elapsedMs();
        if (answer.status() == 503) { // it shuts down
            m_reading.state = ServerState::Failing;
            m_reading.error = answer.unexpected();
            return true;
        }
        return isLiveliness(answer);
    }

    void takeInfo(const JsonAnswer &answer)
    {
        if (!answer.isOk() || answer.hasError()) {
            return;
        }
        QHash<QString, ModelReading> told;
        for (const QJsonObject &entry :
            answer.entries(QLatin1String("data")).value_or(QList<QJsonObject>())) {
            const ModelReading model = readInfo(entry);
            if (const auto found = told.find(model.id); found != told.end()) {
                addEntry(model, *found);
            } else if (!model.id.isEmpty()) {
                told.insert(model.id, model);
            }
        }
        for (ModelReading &model : m_reading.models) {
            if (const auto found = told.constFind(model.id); found != told.cend()) {
                model = *found;
            }
        }
    }

    void setVersion(const QString &version)
    {
        m_reading.version = version.left(64);
        m_reading.dialects = {ApiDialect::ChatCompletions};
        if (isVersionAtLeast(version, {1, 63, 8})) {
            m_reading.dialects.append(ApiDialect::Responses);
        }
    }

    Step m_step = Step::Liveliness;
};

} // namespace

bool isLiteLlm(const JsonAnswer &answer)
{
    return answer.hasHeaderPrefix("x-litellm-")
        || answer.object().value(QLatin1String("error")).toObject().value(QLatin1String("type")).toString()
        == QLatin1String("auth_error");
}

bool isLikelyLiteLlm(const ProbeTarget &target)
{
    return target.baseUrl.port() == defaultPort || target.lastKind == ProviderKind::LiteLlm
        || target.providerId.contains(QLatin1String("litellm"), Qt::CaseInsensitive);
}

bool isLiveliness(const JsonAnswer &answer)
{
    return answer.isOk() && answer.text().trimmed() == "\"I'm alive!\"";
}

std::unique_ptr<KindDialogue> liteLlmDialogue(const JsonAnswer &list)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    return entries ? std::make_unique<LiteLlmDialogue>(*entries, list) : nullptr;
}

std::unique_ptr<KindDialogue> knownLiteLlmDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::LiteLlm);
    return memory ? std::make_unique<LiteLlmDialogue>(*memory) : nullptr;
}

} // namespace Hearth
