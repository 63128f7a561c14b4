#include "config/editorgutter.h"

#include "config/folding.h"
#include "config/jsoneditor.h"
#include "widgets/stateglyph.h"

#include <QMouseEvent>
#include <QPainter>

namespace Hearth {

namespace {

constexpr int markSize = 10;
constexpr int chevronSize = 7;
constexpr int chevronColumn = chevronSize + 2 * Space::tiny; ///< At the right edge.

void paintChevron(QPainter &painter, const QPointF &middle, bool isFolded)
{
    const double half = chevronSize / 2.0;
    const double quarter = chevronSize / 4.0;
    const QPolygonF line = isFolded ? QPolygonF{middle + QPointF(-quarter, -half),
                               middle + QPointF(quarter, 0), middle + QPointF(-quarter, half)}
                                    : QPolygonF{middle + QPointF(-half, -quarter),
                                        middle + QPointF(0, quarter), middle + QPointF(half, -quarter)};
    painter.drawPolyline(line);
}

} // namespace

EditorGutter::EditorGutter(JsonEditor &editor, Folding &folding)
    : QWidget(&editor)
    , m_editor(editor)
    , m_folding(folding)
{
    setMouseTracking(true);
    connect(&folding, &Folding::changed, this, qOverload<>(&QWidget::update));
}

int EditorGutter::neededWidth() const
{
    const QFontMetrics metrics(m_editor.font());
    const int figures = qMax(3, int(QString::number(m_editor.blockCount()).size()));
    return Space::small + markSize + Space::tiny + figures * metrics.horizontalAdvance(QLatin1Char('9'))
        + chevronColumn;
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    const Tokens tokens = Tokens::current();
    const QHash<int, ConfigDiagnostic::Severity> worst = m_editor.worstByLine();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_editor.font());
    const int current = m_editor.textCursor().blockNumber();
    const QColor faint = mixed(tokens.surface, tokens.muted, 0.8);
    for (const JsonEditor::VisibleLine &each : m_editor.visibleLines(event->rect())) {
        if (const auto mark = worst.constFind(each.line); mark != worst.cend()) {
            const QRectF box(Space::small, each.top + (each.height - markSize) / 2, markSize, markSize);
            paintGlyph(painter, box, glyphOf(*mark), glyphColor(glyphOf(*mark), tokens));
        }
        painter.setPen(each.line == current ? tokens.text : faint);
        painter.drawText(QRectF(0, each.top, width() - chevronColumn, each.height),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(each.line + 1));
        if (m_folding.canFold(each.line)) {
            const bool isFolded = m_folding.isFolded(each.line);
            painter.setPen(QPen(isFolded || each.line == m_hoveredFold ? tokens.text : faint, 1.3));
            paintChevron(painter, {width() - chevronColumn / 2.0, each.top + each.height / 2}, isFolded);
        }
    }
}

int EditorGutter::foldAt(const QPoint &position) const
{
    const int line = position.x() >= width() - chevronColumn ? m_editor.lineAt(position.y()) : -1;
    return m_folding.canFold(line) ? line : -1;
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    if (const int line = foldAt(event->pos()); line >= 0) {
        m_folding.toggle(line);
    } else {
        m_editor.goToMarkOfLine(m_editor.lineAt(event->pos().y()));
    }
}

void EditorGutter::mouseMoveEvent(QMouseEvent *event)
{
    const int line = foldAt(event->pos());
    if (std::exchange(m_hoveredFold, line) != line) {
        setCursor(line >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void EditorGutter::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hoveredFold = -1;
    update();
}

} // namespace Hearth
