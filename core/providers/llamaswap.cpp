#include "providers/llamaswap.h"

#include "providers/modellist.h"

#include <QHash>

namespace Hearth {

namespace {

ModelState runningState(const QString &state)
{
    if (state == QLatin1String("ready")) {
        return ModelState::Loaded;
    }
    if (state == QLatin1String("starting")) {
        return ModelState::Loading;
    }
    return ModelState::Cold; // stopping, stopped, shutdown: the next request starts it anew
}

const QLatin1String noRunningNote("no running");

class LlamaSwapDialogue final : public KindDialogue
{
public:
    LlamaSwapDialogue(const QList<QJsonObject> &entries, int latencyMs)
        : KindDialogue(ProviderKind::LlamaSwap)
    {
        m_reading.latencyMs = latencyMs;
        m_reading.dialects = {ApiDialect::ChatCompletions};
        UniqueModels models;
        for (const QJsonObject &entry : entries) {
            ModelReading model = readModelEntry(entry);
            const QJsonObject meta = entry.value(QLatin1String("meta")).toObject();
            model.contextLoaded = tokensMember(meta, QLatin1String("n_ctx"));
            // A peer's model runs on another machine that llama-swap only passes requests to.
            model.remoteHost =
                textMember(meta.value(QLatin1String("llamaswap")).toObject(), QLatin1String("peerID"));
            // Its own `status` says loaded while it is still starting: /running tells.
            model.state = model.remoteHost.isEmpty() ? ModelState::Unknown : ModelState::Available;
            models.append(std::move(model));
        }
        m_reading.models = models.take();
    }

    explicit LlamaSwapDialogue(const ProbeMemory &memory)
        : KindDialogue(memory)
        , m_isResumed(true)
    {
    }

    [[nodiscard]] std::optional<QByteArray> next() const override
    {
        return m_isDone ? std::nullopt : std::optional(QByteArrayLiteral("/running"));
    }

    [[nodiscard]] bool isNextExtra() const override { return !m_isResumed; }

    [[nodiscard]] bool answer(const JsonAnswer &answer) override
    {
        m_isDone = true;
        const std::optional<QList<RunningModel>> running = readRunning(answer);
        if (!running) { // hidden by something before it: loaded or cold cannot be told
            m_notes.insert(noRunningNote, QString());
            return !m_isResumed;
        }
        if (m_isResumed) {
            m_reading.latencyMs = answer.elapsedMs();
        }
        QHash<QString, ModelState> states;
        for (const RunningModel &model : *running) {
            states.insert(model.id, model.state);
        }
        for (ModelReading &model : m_reading.models) {
            if (model.state != ModelState::Available) {
                model.state = states.value(model.id, ModelState::Cold);
            }
        }
        return true;
    }

private:
    const bool m_isResumed = false;
    bool m_isDone = false;
};

} // namespace

std::optional<QList<RunningModel>> readRunning(const JsonAnswer &answer)
{
    const QJsonObject body = answer.object();
    if (!answer.isOk() || answer.hasError() || !body.contains(QLatin1String("running"))) {
        return std::nullopt;
    }
    QList<RunningModel> running;
    const QList<QJsonObject> entries =
        answer.entries(QLatin1String("running")).value_or(QList<QJsonObject>());
    for (const QJsonObject &entry : entries) {
        const QString id = textMember(entry, QLatin1String("model"));
        if (!id.isEmpty()) {
            running.append({id, runningState(entry.value(QLatin1String("state")).toString())});
        }
    }
    return running;
}

std::unique_ptr<KindDialogue> llamaSwapDialogue(const JsonAnswer &list)
{
    const std::optional<QList<QJsonObject>> entries = modelEntries(list);
    if (!entries) {
        return nullptr;
    }
    return std::make_unique<LlamaSwapDialogue>(*entries, list.elapsedMs());
}

std::unique_ptr<KindDialogue> knownLlamaSwapDialogue(const ProbeTarget &target)
{
    const ProbeMemory *memory = carriedOver(target, ProviderKind::LlamaSwap);
    const bool hasRunning = memory && !memory->notes.contains(noRunningNote);
    return hasRunning ? std::make_unique<LlamaSwapDialogue>(*memory) : nullptr;
}

} // namespace Hearth
