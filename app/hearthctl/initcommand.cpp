#include "config/configreader.h"
#include "config/configtemplate.h"
#include "config/includefiles.h"
#include "hearthctl/commands.h"
#include "hearthctl/filediff.h"
#include "hearthctl/output.h"
#include "wording/configwording.h"
#include "wording/templatewording.h"
#include "wording/wording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

QString optionName(TemplateInput input)
{
    return templateInputName(input);
}

/// Capitals, as in `--context-window TOKENS`.
QString valueWord(TemplateInput input)
{
    switch (input) {
    case TemplateInput::Provider:
        return QStringLiteral("ID");
    case TemplateInput::Address:
        return QStringLiteral("URL");
    case TemplateInput::ContextWindow:
    case TemplateInput::MaxTokens:
        return QStringLiteral("TOKENS");
    case TemplateInput::Hosted:
    case TemplateInput::SecondHosted:
        return QStringLiteral("PROVIDER/MODEL");
    case TemplateInput::Hosts:
        return QStringLiteral("HOST,...");
    default:
        return QStringLiteral("NAME");
    }
}

class InitCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("template"), tr("Which one; without it, they are listed."),
            QStringLiteral("[TEMPLATE]"));
        line.addOption({QStringLiteral("list"), tr("List the templates.")});
        line.addOption({QStringLiteral("dry-run"), tr("Show what would be written, and write nothing.")});
        line.addOption({QStringLiteral("replace"),
            tr("Replace values that are there and that the template has differently.")});
        for (int i = 0; i <= int(lastTemplateInput); ++i) {
            const auto input = TemplateInput(i);
            line.addOption({optionName(input),
                //: %1 is the name of a field, %2 a sentence about it.
                tr("%1. %2").arg(templateInputLabel(input), templateInputHelp(input)), valueWord(input)});
        }
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() > 1) {
            return tr("init takes one template.");
        }
        if (arguments.isEmpty() || parser.isSet(QStringLiteral("list"))) {
            finishLater(list());
            return {};
        }
        const ConfigTemplate *chosen = configTemplate(arguments.constFirst());
        if (!chosen) {
            return tr("There is no template \"%1\"; \"hearthctl init\" lists them.")
                .arg(arguments.constFirst());
        }
        TemplateValues given;
        for (int i = 0; i <= int(lastTemplateInput); ++i) {
            const auto input = TemplateInput(i);
            if (!parser.isSet(optionName(input))) {
                continue;
            }
            if (!chosen->field(input)) {
                return tr("The template %1 has no use for --%2.").arg(chosen->id, optionName(input));
            }
            given.insert(input, parser.value(optionName(input)));
        }
        m_isDryRun = parser.isSet(QStringLiteral("dry-run"));
        m_mayReplace = parser.isSet(QStringLiteral("replace"));
        return begin(*chosen, given);
    }

private:
    /// What is to be written, and what it does to the file.
    struct Plan
    {
        FileContent file;
        QByteArray bytes;
        bool isNew = false;
        QList<TemplateReplacement> replaced;
    };

    int list() const
    {
        if (context().json) {
            QJsonArray templates;
            for (const ConfigTemplate &each : configTemplates()) {
                templates.append(toJson(each));
            }
            printJson({{QStringLiteral("templates"), templates}});
            return ExitWell;
        }
        QList<QStringList> rows;
        for (const ConfigTemplate &each : configTemplates()) {
            rows.append({each.id, templateTitle(each.kind) + u'.' + u' ' + templateDescription(each.kind)});
        }
        for (const QString &row : describedRows(rows)) {
            print(row);
        }
        return ExitWell;
    }

    static QJsonObject toJson(const ConfigTemplate &each)
    {
        QJsonArray options;
        for (const TemplateField &field : each.fields) {
            options.append(QJsonObject{{QStringLiteral("name"), optionName(field.input)},
                {QStringLiteral("title"), templateInputLabel(field.input)},
                {QStringLiteral("default"), field.standard}, {QStringLiteral("required"), field.isRequired}});
        }
        return {{QStringLiteral("id"), each.id}, {QStringLiteral("title"), templateTitle(each.kind)},
            {QStringLiteral("description"), templateDescription(each.kind)},
            {QStringLiteral("options"), options}};
    }

    /// A sentence when the values are wrong.
    QString begin(const ConfigTemplate &chosen, const TemplateValues &given)
    {
        const Result<FileContent> file = readConfigFile(context().configPath);
        if (!file) {
            note(errorSentence(file.error()));
            finishLater(ExitConfigUnusable);
            return {};
        }
        const bool isNew = file->bytes.trimmed().isEmpty();
        const Json5Document document = Json5Document::parse(isNew ? QByteArrayLiteral("{}") : file->bytes);
        if (document.hasErrors()) {
            note(QStringLiteral("%1: %2").arg(
                context().configPath, errorKindSentence(ErrorKind::SyntaxError)));
            finishLater(ExitConfigUnusable);
            return {};
        }
        const TemplateValues values = templateValues(chosen, given, document);
        QStringList wrong;
        for (const TemplateProblem &problem : templateProblems(chosen, values, document)) {
            wrong.append(
                QStringLiteral("--%1: %2").arg(optionName(problem.input), templateProblemSentence(problem)));
        }
        if (!wrong.isEmpty()) {
            return wrong.join(u'\n');
        }
        const Result<TemplateChanges> changes = templateChanges(chosen, values, document);
        const Result<QByteArray> bytes = !changes ? Result<QByteArray>(failure(changes.error()))
            : isNew                               ? Result<QByteArray>(templateText(chosen, values))
                                                  : applied(document, changes->operations);
        if (!bytes) {
            note(QStringLiteral("%1: %2").arg(context().configPath, errorSentence(bytes.error())));
            finishLater(ExitFailed);
            return {};
        }
        finishLater(carryOut(chosen, {*file, *bytes, isNew, changes->replaced}));
        return {};
    }

    int carryOut(const ConfigTemplate &chosen, const Plan &plan) const
    {
        const bool isChanged = plan.bytes != plan.file.bytes;
        const bool mustAsk = !plan.replaced.isEmpty() && !m_mayReplace;
        if (!context().json) {
            show(plan);
        }
        if (mustAsk && !m_isDryRun) {
            note(
                tr("Nothing was written, since values would be replaced that are there. With --replace it is "
                   "written."));
        }
        bool isWritten = false;
        if (isChanged && !mustAsk && !m_isDryRun) {
            if (addsErrors(plan)) {
                return ExitFailed;
            }
            const Result<FileContent> saved =
                saveConfigFile(context().configPath, plan.file.hash, plan.bytes, context().environment);
            if (!saved) {
                note(errorSentence(saved.error()));
                return ExitFailed;
            }
            isWritten = true;
        }
        const bool isWell = m_isDryRun || !mustAsk;
        if (context().json) {
            printJson(toJson(chosen, plan, isWell, isWritten));
        } else {
            tell(plan, isChanged, isWritten);
        }
        return isWell ? ExitWell : ExitFailed;
    }

    static void show(const Plan &plan)
    {
        if (plan.isNew) {
            printBytes(plan.bytes);
        } else {
            printChangedLines(changedLines(plan.file.bytes, plan.bytes));
        }
        for (const TemplateReplacement &each : plan.replaced) {
            //: %1 is a path in the config with the old and the new value.
            note(tr("Replaced: %1").arg(templateReplacementLine(each)));
        }
    }

    /// What the file has no errors before must not have any after.
    [[nodiscard]] bool addsErrors(const Plan &plan) const
    {
        const auto readingOf = [this](const QByteArray &bytes) {
            return readOpenClawConfig(Json5Document::parse(bytes), context().environment,
                includedFilesOf(context().configPath, context().environment));
        };
        const ConfigReading after = readingOf(plan.bytes);
        if (!after.hasErrors() || (!plan.isNew && readingOf(plan.file.bytes).hasErrors())) {
            return false;
        }
        for (const ConfigDiagnostic &each : after.diagnostics) {
            if (each.severity == ConfigDiagnostic::Severity::Error) {
                note(QStringLiteral("%1: %2").arg(each.path, diagnosticSentence(each)));
            }
        }
        note(tr("Nothing was written."));
        return true;
    }

    QJsonObject toJson(const ConfigTemplate &chosen, const Plan &plan, bool isWell, bool isWritten) const
    {
        QJsonArray replaced;
        for (const TemplateReplacement &each : plan.replaced) {
            replaced.append(QJsonObject{{QStringLiteral("path"), each.path.toString()},
                {QStringLiteral("before"), each.before.isEmpty() ? QJsonValue() : QJsonValue(each.before)},
                {QStringLiteral("after"), each.after}});
        }
        QJsonObject object = changedLinesJson(changedLines(plan.file.bytes, plan.bytes));
        object.insert(QStringLiteral("ok"), isWell);
        object.insert(QStringLiteral("template"), chosen.id);
        object.insert(QStringLiteral("file"), context().configPath);
        object.insert(QStringLiteral("new"), plan.isNew);
        object.insert(QStringLiteral("changed"), plan.bytes != plan.file.bytes);
        object.insert(QStringLiteral("written"), isWritten);
        object.insert(QStringLiteral("replaced"), replaced);
        return object;
    }

    void tell(const Plan &plan, bool isChanged, bool isWritten) const
    {
        if (!isChanged) {
            print(tr("%1 says all of that already.").arg(context().configPath));
        } else if (isWritten) {
            note(plan.isNew
                    ? tr("%1 is written.").arg(context().configPath)
                    : tr("%1 is changed; \"hearthctl restore 1\" takes it back.").arg(context().configPath));
        }
    }

    bool m_isDryRun = false;
    bool m_mayReplace = false;
};

} // namespace

std::unique_ptr<Command> makeInitCommand(CommandContext context)
{
    return std::make_unique<InitCommand>(std::move(context));
}

} // namespace Hearth

#include "initcommand.moc"
