#include "providers/endpointsmodel.h"

#include "providers/modelcells.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/serverwording.h"

#include <QHash>

namespace Hearth {

namespace {

bool isNumber(int column)
{
    return column == EndpointsModel::WindowColumn || column == EndpointsModel::PriceColumn
        || column == EndpointsModel::UptimeColumn;
}

} // namespace

QList<EndpointEntry> endpointEntries(const QList<HostedEndpoint> &endpoints)
{
    QList<EndpointEntry> entries;
    QHash<QString, int> seen;
    for (const HostedEndpoint &each : endpoints) {
        const QString id = each.tag.isEmpty() ? each.provider : each.tag;
        const int before = seen[id]++;
        entries.append({before == 0 ? id : QStringLiteral("%1#%2").arg(id).arg(before), each});
    }
    return entries;
}

int EndpointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    const EndpointEntry *entry = row(index);
    if (!entry) {
        return {};
    }
    const HostedEndpoint &endpoint = entry->endpoint;
    const int column = index.column();
    const QString told = text(endpoint, column);
    switch (role) {
    case Qt::DisplayRole:
        return told.isEmpty() ? tokensText({}) : told;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return column == HostColumn && !endpoint.isWell ? tr("Degraded or off at the moment") : QString();
    case IdRole:
        return entry->id;
    case SortRole:
        return sortValue(endpoint, column);
    case GlyphRole:
        return column == HostColumn ? QVariant(int(endpoint.isWell ? Glyph::Available : Glyph::Warning))
                                    : QVariant();
    case SecondaryRole:
        return column == HostColumn && endpoint.tag.contains(u'/') ? endpoint.tag.section(u'/', 1)
                                                                   : QString();
    case MutedRole:
        return told.isEmpty();
    case StrongRole:
        return column == HostColumn;
    default:
        return {};
    }
}

QVariant EndpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case HostColumn:
        //: Column: the company whose computers a hosted model runs on.
        return tr("Host");
    case CountryColumn:
        //: Column: ISO code of the country of a host's headquarters.
        return tr("Country");
    case WindowColumn:
        return tr("Window");
    case PriceColumn:
        //: Column: US dollars per million tokens, in and out.
        return tr("$ per million");
    case QuantizationColumn:
        return tr("Quantisation");
    case UptimeColumn:
        //: Column: the share of the last 30 minutes in which a host has answered.
        return tr("Uptime");
    default:
        return {};
    }
}

QString EndpointsModel::text(const HostedEndpoint &endpoint, int column)
{
    switch (column) {
    case HostColumn:
        return endpoint.provider.isEmpty() ? endpoint.tag : endpoint.provider;
    case CountryColumn:
        return endpoint.headquarters;
    case WindowColumn:
        return endpoint.contextWindow ? tokensText(endpoint.contextWindow) : QString();
    case PriceColumn:
        return priceText(endpoint.price);
    case QuantizationColumn:
        return endpoint.quantization;
    case UptimeColumn:
        return endpoint.uptime ? percentText(*endpoint.uptime) : QString();
    default:
        return {};
    }
}

QVariant EndpointsModel::sortValue(const HostedEndpoint &endpoint, int column)
{
    switch (column) {
    case WindowColumn:
        return endpoint.contextWindow ? QVariant(*endpoint.contextWindow) : QVariant();
    case PriceColumn:
        return endpoint.price ? QVariant(endpoint.price->output) : QVariant();
    case UptimeColumn:
        return endpoint.uptime ? QVariant(*endpoint.uptime) : QVariant();
    default:
        return text(endpoint, column);
    }
}

} // namespace Hearth
