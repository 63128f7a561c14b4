#include "chat/markdownsplitter.h"

namespace Hearth {

namespace {

/// The run of backticks or tildes that opens or closes a code block [CommonMark 0.31, 4.5]; empty: none.
QString fenceOf(const QString &line)
{
    const QString text = line.trimmed();
    if (!text.startsWith(QStringLiteral("```")) && !text.startsWith(QStringLiteral("~~~"))) {
        return {};
    }
    qsizetype length = 0;
    while (length < text.size() && text.at(length) == text.at(0)) {
        ++length;
    }
    // `` ```inline``` `` is no fence.
    const bool isInline = text.at(0) == QLatin1Char('`') && text.indexOf(QLatin1Char('`'), length) >= 0;
    return isInline ? QString() : text.left(length);
}

bool beginsListItem(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at) >= QLatin1Char('0') && line.at(at) <= QLatin1Char('9')) {
        ++at;
    }
    const QString bullets = QStringLiteral("-+*");
    const QString enders = QStringLiteral(".)");
    const bool marked = at > 0 ? at < line.size() && enders.contains(line.at(at))
                               : !line.isEmpty() && bullets.contains(line.at(0));
    return marked && (at + 1 >= line.size() || line.at(at + 1).isSpace());
}

} // namespace

void MarkdownSplitter::append(const QString &text)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        if (end < 0) {
            break;
        }
        const QString line = m_line + text.mid(from, end + 1 - from);
        m_line.clear();
        if (m_fence.isEmpty()) {
            takeLine(line);
        } else {
            takeCodeLine(line);
        }
        from = end + 1;
    }
    m_line += text.mid(from);
}

QStringList MarkdownSplitter::takeFinished()
{
    return std::exchange(m_finished, {});
}

void MarkdownSplitter::takeLine(const QString &line)
{
    if (line.trimmed().isEmpty()) {
        m_blankBefore = true;
        m_open += line;
        return;
    }
    const bool continuesList = m_isList && (line.at(0).isSpace() || beginsListItem(line));
    if (m_blankBefore && !continuesList && !m_open.trimmed().isEmpty()) {
        m_finished.append(m_open);
        m_open.clear();
    }
    if (m_open.trimmed().isEmpty()) {
        m_isList = beginsListItem(line);
    }
    m_blankBefore = false;
    m_open += line;
    m_fence = fenceOf(line);
    m_fenceLine = line;
}

void MarkdownSplitter::takeCodeLine(const QString &line)
{
    m_open += line;
    const QString mark = fenceOf(line);
    if (mark.size() >= m_fence.size() && line.trimmed() == mark && mark.at(0) == m_fence.at(0)) {
        m_fence.clear();
    } else if (m_open.size() > longCode && !m_isList) {
        m_finished.append(m_open + m_fence + QLatin1Char('\n'));
        m_open = m_fenceLine;
    }
}

} // namespace Hearth
