#pragma once

#include "config/hearthsettings.h"
#include "health/healthvalues.h"
#include "routing/routingvalues.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace Hearth {

/// One target of a route with all that config and settings say of it.
struct RouteTarget
{
    ModelRef ref;
    int hop = 0;
    Place place = Place::Local;
    QString region; ///< Upper case; empty: not declared.
    ApiDialect dialect = ApiDialect::ChatCompletions; ///< The model's own, else the provider's.
    bool hasAddress = false;
    bool isListed = false; ///< The config has a row for the model.
    bool takesImages = true;
    bool takesTools = true;
    std::optional<qint64> window; ///< Declared; contextTokens before contextWindow.
    std::optional<qint64> maxTokens; ///< Declared of the model.
    std::optional<int> maxConcurrent; ///< Of the provider, from the settings.

    bool operator==(const RouteTarget &) const = default;
};

/// A route with its policy worked out.
struct IndexedRoute
{
    QList<RouteTarget> targets; ///< In order of the hops.
    QStringList unresolved;
    bool known = true; ///< False: the name stands for nothing at all.
    ColdStart coldStart = ColdStart::Wait;
    std::chrono::milliseconds loadBudget{600000};
    bool preferLoaded = false;
    LongPrompt longPrompt = LongPrompt::NextWithRoom;
    std::optional<QList<Place>> allow; ///< The route's own; narrows the policy's.

    bool operator==(const IndexedRoute &) const = default;
};

/// The route that \a name stands for: a route, an alias, a reference or `auto`, with or without `hearth/`.
[[nodiscard]] IndexedRoute indexedRoute(
    const OpenClawConfig &config, const HearthSettings &settings, const QString &name);

/// What plans look up, found once for each state of config, settings and health, so that a plan costs
/// microseconds. Immutable; may be shared between threads.
class RoutingIndex
{
public:
    RoutingIndex(const OpenClawConfig &config, const HearthSettings &settings, const HealthSnapshot &health);
    /// The same, taking over from \a previous what has not changed.
    RoutingIndex(const OpenClawConfig &config, const HearthSettings &settings, const HealthSnapshot &health,
        const RoutingIndex &previous);

    /// Null: neither a route of the settings, nor `auto`, nor a reference as the config writes it; see
    /// indexedRoute().
    [[nodiscard]] const IndexedRoute *route(const QString &name) const;
    /// ServerReading::answering() of the reading of \a provider that the index was made of.
    [[nodiscard]] const ModelReading *answering(
        const QString &provider, const ServerReading &reading, const QString &model) const;

private:
    struct Models
    {
        std::shared_ptr<const ServerReading> reading;
        QHash<QString, qsizetype> positions; ///< In the reading's models; by id and alias.
    };
    using Routes = QHash<QString, IndexedRoute>;

    void takeHealth(const HealthSnapshot &health, const QHash<QString, Models> &previous);

    OpenClawConfig m_config;
    HearthSettings m_settings;
    std::shared_ptr<const Routes> m_routes; ///< By name, references among them.
    QHash<QString, Models> m_models; ///< By provider; only of long lists.
};

} // namespace Hearth
