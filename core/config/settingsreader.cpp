#include "config/configcodes.h"
#include "config/configreader.h"
#include "config/keyrules.h"
#include "config/secretreader.h"

#include <QRegularExpression>

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Form of the file that this version of Hearth writes and reads.
constexpr qint64 settingsVersion = 1;

// Bounds of durations, our choice: short enough to notice a slip of the pen, long enough for slow machines.
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

KeyRules rulesOf(std::initializer_list<QLatin1String> names)
{
    KeyRules rules;
    for (const QLatin1String name : names) {
        rules.append({QString(name), ValueKind::Any, KeyAge::Always});
    }
    return rules;
}

class SettingsReader
{
public:
    SettingsReader(ReadingContext &context, HearthSettings &settings)
        : m_context(context)
        , m_settings(settings)
    {
    }

    void read()
    {
        const Json5Node root = m_context.root();
        check(root,
            {QLatin1String("version"), QLatin1String("gateway"), QLatin1String("polling"),
                QLatin1String("routes"), QLatin1String("policy")});
        const Json5Node version = root.member(u"version");
        if (const auto found = m_context.integerIn(version, 0, INT_MAX); found && *found != settingsVersion) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::unsupportedVersion, version,
                {QString::number(*found), QString::number(settingsVersion)});
            return; // keys may mean something else there
        }
        readGateway(root.member(u"gateway"));
        readPolling(root.member(u"polling"));
        readRoutes(root.member(u"routes"));
        readPolicy(root.member(u"policy"));
    }

private:
    bool check(const Json5Node &node, std::initializer_list<QLatin1String> names)
    {
        if (!m_context.isKind(node, Kind::Object)) {
            return false;
        }
        checkKeys(m_context, node, rulesOf(names), UnknownKeys::Warning);
        return true;
    }

    void readDuration(const Json5Node &node, qint64 least, qint64 most, std::chrono::milliseconds &duration)
    {
        if (const auto value = m_context.integerIn(node, least, most)) {
            duration = std::chrono::milliseconds(*value);
        }
    }

    void readGateway(const Json5Node &node)
    {
        const bool isObject = check(node,
            {QLatin1String("listen"), QLatin1String("port"), QLatin1String("tokenRequired"),
                QLatin1String("token"), QLatin1String("allowedHosts"), QLatin1String("allowedOrigins"),
                QLatin1String("headHoldMs"), QLatin1String("keepAliveMs")});
        if (!isObject) {
            return;
        }
        readListen(node.member(u"listen"));
        if (const auto port = m_context.integerIn(node.member(u"port"), 1, 65535)) {
            m_settings.port = static_cast<quint16>(*port);
        }
        m_settings.tokenRequired =
            m_context.boolean(node.member(u"tokenRequired")).value_or(m_settings.tokenRequired);
        m_settings.token = readSecret(m_context, node.member(u"token"));
        m_settings.allowedHosts = m_context.texts(node.member(u"allowedHosts"));
        m_settings.allowedOrigins = m_context.texts(node.member(u"allowedOrigins"));
        readDuration(node.member(u"headHoldMs"), 0, minute, m_settings.headHold);
        readDuration(node.member(u"keepAliveMs"), second, 5 * minute, m_settings.keepAlive);
    }

    void readListen(const Json5Node &node)
    {
        const std::optional<QString> address = m_context.text(node);
        if (!address) {
            return;
        }
        if (!isIpAddress(*address)) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node,
                {shortened(*address), QStringLiteral("ip_address")});
            return;
        }
        m_settings.listenAddress = *address;
        // 0.0.0.0 is this machine for who calls, and all networks for who listens
        const bool isAny = *address == QLatin1String("0.0.0.0") || *address == QLatin1String("::");
        if (isAny || placeOfHost(*address) != Place::Local) {
            m_context.diagnostics.add(
                Severity::Warning, ConfigCode::listensBeyondMachine, node, {shortened(*address)});
        }
    }

    void readPolling(const Json5Node &node)
    {
        if (check(node, {QLatin1String("visibleMs"), QLatin1String("hiddenMs")})) {
            readDuration(node.member(u"visibleMs"), second, hour, m_settings.pollVisible);
            readDuration(node.member(u"hiddenMs"), second, hour, m_settings.pollHidden);
        }
    }

    void readRoutes(const Json5Node &node)
    {
        static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
        if (!m_context.isKind(node, Kind::Object)) {
            return;
        }
        for (const Json5Member &member : ReadingContext::members(node)) {
            if (!valid.match(member.key).hasMatch()) {
                m_context.diagnostics.addAtKey(Severity::Error, ConfigCode::invalidFormat, member,
                    {shortened(member.key), QStringLiteral("route_name")});
            } else if (check(member.value, {QLatin1String("hops")})) {
                readRoute(member);
            }
        }
    }

    void readRoute(const Json5Member &member)
    {
        RouteSettings route{member.key, {}};
        const Json5Node hops = member.value.member(u"hops");
        if (m_context.isKind(hops, Kind::Array)) {
            for (const Json5Node &hop : hops.elements()) {
                readHop(hop, route);
            }
        }
        if (!route.hops.isEmpty()) {
            m_settings.routes.append(route);
        } else if (route.name != QLatin1String("auto")) { // an empty `auto` follows the config
            m_context.diagnostics.addAtKey(Severity::Warning, ConfigCode::emptyRoute, member, {route.name});
        }
    }

    void readHop(const Json5Node &node, RouteSettings &route)
    {
        const std::optional<QString> hop = m_context.text(node);
        if (!hop) {
            return;
        }
        if (hop->trimmed().isEmpty()) {
            m_context.diagnostics.add(
                Severity::Error, ConfigCode::emptyValue, node, {QStringLiteral("hops")});
        } else if (route.hops.contains(*hop)) {
            m_context.diagnostics.add(
                Severity::Warning, ConfigCode::duplicateFallback, node, {shortened(*hop)});
        } else {
            route.hops.append(*hop);
        }
    }

    void readPolicy(const Json5Node &node)
    {
        const bool isObject = check(node,
            {QLatin1String("coldStart"), QLatin1String("loadBudgetMs"), QLatin1String("silenceMs"),
                QLatin1String("allow")});
        if (!isObject) {
            return;
        }
        const QStringList coldStarts{QStringLiteral("wait"), QStringLiteral("skip")};
        if (const auto index = m_context.choice(node.member(u"coldStart"), coldStarts)) {
            m_settings.coldStart = *index == 0 ? ColdStart::Wait : ColdStart::Skip;
        }
        readDuration(node.member(u"loadBudgetMs"), second, 24 * hour, m_settings.loadBudget);
        readDuration(node.member(u"silenceMs"), second, 24 * hour, m_settings.silence);
        readAllow(node.member(u"allow"));
    }

    void readAllow(const Json5Node &node)
    {
        static const QStringList names{
            QStringLiteral("local"), QStringLiteral("lan"), QStringLiteral("hosted")};
        static const QList<Place> places{Place::Local, Place::Lan, Place::Hosted};
        if (node.isNull()) {
            return;
        }
        QList<Place> allow;
        if (m_context.isKind(node, Kind::Array)) {
            for (const Json5Node &element : node.elements()) {
                const auto index = m_context.choice(element, names);
                if (index && !allow.contains(places.at(*index))) {
                    allow.append(places.at(*index));
                }
            }
            if (node.size() == 0) {
                m_context.diagnostics.add(
                    Severity::Error, ConfigCode::emptyValue, node, {QStringLiteral("allow")});
            }
        }
        m_settings.allow = allow.isEmpty() ? QList<Place>{Place::Local} : allow;
    }

    ReadingContext &m_context;
    HearthSettings &m_settings;
};

} // namespace

bool SettingsReading::hasErrors() const
{
    return hasErrorIn(diagnostics);
}

SettingsReading readHearthSettings(const Json5Document &document, const EnvironmentLookup &environment)
{
    ReadingContext context(document, environment);
    context.hasIncludes = true; // aliases in `secrets.providers` stand in the other file
    SettingsReading reading;
    if (context.root().kind() == Kind::Object) {
        SettingsReader(context, reading.settings).read();
    } else if (!context.root().isNull()) {
        context.diagnostics.add(
            Severity::Error, ConfigCode::rootNotObject, context.root(), {kindName(context.root().kind())});
    }
    reading.diagnostics = context.diagnostics.take();
    return reading;
}

} // namespace Hearth
