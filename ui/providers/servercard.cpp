#include "providers/servercard.h"

#include "forms/stillcombo.h"
#include "json5/json5path.h"
#include "providers/driftlist.h"
#include "providers/modelsmodel.h"
#include "providers/modelsorting.h"
#include "widgets/datatable.h"
#include "widgets/elidedlabel.h"
#include "widgets/serverstanding.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>

namespace Hearth {

namespace {

/// What the combo box offers to sort by; the table's header sorts by any column.
constexpr int sortColumns[] = {ModelsModel::ModelColumn, ModelsModel::StateColumn, ModelsModel::MaximumColumn,
    ModelsModel::MemoryColumn, ModelsModel::SpeedColumn, ModelsModel::PriceColumn};

QString providerConfigPath(const QString &id)
{
    return Json5Path({QStringLiteral("models"), QStringLiteral("providers")}).child(id).toString();
}

} // namespace

QString serverProgram(const ProviderRow &provider)
{
    if (provider.place != Place::Local) {
        return {};
    }
    QUrl page(provider.baseUrl);
    page.setPath(QStringLiteral("/"));
    switch (provider.kind) {
    case ProviderKind::LmStudio:
        return QStringLiteral("lmstudio://"); // its own scheme: the server itself has no page
    case ProviderKind::LlamaCppRouter:
    case ProviderKind::LlamaSwap:
        return page.toString();
    case ProviderKind::LiteLlm:
        page.setPath(QStringLiteral("/ui"));
        return page.toString();
    default:
        return {};
    }
}

ServerCard::ServerCard(QWidget *parent)
    : Card(parent)
    , m_showInConfig(new QPushButton(this))
    , m_facts(new ElidedLabel(this))
    , m_troubleRow(new QWidget(this))
    , m_troubleGlyph(new GlyphLabel(m_troubleRow))
    , m_trouble(new QLabel(m_troubleRow))
    , m_try(new QPushButton(m_troubleRow))
    , m_giveKey(new QPushButton(m_troubleRow))
    , m_drift(new DriftList(QStringLiteral("serverDrift"), this))
    , m_filterRow(new QWidget(this))
    , m_filter(new QLineEdit(m_filterRow))
    , m_sort(new StillCombo(m_filterRow))
    , m_count(new QLabel(m_filterRow))
    , m_stack(new QStackedLayout)
    , m_table(new DataTable(this))
    , m_empty(new QWidget(this))
    , m_noModels(new QLabel(m_empty))
    , m_open(new QPushButton(m_empty))
    , m_model(new ModelsModel(this))
    , m_sorting(new ModelSorting(this))
{
    setObjectName(QStringLiteral("serverCard"));
    addHead();
    addFilter();
    addTable();
    addEmptyState();
    body()->addLayout(m_stack, 1);
    retranslate();
}

void ServerCard::setServer(const std::shared_ptr<const ProviderRow> &provider, const QList<Drift> &drift,
    std::chrono::milliseconds period)
{
    if (provider && m_provider && provider->id != m_provider->id) {
        m_filter->clear();
        m_sorting->setWords({});
    }
    m_provider = provider;
    m_allDrift = drift;
    m_period = period;
    refresh(std::chrono::steady_clock::now());
}

void ServerCard::refresh(TimePoint now)
{
    setVisible(m_provider != nullptr);
    if (!m_provider) {
        m_model->setRows({});
        return;
    }
    setTitle(m_provider->id);
    m_facts->setText(factsText(now));
    m_showInConfig->setVisible(m_provider->isDeclared);
    showTrouble(now);

    m_isFilling = true;
    m_model->setRows(modelEntries(*m_provider, m_allDrift, m_period, now));
    m_isFilling = false;
    m_table->setToldColumns(m_model->toldColumns());
    m_filterRow->setVisible(m_provider->models.size() >= filterFrom);
    const int shown = m_sorting->rowCount();
    const int all = m_model->rowCount();
    //: Models of a server that the filter leaves: %1 of %2.
    m_count->setText(
        shown == all ? QString() : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    showEmptyState();
    m_stack->setCurrentWidget(m_provider->models.isEmpty() ? m_empty : m_table);
    chooseModel();
}

std::optional<ChosenModel> ServerCard::chosenModel() const
{
    const ModelEntry *entry = m_model->row(m_sorting->mapToSource(m_table->currentIndex()));
    if (!entry || !m_provider) {
        return {};
    }
    return ChosenModel{entry->model, m_provider, driftOfModel(m_allDrift, entry->model.ref)};
}

int ServerCard::naturalHeight(int width) const
{
    const int table = m_table->horizontalHeader()->sizeHint().height()
        + m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const int whole = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                    : layout()->totalSizeHint().height();
    return whole - m_stack->sizeHint().height() + std::max(table, m_table->minimumSizeHint().height());
}

void ServerCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ServerCard::addHead()
{
    m_showInConfig->setObjectName(QStringLiteral("showInConfigButton"));
    m_showInConfig->setProperty("flat", true);
    connect(m_showInConfig, &QPushButton::clicked, this,
        [this] { Q_EMIT configPathRequested(providerConfigPath(m_provider->id)); });
    titleRow()->addWidget(m_showInConfig);
    m_facts->setObjectName(QStringLiteral("serverFacts"));
    m_facts->setMuted(true);
    m_facts->setElideMode(Qt::ElideRight);
    body()->addWidget(m_facts);
    auto *trouble = new QHBoxLayout(m_troubleRow);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->setSpacing(Space::small);
    trouble->addWidget(m_troubleGlyph);
    m_trouble->setObjectName(QStringLiteral("serverTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    trouble->addWidget(m_trouble, 1);
    m_try->setObjectName(QStringLiteral("tryNowButton"));
    m_giveKey->setObjectName(QStringLiteral("giveKeyButton"));
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT lookRequested(m_provider->id); });
    connect(m_giveKey, &QPushButton::clicked, this, [this] {
        Q_EMIT configPathRequested(m_provider->isDeclared ? providerConfigPath(m_provider->id) : QString());
    });
    trouble->addWidget(m_try);
    trouble->addWidget(m_giveKey);
    body()->addWidget(m_troubleRow);
    connect(m_drift, &DriftList::editRequested, this, &ServerCard::editRequested);
    connect(m_drift, &DriftList::configPathRequested, this, &ServerCard::configPathRequested);
    body()->addWidget(m_drift);
}

void ServerCard::addFilter()
{
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    m_filter->setObjectName(QStringLiteral("modelFilter"));
    m_filter->setClearButtonEnabled(true);
    m_sort->setObjectName(QStringLiteral("modelSort"));
    m_sort->addItem(QString(), -1);
    for (const int column : sortColumns) {
        m_sort->addItem(QString(), column);
    }
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_sort);
    body()->addWidget(m_filterRow);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_isFilling = true;
        m_sorting->setWords(words);
        m_isFilling = false;
        if (m_provider) {
            refresh(std::chrono::steady_clock::now());
        }
    });
    connect(m_sort, &QComboBox::activated, this, [this] {
        const int column = m_sort->currentData().toInt();
        // Names from A, figures from the largest.
        const bool isUp = column == ModelsModel::ModelColumn || column == ModelsModel::StateColumn
            || column == ModelsModel::PriceColumn;
        m_table->horizontalHeader()->setSortIndicator(
            column, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

void ServerCard::addTable()
{
    m_table->setObjectName(QStringLiteral("modelsTable"));
    m_sorting->setSourceModel(m_model);
    m_table->setModel(m_sorting);
    m_table->setStretchColumn(ModelsModel::ModelColumn);
    // Which step back first where it is narrow.
    int priority = 1;
    for (const int column :
        {ModelsModel::ParametersColumn, ModelsModel::DevicesColumn, ModelsModel::SlotsColumn,
            ModelsModel::QuantizationColumn, ModelsModel::UnloadsColumn, ModelsModel::SpeedColumn,
            ModelsModel::MemoryColumn, ModelsModel::PriceColumn, ModelsModel::MaximumColumn}) {
        m_table->setColumnPriority(column, priority++);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false); // it takes room in every column
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_table->horizontalHeader()->setSortIndicatorShown(column >= 0);
        m_sorting->sort(column, order);
        const int item = m_sort->findData(column);
        m_sort->setCurrentIndex(std::max(item, 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ServerCard::onCurrentChanged);
    m_stack->addWidget(m_table);
}

void ServerCard::addEmptyState()
{
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, Space::large, 0, Space::large);
    column->setSpacing(Space::medium);
    m_noModels->setObjectName(QStringLiteral("noModels"));
    m_noModels->setProperty("muted", true);
    m_noModels->setWordWrap(true);
    m_noModels->setAlignment(Qt::AlignCenter);
    m_noModels->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("openServerButton"));
    connect(m_open, &QPushButton::clicked, this, &ServerCard::openServer);
    column->addStretch(1);
    column->addWidget(m_noModels);
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_stack->addWidget(m_empty);
}

void ServerCard::retranslate()
{
    //: Opens the config where this server stands in it.
    m_showInConfig->setText(tr("Show in config"));
    //: Button: asks a server that does not answer at once.
    m_try->setText(tr("Try now"));
    //: Button: opens the config where the key of a provider belongs.
    m_giveKey->setText(tr("Give a key"));
    m_table->setAccessibleName(tr("Models"));
    m_filter->setPlaceholderText(tr("Filter models"));
    m_filter->setAccessibleName(tr("Filter models"));
    m_sort->setAccessibleName(tr("Order of the models"));
    //: Order of a server's models: configured ones first, then as the server lists them.
    m_sort->setItemText(0, tr("As listed"));
    for (int i = 1; i < m_sort->count(); ++i) {
        //: %1: heading of a column.
        m_sort->setItemText(i, tr("By %1").arg(ModelsModel::headerText(m_sort->itemData(i).toInt())));
    }
    m_drift->retranslate();
    m_model->retranslate();
    refresh(std::chrono::steady_clock::now());
}

void ServerCard::showTrouble(TimePoint now)
{
    QString trouble = troubleText();
    const bool isDown = m_provider->error && m_provider->state != ServerState::Up;
    if (isDown) {
        if (const auto next = nextLookIn(*m_provider, now)) {
            trouble += u' ' + nextTryText(*next) + u'.';
        }
    }
    m_trouble->setText(trouble);
    m_troubleGlyph->setGlyph(glyphOf(standingOf(*m_provider)));
    m_troubleRow->setVisible(!trouble.isEmpty());
    const bool wantsKey =
        standingOf(*m_provider).keyMissing || m_provider->state == ServerState::AuthRequired;
    m_try->setVisible(isDown);
    m_giveKey->setVisible(wantsKey && m_provider->isDeclared);
    m_drift->setDrift(driftOfProvider(m_allDrift, m_provider->id), {}, Glyph::None);
}

void ServerCard::showEmptyState()
{
    m_noModels->setText(noModelsText());
    const bool canOpen = m_provider->state == ServerState::Up && !serverProgram(*m_provider).isEmpty();
    m_open->setVisible(canOpen);
    //: Button: opens another program, %1: its name.
    m_open->setText(tr("Open %1").arg(serverName(m_provider->kind, m_provider->product, {})));
}

void ServerCard::chooseModel()
{
    QModelIndex wanted = m_sorting->indexForId(m_chosen.value(m_provider->id));
    const bool isFiltered = m_sorting->rowCount() < m_model->rowCount();
    const ModelRow *best = bestModel(*m_provider);
    if (!wanted.isValid() && isFiltered) {
        wanted =
            m_sorting->index(0, 0); // what the filter leaves; the choice comes back with the filter's end
    } else if (!wanted.isValid() && best) {
        wanted = m_sorting->indexForId(best->ref.toString());
        m_chosen.insert(m_provider->id, best->ref.toString()); // and stays so when another becomes better
    }
    if (wanted.row() != m_table->currentIndex().row()) {
        m_isFilling = true;
        m_table->setCurrentIndex(wanted);
        m_isFilling = false;
    }
    Q_EMIT modelChosen();
}

void ServerCard::onCurrentChanged(const QModelIndex &current)
{
    if (m_isFilling || !m_provider || !current.isValid()) {
        return;
    }
    m_chosen.insert(m_provider->id, current.data(IdRole).toString());
    Q_EMIT modelChosen();
}

void ServerCard::openServer() const
{
    QDesktopServices::openUrl(QUrl(serverProgram(*m_provider)));
}

QString ServerCard::factsText(TimePoint now) const
{
    QStringList facts{m_provider->baseUrl};
    if (m_provider->kind != ProviderKind::Unknown) {
        facts.append(serverName(m_provider->kind, m_provider->product, m_provider->version));
    }
    if (m_provider->latencyMs) {
        //: %1: a duration such as 3 ms.
        facts.append(
            tr("answers in %1").arg(durationText(std::chrono::milliseconds(*m_provider->latencyMs))));
    }
    if (m_provider->readAt) {
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_provider->readAt);
        //: %1: how long ago, for example "4 s ago".
        facts.append(tr("checked %1").arg(ageText(age)));
    }
    if (m_provider->kvCacheShare) {
        //: %1: share of the memory for contexts that is in use, as "23 %".
        facts.append(tr("KV cache %1 used").arg(percentText(*m_provider->kvCacheShare)));
    }
    if (m_provider->creditUsd) {
        //: %1: money left to spend, as "$4.20".
        facts.append(tr("%1 of credit left").arg(dollarsText(*m_provider->creditUsd)));
    }
    if (m_provider->reachableShare) {
        //: %1: share of the last 24 hours in which a server answered, as "98 %".
        facts.append(tr("answered %1 of 24 h").arg(percentText(*m_provider->reachableShare)));
    }
    if (m_provider->state == ServerState::Up && !m_provider->dialects.isEmpty()) {
        //: %1: APIs that a server speaks: "Responses and Chat".
        facts.append(tr("speaks %1").arg(dialectsText(m_provider->dialects)));
    }
    return facts.join(QStringLiteral(" · "));
}

QString ServerCard::troubleText() const
{
    if (standingOf(*m_provider).keyMissing) {
        return tr(
            "Hearth has no key for this provider, so it is not asked. Give its key in the config, in the "
            "environment or in the keychain.");
    }
    if (m_provider->state == ServerState::Up || !m_provider->error) {
        return {};
    }
    return errorSentence(*m_provider->error);
}

QString ServerCard::noModelsText() const
{
    switch (m_provider->state) {
    case ServerState::Up:
        if (m_provider->place == Place::Hosted) {
            //: %1: server.
            return tr("%1 answers, but has no model.").arg(m_provider->id);
        }
        //: %1: name of a server, as LM Studio.
        return tr("%1 answers, but has no model downloaded.")
            .arg(serverName(m_provider->kind, m_provider->product, {}));
    case ServerState::Unknown:
        return tr("%1 has not been asked yet.").arg(m_provider->id);
    default:
        return tr("%1 has told of no model, and the config names none.").arg(m_provider->id);
    }
}

} // namespace Hearth
