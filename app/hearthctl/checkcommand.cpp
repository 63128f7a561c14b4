#include "config/configcodes.h"
#include "config/configfix.h"
#include "config/configreader.h"
#include "config/filefindings.h"
#include "config/includefiles.h"
#include "hearthctl/commands.h"
#include "hearthctl/diagnosticjson.h"
#include "hearthctl/output.h"
#include "routing/routeplan.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Hearth {

namespace {

QString rulesName(OpenClawConfig::Rules rules)
{
    return rules == OpenClawConfig::Rules::V2026_2 ? QStringLiteral("2026.2") : QStringLiteral("2026.9");
}

/// One of the files that are checked.
struct CheckedFile
{
    QString path;
    bool isSettings = false; ///< hearth.json5
    FileContent content;
    QList<ConfigDiagnostic> findings;
    QList<FixedFinding> fixed;
    OpenClawConfig config; ///< Unless it is hearth.json5.
};

bool hasSeverity(const QList<ConfigDiagnostic> &findings, ConfigDiagnostic::Severity severity)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [severity](const ConfigDiagnostic &each) { return each.severity == severity; });
}

bool canFix(const ConfigDiagnostic &finding)
{
    return std::any_of(finding.repairs.cbegin(), finding.repairs.cend(),
        [](const ConfigRepair &each) { return !each.needsChoice; });
}

class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("file"),
            tr("The file to check; without it, the one that OpenClaw would read, and hearth.json5."),
            QStringLiteral("[FILE]"));
        line.addOption({QStringLiteral("fix"),
            tr("Put right what can be put right in one way only, and tell what was changed.")});
        line.addOption({QStringLiteral("strict"), tr("Count warnings as errors.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() > 1) {
            return tr("check takes one file.");
        }
        m_strict = parser.isSet(QStringLiteral("strict"));
        m_fix = parser.isSet(QStringLiteral("fix"));
        m_path = arguments.value(0, context().configPath);
        finishLater(check(arguments.isEmpty()));
        return {};
    }

private:
    int check(bool bothFiles)
    {
        QList<CheckedFile> files{{m_path, isSettings(m_path), {}, {}, {}, {}}};
        if (bothFiles && QFileInfo::exists(context().settingsPath)) {
            files.append({context().settingsPath, true, {}, {}, {}, {}});
        }
        bool isSaved = true;
        for (CheckedFile &file : files) {
            if (!read(file)) {
                return ExitFailed;
            }
            isSaved = (!m_fix || fix(file)) && isSaved;
        }
        bool ok = isSaved;
        for (const CheckedFile &file : std::as_const(files)) {
            ok = ok && !hasSeverity(file.findings, ConfigDiagnostic::Severity::Error)
                && !(m_strict && hasSeverity(file.findings, ConfigDiagnostic::Severity::Warning));
        }
        if (context().json) {
            printJson(toJson(files, ok));
        } else {
            printText(files, ok);
        }
        return ok ? ExitWell : ExitFailed;
    }

    [[nodiscard]] bool isSettings(const QString &path) const
    {
        const QFileInfo file(path);
        return file.fileName() == QLatin1String("hearth.json5")
            || file.absoluteFilePath() == QFileInfo(context().settingsPath).absoluteFilePath();
    }

    /// Tells why it cannot.
    bool read(CheckedFile &file)
    {
        const Result<FileContent> content = readConfigFile(file.path);
        if (!content || !content->exists) {
            const Error error = content ? Error{ErrorKind::NotFound, file.path, 0} : content.error();
            if (context().json) {
                printJson(
                    {{QStringLiteral("ok"), false}, {QStringLiteral("error"), errorKindName(error.kind)},
                        {QStringLiteral("diagnostics"), QJsonArray()}});
            }
            note(content ? tr("There is no file %1.").arg(file.path) : errorSentence(error));
            return false;
        }
        file.content = *content;
        look(file, file.content.bytes);
        return true;
    }

    /// Fills in what \a bytes mean.
    void look(CheckedFile &file, const QByteArray &bytes)
    {
        const Json5Document document = Json5Document::parse(bytes);
        file.findings = findingsIn(file, document);
        if (!file.isSettings) {
            file.config = readConfig(file.path, document).config;
        }
        if (!document.hasErrors()) {
            const bool holdsKey = std::any_of(file.findings.cbegin(), file.findings.cend(),
                [](const ConfigDiagnostic &each) { return each.code == ConfigCode::plainKey; });
            file.findings += findingsOfFile(file.content.realPath, holdsKey);
        }
    }

    [[nodiscard]] ConfigReading readConfig(const QString &path, const Json5Document &document) const
    {
        return readOpenClawConfig(
            document, context().environment, includedFilesOf(path, context().environment));
    }

    [[nodiscard]] QList<ConfigDiagnostic> findingsIn(
        const CheckedFile &file, const Json5Document &document) const
    {
        return file.isSettings ? readHearthSettings(document, context().environment).diagnostics
                               : readConfig(file.path, document).diagnostics;
    }

    /// False when the repaired text could not be saved.
    bool fix(CheckedFile &file)
    {
        const FixedText repaired = fixText(file.content.bytes,
            [this, &file](const Json5Document &document) { return findingsIn(file, document); });
        if (repaired.fixed.isEmpty()) {
            return true;
        }
        const Result<FileContent> saved = saveConfigFile(file.path, file.content.hash, repaired.text,
            file.isSettings ? EnvironmentLookup() : context().environment);
        if (!saved) {
            note(errorSentence(saved.error()));
            return false;
        }
        file.content = *saved;
        file.fixed = repaired.fixed;
        look(file, repaired.text);
        return true;
    }

    QJsonObject toJson(const QList<CheckedFile> &files, bool ok) const
    {
        QJsonArray findings;
        QJsonArray fixed;
        for (const CheckedFile &file : files) {
            for (const ConfigDiagnostic &each : file.findings) {
                findings.append(diagnosticJson(each, file.path));
            }
            for (const FixedFinding &each : file.fixed) {
                QJsonObject object = diagnosticJson(each.finding, file.path);
                object.insert(QStringLiteral("fix"), repairJson(each.repair));
                object.remove(QStringLiteral("fixes"));
                fixed.append(object);
            }
        }
        const CheckedFile &first = files.constFirst();
        QJsonArray hops;
        for (const ModelRef &ref : routeHops(first.config, {}, QStringLiteral("auto")).hops) {
            hops.append(ref.toString());
        }
        QJsonObject object{{QStringLiteral("ok"), ok}, {QStringLiteral("file"), m_path},
            {QStringLiteral("diagnostics"), findings}, {QStringLiteral("chain"), hops},
            {QStringLiteral("rules"),
                first.isSettings ? QJsonValue() : QJsonValue(rulesName(first.config.rules))}};
        if (m_fix) {
            object.insert(QStringLiteral("fixed"), fixed);
        }
        return object;
    }

    static QString lineOf(const ConfigDiagnostic &finding, const QString &path)
    {
        const bool isIncluded = !finding.file.isEmpty();
        const TextPosition at = isIncluded ? finding.filePosition : finding.position;
        const QString where =
            QStringLiteral("%1:%2:%3").arg(isIncluded ? finding.file : path).arg(at.line).arg(at.column);
        const QString line = QStringLiteral("%1: %2: %3")
                                 .arg(where, severityWord(finding.severity), diagnosticSentence(finding));
        return finding.path.isEmpty() ? line : line + QStringLiteral(" [%1]").arg(finding.path);
    }

    void printText(const QList<CheckedFile> &files, bool ok) const
    {
        int fixable = 0;
        for (const CheckedFile &file : files) {
            for (const FixedFinding &each : file.fixed) {
                //: %1 is a finding with file and line, %2 how it was put right: "Rename to contextWindow".
                print(
                    tr("%1 → put right: %2").arg(lineOf(each.finding, file.path), repairWords(each.repair)));
            }
            for (const ConfigDiagnostic &each : file.findings) {
                print(lineOf(each, file.path));
                fixable += canFix(each) ? 1 : 0;
            }
        }
        if (fixable > 0 && !m_fix) {
            print(tr("hearthctl check --fix would put %n of these right.", "findings", fixable));
        }
        printVerdict(files, ok);
        if (!files.constFirst().isSettings) {
            printChain(files.constFirst().config);
        }
    }

    void printVerdict(const QList<CheckedFile> &files, bool ok) const
    {
        const CheckedFile &first = files.constFirst();
        if (!ok) {
            print(tr("%1 is not in order.").arg(firstBad(files)));
        } else if (first.isSettings) {
            print(tr("%1 is in order.").arg(first.path));
        } else {
            print(tr("%1 is in order by the rules of OpenClaw %2.")
                      .arg(first.path, rulesName(first.config.rules)));
        }
    }

    [[nodiscard]] QString firstBad(const QList<CheckedFile> &files) const
    {
        for (const CheckedFile &file : files) {
            if (hasSeverity(file.findings, ConfigDiagnostic::Severity::Error)
                || (m_strict && hasSeverity(file.findings, ConfigDiagnostic::Severity::Warning))) {
                return file.path;
            }
        }
        return files.constFirst().path;
    }

    void printChain(const OpenClawConfig &config) const
    {
        QStringList hops;
        for (const ModelRef &ref : routeHops(config, {}, QStringLiteral("auto")).hops) {
            hops.append(ref.toString());
        }
        if (hops.isEmpty() && config.namesHearth(config.primary)) {
            print(tr("Chain: Hearth itself; its hops stand in hearth.json5."));
        } else if (hops.isEmpty()) {
            print(tr("Chain: none; no model is configured yet."));
        } else {
            //: The models in the order in which they are tried.
            print(tr("Chain: %1").arg(hops.join(QStringLiteral(" → "))));
            if (config.primary.isEmpty()) {
                print(tr("(No primary model is set, so every configured model is in the chain.)"));
            }
        }
    }

    QString m_path;
    bool m_strict = false;
    bool m_fix = false;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand(CommandContext context)
{
    return std::make_unique<CheckCommand>(std::move(context));
}

} // namespace Hearth

#include "checkcommand.moc"
