#include "base/linediff.h"
#include "config/confighistory.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "json5/json5characters.h"
#include "wording/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

/// The lines of \a bytes, each with its end: a changed line end is a change, too.
QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = json5LineEndAt(bytes, at);
        at += std::max<qsizetype>(end, 1);
        if (end > 0 || at == bytes.size()) {
            lines.append(QString::fromUtf8(bytes.sliced(begin, at - begin)));
            begin = at;
        }
    }
    return lines;
}

QString withoutEnd(QString line)
{
    while (line.endsWith(u'\n') || line.endsWith(u'\r') || line.endsWith(QChar(0x2028))
        || line.endsWith(QChar(0x2029))) {
        line.chop(1);
    }
    return line;
}

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
        QList<DiffLine> lines = lineDiff(linesOf(before->bytes), linesOf(now->bytes));
        lines.removeIf([](const DiffLine &line) { return line.kind == DiffLine::Kind::Same; });
        if (context().json) {
            printJson(toJson(lines, version));
        } else {
            printText(lines, version);
        }
        return ExitWell;
    }

    QJsonObject toJson(const QList<DiffLine> &lines, int version) const
    {
        QJsonArray removed;
        QJsonArray added;
        for (const DiffLine &line : lines) {
            const bool isRemoved = line.kind == DiffLine::Kind::Removed;
            (isRemoved ? removed : added)
                .append(QJsonObject{{QStringLiteral("line"), isRemoved ? line.oldLine : line.newLine},
                    {QStringLiteral("text"), withoutEnd(line.text)}});
        }
        return {{QStringLiteral("file"), context().configPath}, {QStringLiteral("version"), version},
            {QStringLiteral("removed"), removed}, {QStringLiteral("added"), added}};
    }

    void printText(const QList<DiffLine> &lines, int version) const
    {
        if (lines.isEmpty()) {
            note(tr("%1 says what version %2 said.").arg(context().configPath, QString::number(version)));
            return;
        }
        const int width =
            int(QString::number(std::max(lines.constLast().oldLine, lines.constLast().newLine)).size());
        for (const DiffLine &line : lines) {
            const bool isRemoved = line.kind == DiffLine::Kind::Removed;
            print(QStringLiteral("%1 %2 %3")
                      .arg(isRemoved ? line.oldLine : line.newLine, width)
                      .arg(isRemoved ? QLatin1Char('-') : QLatin1Char('+'))
                      .arg(withoutEnd(line.text)));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand(CommandContext context)
{
    return std::make_unique<DiffCommand>(std::move(context));
}

} // namespace Hearth

#include "diffcommand.moc"
