#include "settings/clientsmodel.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

QString placesText(const std::optional<QList<Place>> &places)
{
    if (!places) {
        return ClientsModel::tr("Wherever the policy allows");
    }
    QStringList words;
    for (const Place place : *places) {
        words.append(placeWord(place));
    }
    return capitalized(words.join(QStringLiteral(", ")));
}

Glyph glyphOf(const ClientRow &client)
{
    if (client.isRevoked) {
        return Glyph::Off;
    }
    return client.hasToken ? Glyph::Agrees : Glyph::Warning;
}

} // namespace

void ClientsModel::setClients(const QList<ClientRow> &clients)
{
    QList<ClientsRow> rows;
    for (const ClientRow &client : clients) {
        rows.append({client.name, client});
    }
    setRows(rows);
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ClientsModel::text(const ClientRow &client, int column)
{
    switch (column) {
    case NameColumn:
        return client.name;
    case ModelsColumn:
        return client.models.isEmpty() ? tr("Every model") : client.models.join(QStringLiteral(", "));
    case PlacesColumn:
        return placesText(client.places);
    case ReasoningColumn:
        return client.reasoning == ReasoningOutput::Omit
            //: What a client is sent: the answer without the model's thoughts.
            ? tr("Final text only")
            //: What a client is sent: the answer, and what the model thinks beside it.
            : tr("With thoughts");
    case StateColumn:
        if (client.isRevoked) {
            //: State of a token: it is refused.
            return tr("Revoked");
        }
        //: States of a token: it is accepted; it is a reference whose value nobody knows.
        return client.hasToken ? tr("Active") : tr("Token not found");
    default:
        return {};
    }
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    const ClientsRow *client = row(index);
    if (!client) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return text(client->client, column);
    case IdRole:
        return client->id;
    case GlyphRole:
        return column == StateColumn ? QVariant(int(glyphOf(client->client))) : QVariant();
    case StrongRole:
        return column == NameColumn;
    case MutedRole:
        return client->client.isRevoked;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        //: Column: a program that uses the gateway.
        return tr("Client");
    case ModelsColumn:
        //: Column: models and routes that a client may use.
        return tr("May ask for");
    case PlacesColumn:
        //: Column: where the requests of a client may go.
        return tr("May go to");
    case ReasoningColumn:
        //: Column: what a client is sent of an answer.
        return tr("Receives");
    case StateColumn:
        //: Column: whether a client's token is accepted.
        return tr("Token");
    default:
        return {};
    }
}

} // namespace Hearth
