#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;
class QTextBlock;

namespace Hearth {

/// Lines that can be folded away, counted from 0: those between the two are hidden, both ends stay.
struct FoldRange
{
    int first = 0;
    int last = 0;

    bool operator==(const FoldRange &) const = default;
};

/// Hides lines of an editor, nothing but that: the text is whole. What can be folded is told by setRanges();
/// what is folded follows its line while the text is edited. Nobody writes in hidden lines: the cursor that
/// goes there opens them.
class Folding final : public QObject
{
    Q_OBJECT

public:
    /// \a editor outlives this, and its document has the layout of plain texts.
    explicit Folding(QPlainTextEdit &editor);

    /// What can be folded from now on; ranges with nothing between their ends are none. What is folded and no
    /// longer there is opened.
    void setRanges(const QList<FoldRange> &ranges);

    [[nodiscard]] bool canFold(int line) const;
    [[nodiscard]] bool isFolded(int line) const;
    [[nodiscard]] int hiddenLines(int line) const; ///< How many a fold that begins here hides.
    void setFolded(int line, bool folded);
    void toggle(int line);
    /// Folds or opens the innermost range around \a line.
    void toggleAround(int line);
    void foldAll(); ///< All but the outermost, so that something is left to see.
    void openAll();
    /// Opens what hides \a line.
    void reveal(int line);

Q_SIGNALS:
    void changed(); ///< Something was folded or opened.

private:
    [[nodiscard]] std::optional<FoldRange> rangeAt(int line) const;
    void apply();

    QPlainTextEdit &m_editor;
    QMap<int, int> m_ranges; ///< First line to last one, as of the last setRanges().
    QList<QTextCursor> m_folded; ///< At the beginning of each folded range's first line.
    bool m_isHiding = false; ///< Whether a line may be hidden at all: saves walking the text.
};

} // namespace Hearth
