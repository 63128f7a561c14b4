#include "activity/stepsmodel.h"

#include "gateway/requestjson.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/requestwording.h"

namespace Hearth {

namespace {

Glyph glyphOfStep(const RequestStep &step)
{
    switch (step.kind) {
    case RequestStep::Kind::HopFailed:
        return Glyph::Failed;
    case RequestStep::Kind::WaitsForLoad:
        return Glyph::Loading;
    case RequestStep::Kind::Queued:
        return Glyph::Paused;
    case RequestStep::Kind::FirstToken:
        return Glyph::Loaded;
    case RequestStep::Kind::Ended:
        return step.word == "served" ? Glyph::Agrees : step.word == "cancelled" ? Glyph::Off : Glyph::Failed;
    case RequestStep::Kind::Decided:
    case RequestStep::Kind::Sent:
        break;
    }
    return Glyph::Note;
}

} // namespace

QList<StepRow> stepRows(const RequestRecord &record)
{
    QList<StepRow> rows;
    for (qsizetype i = 0; i < record.steps.size(); ++i) {
        RequestStep step = record.steps.at(i);
        if (step.kind == RequestStep::Kind::Ended && step.word.isEmpty()) {
            const QLatin1String state = requestStateName(record.state);
            step.word = QByteArray(state.data(), state.size());
        }
        rows.append({QString::number(i), step});
    }
    return rows;
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    const StepRow *row = this->row(index);
    if (!row) {
        return {};
    }
    const bool isTime = index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? durationText(row->step.at) : stepSentence(row->step);
    case Qt::ToolTipRole:
        return isTime || row->step.detail.isEmpty() ? QVariant() : QVariant(row->step.detail);
    case SecondaryRole:
        return isTime ? QVariant() : QVariant(row->step.detail);
    case GlyphRole:
        return isTime ? int(Glyph::None) : int(glyphOfStep(row->step));
    case MutedRole:
        return isTime;
    case IdRole:
        return row->id;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isTime ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == AfterColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    //: Column: time since a request came.
    return section == AfterColumn ? tr("After")
                                  //: Column: what happened to a request.
                                  : tr("What happened");
}

} // namespace Hearth
