#include "routing/whatifcard.h"

#include "routing/forgetchildren.h"
#include "routing/promptlengthfield.h"
#include "widgets/flowlayout.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

namespace Hearth {

namespace {

constexpr int longestAnswer = 1'000'000;
constexpr int outputStep = 256;

} // namespace

WhatIfCard::WhatIfCard(QWidget *parent)
    : Card(parent)
    , m_lengthLabel(new QLabel(this))
    , m_length(new PromptLengthField(this))
    , m_outputLabel(new QLabel(this))
    , m_output(new QSpinBox(this))
    , m_images(new QCheckBox(this))
    , m_tools(new QCheckBox(this))
    , m_offline(new QCheckBox(this))
    , m_spent(new QCheckBox(this))
    , m_paste(new QPushButton(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);
    m_length->setObjectName(QStringLiteral("promptLength"));
    m_lengthLabel->setBuddy(m_length->slider());
    grid->addWidget(m_lengthLabel, 0, 0);
    grid->addWidget(m_length, 0, 1);
    m_output->setObjectName(QStringLiteral("outputTokens"));
    m_output->setRange(0, longestAnswer);
    m_output->setSingleStep(outputStep);
    m_output->setGroupSeparatorShown(true);
    m_outputLabel->setBuddy(m_output);
    grid->addWidget(m_outputLabel, 0, 2);
    grid->addWidget(m_output, 0, 3);
    body()->addLayout(grid);

    auto *line = new QHBoxLayout;
    line->setSpacing(Space::medium);
    auto *switches = new QWidget(this);
    auto *flow = new FlowLayout(Space::page, Space::tiny);
    flow->setContentsMargins(0, 0, 0, 0);
    switches->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    switches->setSizePolicy(policy);
    m_images->setObjectName(QStringLiteral("needsImages"));
    m_tools->setObjectName(QStringLiteral("needsTools"));
    m_offline->setObjectName(QStringLiteral("offline"));
    m_spent->setObjectName(QStringLiteral("budgetSpent"));
    for (QCheckBox *each : {m_images, m_tools, m_offline, m_spent}) {
        each->setParent(switches);
        flow->addWidget(each);
        connect(each, &QCheckBox::clicked, this, &WhatIfCard::changed);
    }
    line->addWidget(switches, 1, Qt::AlignVCenter);
    m_paste->setObjectName(QStringLiteral("pasteRequest"));
    line->addWidget(m_paste, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    connect(m_length, &PromptLengthField::tokensChanged, this, &WhatIfCard::changed);
    connect(m_output, &QSpinBox::valueChanged, this, &WhatIfCard::changed);
    connect(m_paste, &QPushButton::clicked, this, &WhatIfCard::pasteRequested);
    retranslate();
}

WhatIfCard::~WhatIfCard()
{
    forgetChildren(*this);
}

RouteQuestion WhatIfCard::question() const
{
    RouteQuestion question;
    question.promptTokens = m_length->tokens();
    if (m_output->value() > 0) {
        question.maxOutputTokens = m_output->value();
    }
    question.needsImages = m_images->isChecked();
    question.needsTools = m_tools->isChecked();
    return question;
}

void WhatIfCard::setQuestion(const RouteQuestion &question)
{
    const QSignalBlocker quiet(m_output);
    m_length->setTokens(question.promptTokens);
    m_output->setValue(int(qBound(qint64(0), question.maxOutputTokens.value_or(0), qint64(longestAnswer))));
    m_images->setChecked(question.needsImages);
    m_tools->setChecked(question.needsTools);
}

bool WhatIfCard::isOffline() const
{
    return m_offline->isChecked();
}

bool WhatIfCard::isBudgetSpent() const
{
    return m_spent->isChecked();
}

void WhatIfCard::forgetWorld()
{
    m_offline->setChecked(false);
    m_spent->setChecked(false);
}

QSlider *WhatIfCard::slider() const
{
    return m_length->slider();
}

void WhatIfCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WhatIfCard::retranslate()
{
    //: Title of a card: a request is made up, to see where it would go.
    setTitle(tr("What if"));
    //: Label of a slider: how long the prompt is, in tokens.
    m_lengthLabel->setText(tr("Prompt length"));
    //: Label of a number field: the most tokens the answer may have.
    m_outputLabel->setText(tr("Longest answer"));
    m_output->setAccessibleName(tr("Longest answer in tokens"));
    m_output->setLocale(QLocale());
    //: In place of a number: the request does not limit its answer.
    m_output->setSpecialValueText(tr("not said"));
    //: Switch of a what-if question: the request holds images.
    m_images->setText(tr("with images"));
    //: Switch of a what-if question: the request brings tools.
    m_tools->setText(tr("with tools"));
    //: Switch of a what-if question: nothing on the internet answers.
    m_offline->setText(tr("as if the internet were out of reach"));
    //: Switch of a what-if question: what may be spent on hosted models a day is spent.
    m_spent->setText(tr("as if the day's budget were spent"));
    for (QCheckBox *each : {m_images, m_tools, m_offline, m_spent}) {
        each->setAccessibleName(each->text());
    }
    //: Button: opens a dialog that takes the JSON of a request.
    m_paste->setText(tr("Paste a request…"));
    m_paste->setAccessibleName(tr("Take lengths and needs from a request's JSON"));
}

} // namespace Hearth
