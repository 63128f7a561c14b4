#include "providers/driftlist.h"

#include "widgets/driftline.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

DriftList::DriftList(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_layout(new QVBoxLayout(this))
    , m_agreementRow(new QWidget(this))
    , m_agreementGlyph(new GlyphLabel(m_agreementRow))
    , m_agreement(new QLabel(m_agreementRow))
    , m_action(new QPushButton(m_agreementRow))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout(m_agreementRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_agreementGlyph);
    m_agreement->setTextFormat(Qt::PlainText);
    m_agreement->setWordWrap(true);
    m_agreement->setObjectName(m_prefix + QStringLiteral("Agreement"));
    row->addWidget(m_agreement, 1);
    m_action->setObjectName(m_prefix + QStringLiteral("Action"));
    m_action->hide();
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &DriftList::actionTriggered);
    m_layout->addWidget(m_agreementRow);
}

void DriftList::setDrift(const QList<Drift> &drift, const QString &agreement, Glyph glyph)
{
    m_agreementGlyph->setGlyph(glyph);
    if (m_drift == drift && m_agreementText == agreement) {
        return;
    }
    m_drift = drift;
    m_agreementText = agreement;
    showAll();
}

void DriftList::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void DriftList::retranslate()
{
    showAll();
}

QStringList DriftList::sentences() const
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_drift.size(); ++i) {
        sentences.append(m_lines.at(i)->sentence());
    }
    return sentences;
}

void DriftList::showAll()
{
    while (m_lines.size() < m_drift.size()) {
        auto *line = new DriftLine(m_prefix, this);
        connect(line, &DriftLine::editRequested, this, &DriftList::editRequested);
        connect(line, &DriftLine::configPathRequested, this, &DriftList::configPathRequested);
        m_layout->addWidget(line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        DriftLine *line = m_lines.at(i);
        line->setVisible(i < m_drift.size());
        if (i < m_drift.size()) {
            line->setDrift(m_drift.at(i), int(i));
            line->retranslate();
        } else {
            line->setUnfolded(false);
        }
    }
    m_agreement->setText(m_agreementText);
    m_agreementRow->setVisible(m_drift.isEmpty() && !m_agreementText.isEmpty());
    setVisible(!m_drift.isEmpty() || !m_agreementText.isEmpty());
}

} // namespace Hearth
