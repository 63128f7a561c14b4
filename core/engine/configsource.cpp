#include "engine/configsource.h"

#include "config/includefiles.h"

namespace Hearth {

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
        loaded.document = document;
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
            loaded.config.addBuiltinProvidersFor(route.references());
        }
    }
    return loaded;
}

} // namespace Hearth
