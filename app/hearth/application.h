#pragma once

#include "common/demo.h"
#include "desktop/startrequest.h"
#include "hearth/options.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace Hearth {

class ActivityLinks;
class ConfigDraft;
class ConfigPage;
class Documents;
class EngineHost;
struct FoundServer;
class LanguageSwitch;
class MainWindow;
class Page;
class Preferences;
struct RouteQuestion;
class Screenshots;
class SecretStore;
class RoutingLinks;
class ServerLinks;
class Session;
class SingleInstance;
class SizingDesk;
class StartMeasure;
class SystemScheme;
class Theme;
class TrayHost;
class TrayIcon;

/// The desktop program, put together: what is made when, and who tells whom.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// \a app and \a language outlive this.
    Application(QApplication &app, LanguageSwitch &language, StartOptions options);
    ~Application() override;

    /// Goes as far as can be gone without an event loop; the rest comes in QApplication::exec(). False: said
    /// why, there is nothing to run.
    [[nodiscard]] bool begin();
    /// Null before it is made.
    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    /// After exec(): what to begin again with, since the user has gone over to another config; nothing: end.
    [[nodiscard]] const std::optional<StartOptions> &next() const { return m_next; }

private:
    [[nodiscard]] bool prepare(); ///< Paths, demo, preferences. False: said why, to end.
    void becomeOnlyOne();
    void start();
    void makeLook();
    [[nodiscard]] bool makeEngine(); ///< False: said why, to end.
    void showFirst();
    void makeDrafts();
    void makeWindow();
    void makeTray();
    void updateTray();
    void connectPage(Page *page, const QString &id);
    void applyScheme();
    void applyLanguage();
    void onStartRequest(const StartRequest &request);
    void showServer(const QString &provider);
    void addServer(const FoundServer &found); ///< Without an address: the user gives it.
    void showConfigPath(const QString &path);
    void compare(const QStringList &targets, const QString &prompt);
    void showQuestion(const RouteQuestion &question);
    void switchConfig(const QString &path); ///< Asks first when something would be lost.
    void quit(); ///< Asks first when something would be lost.
    /// \a question, \a discard: what to do without the changes, in words; \a act: does it.
    void askAboutUnsaved(const QString &question, const QString &discard, std::function<void()> act);
    void sayAndEnd(const QString &sentence);

    QApplication &m_app;
    LanguageSwitch &m_language;
    StartOptions m_options;
    std::optional<StartOptions> m_next;
    QString m_stateFolder;
    std::optional<QTemporaryDir> m_demoFolder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SystemScheme> m_systemScheme;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_configDraft;
    std::unique_ptr<ConfigDraft> m_settingsDraft;
    std::unique_ptr<SizingDesk> m_sizing;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ServerLinks> m_serverLinks;
    std::unique_ptr<ActivityLinks> m_activityLinks;
    std::unique_ptr<RoutingLinks> m_routingLinks;
    std::unique_ptr<TrayHost> m_trayHost;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Screenshots> m_screenshots;
    std::unique_ptr<StartMeasure> m_measure;
};

} // namespace Hearth
