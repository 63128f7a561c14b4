#include "engine/configsource.h"

#include "config/includefiles.h"

#include <QFileInfo>

namespace Hearth {

namespace {

/// The folder of \a file, or while that is missing the nearest one above it.
QString nearestFolder(const QFileInfo &file)
{
    QString folder = file.absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    return folder;
}

} // namespace

Result<LoadedConfig> loadConfig(
    const QString &configPath, const QString &settingsPath, const EnvironmentLookup &environment)
{
    const Result<FileContent> file = readConfigFile(configPath);
    if (!file) {
        return failure(file.error());
    }
    LoadedConfig loaded;
    loaded.configExists = file->exists;
    loaded.configHash = file->hash;
    if (file->exists) {
        const Json5Document document = Json5Document::parse(file->bytes);
        ConfigReading reading =
            readOpenClawConfig(document, environment, includedFilesOf(configPath, environment));
        loaded.config = std::move(reading.config);
        loaded.diagnostics = std::move(reading.diagnostics);
        loaded.includedFiles = std::move(reading.includedFiles);
        loaded.configIsUsable =
            !document.hasErrors() && reading.isWhole && document.root().kind() == Json5Node::Kind::Object;
    }

    const Result<FileContent> settingsFile = readConfigFile(settingsPath);
    if (!settingsFile) {
        return failure(settingsFile.error());
    }
    loaded.settingsExist = settingsFile->exists;
    loaded.settingsHash = settingsFile->hash;
    if (settingsFile->exists) {
        const SettingsReading settings =
            readHearthSettings(Json5Document::parse(settingsFile->bytes), environment);
        loaded.settings = settings.settings;
        loaded.diagnostics += settings.diagnostics;
        loaded.settingsAreUsable = !settings.hasErrors();
        for (const RouteSettings &route : std::as_const(loaded.settings.routes)) {
            loaded.config.addBuiltinProvidersFor(route.hops);
        }
    }
    return loaded;
}

ConfigWatcher::ConfigWatcher(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(200));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConfigWatcher::onChange);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigWatcher::onChange);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch(m_paths); // a file replaced by rename is a new one to the watcher
        Q_EMIT changed();
    });
}

void ConfigWatcher::watch(const QStringList &paths)
{
    m_paths = paths;
    QStringList wanted;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.exists()) {
            wanted.append(file.absoluteFilePath());
        }
        wanted.append(nearestFolder(file));
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path)) {
            m_watcher.removePath(path); // a folder above one that has come to be
        }
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path)) {
            m_watcher.addPath(path);
        }
    }
}

void ConfigWatcher::onChange()
{
    m_settle.start();
}

} // namespace Hearth
