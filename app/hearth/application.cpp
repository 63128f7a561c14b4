#include "hearth/application.h"

#include "activity/activitypage.h"
#include "chat/chatpage.h"
#include "config/configpage.h"
#include "config/configpaths.h"
#include "desktop/sessionbus.h"
#include "desktop/singleinstance.h"
#include "desktop/systemscheme.h"
#include "desktop/trayhost.h"
#include "desktop/trayicon.h"
#include "draft/configdraft.h"
#include "engine/documents.h"
#include "engine/enginehost.h"
#include "engine/outlook.h"
#include "engine/sizingdesk.h"
#include "forms/configform.h"
#include "hearth/activitylinks.h"
#include "hearth/routinglinks.h"
#include "hearth/screenshots.h"
#include "hearth/serverlinks.h"
#include "hearth/startmeasure.h"
#include "overview/overviewpage.h"
#include "preferences/preferences.h"
#include "providers/providerspage.h"
#include "routing/routingpage.h"
#include "secrets/environment.h"
#include "secrets/secretstore.h"
#include "session/session.h"
#include "settings/settingspage.h"
#include "shell/languageswitch.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "sizing/sizingpage.h"
#include "wording/outlookwording.h"
#include "wording/wording.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

namespace Hearth {

namespace {

/// How long a start without a window waits for a tray; a desktop that is just starting has one by then.
constexpr std::chrono::seconds trayPatience{10};

} // namespace

Application::Application(QApplication &app, LanguageSwitch &language, StartOptions options)
    : m_app(app)
    , m_language(language)
    , m_options(std::move(options))
{
}

// Pages use the session and the drafts, those the engine: the other way round than they were made.
Application::~Application()
{
    m_screenshots.reset();
    m_tray.reset();
    m_activityLinks.reset();
    m_routingLinks.reset();
    m_serverLinks.reset();
    m_window.reset();
}

bool Application::begin()
{
    if (!prepare()) {
        return false;
    }
    becomeOnlyOne();
    return true;
}

bool Application::prepare()
{
    const EnvironmentLookup environment = processEnvironment();
    m_stateFolder = hearthStateFolder(environment);
    if (m_options.demo) {
        m_demoFolder.emplace();
        if (!m_demoFolder->isValid()) {
            QTextStream(stderr) << m_demoFolder->errorString() << '\n';
            return false;
        }
        m_stateFolder = m_demoFolder->path();
    } else {
        if (m_options.settingsPath.isEmpty()) {
            m_options.settingsPath = hearthSettingsPath(environment);
        }
        QDir().mkpath(m_stateFolder);
    }
    m_settings =
        std::make_unique<QSettings>(m_stateFolder + QStringLiteral("/window.ini"), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    if (!m_options.demo && m_options.configPath.isEmpty()) {
        m_options.configPath = m_preferences->configPath();
    }
    if (!m_options.demo && m_options.configPath.isEmpty()) {
        m_options.configPath = openClawConfigPath(environment);
    }
    return true;
}

void Application::becomeOnlyOne()
{
    m_instance = std::make_unique<SingleInstance>(SingleInstance::defaultFolder(),
        m_options.demo ? SingleInstance::nameOfDemo()
                       : SingleInstance::nameOfSettings(m_options.settingsPath));
    connect(m_instance.get(), &SingleInstance::messageReceived, this, &Application::onStartRequest);
    StartRequest request;
    request.page = m_options.page;
    request.config = m_options.configPath;
    request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    m_instance->start(request, [this](SingleInstance::Role role) {
        switch (role) {
        case SingleInstance::Role::First:
            start();
            break;
        case SingleInstance::Role::Second:
            QApplication::exit(0);
            break;
        case SingleInstance::Role::Unanswered:
            sayAndEnd(tr("Another Hearth is running, but does not answer. End it, then start Hearth again."));
            break;
        }
    });
}

void Application::start()
{
    makeLook();
    if (!makeEngine()) {
        return;
    }
    makeDrafts();
    makeWindow();
    if (!m_options.screenshotFolder.isEmpty()) {
        m_screenshots = std::make_unique<Screenshots>(
            *m_window, *m_session, *m_theme, m_language.current(), m_options.screenshotFolder);
        connect(m_screenshots.get(), &Screenshots::finished, this,
            [](bool well) { QApplication::exit(well ? 0 : 1); });
        m_screenshots->start();
    } else {
        if (m_options.measure) {
            m_measure = std::make_unique<StartMeasure>(*m_window);
            connect(m_measure.get(), &StartMeasure::finished, this, [] { QApplication::exit(0); });
        }
        makeTray();
        showFirst();
    }
    m_session->open(m_options.withGateway && m_preferences->startsGateway());
}

void Application::showFirst()
{
    if (m_options.hidden) {
        // Without a tray to open it from, the window must not stay away.
        QTimer::singleShot(trayPatience, m_window.get(), [this] {
            if (!m_tray->isShown()) {
                m_window->show();
            }
        });
    } else if (m_systemScheme->isSettled()) {
        m_window->show();
    } else {
        // A light window that turns dark at once would flash.
        connect(m_systemScheme.get(), &SystemScheme::settled, m_window.get(), &QWidget::show);
    }
}

void Application::makeLook()
{
    m_systemScheme = std::make_unique<SystemScheme>(sessionBus());
    m_theme = std::make_unique<Theme>(m_app);
    applyLanguage();
    applyScheme();
    connect(m_systemScheme.get(), &SystemScheme::changed, this, &Application::applyScheme);
    connect(m_preferences.get(), &Preferences::schemeChanged, this, &Application::applyScheme);
    connect(m_preferences.get(), &Preferences::languageChanged, this, [this] {
        m_options.language.clear(); // what was chosen last counts
        applyLanguage();
    });
}

bool Application::makeEngine()
{
    EngineOptions options;
    options.configPath = m_options.configPath;
    options.settingsPath = m_options.settingsPath;
    options.stateFolder = m_stateFolder;
    ServeOptions serveOptions;
    if (m_options.demo) {
        serveOptions.port = 0; // any free one: a demo gets in nobody's way
        m_demo = std::make_unique<Demo>();
        if (const Result<> started = m_demo->start(options); !started) {
            sayAndEnd(errorSentence(started.error()));
            return false;
        }
        m_options.configPath = options.configPath;
        m_options.settingsPath = options.settingsPath;
    } else {
        m_store = std::make_unique<SecretStore>(QStringLiteral("hearth"));
        options.store = qEnvironmentVariableIsSet("HEARTH_NO_KEYCHAIN") ? nullptr : m_store.get();
        options.variables = processEnvironment();
        options.environment = processSecrets();
    }
    options.watchesMachine = true;
    m_host = std::make_unique<EngineHost>(options);
    m_session = std::make_unique<Session>(m_host->engine(), serveOptions);
    return true;
}

void Application::makeDrafts()
{
    DocumentsOptions options;
    options.configPath = m_options.configPath;
    options.settingsPath = m_options.settingsPath;
    if (!m_options.demo) {
        options.variables = processEnvironment();
    }
    m_documents = std::make_unique<Documents>(options);
    m_configDraft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Config);
    m_settingsDraft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Settings);
    m_sizing = std::make_unique<SizingDesk>();
    connect(m_session.get(), &Session::opened, this, [this] {
        m_configDraft->load();
        m_settingsDraft->load();
    });
    connect(m_session.get(), &Session::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot> &snapshot) {
            m_configDraft->noteDiskHash(snapshot->configHash);
            m_settingsDraft->noteDiskHash(snapshot->settingsHash);
        });
}

void Application::makeWindow()
{
    const QList<PageEntry> pages{
        {QStringLiteral("overview"), [](QWidget *parent) { return new OverviewPage(parent); }},
        {QStringLiteral("providers"), [](QWidget *parent) { return new ProvidersPage(parent); }},
        {QStringLiteral("routing"),
            [this](QWidget *parent) { return new RoutingPage(m_session->engine(), parent); }},
        {QStringLiteral("activity"), [](QWidget *parent) { return new ActivityPage(parent); }},
        {QStringLiteral("chat"),
            [this](QWidget *parent) { return new ChatPage(m_session->engine(), *m_preferences, parent); }},
        {QStringLiteral("config"),
            [this](QWidget *parent) { return new ConfigPage(*m_configDraft, *m_settingsDraft, parent); }},
        {QStringLiteral("sizing"), [this](QWidget *parent) { return new SizingPage(*m_sizing, parent); }},
        {QStringLiteral("settings"),
            [this](QWidget *parent) {
                return new SettingsPage(*m_session, *m_preferences, *m_settingsDraft, parent);
            }},
    };
    m_window = std::make_unique<MainWindow>(*m_session, *m_preferences, pages);
    m_serverLinks =
        std::make_unique<ServerLinks>(m_session->engine(), *m_configDraft, *m_settingsDraft, *m_window);
    m_activityLinks =
        std::make_unique<ActivityLinks>(m_session->engine().activity(), *m_settingsDraft, *m_window);
    connect(m_activityLinks.get(), &ActivityLinks::compareRequested, this, &Application::compare);
    connect(m_activityLinks.get(), &ActivityLinks::questionRequested, this, &Application::showQuestion);
    m_routingLinks =
        std::make_unique<RoutingLinks>(m_session->engine(), *m_configDraft, *m_settingsDraft, *m_window);
    connect(m_serverLinks.get(), &ServerLinks::addServerRequested, this, &Application::addServer);
    connect(m_serverLinks.get(), &ServerLinks::addHostedRequested, this, [this] { addServer({}); });
    m_window->setWindowIcon(
        QIcon::fromTheme(QStringLiteral(HEARTH_APP_ID), QIcon(QStringLiteral(":/hearth/app/hearth.svg"))));
    connect(m_window.get(), &MainWindow::pageMade, this, &Application::connectPage);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::visibilityChanged, this,
        [this](bool visible) { m_session->engine().setVisible(visible); });
    // Also when the desktop's session ends.
    connect(&m_app, &QApplication::aboutToQuit, m_window.get(), &MainWindow::rememberGeometry);
    connect(&m_app, &QGuiApplication::commitDataRequest, m_window.get(), &MainWindow::rememberGeometry);
    m_window->openPage(m_options.page.isEmpty() ? m_preferences->lastPage() : m_options.page);
}

void Application::makeTray()
{
    m_trayHost = std::make_unique<TrayHost>(sessionBus());
    m_tray = std::make_unique<TrayIcon>(*m_trayHost, *m_systemScheme);
    connect(m_tray.get(), &TrayIcon::shownChanged, this, [this] {
        m_window->setTrayAvailable(m_tray->isShown());
        if (!m_tray->isShown() && !m_window->isVisible()) {
            m_window->show(); // never out of reach
        }
    });
    connect(m_tray.get(), &TrayIcon::openRequested, m_window.get(), &MainWindow::bringToFront);
    connect(m_tray.get(), &TrayIcon::pauseRequested, m_session.get(), &Session::pauseGateway);
    connect(m_tray.get(), &TrayIcon::resumeRequested, m_session.get(), &Session::startGateway);
    connect(m_tray.get(), &TrayIcon::settingsRequested, this, [this] {
        m_window->openPage(QStringLiteral("settings"));
        m_window->bringToFront();
    });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Application::quit);
    connect(m_session.get(), &Session::snapshotChanged, this, &Application::updateTray);
    updateTray();
}

void Application::updateTray()
{
    if (!m_tray) {
        return;
    }
    const Snapshot &snapshot = *m_session->snapshot();
    const Outlook outlook = outlookOf(snapshot);
    const TrayState state = trayStateOf(snapshot);
    m_tray->setState(state, outlook.loadProgress.value_or(-1),
        state == TrayState::Paused ? gatewaySentence(snapshot.gateway) : outlookSentence(outlook));
}

void Application::connectPage(Page *page, const QString &)
{
    if (auto *overview = qobject_cast<OverviewPage *>(page)) {
        m_serverLinks->connectPage(*overview);
        overview->setPreferences(*m_preferences);
        connect(overview, &OverviewPage::serverRequested, this, &Application::showServer);
        connect(overview, &OverviewPage::configPathRequested, this, &Application::showConfigPath);
    } else if (auto *providers = qobject_cast<ProvidersPage *>(page)) {
        m_serverLinks->connectPage(*providers);
        connect(providers, &ProvidersPage::configPathRequested, this, &Application::showConfigPath);
    } else if (auto *activity = qobject_cast<ActivityPage *>(page)) {
        m_activityLinks->connectPage(*activity);
        activity->setPreferences(*m_preferences);
    } else if (auto *routing = qobject_cast<RoutingPage *>(page)) {
        m_routingLinks->connectPage(*routing);
    } else if (auto *config = qobject_cast<ConfigPage *>(page)) {
        auto *form = new ConfigForm(*m_configDraft, *m_settingsDraft);
        config->setForm(form);
        connect(config, &ConfigPage::templatesRequested, form, &ConfigForm::openTemplates);
        connect(form, &ConfigForm::textRequested, config,
            [config](const Json5Path &path) { config->showPath(path.toString()); });
        connect(form, &ConfigForm::noticeRequested, config, &Page::noticeRequested);
        config->setSwitchable(!m_options.demo);
        connect(config, &ConfigPage::configChosen, this, &Application::switchConfig);
    }
}

void Application::applyScheme()
{
    const SchemeChoice choice = m_preferences->scheme();
    const bool dark = choice == SchemeChoice::System ? m_systemScheme->scheme() == SystemScheme::Scheme::Dark
                                                     : choice == SchemeChoice::Dark;
    m_theme->apply(dark, m_systemScheme->isHighContrast() && choice == SchemeChoice::System);
}

void Application::applyLanguage()
{
    m_language.apply(m_options.language.isEmpty() ? m_preferences->language() : m_options.language);
    updateTray();
}

void Application::onStartRequest(const StartRequest &request)
{
    if (!m_window) {
        return;
    }
    if (!request.page.isEmpty()) {
        m_window->openPage(request.page);
    }
    if (!request.activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8()); // Qt's Wayland plugin takes it
    }
    m_window->bringToFront();
    if (!request.config.isEmpty() && request.config != m_options.configPath) {
        m_window->showNotice(tr("Hearth is open with %1. Quit it first to work with another config.")
                                 .arg(QFileInfo(m_options.configPath).fileName()));
    }
}

void Application::showServer(const QString &provider)
{
    m_window->openPage(QStringLiteral("providers"));
    if (auto *page = qobject_cast<ProvidersPage *>(m_window->page(QStringLiteral("providers")))) {
        page->showServer(provider);
    }
}

void Application::addServer(const FoundServer &found)
{
    m_window->openPage(QStringLiteral("providers"));
    if (auto *page = qobject_cast<ProvidersPage *>(m_window->page(QStringLiteral("providers")))) {
        page->openAddServer(found);
    }
}

void Application::compare(const QStringList &targets, const QString &prompt)
{
    m_window->openPage(QStringLiteral("chat"));
    if (auto *page = qobject_cast<ChatPage *>(m_window->page(QStringLiteral("chat")))) {
        page->prepare(targets, prompt);
    }
}

void Application::showQuestion(const RouteQuestion &question)
{
    m_window->openPage(QStringLiteral("routing"));
    if (auto *page = qobject_cast<RoutingPage *>(m_window->page(QStringLiteral("routing")))) {
        page->showQuestion(question);
    }
}

void Application::showConfigPath(const QString &path)
{
    m_window->openPage(QStringLiteral("config"));
    if (auto *page = qobject_cast<ConfigPage *>(m_window->page(QStringLiteral("config")))) {
        page->showPath(path);
    }
}

void Application::switchConfig(const QString &path)
{
    const auto begin = [this, path] {
        // Of OpenClaw's own there is nothing to be remembered: it may come to be another one.
        const bool isOwn = path == openClawConfigPath(processEnvironment());
        m_preferences->setConfigPath(isOwn ? QString() : path);
        m_next = m_options;
        m_next->configPath = path;
        m_next->page = QStringLiteral("config");
        m_next->hidden = false;
        QApplication::exit(0);
    };
    if (m_configDraft->isModified() || m_settingsDraft->isModified()) {
        askAboutUnsaved(tr("Go over to %1 without them, or go back to save them?").arg(path),
            tr("Go over without saving"), begin);
    } else {
        begin();
    }
}

void Application::quit()
{
    if (m_configDraft->isModified() || m_settingsDraft->isModified()) {
        askAboutUnsaved(tr("Quit without them, or go back to save them?"), tr("Quit without saving"),
            [] { QApplication::exit(0); });
        return;
    }
    QApplication::exit(0);
}

void Application::askAboutUnsaved(const QString &question, const QString &discard, std::function<void()> act)
{
    m_window->bringToFront();
    m_window->openPage(QStringLiteral("config"));
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Hearth"),
        tr("The config has changes that are not saved."), QMessageBox::NoButton, m_window.get());
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question);
    QPushButton *without = box->addButton(discard, QMessageBox::DestructiveRole);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(without, &QPushButton::clicked, this, std::move(act));
    box->open();
}

void Application::sayAndEnd(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Critical, QStringLiteral("Hearth"), sentence, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [] { QApplication::exit(1); });
    box->open();
}

} // namespace Hearth
