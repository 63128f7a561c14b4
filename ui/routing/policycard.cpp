#include "routing/policycard.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace Hearth {

namespace {

constexpr int longestBudget = 24 * 3600; ///< As the settings' reader has it.
constexpr int mostFailures = 20; ///< UX.md 3.
constexpr int longestPause = 300; ///< Seconds [UX.md 3].
constexpr double mostDollars = 10000;

/// A sum that the wheel leaves alone.
class DollarField final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

int secondsOf(std::chrono::milliseconds time)
{
    return qMax(1, int(std::chrono::duration_cast<std::chrono::seconds>(time).count()));
}

} // namespace

PolicyCard::PolicyCard(QWidget *parent)
    : Card(parent)
    , m_preferLoaded(new PolicyChoice(QStringLiteral("preferLoaded"), this))
    , m_coldStart(new PolicyChoice(QStringLiteral("coldStart"), this))
    , m_budget(new PolicyNumber(QStringLiteral("loadBudget"), 1, longestBudget, this))
    , m_reach(new PolicyChoice(QStringLiteral("reach"), this))
    , m_regions(new QLineEdit(this))
    , m_longPrompt(new PolicyChoice(QStringLiteral("longPrompt"), this))
    , m_afterTools(new PolicyChoice(QStringLiteral("fallbackAfterTools"), this))
    , m_cap(new DollarField(this))
    , m_failures(new PolicyNumber(QStringLiteral("breakerFailures"), 1, mostFailures, this))
    , m_pause(new PolicyNumber(QStringLiteral("breakerPause"), 1, longestPause, this))
{
    setObjectName(QStringLiteral("policyCard"));
    m_regions->setObjectName(QStringLiteral("allowRegions"));
    m_cap->setObjectName(QStringLiteral("dailySpend"));
    m_cap->setRange(0, mostDollars);
    m_cap->setDecimals(2);
    m_cap->setKeyboardTracking(false);
    m_cap->setAlignment(Qt::AlignRight);
    m_cap->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout;
    const QList<QWidget *> controls{m_preferLoaded, m_coldStart, m_budget, m_reach, m_regions, m_longPrompt,
        m_afterTools, m_cap, m_failures, m_pause};
    for (QWidget *each : controls) {
        m_lines.emplace_back(*grid, each);
    }
    body()->addLayout(grid);
    for (PolicyChoice *each : {m_preferLoaded, m_coldStart, m_reach, m_longPrompt, m_afterTools}) {
        connect(each, &QComboBox::activated, this, &PolicyCard::tell);
    }
    for (PolicyNumber *each : {m_budget, m_failures, m_pause}) {
        connect(each, &QSpinBox::valueChanged, this, &PolicyCard::tell);
    }
    connect(m_cap, &QDoubleSpinBox::valueChanged, this, &PolicyCard::tell);
    connect(m_regions, &QLineEdit::editingFinished, this, &PolicyCard::tell);
    retranslate();
}

PolicyCard::~PolicyCard()
{
    disconnect(m_regions, nullptr, this, nullptr); // hiding on the way out ends its editing
}

void PolicyCard::setPolicy(const PolicySettings &policy, double spentTodayUsd)
{
    if (policy == m_policy && spentTodayUsd == m_spent) {
        return;
    }
    m_policy = policy;
    m_spent = spentTodayUsd;
    retranslate();
}

QStringList PolicyCard::regions() const
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    QStringList regions = m_regions->text().toUpper().split(gap, Qt::SkipEmptyParts);
    regions.removeDuplicates();
    return regions;
}

void PolicyCard::showPolicy()
{
    m_preferLoaded->setCurrentIndex(int(m_policy.preferLoaded));
    m_coldStart->setCurrentIndex(int(m_policy.coldStart));
    m_longPrompt->setCurrentIndex(int(m_policy.longPrompt));
    m_afterTools->setCurrentIndex(int(m_policy.fallbackAfterTools));
    m_reach->setCurrentIndex(int(reachOf(m_policy.allow)));
    m_regions->setEnabled(reachOf(m_policy.allow) != Reach::Anywhere);
    if (!m_regions->hasFocus()) {
        m_regions->setText(m_policy.allowRegions.join(QStringLiteral(", ")));
    }
    const auto show = [](QSpinBox *field, int value) {
        if (!field->hasFocus()) {
            const QSignalBlocker quiet(field);
            field->setValue(value);
        }
    };
    show(m_budget, secondsOf(m_policy.loadBudget));
    show(m_failures, m_policy.breakerFailures);
    show(m_pause, secondsOf(m_policy.breakerPause));
    if (!m_cap->hasFocus()) {
        const QSignalBlocker quiet(m_cap);
        m_cap->setValue(m_policy.dailySpendUsd.value_or(0));
    }
}

void PolicyCard::tell()
{
    PolicySettings policy = m_policy;
    policy.preferLoaded = m_preferLoaded->currentIndex() == 1;
    policy.coldStart = ColdStart(m_coldStart->currentIndex());
    policy.longPrompt = LongPrompt(m_longPrompt->currentIndex());
    policy.fallbackAfterTools = m_afterTools->currentIndex() == 1;
    if (Reach(m_reach->currentIndex()) != reachOf(m_policy.allow)) {
        policy.allow = placesOf(Reach(m_reach->currentIndex()));
    }
    policy.allowRegions = regions();
    const auto seconds = [](std::chrono::milliseconds now, const QSpinBox *field) {
        const bool isSame = secondsOf(now) == field->value(); // what is finer than a second stays
        return isSame ? now : std::chrono::milliseconds(std::chrono::seconds(field->value()));
    };
    policy.loadBudget = seconds(m_policy.loadBudget, m_budget);
    policy.breakerPause = seconds(m_policy.breakerPause, m_pause);
    policy.breakerFailures = m_failures->value();
    policy.dailySpendUsd = m_cap->value() > 0 ? std::optional(m_cap->value()) : std::nullopt;
    if (policy != m_policy) {
        m_policy = policy;
        m_regions->setEnabled(reachOf(m_policy.allow) != Reach::Anywhere);
        Q_EMIT policyWanted(policy);
    }
}

void PolicyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PolicyCard::retranslate()
{
    setTitle(tr("All routes, unless they say otherwise"));
    auto line = m_lines.begin();
    (line++)->setTexts(
        tr("Prefer a loaded model"), tr("What is in memory goes first, whatever the order of the hops."));
    m_preferLoaded->setTexts(yesNoWords());
    (line++)->setTexts(tr("A model that is not in memory"));
    m_coldStart->setTexts(coldStartWords());
    (line++)->setTexts(tr("Wait for loading at the most"));
    (line++)->setTexts(tr("May leave this machine"));
    m_reach->setTexts(reachWords());
    (line++)->setTexts(tr("Allow hosted ones in these regions"),
        tr("As providers are declared to be: EU, CH. Only where requests may not go anywhere."));
    //: In an empty field for regions.
    m_regions->setPlaceholderText(tr("none"));
    (line++)->setTexts(tr("A prompt that is too long"));
    m_longPrompt->setTexts(longPromptWords());
    (line++)->setTexts(tr("Another model may go on after tools ran"),
        tr("It may repeat what they did. Without it the client gets an error instead."));
    m_afterTools->setTexts(yesNoWords());
    (line++)->setTexts(tr("Spend on hosted models at the most"),
        //: %1: a sum in dollars.
        tr("%1 so far today.").arg(QLocale(QLocale::English).toCurrencyString(m_spent)));
    //: Behind a sum in dollars; with its space.
    m_cap->setSuffix(tr(" $ a day"));
    //: In place of a sum: there is no daily cap.
    m_cap->setSpecialValueText(tr("no cap"));
    m_cap->setLocale(QLocale());
    (line++)->setTexts(tr("Failures in a row until a provider rests"));
    (line++)->setTexts(
        tr("It rests for"), tr("Then one request tries it, which loads no model while another can serve."));
    for (PolicyNumber *each : {m_budget, m_failures, m_pause}) {
        each->setLocale(QLocale());
    }
    for (PolicyNumber *each : {m_budget, m_pause}) {
        //: Seconds, behind a number; with its space.
        each->setSuffix(tr(" s"));
    }
    showPolicy();
}

} // namespace Hearth
