#include "gateway/modellist.h"

#include "config/clientscope.h"
#include "protocol/jsonwriter.h"
#include "routing/routeplan.h"

#include <QDateTime>

namespace Hearth {

namespace {

struct ListedModel
{
    QString id;
    QString owner;
    std::optional<ModelRef> ref; ///< What it stands for where that is one model.
};

QList<ListedModel> listedModels(const RoutingState &state, const QStringList &scope)
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
    models.removeIf([&scope](const ListedModel &each) {
        return each.ref ? !isInScope(scope, each.id, *each.ref) : !isInScope(scope, each.id);
    });
    return models;
}

/// What a client sees of a model beside its name.
struct ModelFacts
{
    std::optional<qint64> context;
    std::optional<ModelState> state;
};

ModelFacts factsOf(const RoutingState &state, const ListedModel &listed)
{
    ModelFacts facts;
    if (!listed.ref) {
        return facts;
    }
    const ProviderConfig *provider = state.config.provider(listed.ref->provider);
    const ModelConfig *declared = provider ? provider->model(listed.ref->model) : nullptr;
    const auto health = state.health.constFind(listed.ref->provider);
    const ModelReading *reading =
        health == state.health.cend() ? nullptr : health->reading->model(listed.ref->model);
    facts.context = contextLimit(declared, reading).tokens;
    if (reading) {
        facts.state = reading->state;
    }
    return facts;
}

void writeEntry(JsonWriter &json, const RoutingState &state, const ListedModel &listed, qint64 now)
{
    const ModelFacts facts = factsOf(state, listed);
    json.beginObject();
    json.key("id").string(listed.id.toUtf8());
    json.key("object").string("model");
    json.key("created").integer(now);
    json.key("owned_by").string(listed.owner.toUtf8());
    if (facts.context) {
        json.key("context_length").integer(*facts.context);
    }
    if (facts.state) {
        json.key("state").string(modelStateName(*facts.state).data());
    }
    json.endObject();
}

/// Anthropic's form [PROTOCOLS.md 2.8].
void writeAnthropicEntry(JsonWriter &json, const RoutingState &state, const ListedModel &listed, qint64 now)
{
    const ModelFacts facts = factsOf(state, listed);
    const QString created = QDateTime::fromSecsSinceEpoch(now).toUTC().toString(Qt::ISODate);
    json.beginObject();
    json.key("type").string("model");
    json.key("id").string(listed.id.toUtf8());
    json.key("display_name").string(listed.id.toUtf8());
    json.key("created_at").string(created.toUtf8());
    if (facts.context) {
        json.key("max_input_tokens").integer(*facts.context);
    }
    json.endObject();
}

void writeAny(
    JsonWriter &json, const RoutingState &state, const ListedModel &listed, qint64 now, WireDialect dialect)
{
    if (dialect == WireDialect::Messages) {
        writeAnthropicEntry(json, state, listed, now);
    } else {
        writeEntry(json, state, listed, now);
    }
}

} // namespace

QByteArray writeModelList(
    const RoutingState &state, qint64 now, const QStringList &scope, WireDialect dialect)
{
    const QList<ListedModel> models = listedModels(state, scope);
    JsonWriter json;
    json.beginObject();
    if (dialect != WireDialect::Messages) {
        json.key("object").string("list");
    }
    json.key("data").beginArray();
    for (const ListedModel &listed : models) {
        writeAny(json, state, listed, now, dialect);
    }
    json.endArray();
    if (dialect == WireDialect::Messages) {
        json.key("has_more").boolean(false);
        if (!models.isEmpty()) {
            json.key("first_id").string(models.constFirst().id.toUtf8());
            json.key("last_id").string(models.constLast().id.toUtf8());
        }
    }
    json.endObject();
    return json.take();
}

std::optional<QByteArray> writeModelEntry(
    const RoutingState &state, const QString &id, qint64 now, const QStringList &scope, WireDialect dialect)
{
    const QList<ListedModel> models = listedModels(state, scope);
    for (const ListedModel &listed : models) {
        const bool isShortRoute = !listed.ref && listed.id == QStringLiteral("hearth/") + id;
        if (listed.id == id || isShortRoute) {
            JsonWriter json;
            writeAny(json, state, listed, now, dialect);
            return json.take();
        }
    }
    return std::nullopt;
}

} // namespace Hearth
