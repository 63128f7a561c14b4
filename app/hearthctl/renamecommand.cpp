#include "config/includefiles.h"
#include "config/renaming.h"
#include "hearthctl/commands.h"
#include "hearthctl/filediff.h"
#include "hearthctl/output.h"
#include "wording/editwording.h"
#include "wording/wording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

/// One of the two files, before and after.
struct RenamedFile
{
    QString path;
    EnvironmentLookup switches; ///< That may forbid to write it.
    FileContent content;
    QByteArray after;

    [[nodiscard]] bool isChanged() const { return after != content.bytes; }
};

class RenameCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("old"),
            tr("The provider or model as it is called now: lmstudio, or lmstudio/qwen3-8b."),
            QStringLiteral("OLD"));
        line.addPositionalArgument(QStringLiteral("new"),
            tr("What it is to be called. All references to it change, too, in hearth.json5 as well."),
            QStringLiteral("NEW"));
        line.addOption({QStringLiteral("dry-run"), tr("Show what would be written, and write nothing.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList names = parser.positionalArguments();
        if (names.size() != 2) {
            return tr("rename needs the old name and the new one.");
        }
        m_isDryRun = parser.isSet(QStringLiteral("dry-run"));
        finishLater(rename({names.at(0), names.at(1)}));
        return {};
    }

private:
    int rename(const RenameRequest &request)
    {
        RenamedFile config{context().configPath, context().environment, {}, {}};
        RenamedFile settings{context().settingsPath, {}, {}, {}};
        for (RenamedFile *file : {&config, &settings}) {
            const Result<FileContent> content = readConfigFile(file->path);
            if (!content || (file == &config && !content->exists)) {
                note(content ? tr("There is no file %1.").arg(file->path) : errorSentence(content.error()));
                return ExitConfigUnusable;
            }
            file->content = *content;
            file->after = content->bytes;
        }
        const Json5Document document = Json5Document::parse(config.content.bytes);
        if (const auto problem = document.hasErrors() ? std::nullopt : renameProblem(document, request)) {
            note(renameProblemSentence(*problem, request));
            return ExitFailed;
        }
        const Json5Document ofSettings = Json5Document::parse(settings.content.bytes);
        const Result<Renaming> changes = renaming(
            document, ofSettings, request, includedFilesOf(context().configPath, context().environment));
        if (!changes) {
            note(errorSentence(changes.error()));
            return changes.error().kind == ErrorKind::SyntaxError ? ExitConfigUnusable : ExitFailed;
        }
        if (!change(config, document, changes->config) || !change(settings, ofSettings, changes->settings)) {
            return ExitFailed;
        }
        if (!m_isDryRun && !save(config, settings)) {
            return ExitFailed;
        }
        tell(config, settings, *changes);
        return ExitWell;
    }

    static bool change(
        RenamedFile &file, const Json5Document &document, const QList<Json5Operation> &operations)
    {
        if (operations.isEmpty()) {
            return true;
        }
        const Result<QByteArray> bytes = applied(document, operations);
        if (!bytes) {
            note(QStringLiteral("%1: %2").arg(file.path, errorSentence(bytes.error())));
            return false;
        }
        file.after = *bytes;
        return true;
    }

    /// Both or none: where the second cannot be saved, the first says again what it said.
    static bool save(const RenamedFile &config, const RenamedFile &settings)
    {
        const Result<FileContent> first =
            saveConfigFile(config.path, config.content.hash, config.after, config.switches);
        if (!first) {
            note(QStringLiteral("%1: %2").arg(config.path, errorSentence(first.error())));
            return false;
        }
        if (!settings.isChanged()) {
            return true;
        }
        const Result<FileContent> second =
            saveConfigFile(settings.path, settings.content.hash, settings.after, settings.switches);
        if (second) {
            return true;
        }
        note(QStringLiteral("%1: %2").arg(settings.path, errorSentence(second.error())));
        const Result<FileContent> back =
            saveConfigFile(config.path, first->hash, config.content.bytes, config.switches);
        note(back ? tr("Nothing was renamed.")
                  : QStringLiteral("%1: %2").arg(config.path, errorSentence(back.error())));
        return false;
    }

    void tell(const RenamedFile &config, const RenamedFile &settings, const Renaming &changes) const
    {
        if (context().json) {
            printJson(toJson(config, settings, changes));
        } else {
            for (const RenamedFile *file : {&config, &settings}) {
                if (file->isChanged()) {
                    print(file->path);
                    printChangedLines(changedLines(file->content.bytes, file->after));
                }
            }
        }
        for (const Renaming::Elsewhere &each : changes.elsewhere) {
            //: %1 is the path of a value, %2 a file.
            note(tr("%1 stands in the included file %2 and keeps the old name; change it there.")
                     .arg(each.path.toString(), each.file));
        }
    }

    QJsonObject toJson(const RenamedFile &config, const RenamedFile &settings, const Renaming &changes) const
    {
        QJsonArray elsewhere;
        for (const Renaming::Elsewhere &each : changes.elsewhere) {
            elsewhere.append(QJsonObject{
                {QStringLiteral("file"), each.file}, {QStringLiteral("path"), each.path.toString()}});
        }
        QJsonArray files;
        for (const RenamedFile *file : {&config, &settings}) {
            if (file->isChanged()) {
                QJsonObject object = changedLinesJson(changedLines(file->content.bytes, file->after));
                object.insert(QStringLiteral("file"), file->path);
                files.append(object);
            }
        }
        return {{QStringLiteral("ok"), true}, {QStringLiteral("written"), !m_isDryRun},
            {QStringLiteral("files"), files}, {QStringLiteral("elsewhere"), elsewhere}};
    }

    bool m_isDryRun = false;
};

} // namespace

std::unique_ptr<Command> makeRenameCommand(CommandContext context)
{
    return std::make_unique<RenameCommand>(std::move(context));
}

} // namespace Hearth

#include "renamecommand.moc"
