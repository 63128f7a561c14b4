#include "config/problemlist.h"

#include "config/problemmodel.h"
#include "widgets/datatable.h"
#include "widgets/stateglyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int mostRows = 4; ///< Further ones scroll: the text has the room.

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_noneGlyph(new GlyphLabel(this))
    , m_none(new QLabel(this))
    , m_table(new DataTable(this))
    , m_model(new ProblemModel(this))
{
    m_noneGlyph->setGlyph(Glyph::Agrees);
    m_none->setObjectName(QStringLiteral("noProblems"));
    m_none->setProperty("muted", true);
    m_table->setObjectName(QStringLiteral("problems"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(ProblemModel::SentenceColumn);
    m_table->horizontalHeader()->setVisible(false);
    auto *none = new QHBoxLayout;
    none->setSpacing(Space::small);
    none->addWidget(m_noneGlyph);
    none->addWidget(m_none, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0); // one of the two is hidden
    layout->addLayout(none);
    layout->addWidget(m_table);
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(index.row()); };
    connect(m_table, &QAbstractItemView::clicked, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    updateRows();
    retranslate();
}

void ProblemList::setProblems(const QList<DraftDiagnostic> &problems)
{
    m_model->setProblems(problems);
    updateRows();
}

int ProblemList::count(ConfigDiagnostic::Severity severity) const
{
    return m_model->count(severity);
}

void ProblemList::setSaysNone(bool says)
{
    m_saysNone = says;
    updateRows();
}

void ProblemList::updateRows()
{
    const int rows = m_model->rowCount();
    m_none->setVisible(rows == 0 && m_saysNone);
    m_noneGlyph->setVisible(rows == 0 && m_saysNone);
    m_table->setVisible(rows > 0);
    if (rows > 0) {
        m_table->setFixedHeight(qMin(rows, mostRows) * m_table->rowHeight(0) + 2 * m_table->frameWidth());
    }
    setVisible(rows > 0 || m_saysNone); // an empty one takes no room either
}

void ProblemList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProblemList::retranslate()
{
    m_none->setText(tr("No problems."));
    m_table->setAccessibleName(tr("Problems"));
    m_model->retranslate();
}

} // namespace Hearth
