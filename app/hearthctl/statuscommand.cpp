#include "hearthctl/commands.h"
#include "hearthctl/enginecommand.h"
#include "hearthctl/output.h"
#include "hearthctl/statusjson.h"
#include "hearthctl/statustable.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

class StatusCommand final : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;

    void describe(CommandLine &line) const override
    {
        line.addOption(
            {QStringLiteral("watch"), tr("Keep watching and print again whenever something changes.")});
        line.addOption({QStringLiteral("interval"), tr("Seconds between two looks (default 1 with --watch)."),
            QStringLiteral("SECONDS")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        m_watch = parser.isSet(QStringLiteral("watch"));
        const std::optional<std::chrono::milliseconds> interval = intervalOf(parser);
        if (!interval || !parser.positionalArguments().isEmpty()) {
            return tr("status takes no arguments; --interval takes 0.2 to 3600 seconds.");
        }
        EngineOptions options = context().engineOptions();
        options.pollInterval = *interval;
        openEngine(options);
        connect(&engine(), &Engine::snapshotChanged, this, &StatusCommand::onSnapshot);
        return {};
    }

    void interrupt() override { Q_EMIT finished(ExitWell); }

private:
    void onSettled() override
    {
        const std::shared_ptr<const Snapshot> snapshot = engine().snapshot();
        show(*snapshot);
        if (!m_watch) {
            finishLater(
                anyReachable(*snapshot) || snapshot->providers.isEmpty() ? ExitWell : ExitNothingReachable);
        }
    }

    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
    {
        if (isSettled() && m_watch && snapshotStates(*snapshot) != m_shown) {
            show(*snapshot);
        }
    }

    void show(const Snapshot &snapshot)
    {
        m_shown = snapshotStates(snapshot);
        const TimePoint now = SystemClock().now();
        if (context().json) {
            printJson(snapshotToJson(snapshot, now));
            return;
        }
        if (snapshot.providers.isEmpty()) {
            print(snapshot.configExists ? tr("%1 configures no provider yet.").arg(snapshot.configPath)
                                        : tr("There is no config at %1 yet.").arg(snapshot.configPath));
            return;
        }
        if (m_watch && isTerminal()) {
            printBytes("\033[H\033[2J"); // home, clear
        }
        print(snapshotToTable(snapshot, now).join(QLatin1Char('\n')));
    }

    bool m_watch = false;
    QStringList m_shown;
};

} // namespace

std::unique_ptr<Command> makeStatusCommand(CommandContext context)
{
    return std::make_unique<StatusCommand>(std::move(context));
}

} // namespace Hearth

#include "statuscommand.moc"
