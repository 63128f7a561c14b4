#include "providers/lmstudio.h"

#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr int defaultPort = 1234; // PROTOCOLS.md 2.1
constexpr int maxSlots = 65536; // our choice, against nonsense
// No answer tells the version; which API answers tells this much [PROTOCOLS.md 2.1].
const QLatin1String nativeVersion("0.4+");
const QLatin1String legacyVersion("0.3");

std::optional<double> bitsMember(const QJsonObject &object, QLatin1String key)
{
    const double bits = object.value(key).toDouble(0);
    return bits > 0 && bits <= 64 ? std::optional(bits) : std::nullopt;
}

/// `capabilities.reasoning`: what can be chosen; an object, absent or null where there is nothing to choose,
/// which does not tell whether the model thinks.
std::optional<bool> readReasoning(const QJsonObject &capabilities)
{
    const QJsonValue reasoning = capabilities.value(QLatin1String("reasoning"));
    if (reasoning.isBool()) {
        return reasoning.toBool();
    }
    const QStringList options = textsMember(reasoning.toObject(), QLatin1String("allowed_options"));
    if (options.isEmpty()) {
        return std::nullopt;
    }
    return options != QStringList{QStringLiteral("off")};
}

ModelReading readNativeModel(const QJsonObject &entry)
{
    ModelReading model;
    model.id = textMember(entry, QLatin1String("key"));
    model.displayName = textMember(entry, QLatin1String("display_name"));
    model.embedding = entry.value(QLatin1String("type")).toString() == QLatin1String("embedding");
    model.quantization =
        textMember(entry.value(QLatin1String("quantization")).toObject(), QLatin1String("name"));
    model.sizeBytes = bytesMember(entry, QLatin1String("size_bytes"));
    model.bitsPerWeight =
        bitsMember(entry.value(QLatin1String("quantization")).toObject(), QLatin1String("bits_per_weight"));
    model.parameters = textMember(entry, QLatin1String("params_string"));
    model.architecture = textMember(entry, QLatin1String("architecture"));
    model.contextMax = tokensMember(entry, QLatin1String("max_context_length"));
    const QJsonObject capabilities = entry.value(QLatin1String("capabilities")).toObject();
    model.images = boolMember(capabilities, QLatin1String("vision"));
    model.tools = boolMember(capabilities, QLatin1String("trained_for_tool_use"));
    model.reasoning = readReasoning(capabilities);
    model.selectedVariant = textMember(entry, QLatin1String("selected_variant"));
    model.variants = textsMember(entry, QLatin1String("variants"));
    model.variants.removeAll(model.selectedVariant);

    const QJsonValue loaded = entry.value(QLatin1String("loaded_instances"));
    const QJsonArray instances = loaded.toArray();
    if (loaded.isArray()) {
        model.state = instances.isEmpty() ? ModelState::Cold : ModelState::Loaded;
    }
    for (const QJsonValue &value : instances) {
        const QJsonObject instance = value.toObject();
        const QString id = textMember(instance, QLatin1String("id"));
        if (!id.isEmpty() && id != model.id && !model.aliases.contains(id)) {
            model.aliases.append(id);
        }
        const QJsonObject config = instance.value(QLatin1String("config")).toObject();
        const std::optional<qint64> context = tokensMember(config, QLatin1String("context_length"));
        const std::optional<int> parallel = slotsMember(config, QLatin1String("parallel"));
        if (!id.isEmpty()) {
            model.instances.append({id, context, parallel});
        }
        // Which of several instances answers to the key is not documented: the smallest window is safe.
        if (context) {
            model.contextLoaded = std::min(model.contextLoaded.value_or(*context), *context);
        }
        if (parallel) {
            model.slotsTotal = std::min(model.slotsTotal.value_or(0) + *parallel, maxSlots);
        }
    }
    return model;
}

ModelState legacyState(const QString &state)
{
    if (state == QLatin1String("loaded")) {
        return ModelState::Loaded;
    }
    if (state == QLatin1String("loading")) {
        return ModelState::Loading;
    }
    return state == QLatin1String("not-loaded") ? ModelState::Cold : ModelState::Unknown;
}

ModelReading readLegacyModel(const QJsonObject &entry)
{
    ModelReading model;
    model.id = textMember(entry, QLatin1String("id"));
    model.state = legacyState(entry.value(QLatin1String("state")).toString());
    model.quantization = textMember(entry, QLatin1String("quantization"));
    model.architecture = textMember(entry, QLatin1String("arch"));
    model.contextMax = tokensMember(entry, QLatin1String("max_context_length"));
    if (model.state == ModelState::Loaded) {
        model.contextLoaded = tokensMember(entry, QLatin1String("loaded_context_length"));
    }
    const QString type = entry.value(QLatin1String("type")).toString();
    model.embedding = type == QLatin1String("embeddings");
    if (!type.isEmpty()) {
        model.images = type == QLatin1String("vlm");
    }
    if (entry.value(QLatin1String("capabilities")).isArray()) {
        model.tools = textsMember(entry, QLatin1String("capabilities")).contains(QStringLiteral("tool_use"));
    }
    return model;
}

/// The list \a key, each entry of which must have the member \a mark.
std::optional<QList<ModelReading>> readAll(const JsonAnswer &answer, QLatin1String key, QLatin1String mark,
    ModelReading (*read)(const QJsonObject &))
{
    if (!answer.isOk() || answer.hasError() || !answer.object().contains(key)) {
        return std::nullopt;
    }
    const std::optional<QList<QJsonObject>> entries = answer.entries(key);
    const auto isMarked = [mark](const QJsonObject &entry) { return entry.contains(mark); };
    if (!entries || !std::all_of(entries->cbegin(), entries->cend(), isMarked)) {
        return std::nullopt;
    }
    UniqueModels models;
    for (const QJsonObject &entry : *entries) {
        ModelReading model = read(entry);
        if (model.displayName.isEmpty()) {
            model.displayName = model.id;
        }
        models.append(std::move(model));
    }
    return models.take();
}

class LmStudioDialogue final : public KindDialogue
{
public:
    LmStudioDialogue(const ProbeMemory *memory, bool isKnown)
        : KindDialogue(ProviderKind::LmStudio)
        , m_isKnown(isKnown)
        , m_step(memory && isLmStudioLegacy(memory->reading) ? Step::Legacy : Step::Native)
    {
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::Native:
            return QByteArrayLiteral("/api/v1/models");
        case Step::Legacy:
            return QByteArrayLiteral("/api/v0/models");
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        const bool isNative = m_step == Step::Native;
        std::optional<QList<ModelReading>> models =
            isNative ? readLmStudioModels(answer) : readLmStudioLegacyModels(answer);
        // An empty list of the legacy shape may be anybody's.
        if (models && (isNative || m_isKnown || !models->isEmpty())) {
            m_reading.models = *std::move(models);
            m_reading.latencyMs = answer.elapsedMs();
            m_reading.version = isNative ? nativeVersion : legacyVersion;
            m_reading.dialects = {ApiDialect::ChatCompletions};
            if (isNative) { // 0.3.29 brought Responses, 0.4.1 Messages; the API itself came with 0.4.0
                m_reading.dialects = {
                    ApiDialect::Responses, ApiDialect::ChatCompletions, ApiDialect::AnthropicMessages};
            }
            m_step = Step::Done;
            return true;
        }
        m_step = isNative ? Step::Legacy : Step::Done;
        return isNative;
    }

private:
    enum class Step { Native, Legacy, Done };
    const bool m_isKnown;
    Step m_step;
};

} // namespace

bool isLmStudioError(const JsonAnswer &answer)
{
    const QString text = answer.errorText();
    return text.startsWith(QLatin1String("Unexpected endpoint or method"))
        || text.contains(QLatin1String("LM Studio API token"));
}

bool mayBeLmStudio(const JsonAnswer &list, const ProbeTarget &target)
{
    // A server once found to be another, generic one need not be asked again and again.
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    if (!entries || target.lastKind == ProviderKind::Generic) {
        return false;
    }
    // With just-in-time loading off, its list shows loaded models only and may be empty.
    return entries->isEmpty() || isOwnedBy(*entries, QLatin1String("organization_owner"))
        || list.header("x-powered-by") == "Express" || target.baseUrl.port() == defaultPort
        || target.providerId.contains(QLatin1String("lmstudio"))
        || target.providerId.contains(QLatin1String("lm-studio"));
}

std::optional<QList<ModelReading>> readLmStudioModels(const JsonAnswer &answer)
{
    return readAll(answer, QLatin1String("models"), QLatin1String("loaded_instances"), readNativeModel);
}

std::optional<QList<ModelReading>> readLmStudioLegacyModels(const JsonAnswer &answer)
{
    return readAll(answer, QLatin1String("data"), QLatin1String("state"), readLegacyModel);
}

bool isLmStudioLegacy(const ServerReading &reading)
{
    return reading.kind == ProviderKind::LmStudio && reading.version == legacyVersion;
}

std::unique_ptr<KindDialogue> lmStudioDialogue(const ProbeTarget &target)
{
    return std::make_unique<LmStudioDialogue>(
        carriedOver(target, ProviderKind::LmStudio), target.lastKind == ProviderKind::LmStudio);
}

} // namespace Hearth
