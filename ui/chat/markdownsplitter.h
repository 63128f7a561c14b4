#pragma once

#include <QString>
#include <QStringList>

namespace Hearth {

/// Parts Markdown that is still being written into pieces that stand by themselves, so that a growing answer
/// is laid out piece by piece and never as a whole again: at blank lines between blocks, and between lines of
/// long code blocks. Lists stay in one piece. Takes text at any split. Pure.
class MarkdownSplitter
{
public:
    /// A code block is parted when it has grown to this many characters. Our choice: some screens of code.
    static constexpr qsizetype longCode = 4096;

    void append(const QString &text);
    /// The pieces that nothing can change any more, since the last call.
    [[nodiscard]] QStringList takeFinished();
    /// What comes after them, to be shown for the time being. A code block that was parted is opened again.
    [[nodiscard]] QString open() const { return m_open + m_line; }

private:
    void takeLine(const QString &line); ///< With its end.
    void takeCodeLine(const QString &line);

    QStringList m_finished;
    QString m_open; ///< Whole lines.
    QString m_line; ///< The beginning of the next.
    QString m_fence; ///< ``` or ~~~ of the code block that is open; empty: none.
    QString m_fenceLine; ///< The line that opened it.
    bool m_blankBefore = false;
    bool m_isList = false; ///< The open piece began as a list.
};

} // namespace Hearth
