#include "overview/serversmodel.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QLocale>

namespace Hearth {

namespace {

constexpr char16_t dash[] = u"–";

bool isNumber(int column)
{
    return column == ServersModel::AnswersColumn || column == ServersModel::FirstTokenColumn
        || column == ServersModel::SpeedColumn;
}

QString milliseconds(std::optional<double> value)
{
    return value ? durationText(std::chrono::milliseconds(qRound64(*value))) : QString::fromUtf16(dash);
}

QVariant orNothing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

int ServersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    const ServerRow *server = row(index);
    if (!server) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*server, column);
    case SecondaryRole:
        return secondaryText(*server, column);
    case Qt::AccessibleTextRole: {
        const QString secondary = secondaryText(*server, column);
        const QString cell = text(*server, column);
        return secondary.isEmpty() ? cell : cell + QStringLiteral(", ") + secondary;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return server->id;
    case SortRole:
        return sortValue(*server, column);
    case GlyphRole:
        return column == StateColumn ? QVariant(int(glyphOf(server->standing))) : QVariant();
    case ProgressRole:
        return column == StateColumn ? orNothing(server->standing.progress) : QVariant();
    case MutedRole:
        return isMuted(*server, column);
    case StrongRole:
        return column == ServerColumn;
    default:
        return {};
    }
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && (section == FirstTokenColumn || section == SpeedColumn)) {
        return tr("Median of the last hour's requests");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ServerColumn:
        return tr("Server");
    case StateColumn:
        return tr("State");
    case LoadedColumn:
        //: Column: the model that is loaded and its context window.
        return tr("Loaded");
    case AnswersColumn:
        //: Column: how long a server takes to answer a check.
        return tr("Answers in");
    case FirstTokenColumn:
        //: Column: time to first token.
        return tr("First token");
    case SpeedColumn:
        //: Column: tokens per second.
        return tr("Tokens/s");
    case WhereColumn:
        //: Column: this computer, local network, hosted.
        return tr("Where");
    default:
        return {};
    }
}

QString ServersModel::text(const ServerRow &row, int column)
{
    switch (column) {
    case ServerColumn:
        return row.id;
    case StateColumn:
        return standingWord(row.standing);
    case LoadedColumn:
        return loadedText(row);
    case AnswersColumn:
        return milliseconds(row.latencyMs ? std::optional<double>(*row.latencyMs) : std::nullopt);
    case FirstTokenColumn:
        return milliseconds(row.firstTokenMs);
    case SpeedColumn:
        return row.tokensPerSecond ? QLocale().toString(*row.tokensPerSecond, 'f', 1)
                                   : QString::fromUtf16(dash);
    case WhereColumn:
        return capitalized(placeWord(row.place));
    default:
        return {};
    }
}

QString ServersModel::loadedText(const ServerRow &row)
{
    if (row.standing.keyMissing) {
        //: A hosted provider that Hearth has no key for.
        return tr("Key missing");
    }
    if (row.standing.server == ServerState::AuthRequired) {
        //: The server does not accept the key that it was given.
        return tr("Key refused");
    }
    if (row.nextTry) {
        return nextTryText(*row.nextTry);
    }
    if (!row.model.isEmpty()) {
        return row.window ? QStringLiteral("%1 · %2").arg(row.model, tokensText(row.window)) : row.model;
    }
    if (row.standing.server == ServerState::Up) {
        //: How many of a server's models are loaded.
        return row.models == 0 ? tr("No models") : tr("None of %n", nullptr, row.models);
    }
    return QString::fromUtf16(dash);
}

QString ServersModel::secondaryText(const ServerRow &row, int column)
{
    switch (column) {
    case ServerColumn: {
        if (isHostedKind(row.kind)) {
            return row.version; // that it is hosted stands in a column of its own
        }
        if (row.kind == ProviderKind::Unknown) {
            return row.host;
        }
        const QString kind = providerKindWord(row.kind);
        return row.version.isEmpty() ? kind : kind + QLatin1Char(' ') + row.version;
    }
    case StateColumn:
        return row.oldAge ? ageText(*row.oldAge) : QString();
    case LoadedColumn:
        //: Further models that are loaded, too.
        return row.others > 0 && !row.model.isEmpty() ? tr("+%n more", nullptr, row.others) : QString();
    default:
        return {};
    }
}

QVariant ServersModel::sortValue(const ServerRow &row, int column)
{
    switch (column) {
    case StateColumn:
        return int(glyphOf(row.standing));
    case AnswersColumn:
        return row.latencyMs ? QVariant(*row.latencyMs) : QVariant();
    case FirstTokenColumn:
        return orNothing(row.firstTokenMs);
    case SpeedColumn:
        return orNothing(row.tokensPerSecond);
    case WhereColumn:
        return int(row.place);
    default:
        return text(row, column);
    }
}

bool ServersModel::isMuted(const ServerRow &row, int column)
{
    if (row.oldAge && column >= StateColumn && column <= AnswersColumn) {
        return true;
    }
    return column == LoadedColumn && row.model.isEmpty();
}

} // namespace Hearth
