#include "providers/actionsteps.h"
#include "providers/lmstudio.h"

#include <algorithm>

namespace Hearth {

namespace {

/// What the list says of one model now; nothing when it is not in it.
std::optional<ModelReading> modelNow(const JsonAnswer &answer, const QString &id)
{
    const QList<ModelReading> models = readLmStudioModels(answer).value_or(QList<ModelReading>());
    const auto found = std::find_if(
        models.cbegin(), models.cend(), [&id](const ModelReading &model) { return model.id == id; });
    return found != models.cend() ? std::optional(*found) : std::nullopt;
}

/// The instances that are in memory at first, one after another; then what comes after.
class LmStudioAction : public StepAction
{
protected:
    LmStudioAction(const QByteArray &root, const QString &id)
        : StepAction(getStep(root + "/api/v1/models"))
        , m_root(root)
        , m_id(id)
    {
    }

    void take(const JsonAnswer &answer) final
    {
        if (m_isListed) {
            takeAnswer(answer);
            return;
        }
        m_isListed = true;
        if (const std::optional<ModelReading> model = modelNow(answer, m_id)) {
            begin(*model);
        } else if (hasWorked(answer) && readLmStudioModels(answer)) {
            fail({ErrorKind::ModelNotFound, QStringLiteral("the server has no model \"%1\"").arg(m_id), 0});
        } else {
            failWith(answer);
        }
    }

    virtual void begin(const ModelReading &model) = 0;
    virtual void takeAnswer(const JsonAnswer &answer) = 0;

    void setInstances(const QList<ModelInstance> &instances) { m_instances = instances; }
    [[nodiscard]] bool hasInstances() const { return !m_instances.isEmpty(); }
    void unloadNext()
    {
        ask(postStep(m_root + "/api/v1/models/unload",
            {{QStringLiteral("instance_id"), m_instances.takeFirst().id}}, 1min));
    }

    const QByteArray m_root;
    const QString m_id;

private:
    bool m_isListed = false;
    QList<ModelInstance> m_instances;
};

class LmStudioUnload final : public LmStudioAction
{
public:
    using LmStudioAction::LmStudioAction;
    LmStudioUnload(const QByteArray &root, const QString &id)
        : LmStudioAction(root, id)
    {
    }

protected:
    void begin(const ModelReading &model) override
    {
        setInstances(model.instances);
        if (hasInstances()) {
            unloadNext();
        }
    }

    void takeAnswer(const JsonAnswer &answer) override
    {
        if (!hasWorked(answer)) {
            failWith(answer);
        } else if (hasInstances()) {
            unloadNext();
        }
    }
};

/// A model that is in memory with a smaller window than asked for is unloaded first: a second load would make
/// a second copy beside it [PROTOCOLS.md 2.1, unverified].
class LmStudioLoad final : public LmStudioAction
{
public:
    LmStudioLoad(const QByteArray &root, const QString &id, const LoadOptions &options)
        : LmStudioAction(root, id)
        , m_context(options.contextWindow)
    {
    }

protected:
    void begin(const ModelReading &model) override
    {
        const bool isThere = std::any_of(
            model.instances.cbegin(), model.instances.cend(), [this](const ModelInstance &instance) {
                return !m_context || instance.context.value_or(0) >= *m_context;
            });
        if (isThere) {
            return;
        }
        setInstances(model.instances);
        goOn();
    }

    void takeAnswer(const JsonAnswer &answer) override
    {
        if (!hasWorked(answer) || !answer.isJson()) {
            failWith(answer);
        } else if (!m_isLoadAsked) {
            goOn();
        }
    }

private:
    void goOn()
    {
        if (hasInstances()) {
            unloadNext();
            return;
        }
        m_isLoadAsked = true;
        QJsonObject body{{QStringLiteral("model"), m_id}};
        if (m_context) {
            body.insert(QStringLiteral("context_length"), *m_context);
        }
        ask(postStep(m_root + "/api/v1/models/load", body, loadPatience));
    }

    const std::optional<qint64> m_context;
    bool m_isLoadAsked = false;
};

} // namespace

std::unique_ptr<ModelAction> lmStudioLoad(
    const QByteArray &root, const ModelReading &model, const LoadOptions &options)
{
    return std::make_unique<LmStudioLoad>(root, model.id, options);
}

std::unique_ptr<ModelAction> lmStudioUnload(const QByteArray &root, const ModelReading &model)
{
    return std::make_unique<LmStudioUnload>(root, model.id);
}

} // namespace Hearth
