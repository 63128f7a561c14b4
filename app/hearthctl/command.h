#pragma once

#include "base/error.h"
#include "config/configfile.h"
#include "engine/engine.h"
#include "hearthctl/commandline.h"

#include <QCoreApplication>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Hearth {

/// Exit codes of hearthctl: scripts rely on them [DESIGN.md, The contract of hearthctl].
enum ExitCode {
    ExitWell = 0,
    ExitFailed = 1, ///< Errors found, or a failed request.
    ExitUsage = 2,
    ExitConfigUnusable = 3,
    ExitNothingReachable = 4,
};

/// What every command is given.
struct CommandContext
{
    QString configPath;
    QString settingsPath;
    QString stateFolder;
    EnvironmentLookup environment;
    SecretStore *store = nullptr; ///< Null: no keychain.
    bool json = false;

    [[nodiscard]] EngineOptions engineOptions() const;
};

/// One command of hearthctl. Made once, started from the event loop, ends by finished().
class Command : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Command)

public:
    explicit Command(CommandContext context, QObject *parent = nullptr);
    ~Command() override;

    /// Its options and arguments, for help and parsing.
    virtual void describe(CommandLine &line) const = 0;
    /// Takes the parsed line and begins. Returns a sentence when the usage is wrong; else ends by finished().
    [[nodiscard]] virtual QString start(const QCommandLineParser &parser) = 0;
    /// SIGINT or SIGTERM: end in order. Ends at once unless overridden.
    virtual void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    /// Ends from the event loop, so that start() returns first.
    void finishLater(int exitCode);
    /// Tells an error and ends: 3 for a config that cannot be used, 1 otherwise.
    void fail(const Error &error);
    [[nodiscard]] const CommandContext &context() const { return m_context; }

private:
    CommandContext m_context;
};

/// A command by name.
struct CommandEntry
{
    const char *name;
    QString (*summary)(); ///< One line, translated.
    std::unique_ptr<Command> (*make)(CommandContext context);
};

[[nodiscard]] const QList<CommandEntry> &commandEntries();

} // namespace Hearth
