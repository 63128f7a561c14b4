#include "hearthctl/commands.h"
#include "hearthctl/enginecommand.h"
#include "hearthctl/output.h"
#include "hearthctl/statusjson.h"
#include "wording/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

/// Looks for model servers: on this machine, or on the hosts that are named.
class DiscoverCommand final : public EngineCommand
{
    Q_OBJECT

public:
    using EngineCommand::EngineCommand;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("host"),
            tr("Hosts to look on, by name or address; without any: this computer."),
            QStringLiteral("[HOST...]"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        m_hosts = parser.positionalArguments();
        openEngine(context().engineOptions());
        return {};
    }

private:
    void onSettled() override
    {
        engine().servers().discover(m_hosts).then(this, [this](const Result<DiscoveryState> &searched) {
            if (!searched) {
                fail(searched.error());
                return;
            }
            tell(*searched);
            Q_EMIT finished(searched->found.isEmpty() ? ExitNothingReachable : ExitWell);
        });
    }

    void tell(const DiscoveryState &state)
    {
        if (context().json) {
            QJsonArray found;
            for (const FoundServer &server : state.found) {
                found.append(foundToJson(server));
            }
            printJson({{QStringLiteral("hosts"), QJsonArray::fromStringList(state.hosts)},
                {QStringLiteral("addresses"), state.asked}, {QStringLiteral("found"), found}});
            return;
        }
        if (state.found.isEmpty()) {
            print(tr("No model server answers on %1 (%n address(es) tried).", nullptr, state.asked)
                      .arg(state.hosts.join(QStringLiteral(", "))));
            return;
        }
        QList<QStringList> rows{
            {tr("ADDRESS"), tr("SERVER"), tr("STATE"), tr("MODELS"), tr("LOADED"), tr("IN THE CONFIG")}};
        for (const FoundServer &server : state.found) {
            const ServerReading &reading = server.reading;
            const QString kind = reading.product.isEmpty() ? providerKindWord(reading.kind) : reading.product;
            const auto loaded = std::count_if(reading.models.cbegin(), reading.models.cend(),
                [](const ModelReading &model) { return model.state == ModelState::Loaded; });
            rows.append({server.baseUrl.toString(QUrl::RemoveUserInfo),
                reading.version.isEmpty() ? kind : kind + QLatin1Char(' ') + reading.version,
                serverStateWord(reading.state), QString::number(reading.models.size()),
                QString::number(loaded),
                //: In a table of servers: the config has none with this address.
                server.configuredAs.isEmpty() ? tr("no") : server.configuredAs});
        }
        print(alignedRows(rows).join(QLatin1Char('\n')));
    }

    QStringList m_hosts;
};

} // namespace

std::unique_ptr<Command> makeDiscoverCommand(CommandContext context)
{
    return std::make_unique<DiscoverCommand>(std::move(context));
}

} // namespace Hearth

#include "discovercommand.moc"
