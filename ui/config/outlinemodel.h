#pragma once

#include "config/configvalues.h"
#include "json5/json5structure.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <vector>

namespace Hearth {

/// The values of a document as a tree, fed by whole documents: rows below a value are made when they are
/// asked for. A new document changes what differs; rows that stay keep their persistent indexes.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// \a isSecret: whose texts are not shown. \a findings may be of an older text; those with a file of
    /// their own do not count.
    void setContent(const Json5Document &document, const Json5SecretTest &isSecret,
        const QList<ConfigDiagnostic> &findings);
    /// Only rows whose key or value holds \a words, without regard to case, those on the way to them, and
    /// those below them; empty: all. Linear in the length of the document.
    void setFilter(const QString &words);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    /// With a filter: whether the row itself does not match, but one below it does.
    [[nodiscard]] bool leadsToMatch(const QModelIndex &index) const;
    void retranslate();

    /// The row at \a path, made if it has to be; the nearest above it where there is none.
    [[nodiscard]] QModelIndex indexFor(const Json5Path &path);
    [[nodiscard]] Json5Path pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row;
    /// Rows to be, each with the value that its own rows are made of.
    struct Found
    {
        QList<Json5OutlineEntry> entries;
        QList<Json5Node> nodes;
    };

    [[nodiscard]] Row *rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Row &row) const;
    [[nodiscard]] Json5Path pathOf(const Row &row) const;
    [[nodiscard]] Found found(const Row &row) const;
    void update(Row &row);
    void updateRows(Row &row, const Found &found, qsizetype head, qsizetype tail);
    void search();
    [[nodiscard]] std::optional<ConfigDiagnostic::Severity> severityOf(const Row &row) const;
    [[nodiscard]] QString valueWords(const Row &row) const;
    [[nodiscard]] QString spokenWords(const Row &row) const;
    void announceAll(const Row &row);

    Json5Document m_document;
    Json5SecretTest m_isSecret;
    QList<ConfigDiagnostic> m_findings;
    std::unique_ptr<Row> m_root;
    QString m_filter;
    QSet<qsizetype> m_shown; ///< With a filter: where the values begin that match, or that lead to such.
    QSet<qsizetype> m_matches; ///< Where those begin that match.
};

} // namespace Hearth
