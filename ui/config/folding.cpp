#include "config/folding.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace Hearth {

Folding::Folding(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_isHiding && !m_editor.textCursor().block().isVisible()) {
            reveal(m_editor.textCursor().blockNumber());
        }
    });
    // A fold whose line was taken out would go on at whatever stands there now.
    connect(editor.document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int) {
        if (removed > 1) {
            m_folded.removeIf([position](const QTextCursor &at) { return at.position() == position; });
        }
    });
}

void Folding::setRanges(const QList<FoldRange> &ranges)
{
    QMap<int, int> next;
    for (const FoldRange &each : ranges) {
        if (each.last > each.first + 1) { // the widest of those that begin on one line
            next[each.first] = std::max(next.value(each.first), each.last);
        }
    }
    m_ranges = std::move(next);
    if (m_isHiding) {
        apply();
    }
}

std::optional<FoldRange> Folding::rangeAt(int line) const
{
    const auto found = m_ranges.constFind(line);
    return found == m_ranges.cend() ? std::nullopt : std::optional(FoldRange{line, *found});
}

bool Folding::canFold(int line) const
{
    return m_ranges.contains(line);
}

bool Folding::isFolded(int line) const
{
    return std::any_of(m_folded.cbegin(), m_folded.cend(),
        [line](const QTextCursor &at) { return at.blockNumber() == line; });
}

int Folding::hiddenLines(int line) const
{
    const auto range = rangeAt(line);
    return range ? range->last - range->first - 1 : 0;
}

void Folding::setFolded(int line, bool folded)
{
    if (isFolded(line) == folded || (folded && !canFold(line))) {
        return;
    }
    if (folded) {
        m_folded.append(QTextCursor(m_editor.document()->findBlockByNumber(line)));
    } else {
        m_folded.removeIf([line](const QTextCursor &at) { return at.blockNumber() == line; });
    }
    apply();
}

void Folding::toggle(int line)
{
    setFolded(line, !isFolded(line));
}

void Folding::toggleAround(int line)
{
    // Ranges nest: of those that reach here, the one that begins last is the innermost.
    for (auto at = m_ranges.upperBound(line); at != m_ranges.begin();) {
        --at;
        if (at.key() == line || at.value() >= line) {
            toggle(at.key());
            return;
        }
    }
}

void Folding::foldAll()
{
    int covered = -1; // the end of the outermost range so far
    m_folded.clear();
    for (auto at = m_ranges.cbegin(); at != m_ranges.cend(); ++at) {
        if (at.key() > covered) {
            covered = at.value();
        } else {
            m_folded.append(QTextCursor(m_editor.document()->findBlockByNumber(at.key())));
        }
    }
    apply();
}

void Folding::openAll()
{
    m_folded.clear();
    apply();
}

void Folding::reveal(int line)
{
    m_folded.removeIf([&](const QTextCursor &at) {
        const auto range = rangeAt(at.blockNumber());
        return range && range->first < line && line < range->last;
    });
    apply();
}

void Folding::apply()
{
    QTextDocument *document = m_editor.document();
    m_folded.removeIf(
        [this](const QTextCursor &at) { return !at.atBlockStart() || !canFold(at.blockNumber()); });
    QMap<int, int> hidden; // of the folded ranges, those that lie in no other
    for (const QTextCursor &at : std::as_const(m_folded)) {
        hidden.insert(at.blockNumber(), m_ranges.value(at.blockNumber()));
    }
    int hiddenUntil = -1;
    bool isChanged = false;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool isVisible = line >= hiddenUntil;
        if (isVisible) {
            hiddenUntil = hidden.value(line, hiddenUntil);
        }
        if (block.isVisible() != isVisible) {
            block.setVisible(isVisible);
            block.setLineCount(isVisible ? std::max(1, block.layout()->lineCount()) : 0);
            isChanged = true;
        }
    }
    m_isHiding = !m_folded.isEmpty();
    if (!isChanged) {
        Q_EMIT changed();
        return;
    }
    QTextCursor cursor = m_editor.textCursor();
    if (!cursor.block().isVisible()) { // it was folded over the cursor
        while (!cursor.block().isVisible() && cursor.block().previous().isValid()) {
            cursor.movePosition(QTextCursor::PreviousBlock);
        }
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_editor.setTextCursor(cursor);
    }
    auto *layout = static_cast<QPlainTextDocumentLayout *>(document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
    Q_EMIT changed();
}

} // namespace Hearth
