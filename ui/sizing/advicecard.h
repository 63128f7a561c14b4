#pragma once

#include "sizing/fitadvice.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace Hearth {

/// What would make the model fit: each change a button that takes it.
class AdviceCard final : public Card
{
    Q_OBJECT

public:
    explicit AdviceCard(QWidget *parent = nullptr);

    /// \a model: the one the advice is for. \a isWanted: false hides the card; without advice it says that
    /// nothing helps.
    void setAdvice(const QList<FitAdvice> &advice, const ModelChoice &model, bool isWanted);
    [[nodiscard]] const QList<FitAdvice> &advice() const { return m_advice; }
    void retranslate();

Q_SIGNALS:
    void chosen(const Hearth::SizingQuestion &question);

private:
    [[nodiscard]] QString textOf(const FitAdvice &advice) const;

    QList<FitAdvice> m_advice;
    ModelChoice m_model;
    QLabel *m_nothing;
    QList<QPushButton *> m_buttons; ///< In the order of the advice.
};

} // namespace Hearth
