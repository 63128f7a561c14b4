#pragma once

#include "engine/whatif.h"
#include "routing/routingvalues.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace Hearth {

class FlowLayout;
class PromptLengthField;

/// The request of a what-if question: how long the prompt and the answer are, what it needs, and in which
/// world it comes. Asks nobody.
class WhatIfCard final : public Card
{
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget *parent = nullptr);
    ~WhatIfCard() override;

    [[nodiscard]] RouteQuestion question() const; ///< Without the model.
    /// Takes over what a request asks for.
    void setQuestion(const RouteQuestion &question);
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] bool isBudgetSpent() const;
    /// The world as it is; the request stays.
    void forgetWorld();
    [[nodiscard]] QSlider *slider() const;

Q_SIGNALS:
    void changed(); ///< By a person.
    void pasteRequested(); ///< A request's text is to be asked for.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_lengthLabel;
    PromptLengthField *m_length;
    QLabel *m_outputLabel;
    QSpinBox *m_output;
    QCheckBox *m_images;
    QCheckBox *m_tools;
    QCheckBox *m_offline;
    QCheckBox *m_spent;
    QPushButton *m_paste;
};

} // namespace Hearth
