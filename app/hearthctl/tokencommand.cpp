#include "config/clientedit.h"
#include "config/configfile.h"
#include "config/confignames.h"
#include "config/configreader.h"
#include "engine/clienttoken.h"
#include "engine/documents.h"
#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "secrets/gatewaytoken.h"
#include "wording/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace Hearth {

namespace {

/// The texts of \a list, parted by commas.
QStringList partsOf(const QString &list)
{
    QStringList parts;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
            parts.append(trimmed);
        }
    }
    return parts;
}

std::optional<Place> placeFrom(const QString &text)
{
    for (const Place place : allPlaces()) {
        if (text == placeName(place)) {
            return place;
        }
    }
    return std::nullopt;
}

QStringList placeNames(const QList<Place> &places)
{
    QStringList names;
    for (const Place place : places) {
        names.append(placeName(place));
    }
    return names;
}

QLatin1String reasoningName(ReasoningOutput reasoning)
{
    return reasoning == ReasoningOutput::Omit ? QLatin1String("omit") : QLatin1String("field");
}

/// The clients of the gateway and their tokens.
class TokenCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("action"),
            tr("list the clients; add one and print its token, this once; revoke, restore or remove one; "
               "show "
               "the main token."),
            QStringLiteral("list|add|revoke|restore|remove|show"));
        line.addPositionalArgument(
            QStringLiteral("name"), tr("Name of the client."), QStringLiteral("[NAME]"));
        line.addOption({QStringLiteral("models"),
            tr("add: what it may ask for, parted by commas: auto, lmstudio/*, openai/gpt-5 (default: all)."),
            QStringLiteral("LIST")});
        line.addOption({QStringLiteral("places"),
            tr("add: where its requests may go: local, lan, hosted (default: as the policy says)."),
            QStringLiteral("LIST")});
        line.addOption({QStringLiteral("reasoning"),
            tr("add: field, or omit to leave out what models think (default: field)."),
            QStringLiteral("HOW")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        const QStringList words = parser.positionalArguments();
        const QString action = words.value(0, QStringLiteral("list"));
        static const QStringList named{QStringLiteral("add"), QStringLiteral("revoke"),
            QStringLiteral("restore"), QStringLiteral("remove")};
        static const QStringList nameless{QStringLiteral("list"), QStringLiteral("show")};
        if (!named.contains(action) && !nameless.contains(action)) {
            return tr("token takes list, add, revoke, restore, remove or show.");
        }
        if (words.size() != (named.contains(action) ? 2 : std::max<qsizetype>(words.size(), 1))
            || (nameless.contains(action) && words.size() > 1)) {
            return named.contains(action) ? tr("token %1 needs the name of one client.").arg(action)
                                          : tr("token %1 takes no name.").arg(action);
        }
        m_client.name = words.value(1);
        if (const QString wrong = readScope(parser, action); !wrong.isEmpty()) {
            return wrong;
        }
        if (action == QLatin1String("show")) {
            show();
        } else {
            finishLater(action == QLatin1String("list") ? list() : change(action));
        }
        return {};
    }

private:
    QString readScope(const QCommandLineParser &parser, const QString &action)
    {
        for (const char *option : {"models", "places", "reasoning"}) {
            if (parser.isSet(QLatin1String(option)) && action != QLatin1String("add")) {
                return tr("--%1 goes with token add alone.").arg(QLatin1String(option));
            }
        }
        m_client.models = partsOf(parser.value(QStringLiteral("models")));
        if (parser.isSet(QStringLiteral("models")) && m_client.models.isEmpty()) {
            return tr("--models needs names, such as auto,lmstudio/*.");
        }
        if (parser.isSet(QStringLiteral("places"))) {
            QList<Place> places;
            for (const QString &name : partsOf(parser.value(QStringLiteral("places")))) {
                const std::optional<Place> place = placeFrom(name);
                if (!place) {
                    return tr("--places takes local, lan and hosted.");
                }
                places.append(*place);
            }
            if (places.isEmpty()) {
                return tr("--places takes local, lan and hosted.");
            }
            m_client.places = places;
        }
        if (parser.isSet(QStringLiteral("reasoning"))) {
            const QString how = parser.value(QStringLiteral("reasoning"));
            if (how != reasoningName(ReasoningOutput::Omit) && how != reasoningName(ReasoningOutput::Field)) {
                return tr("--reasoning takes field or omit.");
            }
            m_client.reasoning =
                how == reasoningName(ReasoningOutput::Omit) ? ReasoningOutput::Omit : ReasoningOutput::Field;
        }
        return {};
    }

    /// hearth.json5 as it stands, or as it would be written first; nothing after an error, which is told.
    [[nodiscard]] std::optional<FileContent> readFile() const
    {
        Result<FileContent> file = readConfigFile(context().settingsPath);
        if (!file) {
            note(errorSentence(file.error()));
            return std::nullopt;
        }
        if (!file->exists) {
            file->bytes = Documents::firstText(DocumentKind::Settings);
        }
        return *file;
    }

    [[nodiscard]] HearthSettings settingsOf(const FileContent &file) const
    {
        return readHearthSettings(Json5Document::parse(file.bytes), context().environment).settings;
    }

    int list()
    {
        const std::optional<FileContent> file = readFile();
        if (!file) {
            return ExitConfigUnusable;
        }
        const QList<ClientSettings> clients = settingsOf(*file).clients;
        if (context().json) {
            QJsonArray entries;
            for (const ClientSettings &client : clients) {
                entries.append(QJsonObject{{QStringLiteral("name"), client.name},
                    {QStringLiteral("models"),
                        client.models.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(client.models)},
                    {QStringLiteral("places"),
                        client.places ? QJsonArray::fromStringList(placeNames(*client.places))
                                      : QJsonValue()},
                    {QStringLiteral("reasoning"), reasoningName(client.reasoning)},
                    {QStringLiteral("revoked"), client.isRevoked}});
            }
            printJson({{QStringLiteral("clients"), entries}});
            return ExitWell;
        }
        if (clients.isEmpty()) {
            note(tr("No client has a token of its own; \"hearthctl token add NAME\" makes one."));
        }
        QList<QStringList> rows;
        for (const ClientSettings &client : clients) {
            rows.append({client.name,
                client.models.isEmpty() ? tr("every model") : client.models.join(QStringLiteral(", ")),
                client.places ? placeNames(*client.places).join(QStringLiteral(", ")) : tr("any place"),
                //: State of a token: it is refused.
                client.isRevoked ? tr("revoked")
                                 //: State of a token: it works.
                                 : tr("active")});
        }
        const QStringList lines = alignedRows(rows);
        for (const QString &line : lines) {
            print(line);
        }
        return ExitWell;
    }

    int change(const QString &action)
    {
        const std::optional<FileContent> file = readFile();
        if (!file) {
            return ExitConfigUnusable;
        }
        const Json5Document document = Json5Document::parse(file->bytes);
        Secret token;
        if (action == QLatin1String("add")) {
            const ClientToken made = makeClientToken();
            token = made.token;
            m_client.tokenSha256 = made.sha256;
        }
        const Result<QByteArray> bytes =
            operations(document, action).and_then([&document](const QList<Json5Operation> &wanted) {
                return applied(document, wanted);
            });
        if (!bytes) {
            note(QStringLiteral("%1: %2").arg(context().settingsPath, errorSentence(bytes.error())));
            return bytes.error().kind == ErrorKind::SyntaxError ? ExitConfigUnusable : ExitFailed;
        }
        const Result<FileContent> saved =
            saveConfigFile(context().settingsPath, file->hash, *bytes, context().environment);
        if (!saved) {
            note(QStringLiteral("%1: %2").arg(context().settingsPath, errorSentence(saved.error())));
            return ExitFailed;
        }
        tell(action, token, !file->exists || *bytes != file->bytes);
        return ExitWell;
    }

    [[nodiscard]] Result<QList<Json5Operation>> operations(
        const Json5Document &document, const QString &action) const
    {
        if (action == QLatin1String("add")) {
            return clientAddition(document, m_client);
        }
        if (action == QLatin1String("remove")) {
            return clientRemoval(document, m_client.name);
        }
        return clientRevocation(document, m_client.name, action == QLatin1String("revoke"));
    }

    void tell(const QString &action, const Secret &token, bool isChanged) const
    {
        if (context().json) {
            QJsonObject answer{{QStringLiteral("ok"), true}, {QStringLiteral("name"), m_client.name},
                {QStringLiteral("changed"), isChanged}};
            if (!token.isEmpty()) {
                answer.insert(QStringLiteral("token"), QString::fromLatin1(token.reveal()));
            }
            printJson(answer);
        } else if (!token.isEmpty()) {
            note(tr("This is the token of %1. It is shown this once; hearth.json5 keeps its hash alone.")
                     .arg(m_client.name));
            print(QString::fromLatin1(token.reveal()));
        } else if (action == QLatin1String("revoke")) {
            print(tr("%1 is refused from now on.").arg(m_client.name));
        } else if (action == QLatin1String("restore")) {
            print(tr("%1 is let in again.").arg(m_client.name));
        } else {
            print(tr("%1 is removed.").arg(m_client.name));
        }
    }

    void show()
    {
        const std::optional<FileContent> file = readFile();
        if (!file) {
            finishLater(ExitConfigUnusable);
            return;
        }
        const SecretInput token = settingsOf(*file).token;
        if (token.source == SecretInput::Source::None) {
            loadGatewayToken(context().store, context().stateFolder)
                .then(this, [this](const Result<GatewayToken> &kept) { onToken(kept); });
            return;
        }
        const Secret value = token.source == SecretInput::Source::Plain ? token.plain
            : token.source == SecretInput::Source::Env ? Secret(context().environment(token.id).toUtf8())
                                                       : Secret();
        if (value.isEmpty()) {
            note(
                tr("gateway.token in hearth.json5 refers to %1; its value is not known here.").arg(token.id));
            finishLater(ExitFailed);
            return;
        }
        printToken(value, QStringLiteral("settings"), context().settingsPath);
        finishLater(ExitWell);
    }

    void onToken(const Result<GatewayToken> &kept)
    {
        if (!kept) {
            fail(kept.error());
            return;
        }
        const bool inFile = kept->kept == GatewayToken::Kept::File;
        printToken(kept->token, inFile ? QStringLiteral("file") : QStringLiteral("keychain"), kept->file);
        finishLater(ExitWell);
    }

    void printToken(const Secret &token, const QString &kept, const QString &file) const
    {
        const QString text = QString::fromLatin1(token.reveal());
        if (context().json) {
            printJson({{QStringLiteral("token"), text}, {QStringLiteral("kept"), kept},
                {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)}});
        } else {
            print(text);
        }
    }

    ClientSettings m_client;
};

} // namespace

std::unique_ptr<Command> makeTokenCommand(CommandContext context)
{
    return std::make_unique<TokenCommand>(std::move(context));
}

} // namespace Hearth

#include "tokencommand.moc"
