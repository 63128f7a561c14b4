#pragma once

#include "engine/snapshot.h"
#include "widgets/card.h"

namespace Hearth {

class DataTable;
class RoutesModel;

/// The routes, one row each: where each would go now, and why not to its first hop. GUI thread.
class RoutesCard final : public Card
{
    Q_OBJECT

public:
    explicit RoutesCard(QWidget *parent = nullptr);
    void setSnapshot(const Snapshot &snapshot);

Q_SIGNALS:
    void routeRequested(const QString &name); ///< Show it on the Routing page.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DataTable *m_table;
    RoutesModel *m_model;
};

} // namespace Hearth
