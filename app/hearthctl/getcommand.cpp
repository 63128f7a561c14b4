#include "config/configfile.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "json5/json5document.h"
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

} // namespace

std::unique_ptr<Command> makeGetCommand(CommandContext context)
{
    return std::make_unique<GetCommand>(std::move(context));
}

} // namespace Hearth

#include "getcommand.moc"
