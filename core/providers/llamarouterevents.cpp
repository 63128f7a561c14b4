#include "providers/llamarouterevents.h"

#include "providers/jsonanswer.h"
#include "providers/llamacpprouter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Hearth {

namespace {

void readStatus(const QJsonObject &data, RouterEvent &event)
{
    const std::optional<RouterStatus> status =
        readRouterStatus(data.value(QLatin1String("status")).toString());
    if (!status) {
        return;
    }
    event.kind = RouterEvent::Kind::Status;
    event.state = status->state;
    event.isSleeping = status->isSleeping;
    if (status->state == ModelState::Loading) {
        const RouterProgress progress = readRouterProgress(data.value(QLatin1String("progress")).toObject());
        event.progress = progress.share;
        event.stage = progress.stage;
    }
    event.exitCode = exitCodeMember(data, QLatin1String("exit_code"));
    if (event.state == ModelState::Cold && !event.isSleeping && event.exitCode.value_or(0) != 0) {
        event.state = ModelState::Failed; // a clean unload ends with 0
    }
    const QJsonObject info = data.value(QLatin1String("info")).toObject();
    if (event.state == ModelState::Loaded && !info.isEmpty()) {
        event.details = readRouterModel(info);
    }
}

void applyDetails(const ModelReading &told, ModelReading &model)
{
    model.contextLoaded = told.contextLoaded ? told.contextLoaded : model.contextLoaded;
    model.contextMax = told.contextMax ? told.contextMax : model.contextMax;
    model.sizeBytes = told.sizeBytes ? told.sizeBytes : model.sizeBytes;
    model.images = told.images ? told.images : model.images;
    if (!told.quantization.isEmpty()) {
        model.quantization = told.quantization;
    }
    if (!told.parameters.isEmpty()) {
        model.parameters = told.parameters;
    }
}

/// As the list would tell it: nothing that only a running model has stays behind.
void applyState(const RouterEvent &event, ModelReading &model)
{
    const bool wasLoading = model.state == ModelState::Loading;
    model.state = event.state;
    model.isSleeping = event.isSleeping;
    model.exitCode.reset();
    model.failure.clear();
    if (event.state != ModelState::Loading) {
        model.loadProgress.reset();
        model.loadStage.clear();
    } else if (event.progress || !wasLoading) {
        model.loadProgress = event.progress;
        model.loadStage = event.stage;
    }
    if (event.state != ModelState::Loaded) {
        model.slotsBusy.reset();
        model.queued.reset();
    }
    if (event.state == ModelState::Failed) {
        model.exitCode = event.exitCode;
    }
    if (event.state != ModelState::Loaded && !event.isSleeping) {
        model.contextLoaded.reset();
        model.slotsTotal.reset();
    }
    if (event.details) {
        applyDetails(*event.details, model);
    }
}

} // namespace

std::optional<RouterEvent> readRouterEvent(const QByteArray &json)
{
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    const QString name = body.value(QLatin1String("event")).toString();
    if (name.isEmpty()) {
        return std::nullopt;
    }
    RouterEvent event;
    event.model = textMember(body, QLatin1String("model"));
    if (name == QLatin1String("model_status") || name == QLatin1String("status_change")) {
        readStatus(body.value(QLatin1String("data")).toObject(), event);
    } else if (name == QLatin1String("model_remove") || name == QLatin1String("models_reload")
        || name == QLatin1String("download_finished")) {
        event.kind = RouterEvent::Kind::ListChanged;
    }
    return event;
}

bool applyRouterEvent(ServerReading &reading, const RouterEvent &event)
{
    if (event.kind == RouterEvent::Kind::Other) {
        return true;
    }
    if (event.kind == RouterEvent::Kind::ListChanged || reading.kind != ProviderKind::LlamaCppRouter) {
        return false;
    }
    const auto model = std::find_if(reading.models.begin(), reading.models.end(),
        [&event](const ModelReading &entry) { return entry.id == event.model; });
    if (model == reading.models.end()) {
        return false;
    }
    applyState(event, *model);
    return true;
}

} // namespace Hearth
