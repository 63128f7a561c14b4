#include "config/configcodes.h"
#include "config/hearthkeys.h"
#include "config/requestreader.h"
#include "config/secretreader.h"
#include "config/settingssection.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

constexpr qint64 mebibyte = 1024 * 1024;

QString loopback()
{
    return QStringLiteral("127.0.0.1");
}

/// Reads `gateway`.
class GatewayReader
{
public:
    GatewayReader(ReadingContext &context, HearthSettings &settings)
        : m_context(context)
        , m_settings(settings)
    {
    }

    void read(const ConfigNode &node)
    {
        const SettingsSection section(m_context, node, hearthGatewayKeys());
        if (!section.isObject()) {
            return;
        }
        m_settings.port = static_cast<quint16>(section.integer(u"port").value_or(m_settings.port));
        m_settings.tokenRequired = section.boolean(u"tokenRequired").value_or(m_settings.tokenRequired);
        readListen(section.member(u"listen"));
        readToken(section.member(u"token"));
        m_settings.reasoning = section.choice<ReasoningOutput>(u"reasoning").value_or(m_settings.reasoning);
        readClients(section.member(u"clients"));
        readTls(section.member(u"tls"));
        m_settings.allowedHosts = m_context.texts(section.member(u"allowedHosts"));
        m_settings.allowedOrigins = m_context.texts(section.member(u"allowedOrigins"));
        checkHosts(section.member(u"allowedHosts"));
        checkOrigins(section.member(u"allowedOrigins"));
        m_settings.headHold = section.duration(u"headHoldMs").value_or(m_settings.headHold);
        m_settings.keepAlive = section.duration(u"keepAliveMs").value_or(m_settings.keepAlive);
        if (const auto size = section.integer(u"maxBodyMiB")) {
            m_settings.maxBodyBytes = *size * mebibyte;
        }
        m_settings.maxConnections =
            static_cast<int>(section.integer(u"maxConnections").value_or(m_settings.maxConnections));
    }

private:
    void readListen(const ConfigNode &node)
    {
        const std::optional<QString> address = m_context.text(node);
        if (!address) {
            return;
        }
        if (!isIpAddress(*address)) {
            const bool isLocalName = placeOfHost(*address) == Place::Local;
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node,
                {shortened(*address), QStringLiteral("ip_address")},
                {setTextRepair(node, loopback(), isLocalName ? Choice::None : Choice::Needed)});
            return;
        }
        m_settings.listenAddress = *address;
        // 0.0.0.0 is this machine for who calls, and all networks for who listens
        const bool isAny = *address == QLatin1String("0.0.0.0") || *address == QLatin1String("::");
        if (isAny || placeOfHost(*address) != Place::Local) {
            m_context.diagnostics.add(Severity::Warning,
                m_settings.tokenRequired ? ConfigCode::listensBeyondMachine : ConfigCode::openToNetwork, node,
                {shortened(*address)}, {setTextRepair(node, loopback(), Choice::Needed)});
        }
    }

    void readToken(const ConfigNode &node)
    {
        m_settings.token = readSecret(m_context, node);
        notePlainKey(m_context, node, m_settings.token, Place::Hosted, QStringLiteral("gateway"),
            {setTextRepair(node, QStringLiteral("${HEARTH_KEY}"), Choice::Needed)});
    }

    void readTls(const ConfigNode &node)
    {
        const SettingsSection section(m_context, node, hearthTlsKeys());
        if (!section.isObject()) {
            return;
        }
        TlsSettings &tls = m_settings.tls;
        tls.mode = section.choice<TlsSettings::Mode>(u"mode").value_or(tls.mode);
        const QString certificate = readFile(section.member(u"certificate"));
        const QString key = readFile(section.member(u"key"));
        const bool isHalf = section.member(u"certificate").isNull() != section.member(u"key").isNull();
        if (isHalf) { // one without the other is of no use
            const bool lacksKey = section.member(u"key").isNull();
            noteLack(node, lacksKey ? QStringLiteral("key") : QStringLiteral("certificate"));
        } else if (!certificate.isEmpty() && !key.isEmpty()) {
            tls.certificateFile = certificate;
            tls.keyFile = key;
        }
    }

    QString readFile(const ConfigNode &node)
    {
        const std::optional<QString> path = m_context.text(node);
        if (path && !isAbsolutePath(*path)) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node,
                {shortened(*path), QStringLiteral("absolute_path")});
            return {};
        }
        return path.value_or(QString());
    }

    void readClients(const ConfigNode &node)
    {
        if (!m_context.isKind(node, Kind::Array)) {
            return;
        }
        const QList<ConfigNode> elements = node.elements();
        for (const ConfigNode &element : elements) {
            const SettingsSection section(m_context, element, hearthClientKeys());
            if (section.isObject()) {
                readClient(section);
            }
        }
    }

    /// One that cannot be read as a whole is left out: a scope that is half understood would open a door.
    void readClient(const SettingsSection &section)
    {
        ClientSettings client;
        const std::optional<QString> name = nameOf(section);
        const bool hasToken = readClientToken(section, client);
        const bool hasModels = readModels(section.member(u"models"), client);
        client.places = section.places(u"places");
        client.reasoning = section.choice<ReasoningOutput>(u"reasoning").value_or(client.reasoning);
        client.isRevoked = section.boolean(u"revoked").value_or(!section.member(u"revoked").isNull());
        if (!name || !hasToken || !hasModels) {
            return;
        }
        client.name = name->trimmed();
        const bool isThere = std::any_of(m_settings.clients.cbegin(), m_settings.clients.cend(),
            [&client](const ClientSettings &each) { return each.name == client.name; });
        if (isThere) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::duplicateClient, section.member(u"name"),
                {shortened(client.name)}, {removeRepair(section.node(), Choice::Needed)});
        } else {
            m_settings.clients.append(client);
        }
    }

    /// Names are shown in logs and tables.
    std::optional<QString> nameOf(const SettingsSection &section)
    {
        static const QRegularExpression form(QStringLiteral("\\A[^\\p{C}]{1,64}\\z"));
        const std::optional<QString> name = section.filledText(QStringLiteral("name"));
        if (name && !form.match(name->trimmed()).hasMatch()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, section.member(u"name"),
                {shortened(*name), QStringLiteral("client_name")});
            return std::nullopt;
        }
        return name;
    }

    bool readClientToken(const SettingsSection &section, ClientSettings &client)
    {
        static const QRegularExpression form(QStringLiteral("\\A[0-9A-Fa-f]{64}\\z"));
        const ConfigNode token = section.member(u"token");
        const ConfigNode hash = section.member(u"tokenSha256");
        if (token.isNull() && hash.isNull()) {
            noteLack(section.node(), QStringLiteral("tokenSha256"));
            return false;
        }
        client.token = readSecret(m_context, token);
        notePlainKey(m_context, token, client.token, Place::Hosted, QStringLiteral("gateway"),
            {setTextRepair(token, QStringLiteral("${HEARTH_CLIENT_KEY}"), Choice::Needed)});
        const std::optional<QString> text = m_context.text(hash);
        if (text && !form.match(*text).hasMatch()) { // never told: it may be the token itself
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, hash,
                {QStringLiteral("tokenSha256"), QStringLiteral("sha256")});
            return false;
        }
        if (text) {
            client.tokenSha256 = text->toLower().toLatin1();
        }
        return text || client.token.source != SecretInput::Source::None;
    }

    bool readModels(const ConfigNode &node, ClientSettings &client)
    {
        client.models = m_context.texts(node);
        return node.isNull()
            || (node.kind() == Kind::Array && client.models.size() == node.elements().size());
    }

    void noteLack(const ConfigNode &object, const QString &key)
    {
        m_context.diagnostics.addMissing(
            Severity::Error, ConfigCode::emptyValue, object, object.path().child(key), {key}, {});
    }

    /// Entries that no request can match.
    void checkHosts(const ConfigNode &node)
    {
        static const QRegularExpression host(QStringLiteral(
            "\\A(?:(?:\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|\\[?[0-9A-Fa-f:.]+\\]?)\\z"));
        static const QRegularExpression network(
            QStringLiteral("\\A(?:\\d{1,3}(?:\\.\\d{1,3}){3}/(?:3[0-2]|[12]?\\d)"
                           "|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*/(?:12[0-8]|1[01]\\d|[1-9]?\\d))\\z"));
        for (const ConfigNode &element : node.elements()) {
            const std::optional<QString> text = element.toString();
            if (!text || host.match(*text).hasMatch() || network.match(*text).hasMatch()
                || text->contains(QLatin1String("${"))) {
                continue;
            }
            const QString name = QUrl(text->contains(u'/') ? *text : QLatin1String("http://") + *text).host();
            m_context.diagnostics.add(Severity::Warning, ConfigCode::invalidFormat, element,
                {shortened(*text), QStringLiteral("host_name")}, repairTo(element, name));
        }
    }

    void checkOrigins(const ConfigNode &node)
    {
        for (const ConfigNode &element : node.elements()) {
            const QString text = element.toString().value_or(QString());
            const QUrl url(text, QUrl::StrictMode);
            const QString right = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                                         | QUrl::RemoveUserInfo)
                                      .toString();
            const bool isWeb = url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
            const bool isOrigin = (isWeb && right == text) || text == QLatin1String("null");
            if (element.kind() == Kind::String && !isOrigin && !text.contains(QLatin1String("${"))) {
                m_context.diagnostics.add(Severity::Warning, ConfigCode::invalidFormat, element,
                    {shortened(text), QStringLiteral("origin")},
                    repairTo(element, isWeb ? right : QString()));
            }
        }
    }

    /// Writing \a right, where it is known, or removing the entry.
    static QList<ConfigRepair> repairTo(const ConfigNode &element, const QString &right)
    {
        QList<ConfigRepair> repairs;
        if (!right.isEmpty()) {
            repairs.append(setTextRepair(element, right, Choice::Needed));
        }
        repairs.append(removeRepair(element, Choice::Needed));
        return repairs;
    }

    ReadingContext &m_context;
    HearthSettings &m_settings;
};

} // namespace

void readGatewaySection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings)
{
    GatewayReader(context, settings).read(node);
}

} // namespace Hearth
