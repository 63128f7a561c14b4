#include "config/configfile.h"
#include "config/configreader.h"
#include "doctor/hearthinfront.h"
#include "engine/documents.h"
#include "engine/gatewayreach.h"
#include "hearthctl/commands.h"
#include "hearthctl/filediff.h"
#include "hearthctl/output.h"
#include "wording/frontwording.h"
#include "wording/wording.h"

#include <QJsonArray>

namespace Hearth {

namespace {

/// One of the two files, and what it is to say.
struct FrontFile
{
    QString path;
    EnvironmentLookup switches; ///< For openclaw.json alone.
    FileContent content;
    QByteArray text; ///< As it stands, or as a missing file begins.
    QByteArray after;

    [[nodiscard]] bool isChanged() const { return after != text; }
};

QString stateName(FrontState state)
{
    switch (state) {
    case FrontState::Off:
        return QStringLiteral("off");
    case FrontState::On:
        return QStringLiteral("on");
    case FrontState::Incomplete:
        return QStringLiteral("incomplete");
    }
    Q_UNREACHABLE();
}

/// Puts Hearth in front of OpenClaw's models: OpenClaw then sends its requests to the gateway.
class FrontCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addOption({QStringLiteral("on"),
            tr("OpenClaw's primary model becomes hearth/auto; its chain is copied into hearth.json5.")});
        line.addOption({QStringLiteral("off"),
            tr("The way back: both files say again what they said, or OpenClaw gets the chain that was "
               "changed "
               "meanwhile.")});
        line.addOption({QStringLiteral("dry-run"), tr("Show what would be written, and write nothing.")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty()) {
            return tr("front takes no arguments, only options.");
        }
        const bool on = parser.isSet(QStringLiteral("on"));
        const bool off = parser.isSet(QStringLiteral("off"));
        if (on && off) {
            return tr("--on and --off cannot be combined.");
        }
        m_isDryRun = parser.isSet(QStringLiteral("dry-run"));
        finishLater(run(on, off));
        return {};
    }

private:
    int run(bool on, bool off)
    {
        m_config = {context().configPath, context().environment, {}, {}, {}};
        m_settings = {context().settingsPath, {}, {}, {}, {}};
        for (FrontFile *file : {&m_config, &m_settings}) {
            const Result<FileContent> content = readConfigFile(file->path);
            if (!content || (file == &m_config && !content->exists)) {
                note(content ? tr("There is no file %1.").arg(file->path) : errorSentence(content.error()));
                return ExitConfigUnusable;
            }
            file->content = *content;
            const bool isNew = file == &m_settings && content->bytes.trimmed().isEmpty();
            file->text = isNew ? Documents::firstText(DocumentKind::Settings) : content->bytes;
            file->after = file->text;
        }
        const Json5Document config = Json5Document::parse(m_config.text);
        const Json5Document settings = Json5Document::parse(m_settings.text);
        FrontChanges changes;
        if (on || off) {
            const Result<FrontChanges> made =
                on ? putInFront(config, settings, setup(settings)) : takeFromFront(config, settings);
            if (!made) {
                note(frontErrorSentence(made.error()));
                return made.error().kind == ErrorKind::SyntaxError ? ExitConfigUnusable : ExitFailed;
            }
            changes = *made;
            m_config.after = applied(config, changes.config).value_or(m_config.text);
            m_settings.after = applied(settings, changes.settings).value_or(m_settings.text);
            if (!m_isDryRun && !save()) {
                return ExitFailed;
            }
        }
        tell(changes, on || off);
        return ExitWell;
    }

    static FrontSetup setup(const Json5Document &document)
    {
        const HearthSettings settings = readHearthSettings(document).settings;
        FrontSetup setup;
        setup.baseUrl = localUrl(settings) + QStringLiteral("/v1");
        setup.tokenRequired = settings.tokenRequired;
        setup.token = settings.token;
        return setup;
    }

    /// First hearth.json5, which changes nothing by itself. Both or none.
    bool save()
    {
        const auto write = [](const FrontFile &file, const QByteArray &hash, const QByteArray &bytes) {
            const Result<FileContent> saved = saveConfigFile(file.path, hash, bytes, file.switches);
            if (!saved) {
                note(QStringLiteral("%1: %2").arg(file.path, errorSentence(saved.error())));
            }
            return saved;
        };
        QByteArray settingsHash = m_settings.content.hash;
        if (m_settings.isChanged()) {
            const Result<FileContent> saved = write(m_settings, settingsHash, m_settings.after);
            if (!saved) {
                return false;
            }
            settingsHash = saved->hash;
        }
        if (!m_config.isChanged() || write(m_config, m_config.content.hash, m_config.after)) {
            return true;
        }
        if (m_settings.isChanged() && write(m_settings, settingsHash, m_settings.text)) {
            note(tr("Nothing is changed."));
        }
        return false;
    }

    void tell(const FrontChanges &changes, bool isChange) const
    {
        const bool isWritten = isChange && !m_isDryRun;
        const FrontView view = frontView(Json5Document::parse(isWritten ? m_config.after : m_config.text),
            Json5Document::parse(isWritten ? m_settings.after : m_settings.text));
        if (context().json) {
            printJson(toJson(view, changes));
            return;
        }
        for (const FrontFile *file : {&m_config, &m_settings}) {
            if (file->isChanged()) {
                print(file->path);
                printChangedLines(changedLines(file->text, file->after));
            }
        }
        print(stateSentence(view));
        if (isChange && !changes.keyVariable.isEmpty()) {
            //: %1: name of an environment variable.
            note(tr(
                "OpenClaw looks for the gateway's token in %1: set it in its environment or its .env file.")
                     .arg(changes.keyVariable));
        }
    }

    static QString stateSentence(const FrontView &view)
    {
        switch (view.state) {
        case FrontState::Off:
            return tr("Hearth is not in front: OpenClaw asks its models itself.");
        case FrontState::On:
            //: %1: an address, %2: models in order.
            return tr("Hearth is in front at %1, along %2.")
                .arg(view.address, view.chain.join(QStringLiteral(", ")));
        case FrontState::Incomplete:
            return tr(
                "Hearth is in front, but its provider entry or its own chain is missing; --on completes "
                "it.");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QJsonObject toJson(const FrontView &view, const FrontChanges &changes) const
    {
        QJsonArray files;
        for (const FrontFile *file : {&m_config, &m_settings}) {
            if (file->isChanged()) {
                QJsonObject object = changedLinesJson(changedLines(file->text, file->after));
                object.insert(QStringLiteral("file"), file->path);
                files.append(object);
            }
        }
        return {{QStringLiteral("ok"), true}, {QStringLiteral("state"), stateName(view.state)},
            {QStringLiteral("address"), view.address},
            {QStringLiteral("chain"), QJsonArray::fromStringList(view.chain)},
            {QStringLiteral("written"), !m_isDryRun && !files.isEmpty()}, {QStringLiteral("files"), files},
            {QStringLiteral("key_variable"),
                changes.keyVariable.isEmpty() ? QJsonValue(QJsonValue::Null)
                                              : QJsonValue(changes.keyVariable)}};
    }

    FrontFile m_config;
    FrontFile m_settings;
    bool m_isDryRun = false;
};

} // namespace

std::unique_ptr<Command> makeFrontCommand(CommandContext context)
{
    return std::make_unique<FrontCommand>(std::move(context));
}

} // namespace Hearth

#include "frontcommand.moc"
