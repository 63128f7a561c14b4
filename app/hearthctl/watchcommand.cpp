#include "hearthctl/commands.h"
#include "hearthctl/enginecommand.h"
#include "hearthctl/output.h"
#include "hearthctl/watchevents.h"

namespace Hearth {

namespace {

/// Prints what changes as it changes, until it is interrupted.
class WatchCommand final : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;

    void describe(CommandLine &line) const override
    {
        line.addOption({QStringLiteral("interval"), tr("Seconds between two looks (default 1)."),
            QStringLiteral("SECONDS")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        const std::optional<std::chrono::milliseconds> interval = intervalOf(parser);
        if (!interval || !parser.positionalArguments().isEmpty()) {
            return tr("watch takes no arguments; --interval takes 0.2 to 3600 seconds.");
        }
        EngineOptions options = context().engineOptions();
        options.pollInterval = *interval;
        openEngine(options);
        connect(&engine(), &Engine::snapshotChanged, this, [this] {
            if (isSettled()) {
                tell();
            }
        });
        return {};
    }

    void interrupt() override { Q_EMIT finished(ExitWell); }

private:
    void onSettled() override { tell(); }

    void tell()
    {
        const std::shared_ptr<const Snapshot> snapshot = engine().snapshot();
        const QList<QJsonObject> events = snapshotEvents(*m_last, *snapshot);
        for (const QJsonObject &event : events) {
            printJson(event);
        }
        m_last = snapshot;
    }

    std::shared_ptr<const Snapshot> m_last = std::make_shared<Snapshot>(); ///< Never null.
};

} // namespace

std::unique_ptr<Command> makeWatchCommand(CommandContext context)
{
    return std::make_unique<WatchCommand>(std::move(context));
}

} // namespace Hearth

#include "watchcommand.moc"
