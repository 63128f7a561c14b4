#include "config/filefacts.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "wording/filewording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

class ConfigsCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &) const override { }

    QString start(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty()) {
            return tr("configs takes no arguments.");
        }
        const QList<KnownConfig> configs = knownOpenClawConfigs(context().environment);
        if (context().json) {
            QJsonArray list;
            for (const KnownConfig &config : configs) {
                list.append(toJson(config));
            }
            printJson({{QStringLiteral("configs"), list}});
        } else {
            printText(configs);
        }
        finishLater(ExitWell);
        return {};
    }

private:
    [[nodiscard]] QList<FileRemark> remarksOf(const KnownConfig &config) const
    {
        return fileRemarks(fileFacts(config.path), context().environment);
    }

    [[nodiscard]] QJsonObject toJson(const KnownConfig &config) const
    {
        const QList<FileRemark> remarks = remarksOf(config);
        QJsonArray list;
        for (const FileRemark &remark : remarks) {
            list.append(QJsonObject{{QStringLiteral("code"), QString(fileRemarkName(remark.kind))},
                {QStringLiteral("argument"), remark.argument},
                {QStringLiteral("message"), fileRemarkSentence(remark)}});
        }
        return {{QStringLiteral("origin"), QString(configOriginName(config.origin))},
            {QStringLiteral("profile"),
                config.origin == KnownConfig::Origin::Profile ? QJsonValue(config.profile) : QJsonValue()},
            {QStringLiteral("path"), config.path}, {QStringLiteral("exists"), config.exists},
            {QStringLiteral("active"), config.isActive},
            {QStringLiteral("can_be_saved"), canBeSaved(remarks)}, {QStringLiteral("remarks"), list}};
    }

    void printText(const QList<KnownConfig> &configs) const
    {
        QList<QStringList> rows;
        for (const KnownConfig &config : configs) {
            //: A config of which there is no file yet.
            const QString missing = config.exists ? QString() : tr("not there yet");
            rows.append({config.isActive ? QStringLiteral("*") : QString(), knownConfigName(config),
                config.path, missing});
        }
        const QStringList lines = alignedRows(rows);
        for (qsizetype at = 0; at < lines.size(); ++at) {
            print(lines.at(at));
            for (const FileRemark &remark : remarksOf(configs.at(at))) {
                print(QStringLiteral("     ") + fileRemarkSentence(remark));
            }
        }
        print(tr("* is the one that OpenClaw would read here."));
    }
};

} // namespace

std::unique_ptr<Command> makeConfigsCommand(CommandContext context)
{
    return std::make_unique<ConfigsCommand>(std::move(context));
}

} // namespace Hearth

#include "configscommand.moc"
