#include "config/draftview.h"

#include "config/differenceview.h"
#include "config/draftnotice.h"
#include "config/findbar.h"
#include "config/fixmenu.h"
#include "config/folding.h"
#include "config/historyview.h"
#include "config/jsoneditor.h"
#include "config/problemlist.h"
#include "config/savebar.h"
#include "json5/json5format.h"
#include "json5/json5structure.h"
#include "widgets/banner.h"
#include "widgets/tokens.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

DraftView::DraftView(ConfigDraft &draft, const SyntaxDefinition &syntax, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_banner(new Banner(this))
    , m_notice(new DraftNotice(draft, *m_banner, this))
    , m_stack(new QStackedWidget(this))
    , m_editor(new JsonEditor(draft.textDocument(), this))
    , m_difference(new DifferenceView(this))
    , m_history(new HistoryView(draft, this))
    , m_takeBoth(new QPushButton(this))
    , m_problems(new ProblemList(this))
    , m_saveBar(new SaveBar(draft, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    layout->addWidget(m_banner);
    buildEditor(syntax);
    layout->addWidget(m_problems);
    layout->addWidget(m_saveBar);
    connectDraft();
    onDiagnostics();
    retranslate();
}

DraftView::~DraftView() = default;

void DraftView::buildEditor(const SyntaxDefinition &syntax)
{
    m_editor->setObjectName(QStringLiteral("editor"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_takeBoth->setObjectName(QStringLiteral("takeBoth"));
    m_takeBoth->setVisible(false);
    m_colours = std::make_unique<SyntaxColours>(syntax, *m_draft.textDocument());
    m_findBar = new FindBar(*m_editor, this);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_difference);
    m_stack->addWidget(m_history);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addWidget(m_findBar);
    box->addWidget(m_takeBoth, 0, Qt::AlignLeft);
    box->addWidget(m_stack, 1);
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
    connect(m_editor, &JsonEditor::fixesRequested, this, &DraftView::offerFixes);
    connect(m_editor, &JsonEditor::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        fillFixes(*menu);
    });
    updatePalette();
}

void DraftView::connectDraft()
{
    connect(&m_draft, &ConfigDraft::stateChanged, this, &DraftView::updateState);
    connect(&m_draft, &ConfigDraft::textEdited, this, &DraftView::onTextEdited);
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &DraftView::onDiagnostics);
    connect(&m_draft, &ConfigDraft::saved, this, &DraftView::updateState);
    connect(&m_draft, &ConfigDraft::followedFile, this, [this] {
        Q_EMIT noticeRequested(tr("Another program changed %1. You see its text now.").arg(fileName()));
    });
    connect(m_problems, &ProblemList::opened, this, [this](int index) {
        showMiddle(Middle::Text);
        m_editor->goToMark(index);
        m_editor->setFocus();
    });
    connect(m_problems, &ProblemList::fixesRequested, this, [this](int index) {
        showMiddle(Middle::Text);
        m_editor->goToMark(index);
        offerFixes();
    });
    connect(m_problems, &ProblemList::fixAllRequested, this, &DraftView::fixAll);
    connect(m_notice, &DraftNotice::compareRequested, this,
        [this](bool compare) { showMiddle(compare ? Middle::Comparison : Middle::Text); });
    connect(m_notice, &DraftNotice::createRequested, this, &DraftView::createFirstText);
    connect(m_notice, &DraftNotice::settled, this, &DraftView::backToText);
    connect(m_takeBoth, &QPushButton::clicked, this, [this] {
        if (m_draft.takeBoth()) {
            backToText();
            Q_EMIT noticeRequested(tr("Both changes stand in the text now. Look at it, then save."));
        }
    });
    connect(m_saveBar, &SaveBar::historyRequested, this,
        [this](bool show) { showMiddle(show ? Middle::History : Middle::Text); });
    connect(m_saveBar, &SaveBar::reviewRequested, this,
        [this](bool show) { showMiddle(show ? Middle::Review : Middle::Text); });
    connect(m_saveBar, &SaveBar::revertRequested, this, [this] {
        m_draft.revert();
        backToText();
    });
    connect(m_saveBar, &SaveBar::saveRequested, this, &DraftView::save);
    connect(m_history, &HistoryView::restored, this, [this](const QString &words) {
        backToText();
        Q_EMIT noticeRequested(words);
    });
}

QString DraftView::fileName() const
{
    return QFileInfo(m_draft.path()).fileName();
}

QString DraftView::sentence() const
{
    const QString file = fileName();
    switch (m_draft.state()) {
    case DraftState::Loading:
        return tr("Reading %1.").arg(file);
    case DraftState::Missing:
        return tr("There is no %1 yet.").arg(file);
    case DraftState::Unreadable:
        return tr("%1 cannot be read.").arg(file);
    default:
        break;
    }
    const int errors = m_problems->count(ConfigDiagnostic::Severity::Error);
    const int warnings = m_problems->count(ConfigDiagnostic::Severity::Warning);
    if (errors == 0 && warnings == 0) {
        return tr("%1 is in order.").arg(file);
    }
    //: Part of "2 errors and 1 warning in openclaw.json."
    const QString errorCount = tr("%n error(s)", "", errors);
    //: Part of "2 errors and 1 warning in openclaw.json."
    const QString warningCount = tr("%n warning(s)", "", warnings);
    if (errors > 0 && warnings > 0) {
        //: %1: "2 errors", %2: "1 warning", %3: name of a file.
        return tr("%1 and %2 in %3.").arg(errorCount, warningCount, file);
    }
    //: %1: "2 errors" or "1 warning", %2: name of a file.
    return tr("%1 in %2.").arg(errors > 0 ? errorCount : warningCount, file);
}

void DraftView::save()
{
    m_draft.save();
    updateState();
}

void DraftView::goToNextProblem(bool forward)
{
    showMiddle(Middle::Text);
    m_editor->goToNextMark(forward);
    m_editor->setFocus();
}

bool DraftView::showPath(const Json5Path &path)
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
    showMiddle(Middle::Text);
    const bool isScalar = node.kind() != Json5Node::Kind::Object && node.kind() != Json5Node::Kind::Array;
    const int begin = m_draft.positionAt(node.range().begin);
    const int end = isScalar ? m_draft.positionAt(node.range().end) : begin;
    m_editor->goTo(begin, end - begin);
    m_editor->setFocus();
    return true;
}

void DraftView::showMiddle(Middle middle)
{
    const DraftState state = m_draft.state();
    const bool isThere = middle == Middle::Comparison ? state == DraftState::ChangedUnderneath
        : middle == Middle::Review                    ? state == DraftState::Modified
                                                      : true;
    m_middle = isThere ? middle : Middle::Text;
    if (m_middle == Middle::History) {
        m_history->refresh();
    }
    updateDifference();
    m_stack->setCurrentWidget(m_middle == Middle::Text ? static_cast<QWidget *>(m_editor)
            : m_middle == Middle::History              ? static_cast<QWidget *>(m_history)
                                                       : m_difference);
    m_saveBar->setReviewing(m_middle == Middle::Review);
    m_saveBar->setHistoryShown(m_middle == Middle::History);
    m_notice->setComparing(m_middle == Middle::Comparison);
}

void DraftView::backToText()
{
    showMiddle(Middle::Text);
    m_editor->setFocus();
}

void DraftView::onTextEdited()
{
    m_findBar->refresh();
    updateDifference();
    m_notice->forgetSaveError();
}

void DraftView::onDiagnostics()
{
    // Errors first; each kind in the order of the text, whichever check found it.
    QList<DraftDiagnostic> problems = m_draft.diagnostics();
    std::stable_sort(
        problems.begin(), problems.end(), [](const DraftDiagnostic &a, const DraftDiagnostic &b) {
            return std::pair(a.finding.severity, a.begin) < std::pair(b.finding.severity, b.begin);
        });
    QList<EditorMark> marks;
    for (const DraftDiagnostic &each : std::as_const(problems)) {
        marks.append(
            {each.finding.severity, each.begin, each.end - each.begin, diagnosticSentence(each.finding)});
    }
    updateStructure();
    m_editor->setMarks(marks);
    m_editor->updateBrackets();
    m_problems->setProblems(problems);
    Q_EMIT summaryChanged();
}

void DraftView::updateStructure()
{
    QList<FoldRange> folds;
    const QTextDocument *text = m_draft.textDocument();
    for (const DraftFold &each : m_draft.folds()) {
        folds.append({text->findBlock(each.begin).blockNumber(), text->findBlock(each.end).blockNumber()});
    }
    m_editor->folding().setRanges(folds);
}

void DraftView::createFirstText()
{
    QTextCursor cursor(m_draft.textDocument());
    cursor.insertText(QString::fromUtf8(Documents::firstText(m_draft.kind())));
    m_editor->goTo(0);
    m_editor->setFocus();
}

void DraftView::fillFixes(QMenu &menu)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = cursor.block();
    const QList<DraftDiagnostic> here = m_draft.isEditable()
        ? findingsAt(
            m_draft.diagnostics(), cursor.position(), block.position(), block.position() + block.length() - 1)
        : QList<DraftDiagnostic>();
    addFixes(menu, here, [this](const ConfigRepair &repair) { apply(repair); });
}

void DraftView::offerFixes()
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
    if (const auto first = std::find_if(actions.cbegin(), actions.cend(), isUsable);
        first != actions.cend()) {
        menu->setActiveAction(*first);
    }
}

void DraftView::apply(const ConfigRepair &repair)
{
    if (const Result<> applied = m_draft.applyOperations(repair.operations); !applied) {
        Q_EMIT noticeRequested(errorSentence(applied.error()));
    }
    m_editor->setFocus();
}

void DraftView::fixAll()
{
    m_draft.fixed().then(this, [this, revision = m_draft.textEditedRevision()](const FixedText &fixed) {
        if (revision != m_draft.textEditedRevision() || fixed.fixed.isEmpty()) {
            return;
        }
        if (const Result<> replaced = m_draft.replaceAll(fixed.text); !replaced) {
            Q_EMIT noticeRequested(errorSentence(replaced.error()));
            return;
        }
        backToText();
        Q_EMIT noticeRequested(
            tr("%n problem(s) repaired. Undo brings the text back.", "", int(fixed.fixed.size())));
    });
}

void DraftView::format()
{
    if (!m_draft.isEditable()) {
        return;
    }
    showMiddle(Middle::Text);
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

void DraftView::updateDifference()
{
    bool canTakeBoth = false;
    if (m_middle == Middle::Comparison) {
        m_difference->setThreeWay(m_draft.threeWay());
        canTakeBoth = m_draft.canTakeBoth();
    } else if (m_middle == Middle::Review) {
        m_difference->setTexts(m_draft.savedBytes(), m_draft.bytes());
    }
    m_takeBoth->setVisible(canTakeBoth);
}

void DraftView::updateState()
{
    if ((m_middle == Middle::Comparison && m_draft.state() != DraftState::ChangedUnderneath)
        || (m_middle == Middle::Review && m_draft.state() != DraftState::Modified
            && m_draft.state() != DraftState::Saving)) {
        showMiddle(Middle::Text);
    }
    m_editor->setReadOnly(!m_draft.isEditable());
    m_saveBar->update();
    m_notice->update();
    m_problems->setSaysNone(m_draft.state() != DraftState::Missing && m_draft.state() != DraftState::Loading
        && m_draft.state() != DraftState::Unreadable);
    Q_EMIT summaryChanged();
}

void DraftView::updatePalette()
{
    m_colours->setTokens(Tokens::current());
}

void DraftView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_colours) {
        updatePalette();
    }
}

void DraftView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_findBar->isVisible() || m_middle != Middle::Text)) {
        if (m_findBar->isVisible()) {
            m_findBar->close();
        } else {
            showMiddle(Middle::Text);
        }
        m_editor->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DraftView::retranslate()
{
    m_editor->setAccessibleName(tr("Text of %1").arg(fileName()));
    m_difference->setAccessibleName(tr("Difference between the file and your text"));
    //: Button: both programs' changes of the file go into the text, as they do not touch each other.
    m_takeBoth->setText(tr("Put both together"));
    onDiagnostics();
    updateState();
}

} // namespace Hearth
