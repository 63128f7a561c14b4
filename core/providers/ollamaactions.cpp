#include "providers/actionsteps.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Ollama's keep_alive as seconds; negative: until it is told to go [PROTOCOLS.md 2.2].
qint64 keepAlive(std::chrono::seconds time)
{
    return time == std::chrono::seconds::max() ? -1 : std::max<qint64>(time.count(), 1);
}

/// An empty prompt: loads or unloads, generates nothing.
QJsonObject emptyPrompt(const QString &id)
{
    return {{QStringLiteral("model"), id}, {QStringLiteral("stream"), false}};
}

} // namespace

std::unique_ptr<ModelAction> ollamaLoad(
    const QByteArray &root, const ModelReading &model, const LoadOptions &options)
{
    QJsonObject body = emptyPrompt(model.id);
    if (options.keepFor) {
        body.insert(QStringLiteral("keep_alive"), keepAlive(*options.keepFor));
    }
    return std::make_unique<SingleStepAction>(postStep(root + "/api/generate", body, loadPatience));
}

std::unique_ptr<ModelAction> ollamaUnload(const QByteArray &root, const ModelReading &model)
{
    QJsonObject body = emptyPrompt(model.id);
    body.insert(QStringLiteral("keep_alive"), 0);
    return std::make_unique<SingleStepAction>(postStep(root + "/api/generate", body, 1min));
}

} // namespace Hearth
