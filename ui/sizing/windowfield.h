#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace Hearth {

/// Steps of a context window up to \a native: powers of two from 4,096 with the steps halfway between, then
/// the native one. Pure.
[[nodiscard]] QList<quint64> windowSteps(quint64 native);

/// A context window in tokens: a slider that goes by steps, and an exact field.
class WindowField final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowField(QWidget *parent = nullptr);

    /// \a native: what the model was made for, 0 when not known. A window beyond it is cut to it.
    void setNative(quint64 native);
    [[nodiscard]] quint64 tokens() const;
    void setTokens(quint64 tokens); ///< No signal.
    void retranslate();

Q_SIGNALS:
    void tokensChanged();

private:
    class Spin;

    void syncSlider();

    QList<quint64> m_steps;
    Spin *m_spin; // before the slider in the tab order
    QSlider *m_slider;
};

} // namespace Hearth
