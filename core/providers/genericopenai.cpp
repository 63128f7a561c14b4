#include "providers/genericopenai.h"

#include "providers/modellist.h"
#include "providers/serverpaths.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

const QLatin1String lemonade("Lemonade");
const QLatin1String koboldCpp("KoboldCpp");
const QLatin1String sglang("SGLang");
const QLatin1String dockerModelRunner("Docker Model Runner");
constexpr int sglangPort = 30000; // PROTOCOLS.md 7.2

/// The list and what the product, where recognised, tells besides.
class GenericDialogue final : public KindDialogue
{
public:
    GenericDialogue(const QList<QJsonObject> &entries, const JsonAnswer &list, const ProbeTarget &target)
        : KindDialogue(ProviderKind::Generic)
    {
        m_reading.latencyMs = list.elapsedMs();
        m_reading.models = readAvailableModels(entries);
        m_reading.dialects = {ApiDialect::ChatCompletions};
        m_reading.product = productOf(list);
        if (m_reading.product.isEmpty() && rootPathOf(target.baseUrl).endsWith("/engines")) {
            m_reading.product = dockerModelRunner;
        }
        if (m_reading.product == lemonade) {
            m_questions = {"/v1/health"};
        } else if (m_reading.product == koboldCpp) {
            m_questions = {"/api/extra/version", "/api/extra/true_max_context_length", "/api/extra/perf"};
        } else if (m_reading.product == sglang) {
            setAll(ModelState::Loaded); // it listens once its model is loaded
        } else if (m_reading.product.isEmpty() && target.baseUrl.port() == sglangPort
            && target.lastKind != ProviderKind::Generic) {
            m_questions = {"/get_model_info"};
        }
    }

    GenericDialogue(const ProbeMemory &memory, const QByteArray &question)
        : KindDialogue(memory)
        , m_questions{question}
        , m_isResumed(true)
    {
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        return m_questions.isEmpty() ? std::nullopt : std::optional(m_questions.first());
    }

    [[nodiscard]] bool isNextExtra() const override { return !m_isResumed; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        const QByteArray question = m_questions.takeFirst();
        const bool isUseful = answer.isOk() && !answer.hasError() && !answer.object().isEmpty();
        if (m_isResumed) {
            m_reading.latencyMs = answer.elapsedMs();
        }
        if (!isUseful) {
            return !m_isResumed;
        }
        if (question == "/v1/health") {
            return takeLemonade(answer) || !m_isResumed;
        }
        if (question == "/api/extra/perf") {
            return takeKoboldLoad(answer.object()) || !m_isResumed;
        }
        takeFacts(question, answer.object());
        return true;
    }

private:
    void setAll(ModelState state)
    {
        for (ModelReading &model : m_reading.models) {
            model.state = state;
        }
    }

    bool takeLemonade(const JsonAnswer &answer)
    {
        const std::optional<QList<QJsonObject>> loaded = answer.entries(QLatin1String("all_models_loaded"));
        if (!loaded) {
            return false;
        }
        m_reading.version = textMember(answer.object(), QLatin1String("version"));
        setAll(ModelState::Cold);
        for (ModelReading &model : m_reading.models) {
            model.contextLoaded.reset();
            model.isPinned = false;
            const auto found =
                std::find_if(loaded->cbegin(), loaded->cend(), [&model](const QJsonObject &entry) {
                    return textMember(entry, QLatin1String("model_name")) == model.id;
                });
            if (found != loaded->cend()) {
                model.state = ModelState::Loaded;
                model.contextLoaded = tokensMember(
                    found->value(QLatin1String("recipe_options")).toObject(), QLatin1String("ctx_size"));
                model.isPinned = found->value(QLatin1String("pinned")).toBool();
            }
        }
        return true;
    }

    bool takeKoboldLoad(const QJsonObject &perf)
    {
        const QJsonValue idle = perf.value(QLatin1String("idle"));
        if (!idle.isDouble() && !idle.isBool()) {
            return false;
        }
        setAll(ModelState::Loaded); // it has one model, from its start
        if (!m_reading.models.isEmpty()) {
            ModelReading &model = m_reading.models.first();
            const bool isIdle = idle.isBool() ? idle.toBool() : idle.toDouble() != 0;
            model.slotsBusy = isIdle ? 0 : 1;
            model.queued = slotsMember(perf, QLatin1String("queue")).value_or(0);
        }
        return true;
    }

    void takeFacts(const QByteArray &question, const QJsonObject &body)
    {
        if (question == "/api/extra/version") {
            m_reading.version = textMember(body, QLatin1String("version"));
        } else if (question == "/api/extra/true_max_context_length") {
            for (ModelReading &model : m_reading.models) {
                model.contextLoaded = tokensMember(body, QLatin1String("value"));
            }
        } else if (question == "/get_model_info" && body.contains(QLatin1String("model_path"))) {
            m_reading.product = sglang;
            setAll(ModelState::Loaded);
        }
    }

    QList<QByteArray> m_questions;
    const bool m_isResumed = false;
};

} // namespace

QString productOf(const JsonAnswer &list)
{
    // PROTOCOLS.md 7.3, rule 3
    static const std::pair<QLatin1String, QLatin1String> owners[] = {{QLatin1String("lemonade"), lemonade},
        {QLatin1String("koboldcpp"), koboldCpp}, {QLatin1String("sglang"), sglang},
        {QLatin1String("omlx"), QLatin1String("oMLX")},
        {QLatin1String("humanity"), QLatin1String("GPT4All")}};
    const QList<QJsonObject> entries = modelEntries(list).value_or(QList<QJsonObject>());
    const auto found = std::find_if(std::cbegin(owners), std::cend(owners),
        [&entries](const auto &owner) { return isOwnedBy(entries, owner.first); });
    return found != std::cend(owners) ? QString(found->second) : QString();
}

bool isOpenAiError(const JsonAnswer &answer)
{
    const QJsonObject error = answer.object().value(QLatin1String("error")).toObject();
    return error.value(QLatin1String("message")).isString()
        && (error.value(QLatin1String("type")).isString() || error.contains(QLatin1String("code")));
}

std::unique_ptr<KindDialogue> genericDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    // Where nobody said that a model server is there, an empty or foreign list is no proof of one.
    const bool isProof = list.object().value(QLatin1String("object")).toString() == QLatin1String("list");
    if (!entries || (target.discovering && !isProof)) {
        return nullptr;
    }
    return std::make_unique<GenericDialogue>(*entries, list, target);
}

std::unique_ptr<KindDialogue> knownGenericDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::Generic);
    if (memory && memory->reading.product == lemonade) {
        return std::make_unique<GenericDialogue>(*memory, "/v1/health");
    }
    if (memory && memory->reading.product == koboldCpp) {
        return std::make_unique<GenericDialogue>(*memory, "/api/extra/perf");
    }
    return nullptr;
}

} // namespace Hearth
