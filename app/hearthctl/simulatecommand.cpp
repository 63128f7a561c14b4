#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "simulator/simulatedhouse.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

class SimulateCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addOption({QStringLiteral("kind"),
            tr("One server of this kind instead of the whole house: lmstudio, ollama, llamacpp, "
               "llamacpp-router, generic or anthropic."),
            QStringLiteral("KIND")});
        line.addOption(
            {QStringLiteral("port"), tr("Its port (default: any free one)."), QStringLiteral("PORT")});
        line.addOption({QStringLiteral("fault"), tr("A misbehaviour to practise with: %1.").arg(faultNames()),
            QStringLiteral("FAULT")});
        line.addOption({QStringLiteral("load-time"), tr("Seconds that loading a model takes (default 3)."),
            QStringLiteral("SECONDS")});
        line.addOption({QStringLiteral("rate"), tr("Tokens per second (default 40)."), QStringLiteral("N")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty()) {
            return tr("simulate takes options only.");
        }
        if (!parser.isSet(QStringLiteral("kind"))) {
            for (const char *option : {"port", "fault", "load-time", "rate"}) {
                if (parser.isSet(QLatin1String(option))) {
                    return tr("--%1 needs --kind.").arg(QLatin1String(option));
                }
            }
            startHouse();
            return {};
        }
        return startServer(parser);
    }

    void interrupt() override
    {
        if (m_server && !context().json) {
            const SimulatedCounters counters = m_server->counters();
            note(tr("Answers: %1, broken off: %2, loads: %3.")
                     .arg(counters.generations)
                     .arg(counters.aborts)
                     .arg(counters.loads));
        }
        Q_EMIT finished(ExitWell);
    }

private:
    static QString faultNames()
    {
        QStringList names;
        for (const SimulatedFault::Kind kind : allSimulatedFaults()) {
            names.append(simulatedFaultName(kind));
        }
        return names.join(QStringLiteral(", "));
    }

    void startHouse()
    {
        m_house = std::make_unique<SimulatedHouse>();
        if (const Result<> started = m_house->start({}); !started) {
            fail(started.error());
            return;
        }
        note(tr("Practice servers run until Ctrl+C. A config that uses them:"));
        print(QString::fromUtf8(m_house->configText()));
    }

    QString startServer(const QCommandLineParser &parser)
    {
        const auto kind = simulatedKindFromName(parser.value(QStringLiteral("kind")));
        if (!kind) {
            return tr("There is no kind \"%1\".").arg(parser.value(QStringLiteral("kind")));
        }
        bool portOk = true;
        bool timeOk = true;
        bool rateOk = true;
        const uint port =
            parser.isSet(QStringLiteral("port")) ? parser.value(QStringLiteral("port")).toUInt(&portOk) : 0;
        const double loadTime = parser.isSet(QStringLiteral("load-time"))
            ? parser.value(QStringLiteral("load-time")).toDouble(&timeOk)
            : 3.0;
        const double rate = parser.isSet(QStringLiteral("rate"))
            ? parser.value(QStringLiteral("rate")).toDouble(&rateOk)
            : 40.0;
        if (!portOk || port > 65535 || !timeOk || loadTime < 0 || loadTime > 86400 || !rateOk || rate < 0) {
            return tr("--port, --load-time and --rate need numbers, not below zero.");
        }
        m_server = std::make_unique<SimulatedServer>(setup(*kind, loadTime, rate));
        if (parser.isSet(QStringLiteral("fault"))) {
            const auto fault = simulatedFaultFromName(parser.value(QStringLiteral("fault")));
            if (!fault) {
                return tr("There is no fault \"%1\"; known are: %2.")
                    .arg(parser.value(QStringLiteral("fault")), faultNames());
            }
            SimulatedFault scripted;
            scripted.kind = *fault;
            m_server->addFault(scripted);
        }
        const Result<quint16> listening = m_server->listen(static_cast<quint16>(port));
        if (!listening) {
            fail(listening.error());
            return {};
        }
        print(QStringLiteral("listening on %1").arg(m_server->baseUrl().toString(QUrl::RemovePath)));
        return {};
    }

    static SimulatedServer::Setup setup(SimulatedKind kind, double loadTime, double rate)
    {
        SimulatedModel first;
        first.id = QStringLiteral("practice-4b");
        first.displayName = QStringLiteral("Practice 4B");
        first.state = SimulatedState::Loaded;
        first.loadTime = std::chrono::milliseconds(qRound64(loadTime * 1000));
        first.tokensPerSecond = rate;
        SimulatedModel second = first;
        second.id = QStringLiteral("practice-thinker-8b");
        second.displayName = QStringLiteral("Practice Thinker 8B");
        second.state = SimulatedState::Cold;
        second.reasoning = true;
        SimulatedServer::Setup setup;
        setup.kind = kind;
        setup.models = kind == SimulatedKind::LlamaCpp ? QList<SimulatedModel>{first}
                                                       : QList<SimulatedModel>{first, second};
        return setup;
    }

    std::unique_ptr<SimulatedHouse> m_house;
    std::unique_ptr<SimulatedServer> m_server;
};

} // namespace

std::unique_ptr<Command> makeSimulateCommand(CommandContext context)
{
    return std::make_unique<SimulateCommand>(std::move(context));
}

} // namespace Hearth

#include "simulatecommand.moc"
