#include "config/draftview.h"

#include "config/differenceview.h"
#include "config/findbar.h"
#include "config/jsoneditor.h"
#include "config/problemlist.h"
#include "widgets/banner.h"
#include "widgets/tokens.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

DraftView::DraftView(ConfigDraft &draft, const SyntaxDefinition &syntax, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_banner(new Banner(this))
    , m_texts(new QStackedWidget(this))
    , m_editor(new JsonEditor(draft.textDocument(), this))
    , m_difference(new DifferenceView(this))
    , m_problems(new ProblemList(this))
    , m_state(new QLabel(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    layout->addWidget(m_banner);
    buildEditor(syntax);
    layout->addWidget(m_problems);
    buildSaveBar();
    connectDraft();
    onDiagnostics();
    retranslate();
}

DraftView::~DraftView() = default;

void DraftView::buildEditor(const SyntaxDefinition &syntax)
{
    m_editor->setObjectName(QStringLiteral("editor"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_colours = std::make_unique<SyntaxColours>(syntax, *m_draft.textDocument());
    m_findBar = new FindBar(*m_editor, this);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    m_texts->addWidget(m_editor);
    m_texts->addWidget(m_difference);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addWidget(m_findBar);
    box->addWidget(m_texts, 1);
    updatePalette();
}

void DraftView::buildSaveBar()
{
    m_state->setObjectName(QStringLiteral("saveState"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::small);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_revert);
    bar->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    connect(m_save, &QPushButton::clicked, this, &DraftView::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_draft.revert();
        m_editor->setFocus();
    });
}

void DraftView::connectDraft()
{
    connect(&m_draft, &ConfigDraft::stateChanged, this, &DraftView::updateState);
    connect(&m_draft, &ConfigDraft::textEdited, this, &DraftView::onTextEdited);
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &DraftView::onDiagnostics);
    connect(&m_draft, &ConfigDraft::saveFailed, this, &DraftView::onSaveFailed);
    connect(&m_draft, &ConfigDraft::saved, this, [this] {
        m_saveError.reset();
        updateState();
    });
    connect(&m_draft, &ConfigDraft::followedFile, this, [this] {
        Q_EMIT noticeRequested(tr("Another program changed %1. You see its text now.").arg(fileName()));
    });
    connect(m_problems, &ProblemList::opened, this, [this](int index) {
        setComparing(false);
        m_editor->goToMark(index);
        m_editor->setFocus();
    });
    connect(m_banner, &Banner::mainTriggered, this, &DraftView::onMainAction);
    connect(m_banner, &Banner::otherTriggered, this, [this] {
        m_draft.takeTheirs();
        m_editor->setFocus();
    });
    connect(m_banner, &Banner::thirdTriggered, this, [this] {
        m_draft.keepMine();
        m_editor->setFocus();
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
    m_saveError.reset();
    m_draft.save();
    updateState();
}

void DraftView::goToNextProblem(bool forward)
{
    setComparing(false);
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
    setComparing(false);
    const bool isScalar = node.kind() != Json5Node::Kind::Object && node.kind() != Json5Node::Kind::Array;
    const int begin = m_draft.positionAt(node.range().begin);
    const int end = isScalar ? m_draft.positionAt(node.range().end) : begin;
    m_editor->goTo(begin, end - begin);
    m_editor->setFocus();
    return true;
}

void DraftView::onTextEdited()
{
    m_findBar->refresh();
    updateDifference();
    if (m_saveError) {
        m_saveError.reset();
        updateBanner();
    }
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
    m_editor->setMarks(marks);
    m_problems->setProblems(problems);
    Q_EMIT summaryChanged();
}

void DraftView::onMainAction()
{
    if (m_saveError) {
        save();
        return;
    }
    switch (m_draft.state()) {
    case DraftState::ChangedUnderneath:
        setComparing(!m_isComparing);
        break;
    case DraftState::Missing:
        createFirstText();
        break;
    case DraftState::Unreadable:
        m_draft.load();
        break;
    default:
        break;
    }
}

void DraftView::onSaveFailed(const Error &error)
{
    if (error.kind != ErrorKind::ChangedUnderneath) { // which the state tells
        m_saveError = error;
    }
    updateState();
}

void DraftView::createFirstText()
{
    QTextCursor cursor(m_draft.textDocument());
    cursor.insertText(QString::fromUtf8(Documents::firstText(m_draft.kind())));
    m_editor->goTo(0);
    m_editor->setFocus();
}

void DraftView::setComparing(bool comparing)
{
    m_isComparing = comparing && m_draft.state() == DraftState::ChangedUnderneath;
    updateDifference();
    m_texts->setCurrentWidget(m_isComparing ? static_cast<QWidget *>(m_difference) : m_editor);
    updateBanner();
}

void DraftView::updateDifference()
{
    if (m_isComparing) {
        QString theirs = QString::fromUtf8(m_draft.theirBytes());
        if (theirs.startsWith(QChar::ByteOrderMark)) { // the document keeps its own apart
            theirs.remove(0, 1);
        }
        QString mine = m_draft.textDocument()->toRawText();
        mine.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        m_difference->setTexts(theirs, mine);
    }
}

void DraftView::updateState()
{
    if (m_draft.state() != DraftState::ChangedUnderneath) {
        setComparing(false);
    }
    m_editor->setReadOnly(!m_draft.isEditable());
    m_state->setText(stateWords());
    m_save->setEnabled(m_draft.state() == DraftState::Modified);
    m_revert->setEnabled(m_draft.state() == DraftState::Modified);
    updateBanner();
    m_problems->setSaysNone(m_draft.state() != DraftState::Missing && m_draft.state() != DraftState::Loading
        && m_draft.state() != DraftState::Unreadable);
    Q_EMIT summaryChanged();
}

QString DraftView::stateWords() const
{
    switch (m_draft.state()) {
    case DraftState::Clean:
        //: State of a file: the text in the editor is the text on disk.
        return tr("Saved.");
    case DraftState::Modified:
    case DraftState::ChangedUnderneath:
        return tr("Unsaved changes");
    case DraftState::Saving:
        return tr("Saving…");
    case DraftState::ReadOnly:
        return tr("Read only");
    case DraftState::Loading:
    case DraftState::Missing:
    case DraftState::Unreadable:
        break;
    }
    return {};
}

void DraftView::updateBanner()
{
    const QString file = fileName();
    bool isShown = true;
    if (m_saveError) {
        m_banner->setMessage(
            Glyph::Failed, tr("%1 was not saved. %2").arg(file, errorSentence(*m_saveError)));
        m_banner->setActions(tr("Try again"));
    } else {
        switch (m_draft.state()) {
        case DraftState::ChangedUnderneath:
            m_banner->setMessage(Glyph::Warning,
                m_isComparing ? tr("Lines with − stand in the file only, lines with + in your text only.")
                              : tr("Another program changed %1 while you were editing it.").arg(file));
            m_banner->setActions(m_isComparing ? tr("Back to the text") : tr("Compare"),
                //: Drop the own changes and take the file's text.
                tr("Take theirs"),
                //: Keep the own text; saving replaces the file's.
                tr("Keep mine"));
            break;
        case DraftState::ReadOnly:
            m_banner->setMessage(
                Glyph::Note, tr("%1 is not UTF-8 text: it can be read here, but not changed.").arg(file));
            m_banner->setActions({});
            break;
        case DraftState::Missing:
            m_banner->setMessage(Glyph::Note,
                m_draft.kind() == DocumentKind::Config
                    ? tr("OpenClaw has no config here yet.")
                    : tr("Hearth has no settings file yet and goes by its defaults."));
            //: Button: put a first text into the editor.
            m_banner->setActions(tr("Create"));
            break;
        case DraftState::Unreadable:
            m_banner->setMessage(
                Glyph::Failed, m_draft.error() ? errorSentence(*m_draft.error()) : sentence());
            m_banner->setActions(tr("Try again"));
            break;
        default:
            isShown = false;
            break;
        }
    }
    m_banner->setVisible(isShown);
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
    if (event->key() == Qt::Key_Escape && (m_findBar->isVisible() || m_isComparing)) {
        if (m_findBar->isVisible()) {
            m_findBar->close();
        } else {
            setComparing(false);
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
    //: Button: back to what the file says.
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Back to what the file says; Undo brings your text back."));
    m_save->setText(tr("Save"));
    onDiagnostics();
    updateState();
}

} // namespace Hearth
