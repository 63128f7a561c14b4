#include "providers/openrouter.h"

#include "providers/modellist.h"
#include "providers/serverpaths.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

constexpr double perMillion = 1e6;
constexpr double mostPerMillion = 1e6; // USD; our choice, against nonsense

/// `"0.00000025"`, USD per token; some catalogues have numbers instead. Negative: "depends" (auto router).
std::optional<double> priceMember(const QJsonObject &pricing, QLatin1String key)
{
    const QJsonValue value = pricing.value(key);
    bool isNumber = value.isDouble();
    const double price = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    const double million = price * perMillion;
    if (!isNumber || !std::isfinite(million) || million < 0 || million > mostPerMillion) {
        return std::nullopt;
    }
    return std::round(million * 1e9) / 1e9; // "0.0000003" times a million is 0.3, not 0.29999999999999999
}

std::optional<bool> listMember(const QJsonObject &object, QLatin1String key, QLatin1String word)
{
    if (!object.value(key).isArray()) {
        return std::nullopt;
    }
    return textsMember(object, key).contains(word);
}

std::optional<double> shareMember(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 100) {
        return std::nullopt;
    }
    return value.toDouble() / 100; // told in percent
}

ModelReading readCatalogueEntry(const QJsonObject &entry)
{
    ModelReading model = readModelEntry(entry);
    model.state = ModelState::Available;
    const QJsonObject top = entry.value(QLatin1String("top_provider")).toObject();
    // What requests get is the chosen host's window, which can be smaller than the model's.
    model.contextLoaded = tokensMember(top, QLatin1String("context_length"));
    model.maxOutput = tokensMember(top, QLatin1String("max_completion_tokens"));
    model.price = readPricing(entry.value(QLatin1String("pricing")).toObject());
    model.reasoning = listMember(entry, QLatin1String("supported_parameters"), QLatin1String("reasoning"));
    const QJsonObject architecture = entry.value(QLatin1String("architecture")).toObject();
    const std::optional<bool> text =
        listMember(architecture, QLatin1String("output_modalities"), QLatin1String("text"));
    const std::optional<bool> vectors =
        listMember(architecture, QLatin1String("output_modalities"), QLatin1String("embeddings"));
    model.embedding = !text.value_or(true) && vectors.value_or(false);
    return model;
}

class OpenRouterDialogue final : public KindDialogue
{
public:
    OpenRouterDialogue(QList<ModelReading> models, int latencyMs, bool hasKey)
        : KindDialogue(ProviderKind::OpenRouter)
        , m_isDone(!hasKey)
    {
        m_reading.models = std::move(models);
        m_reading.latencyMs = latencyMs;
        // Its Responses API is stateless and turns failures into successes: chat first [PROTOCOLS.md 2.9].
        m_reading.dialects = {ApiDialect::ChatCompletions, ApiDialect::Responses};
    }

    explicit OpenRouterDialogue(const ProbeMemory &memory)
        : KindDialogue(memory)
        , m_isDone(false)
    {
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        return m_isDone ? std::nullopt : std::optional(QByteArrayLiteral("/v1/key"));
    }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        m_isDone = true; // a refused key is the session's business
        const QJsonValue left =
            answer.object().value(QLatin1String("data")).toObject().value(QLatin1String("limit_remaining"));
        if (answer.isOk() && left.isDouble() && std::isfinite(left.toDouble())) {
            m_reading.creditUsd = left.toDouble(); // null: the key has no limit of its own
        }
        return true;
    }

private:
    bool m_isDone;
};

HostedEndpoint readEndpoint(const QJsonObject &entry)
{
    HostedEndpoint endpoint;
    endpoint.provider = textMember(entry, QLatin1String("provider_name"));
    endpoint.tag = textMember(entry, QLatin1String("tag"));
    endpoint.contextWindow = tokensMember(entry, QLatin1String("context_length"));
    endpoint.maxOutput = tokensMember(entry, QLatin1String("max_completion_tokens"));
    endpoint.price = readPricing(entry.value(QLatin1String("pricing")).toObject());
    endpoint.quantization = textMember(entry, QLatin1String("quantization"));
    if (endpoint.quantization == QLatin1String("unknown")) {
        endpoint.quantization.clear();
    }
    endpoint.tools = listMember(entry, QLatin1String("supported_parameters"), QLatin1String("tools"));
    endpoint.isWell = entry.value(QLatin1String("status")).toDouble(0) >= 0; // negative: degraded or off
    endpoint.uptime = shareMember(entry, QLatin1String("uptime_last_30m"));
    return endpoint;
}

} // namespace

bool isOpenRouter(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    return host == QLatin1String("openrouter.ai") || host.endsWith(QLatin1String(".openrouter.ai"));
}

bool isOpenRouterRegion(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    return host == QLatin1String("eu.openrouter.ai") || host == QLatin1String("us.openrouter.ai");
}

std::unique_ptr<KindDialogue> openRouterDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    if (!entries) {
        return nullptr;
    }
    UniqueModels models;
    for (const QJsonObject &entry : *entries) {
        models.append(readCatalogueEntry(entry));
    }
    return std::make_unique<OpenRouterDialogue>(models.take(), list.elapsedMs(), target.hasKey);
}

std::unique_ptr<KindDialogue> knownOpenRouterDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::OpenRouter);
    return memory && target.hasKey ? std::make_unique<OpenRouterDialogue>(*memory) : nullptr;
}

QByteArray endpointsPath(const QString &modelId)
{
    QString base = modelId;
    for (const QLatin1String wish : {QLatin1String(":nitro"), QLatin1String(":floor")}) {
        if (base.endsWith(wish)) { // how to choose a host, not another model as :free is
            base.chop(wish.size());
        }
    }
    const QStringList parts = base.split(QLatin1Char('/'));
    const bool isSlug =
        parts.size() == 2 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
            return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..");
        });
    if (!isSlug) {
        return {};
    }
    return "/models/" + encodedId(parts.first()) + '/' + encodedId(parts.last()) + "/endpoints";
}

std::optional<QList<HostedEndpoint>> readEndpoints(const JsonAnswer &answer)
{
    const QJsonValue list =
        answer.object().value(QLatin1String("data")).toObject().value(QLatin1String("endpoints"));
    if (!answer.isOk() || answer.hasError() || !list.isArray()) {
        return std::nullopt;
    }
    constexpr qsizetype most = 256; // our choice; a model has some dozens
    QList<HostedEndpoint> endpoints;
    for (const QJsonValue &entry : list.toArray()) {
        HostedEndpoint endpoint = readEndpoint(entry.toObject());
        if (!endpoint.provider.isEmpty() && endpoints.size() < most) {
            endpoints.append(std::move(endpoint));
        }
    }
    return endpoints;
}

std::optional<ModelCost> readPricing(const QJsonObject &pricing)
{
    const std::optional<double> input = priceMember(pricing, QLatin1String("prompt"));
    const std::optional<double> output = priceMember(pricing, QLatin1String("completion"));
    if (!input || !output) {
        return std::nullopt;
    }
    ModelCost cost;
    cost.input = *input;
    cost.output = *output;
    cost.cacheRead = priceMember(pricing, QLatin1String("input_cache_read")).value_or(0);
    cost.cacheWrite = priceMember(pricing, QLatin1String("input_cache_write")).value_or(0);
    return cost;
}

} // namespace Hearth
