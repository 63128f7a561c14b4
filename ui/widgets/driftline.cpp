#include "widgets/driftline.h"

#include "widgets/stateglyph.h"
#include "wording/driftwording.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace Hearth {

namespace {

Glyph glyphOf(Drift::Severity severity)
{
    switch (severity) {
    case Drift::Severity::Trouble:
        return Glyph::Failed;
    case Drift::Severity::Warning:
        return Glyph::Warning;
    case Drift::Severity::Hint:
        return Glyph::Note;
    }
    Q_UNREACHABLE();
}

} // namespace

DriftLine::DriftLine(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_glyph(new GlyphLabel(this))
    , m_title(new QLabel(this))
    , m_mend(new QPushButton(this))
    , m_why(new QPushButton(this))
    , m_reason(new QLabel(this))
    , m_others(new QWidget(this))
    , m_othersRow(new QHBoxLayout(m_others))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_glyph, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_mend, 0, 2);
    grid->addWidget(m_why, 0, 3);
    grid->addWidget(m_reason, 1, 1, 1, 3);
    grid->addWidget(m_others, 2, 1, 1, 3);
    for (QLabel *label : {m_title, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_reason->setProperty("muted", true);
    m_othersRow->setContentsMargins(0, 0, 0, 0);
    m_othersRow->setSpacing(Space::small);
    m_othersRow->addStretch(1);
    m_why->setProperty("flat", true);
    m_why->setCheckable(true);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (m_drift.repairs.isEmpty()) {
            Q_EMIT configPathRequested(m_drift.path.toString());
        } else {
            mend(0);
        }
    });
    connect(m_why, &QPushButton::toggled, this, [this](bool unfolded) {
        m_reason->setVisible(unfolded);
        m_others->setVisible(unfolded && m_drift.repairs.size() > 1);
        Q_EMIT unfoldedChanged(unfolded);
    });
    setUnfolded(false);
}

void DriftLine::setDrift(const Drift &drift, int number, bool isMain)
{
    if (m_number == number && m_drift == drift && m_isMain == isMain) {
        return;
    }
    m_drift = drift;
    m_number = number;
    m_isMain = isMain;
    m_title->setObjectName(nameOf("Title"));
    m_mend->setObjectName(nameOf("Mend"));
    m_why->setObjectName(nameOf("Why"));
    m_reason->setObjectName(nameOf("Reason"));
    const bool standsOut = isMain && !drift.repairs.isEmpty();
    if (m_mend->property("primary").toBool() != standsOut) {
        m_mend->setProperty("primary", standsOut);
        m_mend->style()->unpolish(m_mend);
        m_mend->style()->polish(m_mend);
    }
    m_mend->setVisible(!drift.repairs.isEmpty() || (!drift.path.isRoot() && drift.file.isEmpty()));
    m_glyph->setGlyph(glyphOf(drift.severity));
    makeOthers();
    showTexts();
}

QString DriftLine::nameOf(const char *part) const
{
    return m_prefix + QLatin1String(part) + QString::number(m_number);
}

void DriftLine::setUnfolded(bool unfolded)
{
    const QSignalBlocker quiet(this);
    m_why->setChecked(unfolded);
    m_reason->setVisible(unfolded);
    m_others->setVisible(unfolded && m_drift.repairs.size() > 1);
}

void DriftLine::retranslate()
{
    showTexts();
}

QString DriftLine::sentence() const
{
    return m_title->text();
}

void DriftLine::showTexts()
{
    if (m_number < 0) {
        return;
    }
    const QString title = driftTitle(m_drift);
    m_title->setText(title);
    //: A difference between config and server: %1 how bad it is, %2 what it is.
    m_title->setAccessibleName(tr("%1: %2").arg(driftSeverityWord(m_drift.severity), title));
    m_reason->setText(driftExplanation(m_drift));
    m_mend->setText(m_drift.repairs.isEmpty() ? tr("Show in config")
                                              : driftRepairText(m_drift, m_drift.repairs.constFirst()));
    m_mend->setAccessibleDescription(title);
    //: Button: shows why a difference between config and server matters.
    m_why->setText(tr("Why"));
    m_why->setAccessibleDescription(title);
    for (qsizetype i = 0; i < m_otherButtons.size(); ++i) {
        m_otherButtons.at(i)->setText(driftRepairText(m_drift, m_drift.repairs.at(i + 1)));
        m_otherButtons.at(i)->setAccessibleDescription(title);
    }
}

void DriftLine::mend(qsizetype repair)
{
    const ConfigRepair &wanted = m_drift.repairs.at(repair);
    Q_EMIT editRequested(wanted.operations, driftRepairDone(m_drift, wanted));
}

void DriftLine::makeOthers()
{
    const qsizetype wanted = std::max<qsizetype>(0, m_drift.repairs.size() - 1);
    while (m_otherButtons.size() > wanted) {
        delete m_otherButtons.takeLast();
    }
    while (m_otherButtons.size() < wanted) {
        auto *button = new QPushButton(m_others);
        const qsizetype repair = m_otherButtons.size() + 1;
        connect(button, &QPushButton::clicked, this, [this, repair] { mend(repair); });
        m_othersRow->insertWidget(int(m_otherButtons.size()), button);
        m_otherButtons.append(button);
    }
    for (qsizetype i = 0; i < m_otherButtons.size(); ++i) {
        m_otherButtons.at(i)->setObjectName(nameOf("Mend") + QStringLiteral("_%1").arg(i + 1));
    }
}

} // namespace Hearth
