#include "activity/placescard.h"

#include "activity/partsbar.h"
#include "widgets/datatable.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Hearth {

namespace {

BarPart lookOf(PlaceRow::Kind kind)
{
    switch (kind) {
    case PlaceRow::Kind::Local:
        return {0, {}, &Tokens::ember, 1, Qt::SolidPattern};
    case PlaceRow::Kind::Lan:
        return {0, {}, &Tokens::good, 1, Qt::VerPattern};
    case PlaceRow::Kind::Hosted:
        return {0, {}, &Tokens::cold, 1, Qt::BDiagPattern};
    case PlaceRow::Kind::Nowhere:
        return {0, {}, &Tokens::muted, 0.5, Qt::Dense6Pattern};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<PlaceRow> placeRows(const ActivityStats &stats)
{
    const int all = stats.local + stats.lan + stats.hosted + stats.nowhere;
    QList<PlaceRow> rows;
    const auto add = [&rows, all](const char *id, PlaceRow::Kind kind, int count) {
        if (count > 0) {
            rows.append({QString::fromLatin1(id), kind, count, double(count) / all});
        }
    };
    add("local", PlaceRow::Kind::Local, stats.local);
    add("lan", PlaceRow::Kind::Lan, stats.lan);
    add("hosted", PlaceRow::Kind::Hosted, stats.hosted);
    add("nowhere", PlaceRow::Kind::Nowhere, stats.nowhere);
    return rows;
}

QString PlacesModel::placeTitle(PlaceRow::Kind kind)
{
    switch (kind) {
    case PlaceRow::Kind::Local:
        return capitalized(placeWord(Place::Local));
    case PlaceRow::Kind::Lan:
        return capitalized(placeWord(Place::Lan));
    case PlaceRow::Kind::Hosted:
        return capitalized(placeWord(Place::Hosted));
    case PlaceRow::Kind::Nowhere:
        //: Requests for which no model was tried.
        return tr("Nowhere");
    }
    Q_UNREACHABLE();
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    const PlaceRow *row = this->row(index);
    if (!row) {
        return {};
    }
    const bool isName = index.column() == PlaceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName                          ? placeTitle(row->kind)
            : index.column() == RequestsColumn ? QLocale().toString(row->requests)
                                               : percentText(row->share);
    case SortRole:
        return isName ? QVariant(int(row->kind)) : QVariant(row->requests);
    case IdRole:
        return row->id;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == PlaceColumn ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case RequestsColumn:
        return tr("Requests");
    default:
        //: Column: percent of all.
        return tr("Share");
    }
}

RequestPlacesCard::RequestPlacesCard(QWidget *parent)
    : TwinCard(QStringLiteral("places"), parent)
    , m_bar(new PartsBar(this))
    , m_table(new DataTable(this))
    , m_model(new PlacesModel(this))
    , m_words(new QLabel(this))
{
    m_bar->setObjectName(QStringLiteral("placesChart"));
    m_table->setObjectName(QStringLiteral("placesTable"));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    setTwins(m_bar, m_table);
    m_words->setObjectName(QStringLiteral("placesWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    body()->addWidget(m_words);
    RequestPlacesCard::retranslate();
}

void RequestPlacesCard::setStats(const ActivityStats &stats)
{
    if (m_stats != stats) {
        m_stats = stats;
        m_model->setRows(placeRows(m_stats));
        showStats();
    }
}

void RequestPlacesCard::retranslate()
{
    setTitle(tr("Where requests went"));
    m_table->setAccessibleName(title());
    m_bar->setAccessibleName(title());
    m_model->retranslate();
    showStats();
    TwinCard::retranslate();
}

void RequestPlacesCard::showStats()
{
    const QList<PlaceRow> rows = placeRows(m_stats);
    QList<BarPart> parts;
    for (const PlaceRow &row : rows) {
        BarPart part = lookOf(row.kind);
        part.size = row.requests;
        //: A part of a bar: %1 a place, %2 how many requests went there, %3 the percent.
        part.text = tr("%1: %2 (%3)")
                        .arg(PlacesModel::placeTitle(row.kind), QLocale().toString(row.requests),
                            percentText(row.share));
        parts.append(part);
    }
    m_bar->setParts(parts);
    showChart(rows.isEmpty() ? tr("No request is like that.") : QString());
    QStringList words{tr("%n served", nullptr, m_stats.all.served),
        tr("%n failed", nullptr, m_stats.all.failed), tr("%n cancelled", nullptr, m_stats.all.cancelled),
        //: Prompts of which a server silently left out some.
        tr("%n prompt(s) cut", nullptr, m_stats.all.cut)};
    if (m_stats.all.costUsd) {
        //: %1: US dollars that the requests cost together.
        words.append(tr("%1 spent").arg(dollarsText(*m_stats.all.costUsd)));
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setVisible(hasChart());
}

} // namespace Hearth
