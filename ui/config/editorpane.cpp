#include "config/editorpane.h"

#include "config/completionpopup.h"
#include "config/findbar.h"
#include "config/fixmenu.h"
#include "config/folding.h"
#include "config/gotopathbar.h"
#include "config/hoverhelp.h"
#include "config/indentation.h"
#include "config/jsoneditor.h"
#include "config/outlineview.h"
#include "draft/configdraft.h"
#include "engine/textguide.h"
#include "json5/json5format.h"
#include "json5/json5structure.h"
#include "widgets/tokens.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

/// Characters that are parsed within a millisecond or two [bench_json5].
constexpr int quicklyParsed = 32 * 1024;
constexpr int outlineWidth = 240; ///< At first; our choice: a provider's id and a model's fit.

} // namespace

EditorPane::EditorPane(
    ConfigDraft &draft, const SyntaxDefinition &syntax, References references, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_splitter(new QSplitter(this))
    , m_outline(new OutlineView(this))
    , m_editor(new JsonEditor(draft.textDocument(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    buildEditor(syntax);
    connectBars();
    addHelp(std::move(references));
    retranslate();
}

EditorPane::~EditorPane() = default;

void EditorPane::buildEditor(const SyntaxDefinition &syntax)
{
    m_editor->setObjectName(QStringLiteral("editor"));
    m_outline->setObjectName(QStringLiteral("outline"));
    m_colours = std::make_unique<SyntaxColours>(syntax, *m_draft.textDocument());
    m_findBar = new FindBar(*m_editor, this);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    m_goToBar = new GoToPathBar(
        *m_editor, [this] { return m_draft.document(); }, this);
    m_goToBar->setObjectName(QStringLiteral("goToBar"));
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({outlineWidth, 3 * outlineWidth});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::medium);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addWidget(m_findBar);
    box->addWidget(m_goToBar);
    box->addWidget(m_splitter, 1);
    updatePalette();
}

void EditorPane::connectBars()
{
    connect(&m_draft, &ConfigDraft::textEdited, m_findBar, &FindBar::refresh);
    connect(m_goToBar, &GoToPathBar::goTo, this, [this](const Json5Path &path) { showPath(path); });
    connect(m_goToBar, &GoToPathBar::goToLine, this, [this](int line, int column) {
        const QTextBlock block = m_editor->document()->findBlockByNumber(
            std::clamp(line - 1, 0, m_editor->document()->blockCount() - 1));
        m_editor->goTo(block.position() + std::clamp(column - 1, 0, block.length() - 1));
        m_editor->setFocus();
    });
    connect(m_outline, &OutlineView::activated, this, [this](const Json5Path &path) { showPath(path); });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &EditorPane::followCursor);
    connect(m_editor, &JsonEditor::fixesRequested, this, &EditorPane::offerFixes);
    connect(m_editor, &JsonEditor::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        addFolding(*menu);
        menu->addSeparator();
        fillFixes(*menu);
    });
}

void EditorPane::addHelp(References references)
{
    auto *completion =
        new CompletionPopup(*m_editor, [this, references = std::move(references)](int position) {
            return completionOffer(
                textCompletions(m_draft.kind(), m_draft.document(), references(), m_draft.byteAt(position)),
                [this](qsizetype byte) { return m_draft.positionAt(byte); });
        });
    // Else the whole text would be parsed while it is typed: the check does it in the background.
    completion->setReady(
        [this] { return m_draft.isChecked() || m_editor->document()->characterCount() < quicklyParsed; });
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, completion, &CompletionPopup::resume);
    m_editor->setHelp([this](int position) {
        const auto guide = textKeyGuide(m_draft.kind(), m_draft.document(), m_draft.byteAt(position));
        return guide ? hoverHelp(*guide) : QString();
    });
    m_editor->setBrackets([this](int position) -> std::optional<JsonEditor::BracketPair> {
        if (!m_draft.isChecked()) { // the places of an older text would be wrong ones
            return std::nullopt;
        }
        const auto pair = json5BracketAt(m_draft.checkedDocument(), m_draft.byteAt(position));
        if (!pair || !pair->other) {
            return std::nullopt;
        }
        return JsonEditor::BracketPair(
            m_draft.positionAt(pair->here.begin), m_draft.positionAt(pair->other->begin));
    });
}

void EditorPane::setProblems(const QList<DraftDiagnostic> &problems)
{
    QList<EditorMark> marks;
    QList<ConfigDiagnostic> findings;
    for (const DraftDiagnostic &each : problems) {
        marks.append(
            {each.finding.severity, each.begin, each.end - each.begin, diagnosticSentence(each.finding)});
        findings.append(each.finding);
    }
    QList<FoldRange> folds;
    const QTextDocument *text = m_draft.textDocument();
    for (const DraftFold &each : m_draft.folds()) {
        folds.append({text->findBlock(each.begin).blockNumber(), text->findBlock(each.end).blockNumber()});
    }
    m_editor->folding().setRanges(folds);
    m_editor->setMarks(marks);
    m_editor->updateBrackets();
    m_outline->setContent(m_draft.checkedDocument(), textSecretTest(m_draft.kind()), findings);
    followCursor();
}

void EditorPane::followCursor()
{
    if (m_outline->isVisible() && m_draft.isChecked()) {
        m_outline->setCurrentPath(
            json5PathAt(m_draft.checkedDocument(), m_draft.byteAt(m_editor->textCursor().position())));
    }
}

bool EditorPane::showPath(const Json5Path &path)
{
    const Json5Document &document = m_draft.document();
    Json5Path way = path;
    Json5Node node = document.find(way);
    while (node.isNull() && !way.isRoot()) {
        way = way.parent();
        node = document.find(way);
    }
    if (node.isNull() || (way.isRoot() && !path.isRoot())) {
        return false;
    }
    const bool isScalar = node.kind() != Json5Node::Kind::Object && node.kind() != Json5Node::Kind::Array;
    const int begin = m_draft.positionAt(node.range().begin);
    const int end = isScalar ? m_draft.positionAt(node.range().end) : begin;
    m_editor->goTo(begin, end - begin);
    m_editor->setFocus();
    return true;
}

void EditorPane::fillFixes(QMenu &menu)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = cursor.block();
    const QList<DraftDiagnostic> here = m_draft.isEditable() && m_draft.isChecked()
        ? findingsAt(
            m_draft.diagnostics(), cursor.position(), block.position(), block.position() + block.length() - 1)
        : QList<DraftDiagnostic>();
    FixActions actions;
    actions.apply = [this](const ConfigRepair &repair) { apply(repair); };
    actions.write = [this, revision = m_draft.textEditedRevision()](const TextRepair &repair) {
        if (revision == m_draft.textEditedRevision()) { // else the places may be others
            QTextCursor at(m_editor->document());
            at.setPosition(repair.begin);
            at.setPosition(repair.end, QTextCursor::KeepAnchor);
            at.insertText(repair.text);
            m_editor->setFocus();
        }
    };
    addFixes(menu, here, actions);
}

void EditorPane::offerFixes()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fixes"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFixes(*menu);
    if (menu->isEmpty()) {
        menu->addAction(tr("No problem on this line"))->setEnabled(false);
    }
    menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
    const auto isUsable = [](const QAction *action) { return action->isEnabled() && !action->isSeparator(); };
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.cbegin(), actions.cend(), isUsable);
    if (first != actions.cend()) {
        menu->setActiveAction(*first);
    }
}

void EditorPane::apply(const ConfigRepair &repair)
{
    if (const Result<> applied = m_draft.applyOperations(repair.operations); !applied) {
        Q_EMIT noticeRequested(errorSentence(applied.error()));
    }
    m_editor->setFocus();
}

void EditorPane::format()
{
    if (!m_draft.isEditable()) {
        return;
    }
    const Json5Document &document = m_draft.document();
    const QTextCursor cursor = m_editor->textCursor();
    const TextRange range{m_draft.byteAt(cursor.selectionStart()), m_draft.byteAt(cursor.selectionEnd())};
    const Json5Edit edit =
        cursor.hasSelection() ? json5Formatting(document, range) : json5Formatting(document);
    const bool isNothing = edit.range.length() == 0 && edit.replacement.isEmpty();
    if (const Result<> applied = isNothing ? Result<>() : m_draft.applyEdit(edit); !applied) {
        Q_EMIT noticeRequested(errorSentence(applied.error()));
    } else if (isNothing) {
        Q_EMIT noticeRequested(tr("All lines are in order already."));
    }
}

void EditorPane::toggleComment()
{
    if (!m_draft.isEditable()) {
        return;
    }
    if (m_draft.isStrictJson()) {
        Q_EMIT noticeRequested(tr("This file is strict JSON, which has no comments."));
        return;
    }
    toggleLineComments(m_editor->textCursor());
}

void EditorPane::toggleFold()
{
    m_editor->folding().toggleAround(m_editor->textCursor().blockNumber());
}

void EditorPane::addFolding(QMenu &menu)
{
    const QString keys = QKeySequence(foldKeys).toString(QKeySequence::NativeText);
    //: In the menu of the editor: hides the lines of an object or list, or shows them again.
    menu.addAction(tr("Fold or unfold here") + QLatin1Char('\t') + keys, this, &EditorPane::toggleFold);
    menu.addAction(tr("Fold all"), &m_editor->folding(), &Folding::foldAll);
    menu.addAction(tr("Unfold all"), &m_editor->folding(), &Folding::openAll);
}

void EditorPane::setOutlineShown(bool shown)
{
    if (shown != isOutlineShown()) {
        m_outline->setVisible(shown);
        Q_EMIT outlineShownChanged(shown);
        followCursor();
    }
}

bool EditorPane::isOutlineShown() const
{
    return !m_outline->isHidden();
}

bool EditorPane::closeBars()
{
    const bool isOpen = m_findBar->isVisible() || m_goToBar->isVisible();
    if (m_findBar->isVisible()) {
        m_findBar->close();
    }
    if (m_goToBar->isVisible()) {
        m_goToBar->close();
    }
    return isOpen;
}

void EditorPane::updatePalette()
{
    m_colours->setTokens(Tokens::current());
}

void EditorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_colours) {
        updatePalette();
    }
}

void EditorPane::retranslate()
{
    m_editor->setAccessibleName(tr("Text of %1").arg(QFileInfo(m_draft.path()).fileName()));
}

} // namespace Hearth
