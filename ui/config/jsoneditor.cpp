#include "config/jsoneditor.h"

#include "config/indentation.h"
#include "widgets/stateglyph.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace Hearth {

namespace {

constexpr int markSize = 10;

/// The strip at the left: line numbers and marks. Says nothing to a screen reader: the problems list does.
class Gutter final : public QWidget
{
public:
    explicit Gutter(JsonEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintGutter(event->rect(), this); }
    void mousePressEvent(QMouseEvent *event) override { m_editor->pressGutter(event->pos()); }

private:
    JsonEditor *m_editor;
};

} // namespace

JsonEditor::JsonEditor(QTextDocument *document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    if (document) {
        setDocument(document);
    }
    setLineWrapMode(NoWrap);
    setProperty("code", true);
    setFont(fixedFont(font()));
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(QLatin1Char(' ')) * 2 * indentationWidth);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &JsonEditor::updateSelections);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0) {
            m_gutter->scroll(0, scrolled);
        } else {
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        }
    });
    updateSelections();
}

void JsonEditor::setMarks(const QList<EditorMark> &marks)
{
    m_marks.clear();
    for (const EditorMark &mark : marks) {
        m_marks.append({underlined(mark), mark.severity, mark.sentence});
    }
    updateSelections();
    m_gutter->update();
}

QTextCursor JsonEditor::underlined(const EditorMark &mark) const
{
    const int last = qMax(0, document()->characterCount() - 1);
    int begin = qBound(0, mark.position, last);
    int end = qBound(begin, mark.position + mark.length, last);
    if (begin == end) { // something is missing: show the character before, else the one behind
        const QTextBlock block = document()->findBlock(begin);
        if (begin > block.position()) {
            --begin;
        } else if (end < block.position() + block.length() - 1) {
            ++end;
        }
    }
    QTextCursor range(document());
    range.setPosition(begin);
    range.setPosition(end, QTextCursor::KeepAnchor);
    return range;
}

void JsonEditor::goToMark(int index)
{
    if (index >= 0 && index < m_marks.size()) {
        const QTextCursor &range = m_marks.at(index).range;
        goTo(range.selectionStart(), range.selectionEnd() - range.selectionStart());
    }
}

void JsonEditor::goToNextMark(bool forward)
{
    if (m_marks.isEmpty()) {
        return;
    }
    const int here = textCursor().selectionStart();
    // Marks come in the order of two checks, not of the text: the nearest one, else the one farthest behind.
    int best = -1;
    int wrapped = -1;
    const auto start = [this](int at) { return m_marks.at(at).range.selectionStart(); };
    const auto isBefore = [&](int a, int b) { return forward ? start(a) < start(b) : start(a) > start(b); };
    for (int at = 0; at < int(m_marks.size()); ++at) {
        const bool isAhead = forward ? start(at) > here : start(at) < here;
        if (isAhead && (best < 0 || isBefore(at, best))) {
            best = at;
        }
        if (wrapped < 0 || isBefore(at, wrapped)) {
            wrapped = at;
        }
    }
    goToMark(best >= 0 ? best : wrapped);
}

void JsonEditor::goTo(int position, int length)
{
    const int last = qMax(0, document()->characterCount() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, position + length, last));
    cursor.setPosition(qBound(0, position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

int JsonEditor::setSearch(const QString &words)
{
    m_words = words;
    m_matches.clear();
    QTextCursor at(document());
    while (!words.isEmpty() && m_matches.size() < maxMatches) {
        at = document()->find(words, at);
        if (at.isNull()) {
            break;
        }
        m_matches.append(at);
    }
    updateSelections();
    return int(m_matches.size());
}

void JsonEditor::findMatch(bool forward, int from)
{
    if (m_words.isEmpty()) {
        return;
    }
    QTextCursor start = textCursor();
    if (from >= 0) {
        start.setPosition(qMin(from, qMax(0, document()->characterCount() - 1)));
    }
    const QTextDocument::FindFlags flags =
        forward ? QTextDocument::FindFlags() : QTextDocument::FindFlags(QTextDocument::FindBackward);
    QTextCursor found = document()->find(m_words, start, flags);
    if (found.isNull()) {
        QTextCursor end(document());
        end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
        found = document()->find(m_words, end, flags);
    }
    if (!found.isNull()) {
        setTextCursor(found);
        ensureCursorVisible();
    }
}

void JsonEditor::updateSelections()
{
    const Tokens tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(mixed(tokens.surface, tokens.text, 0.045));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    selections.append(line);
    for (const QTextCursor &match : std::as_const(m_matches)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(mixed(tokens.surface, tokens.caution, 0.3));
        selection.cursor = match;
        selections.append(selection);
    }
    for (const Mark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(glyphColor(glyphOf(mark.severity), tokens));
        selection.cursor = mark.range;
        selections.append(selection);
    }
    setExtraSelections(selections);
    m_gutter->update();
}

QString JsonEditor::sentencesAt(int position) const
{
    QStringList sentences;
    for (const Mark &mark : m_marks) {
        if (position >= mark.range.selectionStart() && position <= mark.range.selectionEnd()
            && !sentences.contains(mark.sentence)) {
            sentences.append(mark.sentence);
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

bool JsonEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor under = cursorForPosition(help->pos());
        // Right of a line's end the nearest place is its end: nothing is meant there.
        const bool isNear =
            cursorRect(under)
                .adjusted(-fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0)
                .contains(help->pos());
        const QString sentences = isNear ? sentencesAt(under.position()) : QString();
        if (sentences.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), sentences.toHtmlEscaped(), viewport());
        }
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && !isReadOnly()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            setTextCursor(lineBroken(textCursor()));
            return ensureCursorVisible();
        case Qt::Key_Tab:
            return indentLines(textCursor());
        case Qt::Key_Backtab:
            return outdentLines(textCursor());
        default:
            break;
        }
    }
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && (event->modifiers() & Qt::ControlModifier)) {
        // Not our base's own: it keeps the keyboard, since Tab is a character here.
        QAbstractScrollArea::focusNextPrevChild(
            event->key() == Qt::Key_Tab && !(event->modifiers() & Qt::ShiftModifier));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

int JsonEditor::gutterWidth() const
{
    const QFontMetrics metrics(font());
    const int figures = qMax(3, int(QString::number(blockCount()).size()));
    return Space::small + markSize + Space::small + figures * metrics.horizontalAdvance(QLatin1Char('9'))
        + Space::medium;
}

void JsonEditor::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = viewport()->geometry();
    m_gutter->setGeometry(inside.left() - gutterWidth(), inside.top(), gutterWidth(), inside.height());
}

void JsonEditor::paintGutter(const QRect &area, QPaintDevice *device)
{
    const Tokens tokens = Tokens::current();
    QHash<int, ConfigDiagnostic::Severity> worst; // by line
    for (const Mark &mark : std::as_const(m_marks)) {
        const int line = document()->findBlock(mark.range.selectionStart()).blockNumber();
        const auto known = worst.constFind(line);
        if (known == worst.cend() || mark.severity < *known) {
            worst.insert(line, mark.severity);
        }
    }
    QPainter painter(device);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    const int width = gutterWidth();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= area.bottom()) {
        const double height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= area.top()) {
            const int line = block.blockNumber();
            if (const auto mark = worst.constFind(line); mark != worst.cend()) {
                const QRectF box(Space::small, top + (height - markSize) / 2, markSize, markSize);
                paintGlyph(painter, box, glyphOf(*mark), glyphColor(glyphOf(*mark), tokens));
            }
            painter.setPen(line == current ? tokens.text : mixed(tokens.surface, tokens.muted, 0.8));
            painter.drawText(QRectF(0, top, width - Space::medium, height), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(line + 1));
        }
        top += height;
        block = block.next();
    }
}

void JsonEditor::pressGutter(const QPoint &position)
{
    const int line = cursorForPosition({0, position.y()}).blockNumber();
    for (int at = 0; at < int(m_marks.size()); ++at) {
        if (document()->findBlock(m_marks.at(at).range.selectionStart()).blockNumber() == line) {
            goToMark(at);
            setFocus();
            return;
        }
    }
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void JsonEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    // Tabs as arrows: beside spaces they cannot be told apart otherwise.
    const Tokens tokens = Tokens::current();
    QPainter painter(viewport());
    painter.setPen(mixed(tokens.surface, tokens.muted, 0.55));
    QTextBlock block = firstVisibleBlock();
    QPointF offset = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    while (block.isValid() && offset.y() <= event->rect().bottom()) {
        const QString text = block.text();
        const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
        for (qsizetype at = text.indexOf(QLatin1Char('\t')); at >= 0 && line.isValid();
             at = text.indexOf(QLatin1Char('\t'), at + 1)) {
            const double from = offset.x() + line.cursorToX(int(at)) + 3;
            const double to = offset.x() + line.cursorToX(int(at) + 1) - 3;
            const double middle = offset.y() + line.height() / 2;
            painter.drawLine(QPointF(from, middle), QPointF(to, middle));
            painter.drawLine(QPointF(to - 3, middle - 3), QPointF(to, middle));
            painter.drawLine(QPointF(to - 3, middle + 3), QPointF(to, middle));
        }
        offset.ry() += blockBoundingRect(block).height();
        block = block.next();
    }
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updateSelections();
    } else if (event->type() == QEvent::FontChange) {
        placeGutter();
    }
}

} // namespace Hearth
