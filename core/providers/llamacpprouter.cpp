#include "providers/llamacpprouter.h"

#include "providers/llamacpp.h"
#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

std::optional<RouterStatus> readRouterStatus(const QString &value)
{
    if (value == QLatin1String("loaded")) {
        return RouterStatus{ModelState::Loaded, false};
    }
    if (value == QLatin1String("loading")) {
        return RouterStatus{ModelState::Loading, false};
    }
    if (value == QLatin1String("sleeping")) {
        return RouterStatus{ModelState::Cold, true};
    }
    if (value == QLatin1String("unloaded") || value == QLatin1String("downloading")
        || value == QLatin1String("downloaded")) {
        return RouterStatus{ModelState::Cold, false}; // not in memory: the first request waits
    }
    return std::nullopt;
}

RouterProgress readRouterProgress(const QJsonObject &progress)
{
    RouterProgress read;
    read.stage = textMember(progress, QLatin1String("current"));
    const QJsonValue value = progress.value(QLatin1String("value"));
    if (!value.isDouble()) {
        return read;
    }
    // The value is that of the current stage; the stages come one after another.
    const QStringList stages = textsMember(progress, QLatin1String("stages"));
    const double within = std::clamp(value.toDouble(), 0.0, 1.0);
    const auto at = std::max<qsizetype>(stages.indexOf(read.stage), 0);
    const auto count = std::max<qsizetype>(stages.size(), 1);
    read.share = (static_cast<double>(at) + within) / static_cast<double>(count);
    return read;
}

bool isRouterList(const QList<QJsonObject> &entries)
{
    return !entries.isEmpty() && std::all_of(entries.cbegin(), entries.cend(), [](const QJsonObject &entry) {
        return entry.value(QLatin1String("status")).isObject();
    });
}

ModelReading readRouterModel(const QJsonObject &entry)
{
    ModelReading model = readModelEntry(entry);
    readLlamaMeta(entry, model);
    const QJsonObject status = entry.value(QLatin1String("status")).toObject();
    const RouterStatus told =
        readRouterStatus(status.value(QLatin1String("value")).toString()).value_or(RouterStatus());
    model.state = told.state;
    model.isSleeping = told.isSleeping;
    if (told.state == ModelState::Loading) {
        const RouterProgress progress =
            readRouterProgress(status.value(QLatin1String("progress")).toObject());
        model.loadProgress = progress.share;
        model.loadStage = progress.stage;
    }
    // A clean unload shows no `failed`; a crash, a broken file and a forced stop do.
    if (told.state == ModelState::Cold && status.value(QLatin1String("failed")).toBool()) {
        model.state = ModelState::Failed;
        model.exitCode = exitCodeMember(status, QLatin1String("exit_code"));
    }
    return model;
}

QList<ModelReading> readRouterModels(const QList<QJsonObject> &entries)
{
    UniqueModels models;
    for (const QJsonObject &entry : entries) {
        models.append(readRouterModel(entry));
    }
    return models.take();
}

} // namespace Hearth
