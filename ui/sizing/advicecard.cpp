#include "sizing/advicecard.h"

#include "widgets/flowlayout.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

AdviceCard::AdviceCard(QWidget *parent)
    : Card(parent)
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("advice"));
    auto *buttons = new QWidget(this);
    buttons->setLayout(new FlowLayout(Space::small, Space::small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    body()->addWidget(buttons);
    for (int i = 0; i < 4; ++i) { // one of each kind of advice
        auto *button = new QPushButton(buttons);
        button->setObjectName(QStringLiteral("advice%1").arg(i + 1));
        button->setVisible(false);
        buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_advice.size()) {
                Q_EMIT chosen(m_advice.at(i).question);
            }
        });
        m_buttons.append(button);
    }
    m_nothing->setObjectName(QStringLiteral("nothingHelps"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    body()->addWidget(m_nothing);
    setVisible(false);
}

void AdviceCard::setAdvice(const QList<FitAdvice> &advice, const ModelChoice &model, bool isWanted)
{
    m_advice = advice.mid(0, m_buttons.size());
    m_model = model;
    retranslate();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < m_advice.size());
    }
    m_buttons.first()->parentWidget()->setVisible(!m_advice.isEmpty());
    m_nothing->setVisible(m_advice.isEmpty());
    setVisible(isWanted);
}

QString AdviceCard::textOf(const FitAdvice &advice) const
{
    const quint64 requests = std::max<quint64>(advice.question.slotCount, 1);
    const QString window = tokensText(qint64(advice.question.contextTokens / requests));
    switch (advice.kind) {
    case FitAdvice::Kind::Window:
        return tr("A window of %1 tokens").arg(window);
    case FitAdvice::Kind::Cache:
        return tr("The KV cache in 8 bits");
    case FitAdvice::Kind::CacheAndWindow:
        return tr("The KV cache in 8 bits and a window of %1 tokens").arg(window);
    case FitAdvice::Kind::Quant:
        break;
    }
    const auto quant = std::find_if(m_model.quants.cbegin(), m_model.quants.cend(),
        [&advice](const QuantChoice &each) { return each.quant == advice.question.quant; });
    if (quant == m_model.quants.cend()) {
        return advice.question.quant;
    }
    //: A lower quantisation and the size of its weights: "Q4_K_M, 17.3 GiB: answers get coarser".
    return tr("%1, %2: answers get coarser").arg(quant->format.label, bytesText(qint64(quant->weightsBytes)));
}

void AdviceCard::retranslate()
{
    setTitle(tr("What would make it fit"));
    m_nothing->setText(tr("A smaller window, a smaller cache or a lower quantisation is not enough: it takes "
                          "another machine or a smaller model."));
    for (qsizetype i = 0; i < m_advice.size(); ++i) {
        m_buttons.at(i)->setText(textOf(m_advice.at(i)));
    }
}

} // namespace Hearth
