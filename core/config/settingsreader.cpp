#include "config/configcodes.h"
#include "config/configreader.h"
#include "config/hearthkeys.h"
#include "config/keepwarmedit.h"
#include "config/requestreader.h"
#include "config/secretreader.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Form of the file that this version of Hearth writes and reads.
constexpr qint64 settingsVersion = 1;

QString loopback()
{
    return QStringLiteral("127.0.0.1");
}

/// Reads hearth.json5. Bounds and choices stand in hearthKeys().
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
        const ConfigNode root = m_context.root();
        checkKeys(m_context, root, hearthKeys(), UnknownKeys::Warning);
        const ConfigNode version = root.member(u"version");
        if (const auto found = integer(hearthKeys(), root, u"version"); found && *found != settingsVersion) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::unsupportedVersion, version,
                {QString::number(*found), QString::number(settingsVersion)});
            return; // keys may mean something else there
        }
        readGateway(root.member(u"gateway"));
        readPolling(root.member(u"polling"));
        readRoutes(root.member(u"routes"));
        readPolicy(root.member(u"policy"));
        readKeepWarm(root.member(u"keepWarm"));
    }

private:
    bool check(const ConfigNode &node, const KeyRules &rules)
    {
        if (!m_context.isKind(node, Kind::Object)) {
            return false;
        }
        checkKeys(m_context, node, rules, UnknownKeys::Warning);
        return true;
    }

    /// The number at \a key of \a node, within the bounds of \a rules.
    std::optional<qint64> integer(const KeyRules &rules, const ConfigNode &node, QStringView key)
    {
        const std::optional<KeyRule> rule = ruleAt(rules, Json5Path().child(key.toString()));
        return m_context.integerIn(node.member(key), rule->least, rule->most);
    }

    void readDuration(
        const KeyRules &rules, const ConfigNode &node, QStringView key, std::chrono::milliseconds &duration)
    {
        if (const auto value = integer(rules, node, key)) {
            duration = std::chrono::milliseconds(*value);
        }
    }

    void readGateway(const ConfigNode &node)
    {
        const KeyRules &rules = hearthGatewayKeys();
        if (!check(node, rules)) {
            return;
        }
        if (const auto port = integer(rules, node, u"port")) {
            m_settings.port = static_cast<quint16>(*port);
        }
        m_settings.tokenRequired =
            m_context.boolean(node.member(u"tokenRequired")).value_or(m_settings.tokenRequired);
        readListen(node.member(u"listen"));
        readToken(node.member(u"token"));
        m_settings.allowedHosts = m_context.texts(node.member(u"allowedHosts"));
        m_settings.allowedOrigins = m_context.texts(node.member(u"allowedOrigins"));
        checkHosts(node.member(u"allowedHosts"));
        checkOrigins(node.member(u"allowedOrigins"));
        readDuration(rules, node, u"headHoldMs", m_settings.headHold);
        readDuration(rules, node, u"keepAliveMs", m_settings.keepAlive);
    }

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

    /// Entries that no request can match.
    void checkHosts(const ConfigNode &node)
    {
        static const QRegularExpression host(
            QStringLiteral("\\A(?:[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|\\[?[0-9A-Fa-f:.]+\\]?)\\z"));
        for (const ConfigNode &element : node.elements()) {
            const std::optional<QString> text = element.toString();
            if (!text || host.match(*text).hasMatch() || text->contains(QLatin1String("${"))) {
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

    void readPolling(const ConfigNode &node)
    {
        const KeyRules &rules = hearthPollingKeys();
        if (check(node, rules)) {
            readDuration(rules, node, u"visibleMs", m_settings.pollVisible);
            readDuration(rules, node, u"hiddenMs", m_settings.pollHidden);
        }
    }

    void readRoutes(const ConfigNode &node)
    {
        static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
        if (!m_context.isKind(node, Kind::Object)) {
            return;
        }
        for (const ConfigMember &member : node.members()) {
            if (!valid.match(member.key).hasMatch()) {
                m_context.diagnostics.addAtKey(Severity::Error, ConfigCode::invalidFormat, member,
                    {shortened(member.key), QStringLiteral("route_name")}, nameRepairs(node, member));
            } else if (check(member.value, hearthRouteKeys())) {
                readRoute(member);
            }
        }
    }

    static QList<ConfigRepair> nameRepairs(const ConfigNode &routes, const ConfigMember &member)
    {
        static const QRegularExpression wrong(QStringLiteral("[^A-Za-z0-9._-]+"));
        static const QRegularExpression edges(QStringLiteral("\\A[._-]+|-+\\z"));
        QString right = member.key;
        right.replace(wrong, QStringLiteral("-")).remove(edges);
        const bool canBe = !right.isEmpty() && right.size() <= 64 && routes.member(right).isNull();
        QList<ConfigRepair> repairs;
        if (canBe) {
            repairs.append(renameRepair(member, right, Choice::Needed));
        }
        repairs.append(removeRepair(member, Choice::Needed));
        return repairs;
    }

    void readRoute(const ConfigMember &member)
    {
        RouteSettings route{member.key, {}, {}};
        const ConfigNode hops = member.value.member(u"hops");
        if (hops.kind() != Kind::Array) {
            static_cast<void>(m_context.texts(hops));
        }
        for (const ConfigNode &hop : hops.elements()) {
            readHop(hop, route);
        }
        if (!route.hops.isEmpty()) {
            m_settings.routes.append(route);
        } else if (route.name != QLatin1String("auto")) { // an empty `auto` follows the config
            m_context.diagnostics.addAtKey(Severity::Warning, ConfigCode::emptyRoute, member, {route.name},
                {removeRepair(member, Choice::Needed)});
        }
    }

    void readHop(const ConfigNode &node, RouteSettings &route)
    {
        const std::optional<QString> hop = m_context.text(node);
        if (!hop) {
            return;
        }
        if (hop->trimmed().isEmpty()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {QStringLiteral("hops")},
                {removeRepair(node, Choice::None)});
        } else if (route.references().contains(*hop)) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateFallback, node,
                {shortened(*hop)}, {removeRepair(node, Choice::None)});
        } else {
            route.hops.append({{*hop}});
        }
    }

    void readPolicy(const ConfigNode &node)
    {
        const KeyRules &rules = hearthPolicyKeys();
        if (!check(node, rules)) {
            return;
        }
        const QStringList coldStarts{QStringLiteral("wait"), QStringLiteral("skip")};
        if (const auto index = m_context.choice(node.member(u"coldStart"), coldStarts)) {
            m_settings.policy.coldStart = *index == 0 ? ColdStart::Wait : ColdStart::Skip;
        }
        readDuration(rules, node, u"loadBudgetMs", m_settings.policy.loadBudget);
        readDuration(rules, node, u"silenceMs", m_settings.policy.silence);
        readAllow(node.member(u"allow"));
    }

    void readAllow(const ConfigNode &node)
    {
        static const QStringList names{
            QStringLiteral("local"), QStringLiteral("lan"), QStringLiteral("hosted")};
        static const QList<Place> places{Place::Local, Place::Lan, Place::Hosted};
        if (node.isNull()) {
            return;
        }
        QList<Place> allow;
        if (node.kind() != Kind::Array) {
            static_cast<void>(m_context.texts(node));
        }
        const QList<ConfigNode> elements = node.elements();
        for (const ConfigNode &element : elements) {
            const auto index = m_context.choice(element, names);
            if (index && !allow.contains(places.at(*index))) {
                allow.append(places.at(*index));
            }
        }
        if (node.kind() == Kind::Array && elements.isEmpty()) { // it counts as what the repair writes
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node,
                {QStringLiteral("allow")}, {setRepair(node, "[\"local\"]", Choice::None)});
        }
        m_settings.policy.allow = allow.isEmpty() ? QList<Place>{Place::Local} : allow;
    }

    void readKeepWarm(const ConfigNode &node)
    {
        if (!m_context.isKind(node, Kind::Array)) {
            return;
        }
        for (const ConfigNode &element : node.elements()) {
            if (check(element, hearthKeepWarmKeys())) {
                readWarmModel(element);
            }
        }
    }

    void readWarmModel(const ConfigNode &node)
    {
        const std::optional<QString> model = filledText(node, QStringLiteral("model"));
        const std::optional<QString> until = filledText(node, QStringLiteral("until"));
        if (!model || !until) {
            return;
        }
        const std::optional<ModelRef> ref = ModelRef::parse(*model);
        const std::optional<std::chrono::milliseconds> time = keepWarmTime(*until);
        if (!ref) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node.member(u"model"),
                {shortened(*model), QStringLiteral("model_reference")}, {removeRepair(node, Choice::Needed)});
        }
        if (!time) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node.member(u"until"),
                {shortened(*until), QStringLiteral("zoned_time")}, {removeRepair(node, Choice::Needed)});
        }
        if (!ref || !time) {
            return;
        }
        const bool isThere = std::any_of(m_settings.keepWarm.cbegin(), m_settings.keepWarm.cend(),
            [&ref](const KeepWarmSetting &each) { return each.ref == *ref; });
        if (isThere) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateModel, node,
                {shortened(*model)}, {removeRepair(node, Choice::Needed)});
        } else {
            m_settings.keepWarm.append({*ref, *time});
        }
    }

    /// The text at \a key, which must be there and say something.
    std::optional<QString> filledText(const ConfigNode &node, const QString &key)
    {
        const ConfigNode value = node.member(key);
        const std::optional<QString> text = m_context.text(value);
        if (value.isNull() || (text && text->trimmed().isEmpty())) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, value.isNull() ? node : value,
                {key}, {removeRepair(node, Choice::Needed)});
            return std::nullopt;
        }
        return text;
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
    ReadingContext context(document, ConfigNode::plain(document), environment);
    context.mayHoldMore = true; // aliases in `secrets.providers` stand in the other file
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
