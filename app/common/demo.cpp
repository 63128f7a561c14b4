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
    const DemoTexts words = texts();
    for (const auto &[path, text] : {std::pair(options.configPath, m_house.configText(words)),
             std::pair(options.settingsPath, demoSettingsText(words))}) {
        if (const Result<FileContent> saved = saveConfigFile(path, {}, text, {}); !saved) {
            return failure(saved.error());
        }
    }
    return {};
}

// Comments in two JSON5 files; the examples stand in the order of the file.
DemoTexts Demo::texts()
{
    DemoTexts texts;
    texts.title = tr("Hearth's demo: practice servers that speak the real dialects but run no model.");
    //: Comment above the primary model; the sentence goes on in the next comment.
    texts.primary = tr("The first choice is a workstation that is switched off today ...");
    //: Comment above the fallbacks; goes on from the comment above the primary model.
    texts.fallbacks = tr("... so Hearth goes on to these, in this order.");
    texts.aliases = tr("Short names: a client may ask for these too.");
    texts.unreachable = tr("Nobody listens here: shown as unreachable.");
    texts.lmStudio = tr("Speaks as LM Studio does: one model in memory, one cold.");
    texts.llamaRouter =
        tr("Speaks as llama.cpp's server does in router mode: one model in memory, one cold.");
    texts.drift = tr("The server loaded it with 32768 tokens only: Hearth shows the difference.");
    texts.generic = tr("Any OpenAI-compatible server: it cannot say what is loaded.");
    texts.hosted = tr("A hosted provider without a key: Hearth does not contact it.");
    //: Name of a made-up model.
    texts.smallModel = tr("Practice, small");
    texts.settingsTitle = tr("Settings of Hearth for the demo; what is left out has its default.");
    //: Leave "private" as it is: it is a name in the file.
    texts.privateRoute = tr("A chain with a name: clients that ask for \"private\" stay on this computer.");
    texts.autoRoute = tr("Empty: follows the chain of openclaw.json.");
    return texts;
}

} // namespace Hearth
