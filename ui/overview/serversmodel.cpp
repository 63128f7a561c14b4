#include "overview/serversmodel.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QLocale>

namespace Hearth {

namespace {

constexpr char16_t dash[] = u"–";

bool isNumber(int column)
{
    return column >= ServersModel::AnswersColumn && column <= ServersModel::RequestsColumn;
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
    case Qt::ToolTipRole: {
        const QString origin = originText(*server, column);
        return origin.isEmpty() ? QVariant() : QVariant(text(*server, column) + QLatin1Char('\n') + origin);
    }
    case Qt::AccessibleDescriptionRole:
        return originText(*server, column);
    case ButtonRole:
        //: Button: ask a server that does not answer again, without waiting for the next try.
        return column == LoadedColumn && server->nextTry && !server->isBeingAsked ? QVariant(tr("Try now"))
                                                                                  : QVariant();
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
        return tr("Median of the requests in the chosen time");
    }
    if (role == Qt::ToolTipRole && section == RequestsColumn) {
        return tr("Requests in the chosen time, and the share of them that was served");
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
    case RequestsColumn:
        //: Column: how many requests, and the share of them that was served.
        return tr("Requests");
    case WhereColumn:
        //: Column: this computer, local network, hosted.
        return tr("Where");
    case CheckedColumn:
        //: Column: how long ago the server was asked.
        return tr("Checked");
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
        return milliseconds(row.figures.firstTokenMs);
    case SpeedColumn:
        return row.figures.tokensPerSecond ? QLocale().toString(*row.figures.tokensPerSecond, 'f', 1)
                                           : QString::fromUtf16(dash);
    case RequestsColumn:
        return requestsText(row);
    case WhereColumn:
        return capitalized(placeWord(row.place));
    case CheckedColumn:
        if (!row.age) {
            //: A server that has not been asked yet.
            return tr("Never");
        }
        //: A server was asked some seconds ago.
        return row.age->count() == 0 ? tr("Just now") : ageText(*row.age);
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
    if (row.usualLoad) {
        return QStringLiteral("%1 · %2").arg(row.model, usualLoadText(row.usualLoad));
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
        return serverName(row.kind, row.product, row.version);
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

QString ServersModel::requestsText(const ServerRow &row)
{
    if (row.figures.requests() == 0) {
        return QString::fromUtf16(dash);
    }
    const QString count = QLocale().toString(row.figures.requests());
    const std::optional<double> success = row.figures.success();
    // Rounded down: 100 % are none but all.
    return success ? QStringLiteral("%1 · %2 %").arg(count, QLocale().toString(int(*success * 100))) : count;
}

QString ServersModel::originText(const ServerRow &row, int column)
{
    switch (column) {
    case StateColumn:
    case CheckedColumn:
        return row.age ? tr("As the server answered the last check") : tr("Not asked yet");
    case LoadedColumn:
        //: %1: where the figure comes from: "Reported by the server".
        return row.window && !row.model.isEmpty()
            ? tr("Context window: %1").arg(originWords(row.windowOrigin))
            : QString();
    case AnswersColumn:
        return row.latencyMs ? tr("Measured: the last check's model list") : QString();
    case FirstTokenColumn:
        return row.figures.firstTokenMs ? tr("Measured: median of real requests") : QString();
    case SpeedColumn:
        return row.figures.tokensPerSecond ? tr("Measured: median of real requests") : QString();
    case RequestsColumn:
        return row.figures.requests() > 0
            ? tr("Counted: %1 served, %2 failed, %3 cancelled")
                  .arg(QLocale().toString(row.figures.served), QLocale().toString(row.figures.failed),
                      QLocale().toString(row.figures.cancelled))
            : QString();
    case WhereColumn:
        return tr("By the address in the config");
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
        return orNothing(row.figures.firstTokenMs);
    case SpeedColumn:
        return orNothing(row.figures.tokensPerSecond);
    case RequestsColumn:
        return row.figures.requests();
    case CheckedColumn:
        return row.age ? QVariant(qint64(row.age->count())) : QVariant();
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
