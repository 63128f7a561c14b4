#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// What a QTextDocument takes for the end of a line. JSON5 has the first four; the last two are characters
/// that Qt uses inside and that a file may hold all the same.
enum class LineEnd {
    LineFeed,
    CarriageReturnLineFeed,
    CarriageReturn,
    ParagraphSeparator, ///< U+2029
    FrameBegin, ///< U+FDD0
    FrameEnd, ///< U+FDD1
};
inline constexpr LineEnd lastLineEnd = LineEnd::FrameEnd;

[[nodiscard]] QString lineEndText(LineEnd end);

/// A text by lines, each with the end it has. Never without a line.
struct LineText
{
    QStringList lines{QString()};
    QList<LineEnd> ends = QList<LineEnd>(); ///< One less than there are lines: the last one has none.
    bool hasByteOrderMark = false;

    [[nodiscard]] LineEnd usualEnd() const; ///< The most frequent one; LF where there is none.
    [[nodiscard]] QByteArray toBytes() const;
    bool operator==(const LineText &) const = default;
};

[[nodiscard]] LineText lineTextOf(QStringView text); ///< A byte order mark is a character of the text.

/// The lines of \a bytes, each with its end; the last one without. Bytes that are not UTF-8 are lost.
[[nodiscard]] QStringList linesWithEnds(const QByteArray &bytes);

/// The text of \a bytes; toBytes() gives exactly them back. Nothing when they are not UTF-8.
[[nodiscard]] std::optional<LineText> readLineText(const QByteArray &bytes);

/// The way between byte offsets in toBytes() of a LineText and the positions of a QTextDocument that holds
/// it: UTF-16 units, a line end being one.
class LineMap
{
public:
    explicit LineMap(LineText text);

    struct Place
    {
        int position = 0;
        bool isExact = true; ///< False inside a character, a line end or the byte order mark.
    };

    /// \a offset is held to the text. Inside a character or line end: the position before it.
    [[nodiscard]] Place positionAt(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(int position) const; ///< \a position is held to the text.

private:
    LineText m_text;
    QList<qsizetype> m_offsets; ///< Where each line begins.
    QList<int> m_positions;
};

} // namespace Hearth
