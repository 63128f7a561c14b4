#pragma once

#include <QPlainTextEdit>

namespace Hearth {

/// Where a prompt is written: grows from one line to six. Enter sends, Shift+Enter begins a line; while an
/// input method composes, Enter is the input method's. Up in an empty field brings back what was sent last.
class PromptEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PromptEdit(QWidget *parent = nullptr);

    void setText(const QString &text); ///< In place of what stands there; undo brings that back.
    /// Empties the field, remembers the text for Up, and gives it.
    [[nodiscard]] QString take();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void sendRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isComposing() const;
    void setMargins();
    void fitHeight();

    QString m_last;
};

} // namespace Hearth
