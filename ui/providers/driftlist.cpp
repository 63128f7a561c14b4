#include "providers/driftlist.h"

#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/driftwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

namespace {

Glyph glyphFor(Drift::Severity severity)
{
    switch (severity) {
    case Drift::Severity::Trouble:
        return Glyph::Failed;
    case Drift::Severity::Warning:
        return Glyph::Warning;
    case Drift::Severity::Hint:
        break;
    }
    return Glyph::Note;
}

QLabel *makeWrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DriftList::DriftList(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_layout(new QVBoxLayout(this))
    , m_agreementRow(new QWidget(this))
    , m_agreementGlyph(new GlyphLabel(m_agreementRow))
    , m_agreement(makeWrapping(m_agreementRow))
    , m_action(new QPushButton(m_agreementRow))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout(m_agreementRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_agreementGlyph);
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
        sentences.append(m_lines.at(i).sentence->text());
    }
    return sentences;
}

DriftList::Line DriftList::makeLine()
{
    Line line;
    const QString number = QString::number(m_lines.size());
    line.row = new QWidget(this);
    auto *column = new QVBoxLayout(line.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    line.glyph = new GlyphLabel(line.row);
    line.sentence = makeWrapping(line.row);
    line.sentence->setObjectName(m_prefix + QStringLiteral("Sentence") + number);
    line.repair = new QPushButton(line.row);
    line.repair->setObjectName(m_prefix + QStringLiteral("Repair") + number);
    line.why = new QPushButton(line.row);
    line.why->setObjectName(m_prefix + QStringLiteral("Why") + number);
    line.why->setProperty("flat", true);
    line.why->setCheckable(true);
    row->addWidget(line.glyph);
    row->addWidget(line.sentence, 1);
    row->addWidget(line.repair);
    row->addWidget(line.why);
    column->addLayout(row);
    line.reason = makeWrapping(line.row);
    line.reason->setObjectName(m_prefix + QStringLiteral("Reason") + number);
    line.reason->setProperty("muted", true);
    line.reason->setVisible(false);
    line.reason->setContentsMargins(Space::large + Space::tiny, 0, 0, 0);
    column->addWidget(line.reason);
    m_layout->addWidget(line.row);
    connect(line.why, &QPushButton::toggled, line.reason, &QLabel::setVisible);
    const qsizetype at = m_lines.size();
    connect(line.repair, &QPushButton::clicked, this, [this, at] {
        if (at < m_drift.size() && !m_drift.at(at).repairs.isEmpty()) {
            const ConfigRepair repair = m_drift.at(at).repairs.constFirst();
            Q_EMIT editRequested(repair.operations, driftRepairDone(m_drift.at(at), repair));
        }
    });
    return line;
}

void DriftList::showLine(qsizetype at)
{
    const Line &line = m_lines.at(at);
    const Drift &drift = m_drift.at(at);
    line.glyph->setGlyph(glyphFor(drift.severity));
    line.sentence->setText(driftTitle(drift));
    line.reason->setText(driftExplanation(drift));
    const bool canMend = !drift.repairs.isEmpty();
    line.repair->setVisible(canMend);
    if (canMend) {
        line.repair->setText(driftRepairText(drift, drift.repairs.constFirst()));
        line.repair->setAccessibleDescription(line.sentence->text());
    }
    //: Button: explains why a difference between config and server matters.
    line.why->setText(tr("Why?"));
    line.why->setAccessibleDescription(line.sentence->text());
}

void DriftList::showAll()
{
    while (m_lines.size() < m_drift.size()) {
        m_lines.append(makeLine());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).row->setVisible(i < m_drift.size());
        if (i < m_drift.size()) {
            showLine(i);
        } else {
            m_lines.at(i).why->setChecked(false);
        }
    }
    m_agreement->setText(m_agreementText);
    m_agreementRow->setVisible(m_drift.isEmpty() && !m_agreementText.isEmpty());
    setVisible(!m_drift.isEmpty() || !m_agreementText.isEmpty());
}

} // namespace Hearth
