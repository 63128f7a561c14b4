#include "hearthctl/command.h"

#include "hearthctl/output.h"
#include "wording/wording.h"

namespace Hearth {

EngineOptions CommandContext::engineOptions() const
{
    EngineOptions options;
    options.configPath = configPath;
    options.settingsPath = settingsPath;
    options.stateFolder = stateFolder;
    options.store = store;
    options.variables = environment;
    options.environment = processSecrets();
    return options;
}

Command::Command(CommandContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

Command::~Command() = default;

void Command::interrupt()
{
    Q_EMIT finished(ExitFailed);
}

void Command::finishLater(int exitCode)
{
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
}

void Command::fail(const Error &error)
{
    note(errorSentence(error));
    const bool isConfig = error.kind == ErrorKind::SyntaxError;
    finishLater(isConfig ? ExitConfigUnusable : ExitFailed);
}

} // namespace Hearth
