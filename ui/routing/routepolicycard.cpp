#include "routing/routepolicycard.h"

#include "routing/policyparts.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace Hearth {

namespace {

constexpr int longestBudget = 24 * 3600; ///< As the settings' reader has it.

int secondsOf(std::chrono::milliseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

/// The row of an optional choice: 0 is "as for all routes".
template <typename E>
int rowOf(const std::optional<E> &choice)
{
    return choice ? int(*choice) + 1 : 0;
}

template <typename E>
std::optional<E> choiceAt(int row)
{
    return row > 0 ? std::optional(E(row - 1)) : std::nullopt;
}

} // namespace

RoutePolicyCard::RoutePolicyCard(QWidget *parent)
    : Card(parent)
    , m_preferLoaded(new PolicyChoice(QStringLiteral("routePreferLoaded"), this))
    , m_coldStart(new PolicyChoice(QStringLiteral("routeColdStart"), this))
    , m_budget(new PolicyNumber(QStringLiteral("routeLoadBudget"), 0, longestBudget, this))
    , m_reach(new PolicyChoice(QStringLiteral("routeReach"), this))
    , m_longPrompt(new PolicyChoice(QStringLiteral("routeLongPrompt"), this))
{
    setObjectName(QStringLiteral("routePolicyCard"));
    auto *grid = new QGridLayout;
    m_preferLoadedLine = std::make_unique<PolicyLine>(*grid, m_preferLoaded);
    m_coldStartLine = std::make_unique<PolicyLine>(*grid, m_coldStart);
    m_budgetLine = std::make_unique<PolicyLine>(*grid, m_budget);
    m_reachLine = std::make_unique<PolicyLine>(*grid, m_reach);
    m_longPromptLine = std::make_unique<PolicyLine>(*grid, m_longPrompt);
    body()->addLayout(grid);
    for (PolicyChoice *each : {m_preferLoaded, m_coldStart, m_reach, m_longPrompt}) {
        connect(each, &QComboBox::activated, this, &RoutePolicyCard::tell);
    }
    connect(m_budget, &QSpinBox::valueChanged, this, &RoutePolicyCard::tell);
    retranslate();
}

RoutePolicyCard::~RoutePolicyCard() = default;

void RoutePolicyCard::setPolicy(
    const QString &route, const RoutePolicy &policy, const PolicySettings &general)
{
    if (route == m_route && policy == m_policy && general == m_general) {
        return;
    }
    m_route = route;
    m_policy = policy;
    m_general = general;
    retranslate();
}

void RoutePolicyCard::showPolicy()
{
    m_preferLoaded->setCurrentIndex(rowOf(m_policy.preferLoaded));
    m_coldStart->setCurrentIndex(rowOf(m_policy.coldStart));
    m_longPrompt->setCurrentIndex(rowOf(m_policy.longPrompt));
    m_reach->setCurrentIndex(m_policy.allow ? int(reachOf(*m_policy.allow)) + 1 : 0);
    if (!m_budget->hasFocus()) {
        const QSignalBlocker quiet(m_budget);
        m_budget->setValue(m_policy.loadBudget ? qMax(1, secondsOf(*m_policy.loadBudget)) : 0);
    }
}

void RoutePolicyCard::tell()
{
    RoutePolicy policy = m_policy;
    policy.preferLoaded = choiceAt<bool>(m_preferLoaded->currentIndex());
    policy.coldStart = choiceAt<ColdStart>(m_coldStart->currentIndex());
    policy.longPrompt = choiceAt<LongPrompt>(m_longPrompt->currentIndex());
    if (m_reach->currentIndex() != (m_policy.allow ? int(reachOf(*m_policy.allow)) + 1 : 0)) {
        policy.allow = m_reach->currentIndex() > 0
            ? std::optional(placesOf(Reach(m_reach->currentIndex() - 1)))
            : std::nullopt;
    }
    const int seconds = m_policy.loadBudget ? qMax(1, secondsOf(*m_policy.loadBudget)) : 0;
    if (m_budget->value() != seconds) {
        policy.loadBudget = m_budget->value() > 0
            ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(m_budget->value()))
            : std::nullopt;
    }
    if (policy != m_policy) {
        m_policy = policy;
        Q_EMIT policyWanted(policy);
    }
}

void RoutePolicyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RoutePolicyCard::retranslate()
{
    //: Title of a card; %1: a route.
    setTitle(tr("How %1 chooses").arg(m_route));
    const auto choices = [](const QStringList &words, int general) {
        //: First of several choices: a route does what the policy of all routes says; %1: what that is.
        return QStringList{tr("As all routes: %1").arg(words.value(general))} + words;
    };
    m_preferLoadedLine->setTexts(
        tr("Prefer a loaded model"), tr("What is in memory goes first, whatever the order of the hops."));
    m_preferLoaded->setTexts(choices(yesNoWords(), int(m_general.preferLoaded)));
    m_coldStartLine->setTexts(tr("A model that is not in memory"));
    m_coldStart->setTexts(choices(coldStartWords(), int(m_general.coldStart)));
    m_budgetLine->setTexts(tr("Wait for loading at the most"));
    //: Seconds, behind a number; with its space.
    m_budget->setSuffix(tr(" s"));
    m_budget->setLocale(QLocale());
    m_budget->setSpecialValueText(
        tr("As all routes: %1 s").arg(QLocale().toString(secondsOf(m_general.loadBudget))));
    m_reachLine->setTexts(
        tr("May leave this machine"), tr("Narrows what all routes may do, never widens it."));
    m_reach->setTexts(choices(reachWords(), int(reachOf(m_general.allow))));
    m_longPromptLine->setTexts(tr("A prompt that is too long"));
    m_longPrompt->setTexts(choices(longPromptWords(), int(m_general.longPrompt)));
    showPolicy();
}

} // namespace Hearth
