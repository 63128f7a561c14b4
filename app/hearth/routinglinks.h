#pragma once

#include "doctor/hearthinfront.h"
#include "draft/draftedits.h"

#include <QObject>

namespace Hearth {

class Engine;
class MainWindow;
class RoutingPage;

/// What the Routing page asks for, handed on into the drafts of the two files. What comes of it is told as a
/// notice. GUI thread.
class RoutingLinks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutingLinks)

public:
    /// All outlive this.
    RoutingLinks(Engine &engine, ConfigDraft &config, ConfigDraft &settings, MainWindow &window);

    void connectPage(RoutingPage &page);

private:
    /// Where a change of both files is: first hearth.json5, which changes nothing by itself, then the config.
    enum class Step { None, Settings, Config, UndoConfig, UndoSettings, RollBack };

    void setInFront(bool inFront);
    void onSettingsTold(const QString &sentence, bool canUndo);
    void onConfigTold(const QString &sentence, bool canUndo);
    void onRefused(const QString &sentence);
    void undoBoth();
    void undoSettings();
    [[nodiscard]] FrontSetup setup() const;
    [[nodiscard]] std::optional<qint64> loadedWindow(const QStringList &chain) const;

    Engine &m_engine;
    ConfigDraft &m_config;
    ConfigDraft &m_settings;
    MainWindow &m_window;
    DraftEdits m_configEdits;
    DraftEdits m_settingsEdits;
    Step m_step = Step::None;
    FrontChanges m_changes; ///< Those under way.
    QString m_doneSentence; ///< RollBack: why it was refused.
    bool m_canUndoSettings = false;
};

} // namespace Hearth
