#include "providers/vllm.h"

#include "providers/modellist.h"
#include "providers/prometheus.h"
#include "providers/serverversion.h"

#include <algorithm>

namespace Hearth {

namespace {

const QLatin1String canSleepNote("can sleep");
const QLatin1String hiddenNote("hidden"); // something before it hides its metrics or its health

bool isAdapter(const QJsonObject &entry)
{
    return entry.value(QLatin1String("parent")).isString();
}

QList<ModelReading> readVllmModels(const QList<QJsonObject> &entries)
{
    UniqueModels models;
    std::optional<qint64> window;
    for (const QJsonObject &entry : entries) {
        if (!isAdapter(entry)) { // the base model before its adapters, which have its window
            ModelReading model = readModelEntry(entry);
            window = window ? window : model.contextLoaded;
            model.state = ModelState::Loaded;
            models.append(std::move(model));
        }
    }
    for (const QJsonObject &entry : entries) {
        if (isAdapter(entry)) {
            ModelReading model = readModelEntry(entry);
            model.contextLoaded = model.contextLoaded ? model.contextLoaded : window;
            model.contextMax = model.contextMax ? model.contextMax : window;
            model.state = ModelState::Loaded;
            models.append(std::move(model));
        }
    }
    return models.take();
}

class VllmDialogue final : public KindDialogue
{
public:
    VllmDialogue(const QList<QJsonObject> &entries, int latencyMs)
        : KindDialogue(ProviderKind::Vllm)
        , m_step(Step::Version)
        , m_isListed(true)
    {
        m_reading.latencyMs = latencyMs;
        m_reading.models = readVllmModels(entries);
        m_reading.dialects = {ApiDialect::ChatCompletions};
    }

    explicit VllmDialogue(const ProbeMemory &memory)
        : KindDialogue(memory)
    {
        m_reading.kvCacheShare.reset();
        for (ModelReading &model : m_reading.models) {
            model.state = ModelState::Loaded;
            model.isSleeping = false;
            model.slotsBusy.reset();
            model.queued.reset();
        }
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::Version:
            return QByteArrayLiteral("/version");
        case Step::Health:
            return QByteArrayLiteral("/health");
        case Step::Metrics:
            return QByteArrayLiteral("/metrics");
        case Step::Sleeping:
            return QByteArrayLiteral("/is_sleeping");
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isNextExtra() const override { return m_isListed || m_step == Step::Sleeping; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        switch (m_step) {
        case Step::Version:
            takeVersion(answer);
            m_step = Step::Metrics;
            return true;
        case Step::Metrics:
            // Before its health: were this a LiteLLM by now, asking for that would cost money.
            m_step = Step::Health;
            return takeMetrics(answer);
        case Step::Health:
            m_step = m_isListed || m_notes.contains(canSleepNote) ? Step::Sleeping : Step::Done;
            return takeHealth(answer);
        case Step::Sleeping:
            takeSleeping(answer);
            m_step = Step::Done;
            return true;
        case Step::Done:
            break;
        }
        return false;
    }

private:
    enum class Step { Version, Metrics, Health, Sleeping, Done };

    void takeVersion(const JsonAnswer &answer)
    {
        if (!answer.isOk() || answer.hasError()) {
            return;
        }
        m_reading.version = textMember(answer.object(), QLatin1String("version"));
        if (isVersionAtLeast(m_reading.version, {0, 10})) { // about; PROTOCOLS.md 2.4
            m_reading.dialects = {ApiDialect::ChatCompletions, ApiDialect::Responses};
        }
    }

    bool takeHealth(const JsonAnswer &answer)
    {
        if (answer.status() == 503) { // the engine has died; the process goes on answering
            m_reading.state = ServerState::Failing;
            m_reading.error = answer.unexpected();
            m_step = Step::Done;
            for (ModelReading &model : m_reading.models) {
                model.state = ModelState::Unknown;
            }
            return true;
        }
        const bool isWell = answer.isOk() && answer.text().trimmed().isEmpty();
        if (!isWell && m_isListed) {
            m_notes.insert(hiddenNote, QString());
        }
        return isWell || m_isListed; // other words than none come from another server
    }

    bool takeMetrics(const JsonAnswer &answer)
    {
        if (!m_isListed) {
            m_reading.latencyMs = answer.elapsedMs();
        }
        if (!isVllmMetrics(answer) || m_reading.models.isEmpty()) {
            m_notes.insert(hiddenNote, QString());
            return m_isListed;
        }
        ModelReading &base = m_reading.models.first();
        base.slotsBusy = metricCount(answer.text(), "vllm:num_requests_running");
        base.queued = metricCount(answer.text(), "vllm:num_requests_waiting");
        std::optional<double> share = metricSum(answer.text(), "vllm:kv_cache_usage_perc");
        if (!share) {
            share = metricSum(answer.text(), "vllm:gpu_cache_usage_perc"); // older
        }
        if (share && *share >= 0 && *share <= 1) {
            m_reading.kvCacheShare = share;
        }
        return true;
    }

    void takeSleeping(const JsonAnswer &answer)
    {
        const std::optional<bool> isSleeping =
            answer.isOk() ? boolMember(answer.object(), QLatin1String("is_sleeping")) : std::nullopt;
        if (!isSleeping) {
            return;
        }
        m_notes.insert(canSleepNote, QString());
        for (ModelReading &model : m_reading.models) {
            model.state = *isSleeping ? ModelState::Cold : ModelState::Loaded;
            model.isSleeping = *isSleeping;
            model.instances = {{model.id, model.contextLoaded, std::nullopt}};
        }
    }

    Step m_step = Step::Metrics;
    const bool m_isListed = false;
};

} // namespace

bool isVllmList(const QList<QJsonObject> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [](const QJsonObject &entry) {
        return tokensMember(entry, QLatin1String("max_model_len")).has_value();
    });
}

bool isVllmRefusal(const JsonAnswer &answer)
{
    const QJsonObject body = answer.object();
    return answer.status() == 401 && body.size() == 1
        && body.value(QLatin1String("error")).toString() == QLatin1String("Unauthorized");
}

bool isVllmMetrics(const JsonAnswer &answer)
{
    return answer.isOk() && (answer.text().startsWith("vllm:") || answer.text().contains("\nvllm:"));
}

std::unique_ptr<KindDialogue> vllmDialogue(const JsonAnswer &list)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    return entries ? std::make_unique<VllmDialogue>(*entries, list.elapsedMs()) : nullptr;
}

std::unique_ptr<KindDialogue> knownVllmDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::Vllm);
    const bool tells = memory && !memory->notes.contains(hiddenNote);
    return tells ? std::make_unique<VllmDialogue>(*memory) : nullptr;
}

} // namespace Hearth
