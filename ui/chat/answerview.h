#pragma once

#include "chat/markdownsplitter.h"

#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTimer>

namespace Hearth {

/// A text that grows while it is read: Markdown, or plain text. As high as its text, without scroll bars of
/// its own; only what is new is laid out, the less often the longer that takes. Nothing that the text names
/// is ever loaded; a link opens by a click alone, in the browser.
class AnswerView final : public QTextBrowser
{
    Q_OBJECT

public:
    enum class Kind { Markdown, Plain };

    explicit AnswerView(Kind kind, QWidget *parent = nullptr);

    void append(const QString &text); ///< Shown soon.
    void finish(); ///< No more comes: all is shown now.
    [[nodiscard]] QString source() const { return m_source; } ///< All that was appended, as it came.

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderMarkdown();
    void renderPlain();
    void renderAgain(); ///< In new colours or another font.
    void put(const QString &markdown);
    void fitHeight();

    Kind m_kind;
    QString m_source;
    QString m_fresh; ///< Plain: not shown yet.
    MarkdownSplitter m_splitter;
    int m_settled = 0; ///< Position where the pieces end that nothing changes any more.
    QTextBlockFormat m_settledFormat; ///< Of the block there.
    QTimer m_renderTimer;
};

} // namespace Hearth
