#include "config/outlineview.h"

#include "config/outlinedelegate.h"
#include "config/outlinemodel.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace Hearth {

namespace {

/// Long enough not to search for each letter of who types fast. Our choice.
constexpr std::chrono::milliseconds filterPause{80};
constexpr int mostOpenAtFirst = 12; ///< Sections with more rows stay closed when a file is shown first.

} // namespace

OutlineView::OutlineView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
    , m_model(new OutlineModel(this))
{
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true); // or each row is asked for its height
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(Space::large);
    m_nothing->setObjectName(QStringLiteral("outlineNothing"));
    m_nothing->setProperty("muted", true);
    m_nothing->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    m_filterPause.setSingleShot(true);
    m_filterPause.setInterval(filterPause);
    connect(&m_filterPause, &QTimer::timeout, this, &OutlineView::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterPause, qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT activated(m_model->pathOf(index)); });
    m_filter->installEventFilter(this);
    m_tree->installEventFilter(this);
    retranslate();
}

void OutlineView::setContent(
    const Json5Document &document, const Json5SecretTest &isSecret, const QList<ConfigDiagnostic> &findings)
{
    m_model->setContent(document, isSecret, findings);
    if (!m_wasFilled && m_model->rowCount() > 0) {
        m_wasFilled = true;
        openFirstTime();
    }
    updateNothing();
}

void OutlineView::openFirstTime()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_model->fetchMore(index);
        m_tree->setExpanded(index, m_model->rowCount(index) <= mostOpenAtFirst);
    }
}

void OutlineView::setCurrentPath(const Json5Path &path)
{
    const QModelIndex index = m_model->indexFor(path);
    if (!index.isValid()) {
        m_tree->setCurrentIndex({});
        return;
    }
    if (index == m_tree->currentIndex()) {
        return;
    }
    m_tree->setCurrentIndex(index); // opens what lies on the way
    m_tree->scrollTo(index);
}

Json5Path OutlineView::currentPath() const
{
    return m_model->pathOf(m_tree->currentIndex());
}

QList<Json5Path> OutlineView::openPaths() const
{
    QList<Json5Path> paths;
    QModelIndexList waiting{QModelIndex()};
    for (qsizetype at = 0; at < waiting.size(); ++at) {
        for (int row = 0; row < m_model->rowCount(waiting.at(at)); ++row) {
            const QModelIndex index = m_model->index(row, 0, waiting.at(at));
            if (m_tree->isExpanded(index)) {
                paths.append(m_model->pathOf(index));
                waiting.append(index);
            }
        }
    }
    return paths;
}

void OutlineView::applyFilter()
{
    m_filterPause.stop();
    const QString words = m_filter->text().trimmed();
    const Json5Path chosen = currentPath();
    if (!m_model->isFiltered()) {
        m_openBefore = openPaths();
    }
    m_model->setFilter(words);
    if (words.isEmpty()) {
        m_tree->collapseAll();
        for (const Json5Path &path : std::as_const(m_openBefore)) {
            const QModelIndex index = m_model->indexFor(path);
            m_tree->setExpanded(index, m_model->pathOf(index) == path);
        }
    } else {
        openMatches();
    }
    if (!chosen.isRoot() && m_model->pathOf(m_model->indexFor(chosen)) == chosen) {
        setCurrentPath(chosen);
    }
    updateNothing();
}

/// Opens what leads to a match, as far as it can be taken in.
void OutlineView::openMatches()
{
    int opened = 0;
    QModelIndexList waiting{QModelIndex()};
    for (qsizetype at = 0; at < waiting.size() && opened < mostOpened; ++at) {
        const QModelIndex parent = waiting.at(at);
        for (int row = 0; row < m_model->rowCount(parent) && opened < mostOpened; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->leadsToMatch(index)) {
                m_model->fetchMore(index);
                m_tree->setExpanded(index, true);
                waiting.append(index);
                ++opened;
            }
        }
    }
}

void OutlineView::updateNothing()
{
    m_nothing->setVisible(m_model->isFiltered() && m_model->rowCount() == 0);
}

bool OutlineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && isEnter && m_tree->currentIndex().isValid()) {
        Q_EMIT activated(currentPath());
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || isEnter)) { // from the field into the tree
        applyFilter();
        if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0) {
            m_tree->setCurrentIndex(m_model->index(0, 0));
        }
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        applyFilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OutlineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void OutlineView::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a key or value"));
    m_filter->setAccessibleName(tr("Find a key or value"));
    m_tree->setAccessibleName(tr("Outline"));
    m_nothing->setText(tr("Not found"));
    m_model->retranslate();
}

} // namespace Hearth
