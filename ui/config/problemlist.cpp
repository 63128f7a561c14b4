#include "config/problemlist.h"

#include "config/problemmodel.h"
#include "widgets/datatable.h"
#include "widgets/stateglyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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
    , m_fixAll(new QPushButton(this))
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
    m_fixAll->setObjectName(QStringLiteral("fixAll"));
    m_fixAll->setProperty("flat", true);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProblemList::showMenu);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemList::fixAllRequested);
    const auto open = [this](const QModelIndex &index) {
        if (index.column() == ProblemModel::FixColumn && m_model->hasFix(index.row())) {
            Q_EMIT fixesRequested(index.row());
        } else {
            Q_EMIT opened(index.row());
        }
    };
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

/// Alt+Enter, as in the text.
bool ProblemList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::AltModifier && m_table->currentIndex().isValid()) {
            Q_EMIT fixesRequested(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemList::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the text"), this, [this, row = index.row()] { Q_EMIT opened(row); });
    menu->addAction(tr("Repairs…"), this, [this, row = index.row()] { Q_EMIT fixesRequested(row); })
        ->setEnabled(m_model->hasFix(index.row()));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ProblemList::updateRows()
{
    const int rows = m_model->rowCount();
    const int fixes = m_model->certainFixes();
    m_fixAll->setVisible(fixes > 1);
    m_fixAll->setText(tr("Repair %n problem(s) that need no choice", "", fixes));
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
    m_fixAll->setToolTip(tr("Everything that can be put right in one way only. Undo brings the text back."));
    m_model->retranslate();
    updateRows();
}

} // namespace Hearth
