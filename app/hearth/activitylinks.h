#pragma once

#include "config/hearthsettings.h"
#include "draft/draftedits.h"
#include "gateway/requestrecord.h"
#include "routing/routingvalues.h"

#include <QObject>
#include <QThreadPool>

namespace Hearth {

class ActivityDesk;
class ActivityPage;
class MainWindow;

/// What the Activity page asks for, handed on: to the engine's desk, into hearth.json5, to a file. What comes
/// of it is told as a notice. GUI thread.
class ActivityLinks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLinks)

public:
    /// All outlive this.
    ActivityLinks(ActivityDesk &desk, ConfigDraft &settings, MainWindow &window);
    ~ActivityLinks() override;

    void connectPage(ActivityPage &page);

Q_SIGNALS:
    /// Open the chat with \a targets in its columns; \a prompt: empty where it is not known.
    void compareRequested(const QStringList &targets, const QString &prompt);
    void questionRequested(const Hearth::RouteQuestion &question); ///< Open the Routing page with it.

private:
    void clear();
    void restore();
    void keepBodies(LogSettings::Bodies bodies, qint64 untilEpochMs);
    void replay(const RequestRecord &record);
    void save(const QString &path, const QByteArray &bytes);

    ActivityDesk &m_desk;
    ConfigDraft &m_settings;
    MainWindow &m_window;
    DraftEdits m_edits;
    QThreadPool m_worker; ///< For files.
};

} // namespace Hearth
