#include "config/configreader.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "json5/json5edit.h"
#include "wording/configwording.h"
#include "wording/wording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

class GetCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("path"),
            tr("Path of the value, for example models.providers.lmstudio.models[0].contextWindow."),
            QStringLiteral("PATH"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("get needs one path.");
        }
        const Result<Json5Path> path = Json5Path::parse(parser.positionalArguments().constFirst());
        if (!path) {
            return tr("This is no path: %1").arg(path.error().detail);
        }
        finishLater(get(*path));
        return {};
    }

private:
    int get(const Json5Path &path)
    {
        const Result<FileContent> file = readConfigFile(context().configPath);
        if (!file || !file->exists) {
            note(file ? tr("There is no file %1.").arg(context().configPath) : errorSentence(file.error()));
            return ExitConfigUnusable;
        }
        const Json5Document document = Json5Document::parse(file->bytes);
        if (document.hasErrors()) {
            note(QStringLiteral("%1: %2").arg(
                context().configPath, errorKindSentence(ErrorKind::SyntaxError)));
            return ExitConfigUnusable;
        }
        const Json5Node node = document.find(path);
        if (node.isNull()) {
            note(tr("%1 has nothing at %2.").arg(context().configPath, path.toString()));
            return ExitFailed;
        }
        if (context().json) {
            printJson({{QStringLiteral("path"), path.toString()}, {QStringLiteral("value"), toJson(node)}});
        } else {
            const std::optional<QString> text = node.toString();
            print(text ? *text : QString::fromUtf8(node.text()));
        }
        return ExitWell;
    }

    static QJsonValue toJson(const Json5Node &node)
    {
        switch (node.kind()) {
        case Json5Node::Kind::Object: {
            QJsonObject object;
            for (const Json5Member &member : node.members()) {
                object.insert(member.key, toJson(member.value));
            }
            return object;
        }
        case Json5Node::Kind::Array: {
            QJsonArray array;
            for (const Json5Node &element : node.elements()) {
                array.append(toJson(element));
            }
            return array;
        }
        case Json5Node::Kind::String:
            return *node.toString();
        case Json5Node::Kind::Number:
            return node.toInteger() ? QJsonValue(*node.toInteger()) : QJsonValue(*node.toDouble());
        case Json5Node::Kind::Boolean:
            return *node.toBool();
        case Json5Node::Kind::Null:
        case Json5Node::Kind::None:
            break;
        }
        return QJsonValue::Null;
    }
};

class SetCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("path"),
            tr("Path of the value, for example models.providers.lmstudio.models[0].contextWindow."),
            QStringLiteral("PATH"));
        line.addPositionalArgument(QStringLiteral("value"),
            tr("The new value: a number, true, false, null or text."), QStringLiteral("VALUE"));
        line.addOption({QStringLiteral("force"), tr("Write it even if that adds an error.")});
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
        const Result<Json5Scalar> value = json5ScalarFromText(arguments.at(1));
        if (!value) {
            return tr("set writes single values only: %1").arg(value.error().detail);
        }
        finishLater(set(*path, *value, parser.isSet(QStringLiteral("force"))));
        return {};
    }

private:
    int set(const Json5Path &path, const Json5Scalar &value, bool force)
    {
        const Result<FileContent> file = readConfigFile(context().configPath);
        if (!file || !file->exists) {
            note(file ? tr("There is no file %1.").arg(context().configPath) : errorSentence(file.error()));
            return ExitConfigUnusable;
        }
        const Json5Document before = Json5Document::parse(file->bytes);
        const Result<Json5Edit> edit = replaceScalar(before, path, value);
        if (!edit) {
            note(QStringLiteral("%1: %2").arg(context().configPath, errorSentence(edit.error())));
            return edit.error().kind == ErrorKind::SyntaxError ? ExitConfigUnusable : ExitFailed;
        }
        const QByteArray bytes = applyEdit(before, *edit);
        if (!force && addsAnError(before, Json5Document::parse(bytes))) {
            note(tr("Nothing was written. With --force it is written all the same."));
            return ExitFailed;
        }
        const Result<FileContent> saved =
            saveConfigFile(context().configPath, file->hash, bytes, context().environment);
        if (!saved) {
            note(errorSentence(saved.error()));
            return ExitFailed;
        }
        if (context().json) {
            printJson({{QStringLiteral("ok"), true}, {QStringLiteral("path"), path.toString()},
                {QStringLiteral("changed"), bytes != file->bytes}});
        } else {
            print(bytes == file->bytes ? tr("%1 has that value already.").arg(path.toString())
                                       : tr("%1 is changed in %2.").arg(path.toString(), saved->realPath));
        }
        return ExitWell;
    }

    /// Tells the errors that only the new text has.
    bool addsAnError(const Json5Document &before, const Json5Document &after) const
    {
        const auto errorKeys = [this](const Json5Document &document) {
            QStringList keys;
            const ConfigReading reading = readOpenClawConfig(document, context().environment);
            for (const ConfigDiagnostic &each : reading.diagnostics) {
                if (each.severity == ConfigDiagnostic::Severity::Error) {
                    keys.append(each.code + QLatin1Char(' ') + each.path);
                }
            }
            return keys;
        };
        const QStringList known = errorKeys(before);
        bool adds = false;
        const ConfigReading reading = readOpenClawConfig(after, context().environment);
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

} // namespace

std::unique_ptr<Command> makeGetCommand(CommandContext context)
{
    return std::make_unique<GetCommand>(std::move(context));
}

std::unique_ptr<Command> makeSetCommand(CommandContext context)
{
    return std::make_unique<SetCommand>(std::move(context));
}

} // namespace Hearth

#include "getsetcommand.moc"
