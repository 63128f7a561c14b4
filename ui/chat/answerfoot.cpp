#include "chat/answerfoot.h"

#include "widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace Hearth {

AnswerFoot::AnswerFoot(QWidget *parent)
    : QWidget(parent)
    , m_answeredBy(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_place(new QLabel(this))
    , m_hops(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    const std::array<std::pair<QLabel *, const char *>, 4> lines{{{m_answeredBy, "answeredBy"},
        {m_figures, "figures"}, {m_place, "answerPlace"}, {m_hops, "failedHops"}}};
    for (const auto &[label, name] : lines) {
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVisible(false);
        layout->addWidget(label);
    }
    m_place->setProperty("muted", true);
    m_hops->setProperty("muted", true);
}

void AnswerFoot::setFacts(const AnswerFacts &facts)
{
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_answeredBy, facts.answeredBy);
    show(m_figures, facts.figures);
    show(m_place, facts.place);
    show(m_hops, facts.hops.join(QLatin1Char('\n')));
}

} // namespace Hearth
