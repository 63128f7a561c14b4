#include "common/demo.h"

namespace Hearth {

Result<> Demo::start(EngineOptions &options)
{
    if (!m_folder.isValid()) {
        return failure(ErrorKind::IoError, m_folder.errorString());
    }
    if (Result<> started = m_house.start({}); !started) {
        return started;
    }
    options.configPath = m_folder.filePath(QStringLiteral("openclaw.json"));
    options.settingsPath = m_folder.filePath(QStringLiteral("hearth.json5"));
    options.stateFolder = m_folder.path();
    options.store = nullptr;
    options.variables = {};
    options.environment = {};
    options.pollInterval = std::chrono::seconds(1);
    const Result<FileContent> saved = saveConfigFile(options.configPath, {}, m_house.configText(), {});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

} // namespace Hearth
