#include "routing/promptlengthfield.h"

#include "routing/tokenscale.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

namespace Hearth {

namespace {

constexpr int longestPrompt = 10'000'000; ///< Beyond any window on offer today.

} // namespace

PromptLengthField::PromptLengthField(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_field(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    m_slider->setObjectName(QStringLiteral("promptSlider"));
    m_slider->setRange(0, TokenScale::lastPosition);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(100);
    m_slider->setMinimumHeight(Space::controlHeight);
    layout->addWidget(m_slider, 1);
    m_field->setObjectName(QStringLiteral("promptTokens"));
    m_field->setRange(0, longestPrompt);
    m_field->setGroupSeparatorShown(true);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    layout->addWidget(m_field);

    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const qint64 tokens = TokenScale::tokensAt(position);
        const QSignalBlocker blocker(m_field);
        m_field->setValue(int(tokens));
        Q_EMIT tokensChanged(tokens);
    });
    connect(m_field, &QSpinBox::valueChanged, this, [this](int tokens) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(TokenScale::positionOf(tokens));
        Q_EMIT tokensChanged(tokens);
    });
    retranslate();
}

qint64 PromptLengthField::tokens() const
{
    return m_field->value();
}

void PromptLengthField::setTokens(qint64 tokens)
{
    const QSignalBlocker fieldBlocker(m_field);
    const QSignalBlocker sliderBlocker(m_slider);
    m_field->setValue(int(qMin<qint64>(tokens, longestPrompt)));
    m_slider->setValue(TokenScale::positionOf(tokens));
}

void PromptLengthField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PromptLengthField::retranslate()
{
    const QString name = tr("Length of the prompt in tokens");
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
    // Digits are grouped by the language that the window speaks.
    m_field->setLocale(QLocale());
    //: Behind a number, with a space before it.
    m_field->setSuffix(tr(" tokens"));
}

} // namespace Hearth
