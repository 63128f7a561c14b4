#include "engine/snapshot.h"

#include <QUrl>

namespace Hearth {

namespace {

void addReading(ModelRow &row, const ModelReading &reading)
{
    row.reported = reading;
    row.state = reading.state;
    row.loadProgress = reading.loadProgress;
    row.slotsTotal = reading.slotsTotal;
    row.slotsBusy = reading.slotsBusy;
    row.contextLoaded = reading.contextLoaded;
    row.contextMax = reading.contextMax;
    row.quantization = reading.quantization;
    row.sizeBytes = reading.sizeBytes;
    row.parameters = reading.parameters;
    row.embedding = reading.embedding;
    row.images = row.images ? row.images : reading.images;
    row.tools = row.tools ? row.tools : reading.tools;
    if (row.name.isEmpty()) {
        row.name = reading.displayName;
    }
}

ModelRow declaredRow(const ProviderConfig &provider, const ModelConfig &model, const OpenClawConfig &config)
{
    ModelRow row;
    row.ref = {provider.id, model.id};
    row.name = model.name;
    row.alias = config.aliasNames.value(row.ref);
    row.isDeclared = true;
    row.contextConfigured = model.contextWindow;
    row.maxTokens = model.maxTokens ? model.maxTokens : provider.maxTokens;
    row.images = model.input.contains(QStringLiteral("image"));
    row.tools = model.compat.supportsTools;
    row.reasoning = model.reasoning;
    if (model.cost != ModelCost{}) {
        row.cost = model.cost;
    }
    return row;
}

QString shownAddress(const QString &baseUrl)
{
    return QUrl(baseUrl).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

ProviderRow providerRow(const ProviderConfig &provider, const RoutingState &state)
{
    ProviderRow row;
    row.id = provider.id;
    row.baseUrl = shownAddress(provider.baseUrl);
    row.api = provider.api;
    row.isDeclared = provider.isDeclared;
    row.place = placeOf(provider.baseUrl);
    row.hasKey = state.keys.contains(provider.id);

    const auto health = state.health.constFind(provider.id);
    const ServerReading *server = nullptr;
    if (health != state.health.cend() && health->everRead) {
        server = health->reading.get();
        row.kind = server->kind;
        row.state = server->state;
        row.product = server->product;
        row.version = server->version;
        row.dialects = server->dialects;
        row.kvCacheShare = server->kvCacheShare;
        row.creditUsd = server->creditUsd;
        row.latencyMs = server->latencyMs;
        row.readAt = health->readAt;
        row.nextLookIn = health->nextIn;
        row.error = server->error;
    }

    QStringList shown;
    for (const ModelConfig &model : provider.models) {
        ModelRow modelRow = declaredRow(provider, model, state.config);
        const ModelReading *reading = server ? server->answering(model.id) : nullptr;
        if (reading) {
            addReading(modelRow, *reading);
            shown.append(reading->id);
        } else if (server && server->state == ServerState::Up && !server->models.isEmpty()) {
            modelRow.state = ModelState::Missing;
        }
        row.models.append(modelRow);
    }
    if (server) {
        for (const ModelReading &reading : server->models) {
            // A hosted catalogue has hundreds of models that nobody configured.
            if (!shown.contains(reading.id) && !isHostedKind(server->kind)) {
                ModelRow modelRow;
                modelRow.ref = {provider.id, reading.id};
                addReading(modelRow, reading);
                row.models.append(modelRow);
            }
        }
    }
    return row;
}

SettingsView settingsView(const HearthSettings &settings)
{
    return {settings.listenAddress, settings.port, settings.tokenRequired, settings.pollVisible,
        settings.pollHidden, settings.policy, settings.providers, settings.log};
}

QStringList routeNames(const HearthSettings &settings)
{
    const QString autoRoute = QStringLiteral("auto");
    QStringList names{autoRoute};
    for (const RouteSettings &route : settings.routes) {
        if (route.name != autoRoute) {
            names.append(route.name);
        }
    }
    return names;
}

} // namespace Hearth
