#include "config/confighistory.h"
#include "config/configreader.h"
#include "config/filefacts.h"
#include "config/includefiles.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "wording/filewording.h"
#include "wording/wording.h"

#include <QJsonArray>
#include <QLocale>

#include <optional>

namespace Hearth {

namespace {

/// One of the two files, as the last argument names it.
struct ChosenFile
{
    QString path;
    EnvironmentLookup switches; ///< That may forbid to write it.
    bool isConfig = true;
};

std::optional<ChosenFile> chosenFile(const CommandContext &context, const QString &word)
{
    if (word == QLatin1String("config")) {
        return ChosenFile{context.configPath, context.environment, true};
    }
    if (word == QLatin1String("settings")) {
        return ChosenFile{context.settingsPath, {}, false};
    }
    return std::nullopt;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

class HistoryCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("file"),
            tr("config (openclaw.json, also without it) or settings (hearth.json5)."),
            QStringLiteral("[config|settings]"));
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        const auto file = chosenFile(context(), arguments.value(0, QStringLiteral("config")));
        if (!file || arguments.size() > 1) {
            return tr("history takes config or settings.");
        }
        finishLater(tell(*file));
        return {};
    }

private:
    int tell(const ChosenFile &file)
    {
        const Result<QList<FileVersion>> versions = configHistory(file.path);
        if (!versions) {
            note(errorSentence(versions.error()));
            return ExitFailed;
        }
        const QList<FileRemark> remarks = fileRemarks(fileFacts(file.path), file.switches);
        if (context().json) {
            QJsonArray list;
            for (const FileVersion &version : *versions) {
                list.append(toJson(version));
            }
            printJson({{QStringLiteral("file"), file.path}, {QStringLiteral("versions"), list}});
        } else {
            printText(file, *versions);
        }
        for (const FileRemark &remark : remarks) {
            note(fileRemarkSentence(remark));
        }
        return ExitWell;
    }

    static QJsonObject toJson(const FileVersion &version)
    {
        const bool isRead = !version.error;
        return {{QStringLiteral("number"), version.number},
            {QStringLiteral("written_ms"),
                isRead ? QJsonValue(version.written.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("bytes"), isRead ? QJsonValue(version.bytes) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("sha256"), textOrNull(QString::fromLatin1(version.hash.toHex()))},
            {QStringLiteral("written_by"), QString(fileWriterName(version.writer))},
            {QStringLiteral("strict_json"), version.isStrictJson},
            {QStringLiteral("syntax_errors"), version.hasSyntaxErrors},
            {QStringLiteral("error"),
                isRead ? QJsonValue(QJsonValue::Null)
                       : QJsonValue(QString(errorKindName(version.error->kind)))}};
    }

    static void printText(const ChosenFile &file, const QList<FileVersion> &versions)
    {
        if (versions.isEmpty()) {
            print(tr("There is no file %1, and no version of it is kept.").arg(file.path));
            return;
        }
        print(file.path);
        QList<QStringList> rows;
        for (const FileVersion &version : versions) {
            const QString number = QString::number(version.number);
            if (version.error) {
                rows.append({number, QString(), QString(), QString(), errorSentence(*version.error)});
            } else {
                rows.append({number, QLocale().toString(version.written.toLocalTime(), QLocale::ShortFormat),
                    QLocale().formattedDataSize(version.bytes, 1), fileWriterWord(version.writer),
                    remark(version)});
            }
        }
        for (const QString &row : alignedRows(rows)) {
            print(row);
        }
    }

    static QString remark(const FileVersion &version)
    {
        if (version.hasSyntaxErrors) {
            return tr("has syntax errors");
        }
        //: Beside version 0 of a file, below which stand older ones.
        return version.number == 0 ? tr("the file as it is now") : QString();
    }
};

class RestoreCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("number"),
            tr("Number of the version, as \"hearthctl history\" tells it."), QStringLiteral("NUMBER"));
        line.addPositionalArgument(QStringLiteral("file"),
            tr("config (openclaw.json, also without it) or settings (hearth.json5)."),
            QStringLiteral("[config|settings]"));
        line.addOption({QStringLiteral("force"), tr("Restore it even if it has errors.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList arguments = parser.positionalArguments();
        bool isNumber = false;
        const int number = arguments.value(0).toInt(&isNumber);
        const auto file = chosenFile(context(), arguments.value(1, QStringLiteral("config")));
        if (!isNumber || number < 1 || !file || arguments.size() > 2) {
            return tr("restore needs the number of a version, then config or settings.");
        }
        finishLater(restore(*file, number, parser.isSet(QStringLiteral("force"))));
        return {};
    }

private:
    int restore(const ChosenFile &file, int number, bool force)
    {
        const Result<FileContent> now = readConfigFile(file.path);
        const Result<FileContent> version = readConfigVersion(file.path, number);
        if (!now || !version) {
            const Error error = now ? version.error() : now.error();
            note(error.kind == ErrorKind::NotFound
                    ? tr("%1 has no version %2; \"hearthctl history\" shows which there are.")
                          .arg(file.path, QString::number(number))
                    : errorSentence(error));
            return ExitFailed;
        }
        if (!force && hasErrors(file, version->bytes) && !(now->exists && hasErrors(file, now->bytes))) {
            note(tr("Version %1 has errors, which the file has not. Nothing was written; with --force it is "
                    "restored all the same.")
                     .arg(number));
            return ExitFailed;
        }
        const Result<FileContent> saved =
            restoreConfigVersion(file.path, now->hash, version->hash, file.switches);
        if (!saved) {
            note(errorSentence(saved.error()));
            return ExitFailed;
        }
        tell(file, number, *saved, *now);
        return ExitWell;
    }

    [[nodiscard]] bool hasErrors(const ChosenFile &file, const QByteArray &bytes) const
    {
        const Json5Document document = Json5Document::parse(bytes);
        const EnvironmentLookup &variables = context().environment;
        return file.isConfig
            ? readOpenClawConfig(document, variables, includedFilesOf(file.path, variables)).hasErrors()
            : readHearthSettings(document, variables).hasErrors();
    }

    void tell(const ChosenFile &file, int number, const FileContent &saved, const FileContent &before) const
    {
        const bool isChanged = !before.exists || saved.hash != before.hash;
        if (context().json) {
            const bool canBeUndone = isChanged && before.exists;
            printJson({{QStringLiteral("ok"), true}, {QStringLiteral("file"), saved.realPath},
                {QStringLiteral("version"), number}, {QStringLiteral("changed"), isChanged},
                {QStringLiteral("sha256"), QString::fromLatin1(saved.hash.toHex())},
                {QStringLiteral("undo_version"),
                    canBeUndone ? QJsonValue(1) : QJsonValue(QJsonValue::Null)}});
            return;
        }
        if (!isChanged) {
            print(tr("%1 says what version %2 says already.").arg(saved.realPath, QString::number(number)));
            return;
        }
        print(tr("%1 says again what version %2 said.").arg(saved.realPath, QString::number(number)));
        if (before.exists) {
            const QString undo = file.isConfig ? QStringLiteral("hearthctl restore 1")
                                               : QStringLiteral("hearthctl restore 1 settings");
            //: %1 is a command to type.
            print(tr("What it said until now is version 1; \"%1\" brings that back.").arg(undo));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand(CommandContext context)
{
    return std::make_unique<HistoryCommand>(std::move(context));
}

std::unique_ptr<Command> makeRestoreCommand(CommandContext context)
{
    return std::make_unique<RestoreCommand>(std::move(context));
}

} // namespace Hearth

#include "historycommand.moc"
