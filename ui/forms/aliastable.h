#pragma once

#include "config/defaultmodels.h"

#include <QTableWidget>

namespace Hearth {

/// The models of the config, each with its alias, which can be edited in place. Changes nothing by itself.
class AliasTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit AliasTable(QWidget *parent = nullptr);

    void setModels(const DefaultModels &models);
    /// Shows the alias that \a ref has again, after one that could not be.
    void putBack(const QString &ref);

Q_SIGNALS:
    /// A person wants \a ref to be called \a alias; empty: by no other name.
    void wanted(const QString &ref, const QString &alias);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString ref;
        QString alias;
        bool operator==(const Row &) const = default;
    };

    void onChanged(QTableWidgetItem *item);
    void retranslate();

    QList<Row> m_rows;
};

} // namespace Hearth
