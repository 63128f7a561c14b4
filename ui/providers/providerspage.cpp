#include "providers/providerspage.h"

#include "config/modelform.h"
#include "config/providerform.h"
#include "providers/addserverdialog.h"
#include "providers/cardpair.h"
#include "providers/modeldetails.h"
#include "providers/servercard.h"
#include "providers/serverlistmodel.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"
#include "widgets/serverlist.h"
#include "widgets/tableroles.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int listWidth = 270;

/// What the page's head counts.
struct Counts
{
    int servers = 0;
    int answering = 0;
    int loaded = 0;
    int loading = 0;
};

Counts countsOf(const Snapshot &snapshot)
{
    Counts counts;
    for (const std::shared_ptr<const ProviderRow> &provider : snapshot.providers) {
        ++counts.servers;
        counts.answering += provider->state == ServerState::Up ? 1 : 0;
        for (const ModelRow &model : provider->models) {
            counts.loaded += model.state == ModelState::Loaded ? 1 : 0;
            counts.loading += model.state == ModelState::Loading ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

ProvidersPage::ProvidersPage(QWidget *parent)
    : Page(Body::Filling, parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_check(new QPushButton(this))
    , m_find(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_empty(new EmptyState(QStringLiteral("providers"), this))
    , m_panes(new QWidget(this))
    , m_listCard(new Card(m_panes))
    , m_list(new ServerList(m_listCard))
    , m_model(new ServerListModel(this))
    , m_server(new ServerCard(m_panes))
    , m_details(new ModelDetails(m_panes))
    , m_pair(new CardPair(m_server, m_details, m_panes))
{
    addButtons();
    m_empty->setObjectName(QStringLiteral("providersEmpty"));
    connect(m_empty, &EmptyState::actionTriggered, this, qOverload<>(&ProvidersPage::openAddServer));
    body()->addWidget(m_empty, 1);
    addPanes();
    connectDetails();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ProvidersPage::refresh);
    retranslate();
}

void ProvidersPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    setHead();
    const bool isEmpty = snapshot->providers.isEmpty();
    m_empty->setVisible(isEmpty);
    m_panes->setVisible(!isEmpty);
    m_check->setVisible(!isEmpty);
    m_isFilling = true;
    m_model->setRows(serverEntries(*snapshot));
    m_isFilling = false;
    chooseServer();
    if (m_dialog) {
        m_dialog->setDiscovery(snapshot->discovery);
    }
}

QWidget *ProvidersPage::firstFocus()
{
    return m_snapshot->providers.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_list;
}

void ProvidersPage::showServer(const QString &provider)
{
    m_wanted = provider;
    chooseServer();
}

void ProvidersPage::setConfigSource(std::function<Json5Document()> source)
{
    m_configSource = std::move(source);
}

void ProvidersPage::openAddServer()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new AddServerDialog(config(), window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setDiscovery(m_snapshot->discovery);
    connect(m_dialog, &AddServerDialog::identifyRequested, this, &ProvidersPage::identifyRequested);
    connect(m_dialog, &AddServerDialog::discoverRequested, this, &ProvidersPage::discoverRequested);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] {
        const QString id = dialog->addedId();
        m_wanted = id;
        //: %1: id of a provider that stands in the config now.
        Q_EMIT editRequested(dialog->operations(), tr("%1 is added.").arg(id));
    });
    m_dialog->open();
}

void ProvidersPage::openAddServer(const FoundServer &found)
{
    openAddServer();
    if (!found.baseUrl.isEmpty()) {
        m_dialog->takeFound(found);
    }
}

void ProvidersPage::setIdentified(const QUrl &baseUrl, const ServerReading &reading)
{
    if (m_dialog) {
        m_dialog->setIdentified(baseUrl, reading);
    }
}

void ProvidersPage::setWordResult(const ModelRef &ref, const WordResult &result)
{
    m_details->setWordResult(ref, result);
}

void ProvidersPage::setEndpoints(const ModelRef &ref, const Result<QList<HostedEndpoint>> &endpoints)
{
    m_details->setEndpoints(ref, endpoints);
}

void ProvidersPage::retranslate()
{
    //: Button: looks for model servers on this computer.
    m_find->setText(tr("Find servers"));
    m_find->setToolTip(tr("Look for model servers on this computer"));
    m_add->setText(tr("Add server"));
    m_check->setText(tr("Check now"));
    m_check->setToolTip(tr("Look at every server now (F5)"));
    m_list->setAccessibleName(tr("Servers"));
    m_model->retranslate();
    m_empty->setSentence(tr(
        "No server is known yet. Let Hearth look for the ones on this computer, or add one by its address."));
    m_empty->setAction(tr("Add server"));
    setHead();
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    m_tick.start();
}

void ProvidersPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick.stop();
}

void ProvidersPage::addButtons()
{
    m_check->setObjectName(QStringLiteral("checkNowButton"));
    m_find->setObjectName(QStringLiteral("findServersButton"));
    m_add->setObjectName(QStringLiteral("addServerButton"));
    m_add->setProperty("primary", true);
    for (QPushButton *button : {m_check, m_find, m_add}) {
        addAction(button);
    }
    connect(m_check, &QPushButton::clicked, this, &ProvidersPage::checkRequested);
    connect(m_add, &QPushButton::clicked, this, qOverload<>(&ProvidersPage::openAddServer));
    connect(m_find, &QPushButton::clicked, this, [this] {
        Q_EMIT discoverRequested({});
        openAddServer(); // what is found stands there
    });
}

void ProvidersPage::addPanes()
{
    m_list->setObjectName(QStringLiteral("serverList"));
    m_list->setModel(m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_isFilling && current.isValid()) {
                m_wanted = current.data(IdRole).toString();
                showChosen();
            }
        });
    m_listCard->setObjectName(QStringLiteral("serverListCard"));
    m_listCard->setFixedWidth(listWidth);
    m_listCard->layout()->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    m_listCard->body()->addWidget(m_list);
    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(Space::large);
    panes->addWidget(m_listCard);
    panes->addWidget(m_pair, 1);
    body()->addWidget(m_panes, 1);
}

void ProvidersPage::connectDetails()
{
    connect(m_server, &ServerCard::configPathRequested, this, &ProvidersPage::configPathRequested);
    connect(m_details, &ModelDetails::configPathRequested, this, &ProvidersPage::configPathRequested);
    connect(m_server, &ServerCard::lookRequested, this, &ProvidersPage::lookRequested);
    connect(m_server, &ServerCard::editRequested, this, &ProvidersPage::editRequested);
    connect(m_server, &ServerCard::modelChosen, this, [this] {
        m_details->setModel(m_server->chosenModel(), std::chrono::steady_clock::now());
        m_pair->place();
    });
    connect(m_details, &ModelDetails::contentChanged, m_pair, &CardPair::place);
    connect(m_details, &ModelDetails::copied, this, &ProvidersPage::noticeRequested);
    connect(m_details, &ModelDetails::loadRequested, this, &ProvidersPage::loadRequested);
    connect(m_details, &ModelDetails::unloadRequested, this, &ProvidersPage::unloadRequested);
    connect(m_details, &ModelDetails::cancelRequested, this, &ProvidersPage::cancelRequested);
    connect(m_details, &ModelDetails::keepWarmRequested, this, &ProvidersPage::keepWarmRequested);
    connect(m_details, &ModelDetails::lookRequested, this, &ProvidersPage::lookRequested);
    connect(m_details, &ModelDetails::wordRequested, this, &ProvidersPage::wordRequested);
    connect(m_details, &ModelDetails::endpointsRequested, this, &ProvidersPage::endpointsRequested);
    connect(m_details, &ModelDetails::editRequested, this, &ProvidersPage::editRequested);
    connect(m_details, &ModelDetails::addToConfigRequested, this, &ProvidersPage::addToConfig);
}

void ProvidersPage::chooseServer()
{
    if (m_wanted.isEmpty() && m_snapshot->isSettled && m_snapshot->autoPlan.winner()) {
        m_wanted = m_snapshot->autoPlan.winner()->ref.provider; // the one that people come to look at
    }
    QModelIndex wanted = m_model->indexForId(m_wanted);
    if (!wanted.isValid()) {
        const auto &entries = m_model->rows();
        const auto first = std::find_if(
            entries.cbegin(), entries.cend(), [](const ServerEntry &each) { return !each.isHeading; });
        if (first != entries.cend()) {
            wanted = m_model->indexForId(first->id);
            if (m_wanted.isEmpty() && m_snapshot->isSettled) {
                m_wanted = first->id; // and stays when another comes before it
            }
        }
    }
    if (wanted != m_list->currentIndex()) {
        m_isFilling = true;
        m_list->setCurrentIndex(wanted);
        m_isFilling = false;
    }
    showChosen();
}

void ProvidersPage::showChosen()
{
    m_server->setServer(chosen(), m_snapshot->drift, m_snapshot->settings.pollVisible);
    m_details->setModel(m_server->chosenModel(), std::chrono::steady_clock::now());
    m_pair->place();
}

Json5Document ProvidersPage::config() const
{
    return m_configSource ? m_configSource() : Json5Document::parse(QByteArrayLiteral("{}"));
}

void ProvidersPage::addToConfig(const ModelRef &ref)
{
    const std::shared_ptr<const ProviderRow> provider = chosen();
    const std::optional<ChosenModel> model = m_server->chosenModel();
    if (!provider || !model || model->model.ref != ref || !model->model.reported) {
        return;
    }
    // The key as the text has it: ids are compared without case and spaces.
    const Json5Document document = config();
    for (const Json5Member &member : document.find(providerPath({}).parent()).members()) {
        if (member.key.trimmed().compare(ref.provider, Qt::CaseInsensitive) == 0) {
            Q_EMIT editRequested(modelAddition(document, member.key, modelFormFor(*model->model.reported)),
                //: %1: a model's reference that the config names now.
                tr("%1 stands in the config now.").arg(ref.toString()));
            return;
        }
    }
    //: %1: id of a provider.
    Q_EMIT noticeRequested(tr("%1 stands in an included file: add the model there.").arg(ref.provider));
}

void ProvidersPage::refresh()
{
    m_server->refresh(std::chrono::steady_clock::now()); // the details follow by modelChosen()
}

std::shared_ptr<const ProviderRow> ProvidersPage::chosen() const
{
    const QString id = m_list->currentIndex().data(IdRole).toString();
    const auto &providers = m_snapshot->providers;
    const auto found = std::find_if(
        providers.cbegin(), providers.cend(), [&id](const auto &provider) { return provider->id == id; });
    return found == providers.cend() ? nullptr : *found;
}

void ProvidersPage::setHead()
{
    const Counts counts = countsOf(*m_snapshot);
    if (counts.servers == 0) {
        setSentence(tr("No servers yet."));
        setDetail({});
        return;
    }
    if (counts.answering == counts.servers) {
        setSentence(counts.servers == 1 ? tr("The server answers.")
                                        : tr("All %n server(s) answer.", nullptr, counts.servers));
    } else {
        //: %n: all servers, %1: those that answer.
        setSentence(tr("%1 of %n server(s) answer.", nullptr, counts.servers).arg(counts.answering));
    }
    QStringList figures{tr("%n model(s) loaded", nullptr, counts.loaded)};
    if (counts.loading > 0) {
        //: Models that are being loaded now.
        figures.append(tr("%n loading", nullptr, counts.loading));
    }
    //: Hearth never causes a model to be loaded by looking.
    figures.append(tr("looking wakes no model"));
    setDetail(figures.join(QStringLiteral(" · ")));
}

} // namespace Hearth
