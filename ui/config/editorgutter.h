#pragma once

#include <QWidget>

namespace Hearth {

class Folding;
class JsonEditor;

/// The strip at the left of an editor: marks of problems, line numbers, what can be folded. A click on a mark
/// goes to its problem, one on a chevron folds. Says nothing to a screen reader: the problems list and the
/// editor's own keys do all that it does.
class EditorGutter final : public QWidget
{
    Q_OBJECT

public:
    /// \a editor is its parent; \a folding outlives this.
    EditorGutter(JsonEditor &editor, Folding &folding);
    [[nodiscard]] int neededWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int foldAt(const QPoint &position) const; ///< The line that a click there folds; -1: none.

    JsonEditor &m_editor;
    Folding &m_folding;
    int m_hoveredFold = -1;
};

} // namespace Hearth
