#pragma once

#include <QSortFilterProxyModel>

namespace Hearth {

/// The models of a server in the order and to the extent that the user wants. Sorts by raw values; what has
/// none comes last either way.
class ModelSorting final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ModelSorting(QObject *parent = nullptr);
    void setWords(
        const QString &words); ///< Models whose row holds each of them stay; without regard to case.
    [[nodiscard]] QModelIndex indexForId(const QString &id) const; ///< Invalid: filtered out, or none.

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace Hearth
