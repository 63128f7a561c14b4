#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace Hearth {

/// A prompt's length in tokens: a logarithmic slider and an exact field beside it.
class PromptLengthField final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptLengthField(QWidget *parent = nullptr);

    [[nodiscard]] qint64 tokens() const;
    void setTokens(qint64 tokens); ///< No signal.
    [[nodiscard]] QSlider *slider() { return m_slider; }
    [[nodiscard]] QSpinBox *field() { return m_field; }

Q_SIGNALS:
    void tokensChanged(qint64 tokens);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QSlider *m_slider;
    QSpinBox *m_field;
};

} // namespace Hearth
