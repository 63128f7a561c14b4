#include "providers/llamacpp.h"

#include "providers/llamacpprouter.h"
#include "providers/modellist.h"
#include "providers/serverpaths.h"

#include <QStringList>

#include <algorithm>
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

constexpr int mostDetails = 4; // questions on single models of a router in one look: our choice

class LlamaDialogue final : public KindDialogue
{
public:
    LlamaDialogue(const JsonAnswer &list, const ProbeTarget &target)
        : KindDialogue(ProviderKind::LlamaCpp)
        , m_isFull(target.fullLook)
        , m_memory(target.memory)
    {
        m_reading.latencyMs = list.elapsedMs();
        if (isLoadingModel(list)) {
            setLoading();
            return;
        }
        takeList(list);
    }

    explicit LlamaDialogue(std::shared_ptr<const ProbeMemory> memory)
        : KindDialogue(ProviderKind::LlamaCpp)
        , m_isFull(false)
        , m_memory(std::move(memory))
        , m_step(Step::Props)
        , m_isResumed(true)
    {
        m_reading = m_memory->reading;
        m_reading.latencyMs.reset();
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        switch (m_step) {
        case Step::List:
            return QByteArrayLiteral("/v1/models");
        case Step::Props:
            return QByteArrayLiteral("/props");
        case Step::Health:
            return QByteArrayLiteral("/health");
        case Step::Metrics:
            return QByteArrayLiteral("/metrics");
        case Step::ModelProps:
            return "/props?model=" + encodedId(m_toAsk.first()) + "&autoload=false";
        case Step::ModelMetrics:
            return "/metrics?model=" + encodedId(m_toMeasure.first()) + "&autoload=false";
        case Step::Done:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isNextExtra() const override
    {
        return m_step == Step::Metrics || m_step == Step::ModelProps || m_step == Step::ModelMetrics;
    }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        if (!m_reading.latencyMs) {
            m_reading.latencyMs = answer.elapsedMs();
        }
        switch (std::exchange(m_step, Step::Done)) {
        case Step::List:
            return takeListAnew(answer);
        case Step::Props:
            return takeProps(answer);
        case Step::Health:
            setState(readHealth(answer));
            break;
        case Step::Metrics:
            readLlamaMetrics(answer, m_reading.models.first());
            break;
        case Step::ModelProps:
            takeModelProps(answer);
            break;
        case Step::ModelMetrics:
            if (ModelReading *model = find(m_toMeasure.takeFirst())) {
                readLlamaMetrics(answer, *model);
            }
            askForModels();
            break;
        case Step::Done:
            break;
        }
        return true;
    }

private:
    enum class Step { List, Props, Health, Metrics, ModelProps, ModelMetrics, Done };

    void takeList(const JsonAnswer &list)
    {
        m_entries = modelEntries(list).value_or(QList<QJsonObject>());
        if (!isRouterList(m_entries)) {
            becomeSingle();
            m_step = Step::Props;
            return;
        }
        becomeRouter();
        const bool isSame = m_memory && m_memory->reading.kind == ProviderKind::LlamaCppRouter;
        if (isSame && !m_isFull) {
            setVersion(m_memory->reading.version);
        }
        if (m_reading.version.isEmpty()) {
            m_step = Step::Props;
        } else {
            askForModels();
        }
    }

    /// Another model is there than the one we knew.
    bool takeListAnew(const JsonAnswer &list)
    {
        m_isResumed = false;
        if (isLoadingModel(list)) {
            setLoading();
            return true;
        }
        if (!modelEntries(list) || !isLlamaServer(list)) {
            return false;
        }
        m_reading.models.clear();
        takeList(list);
        return true;
    }

    bool takeProps(const JsonAnswer &answer)
    {
        if (isLoadingModel(answer)) {
            setLoading();
            return true;
        }
        const std::optional<LlamaProps> props = readLlamaProps(answer);
        if (m_isResumed) {
            const bool isSame = props && !props->isRouter && !m_reading.models.isEmpty()
                && props->modelAlias == m_reading.models.first().id && props->version == m_reading.version;
            if (!isSame) {
                m_step = Step::List;
                return true;
            }
        }
        if (!props) {
            // Builds without it, or behind something that hides it: /health tells at least loading or not.
            if (m_reading.kind == ProviderKind::LlamaCpp) {
                m_step = Step::Health;
            } else {
                askForModels();
            }
            return true;
        }
        setVersion(props->version);
        if (props->isRouter) {
            becomeRouter();
            askForModels();
        } else {
            takeSingleProps(*props);
        }
        return true;
    }

    void takeSingleProps(const LlamaProps &props)
    {
        if (!m_isResumed) {
            becomeSingle();
        }
        if (m_reading.models.isEmpty()) {
            ModelReading model;
            model.id = props.modelAlias;
            model.displayName = fileNameOf(model.id);
            m_reading.models.append(model);
        }
        ModelReading &model = m_reading.models.first();
        applyLlamaProps(props, model);
        model.state = props.isSleeping ? ModelState::Cold : ModelState::Loaded;
        model.isSleeping = props.isSleeping;
        model.slotsBusy.reset();
        model.queued.reset();
        if (props.hasMetrics && !props.isSleeping) {
            m_step = Step::Metrics;
        }
    }

    void becomeRouter()
    {
        m_reading.kind = ProviderKind::LlamaCppRouter;
        m_reading.answersAnyModel = false;
        m_reading.models = readRouterModels(m_entries);
        m_toAsk.clear();
        m_toMeasure.clear();
        const bool isSame = m_memory && m_memory->reading.kind == ProviderKind::LlamaCppRouter;
        const QHash<QString, const ModelReading *> before =
            isSame ? modelsById(m_memory->reading.models) : QHash<QString, const ModelReading *>();
        for (ModelReading &model : m_reading.models) {
            if (model.state == ModelState::Loaded) {
                takeKnownDetails(before.value(model.id), model);
            }
        }
    }

    /// What its child has told once since it was loaded, and whether it counts its requests.
    void takeKnownDetails(const ModelReading *before, ModelReading &model)
    {
        const QString note = before ? m_memory->notes.value(model.id) : QString();
        if (!before || before->state != ModelState::Loaded || note.isEmpty()) {
            if (m_toAsk.size() < mostDetails) {
                m_toAsk.append(model.id);
            }
            return;
        }
        m_notes.insert(model.id, note);
        model.slotsTotal = before->slotsTotal;
        model.tools = before->tools;
        model.reasoning = before->reasoning;
        model.images = before->images;
        if (note == measuredNote && m_toMeasure.size() < mostDetails) {
            m_toMeasure.append(model.id);
        }
    }

    void takeModelProps(const JsonAnswer &answer)
    {
        const QString id = m_toAsk.takeFirst();
        const std::optional<LlamaProps> props = readLlamaProps(answer);
        ModelReading *model = find(id);
        if (model && props && !props->isRouter) {
            applyLlamaProps(*props, *model);
            m_notes.insert(id, props->hasMetrics ? measuredNote : askedNote);
            if (props->hasMetrics && m_toMeasure.size() < mostDetails) {
                m_toMeasure.append(id);
            }
        } else if (!isLoadingModel(answer)) {
            m_notes.insert(id, askedNote); // a build that does not tell: not asked again
        }
        askForModels();
    }

    void askForModels()
    {
        m_step = !m_toAsk.isEmpty()  ? Step::ModelProps
            : !m_toMeasure.isEmpty() ? Step::ModelMetrics
                                     : Step::Done;
    }

    [[nodiscard]] ModelReading *find(const QString &id)
    {
        const auto found = std::find_if(m_reading.models.begin(), m_reading.models.end(),
            [&id](const ModelReading &model) { return model.id == id; });
        return found != m_reading.models.end() ? &*found : nullptr;
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

    void setVersion(const QString &version)
    {
        m_reading.version = version;
        m_reading.dialects = llamaDialects(version);
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
            ModelReading &model = m_reading.models.first();
            model.state = state;
            model.isSleeping = false;
            model.slotsBusy.reset();
            model.queued.reset();
        }
    }

    static inline const QString askedNote = QStringLiteral("asked");
    static inline const QString measuredNote = QStringLiteral("measured");

    const bool m_isFull;
    const std::shared_ptr<const ProbeMemory> m_memory;
    Step m_step = Step::Done;
    bool m_isResumed = false;
    QList<QJsonObject> m_entries;
    QStringList m_toAsk; ///< A router's models whose properties are not known yet.
    QStringList m_toMeasure; ///< Those that count their requests.
};

} // namespace

std::unique_ptr<KindDialogue> knownLlamaDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::LlamaCpp);
    const bool isNamed =
        memory && !memory->reading.models.isEmpty() && !memory->reading.models.first().id.isEmpty();
    return isNamed ? std::make_unique<LlamaDialogue>(target.memory) : nullptr;
}

std::unique_ptr<KindDialogue> llamaDialogue(const JsonAnswer &list, const ProbeTarget &target)
{
    return std::make_unique<LlamaDialogue>(list, target);
}

} // namespace Hearth
