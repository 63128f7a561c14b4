#include "routing/routingindex.h"

#include "routing/routeplan.h"

#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

/// References beyond so many are resolved when they are asked for: our choice, so that settings are taken
/// over within milliseconds.
constexpr qsizetype mostRoutes = 1024;
/// Lists up to this length are searched as fast as a hash finds. Our choice.
constexpr qsizetype shortList = 8;

QString autoRoute()
{
    return QStringLiteral("auto");
}

QString withoutGatewayPrefix(const QString &name)
{
    static const QString prefix = QStringLiteral("hearth/");
    const QString trimmed = name.trimmed();
    return trimmed.startsWith(prefix, Qt::CaseInsensitive) ? trimmed.mid(prefix.size()) : trimmed;
}

bool isAuto(const QString &name)
{
    return name.compare(QLatin1String("auto"), Qt::CaseInsensitive) == 0;
}

/// What one hop of a route stands for.
struct Hop
{
    ModelRef ref;
    int number = 0;
};

struct Hops
{
    QList<Hop> list;
    QStringList unresolved;
    bool known = true;

    void add(const ModelRef &ref, int number)
    {
        const bool isThere =
            std::any_of(list.cbegin(), list.cend(), [&ref](const Hop &each) { return each.ref == ref; });
        if (!isThere) {
            list.append({ref, number});
        }
    }
    void resolve(const OpenClawConfig &config, const QString &name, int number)
    {
        if (const std::optional<ModelRef> ref = config.resolve(name)) {
            add(*ref, number);
        } else {
            unresolved.append(name);
        }
    }
};

Hops hopsOfConfig(const OpenClawConfig &config)
{
    const OpenClawConfig::Chain chain = config.chain();
    Hops hops{{}, chain.unresolved, true};
    for (const ModelRef &ref : chain.hops) {
        hops.add(ref, static_cast<int>(hops.list.size()));
    }
    if (config.primary.isEmpty() && config.fallbacks.isEmpty()) {
        for (const ProviderConfig &provider : config.providers) {
            for (const ModelConfig &model : provider.models) {
                hops.add({provider.id, model.id}, static_cast<int>(hops.list.size()));
            }
        }
    }
    return hops;
}

/// \a route: the settings' own of that name; null: none. \a wanted has lost its prefix.
Hops hopsOf(const OpenClawConfig &config, const RouteSettings *route, const QString &wanted)
{
    if (route && !route->hops.isEmpty()) {
        Hops hops;
        for (qsizetype i = 0; i < route->hops.size(); ++i) {
            for (const QString &target : route->hops.at(i).targets) {
                hops.resolve(config, target, static_cast<int>(i));
            }
        }
        return hops;
    }
    if (isAuto(wanted)) {
        return hopsOfConfig(config);
    }
    Hops hops;
    hops.resolve(config, wanted, 0);
    hops.known = !hops.list.isEmpty();
    return hops;
}

const RouteSettings *routeCalled(const HearthSettings &settings, const QString &wanted)
{
    return settings.route(isAuto(wanted) ? autoRoute() : wanted);
}

RouteTarget targetOf(const Hop &hop, const OpenClawConfig &config, const HearthSettings &settings)
{
    RouteTarget target;
    target.ref = hop.ref;
    target.hop = hop.number;
    const ProviderConfig *provider = config.provider(hop.ref.provider);
    Q_ASSERT(provider); // hops are resolved against the config
    const ModelConfig *model = provider->model(hop.ref.model);
    const QString &baseUrl = model && !model->baseUrl.isEmpty() ? model->baseUrl : provider->baseUrl;
    const QUrl address(baseUrl);
    target.hasAddress = address.isValid() && !address.host().isEmpty();
    target.place = placeOf(baseUrl);
    target.dialect = model && model->api ? *model->api : provider->api;
    if (model) {
        target.isListed = true;
        target.takesImages = model->input.contains(QStringLiteral("image"));
        target.takesTools = model->compat.supportsTools.value_or(true);
        target.window = model->contextTokens ? model->contextTokens : model->contextWindow;
        target.maxTokens = model->maxTokens;
    }
    if (const ProviderSettings *own = settings.provider(provider->id)) {
        target.region = own->region;
        target.maxConcurrent = own->maxConcurrent;
    }
    return target;
}

IndexedRoute indexed(const OpenClawConfig &config, const HearthSettings &settings, const RouteSettings *route,
    const QString &wanted)
{
    const Hops hops = hopsOf(config, route, wanted);
    const PolicySettings &policy = settings.policy;
    const RoutePolicy own = route ? route->policy : RoutePolicy{};
    IndexedRoute result;
    result.unresolved = hops.unresolved;
    result.known = hops.known;
    result.coldStart = own.coldStart.value_or(policy.coldStart);
    result.loadBudget = own.loadBudget.value_or(policy.loadBudget);
    result.preferLoaded = own.preferLoaded.value_or(policy.preferLoaded);
    result.longPrompt = own.longPrompt.value_or(policy.longPrompt);
    result.allow = own.allow;
    result.targets.reserve(hops.list.size());
    for (const Hop &hop : hops.list) {
        result.targets.append(targetOf(hop, config, settings));
    }
    return result;
}

} // namespace

RouteHops routeHops(const OpenClawConfig &config, const HearthSettings &settings, const QString &name)
{
    const QString wanted = withoutGatewayPrefix(name);
    const Hops hops = hopsOf(config, routeCalled(settings, wanted), wanted);
    RouteHops result{{}, hops.unresolved, hops.known};
    for (const Hop &hop : hops.list) {
        result.hops.append(hop.ref);
    }
    return result;
}

IndexedRoute indexedRoute(const OpenClawConfig &config, const HearthSettings &settings, const QString &name)
{
    const QString wanted = withoutGatewayPrefix(name);
    return indexed(config, settings, routeCalled(settings, wanted), wanted);
}

RoutingIndex::RoutingIndex(
    const OpenClawConfig &config, const HearthSettings &settings, const HealthSnapshot &health)
    : m_config(config)
    , m_settings(settings)
{
    auto routes = std::make_shared<Routes>();
    routes->insert(autoRoute(), indexed(config, settings, settings.route(autoRoute()), autoRoute()));
    for (const RouteSettings &route : settings.routes) {
        routes->insert(route.name, indexed(config, settings, &route, route.name));
    }
    for (const ProviderConfig &provider : config.providers) {
        for (const ModelConfig &model : provider.models) {
            const QString name = ModelRef{provider.id, model.id}.toString();
            if (routes->size() < mostRoutes && !routes->contains(name)) {
                routes->insert(name, indexedRoute(config, settings, name));
            }
        }
    }
    m_routes = std::move(routes);
    takeHealth(health, {});
}

RoutingIndex::RoutingIndex(const OpenClawConfig &config, const HearthSettings &settings,
    const HealthSnapshot &health, const RoutingIndex &previous)
    : RoutingIndex(previous)
{
    // Unchanged values share their data, so that this costs nothing.
    if (m_config == config && m_settings == settings) {
        const QHash<QString, Models> models = std::exchange(m_models, {});
        takeHealth(health, models);
    } else {
        *this = RoutingIndex(config, settings, health);
    }
}

const IndexedRoute *RoutingIndex::route(const QString &name) const
{
    const QString wanted = withoutGatewayPrefix(name);
    const auto found = m_routes->constFind(isAuto(wanted) ? autoRoute() : wanted);
    return found == m_routes->cend() ? nullptr : &*found;
}

const ModelReading *RoutingIndex::answering(
    const QString &provider, const ServerReading &reading, const QString &model) const
{
    const auto known = m_models.constFind(provider);
    if (known == m_models.cend() || known->reading.get() != &reading) {
        return reading.answering(model);
    }
    const auto position = known->positions.constFind(model);
    return position == known->positions.cend() ? nullptr : &reading.models.at(*position);
}

void RoutingIndex::takeHealth(const HealthSnapshot &health, const QHash<QString, Models> &previous)
{
    for (auto each = health.cbegin(); each != health.cend(); ++each) {
        const std::shared_ptr<const ServerReading> &reading = each->reading;
        if (!reading || reading->models.size() <= shortList) {
            continue;
        }
        if (const auto known = previous.constFind(each.key());
            known != previous.cend() && known->reading == reading) {
            m_models.insert(each.key(), *known);
            continue;
        }
        Models models{reading, {}};
        models.positions.reserve(reading->models.size());
        for (qsizetype i = reading->models.size() - 1; i >= 0; --i) { // of equal names the first counts
            for (const QString &alias : reading->models.at(i).aliases) {
                models.positions.insert(alias, i);
            }
        }
        for (qsizetype i = reading->models.size() - 1; i >= 0; --i) { // ids before aliases
            models.positions.insert(reading->models.at(i).id, i);
        }
        m_models.insert(each.key(), models);
    }
}

} // namespace Hearth
