#include "routing/policyparts.h"

#include "widgets/tokens.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Hearth {

namespace {

constexpr int choiceCharacters = 30;

class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(Hearth::PolicyWords)

public:
    static QStringList coldStart()
    {
        //: Choices for a model that is not in memory.
        return {tr("Wait until it is loaded"), tr("Load it, let the next one answer"), tr("Skip it")};
    }
    static QStringList longPrompt()
    {
        //: Choices for a prompt that is too long for the model whose turn it is.
        return {tr("The next one with room"), tr("Refuse, so that it is compacted")};
    }
    static QStringList reach()
    {
        //: Choices for where requests may go.
        return {tr("This computer only"), tr("This computer and its network"), tr("Anywhere")};
    }
    static QStringList yesNo() { return {tr("No"), tr("Yes")}; }
};

} // namespace

PolicyChoice::PolicyChoice(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(choiceCharacters);
}

void PolicyChoice::setTexts(const QStringList &texts)
{
    const QSignalBlocker quiet(this);
    const int chosen = currentIndex();
    clear();
    addItems(texts);
    setCurrentIndex(qMax(0, chosen));
}

void PolicyChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

PolicyNumber::PolicyNumber(const QString &name, int least, int most, QWidget *parent)
    : QSpinBox(parent)
{
    setObjectName(name);
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setGroupSeparatorShown(true);
    setAlignment(Qt::AlignRight);
}

void PolicyNumber::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

PolicyLine::PolicyLine(QGridLayout &grid, QWidget *control)
    : m_label(new QLabel(control->parentWidget()))
    , m_help(new QLabel(control->parentWidget()))
    , m_control(control)
{
    for (QLabel *each : {m_label, m_help}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_help->setProperty("muted", true);
    m_label->setBuddy(control);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_label);
    words->addWidget(m_help);
    const int row = grid.rowCount();
    grid.addLayout(words, row, 0);
    grid.addWidget(control, row, 1, Qt::AlignVCenter);
    grid.setColumnStretch(0, 1);
    grid.setHorizontalSpacing(Space::page);
    grid.setVerticalSpacing(Space::small);
}

void PolicyLine::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleName(label);
    m_control->setAccessibleDescription(help);
}

Reach reachOf(const QList<Place> &allow)
{
    if (allow.contains(Place::Hosted)) {
        return Reach::Anywhere;
    }
    return allow.contains(Place::Lan) ? Reach::Network : Reach::ThisComputer;
}

QList<Place> placesOf(Reach reach)
{
    return allPlaces().first(int(reach) + 1);
}

QStringList coldStartWords()
{
    return PolicyWords::coldStart();
}

QStringList longPromptWords()
{
    return PolicyWords::longPrompt();
}

QStringList reachWords()
{
    return PolicyWords::reach();
}

QStringList yesNoWords()
{
    return PolicyWords::yesNo();
}

} // namespace Hearth
