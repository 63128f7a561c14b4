#pragma once

#include "doctor/driftvalues.h"
#include "engine/wordresult.h"
#include "overview/timerange.h"
#include "widgets/page.h"

#include <QTimer>

class QPushButton;

namespace Hearth {

class Banner;
class Card;
class ChartGrid;
class DiscoveryList;
class DriftCard;
class EmptyState;
class NoServers;
class Preferences;
class RangeSwitch;
class RoutesCard;
class ServersCard;
class SetupCard;

/// "Is it well?": the outlook in a sentence, the setup checklist, servers, routes, where config and servers
/// differ, and what real requests and this computer's load were like.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    /// Remembers there what the user has put away; without it until the page goes. \a preferences outlives
    /// this.
    void setPreferences(Preferences &preferences);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    /// What became of wordRequested().
    void setWordResult(const ModelRef &model, const WordResult &result);
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void checkRequested(); ///< Look at every server now.
    void lookRequested(const QString &provider); ///< Look at this one now.
    void serverRequested(const QString &provider); ///< Show this one on the Providers page.
    void discoverRequested(const QStringList &hosts); ///< Empty: this computer.
    /// Add \a server to the config; without an address the user gives it.
    void addServerRequested(const Hearth::FoundServer &server);
    void addHostedRequested();
    void editRequested(const QList<Hearth::Json5Operation> &operations, const QString &doneSentence);
    void loadRequested(const Hearth::ModelRef &model, const Hearth::LoadOptions &options);
    void wordRequested(const Hearth::ModelRef &model); ///< One answer through Responses: may cost.
    void configPathRequested(const QString &path); ///< Show this place in the config.

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addHeader();
    void addTrouble();
    void addSetup();
    void addServers();
    void addRest();
    void refresh();
    void showProblems();
    void showParts();
    void setSetupPutAway(bool isAway);
    [[nodiscard]] bool isSetupPutAway() const;

    std::shared_ptr<const Snapshot> m_snapshot; ///< Never null.
    Preferences *m_preferences = nullptr;
    bool m_setupPutAway = false; ///< Without preferences.
    bool m_foundPutAway = false; ///< What the last search has found.
    RangeSwitch *m_range;
    QPushButton *m_check;
    QPushButton *m_bringSetup;
    Banner *m_problems;
    EmptyState *m_unusable;
    NoServers *m_noServers;
    Card *m_found;
    DiscoveryList *m_foundList;
    QPushButton *m_foundAway;
    SetupCard *m_setup;
    ServersCard *m_servers;
    RoutesCard *m_routes;
    DriftCard *m_drift;
    ChartGrid *m_charts;
    QTimer m_tick; ///< Ages and waits go on between snapshots.
};

} // namespace Hearth
