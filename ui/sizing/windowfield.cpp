#include "sizing/windowfield.h"

#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

constexpr quint64 firstStep = 4096;
/// Taken where the model's own window is not known: our choice, that of most models of today.
constexpr quint64 usualNative = 262144;
constexpr int leastTokens = 512;

} // namespace

QList<quint64> windowSteps(quint64 native)
{
    const quint64 last = native > 0 ? native : usualNative;
    QList<quint64> steps;
    for (quint64 step = firstStep; step < last; step *= 2) {
        steps.append(step);
        if (step / 2 * 3 < last) {
            steps.append(step / 2 * 3);
        }
    }
    steps.append(last);
    return steps;
}

/// Up and down go by the steps of the slider.
class WindowField::Spin final : public QSpinBox
{
public:
    Spin(const QList<quint64> &steps, QWidget *parent)
        : QSpinBox(parent)
        , m_steps(steps)
    {
    }

    void stepBy(int steps) override
    {
        const auto now = quint64(value());
        const auto next = steps > 0 ? std::upper_bound(m_steps.cbegin(), m_steps.cend(), now)
                                    : std::lower_bound(m_steps.cbegin(), m_steps.cend(), now);
        if (steps > 0 && next != m_steps.cend()) {
            setValue(int(*next));
        } else if (steps < 0 && next != m_steps.cbegin()) {
            setValue(int(*(next - 1)));
        }
    }

private:
    const QList<quint64> &m_steps;
};

WindowField::WindowField(QWidget *parent)
    : QWidget(parent)
    , m_steps(windowSteps(0))
    , m_spin(new Spin(m_steps, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_spin->setObjectName(QStringLiteral("windowTokens"));
    m_spin->setRange(leastTokens, std::numeric_limits<int>::max());
    m_spin->setGroupSeparatorShown(true);
    m_spin->setKeyboardTracking(true);
    layout->addWidget(m_spin);
    m_slider->setObjectName(QStringLiteral("windowSlider"));
    m_slider->setRange(0, int(m_steps.size()) - 1);
    m_slider->setPageStep(2);
    layout->addWidget(m_slider, 1);
    setFocusProxy(m_spin);
    setTokens(firstStep);

    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const QSignalBlocker blocker(m_spin);
        m_spin->setValue(int(m_steps.at(step)));
        Q_EMIT tokensChanged();
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this] {
        syncSlider();
        Q_EMIT tokensChanged();
    });
}

void WindowField::setNative(quint64 native)
{
    m_steps = windowSteps(native);
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, int(m_steps.size()) - 1);
    }
    setTokens(native > 0 ? std::min(tokens(), native) : tokens());
}

quint64 WindowField::tokens() const
{
    return quint64(m_spin->value());
}

void WindowField::setTokens(quint64 tokens)
{
    const QSignalBlocker blocker(m_spin);
    m_spin->setValue(int(std::min<quint64>(tokens, quint64(std::numeric_limits<int>::max()))));
    syncSlider();
}

void WindowField::syncSlider()
{
    // The last step that is not above.
    const auto above = std::upper_bound(m_steps.cbegin(), m_steps.cend(), tokens());
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(int(std::max<qsizetype>(above - m_steps.cbegin() - 1, 0)));
}

void WindowField::retranslate()
{
    const QString name = tr("Context window in tokens");
    m_slider->setAccessibleName(name);
    m_spin->setAccessibleName(name);
    m_spin->setLocale(QLocale()); // groups digits as the window's language does
    //: Behind a number, with a space before it.
    m_spin->setSuffix(tr(" tokens"));
}

} // namespace Hearth
