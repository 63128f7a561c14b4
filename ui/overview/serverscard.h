#pragma once

#include "engine/snapshot.h"
#include "overview/timerange.h"
#include "overview/trafficmetrics.h"
#include "widgets/card.h"

class QLabel;

namespace Hearth {

class DataTable;
class ServersModel;

/// The servers, one row each, with what real requests of the chosen time say of them. GUI thread.
class ServersCard final : public Card
{
    Q_OBJECT

public:
    explicit ServersCard(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot); ///< Not null.
    void setRange(TimeRange range);
    void refresh(); ///< Ages and waits as at this moment.
    [[nodiscard]] QWidget *table();

Q_SIGNALS:
    void serverRequested(const QString &provider);
    void lookRequested(const QString &provider); ///< Ask this one again now.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void count(bool again);

    std::shared_ptr<const Snapshot> m_snapshot;
    TimeRange m_range = TimeRange::Hour;
    QHash<QString, ServerFigures> m_figures;
    TrafficList m_counted; ///< What m_figures is of.
    qint64 m_countedTo = -1;
    QLabel *m_rangeLabel;
    DataTable *m_table;
    ServersModel *m_model;
};

} // namespace Hearth
