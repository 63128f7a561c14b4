#pragma once

#include "gateway/activitystats.h"

#include <QScrollArea>

namespace Hearth {

class PercentilesCard;
class RequestPlacesCard;

/// What the requests that are shown come to: how fast each model was, and where they went. GUI thread.
class ActivityFigures final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityFigures(QWidget *parent = nullptr);
    void setRecords(const QList<std::shared_ptr<const RequestRecord>> &records);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRecords();
    void place();

    QList<std::shared_ptr<const RequestRecord>> m_records;
    bool m_isStale = false; ///< Not worked out yet: nobody looks.
    QWidget *m_content;
    PercentilesCard *m_firstToken;
    PercentilesCard *m_speed;
    RequestPlacesCard *m_places;
};

} // namespace Hearth
