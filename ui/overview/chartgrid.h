#pragma once

#include "engine/snapshot.h"
#include "overview/timerange.h"

#include <QWidget>

class QGridLayout;

namespace Hearth {

class RequestsCard;
class SeriesCard;
class RangeCard;

/// The charts of the Overview, two in a row: how fast answers came, who gave them, how busy this computer is.
/// Those of this computer that cannot be read are left out. GUI thread.
class ChartGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot); ///< Not null.
    void setRange(TimeRange range);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the cards have been filled from.
    struct Filled
    {
        TrafficList traffic;
        MachineLoadList machine;
        std::optional<qint64> models;
        qint64 trafficTo = -1;
        qint64 machineTo = -1;
    };

    void fill(bool everything);
    void fillTraffic();
    void fillMachine();
    void place();

    std::shared_ptr<const Snapshot> m_snapshot;
    TimeRange m_range = TimeRange::Hour;
    Filled m_filled;
    QGridLayout *m_grid;
    SeriesCard *m_firstToken;
    SeriesCard *m_speed;
    RequestsCard *m_requests;
    SeriesCard *m_load;
    SeriesCard *m_memory;
    SeriesCard *m_cardMemory;
    QList<RangeCard *> m_placed; ///< In the grid now.
};

} // namespace Hearth
