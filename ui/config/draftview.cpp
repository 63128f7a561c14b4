#include "config/draftview.h"

#include "config/differenceview.h"
#include "config/draftnotice.h"
#include "config/findbar.h"
#include "config/gotopathbar.h"
#include "config/historyview.h"
#include "config/jsoneditor.h"
#include "config/problemlist.h"
#include "config/savebar.h"
#include "widgets/banner.h"
#include "widgets/tokens.h"
#include "wording/wording.h"

#include <QButtonGroup>
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

DraftView::DraftView(
    ConfigDraft &draft, const SyntaxDefinition &syntax, EditorPane::References references, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_banner(new Banner(this))
    , m_notice(new DraftNotice(draft, *m_banner, this))
    , m_tools(new QHBoxLayout)
    , m_asText(new QPushButton(this))
    , m_asForm(new QPushButton(this))
    , m_outline(new QPushButton(this))
    , m_find(new QPushButton(this))
    , m_goTo(new QPushButton(this))
    , m_format(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_pane(new EditorPane(draft, syntax, std::move(references), this))
    , m_difference(new DifferenceView(this))
    , m_history(new HistoryView(draft, this))
    , m_reviewWords(new QLabel(this))
    , m_takeBoth(new QPushButton(this))
    , m_problems(new ProblemList(this))
    , m_saveBar(new SaveBar(draft, this))
{
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_takeBoth->setObjectName(QStringLiteral("takeBoth"));
    m_takeBoth->setVisible(false);
    m_reviewWords->setObjectName(QStringLiteral("reviewWords"));
    m_reviewWords->setWordWrap(true);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_difference);
    m_stack->addWidget(m_history);
    m_saveBar->addTool(m_problems->fixAllButton());
    buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_banner);
    layout->addLayout(m_tools);
    layout->addWidget(m_reviewWords);
    layout->addWidget(m_takeBoth, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_saveBar);
    connectDraft();
    connectParts();
    onDiagnostics();
    retranslate();
}

void DraftView::buildTools()
{
    m_tools->setSpacing(Space::small);
    auto *group = new QButtonGroup(this);
    for (const auto &[button, name] : {std::pair(m_asForm, "asForm"), std::pair(m_asText, "asText")}) {
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setVisible(false); // until there is a form to choose
        group->addButton(button);
        m_tools->addWidget(button);
    }
    m_asText->setChecked(true);
    m_tools->addStretch(1);
    m_outline->setCheckable(true);
    m_outline->setChecked(m_pane->isOutlineShown());
    for (const auto &[button, name] : {std::pair(m_outline, "showOutline"), std::pair(m_find, "find"),
             std::pair(m_goTo, "goTo"), std::pair(m_format, "format")}) {
        button->setObjectName(QLatin1String(name));
        button->setProperty("flat", true);
        m_tools->addWidget(button);
    }
    connect(m_asForm, &QPushButton::clicked, this, [this] { showMiddle(Middle::Form); });
    connect(m_asText, &QPushButton::clicked, this, [this] {
        showMiddle(Middle::Text);
        m_pane->editor()->setFocus();
    });
    connect(m_outline, &QPushButton::clicked, m_pane, &EditorPane::setOutlineShown);
    connect(m_find, &QPushButton::clicked, this, [this] { m_pane->findBar()->open(); });
    connect(m_goTo, &QPushButton::clicked, this, [this] { m_pane->goToBar()->open(); });
    connect(m_format, &QPushButton::clicked, m_pane, &EditorPane::format);
}

void DraftView::connectDraft()
{
    connect(&m_draft, &ConfigDraft::stateChanged, this, &DraftView::updateState);
    connect(&m_draft, &ConfigDraft::textEdited, this, [this] {
        updateDifference();
        m_notice->forgetSaveError();
    });
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &DraftView::onDiagnostics);
    connect(&m_draft, &ConfigDraft::saved, this, &DraftView::updateState);
    connect(&m_draft, &ConfigDraft::followedFile, this, [this] {
        Q_EMIT noticeRequested(tr("Another program changed %1. You see its text now.").arg(fileName()));
    });
}

void DraftView::connectParts()
{
    connect(m_pane, &EditorPane::noticeRequested, this, &DraftView::noticeRequested);
    connect(m_pane, &EditorPane::outlineShownChanged, m_outline, &QPushButton::setChecked);
    connect(m_problems, &ProblemList::opened, this, [this](int index) {
        showMiddle(Middle::Text);
        m_pane->editor()->goToMark(index);
        m_pane->editor()->setFocus();
    });
    connect(m_problems, &ProblemList::fixesRequested, this, [this](int index) {
        showMiddle(Middle::Text);
        m_pane->editor()->goToMark(index);
        m_pane->offerFixes();
    });
    connect(m_problems, &ProblemList::fixAllRequested, this, &DraftView::fixAll);
    connect(m_notice, &DraftNotice::compareRequested, this,
        [this](bool compare) { compare ? showMiddle(Middle::Comparison) : backToEditing(); });
    connect(m_notice, &DraftNotice::createRequested, this, &DraftView::createFirstText);
    connect(m_notice, &DraftNotice::templatesRequested, this, &DraftView::templatesRequested);
    connect(m_notice, &DraftNotice::settled, this, &DraftView::backToEditing);
    connect(m_takeBoth, &QPushButton::clicked, this, [this] {
        if (m_draft.takeBoth()) {
            backToEditing();
            Q_EMIT noticeRequested(tr("Both changes stand in the text now. Look at it, then save."));
        }
    });
    connect(m_saveBar, &SaveBar::historyRequested, this,
        [this](bool show) { show ? showMiddle(Middle::History) : backToEditing(); });
    connect(m_saveBar, &SaveBar::reviewRequested, this,
        [this](bool show) { show ? showMiddle(Middle::Review) : backToEditing(); });
    connect(m_saveBar, &SaveBar::revertRequested, this, [this] {
        m_draft.revert();
        backToEditing();
    });
    connect(m_saveBar, &SaveBar::saveRequested, this, &DraftView::save);
    connect(m_history, &HistoryView::restored, this, [this](const QString &words) {
        backToEditing();
        Q_EMIT noticeRequested(words);
    });
}

void DraftView::setForm(QWidget *form)
{
    m_form = form;
    m_stack->addWidget(form);
    m_notice->setOffersTemplates();
    m_asForm->setVisible(true);
    m_asText->setVisible(true);
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
    m_pane->editor()->goToNextMark(forward);
    m_pane->editor()->setFocus();
}

bool DraftView::showPath(const Json5Path &path)
{
    if (!m_pane->showPath(path)) {
        return false;
    }
    showMiddle(Middle::Text);
    m_pane->editor()->setFocus();
    return true;
}

void DraftView::showMiddle(Middle middle)
{
    const DraftState state = m_draft.state();
    const bool isThere = middle == Middle::Comparison ? state == DraftState::ChangedUnderneath
        : middle == Middle::Review                    ? state == DraftState::Modified
        : middle == Middle::Form                      ? m_form != nullptr
                                                      : true;
    m_middle = isThere ? middle : m_editing;
    if (m_middle == Middle::Text || m_middle == Middle::Form) {
        m_editing = m_middle;
    } else if (m_middle == Middle::History) {
        m_history->refresh();
    }
    updateDifference();
    m_stack->setCurrentWidget(m_middle == Middle::Text ? static_cast<QWidget *>(m_pane)
            : m_middle == Middle::Form                 ? m_form
            : m_middle == Middle::History              ? static_cast<QWidget *>(m_history)
                                                       : m_difference);
    updateTools();
    m_saveBar->setReviewing(m_middle == Middle::Review);
    m_saveBar->setHistoryShown(m_middle == Middle::History);
    m_notice->setComparing(m_middle == Middle::Comparison);
}

void DraftView::backToEditing()
{
    showMiddle(m_editing);
    firstFocus()->setFocus();
}

QWidget *DraftView::firstFocus()
{
    return m_middle == Middle::Form ? m_form : static_cast<QWidget *>(m_pane->editor());
}

void DraftView::updateTools()
{
    (m_editing == Middle::Form ? m_asForm : m_asText)->setChecked(true);
    for (QPushButton *button : {m_outline, m_find, m_goTo, m_format}) {
        button->setVisible(m_middle == Middle::Text);
    }
    m_format->setEnabled(m_draft.isEditable());
}

void DraftView::onDiagnostics()
{
    // Errors first; each kind in the order of the text, whichever check found it.
    QList<DraftDiagnostic> problems = m_draft.diagnostics();
    std::stable_sort(
        problems.begin(), problems.end(), [](const DraftDiagnostic &a, const DraftDiagnostic &b) {
            return std::pair(a.finding.severity, a.begin) < std::pair(b.finding.severity, b.begin);
        });
    m_pane->setProblems(problems);
    m_problems->setProblems(problems);
    Q_EMIT summaryChanged();
}

void DraftView::createFirstText()
{
    showMiddle(Middle::Text);
    QTextCursor(m_draft.textDocument()).insertText(QString::fromUtf8(Documents::firstText(m_draft.kind())));
    m_pane->editor()->goTo(0);
    m_pane->editor()->setFocus();
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
        backToEditing();
        Q_EMIT noticeRequested(
            tr("%n problem(s) repaired. Undo brings the text back.", "", int(fixed.fixed.size())));
    });
}

void DraftView::updateDifference()
{
    m_takeBoth->setVisible(m_middle == Middle::Comparison && m_draft.canTakeBoth());
    m_reviewWords->setVisible(m_middle == Middle::Review);
    if (m_middle == Middle::Comparison) {
        m_difference->setThreeWay(m_draft.threeWay());
    } else if (m_middle == Middle::Review) {
        m_difference->setTexts(m_draft.savedBytes(), m_draft.bytes());
        //: Part of "Saving openclaw.json adds 2 lines and removes 1 line."
        const QString added = tr("%n line(s)", "added", m_difference->addedLines());
        //: Part of "Saving openclaw.json adds 2 lines and removes 1 line."
        const QString removed = tr("%n line(s)", "removed", m_difference->removedLines());
        //: %1: name of a file, %2 and %3: "2 lines".
        m_reviewWords->setText(tr("Saving %1 adds %2 and removes %3; all others stay byte for byte.")
                                   .arg(fileName(), added, removed));
    }
}

void DraftView::updateState()
{
    if ((m_middle == Middle::Comparison && m_draft.state() != DraftState::ChangedUnderneath)
        || (m_middle == Middle::Review && m_draft.state() != DraftState::Modified
            && m_draft.state() != DraftState::Saving)) {
        showMiddle(m_editing);
    }
    m_pane->editor()->setReadOnly(!m_draft.isEditable());
    updateTools();
    m_saveBar->update();
    m_notice->update();
    m_problems->setSaysNone(m_draft.state() != DraftState::Missing && m_draft.state() != DraftState::Loading
        && m_draft.state() != DraftState::Unreadable);
    Q_EMIT summaryChanged();
}

void DraftView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DraftView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_pane->closeBars()) {
            m_pane->editor()->setFocus();
            return;
        }
        if (m_middle != m_editing) {
            backToEditing();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void DraftView::retranslate()
{
    m_difference->setAccessibleName(tr("Difference between the file and your text"));
    //: Button: the config by fields and lists.
    m_asForm->setText(tr("Form"));
    m_asForm->setToolTip(
        tr("Each change of the form is a change of the text; comments and order stay. Nothing is "
           "written to the file before you save."));
    //: Button: the config as text.
    m_asText->setText(tr("Text"));
    //: Button: the tree of the keys beside the text.
    m_outline->setText(tr("Outline"));
    //: Button: search the text.
    m_find->setText(tr("Find"));
    m_find->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    //: Button: go to a path or line of the text.
    m_goTo->setText(tr("Go to…"));
    m_goTo->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText));
    //: Button: indents the lines as their brackets have it.
    m_format->setText(tr("Format"));
    m_format->setToolTip(
        tr("Put indentation and spaces in order: the selected lines, else all (%1).")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText)));
    //: Button: both programs' changes of the file go into the text, as they do not touch each other.
    m_takeBoth->setText(tr("Put both together"));
    onDiagnostics();
    updateState();
    updateDifference();
}

} // namespace Hearth
