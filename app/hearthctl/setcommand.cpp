#include "config/configreader.h"
#include "config/editing.h"
#include "config/includefiles.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "json5/json5literal.h"
#include "json5/json5operation.h"
#include "wording/configwording.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

/// A command that changes one place of the config.
class EditCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("path"),
            tr("Path of the value, for example models.providers.lmstudio.models[0].contextWindow."),
            QStringLiteral("PATH"));
        line.addOption({QStringLiteral("force"), tr("Write it even if that adds an error.")});
    }

protected:
    /// Does it, tells what came of it, and ends.
    void finishWith(const Json5Operation &operation, bool force) { finishLater(edit(operation, force)); }

private:
    int edit(const Json5Operation &operation, bool force)
    {
        const Result<FileContent> file = readConfigFile(context().configPath);
        if (!file || !file->exists) {
            note(file ? tr("There is no file %1.").arg(context().configPath) : errorSentence(file.error()));
            return ExitConfigUnusable;
        }
        const Json5Document before = Json5Document::parse(file->bytes);
        if (const QString owner = includedOnWayTo(before, operation.path); !owner.isEmpty()) {
            note(tr("%1 stands in the included file %2; change it there.")
                     .arg(operation.path.toString(), owner));
            return ExitFailed;
        }
        const Result<QByteArray> bytes = applied(before, {operation});
        if (!bytes) {
            note(bytes.error().kind == ErrorKind::NotFound && operation.kind == Json5Operation::Kind::Remove
                    ? tr("%1 has nothing at %2.").arg(context().configPath, operation.path.toString())
                    : QStringLiteral("%1: %2").arg(context().configPath, errorSentence(bytes.error())));
            return bytes.error().kind == ErrorKind::SyntaxError ? ExitConfigUnusable : ExitFailed;
        }
        if (!force && addsAnError(before, Json5Document::parse(*bytes))) {
            note(tr("Nothing was written. With --force it is written all the same."));
            return ExitFailed;
        }
        const Result<FileContent> saved =
            saveConfigFile(context().configPath, file->hash, *bytes, context().environment);
        if (!saved) {
            note(errorSentence(saved.error()));
            return ExitFailed;
        }
        tell(operation, *bytes != file->bytes, saved->realPath);
        return ExitWell;
    }

    void tell(const Json5Operation &operation, bool isChanged, const QString &file) const
    {
        const QString path = operation.path.toString();
        if (context().json) {
            printJson({{QStringLiteral("ok"), true}, {QStringLiteral("path"), path},
                {QStringLiteral("changed"), isChanged}});
        } else if (!isChanged) {
            print(tr("%1 has that value already.").arg(path));
        } else if (operation.kind == Json5Operation::Kind::Remove) {
            print(tr("%1 is removed from %2.").arg(path, file));
        } else {
            print(tr("%1 is changed in %2.").arg(path, file));
        }
    }

    [[nodiscard]] ConfigReading readConfig(const Json5Document &document) const
    {
        return readOpenClawConfig(
            document, context().environment, includedFilesOf(context().configPath, context().environment));
    }

    /// Tells the errors that only the new text has.
    bool addsAnError(const Json5Document &before, const Json5Document &after) const
    {
        const auto errorKeys = [this](const Json5Document &document) {
            QStringList keys;
            const ConfigReading reading = readConfig(document);
            for (const ConfigDiagnostic &each : reading.diagnostics) {
                if (each.severity == ConfigDiagnostic::Severity::Error) {
                    keys.append(each.code + QLatin1Char(' ') + each.path);
                }
            }
            return keys;
        };
        const QStringList known = errorKeys(before);
        bool adds = false;
        const ConfigReading reading = readConfig(after);
        for (const ConfigDiagnostic &each : reading.diagnostics) {
            const bool isError = each.severity == ConfigDiagnostic::Severity::Error;
            if (isError && !known.contains(each.code + QLatin1Char(' ') + each.path)) {
                note(QStringLiteral("%1: %2").arg(each.path, diagnosticSentence(each)));
                adds = true;
            }
        }
        return adds;
    }
};

/// What is meant by \a text at a prompt: a JSON5 value, or a text without its quotes. Errors: InvalidInput.
Result<QByteArray> valueText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const Result<QByteArrayList> lines = json5ValueLines(Json5Document::parse(bytes), false);
    if (lines) {
        return bytes;
    }
    const Result<Json5Scalar> scalar = json5ScalarFromText(text);
    const auto *string = scalar ? std::get_if<QString>(&*scalar) : nullptr;
    if (!string) {
        return failure(lines.error());
    }
    return json5QuotedString(*string);
}

class SetCommand final : public EditCommand
{
    Q_OBJECT

public:
    using EditCommand::EditCommand;

    void describe(CommandLine &line) const override
    {
        EditCommand::describe(line);
        line.addPositionalArgument(QStringLiteral("value"),
            tr("The new value: a number, true, false, null, text, or any JSON5 value. What leads to it is "
               "made "
               "where it is missing."),
            QStringLiteral("VALUE"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() != 2) {
            return tr("set needs a path and a value.");
        }
        const Result<Json5Path> path = Json5Path::parse(arguments.at(0));
        if (!path) {
            return tr("This is no path: %1").arg(path.error().detail);
        }
        const Result<QByteArray> value = valueText(arguments.at(1));
        if (!value) {
            return tr("This is no JSON5 value: %1").arg(value.error().detail);
        }
        finishWith(Json5Operation::set(*path, *value), parser.isSet(QStringLiteral("force")));
        return {};
    }
};

class UnsetCommand final : public EditCommand
{
    Q_OBJECT

public:
    using EditCommand::EditCommand;

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("unset needs one path.");
        }
        const Result<Json5Path> path = Json5Path::parse(parser.positionalArguments().constFirst());
        if (!path) {
            return tr("This is no path: %1").arg(path.error().detail);
        }
        finishWith(Json5Operation::remove(*path), parser.isSet(QStringLiteral("force")));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSetCommand(CommandContext context)
{
    return std::make_unique<SetCommand>(std::move(context));
}

std::unique_ptr<Command> makeUnsetCommand(CommandContext context)
{
    return std::make_unique<UnsetCommand>(std::move(context));
}

} // namespace Hearth

#include "setcommand.moc"
