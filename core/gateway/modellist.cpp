#include "gateway/modellist.h"

#include "protocol/jsonwriter.h"
#include "routing/routeplan.h"

namespace Hearth {

namespace {

struct ListedModel
{
    QString id;
    QString owner;
    std::optional<ModelRef> ref; ///< What it stands for where that is one model.
};

QList<ListedModel> listedModels(const RoutingState &state)
{
    const QString own = QStringLiteral("hearth");
    QList<ListedModel> models{{QStringLiteral("hearth/auto"), own, std::nullopt}};
    for (const RouteSettings &route : state.settings.routes) {
        if (route.name != QLatin1String("auto")) {
            models.append({QStringLiteral("hearth/") + route.name, own, std::nullopt});
        }
    }
    for (const ProviderConfig &provider : state.config.providers) {
        for (const ModelConfig &model : provider.models) {
            const ModelRef ref{provider.id, model.id};
            models.append({ref.toString(), provider.id, ref});
            if (const QString alias = state.config.aliasNames.value(ref); !alias.isEmpty()) {
                models.append({alias, provider.id, ref});
            }
        }
    }
    return models;
}

void writeEntry(JsonWriter &json, const RoutingState &state, const ListedModel &listed, qint64 now)
{
    json.beginObject();
    json.key("id").string(listed.id.toUtf8());
    json.key("object").string("model");
    json.key("created").integer(now);
    json.key("owned_by").string(listed.owner.toUtf8());
    if (listed.ref) {
        const ProviderConfig *provider = state.config.provider(listed.ref->provider);
        const ModelConfig *declared = provider ? provider->model(listed.ref->model) : nullptr;
        const auto health = state.health.constFind(listed.ref->provider);
        const ModelReading *reading =
            health == state.health.cend() ? nullptr : health->reading->model(listed.ref->model);
        if (const ContextLimit limit = contextLimit(declared, reading); limit.tokens) {
            json.key("context_length").integer(*limit.tokens);
        }
        if (reading) {
            json.key("state").string(modelStateName(reading->state).data());
        }
    }
    json.endObject();
}

} // namespace

QByteArray writeModelList(const RoutingState &state, qint64 now)
{
    JsonWriter json;
    json.beginObject();
    json.key("object").string("list");
    json.key("data").beginArray();
    for (const ListedModel &listed : listedModels(state)) {
        writeEntry(json, state, listed, now);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

std::optional<QByteArray> writeModelEntry(const RoutingState &state, const QString &id, qint64 now)
{
    const QList<ListedModel> models = listedModels(state);
    for (const ListedModel &listed : models) {
        const bool isShortRoute = !listed.ref && listed.id == QStringLiteral("hearth/") + id;
        if (listed.id == id || isShortRoute) {
            JsonWriter json;
            writeEntry(json, state, listed, now);
            return json.take();
        }
    }
    return std::nullopt;
}

} // namespace Hearth
