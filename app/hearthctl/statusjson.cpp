#include "hearthctl/statusjson.h"

#include "config/confignames.h"
#include "doctor/drift.h"
#include "engine/figureorigin.h"

#include <QJsonArray>

namespace Hearth {

namespace {

template <typename Number>
QJsonValue number(const std::optional<Number> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<std::chrono::milliseconds> &value)
{
    return value ? QJsonValue(qint64(value->count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue errorName(const std::optional<Error> &error)
{
    return error ? text(errorKindName(error->kind)) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorDetail(const std::optional<Error> &error)
{
    return error ? text(error->detail) : QJsonValue(QJsonValue::Null);
}

void add(QJsonObject &object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        object.insert(it.key(), it.value());
    }
}

QJsonArray dialectsToJson(const QList<ApiDialect> &dialects)
{
    QJsonArray names;
    for (const ApiDialect dialect : dialects) {
        names.append(apiDialectName(dialect));
    }
    return names;
}

QJsonValue priceToJson(const std::optional<ModelCost> &price)
{
    if (!price) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("input"), price->input}, {QStringLiteral("output"), price->output},
        {QStringLiteral("cache_read"), price->cacheRead}, {QStringLiteral("cache_write"), price->cacheWrite}};
}

/// What only the server says of a model.
QJsonObject readingToJson(const ModelReading &reading)
{
    QJsonArray instances;
    for (const ModelInstance &instance : reading.instances) {
        instances.append(QJsonObject{{QStringLiteral("id"), instance.id},
            {QStringLiteral("context"), number(instance.context)},
            {QStringLiteral("parallel"), number(instance.parallel)}});
    }
    return {{QStringLiteral("sleeping"), reading.isSleeping},
        {QStringLiteral("load_stage"), text(reading.loadStage)},
        {QStringLiteral("queued"), number(reading.queued)},
        {QStringLiteral("max_output"), number(reading.maxOutput)},
        {QStringLiteral("bits_per_weight"), number(reading.bitsPerWeight)},
        {QStringLiteral("memory_bytes"), number(reading.memoryBytes)},
        {QStringLiteral("gpu_share"), number(reading.gpuShare)},
        {QStringLiteral("unloads_in_ms"), number(reading.unloadsIn)},
        {QStringLiteral("pinned"), reading.isPinned},
        {QStringLiteral("architecture"), text(reading.architecture)},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(reading.aliases)},
        {QStringLiteral("variants"), QJsonArray::fromStringList(reading.variants)},
        {QStringLiteral("selected_variant"), text(reading.selectedVariant)},
        {QStringLiteral("instances"), instances}, {QStringLiteral("embedding"), reading.embedding},
        {QStringLiteral("remote_host"), text(reading.remoteHost)},
        {QStringLiteral("exit_code"), number(reading.exitCode)},
        {QStringLiteral("failure"), text(reading.failure)}};
}

QJsonObject learntToJson(const LearntFigures &learnt)
{
    return {{QStringLiteral("requests"), learnt.requests}, {QStringLiteral("failures"), learnt.failures},
        {QStringLiteral("first_token_ms"), number(learnt.firstToken)},
        {QStringLiteral("tokens_per_second"), number(learnt.tokensPerSecond)},
        {QStringLiteral("usual_load_ms"), number(learnt.usualLoad)}, {QStringLiteral("loads"), learnt.loads},
        {QStringLiteral("last_used_at_ms"), number(learnt.lastUsed)}};
}

QJsonObject abilitiesToJson(const ModelAbilities &abilities)
{
    return {{QStringLiteral("load"), abilities.load}, {QStringLiteral("unload"), abilities.unload},
        {QStringLiteral("cancel_load"), abilities.cancelLoad},
        {QStringLiteral("choose_context"), abilities.chooseContext},
        {QStringLiteral("keep_for"), abilities.keepFor},
        {QStringLiteral("tells_progress"), abilities.tellsProgress}};
}

QLatin1String keepWarmName(KeepWarm::State state)
{
    switch (state) {
    case KeepWarm::State::Waiting:
        break;
    case KeepWarm::State::Loading:
        return QLatin1String("loading");
    case KeepWarm::State::Warm:
        return QLatin1String("warm");
    case KeepWarm::State::Failed:
        return QLatin1String("failed");
    case KeepWarm::State::Unsupported:
        return QLatin1String("unsupported");
    }
    return QLatin1String("waiting");
}

QJsonValue keepWarmToJson(const std::optional<KeepWarm> &keepWarm)
{
    if (!keepWarm) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("until_ms"), qint64(keepWarm->until.count())},
        {QStringLiteral("state"), keepWarmName(keepWarm->state)}};
}

QJsonObject originsToJson(const ModelRow &model)
{
    QJsonObject origins;
    for (int i = 0; i <= int(lastModelFigure); ++i) {
        const auto figure = ModelFigure(i);
        if (const std::optional<Origin> origin = originOf(model, figure)) {
            origins.insert(modelFigureName(figure), originName(*origin));
        }
    }
    return origins;
}

QJsonObject modelToJson(const ModelRow &model, TimePoint now)
{
    QJsonObject object{{QStringLiteral("id"), model.ref.model}, {QStringLiteral("ref"), model.ref.toString()},
        {QStringLiteral("name"), text(model.name)}, {QStringLiteral("alias"), text(model.alias)},
        {QStringLiteral("configured"), model.isDeclared},
        {QStringLiteral("state"), modelStateName(model.state)},
        {QStringLiteral("load_progress"), number(model.loadProgress)},
        {QStringLiteral("slots_total"), number(model.slotsTotal)},
        {QStringLiteral("slots_busy"), number(model.slotsBusy)},
        {QStringLiteral("context_configured"), number(model.contextConfigured)},
        {QStringLiteral("context_loaded"), number(model.contextLoaded)},
        {QStringLiteral("context_max"), number(model.contextMax)},
        {QStringLiteral("max_tokens"), number(model.maxTokens)},
        {QStringLiteral("quantization"), text(model.quantization)},
        {QStringLiteral("size_bytes"), number(model.sizeBytes)},
        {QStringLiteral("parameters"), text(model.parameters)},
        {QStringLiteral("images"), flag(model.images)}, {QStringLiteral("tools"), flag(model.tools)},
        {QStringLiteral("price"),
            priceToJson(model.cost || !model.reported ? model.cost : model.reported->price)},
        {QStringLiteral("learnt"), learntToJson(model.learnt)},
        {QStringLiteral("abilities"), abilitiesToJson(model.abilities)},
        {QStringLiteral("keep_warm"), keepWarmToJson(model.keepWarm)},
        {QStringLiteral("job"),
            model.job ? QJsonValue(jobToJson(*model.job, now)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("origins"), originsToJson(model)}};
    const ModelReading reading = model.reported.value_or(ModelReading());
    object.insert(QStringLiteral("reasoning"),
        model.isDeclared ? QJsonValue(model.reasoning) : flag(reading.reasoning));
    add(object, readingToJson(reading));
    return object;
}

QJsonObject providerToJson(const ProviderRow &provider, TimePoint now)
{
    QJsonArray models;
    for (const ModelRow &model : provider.models) {
        models.append(modelToJson(model, now));
    }
    QJsonValue age(QJsonValue::Null);
    if (provider.readAt) {
        age = qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now - *provider.readAt).count());
    }
    return {{QStringLiteral("id"), provider.id}, {QStringLiteral("kind"), providerKindName(provider.kind)},
        {QStringLiteral("product"), text(provider.product)}, {QStringLiteral("base_url"), provider.baseUrl},
        {QStringLiteral("place"), placeName(provider.place)},
        {QStringLiteral("api"), apiDialectName(provider.api)},
        {QStringLiteral("dialects"), dialectsToJson(provider.dialects)},
        {QStringLiteral("state"), serverStateName(provider.state)},
        {QStringLiteral("version"), text(provider.version)},
        {QStringLiteral("latency_ms"), number(provider.latencyMs)}, {QStringLiteral("age_ms"), age},
        {QStringLiteral("next_look_in_ms"), qint64(provider.nextLookIn.count())},
        {QStringLiteral("kv_cache_share"), number(provider.kvCacheShare)},
        {QStringLiteral("credit_usd"), number(provider.creditUsd)},
        {QStringLiteral("has_key"), provider.hasKey}, {QStringLiteral("error"), errorName(provider.error)},
        {QStringLiteral("error_detail"), errorDetail(provider.error)}, {QStringLiteral("models"), models}};
}

QLatin1String severityName(Drift::Severity severity)
{
    switch (severity) {
    case Drift::Severity::Trouble:
        return QLatin1String("trouble");
    case Drift::Severity::Warning:
        return QLatin1String("warning");
    case Drift::Severity::Hint:
        break;
    }
    return QLatin1String("hint");
}

QLatin1String jobStateName(ModelJob::State state)
{
    switch (state) {
    case ModelJob::State::Running:
        break;
    case ModelJob::State::Done:
        return QLatin1String("done");
    case ModelJob::State::Failed:
        return QLatin1String("failed");
    case ModelJob::State::Cancelled:
        return QLatin1String("cancelled");
    }
    return QLatin1String("running");
}

QJsonArray routesToJson(const Snapshot &snapshot)
{
    QJsonArray routes;
    for (const RoutePlan &plan : snapshot.routePlans) {
        const Candidate *winner = plan.winner();
        routes.append(QJsonObject{{QStringLiteral("name"), plan.requested},
            {QStringLiteral("goes_to"),
                winner ? QJsonValue(winner->ref.toString()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("state"),
                winner ? QJsonValue(modelStateName(winner->state)) : QJsonValue(QJsonValue::Null)}});
    }
    return routes;
}

} // namespace

QJsonObject jobToJson(const ModelJob &job, TimePoint now)
{
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(job.endedAt.value_or(now) - job.startedAt);
    return {{QStringLiteral("model"), job.ref.toString()},
        {QStringLiteral("act"), job.act == ModelAct::Load ? QLatin1String("load") : QLatin1String("unload")},
        {QStringLiteral("state"), jobStateName(job.state)}, {QStringLiteral("took_ms"), qint64(took.count())},
        {QStringLiteral("progress"), number(job.progress)}, {QStringLiteral("stage"), text(job.stage)},
        {QStringLiteral("usual_ms"), number(job.usual)}, {QStringLiteral("error"), errorName(job.error)},
        {QStringLiteral("error_detail"), errorDetail(job.error)}};
}

QJsonObject driftToJson(const Drift &drift)
{
    return {{QStringLiteral("code"), driftKindName(drift.kind)},
        {QStringLiteral("severity"), severityName(drift.severity)},
        {QStringLiteral("provider"), text(drift.provider)}, {QStringLiteral("model"), text(drift.model)},
        {QStringLiteral("path"), drift.path.toString()}, {QStringLiteral("file"), text(drift.file)},
        {QStringLiteral("declared"), drift.declared ? number(drift.declared) : text(drift.declaredText)},
        {QStringLiteral("actual"), drift.actual ? number(drift.actual) : text(drift.actualText)},
        {QStringLiteral("repairs"), qint64(drift.repairs.size())}};
}

QJsonObject foundToJson(const FoundServer &server)
{
    QJsonArray models;
    for (const ModelReading &model : server.reading.models) {
        QJsonObject object{{QStringLiteral("id"), model.id},
            {QStringLiteral("state"), modelStateName(model.state)},
            {QStringLiteral("context_loaded"), number(model.contextLoaded)},
            {QStringLiteral("context_max"), number(model.contextMax)},
            {QStringLiteral("quantization"), text(model.quantization)},
            {QStringLiteral("parameters"), text(model.parameters)},
            {QStringLiteral("size_bytes"), number(model.sizeBytes)}};
        models.append(object);
    }
    const ServerReading &reading = server.reading;
    return {{QStringLiteral("base_url"), server.baseUrl.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("kind"), providerKindName(reading.kind)},
        {QStringLiteral("product"), text(reading.product)},
        {QStringLiteral("version"), text(reading.version)},
        {QStringLiteral("state"), serverStateName(reading.state)},
        {QStringLiteral("dialects"), dialectsToJson(reading.dialects)},
        {QStringLiteral("configured_as"), text(server.configuredAs)}, {QStringLiteral("models"), models}};
}

QJsonObject snapshotToJson(const Snapshot &snapshot, TimePoint now)
{
    QJsonArray providers;
    for (const auto &provider : snapshot.providers) {
        providers.append(providerToJson(*provider, now));
    }
    QJsonArray drift;
    for (const Drift &each : snapshot.drift) {
        drift.append(driftToJson(each));
    }
    QJsonObject object{{QStringLiteral("config"), snapshot.configPath},
        {QStringLiteral("providers"), providers}, {QStringLiteral("routes"), routesToJson(snapshot)},
        {QStringLiteral("drift"), drift}};
    const Candidate *winner = snapshot.autoPlan.winner();
    object.insert(
        QStringLiteral("auto"), winner ? QJsonValue(winner->ref.toString()) : QJsonValue(QJsonValue::Null));
    if (snapshot.gateway.isListening()) {
        object.insert(QStringLiteral("gateway"),
            QJsonObject{{QStringLiteral("url"), snapshot.gateway.url},
                {QStringLiteral("active_requests"), snapshot.gateway.activeRequests},
                {QStringLiteral("served_requests"), snapshot.gateway.servedRequests},
                {QStringLiteral("failed_requests"), snapshot.gateway.failedRequests}});
    }
    return object;
}

} // namespace Hearth
