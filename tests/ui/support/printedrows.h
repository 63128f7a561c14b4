#pragma once

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QStringList>

namespace Hearth {

/// The cells of \a model, a line for each row: "lmstudio | Loaded | …".
inline QStringList printedRows(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

/// What a model told of its changes.
struct ChangeSpies
{
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;

    explicit ChangeSpies(QAbstractItemModel *model)
        : inserted(model, &QAbstractItemModel::rowsInserted)
        , removed(model, &QAbstractItemModel::rowsRemoved)
        , moved(model, &QAbstractItemModel::rowsMoved)
        , changed(model, &QAbstractItemModel::dataChanged)
        , reset(model, &QAbstractItemModel::modelReset)
    {
    }

    /// "inserted 1, removed 0, moved 0, changed 2" since the last time; a reset is told, too.
    QString told()
    {
        QString text = QStringLiteral("inserted %1, removed %2, moved %3, changed %4")
                           .arg(inserted.size())
                           .arg(removed.size())
                           .arg(moved.size())
                           .arg(changed.size());
        if (!reset.isEmpty()) {
            text += QStringLiteral(", reset");
        }
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset}) {
            spy->clear();
        }
        return text;
    }
};

} // namespace Hearth
