#pragma once

#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace Hearth {

class Banner;
class Card;
class DataTable;
class EmptyState;
class MetricCard;
class ServersModel;

/// "Is it well?": the outlook in a sentence, the servers, and how fast the last hour's answers came.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void checkRequested(); ///< Look at every server now.
    void serverRequested(const QString &provider); ///< Show this one on the Providers page.

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addServers();
    void addCharts();
    void showRows();
    void showProblems();
    void showEmptyState();

    std::shared_ptr<const Snapshot> m_snapshot; ///< Never null.
    QPushButton *m_check;
    Banner *m_problems;
    EmptyState *m_empty;
    Card *m_servers;
    QLabel *m_medians;
    DataTable *m_table;
    ServersModel *m_model;
    QWidget *m_charts;
    MetricCard *m_firstToken;
    MetricCard *m_speed;
    QTimer m_tick; ///< Ages and waits go on between snapshots.
};

} // namespace Hearth
