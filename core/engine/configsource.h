#pragma once

#include "config/configfile.h"
#include "config/configreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Hearth {

/// Both files as read from disk, with what they mean.
struct LoadedConfig
{
    OpenClawConfig config;
    HearthSettings settings;
    QList<ConfigDiagnostic> diagnostics; ///< Of both files.
    QByteArray configHash;
    bool configExists = false;
    bool isUsable =
        true; ///< False: the config has syntax errors or is no object; the last good one stays in force.
};

/// Reads both files. Errors: those of readConfigFile(); a missing file is no error.
[[nodiscard]] Result<LoadedConfig> loadConfig(
    const QString &configPath, const QString &settingsPath, const EnvironmentLookup &environment);

/// Tells when one of both files has been changed, replaced, deleted or made anew. Settles for 200 ms, as
/// OpenClaw does [OPENCLAW.md 2].
class ConfigWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigWatcher)

public:
    explicit ConfigWatcher(QObject *parent = nullptr);
    void watch(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    void onChange();
    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace Hearth
