#include "overview/driftcard.h"

#include "widgets/driftline.h"
#include "widgets/stateglyph.h"
#include "wording/driftwording.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr qsizetype first = 5; ///< Lines that show at once.
constexpr qsizetype mostGaps = 6; ///< Servers that are named one by one.
constexpr qsizetype most = 100; ///< A longer list nobody reads: mending these brings up the next.

/// What tells a difference from the others, whatever its figures.
QString keyOf(const Drift &drift)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(int(drift.kind))
        .arg(drift.provider, drift.model, drift.path.toString());
}

} // namespace

DriftCard::DriftCard(QWidget *parent)
    : Card(parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_scopeGlyph(new GlyphLabel(this))
    , m_scope(new QLabel(this))
{
    setObjectName(QStringLiteral("driftCard"));
    m_list->setSpacing(Space::medium);
    body()->addLayout(m_list);
    m_more->setObjectName(QStringLiteral("driftMore"));
    m_more->setProperty("flat", true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showLines();
    });
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(m_scopeGlyph);
    m_scope->setObjectName(QStringLiteral("driftScope"));
    m_scope->setProperty("muted", true);
    m_scope->setWordWrap(true);
    m_scope->setTextFormat(Qt::PlainText);
    line->addWidget(m_scope, 1);
    body()->addLayout(line);
    retranslate();
}

void DriftCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    if (m_drift != snapshot->drift) {
        m_drift = snapshot->drift;
        showLines();
    }
    showScope();
}

void DriftCard::refresh()
{
    showScope();
}

void DriftCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DriftCard::retranslate()
{
    for (DriftLine *line : std::as_const(m_lines)) {
        line->retranslate();
    }
    showLines();
    showScope();
}

void DriftCard::showLines()
{
    const int count = int(m_drift.size());
    setTitle(count == 0 ? tr("Config and servers")
                        : tr("Config and servers differ in %n place(s)", nullptr, count));
    const qsizetype shown = std::min(m_drift.size(), m_showsAll ? most : first);
    while (m_lines.size() < shown) {
        addLine();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        DriftLine *line = m_lines.at(i);
        line->setVisible(i < shown);
        if (i < shown) {
            line->setDrift(m_drift.at(i), int(i), i == 0);
            line->setUnfolded(m_unfolded.contains(keyOf(m_drift.at(i))));
        }
    }
    m_more->setVisible(m_drift.size() > first);
    //: Button below a list of which only the first lines show; %1: how many there are.
    m_more->setText(m_showsAll ? tr("Show fewer")
                               : tr("Show all %1").arg(QLocale().toString(qMin(m_drift.size(), most))));
}

void DriftCard::addLine()
{
    auto *line = new DriftLine(QStringLiteral("drift"), this);
    const qsizetype at = m_lines.size();
    connect(line, &DriftLine::editRequested, this, &DriftCard::editRequested);
    connect(line, &DriftLine::configPathRequested, this, &DriftCard::configPathRequested);
    connect(line, &DriftLine::unfoldedChanged, this, [this, at](bool unfolded) {
        const QString key = keyOf(m_drift.value(at));
        if (unfolded) {
            m_unfolded.insert(key);
        } else {
            m_unfolded.remove(key);
        }
    });
    m_list->addWidget(line);
    m_lines.append(line);
}

void DriftCard::showScope()
{
    const CheckedScope scope = checkedScope(*m_snapshot, std::chrono::steady_clock::now());
    QStringList sentences;
    if (m_drift.isEmpty() && scope.isWhole()) {
        sentences.append(noDriftSentence());
    } else if (m_drift.isEmpty() && scope.age) {
        sentences.append(tr("No difference where Hearth could look."));
    } else if (!scope.age) {
        sentences.append(tr("Nothing could be checked yet."));
    }
    if (scope.age) {
        //: When config and servers were held against each other; %1: "12 s ago".
        sentences.append(tr("Checked %1.").arg(ageText(*scope.age)));
    }
    if (!scope.gaps.isEmpty()) {
        QStringList gaps;
        for (const CheckedScope::Gap &gap : scope.gaps.mid(0, mostGaps)) {
            gaps.append(gapText(gap));
        }
        if (scope.gaps.size() > mostGaps) {
            //: Ends a list of servers of which only the first are named.
            gaps.append(tr("%n more", nullptr, int(scope.gaps.size() - mostGaps)));
        }
        //: %1: servers, each with the reason: "gpubox (unreachable), anthropic (key needed)".
        sentences.append(tr("Not checked: %1.").arg(gaps.join(QStringLiteral(", "))));
    }
    m_scope->setText(sentences.join(QLatin1Char(' ')));
    // Green only where all was looked at and all agrees.
    m_scopeGlyph->setGlyph(m_drift.isEmpty() && scope.isWhole() ? Glyph::Agrees : Glyph::Unknown);
    m_scopeGlyph->setVisible(m_drift.isEmpty());
}

} // namespace Hearth
