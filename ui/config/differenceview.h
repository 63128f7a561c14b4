#pragma once

#include "base/linediff.h"

#include <QPlainTextEdit>

namespace Hearth {

/// The difference between the file and the text, to be read and copied: lines that only the file has with a
/// minus, lines that only the text has with a plus, and what stands around them.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);
    void setTexts(const QString &onDisk, const QString &inEditor);

    static constexpr int contextLines = 3; ///< As `diff -u` has it.

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void updateColours();
    [[nodiscard]] QString told(const DiffLine &line) const;

    QList<DiffLine> m_lines;
};

} // namespace Hearth
