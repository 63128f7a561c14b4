#include "providers/factgrid.h"

#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QGridLayout>
#include <QLabel>

namespace Hearth {

namespace {

constexpr int narrowestPair = 300; ///< Below twice that the pairs stand one under the other.

QLabel *makeLabel(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", muted);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void setIfNew(QLabel *label, const QString &text, const QString &toolTip)
{
    if (label->text() != text) {
        label->setText(text);
    }
    if (label->toolTip() != toolTip) {
        label->setToolTip(toolTip);
        label->setAccessibleDescription(toolTip);
    }
}

} // namespace

FactGrid::FactGrid(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(name)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::medium);
    m_grid->setVerticalSpacing(Space::tiny);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    while (m_cells.size() < facts.size()) {
        const Cell cell{makeLabel(this, true), makeLabel(this, false)};
        cell.value->setWordWrap(true);
        cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cell.value->setObjectName(m_name + QString::number(m_cells.size()));
        m_cells.append(cell);
    }
    m_used = facts.size();
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const bool isUsed = i < m_used;
        m_cells.at(i).label->setVisible(isUsed);
        m_cells.at(i).value->setVisible(isUsed);
        if (isUsed) {
            setIfNew(m_cells.at(i).label, facts.at(i).label, {});
            setIfNew(m_cells.at(i).value, facts.at(i).value, facts.at(i).origin);
            m_cells.at(i).value->setAccessibleName(
                QStringLiteral("%1: %2").arg(facts.at(i).label, facts.at(i).value));
        }
    }
    setVisible(m_used > 0);
    place();
}

QStringList FactGrid::lines() const
{
    QStringList lines;
    for (const Cell &cell : m_cells.mid(0, m_used)) {
        lines.append(QStringLiteral("%1: %2").arg(cell.label->text(), cell.value->text()));
    }
    return lines;
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

int FactGrid::pairs() const
{
    return width() >= 2 * narrowestPair ? 2 : 1;
}

void FactGrid::place()
{
    if (m_pairs == pairs() && m_placed == m_used) {
        return;
    }
    m_pairs = pairs();
    m_placed = m_used;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.label);
        m_grid->removeWidget(cell.value);
    }
    // Down the first column, then down the second.
    const qsizetype rows = (m_used + m_pairs - 1) / m_pairs;
    for (qsizetype i = 0; i < m_used; ++i) {
        const int row = int(i % rows);
        const int column = int(i / rows) * 2;
        m_grid->addWidget(m_cells.at(i).label, row, column);
        m_grid->addWidget(m_cells.at(i).value, row, column + 1);
    }
    for (int pair = 0; pair < 2; ++pair) {
        m_grid->setColumnStretch(pair * 2 + 1, pair < m_pairs ? 1 : 0);
    }
}

ComparisonGrid::ComparisonGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_config(makeLabel(this, true))
    , m_server(makeLabel(this, true))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::page);
    m_grid->setVerticalSpacing(Space::tiny);
    m_grid->addWidget(m_config, 0, 1);
    m_grid->addWidget(m_server, 0, 2);
    m_grid->setColumnStretch(4, 1);
}

void ComparisonGrid::setComparisons(const QList<Comparison> &lines, bool isDeclared)
{
    setIfNew(m_config, tr("In the config"), {});
    setIfNew(m_server, tr("On the server"), {});
    while (m_lines.size() < lines.size()) {
        const int row = int(m_lines.size()) + 1;
        const Line line{
            makeLabel(this, true), makeLabel(this, false), makeLabel(this, false), new GlyphLabel(this)};
        line.config->setObjectName(QStringLiteral("inConfig%1").arg(row - 1));
        line.server->setObjectName(QStringLiteral("onServer%1").arg(row - 1));
        m_grid->addWidget(line.label, row, 0);
        m_grid->addWidget(line.config, row, 1);
        m_grid->addWidget(line.server, row, 2);
        m_grid->addWidget(line.glyph, row, 3, Qt::AlignVCenter);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool isUsed = i < lines.size();
        for (QWidget *widget : {static_cast<QWidget *>(line.label), static_cast<QWidget *>(line.config),
                 static_cast<QWidget *>(line.server), static_cast<QWidget *>(line.glyph)}) {
            widget->setVisible(isUsed);
        }
        if (!isUsed) {
            continue;
        }
        const Comparison &each = lines.at(i);
        const QString dash = tokensText({});
        setIfNew(line.label, each.label, {});
        //: A setting that the config does not have.
        const QString unset = isDeclared ? tr("not set") : dash;
        setIfNew(line.config, each.config.isEmpty() ? unset : each.config,
            each.config.isEmpty() ? QString() : tr("Declared in the config"));
        setIfNew(line.server, each.server.isEmpty() ? dash : each.server, each.origin);
        line.glyph->setGlyph(each.glyph);
    }
}

QStringList ComparisonGrid::lines() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        if (!line.label->isHidden()) {
            lines.append(QStringLiteral("%1: %2 | %3")
                             .arg(line.label->text(), line.config->text(), line.server->text()));
        }
    }
    return lines;
}

} // namespace Hearth
