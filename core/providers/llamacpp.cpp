#include "providers/llamacpp.h"

#include "providers/llamacpprouter.h"
#include "providers/modellist.h"

#include <utility>

namespace Hearth {

namespace {

/// What GET /health says of the one model; Unknown when it is no such answer.
ModelState readHealth(const JsonAnswer &answer)
{
    const QString status = answer.object().value(QLatin1String("status")).toString();
    if (isLoadingModel(answer) || status == QLatin1String("loading model")) { // the latter: very old builds
        return ModelState::Loading;
    }
    const bool isReady = status == QLatin1String("ok") || status == QLatin1String("no slot available");
    return isReady ? ModelState::Loaded : ModelState::Unknown;
}

/// The last part of a path: without an alias, the id is the model file's full path.
QString fileNameOf(const QString &id)
{
    return id.mid(id.lastIndexOf(QLatin1Char('/')) + 1);
}

class LlamaDialogue final : public KindDialogue
{
public:
    LlamaDialogue(const JsonAnswer &list, const ProbeTarget &target)
        : KindDialogue(ProviderKind::LlamaCpp)
    {
        m_reading.latencyMs = list.elapsedMs();
        if (isLoadingModel(list)) {
            setLoading();
            return;
        }
        m_entries = modelEntries(list).value_or(QList<QJsonObject>());
        if (isRouterList(m_entries)) {
            becomeRouter();
            m_reading.version =
                target.lastKind == ProviderKind::LlamaCppRouter ? target.lastVersion : QString();
            m_step = m_reading.version.isEmpty() ? Step::Props : Step::Done;
            return;
        }
        becomeSingle();
        m_step = Step::Props;
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::Props:
            return QByteArrayLiteral("/props");
        case Step::Health:
            return QByteArrayLiteral("/health");
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        if (std::exchange(m_step, Step::Done) == Step::Props) {
            takeProps(answer);
        } else {
            setState(readHealth(answer));
        }
        return true;
    }

private:
    enum class Step { Props, Health, Done };

    void takeProps(const JsonAnswer &answer)
    {
        if (isLoadingModel(answer)) {
            setLoading();
            return;
        }
        const std::optional<LlamaProps> props = readLlamaProps(answer);
        if (!props) {
            // Builds without it, or behind something that hides it: /health tells at least loading or not.
            m_step = m_reading.kind == ProviderKind::LlamaCpp ? Step::Health : Step::Done;
            return;
        }
        m_reading.version = props->version;
        if (props->isRouter) {
            becomeRouter();
            return;
        }
        becomeSingle();
        if (m_reading.models.isEmpty()) {
            ModelReading model;
            model.id = props->modelAlias;
            model.displayName = fileNameOf(model.id);
            m_reading.models.append(model);
        }
        ModelReading &model = m_reading.models.first();
        model.contextLoaded = props->contextPerSlot ? props->contextPerSlot : model.contextLoaded;
        model.slotsTotal = props->slotsTotal;
        model.images = props->images ? props->images : model.images;
        model.tools = props->tools;
        if (model.quantization.isEmpty()) {
            model.quantization = props->quantization;
        }
        setState(props->isSleeping ? ModelState::Cold : ModelState::Loaded);
    }

    void becomeRouter()
    {
        m_reading.kind = ProviderKind::LlamaCppRouter;
        m_reading.answersAnyModel = false;
        m_reading.models = readRouterModels(m_entries);
    }

    void becomeSingle()
    {
        m_reading.kind = ProviderKind::LlamaCpp;
        m_reading.answersAnyModel = true;
        m_reading.models.clear();
        if (m_entries.isEmpty()) {
            return;
        }
        ModelReading model = readModelEntry(m_entries.first()); // it serves one, under any name
        model.displayName = fileNameOf(model.id);
        readLlamaMeta(m_entries.first(), model);
        m_reading.models.append(std::move(model));
    }

    void setLoading()
    {
        m_reading.answersAnyModel = true;
        m_step = Step::Done;
        if (m_reading.models.isEmpty()) {
            m_reading.models.append(ModelReading()); // nameless until it is there
        }
        setState(ModelState::Loading);
    }

    void setState(ModelState state)
    {
        if (!m_reading.models.isEmpty()) {
            m_reading.models.first().state = state;
        }
    }

    Step m_step = Step::Done;
    QList<QJsonObject> m_entries;
};

} // namespace

bool isLlamaServer(const JsonAnswer &answer)
{
    return answer.header("server").startsWith("llama.cpp") || isLoadingModel(answer)
        || isOwnedBy(modelEntries(answer).value_or(QList<QJsonObject>()), QLatin1String("llamacpp"));
}

bool isLoadingModel(const JsonAnswer &answer)
{
    return answer.status() == 503 && answer.errorText() == QLatin1String("Loading model");
}

std::optional<LlamaProps> readLlamaProps(const JsonAnswer &answer)
{
    const QJsonObject body = answer.object();
    const QJsonValue settings = body.value(QLatin1String("default_generation_settings"));
    if (!answer.isOk() || answer.hasError() || !settings.isObject()) {
        return std::nullopt;
    }
    LlamaProps props;
    props.isRouter = body.value(QLatin1String("role")).toString() == QLatin1String("router");
    props.isSleeping = boolMember(body, QLatin1String("is_sleeping")).value_or(false);
    props.modelAlias = textMember(body, QLatin1String("model_alias"));
    props.version = textMember(body, QLatin1String("build_info"));
    props.quantization = textMember(body, QLatin1String("model_ftype"));
    props.contextPerSlot = tokensMember(settings.toObject(), QLatin1String("n_ctx"));
    props.slotsTotal = slotsMember(body, QLatin1String("total_slots"));
    props.images = boolMember(body.value(QLatin1String("modalities")).toObject(), QLatin1String("vision"));
    props.tools = boolMember(
        body.value(QLatin1String("chat_template_caps")).toObject(), QLatin1String("supports_tools"));
    return props;
}

void readLlamaMeta(const QJsonObject &entry, ModelReading &model)
{
    const QJsonObject meta = entry.value(QLatin1String("meta")).toObject(); // null in some states and builds
    model.contextLoaded = tokensMember(meta, QLatin1String("n_ctx"));
    if (const std::optional<qint64> trained = tokensMember(meta, QLatin1String("n_ctx_train"))) {
        model.contextMax = trained;
    }
    model.sizeBytes = bytesMember(meta, QLatin1String("size"));
    model.quantization = textMember(meta, QLatin1String("ftype"));
    if (const std::optional<qint64> count = bytesMember(meta, QLatin1String("n_params"))) {
        model.parameters = parametersText(*count);
    }
}

std::unique_ptr<KindDialogue> llamaDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    return std::make_unique<LlamaDialogue>(list, target);
}

} // namespace Hearth
