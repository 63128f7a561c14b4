#include "engine/enginehost.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "hearthctl/statustable.h"
#include "wording/wording.h"

#include <QTimer>

namespace Hearth {

namespace {

/// A look takes this long at the most before it is printed as it stands: every single request is bounded by
/// less [core/health], the rest is for a keychain that asks its user.
constexpr std::chrono::seconds settleTime{10};

class StatusCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

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
        bool ok = true;
        const QString interval = parser.value(QStringLiteral("interval"));
        const double seconds = interval.isEmpty() ? 1.0 : interval.toDouble(&ok);
        if (!ok || seconds < 0.2 || seconds > 3600 || !parser.positionalArguments().isEmpty()) {
            return tr("status takes no arguments; --interval takes 0.2 to 3600 seconds.");
        }
        EngineOptions options = context().engineOptions();
        options.pollInterval = std::chrono::milliseconds(qRound64(seconds * 1000));
        m_host = std::make_unique<EngineHost>(options);
        connect(&m_host->engine(), &Engine::settled, this, &StatusCommand::onSettled);
        connect(&m_host->engine(), &Engine::snapshotChanged, this, &StatusCommand::onSnapshot);
        QTimer::singleShot(settleTime, this, &StatusCommand::onSettled);
        m_host->engine().open().then(this, [this](const Result<> &opened) {
            if (!opened) {
                note(errorSentence(opened.error()));
                finishLater(ExitConfigUnusable);
            }
        });
        return {};
    }

    void interrupt() override { Q_EMIT finished(ExitWell); }

private:
    void onSettled()
    {
        if (m_settled) {
            return;
        }
        m_settled = true;
        const std::shared_ptr<const Snapshot> snapshot = m_host->engine().snapshot();
        show(*snapshot);
        if (!m_watch) {
            finishLater(
                anyReachable(*snapshot) || snapshot->providers.isEmpty() ? ExitWell : ExitNothingReachable);
        }
    }

    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
    {
        if (m_settled && m_watch && snapshotStates(*snapshot) != m_shown) {
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
    bool m_settled = false;
    QStringList m_shown;
    std::unique_ptr<EngineHost> m_host;
};

} // namespace

std::unique_ptr<Command> makeStatusCommand(CommandContext context)
{
    return std::make_unique<StatusCommand>(std::move(context));
}

} // namespace Hearth

#include "statuscommand.moc"
