#pragma once

#include "config/hearthsettings.h"
#include "routing/policyparts.h"
#include "widgets/card.h"

#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLineEdit;

namespace Hearth {

/// What routing may do, for every route that does not say otherwise.
class PolicyCard final : public Card
{
    Q_OBJECT

public:
    explicit PolicyCard(QWidget *parent = nullptr);
    ~PolicyCard() override;
    /// No signal.
    void setPolicy(const PolicySettings &policy, double spentTodayUsd);

Q_SIGNALS:
    void policyWanted(const Hearth::PolicySettings &policy); ///< By a person.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPolicy();
    void retranslate();
    void tell();
    [[nodiscard]] QStringList regions() const;

    PolicySettings m_policy;
    double m_spent = 0;
    PolicyChoice *m_preferLoaded;
    PolicyChoice *m_coldStart;
    PolicyNumber *m_budget;
    PolicyChoice *m_reach;
    QLineEdit *m_regions;
    PolicyChoice *m_longPrompt;
    PolicyChoice *m_afterTools;
    QDoubleSpinBox *m_cap; ///< 0: none.
    PolicyNumber *m_failures;
    PolicyNumber *m_pause;
    std::vector<PolicyLine> m_lines; ///< In the order of the controls.
};

} // namespace Hearth
