#include "config/confighistory.h"
#include "hearthctl/commands.h"
#include "hearthctl/filediff.h"
#include "hearthctl/output.h"
#include "wording/wording.h"

namespace Hearth {

namespace {

class DiffCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("version"),
            tr("Number of a kept version, 1 being the newest and what is taken without it: what the last "
               "save "
               "changed."),
            QStringLiteral("[VERSION]"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        bool isNumber = true;
        const int version = arguments.isEmpty() ? 1 : arguments.constFirst().toInt(&isNumber);
        if (arguments.size() > 1 || !isNumber || version < 1) {
            return tr("diff takes the number of one version, from 1.");
        }
        finishLater(diff(version));
        return {};
    }

private:
    int diff(int version)
    {
        const QString path = context().configPath;
        const Result<FileContent> now = readConfigFile(path);
        if (!now || !now->exists) {
            note(now ? tr("There is no file %1.").arg(path) : errorSentence(now.error()));
            return ExitConfigUnusable;
        }
        const Result<FileContent> before = readConfigVersion(path, version);
        if (!before) {
            note(before.error().kind == ErrorKind::NotFound
                    ? tr("No version %1 of %2 is kept.").arg(version).arg(path)
                    : errorSentence(before.error()));
            return ExitFailed;
        }
        const QList<DiffLine> lines = changedLines(before->bytes, now->bytes);
        if (context().json) {
            printJson(toJson(lines, version));
        } else {
            printText(lines, version);
        }
        return ExitWell;
    }

    QJsonObject toJson(const QList<DiffLine> &lines, int version) const
    {
        QJsonObject object = changedLinesJson(lines);
        object.insert(QStringLiteral("file"), context().configPath);
        object.insert(QStringLiteral("version"), version);
        return object;
    }

    void printText(const QList<DiffLine> &lines, int version) const
    {
        if (lines.isEmpty()) {
            note(tr("%1 says what version %2 said.").arg(context().configPath, QString::number(version)));
            return;
        }
        printChangedLines(lines);
    }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand(CommandContext context)
{
    return std::make_unique<DiffCommand>(std::move(context));
}

} // namespace Hearth

#include "diffcommand.moc"
