#include "chat/markdownfragment.h"

#include "widgets/tokens.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace Hearth {

namespace {

constexpr double lineHeight = 140; ///< Percent; tall marks of Thai find room.
constexpr double blockGap = 8;
constexpr double codeShade = 0.05;

class SafeDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    /// Whatever a text names, neither disk nor network is asked.
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isSafe(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https")
        || scheme == QLatin1String("mailto");
}

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeLanguage)
        || format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
}

void dressBlock(const QTextBlock &block, const Tokens &tokens)
{
    QTextBlockFormat format = block.blockFormat();
    if (isCode(block)) {
        const bool isFirst = !isCode(block.previous());
        const bool isLast = !block.next().isValid() || !isCode(block.next());
        format.setNonBreakableLines(false); // wraps rather than widens the column
        format.setBackground(mixed(tokens.surface, tokens.text, codeShade));
        format.setLeftMargin(Space::small);
        format.setRightMargin(Space::small);
        format.setTopMargin(isFirst ? blockGap : 0);
        format.setBottomMargin(isLast ? blockGap : 0);
    } else {
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 0 ? blockGap * 1.5 : 0);
        const bool listGoesOn = block.textList() && block.next().isValid() && block.next().textList();
        format.setBottomMargin(listGoesOn ? blockGap / 4 : blockGap);
    }
    QTextCursor(block).setBlockFormat(format);
}

QTextCharFormat linkFormat(const QUrl &url, const Tokens &tokens)
{
    QTextCharFormat format;
    if (isSafe(url)) {
        format.setAnchor(true);
        format.setAnchorHref(url.toString());
        format.setForeground(tokens.ember);
        format.setFontUnderline(true);
        format.setToolTip(url.toString());
    }
    return format;
}

/// A run of text in one format, by value: fragments do not outlive a change of their document.
struct Run
{
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

void dressRun(QTextDocument &document, const Run &run, const Tokens &tokens)
{
    QTextCursor cursor(&document);
    cursor.setPosition(run.position);
    cursor.setPosition(run.position + run.length, QTextCursor::KeepAnchor);
    const QTextCharFormat &had = run.format;
    if (had.isImageFormat()) {
        const QString address = had.toImageFormat().name();
        const QString alternative = had.stringProperty(QTextFormat::ImageAltText);
        cursor.insertText(alternative.isEmpty() ? address : alternative, linkFormat(QUrl(address), tokens));
        return;
    }
    if (had.isAnchor()) {
        QTextCharFormat format = had;
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearForeground();
        format.merge(linkFormat(QUrl(had.anchorHref()), tokens));
        cursor.setCharFormat(format);
        return;
    }
    if (had.fontFixedPitch() || !had.fontFamilies().toStringList().isEmpty()) {
        QTextCharFormat format;
        format.setFontFamilies(fixedFont(document.defaultFont()).families());
        format.setFontPointSize(document.defaultFont().pointSizeF() * Type::secondary);
        if (!isCode(document.findBlock(run.position))) {
            format.setBackground(mixed(tokens.surface, tokens.text, codeShade));
        }
        cursor.mergeCharFormat(format);
    }
}

void dressTables(QTextFrame *frame, const Tokens &tokens)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(tokens.line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellSpacing(0);
            format.setCellPadding(Space::tiny);
            table->setFormat(format);
        }
        dressTables(child, tokens);
    }
}

void dress(QTextDocument &document, const Tokens &tokens)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressBlock(block, tokens);
        // From the end, so that texts put in for images move nothing that is still to come.
        QList<Run> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            runs.append({fragment.position(), fragment.length(), fragment.charFormat()});
        }
        for (auto it = runs.crbegin(); it != runs.crend(); ++it) {
            dressRun(document, *it, tokens);
        }
    }
    dressTables(document.rootFrame(), tokens);
}

} // namespace

QTextDocumentFragment markdownFragment(const QString &markdown, const Tokens &tokens, const QFont &font)
{
    SafeDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    // A fragment keeps the formats of its blocks but the first: give it a first one to lose.
    document.setMarkdown(QStringLiteral("x\n\n") + markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    dress(document, tokens);
    QTextCursor cursor(&document);
    cursor.setPosition(1);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    return QTextDocumentFragment(cursor);
}

} // namespace Hearth
