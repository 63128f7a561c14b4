#include "config/configreader.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "routing/routeplan.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

QString severityCode(ConfigDiagnostic::Severity severity)
{
    switch (severity) {
    case ConfigDiagnostic::Severity::Error:
        return QStringLiteral("error");
    case ConfigDiagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case ConfigDiagnostic::Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

QString rulesName(OpenClawConfig::Rules rules)
{
    return rules == OpenClawConfig::Rules::V2026_2 ? QStringLiteral("2026.2") : QStringLiteral("2026.9");
}

class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("file"),
            tr("The file to check; without it, the one that OpenClaw would read."), QStringLiteral("[FILE]"));
        line.addOption({QStringLiteral("strict"), tr("Count warnings as errors.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() > 1) {
            return tr("check takes one file.");
        }
        m_path = parser.positionalArguments().value(0, context().configPath);
        m_strict = parser.isSet(QStringLiteral("strict"));
        finishLater(check());
        return {};
    }

private:
    int check()
    {
        const Result<FileContent> file = readConfigFile(m_path);
        if (!file || !file->exists) {
            const Error error = file ? Error{ErrorKind::NotFound, m_path, 0} : file.error();
            if (context().json) {
                printJson(
                    {{QStringLiteral("ok"), false}, {QStringLiteral("error"), errorKindName(error.kind)},
                        {QStringLiteral("diagnostics"), QJsonArray()}});
            }
            note(file ? tr("There is no file %1.").arg(m_path) : errorSentence(error));
            return ExitFailed;
        }
        const ConfigReading reading =
            readOpenClawConfig(Json5Document::parse(file->bytes), context().environment);
        const bool hasWarnings = std::any_of(
            reading.diagnostics.cbegin(), reading.diagnostics.cend(), [](const ConfigDiagnostic &each) {
                return each.severity == ConfigDiagnostic::Severity::Warning;
            });
        const bool ok = !reading.hasErrors() && !(m_strict && hasWarnings);
        const RouteHops chain = routeHops(reading.config, {}, QStringLiteral("auto"));
        if (context().json) {
            printJson(toJson(reading, chain, ok));
        } else {
            printText(reading, chain, ok);
        }
        return ok ? ExitWell : ExitFailed;
    }

    QJsonObject toJson(const ConfigReading &reading, const RouteHops &chain, bool ok) const
    {
        QJsonArray diagnostics;
        for (const ConfigDiagnostic &each : reading.diagnostics) {
            diagnostics.append(QJsonObject{{QStringLiteral("severity"), severityCode(each.severity)},
                {QStringLiteral("file"), m_path}, {QStringLiteral("line"), each.position.line},
                {QStringLiteral("column"), each.position.column}, {QStringLiteral("path"), each.path},
                {QStringLiteral("code"), each.code}, {QStringLiteral("message"), diagnosticSentence(each)},
                {QStringLiteral("fix"), QJsonValue::Null}});
        }
        QJsonArray hops;
        for (const ModelRef &ref : chain.hops) {
            hops.append(ref.toString());
        }
        return {{QStringLiteral("ok"), ok}, {QStringLiteral("file"), m_path},
            {QStringLiteral("rules"), rulesName(reading.config.rules)},
            {QStringLiteral("diagnostics"), diagnostics}, {QStringLiteral("chain"), hops}};
    }

    void printText(const ConfigReading &reading, const RouteHops &chain, bool ok) const
    {
        for (const ConfigDiagnostic &each : reading.diagnostics) {
            const QString where =
                QStringLiteral("%1:%2:%3").arg(m_path).arg(each.position.line).arg(each.position.column);
            QString line = QStringLiteral("%1: %2: %3")
                               .arg(where, severityWord(each.severity), diagnosticSentence(each));
            if (!each.path.isEmpty()) {
                line += QStringLiteral(" [%1]").arg(each.path);
            }
            print(line);
        }
        if (ok) {
            print(tr("%1 is in order by the rules of OpenClaw %2.")
                      .arg(m_path, rulesName(reading.config.rules)));
        } else {
            print(tr("%1 is not in order.").arg(m_path));
        }
        QStringList hops;
        for (const ModelRef &ref : chain.hops) {
            hops.append(ref.toString());
        }
        if (hops.isEmpty() && reading.config.namesHearth(reading.config.primary)) {
            print(tr("Chain: Hearth itself; its hops stand in hearth.json5."));
        } else if (hops.isEmpty()) {
            print(tr("Chain: none; no model is configured yet."));
        } else {
            //: The models in the order in which they are tried.
            print(tr("Chain: %1").arg(hops.join(QStringLiteral(" → "))));
            if (reading.config.primary.isEmpty()) {
                print(tr("(No primary model is set, so every configured model is in the chain.)"));
            }
        }
    }

    QString m_path;
    bool m_strict = false;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand(CommandContext context)
{
    return std::make_unique<CheckCommand>(std::move(context));
}

} // namespace Hearth

#include "checkcommand.moc"
