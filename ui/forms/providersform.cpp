#include "forms/providersform.h"

#include "draft/configdraft.h"
#include "engine/includedproviders.h"
#include "forms/providercard.h"
#include "forms/provideredits.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"
#include "widgets/serverlist.h"
#include "widgets/tableroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int narrowestList = 210;
constexpr int widestList = 260;
constexpr int shownRows = 4; ///< Of a table with more, where the window is low.

QString keyOf(const QString &id)
{
    return id.trimmed().toLower();
}

/// What is shown of a table where the window is low.
int heightOfRows(const DataTable &table)
{
    const int rows = std::min(table.model()->rowCount(), shownRows);
    return table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize()
        + 2;
}

bool isPossible(EntryActions::Action action, qsizetype row, qsizetype rows)
{
    switch (action) {
    case EntryActions::Action::Up:
        return row > 0;
    case EntryActions::Action::Down:
        return row >= 0 && row + 1 < rows;
    default:
        return row >= 0;
    }
}

} // namespace

ProvidersForm::ProvidersForm(ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_edits(new ProviderEdits(draft, this))
    , m_banner(new Banner(this))
    , m_empty(new EmptyState(QStringLiteral("providers"), this))
    , m_panes(new QWidget(this))
    , m_providers(new ConfiguredProvidersModel(this))
    , m_models(new ConfiguredModelsModel(this))
{
    setObjectName(QStringLiteral("providersForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    m_banner->setObjectName(QStringLiteral("formBanner"));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_empty->setObjectName(QStringLiteral("noProviders"));
    m_empty->button()->setObjectName(QStringLiteral("firstProviderButton"));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_panes, 1);
    buildPanes();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_edits->addProvider(); });
    connectDraft();
    retranslate();
}

ProvidersForm::~ProvidersForm() = default;

void ProvidersForm::buildPanes()
{
    m_listCard = new Card(m_panes);
    m_listCard->setMinimumWidth(narrowestList);
    m_listCard->setMaximumWidth(widestList);
    m_listCard->layout()->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    m_list = new ServerList(m_listCard);
    m_list->setObjectName(QStringLiteral("configuredProviders"));
    m_list->setModel(m_providers);
    m_listCard->body()->addWidget(m_list, 1);
    m_add = new QPushButton(m_listCard);
    m_add->setObjectName(QStringLiteral("providerAddButton"));
    m_listCard->body()->addWidget(m_add);
    m_provider = new ProviderCard(m_panes);
    m_provider->setObjectName(QStringLiteral("providerCard"));
    m_provider->actions()->serve(m_list);
    buildModels();

    // Scrolls where the window is low; the form asks for no height of its own.
    auto *area = new QScrollArea(m_panes);
    area->setObjectName(QStringLiteral("providerArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    auto *right = new QVBoxLayout(column);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Space::medium);
    right->addWidget(m_provider);
    right->addWidget(m_modelsCard, 1);
    area->setWidget(column);
    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(Space::medium);
    panes->addWidget(m_listCard, 1);
    panes->addWidget(area, 3);

    connect(m_add, &QPushButton::clicked, this, [this] { m_edits->addProvider(); });
    connect(m_provider->actions(), &EntryActions::triggered, this, &ProvidersForm::onProviderAction);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_isFilling && current.isValid()) {
                m_wantedProvider = current.data(IdRole).toString();
                m_wantedModel.clear();
                showChosen();
            }
        });
}

void ProvidersForm::buildModels()
{
    m_modelsCard = new Card(m_panes);
    m_modelsCard->setObjectName(QStringLiteral("modelsCard"));
    m_table = new DataTable(m_modelsCard);
    m_table->setObjectName(QStringLiteral("configuredModels"));
    m_table->setModel(m_models);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as there is room
    m_table->setStretchColumn(ConfiguredModelsModel::IdColumn);
    m_table->setColumnPriority(ConfiguredModelsModel::NameColumn, 1);
    m_table->setColumnPriority(ConfiguredModelsModel::ReasoningColumn, 2);
    m_table->setColumnPriority(ConfiguredModelsModel::AliasColumn, 3);
    m_table->setColumnPriority(ConfiguredModelsModel::MaxTokensColumn, 4);
    m_noModels = new EmptyState(QStringLiteral("table"), m_modelsCard);
    m_noModels->setObjectName(QStringLiteral("noModels"));
    m_modelActions = new EntryActions(QStringLiteral("model"), true, m_modelsCard);
    m_modelActions->serve(m_table);
    m_modelsCard->body()->setSpacing(Space::medium);
    m_modelsCard->body()->addWidget(m_table, 1);
    m_modelsCard->body()->addWidget(m_noModels, 1);
    m_modelsCard->body()->addWidget(m_modelActions);
    connect(m_modelActions, &EntryActions::triggered, this, &ProvidersForm::onModelAction);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_isFilling && current.isValid()) {
                m_wantedModel = current.data(IdRole).toString();
            }
            updateActions();
        });
}

void ProvidersForm::connectDraft()
{
    connect(&m_draft, &ConfigDraft::diagnosticsChanged, this, &ProvidersForm::refresh);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &ProvidersForm::refresh);
    connect(&m_draft, &ConfigDraft::textEdited, this, [this](int revision) {
        if (!m_removed.isEmpty() && revision != m_removedRevision) {
            m_removed.clear(); // undo would bring back something else
            updateBanner();
        }
    });
    connect(m_edits, &ProviderEdits::applied, this, [this](const QString &provider, const QString &model) {
        if (!provider.isEmpty()) {
            m_wantedProvider = provider;
            m_wantedModel = model.isEmpty() ? m_wantedModel : model;
        }
        refresh();
    });
    connect(m_edits, &ProviderEdits::removed, this, &ProvidersForm::onRemoved);
    connect(m_edits, &ProviderEdits::told, this, &ProvidersForm::noticeRequested);
    connect(m_banner, &Banner::mainTriggered, this, [this] {
        if (m_removed.isEmpty()) {
            Q_EMIT textRequested({});
            return;
        }
        m_draft.textDocument()->undo();
        refresh();
        m_list->setFocus();
    });
    connect(&m_includedWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_includedWatcher.future().resultCount() > 0 && includesModels(m_edits->document())) {
            m_included = m_includedWatcher.result();
            showProviders();
        }
    });
}

QList<ConfigDiagnostic> ProvidersForm::findings() const
{
    QList<ConfigDiagnostic> findings;
    for (const DraftDiagnostic &each : m_draft.diagnostics()) {
        if (each.finding.file.isEmpty()) {
            findings.append(each.finding);
        }
    }
    return findings;
}

void ProvidersForm::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    updateBanner();
    if (!m_edits->document().hasErrors()) { // else what was there stays, for reading
        readIncluded();
        showProviders();
    }
    updateActions();
}

void ProvidersForm::readIncluded()
{
    const Json5Document now = m_edits->document();
    if (includesModels(now)) {
        m_includedWatcher.setFuture(readIncludedProviders(now.toText(), m_draft.path()));
    } else {
        m_included.clear();
    }
}

QList<ConfiguredProvider> ProvidersForm::providerRows() const
{
    const QList<ConfigDiagnostic> all = findings();
    QList<ListedProvider> included = m_included;
    QList<ConfiguredProvider> rows;
    for (const ListedProvider &own : listedProviders(m_edits->document())) {
        ListedProvider listed = own;
        const auto same = std::find_if(included.cbegin(), included.cend(),
            [&own](const ListedProvider &each) { return keyOf(each.form.id) == keyOf(own.form.id); });
        if (same != included.cend()) {
            listed = own.isReadOnly() ? *same : own;
            listed.form.id = own.form.id;
            included.erase(same);
        }
        rows.append({own.form.id, listed, worstFindingAt(all, providerPath(own.form.id))});
    }
    for (const ListedProvider &each : std::as_const(included)) {
        rows.append({each.form.id + u'\n' + each.file, each, {}});
    }
    return rows;
}

void ProvidersForm::showProviders()
{
    m_isFilling = true;
    m_providers->setRows(providerRows());
    QModelIndex wanted = m_providers->indexForId(m_wantedProvider);
    if (!wanted.isValid() && m_providers->rowCount() > 0) {
        // Its neighbour takes the place of what is gone.
        const int row = std::clamp(m_list->currentIndex().row(), 0, m_providers->rowCount() - 1);
        wanted = m_providers->index(row, 0);
    }
    m_list->setCurrentIndex(wanted);
    m_isFilling = false;
    if (wanted.isValid()) {
        m_wantedProvider = wanted.data(IdRole).toString();
    }
    const bool isEmpty = m_providers->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_panes->setVisible(!isEmpty);
    showChosen();
}

void ProvidersForm::showChosen()
{
    const ConfiguredProvider *provider = chosenProvider();
    m_isFilling = true;
    const int row = m_table->currentIndex().row();
    if (provider) {
        const QList<ConfigDiagnostic> all = findings();
        m_provider->setProvider(provider->listed,
            provider->listed.isReadOnly()
                ? WorstFinding()
                : worstFindingAt(all, providerPath(provider->listed.form.id), QStringLiteral("models")));
        m_models->setRows(configuredModels(provider->listed, all));
    } else {
        m_models->setRows({});
    }
    QModelIndex wanted = m_models->indexForId(m_wantedModel);
    if (!wanted.isValid() && m_models->rowCount() > 0) {
        wanted = m_models->index(std::clamp(row, 0, m_models->rowCount() - 1), 0);
    }
    m_table->setCurrentIndex(wanted);
    m_isFilling = false;
    m_wantedModel = wanted.isValid() ? wanted.data(IdRole).toString() : m_wantedModel;
    m_table->setMinimumHeight(heightOfRows(*m_table));
    m_table->setVisible(m_models->rowCount() > 0);
    m_noModels->setVisible(m_models->rowCount() == 0);
    updateActions();
}

void ProvidersForm::updateActions()
{
    const bool canEdit =
        (m_draft.isEditable() || m_draft.state() == DraftState::Missing) && !m_edits->document().hasErrors();
    const ConfiguredProvider *provider = chosenProvider();
    const bool isOwn = canEdit && provider && !provider->listed.isReadOnly();
    m_add->setEnabled(canEdit);
    m_empty->button()->setEnabled(canEdit);
    const auto ownRows = std::count_if(m_providers->rows().cbegin(), m_providers->rows().cend(),
        [](const ConfiguredProvider &each) { return !each.id.contains(u'\n'); });
    for (int i = 0; i < int(Action::ShowInText); ++i) {
        m_provider->actions()->setPossible(
            Action(i), isOwn && isPossible(Action(i), m_list->currentIndex().row(), ownRows));
        m_modelActions->setPossible(Action(i),
            isOwn
                && (Action(i) == Action::Add
                    || isPossible(Action(i), m_table->currentIndex().row(), m_models->rowCount())));
    }
    m_provider->actions()->setPossible(Action::Add, canEdit);
    m_provider->actions()->setPossible(Action::ShowInText, provider);
    m_modelActions->setPossible(Action::ShowInText, provider && chosenModel());
}

void ProvidersForm::updateBanner()
{
    const bool isBroken = m_edits->document().hasErrors() && m_draft.state() != DraftState::Loading
        && m_draft.state() != DraftState::Unreadable;
    if (isBroken) {
        m_banner->setMessage(Glyph::Failed,
            tr("The text cannot be read as it is. The form works again once its mistakes are put right."));
        m_banner->setActions(tr("Go to the text"));
    } else if (!m_removed.isEmpty()) {
        //: %1: a provider or a model.
        m_banner->setMessage(Glyph::Note, tr("%1 is removed.").arg(m_removed));
        m_banner->setActions(tr("Undo"));
    }
    m_banner->setVisible(isBroken || !m_removed.isEmpty());
}

const ConfiguredProvider *ProvidersForm::chosenProvider() const
{
    return m_providers->row(m_list->currentIndex());
}

const ConfiguredModel *ProvidersForm::chosenModel() const
{
    return m_models->row(m_table->currentIndex());
}

void ProvidersForm::setSettings(ConfigDraft &settings)
{
    m_edits->setSettings(settings);
}

void ProvidersForm::choose(const QString &provider, const QString &model)
{
    m_wantedProvider = provider;
    m_wantedModel = model;
    showProviders();
}

void ProvidersForm::onProviderAction(Action action)
{
    const ConfiguredProvider *provider = chosenProvider();
    if (action == Action::Add) {
        m_edits->addProvider();
    } else if (action == Action::ShowInText && provider) {
        Q_EMIT textRequested(providerPath(provider->listed.form.id));
    } else if (provider) {
        m_edits->changeProvider(action, provider->listed);
    }
}

void ProvidersForm::onModelAction(Action action)
{
    const ConfiguredProvider *provider = chosenProvider();
    const ConfiguredModel *model = chosenModel();
    if (!provider) {
        return;
    }
    if (action == Action::Add) {
        m_edits->addModel(provider->listed);
    } else if (action == Action::ShowInText && model) {
        Q_EMIT textRequested(
            provider->listed.isReadOnly() ? providerPath(provider->listed.form.id) : model->listed.path);
    } else if (model) {
        m_edits->changeModel(action, provider->listed, m_table->currentIndex().row());
    }
}

void ProvidersForm::onRemoved(const QString &name)
{
    m_removed = name;
    m_removedRevision = m_draft.textEditedRevision();
    updateBanner();
}

void ProvidersForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProvidersForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ProvidersForm::retranslate()
{
    m_list->setAccessibleName(tr("Providers"));
    m_table->setAccessibleName(tr("Models"));
    m_add->setText(tr("Add provider…"));
    m_modelsCard->setTitle(tr("Models"));
    m_modelActions->setAddText(tr("Add model…"));
    m_empty->setSentence(tr("No provider is written in this config yet."));
    m_empty->setAction(tr("Add provider…"));
    m_noModels->setSentence(tr("No model is written here. OpenClaw finds those that it knows itself."));
    m_providers->retranslate();
    m_models->retranslate();
    updateBanner();
}

} // namespace Hearth
