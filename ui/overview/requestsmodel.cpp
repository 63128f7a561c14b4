#include "overview/requestsmodel.h"

#include "widgets/tableroles.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

using Outcome = TrafficSample::Outcome;

class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(Requests)

public:
    static QString bar(RequestBar::Kind kind)
    {
        //: Requests of all servers that have no bar of their own.
        return kind == RequestBar::Kind::Others ? tr("Others")
                                                //: Requests for which no server could be tried.
                                                : tr("No server tried");
    }
    static QString outcome(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Served:
            //: Requests that were answered.
            return tr("Served");
        case Outcome::Failed:
            //: Requests that were not answered.
            return tr("Failed");
        case Outcome::Cancelled:
            //: Requests that their client gave up.
            return tr("Cancelled");
        }
        Q_UNREACHABLE();
    }
    static QString sentence(const QString &served, const QString &failed, const QString &cancelled)
    {
        //: Counts of requests by what became of them.
        return tr("%1 served, %2 failed, %3 cancelled").arg(served, failed, cancelled);
    }
};

Outcome outcomeOf(int column)
{
    return column == RequestsModel::ServedColumn ? Outcome::Served
        : column == RequestsModel::FailedColumn  ? Outcome::Failed
                                                 : Outcome::Cancelled;
}

} // namespace

QString barText(const RequestBar &bar)
{
    return bar.kind == RequestBar::Kind::Server ? bar.id : RequestWords::bar(bar.kind);
}

QString outcomeText(Outcome outcome)
{
    return RequestWords::outcome(outcome);
}

int countOf(const RequestBar &bar, Outcome outcome)
{
    return outcome == Outcome::Served ? bar.served : outcome == Outcome::Failed ? bar.failed : bar.cancelled;
}

QString requestsSentence(const QList<RequestBar> &bars)
{
    RequestBar all;
    for (const RequestBar &bar : bars) {
        all.served += bar.served;
        all.failed += bar.failed;
        all.cancelled += bar.cancelled;
    }
    const QLocale locale;
    return RequestWords::sentence(
        locale.toString(all.served), locale.toString(all.failed), locale.toString(all.cancelled));
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    const RequestBar *bar = row(index);
    if (!bar) {
        return {};
    }
    const bool isName = index.column() == ServerColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? barText(*bar) : QLocale().toString(countOf(*bar, outcomeOf(index.column())));
    case SortRole:
        return isName ? QVariant(barText(*bar)) : QVariant(countOf(*bar, outcomeOf(index.column())));
    case IdRole:
        return bar->id;
    case MutedRole:
        return isName && bar->kind != RequestBar::Kind::Server;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == ServerColumn ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == ServerColumn ? tr("Server") : outcomeText(outcomeOf(section));
}

} // namespace Hearth
