#include "providers/serverlistmodel.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

ServerEntry entryOf(const ProviderRow &provider)
{
    ServerEntry entry;
    entry.id = provider.id;
    entry.place = provider.place;
    entry.standing = standingOf(provider);
    int loaded = 0;
    bool tells = false;
    for (const ModelRow &model : provider.models) {
        if (model.state == ModelState::Missing) {
            continue;
        }
        ++entry.models;
        loaded += model.state == ModelState::Loaded ? 1 : 0;
        tells = tells || model.state == ModelState::Loaded || model.state == ModelState::Loading
            || model.state == ModelState::Cold || model.state == ModelState::Failed;
    }
    if (provider.state == ServerState::Up && tells) {
        entry.loaded = loaded;
    }
    return entry;
}

} // namespace

QList<ServerEntry> serverEntries(const Snapshot &snapshot)
{
    QList<ServerEntry> entries;
    for (const Place place : {Place::Local, Place::Lan, Place::Hosted}) {
        ServerEntry heading;
        heading.id = QStringLiteral("/%1").arg(int(place));
        heading.isHeading = true;
        heading.place = place;
        bool isEmpty = true;
        for (const std::shared_ptr<const ProviderRow> &provider : snapshot.providers) {
            if (provider->place == place) {
                if (isEmpty) {
                    entries.append(heading);
                    isEmpty = false;
                }
                entries.append(entryOf(*provider));
            }
        }
    }
    return entries;
}

int ServerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ServerListModel::data(const QModelIndex &index, int role) const
{
    const ServerEntry *entry = row(index);
    if (!entry) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry);
    case SecondaryRole:
        return secondaryText(*entry);
    case Qt::AccessibleTextRole:
        return entry->isHeading ? text(*entry)
                                : QStringLiteral("%1, %2").arg(text(*entry), standingWord(entry->standing));
    case IdRole:
        return entry->isHeading ? QString() : entry->id;
    case HeadingRole:
        return entry->isHeading;
    case GlyphRole:
        return entry->isHeading ? QVariant() : QVariant(int(glyphOf(entry->standing)));
    case ProgressRole:
        return entry->standing.progress ? QVariant(*entry->standing.progress) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ServerListModel::flags(const QModelIndex &index) const
{
    const ServerEntry *entry = row(index);
    return entry && !entry->isHeading ? RowModel::flags(index) : Qt::NoItemFlags;
}

QString ServerListModel::text(const ServerEntry &entry)
{
    return entry.isHeading ? capitalized(placeWord(entry.place)) : entry.id;
}

QString ServerListModel::secondaryText(const ServerEntry &entry)
{
    if (entry.isHeading) {
        return {};
    }
    if (entry.loaded) {
        //: Models of a server that are loaded: %1 of %2.
        return tr("%1 of %2").arg(*entry.loaded).arg(entry.models);
    }
    return standingWord(entry.standing);
}

} // namespace Hearth
