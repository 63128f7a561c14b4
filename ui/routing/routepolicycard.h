#pragma once

#include "config/hearthsettings.h"
#include "widgets/card.h"

#include <memory>

namespace Hearth {

class PolicyChoice;
class PolicyLine;
class PolicyNumber;

/// What one route does otherwise than all others: four plain switches, each of which can be left to the
/// general policy.
class RoutePolicyCard final : public Card
{
    Q_OBJECT

public:
    explicit RoutePolicyCard(QWidget *parent = nullptr);
    ~RoutePolicyCard() override;
    /// \a general: what unset ones follow. No signal.
    void setPolicy(const QString &route, const RoutePolicy &policy, const PolicySettings &general);

Q_SIGNALS:
    void policyWanted(const Hearth::RoutePolicy &policy); ///< By a person.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPolicy();
    void retranslate();
    void tell();

    QString m_route;
    RoutePolicy m_policy;
    PolicySettings m_general;
    PolicyChoice *m_preferLoaded;
    PolicyChoice *m_coldStart;
    PolicyNumber *m_budget; ///< Seconds; 0: as for all routes.
    PolicyChoice *m_reach;
    PolicyChoice *m_longPrompt;
    std::unique_ptr<PolicyLine> m_preferLoadedLine;
    std::unique_ptr<PolicyLine> m_coldStartLine;
    std::unique_ptr<PolicyLine> m_budgetLine;
    std::unique_ptr<PolicyLine> m_reachLine;
    std::unique_ptr<PolicyLine> m_longPromptLine;
};

} // namespace Hearth
