#pragma once

#include "config/modelref.h"
#include "draft/draftedits.h"
#include "engine/wordresult.h"
#include "health/discoveryvalues.h"
#include "json5/json5operation.h"
#include "providers/actionvalues.h"

#include <QObject>

#include <functional>

namespace Hearth {

class Engine;
class MainWindow;
class OverviewPage;
class ProvidersPage;

/// What the pages that show servers ask for, handed on: to the engine, or into the drafts of the two files.
/// What comes of it is told as a notice, unless the page shows it itself. GUI thread.
class ServerLinks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerLinks)

public:
    /// All outlive this.
    ServerLinks(Engine &engine, ConfigDraft &config, ConfigDraft &settings, MainWindow &window);

    void connectPage(OverviewPage &page);
    void connectPage(ProvidersPage &page);

Q_SIGNALS:
    void addServerRequested(const Hearth::FoundServer &server); ///< Without an address: none is chosen yet.
    void addHostedRequested();

private:
    void connectEdits(DraftEdits &edits);
    void load(const ModelRef &ref, const LoadOptions &options);
    void sayOneWord(const ModelRef &ref, const std::function<void(const WordResult &)> &answer);
    void keepWarm(const ModelRef &ref, qint64 untilEpochMs);
    void tellFailure(const Error &error);

    Engine &m_engine;
    ConfigDraft &m_config;
    ConfigDraft &m_settings;
    MainWindow &m_window;
    DraftEdits m_configEdits;
    DraftEdits m_settingsEdits;
};

} // namespace Hearth
