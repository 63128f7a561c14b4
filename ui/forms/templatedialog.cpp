#include "forms/templatedialog.h"

#include "config/differenceview.h"
#include "draft/configdraft.h"
#include "forms/templatefields.h"
#include "widgets/card.h"
#include "widgets/tokens.h"
#include "wording/templatewording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr QSize usualSize(1040, 640);
constexpr int listWidth = 208;
constexpr int formWidth = 312;
constexpr int mostTold = 3; ///< Values that give way and are named.

/// A file that says nothing yet.
bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty();
}

} // namespace

TemplateDialog::TemplateDialog(ConfigDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_list(new QListWidget(this))
    , m_description(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_fields(new TemplateFields(this))
    , m_previewTitle(new QLabel(this))
    , m_preview(new DifferenceView(this))
    , m_note(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("templateDialog"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    columns->setSpacing(Space::page);
    columns->addWidget(makeList());
    columns->addWidget(makeForm());
    columns->addWidget(makePreview(), 1);
    outer->addLayout(columns, 1);
    outer->addWidget(makeHairline(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::page, Space::medium, Space::page, Space::medium);
    row->setSpacing(Space::small);
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(QStringLiteral("templateCancel"));
    m_cancel->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("templateApply"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    outer->addLayout(row);
    resize(usualSize);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &TemplateDialog::update);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &TemplateDialog::update);
    retranslate();
    m_list->setCurrentRow(0);
}

QWidget *TemplateDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ConfigTemplate &each : configTemplates()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, each.id);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::onChosen);
    return m_list;
}

QWidget *TemplateDialog::makeForm()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(formWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    m_description->setObjectName(QStringLiteral("templateDescription"));
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_area->setObjectName(QStringLiteral("templateFields"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_fields);
    layout->addWidget(m_description);
    layout->addWidget(m_area, 1);
    connect(m_fields, &TemplateFields::edited, this, &TemplateDialog::update);
    return side;
}

QWidget *TemplateDialog::makePreview()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_previewTitle->setProperty("strong", true);
    m_previewTitle->setBuddy(m_preview);
    m_preview->setObjectName(QStringLiteral("templatePreview"));
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
    return side;
}

void TemplateDialog::choose(ConfigTemplate::Kind kind)
{
    for (qsizetype row = 0; row < configTemplates().size(); ++row) {
        if (configTemplates().at(row).kind == kind) {
            m_list->setCurrentRow(int(row));
        }
    }
}

void TemplateDialog::onChosen(int row)
{
    m_chosen = row >= 0 ? &configTemplates().at(row) : nullptr;
    if (m_chosen) {
        m_fields->setTemplate(*m_chosen);
        QWidget *last = m_list;
        for (QWidget *each : m_fields->controls() + QList<QWidget *>{m_preview, m_cancel, m_apply}) {
            setTabOrder(last, each);
            last = each;
        }
        m_description->setText(templateDescription(m_chosen->kind));
        m_area->ensureVisible(0, 0);
        update();
    }
}

QString TemplateDialog::obstacle() const
{
    if (m_draft.state() == DraftState::Loading) {
        return tr("The file is being read.");
    }
    if (!m_draft.isEditable()) {
        return tr("This file can only be looked at, so nothing can be added to it.");
    }
    if (!isBlank(m_draft.bytes()) && m_draft.document().hasErrors()) {
        return tr("The text has syntax errors. Put them right first; then a template can be added.");
    }
    return {};
}

std::optional<QByteArray> TemplateDialog::textAfter(QByteArray &before)
{
    m_changes = {};
    m_newText.clear();
    const QString wrong = obstacle();
    if (!wrong.isEmpty()) {
        tell(wrong, "caution");
        return std::nullopt;
    }
    before = m_draft.bytes();
    const bool isNew = isBlank(before);
    const Json5Document document = isNew ? Json5Document::parse("{}") : m_draft.document();
    const TemplateValues values = templateValues(*m_chosen, m_fields->given(), document);
    const QList<TemplateProblem> problems = templateProblems(*m_chosen, values, document);
    m_fields->setValues(values);
    m_fields->setProblems(problems);
    if (!problems.isEmpty()) {
        //: %1 is what a field of the form is called.
        tell(tr("%1 is not right yet.").arg(templateInputLabel(problems.constFirst().input)), "bad");
        return std::nullopt;
    }
    const Result<TemplateChanges> changes = templateChanges(*m_chosen, values, document);
    const Result<QByteArray> after =
        changes ? applied(document, changes->operations) : Result<QByteArray>(failure(changes.error()));
    if (!after) {
        tell(errorSentence(after.error()), "bad");
        return std::nullopt;
    }
    m_changes = *changes;
    if (isNew) {
        m_newText = templateText(*m_chosen, values);
        m_changes.operations.clear();
    }
    tellChanges(m_changes, isNew);
    return isNew ? m_newText : *after;
}

void TemplateDialog::tellChanges(const TemplateChanges &changes, bool isNew)
{
    if (isNew) {
        tell(tr("This becomes the whole text. Nothing is saved yet."), "muted");
    } else if (changes.operations.isEmpty()) {
        tell(tr("The config says all of this already."), "muted");
    } else if (changes.replaced.isEmpty()) {
        tell(
            tr("Only additions: what stands there stays, comments included. Nothing is saved yet."), "muted");
    } else {
        QStringList lines{tr("%n value(s) give way:", "", int(changes.replaced.size()))};
        for (const TemplateReplacement &each :
            changes.replaced.first(qMin(changes.replaced.size(), mostTold))) {
            lines.append(templateReplacementLine(each));
        }
        tell(lines.join(u'\n'), "caution");
    }
    const bool replaces = !changes.replaced.isEmpty();
    //: Button: applies a template whose values take the place of others.
    m_apply->setText(replaces ? tr("Replace and apply") : tr("Apply"));
}

void TemplateDialog::tell(const QString &sentence, const char *property)
{
    m_note->setText(sentence);
    for (const char *each : {"muted", "caution", "bad"}) {
        m_note->setProperty(each, qstrcmp(each, property) == 0);
    }
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

void TemplateDialog::update()
{
    if (!m_chosen) {
        return;
    }
    QByteArray before;
    const std::optional<QByteArray> after = textAfter(before);
    m_fields->setEnabled(obstacle().isEmpty());
    m_apply->setEnabled(after && *after != before);
    const bool isShown = m_apply->isEnabled();
    m_preview->setEnabled(isShown);
    if (!after && obstacle().isEmpty()) {
        return; // somebody is typing: what was right last stays, faint
    }
    m_previewTitle->setVisible(isShown);
    m_preview->setVisible(isShown);
    if (isShown) {
        m_preview->setTexts(before, *after);
    }
}

void TemplateDialog::accept()
{
    update();
    if (!m_apply->isEnabled()) {
        return;
    }
    const Result<> done =
        m_newText.isEmpty() ? m_draft.applyOperations(m_changes.operations) : m_draft.replaceAll(m_newText);
    if (!done) {
        tell(errorSentence(done.error()), "bad");
        return;
    }
    QDialog::accept();
}

void TemplateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TemplateDialog::retranslate()
{
    setWindowTitle(tr("Set models up by a template"));
    m_list->setAccessibleName(tr("Templates"));
    m_previewTitle->setText(tr("What it writes"));
    m_preview->setAccessibleName(tr("What it writes"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Apply"));
    for (int row = 0; row < m_list->count(); ++row) {
        const QString title = templateTitle(configTemplates().at(row).kind);
        m_list->item(row)->setText(title);
        const QRect room(0, 0, listWidth - Space::page, 0);
        const int height = m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height();
        m_list->item(row)->setSizeHint(QSize(listWidth - Space::large, height + Space::large));
    }
    if (m_chosen) {
        m_description->setText(templateDescription(m_chosen->kind));
    }
    update();
}

} // namespace Hearth
