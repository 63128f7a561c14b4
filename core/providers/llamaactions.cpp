#include "providers/actionsteps.h"
#include "providers/llamacpprouter.h"
#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Looks at which a model that was told to load may still seem to be at rest.
constexpr int patienceAtRest = 10;
/// Looks until an unload counts as stuck: one that waits for a stream takes about 10 s [PROTOCOLS.md 2.3].
constexpr int patienceToUnload = 120;

/// A command, then questions for the list until the model's state says how it ended.
class RouterAction : public StepAction
{
protected:
    RouterAction(const QByteArray &root, const QString &id, const ActionStep &first)
        : StepAction(first)
        , m_root(root)
        , m_id(id)
    {
    }

    void take(const JsonAnswer &answer) final
    {
        if (!m_isAccepted) {
            m_isAccepted = true;
            if (hasWorked(answer) || isWhatWeWanted(answer.errorText())) {
                look();
            } else {
                failWith(answer);
            }
            return;
        }
        const std::optional<QList<QJsonObject>> entries = modelEntries(answer);
        if (!entries) {
            failWith(answer);
            return;
        }
        ++m_looks;
        const QList<ModelReading> models = readRouterModels(*entries);
        const auto found = std::find_if(
            models.cbegin(), models.cend(), [this](const ModelReading &model) { return model.id == m_id; });
        if (found == models.cend()) {
            fail({ErrorKind::ModelNotFound,
                QStringLiteral("the server no longer has a model \"%1\"").arg(m_id), 0});
            return;
        }
        takeState(*found);
    }

    /// The server refuses because it is so already.
    [[nodiscard]] virtual bool isWhatWeWanted(const QString &words) const = 0;
    virtual void takeState(const ModelReading &model) = 0;

    void look() { ask(getStep(m_root + "/models", pollPause)); }
    [[nodiscard]] int looks() const { return m_looks; }

    const QByteArray m_root;
    const QString m_id;

private:
    bool m_isAccepted = false;
    int m_looks = 0;
};

ActionStep unloadStep(const QByteArray &root, const QString &id)
{
    return postStep(root + "/models/unload", {{QStringLiteral("model"), id}});
}

class RouterLoad final : public RouterAction
{
public:
    RouterLoad(const QByteArray &root, const QString &id)
        : RouterAction(root, id, postStep(root + "/models/load", {{QStringLiteral("model"), id}}))
    {
    }

    [[nodiscard]] QList<ActionStep> cancel() const override { return {unloadStep(m_root, m_id)}; }

protected:
    [[nodiscard]] bool isWhatWeWanted(const QString &words) const override
    {
        return words == QLatin1String("model is already running");
    }

    void takeState(const ModelReading &model) override
    {
        m_progress = {model.loadProgress, model.loadStage};
        switch (model.state) {
        case ModelState::Loaded:
            return;
        case ModelState::Loading:
            m_hasBegun = true;
            break;
        case ModelState::Failed:
            if (m_hasBegun || looks() > 1) { // the first look may still show how the load before ended
                fail({ErrorKind::UpstreamFailed,
                    model.exitCode
                        ? QStringLiteral("the model's process ended with exit code %1").arg(*model.exitCode)
                        : QStringLiteral("the model's process ended"),
                    0});
                return;
            }
            break;
        default:
            if (model.isSleeping) {
                return; // it was in memory and has gone to sleep already
            }
            if (m_hasBegun || looks() >= patienceAtRest) {
                fail({ErrorKind::Cancelled,
                    QStringLiteral("the server put the model out of memory before it was loaded"), 0});
                return;
            }
            break;
        }
        look();
    }

private:
    bool m_hasBegun = false;
};

class RouterUnload final : public RouterAction
{
public:
    RouterUnload(const QByteArray &root, const QString &id)
        : RouterAction(root, id, unloadStep(root, id))
    {
    }

protected:
    [[nodiscard]] bool isWhatWeWanted(const QString &words) const override
    {
        return words == QLatin1String("model is not running");
    }

    void takeState(const ModelReading &model) override
    {
        const bool isInMemory =
            model.state == ModelState::Loaded || model.state == ModelState::Loading || model.isSleeping;
        if (!isInMemory) {
            return; // cold; or failed, as after a forced stop
        }
        if (looks() >= patienceToUnload) {
            fail({ErrorKind::TimedOut, QStringLiteral("the server does not let go of the model"), 0});
            return;
        }
        look();
    }
};

} // namespace

std::unique_ptr<ModelAction> llamaWake(const QByteArray &root)
{
    // The cheapest request that wakes: it counts tokens, generates none [PROTOCOLS.md 2.3].
    return std::make_unique<SingleStepAction>(
        postStep(root + "/tokenize", {{QStringLiteral("content"), QStringLiteral(".")}}, loadPatience));
}

std::unique_ptr<ModelAction> llamaRouterLoad(const QByteArray &root, const ModelReading &model)
{
    if (model.isSleeping) {
        // POST /models/load would say that it is running already.
        return std::make_unique<SingleStepAction>(postStep(root + "/tokenize",
            {{QStringLiteral("model"), model.id}, {QStringLiteral("content"), QStringLiteral(".")}},
            loadPatience));
    }
    return std::make_unique<RouterLoad>(root, model.id);
}

std::unique_ptr<ModelAction> llamaRouterUnload(const QByteArray &root, const ModelReading &model)
{
    return std::make_unique<RouterUnload>(root, model.id);
}

} // namespace Hearth
