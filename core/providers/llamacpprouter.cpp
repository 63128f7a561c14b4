#include "providers/llamacpprouter.h"

#include "providers/llamacpp.h"
#include "providers/modellist.h"

#include <algorithm>

namespace Hearth {

namespace {

ModelState routerState(const QJsonObject &status)
{
    const QString value = status.value(QLatin1String("value")).toString();
    if (value == QLatin1String("loaded")) {
        return ModelState::Loaded;
    }
    if (value == QLatin1String("loading")) {
        return ModelState::Loading;
    }
    if (value == QLatin1String("unloaded")) {
        // A clean unload shows no `failed`; a crash, a broken file and a forced stop do.
        return status.value(QLatin1String("failed")).toBool() ? ModelState::Failed : ModelState::Cold;
    }
    if (value == QLatin1String("sleeping") || value == QLatin1String("downloading")
        || value == QLatin1String("downloaded")) {
        return ModelState::Cold; // not in memory: the first request waits
    }
    return ModelState::Unknown;
}

} // namespace

bool isRouterList(const QList<QJsonObject> &entries)
{
    return !entries.isEmpty() && std::all_of(entries.cbegin(), entries.cend(), [](const QJsonObject &entry) {
        return entry.value(QLatin1String("status")).isObject();
    });
}

QList<ModelReading> readRouterModels(const QList<QJsonObject> &entries)
{
    UniqueModels models;
    for (const QJsonObject &entry : entries) {
        ModelReading model = readModelEntry(entry);
        readLlamaMeta(entry, model);
        const QJsonObject status = entry.value(QLatin1String("status")).toObject();
        model.state = routerState(status);
        if (model.state == ModelState::Failed) {
            model.exitCode = exitCodeMember(status, QLatin1String("exit_code"));
        }
        models.append(std::move(model));
    }
    return models.take();
}

} // namespace Hearth
