#include "forms/defaultsform.h"

#include "draft/configdraft.h"
#include "forms/aliastable.h"
#include "forms/fallbacklist.h"
#include "forms/modelcombo.h"
#include "widgets/card.h"
#include "widgets/tokens.h"
#include "wording/editwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int widest = 760; ///< Longer lines are hard to read.
constexpr int radioIndent = 26; ///< Help stands below the words of its button.

QLabel *helpLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", true);
    return label;
}

/// What a missing or empty file would begin with.
const Json5Document &emptyConfig()
{
    static const Json5Document document = Json5Document::parse("{}\n");
    return document;
}

} // namespace

DefaultsForm::DefaultsForm(ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_obstacle(new QLabel(this))
    , m_body(new QWidget)
    , m_problem(new QLabel(this))
    , m_chain(new Card(m_body))
    , m_primaryLabel(new QLabel(m_chain))
    , m_primary(new ModelCombo(m_chain))
    , m_fallbackLabel(new QLabel(m_chain))
    , m_fallbackHelp(helpLabel(m_chain))
    , m_fallbacks(new FallbackList(m_chain))
    , m_aliasCard(new Card(m_body))
    , m_aliasHelp(helpLabel(m_aliasCard))
    , m_aliases(new AliasTable(m_aliasCard))
    , m_modeCard(new Card(m_body))
    , m_merge(new QRadioButton(m_modeCard))
    , m_mergeHelp(helpLabel(m_modeCard))
    , m_replace(new QRadioButton(m_modeCard))
    , m_replaceHelp(helpLabel(m_modeCard))
{
    setObjectName(QStringLiteral("defaultsForm"));
    m_body->setObjectName(QStringLiteral("defaultsBody"));
    m_body->setMaximumWidth(widest);
    auto *cards = new QVBoxLayout(m_body);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(Space::large);
    buildChain(cards);
    buildAliases(cards);
    buildModes(cards);
    cards->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("defaultsArea"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_body);
    for (QLabel *each : {m_obstacle, m_problem}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
        each->hide();
    }
    m_obstacle->setObjectName(QStringLiteral("defaultsObstacle"));
    m_obstacle->setProperty("caution", true);
    m_problem->setObjectName(QStringLiteral("defaultsProblem"));
    m_problem->setProperty("bad", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_problem);
    layout->addWidget(area, 1);
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &DefaultsForm::followText);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &DefaultsForm::updateObstacle);
    retranslate();
    showText(m_draft.checkedDocument());
}

void DefaultsForm::buildChain(QVBoxLayout *layout)
{
    m_primary->setObjectName(QStringLiteral("primaryModel"));
    m_primaryLabel->setProperty("strong", true);
    m_primaryLabel->setBuddy(m_primary);
    m_fallbackLabel->setProperty("strong", true);
    QVBoxLayout *body = m_chain->body();
    body->setSpacing(Space::small);
    body->addWidget(m_primaryLabel);
    body->addWidget(m_primary);
    body->addSpacing(Space::small);
    body->addWidget(m_fallbackLabel);
    body->addWidget(m_fallbackHelp);
    body->addWidget(m_fallbacks);
    layout->addWidget(m_chain);
    connect(m_primary, &ModelCombo::chosen, this, &DefaultsForm::choosePrimary);
    connect(m_fallbacks, &FallbackList::wanted, this,
        [this](const QStringList &wanted) { apply(setFallbacks(ground(), wanted)); });
}

void DefaultsForm::buildAliases(QVBoxLayout *layout)
{
    m_aliasCard->body()->addWidget(m_aliasHelp);
    m_aliasCard->body()->addWidget(m_aliases);
    layout->addWidget(m_aliasCard);
    connect(m_aliases, &AliasTable::wanted, this, &DefaultsForm::chooseAlias);
}

void DefaultsForm::buildModes(QVBoxLayout *layout)
{
    m_merge->setObjectName(QStringLiteral("modeMerge"));
    m_replace->setObjectName(QStringLiteral("modeReplace"));
    QVBoxLayout *body = m_modeCard->body();
    body->setSpacing(Space::tiny);
    const std::initializer_list<std::pair<QRadioButton *, QLabel *>> choices{
        {m_merge, m_mergeHelp}, {m_replace, m_replaceHelp}};
    for (const auto &[button, help] : choices) {
        help->setIndent(0);
        help->setContentsMargins(radioIndent, 0, 0, Space::small);
        body->addWidget(button);
        body->addWidget(help);
    }
    layout->addWidget(m_modeCard);
    // clicked, not toggled: only what a person does
    connect(m_merge, &QRadioButton::clicked, this, [this] { chooseMode(OpenClawConfig::Mode::Merge); });
    connect(m_replace, &QRadioButton::clicked, this, [this] { chooseMode(OpenClawConfig::Mode::Replace); });
}

const Json5Document &DefaultsForm::ground() const
{
    const bool isEmpty = m_draft.state() == DraftState::Missing;
    return isEmpty ? emptyConfig() : m_draft.document();
}

void DefaultsForm::followText()
{
    if (isVisible()) {
        showText(m_draft.checkedDocument());
    }
    updateObstacle();
}

void DefaultsForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showText(m_draft.checkedDocument());
}

void DefaultsForm::showText(const Json5Document &document)
{
    updateObstacle();
    if (document.hasErrors() && m_draft.state() != DraftState::Missing) {
        return; // what was shown last is nearer to what is meant
    }
    const DefaultModels now = readDefaultModels(document);
    m_primary->setModels(now.models);
    m_primary->setModel(now.primary);
    QStringList others = now.models;
    others.removeIf(
        [&now](const QString &each) { return each == now.primary || now.fallbacks.contains(each); });
    m_fallbacks->setFallbacks(now.fallbacks, others);
    m_aliases->setModels(now);
    const bool isReplace = now.mode == OpenClawConfig::Mode::Replace;
    m_merge->setChecked(!isReplace);
    m_replace->setChecked(isReplace);
}

void DefaultsForm::updateObstacle()
{
    QString sentence;
    if (m_draft.state() == DraftState::Loading) {
        sentence = tr("The file is being read.");
    } else if (!m_draft.isEditable()) {
        sentence = tr("This file can only be looked at.");
    } else if (m_draft.state() != DraftState::Missing && m_draft.hasSyntaxErrors()) {
        sentence = tr("The text has syntax errors. Put them right in the text; then this form works again.");
    }
    m_obstacle->setText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
    m_body->setEnabled(sentence.isEmpty());
}

void DefaultsForm::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool DefaultsForm::apply(const Result<QList<Json5Operation>> &operations)
{
    Result<> done;
    if (!operations) {
        done = failure(operations.error());
    } else if (!operations->isEmpty()) {
        done = m_draft.applyOperations(*operations);
    }
    tell(done ? QString() : errorSentence(done.error()));
    showText(ground());
    return done.has_value();
}

void DefaultsForm::choosePrimary(const QString &ref)
{
    apply(setPrimary(ground(), ref));
}

void DefaultsForm::chooseAlias(const QString &ref, const QString &alias)
{
    if (!alias.isEmpty()) {
        if (const auto problem = aliasProblem(ground(), ref, alias)) {
            tell(aliasProblemSentence(*problem, alias));
            m_aliases->putBack(ref);
            return;
        }
    }
    if (!apply(setAlias(ground(), ref, alias))) {
        m_aliases->putBack(ref);
    }
}

void DefaultsForm::chooseMode(OpenClawConfig::Mode mode)
{
    apply(setMode(ground(), mode));
}

void DefaultsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DefaultsForm::retranslate()
{
    m_chain->setTitle(tr("Models that answer"));
    m_primaryLabel->setText(tr("First"));
    m_primary->setAccessibleName(tr("The model that answers first"));
    m_primary->setPlaceholder(tr("Choose a model, or type provider/model"));
    m_fallbackLabel->setText(tr("Fallbacks"));
    m_fallbackHelp->setText(tr("Tried from top to bottom when the first one cannot answer."));
    m_aliasCard->setTitle(tr("Aliases"));
    m_aliasHelp->setText(
        tr("Short names for /model in chats. Click one to change it; an empty one takes it away."));
    m_modeCard->setTitle(tr("Which models are listed"));
    m_merge->setText(tr("All that OpenClaw knows (merge)"));
    m_replace->setText(tr("Those of this config alone (replace)"));
    m_mergeHelp->setText(modeSentence(OpenClawConfig::Mode::Merge));
    m_replaceHelp->setText(modeSentence(OpenClawConfig::Mode::Replace));
    tell({});
    updateObstacle();
}

} // namespace Hearth
