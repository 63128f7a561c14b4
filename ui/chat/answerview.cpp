#include "chat/answerview.h"

#include "chat/markdownfragment.h"
#include "widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr std::chrono::milliseconds shortestPause{16}; ///< A frame.
constexpr std::chrono::milliseconds longestPause{1000};
constexpr int pauseShare = 6; ///< A rendering may take one part in so many of the time.

} // namespace

AnswerView::AnswerView(Kind kind, QWidget *parent)
    : QTextBrowser(parent)
    , m_kind(kind)
    , m_renderTimer(this)
{
    setProperty("frameless", true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    if (kind == Kind::Markdown) {
        // Pieces begin with a paragraph break; what stands before the first takes no room to speak of.
        m_settledFormat.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCursor(document()).setBlockFormat(m_settledFormat);
    }
    document()->setIndentWidth(Space::large + Space::tiny);
    m_renderTimer.setSingleShot(true);
    m_renderTimer.setInterval(shortestPause);
    connect(&m_renderTimer, &QTimer::timeout, this, &AnswerView::render);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &AnswerView::fitHeight);
    connect(
        this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    fitHeight();
}

void AnswerView::append(const QString &text)
{
    m_source += text;
    if (m_kind == Kind::Markdown) {
        m_splitter.append(text);
    } else {
        m_fresh += text;
    }
    if (!m_renderTimer.isActive()) {
        m_renderTimer.start();
    }
}

void AnswerView::finish()
{
    if (m_renderTimer.isActive()) {
        m_renderTimer.stop();
        render();
    }
}

QVariant AnswerView::loadResource(int, const QUrl &)
{
    return {};
}

void AnswerView::render()
{
    QElapsedTimer taken;
    taken.start();
    if (m_kind == Kind::Markdown) {
        renderMarkdown();
    } else {
        renderPlain();
    }
    m_renderTimer.setInterval(
        std::clamp(pauseShare * std::chrono::milliseconds(taken.elapsed()), shortestPause, longestPause));
}

void AnswerView::renderMarkdown()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // one layout for all of it
    cursor.setPosition(m_settled);
    if (!cursor.atEnd()) {
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        // What is left of a removal takes the format of what went.
        cursor.setBlockFormat(m_settledFormat);
    }
    for (const QString &piece : m_splitter.takeFinished()) {
        put(piece);
        cursor.movePosition(QTextCursor::End);
        m_settled = cursor.position();
        m_settledFormat = cursor.blockFormat();
    }
    if (const QString open = m_splitter.open(); !open.trimmed().isEmpty()) {
        put(open);
    }
    cursor.endEditBlock();
}

void AnswerView::renderPlain()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(std::exchange(m_fresh, {}));
}

void AnswerView::put(const QString &markdown)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertFragment(markdownFragment(markdown, Tokens::current(), font()));
}

void AnswerView::renderAgain()
{
    if (m_kind == Kind::Plain || m_source.isEmpty()) {
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(0);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_settled = 0;
    m_settledFormat = {};
    m_settledFormat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(m_settledFormat);
    m_splitter = {};
    m_splitter.append(m_source);
    render();
}

void AnswerView::fitHeight()
{
    setFixedHeight(std::max(fontMetrics().height(), int(std::ceil(document()->size().height()))));
}

void AnswerView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore(); // the conversation scrolls, not each text in it
        return;
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

void AnswerView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void AnswerView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        renderAgain();
    }
}

} // namespace Hearth
