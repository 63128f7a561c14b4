#include "hearthctl/watchevents.h"

#include "hearthctl/statusjson.h"

#include <QHash>

#include <algorithm>

namespace Hearth {

namespace {

QHash<QString, const ProviderRow *> providersById(const Snapshot &snapshot)
{
    QHash<QString, const ProviderRow *> rows;
    for (const auto &provider : snapshot.providers) {
        rows.insert(provider->id, provider.get());
    }
    return rows;
}

QHash<QString, const ModelRow *> modelsById(const ProviderRow *provider)
{
    QHash<QString, const ModelRow *> rows;
    if (provider) {
        for (const ModelRow &model : provider->models) {
            rows.insert(model.ref.model, &model);
        }
    }
    return rows;
}

template <typename Number>
QJsonValue number(const std::optional<Number> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Collects the events between two snapshots.
class EventList
{
public:
    explicit EventList(const Snapshot &after)
        : m_after(after)
    {
    }

    void addProvider(const ProviderRow *before, const ProviderRow &after);
    void addGone(const ProviderRow &before);
    void addRoutes(const Snapshot &before);
    void addDrift(const QList<Drift> &before);
    [[nodiscard]] QList<QJsonObject> take() { return std::move(m_events); }

private:
    void add(QLatin1String event, QJsonObject object)
    {
        object.insert(QStringLiteral("event"), event);
        object.insert(QStringLiteral("at_ms"), qint64(m_after.takenAtEpoch.count()));
        m_events.append(std::move(object));
    }
    void addModel(const ModelRow *before, const ModelRow &after);

    const Snapshot &m_after;
    QList<QJsonObject> m_events;
};

void EventList::addProvider(const ProviderRow *before, const ProviderRow &after)
{
    if (!before || before->state != after.state || before->version != after.version) {
        add(QLatin1String("provider_state"),
            {{QStringLiteral("provider"), after.id},
                {QStringLiteral("from"),
                    before ? QJsonValue(serverStateName(before->state)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("to"), serverStateName(after.state)},
                {QStringLiteral("kind"), providerKindName(after.kind)},
                {QStringLiteral("version"),
                    after.version.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(after.version)},
                {QStringLiteral("error"),
                    after.error ? QJsonValue(errorKindName(after.error->kind))
                                : QJsonValue(QJsonValue::Null)}});
    }
    QHash<QString, const ModelRow *> known = modelsById(before);
    for (const ModelRow &model : after.models) {
        addModel(known.take(model.ref.model), model);
    }
    for (const ModelRow *gone : std::as_const(known)) {
        add(QLatin1String("model_state"),
            {{QStringLiteral("model"), gone->ref.toString()},
                {QStringLiteral("from"), modelStateName(gone->state)},
                {QStringLiteral("to"), QJsonValue(QJsonValue::Null)}});
    }
}

void EventList::addGone(const ProviderRow &before)
{
    add(QLatin1String("provider_state"),
        {{QStringLiteral("provider"), before.id}, {QStringLiteral("from"), serverStateName(before.state)},
            {QStringLiteral("to"), QJsonValue(QJsonValue::Null)}});
}

void EventList::addModel(const ModelRow *before, const ModelRow &after)
{
    const QString ref = after.ref.toString();
    if (!before || before->state != after.state || before->contextLoaded != after.contextLoaded) {
        add(QLatin1String("model_state"),
            {{QStringLiteral("model"), ref},
                {QStringLiteral("from"),
                    before ? QJsonValue(modelStateName(before->state)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("to"), modelStateName(after.state)},
                {QStringLiteral("context_loaded"), number(after.contextLoaded)}});
    }
    if (after.loadProgress && (!before || before->loadProgress != after.loadProgress)) {
        add(QLatin1String("load_progress"),
            {{QStringLiteral("model"), ref}, {QStringLiteral("progress"), *after.loadProgress},
                {QStringLiteral("stage"), after.reported ? after.reported->loadStage : QString()}});
    }
    const bool isNewJob = after.job
        && (!before || !before->job || before->job->state != after.job->state
            || before->job->startedAt != after.job->startedAt);
    if (isNewJob) {
        add(QLatin1String("job"), jobToJson(*after.job, m_after.takenAt));
    }
}

void EventList::addRoutes(const Snapshot &before)
{
    QHash<QString, QString> winners;
    for (const RoutePlan &plan : before.routePlans) {
        winners.insert(plan.requested, plan.winner() ? plan.winner()->ref.toString() : QString());
    }
    for (const RoutePlan &plan : m_after.routePlans) {
        const QString winner = plan.winner() ? plan.winner()->ref.toString() : QString();
        if (!winners.contains(plan.requested) || winners.value(plan.requested) != winner) {
            const QString was = winners.value(plan.requested);
            add(QLatin1String("route"),
                {{QStringLiteral("name"), plan.requested},
                    {QStringLiteral("from"), was.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(was)},
                    {QStringLiteral("to"),
                        winner.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(winner)}});
        }
    }
}

void EventList::addDrift(const QList<Drift> &before)
{
    for (const Drift &drift : m_after.drift) {
        if (!before.contains(drift)) {
            add(QLatin1String("drift"), driftToJson(drift));
        }
    }
    for (const Drift &drift : before) {
        if (!m_after.drift.contains(drift)) {
            add(QLatin1String("drift_gone"), driftToJson(drift));
        }
    }
}

} // namespace

QList<QJsonObject> snapshotEvents(const Snapshot &before, const Snapshot &after)
{
    EventList events(after);
    QHash<QString, const ProviderRow *> known = providersById(before);
    for (const auto &provider : after.providers) {
        events.addProvider(known.take(provider->id), *provider);
    }
    for (const ProviderRow *gone : std::as_const(known)) {
        events.addGone(*gone);
    }
    events.addRoutes(before);
    events.addDrift(before.drift);
    return events.take();
}

} // namespace Hearth
