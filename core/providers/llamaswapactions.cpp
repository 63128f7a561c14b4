#include "providers/actionsteps.h"
#include "providers/llamaswap.h"
#include "providers/serverpaths.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Ids may have slashes, which llama-swap walks part by part
/// [mostlygeek/llama-swap internal/server/api.go, findModelInPath].
QByteArray idPath(const QString &id)
{
    return QUrl::toPercentEncoding(id, "/");
}

/// Any request below /upstream/{model} starts the model's server and then is passed on to it; /health loads
/// nothing more there. What that server answers is no matter: llama-swap's own list tells whether it is ready
/// [mostlygeek/llama-swap internal/server/api.go, handleUpstream].
class LlamaSwapLoad final : public StepAction
{
public:
    LlamaSwapLoad(const QByteArray &root, const QString &id)
        : StepAction(startStep(root, id))
        , m_root(root)
        , m_id(id)
    {
    }

protected:
    void take(const JsonAnswer &answer) override
    {
        if (!m_start) {
            m_start = answer;
            ask(getStep(m_root + "/running"));
            return;
        }
        const QList<RunningModel> running = readRunning(answer).value_or(QList<RunningModel>());
        const bool isReady = std::any_of(running.cbegin(), running.cend(), [this](const RunningModel &model) {
            return model.id == m_id && model.state == ModelState::Loaded;
        });
        if (!isReady) {
            failWith(*m_start);
        }
    }

private:
    static ActionStep startStep(const QByteArray &root, const QString &id)
    {
        ActionStep step = getStep(root + "/upstream/" + idPath(id) + "/health");
        step.patience = loadPatience;
        return step;
    }

    const QByteArray m_root;
    const QString m_id;
    std::optional<JsonAnswer> m_start;
};

} // namespace

std::unique_ptr<ModelAction> llamaSwapLoad(const QByteArray &root, const ModelReading &model)
{
    return std::make_unique<LlamaSwapLoad>(root, model.id);
}

std::unique_ptr<ModelAction> llamaSwapUnload(const QByteArray &root, const ModelReading &model)
{
    // [mostlygeek/llama-swap internal/server/server.go: POST /api/models/unload/{model...}]
    return std::make_unique<SingleStepAction>(
        postStep(root + "/api/models/unload/" + idPath(model.id), {}, 1min));
}

} // namespace Hearth
