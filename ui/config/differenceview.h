#pragma once

#include "base/linediff.h"
#include "base/threeway.h"

#include <QPlainTextEdit>

namespace Hearth {

/// What became of a text, to be read and copied: lines that went with a minus, lines that came with a plus,
/// and what stands around them. Bytes that cannot be told apart by eye are spelled out in lines that differ:
/// other line ends, no-break spaces, a byte order mark.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setTexts(const QByteArray &before, const QByteArray &after);
    /// What two have made of one text, each stretch under a heading that says who.
    void setThreeWay(const QList<ThreeWayChunk> &chunks);
    [[nodiscard]] int addedLines() const { return count(Row::Kind::Added); }
    [[nodiscard]] int removedLines() const { return count(Row::Kind::Removed); }

    static constexpr int contextLines = 3; ///< As `diff -u` has it.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        enum class Kind { Same, Removed, Added, Gap, Heading };
        Kind kind = Kind::Same;
        QString text; ///< With its line end, but for headings.
        int count = 0; ///< Gap alone: how many lines.
    };

    void fill();
    void fillThreeWay();
    void addLines(Row::Kind kind, const QStringList &lines);
    void addSame(const QStringList &lines, bool isFirst, bool isLast);
    void updateColours();
    [[nodiscard]] QString told(const Row &row) const;
    [[nodiscard]] QString spelledOut(const QString &line) const;
    [[nodiscard]] int count(Row::Kind kind) const;

    QList<DiffLine> m_lines;
    QList<ThreeWayChunk> m_chunks;
    bool m_isThreeWay = false;
    QString m_usualEnd; ///< Of the text before: not worth a sign.
    QList<Row> m_rows;
};

} // namespace Hearth
