#include "chat/promptedit.h"

#include "widgets/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr int mostLines = 6;

} // namespace

PromptEdit::PromptEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(Space::tiny, 0, Space::tiny, 0);
    setMargins();
    connect(this, &QPlainTextEdit::textChanged, this, &PromptEdit::fitHeight);
    fitHeight();
}

void PromptEdit::setText(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

QString PromptEdit::take()
{
    m_last = toPlainText();
    clear();
    return m_last;
}

QSize PromptEdit::sizeHint() const
{
    // A plain text document counts its height in lines.
    const int lines = std::clamp(int(std::ceil(document()->size().height())), 1, mostLines);
    const int around = 2 * frameWidth() + int(std::ceil(2 * document()->documentMargin()));
    const int height = int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + around;
    return {QPlainTextEdit::sizeHint().width(), std::max(height, Space::controlHeight)};
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isComposing()) {
        event->accept();
        return;
    }
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        event->accept();
        Q_EMIT sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Up && document()->isEmpty() && !isComposing() && !m_last.isEmpty()) {
        setText(m_last);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PromptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // lines wrap elsewhere now
}

void PromptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMargins();
        fitHeight();
    }
}

void PromptEdit::setMargins()
{
    // One line is as high as the buttons beside it.
    const double around = Space::controlHeight - 2 * frameWidth() - QFontMetricsF(font()).lineSpacing();
    document()->setDocumentMargin(std::max(double(Space::tiny), std::floor(around / 2)));
}

bool PromptEdit::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void PromptEdit::fitHeight()
{
    const bool overflows = document()->size().height() > mostLines;
    setVerticalScrollBarPolicy(overflows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(sizeHint().height());
}

} // namespace Hearth
