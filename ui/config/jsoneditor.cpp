#include "config/jsoneditor.h"

#include "config/editorgutter.h"
#include "config/folding.h"
#include "config/indentation.h"
#include "widgets/stateglyph.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace Hearth {

JsonEditor::JsonEditor(QTextDocument *document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_folding(nullptr)
    , m_gutter(nullptr)
    , m_search(*this)
{
    if (document) {
        setDocument(document);
    }
    m_folding = new Folding(*this);
    m_gutter = new EditorGutter(*this, *m_folding);
    setLineWrapMode(NoWrap);
    setProperty("code", true);
    setFont(fixedFont(font()));
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(QLatin1Char(' ')) * 2 * indentationWidth);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &JsonEditor::updateBrackets);
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
    m_folding->reveal(cursor.blockNumber());
    setTextCursor(cursor);
    centerCursor();
}

void JsonEditor::setBrackets(std::function<std::optional<BracketPair>(int)> brackets)
{
    m_brackets = std::move(brackets);
    updateBrackets();
}

void JsonEditor::updateBrackets()
{
    m_pair = m_brackets ? m_brackets(textCursor().position()) : std::nullopt;
    updateSelections();
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
    for (const int place : m_pair ? QList<int>{m_pair->first, m_pair->second} : QList<int>()) {
        QTextEdit::ExtraSelection bracket;
        bracket.format.setBackground(mixed(tokens.surface, tokens.ember, 0.28));
        bracket.cursor = QTextCursor(document());
        bracket.cursor.setPosition(qMin(place, qMax(0, document()->characterCount() - 1)));
        bracket.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selections.append(bracket);
    }
    for (const QTextCursor &match : m_search.matches()) {
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

QStringList JsonEditor::sentencesAt(int position) const
{
    QStringList sentences;
    for (const Mark &mark : m_marks) {
        if (position >= mark.range.selectionStart() && position <= mark.range.selectionEnd()
            && !sentences.contains(mark.sentence)) {
            sentences.append(mark.sentence);
        }
    }
    return sentences;
}

QString JsonEditor::toolTipAt(int position) const
{
    QStringList parts;
    for (const QString &sentence : sentencesAt(position)) {
        parts.append(sentence.toHtmlEscaped());
    }
    const QString help = m_help ? m_help(position) : QString();
    QString text = parts.join(QStringLiteral("<br>"));
    if (!text.isEmpty() && !help.isEmpty()) {
        text += QStringLiteral("<hr>");
    }
    return text + help;
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
        const QString text = isNear ? toolTipAt(under.position()) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, viewport());
        }
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void JsonEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->pos())); // what the menu offers is about that place
    }
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    Q_EMIT contextMenuAboutToShow(menu.get());
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(cursorRect().bottomLeft());
    menu->exec(place);
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
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT fixesRequested();
        return;
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

void JsonEditor::placeGutter()
{
    const int width = m_gutter->neededWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = viewport()->geometry();
    m_gutter->setGeometry(inside.left() - width, inside.top(), width, inside.height());
}

QList<JsonEditor::VisibleLine> JsonEditor::visibleLines(const QRect &area) const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= area.bottom()) {
        const double height = block.isVisible() ? blockBoundingRect(block).height() : 0;
        if (block.isVisible() && top + height >= area.top()) {
            lines.append({block.blockNumber(), top, height});
        }
        top += height;
        block = block.next();
    }
    return lines;
}

int JsonEditor::lineAt(int y) const
{
    return cursorForPosition({0, y}).blockNumber();
}

QHash<int, ConfigDiagnostic::Severity> JsonEditor::worstByLine() const
{
    QHash<int, ConfigDiagnostic::Severity> worst;
    for (const Mark &mark : m_marks) {
        QTextBlock block = document()->findBlock(mark.range.selectionStart());
        while (!block.isVisible() && block.previous().isValid()) { // folded away: its mark stands at the fold
            block = block.previous();
        }
        const auto known = worst.constFind(block.blockNumber());
        if (known == worst.cend() || mark.severity < *known) {
            worst.insert(block.blockNumber(), mark.severity);
        }
    }
    return worst;
}

void JsonEditor::goToMarkOfLine(int line)
{
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
    QPainter painter(viewport());
    const QList<VisibleLine> lines = visibleLines(event->rect());
    paintTabs(painter, lines);
    paintFolds(painter, lines);
}

/// Tabs as arrows: beside spaces they cannot be told apart otherwise.
void JsonEditor::paintTabs(QPainter &painter, const QList<VisibleLine> &lines) const
{
    const Tokens tokens = Tokens::current();
    painter.setPen(mixed(tokens.surface, tokens.muted, 0.55));
    const double left = contentOffset().x();
    for (const VisibleLine &each : lines) {
        const QTextBlock block = document()->findBlockByNumber(each.line);
        const QString text = block.text();
        const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
        for (qsizetype at = text.indexOf(QLatin1Char('\t')); at >= 0 && line.isValid();
             at = text.indexOf(QLatin1Char('\t'), at + 1)) {
            const double from = left + line.cursorToX(int(at)) + 3;
            const double to = left + line.cursorToX(int(at) + 1) - 3;
            const double middle = each.top + line.height() / 2;
            painter.drawLine(QPointF(from, middle), QPointF(to, middle));
            painter.drawLine(QPointF(to - 3, middle - 3), QPointF(to, middle));
            painter.drawLine(QPointF(to - 3, middle + 3), QPointF(to, middle));
        }
    }
}

/// Behind a folded line, how much of it is hidden.
void JsonEditor::paintFolds(QPainter &painter, const QList<VisibleLine> &lines) const
{
    const Tokens tokens = Tokens::current();
    for (const VisibleLine &each : lines) {
        if (!m_folding->isFolded(each.line)) {
            continue;
        }
        const QTextLayout *layout = document()->findBlockByNumber(each.line).layout();
        const double end = layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() : 0;
        //: Stands behind a line of text; that many lines below it are folded away.
        const QString words = tr("%n line(s)", "", m_folding->hiddenLines(each.line));
        const double width = fontMetrics().horizontalAdvance(words) + 2 * Space::small;
        const QRectF box(contentOffset().x() + end + Space::medium, each.top + 1, width, each.height - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens.surface, tokens.muted, 0.2));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(tokens.muted);
        painter.drawText(box, Qt::AlignCenter, words);
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
