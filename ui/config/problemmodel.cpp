#include "config/problemmodel.h"

#include "config/fixmenu.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/configwording.h"

#include <algorithm>

namespace Hearth {

void ProblemModel::setProblems(const QList<DraftDiagnostic> &problems)
{
    if (problems == m_problems) {
        return;
    }
    const int before = int(m_problems.size());
    const int after = int(problems.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_problems.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_problems.append(problems.mid(before));
        endInsertRows();
    }
    m_problems = problems;
    if (after > 0) {
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
    }
}

void ProblemModel::retranslate()
{
    if (!m_problems.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemModel::count(ConfigDiagnostic::Severity severity) const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(),
        [severity](const DraftDiagnostic &each) { return each.finding.severity == severity; }));
}

bool ProblemModel::hasFix(int row) const
{
    return row >= 0 && row < m_problems.size()
        && (!m_problems.at(row).finding.repairs.isEmpty() || syntaxRepair(m_problems.at(row)));
}

int ProblemModel::certainFixes() const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(), [](const DraftDiagnostic &each) {
        return !each.finding.repairs.isEmpty() && !each.finding.repairs.constFirst().needsChoice;
    }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ConfigDiagnostic &finding = m_problems.at(index.row()).finding;
    if (index.column() == FixColumn) {
        return fixData(index.row(), role);
    }
    const bool isSentence = index.column() == SentenceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isSentence ? diagnosticSentence(finding)
                          //: A place in a text; %1: line, %2: column.
                          : tr("%1:%2").arg(finding.position.line).arg(finding.position.column);
    case Qt::AccessibleTextRole:
        return isSentence
            //: A finding as it is read out; %1: "error" or "warning", %2: the sentence.
            ? tr("%1: %2").arg(severityWord(finding.severity), diagnosticSentence(finding))
            : tr("line %1, column %2").arg(finding.position.line).arg(finding.position.column);
    case Qt::ToolTipRole:
        return isSentence && !finding.path.isEmpty() ? QVariant(finding.path) : QVariant();
    case Qt::TextAlignmentRole:
        return int(isSentence ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case GlyphRole:
        return isSentence ? int(glyphOf(finding.severity)) : int(Glyph::None);
    case MutedRole:
        return !isSentence;
    case SortRole:
        return isSentence ? QVariant(int(finding.severity)) : QVariant(m_problems.at(index.row()).begin);
    default:
        return {};
    }
}

QVariant ProblemModel::fixData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        //: Stands beside a problem; a click on it shows the repairs for it.
        return hasFix(row) ? tr("Repair…") : QString();
    case Qt::ToolTipRole:
        return !m_problems.at(row).finding.repairs.isEmpty()
            ? repairWords(m_problems.at(row).finding.repairs.constFirst())
            : QVariant();
    case LinkRole:
        return hasFix(row);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Heading of the column with lines and columns of the text.
    return section == SentenceColumn ? tr("Problem")
        //: Heading of the column with what can be done about a problem.
        : section == FixColumn ? tr("Repair")
                               : tr("Place");
}

} // namespace Hearth
