#pragma once

#include "draft/draftvalues.h"

#include <QAbstractTableModel>

namespace Hearth {

/// What is wrong with one file, a row each, in the order given. Fed by whole lists.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SentenceColumn, FixColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(const QList<DraftDiagnostic> &problems);
    void retranslate();
    [[nodiscard]] bool hasFix(int row) const;
    [[nodiscard]] int certainFixes() const; ///< Findings with a repair that needs no choice.
    [[nodiscard]] int count(ConfigDiagnostic::Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant fixData(int row, int role) const;
    QList<DraftDiagnostic> m_problems;
};

} // namespace Hearth
