#include "routing/targetlist.h"

namespace Hearth {

namespace {

TargetEntry modelEntry(const ModelRow &row)
{
    TargetEntry entry;
    entry.kind = TargetEntry::Kind::Model;
    entry.target = row.ref.toString();
    entry.label = row.ref.model;
    entry.detail = row.name == row.ref.model ? QString() : row.name;
    entry.state = row.state;
    entry.progress = row.loadProgress;
    return entry;
}

QList<TargetEntry> routeEntries(const Snapshot &snapshot)
{
    TargetEntry heading;
    heading.kind = TargetEntry::Kind::RoutesHeading;
    QList<TargetEntry> entries{heading};
    QStringList names = snapshot.routes;
    if (names.isEmpty()) {
        names.append(QStringLiteral("auto"));
    }
    for (const QString &name : std::as_const(names)) {
        TargetEntry entry;
        entry.kind = TargetEntry::Kind::Route;
        entry.target = name;
        entry.label = name;
        const Candidate *winner = snapshot.autoPlan.winner();
        if (name == QLatin1String("auto") && winner) {
            entry.detail = winner->ref.toString();
            entry.state = winner->state;
        }
        entries.append(entry);
    }
    return entries;
}

QList<TargetEntry> aliasEntries(const Snapshot &snapshot)
{
    QList<TargetEntry> entries;
    for (const auto &provider : snapshot.providers) {
        for (const ModelRow &row : provider->models) {
            if (!row.alias.isEmpty() && !row.embedding) {
                TargetEntry entry = modelEntry(row);
                entry.kind = TargetEntry::Kind::Alias;
                entry.target = row.alias;
                entry.label = row.alias;
                entry.detail = row.ref.toString();
                entries.append(entry);
            }
        }
    }
    if (!entries.isEmpty()) {
        TargetEntry heading;
        heading.kind = TargetEntry::Kind::AliasesHeading;
        entries.prepend(heading);
    }
    return entries;
}

QList<TargetEntry> providerEntries(const ProviderRow &provider)
{
    QList<TargetEntry> entries;
    for (const ModelRow &row : provider.models) {
        if (!row.embedding) {
            entries.append(modelEntry(row));
        }
    }
    if (!entries.isEmpty()) {
        TargetEntry heading;
        heading.kind = TargetEntry::Kind::ProviderHeading;
        heading.target = provider.id;
        heading.label = provider.id;
        heading.place = provider.place;
        entries.prepend(heading);
    }
    return entries;
}

} // namespace

QList<TargetEntry> targetsOf(const Snapshot &snapshot)
{
    QList<TargetEntry> entries = routeEntries(snapshot) + aliasEntries(snapshot);
    for (const auto &provider : snapshot.providers) {
        entries += providerEntries(*provider);
    }
    return entries;
}

QList<TargetEntry> withRoutes(QList<TargetEntry> entries, const QList<RouteSettings> &routes)
{
    qsizetype place = 0;
    QStringList known;
    while (place < entries.size()
        && (entries.at(place).kind == TargetEntry::Kind::RoutesHeading
            || entries.at(place).kind == TargetEntry::Kind::Route)) {
        known.append(entries.at(place).target);
        ++place;
    }
    for (const RouteSettings &route : routes) {
        if (!known.contains(route.name)) {
            TargetEntry entry;
            entry.kind = TargetEntry::Kind::Route;
            entry.target = route.name;
            entry.label = route.name;
            entries.insert(place++, entry);
        }
    }
    return entries;
}

const ProviderRow *findProvider(const Snapshot &snapshot, const QString &providerId)
{
    for (const auto &provider : snapshot.providers) {
        if (provider->id == providerId) {
            return provider.get();
        }
    }
    return nullptr;
}

const ModelRow *findModel(const Snapshot &snapshot, const ModelRef &ref)
{
    if (const ProviderRow *provider = findProvider(snapshot, ref.provider)) {
        for (const ModelRow &row : provider->models) {
            if (row.ref == ref) {
                return &row;
            }
        }
    }
    return nullptr;
}

QString targetFromText(const QList<TargetEntry> &entries, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    for (const TargetEntry &entry : entries) {
        if (!entry.isHeading() && entry.target.compare(text, Qt::CaseInsensitive) == 0) {
            return entry.target;
        }
    }
    if (const std::optional<ModelRef> ref = ModelRef::parse(text)) {
        for (const TargetEntry &entry : entries) {
            // A hosted provider serves far more models than its list in the config.
            if (entry.kind == TargetEntry::Kind::ProviderHeading && entry.target == ref->provider
                && entry.place == Place::Hosted) {
                return ref->toString();
            }
        }
    }
    for (const TargetEntry &entry : entries) {
        if (!entry.isHeading()
            && (entry.target.contains(text, Qt::CaseInsensitive)
                || entry.detail.contains(text, Qt::CaseInsensitive))) {
            return entry.target;
        }
    }
    return {};
}

} // namespace Hearth
