#include "activity/runningmodel.h"

#include "activity/requestcells.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/requestwording.h"

#include <algorithm>

namespace Hearth {

QList<RunningRow> runningRows(const RequestList &running, std::chrono::milliseconds now)
{
    QList<RunningRow> rows;
    rows.reserve(running->size());
    for (const std::shared_ptr<const RequestRecord> &record : *running) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - record->at);
        rows.append({QString::number(record->number), record, std::max<qint64>(qint64(age.count()), 0)});
    }
    return rows;
}

int RunningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunningModel::data(const QModelIndex &index, int role) const
{
    const RunningRow *row = this->row(index);
    if (!row) {
        return {};
    }
    const int column = index.column();
    const bool isNumber = column == ForColumn || column == PromptColumn;
    switch (role) {
    case Qt::DisplayRole: {
        const QString told = text(*row, column);
        return told.isEmpty() && column != CancelColumn ? tokensText({}) : told; // a dash
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return row->id;
    case SortRole:
        return column == ForColumn ? QVariant(row->seconds) : QVariant(text(*row, column));
    case GlyphRole:
        return column == StateColumn ? int(glyphOf(row->record->state)) : int(Glyph::None);
    case MutedRole:
        return text(*row, column).isEmpty();
    case StrongRole:
        return column == WentToColumn;
    case ButtonRole:
        //: Button: ends a request that is under way.
        return column == CancelColumn ? QVariant(tr("Cancel")) : QVariant();
    default:
        return {};
    }
}

QVariant RunningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == ForColumn || section == PromptColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ForColumn:
        //: Column: how long a request has been under way.
        return tr("For");
    case ClientColumn:
        return columnTitle(RequestColumn::Client);
    case AskedColumn:
        return columnTitle(RequestColumn::Asked);
    case WentToColumn:
        //: Column: the model that a request went to that still runs.
        return tr("Goes to");
    case StateColumn:
        return columnTitle(RequestColumn::State);
    case PromptColumn:
        return columnTitle(RequestColumn::TokensIn);
    default:
        return QString();
    }
}

QString RunningModel::text(const RunningRow &row, int column)
{
    const RequestRecord &record = *row.record;
    switch (column) {
    case ForColumn:
        return spanText(std::chrono::seconds(row.seconds));
    case ClientColumn:
        return record.client;
    case AskedColumn:
        return record.asked;
    case WentToColumn:
        return record.wentTo.provider.isEmpty() ? QString() : record.wentTo.toString();
    case StateColumn:
        return capitalized(requestStateWord(record.state));
    case PromptColumn: {
        const qint64 tokens = record.inputTokens.value_or(record.estimatedInput);
        return tokens > 0 ? tokensText(tokens) : QString();
    }
    default:
        return {};
    }
}

} // namespace Hearth
