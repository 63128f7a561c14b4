#include "config/configcodes.h"
#include "config/hearthkeys.h"
#include "config/settingssection.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// Reads `routes`.
class RoutesReader
{
public:
    RoutesReader(ReadingContext &context, HearthSettings &settings)
        : m_context(context)
        , m_settings(settings)
    {
    }

    void read(const ConfigNode &node)
    {
        static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
        if (!m_context.isKind(node, Kind::Object)) {
            return;
        }
        for (const ConfigMember &member : node.members()) {
            if (!valid.match(member.key).hasMatch()) {
                m_context.diagnostics.addAtKey(Severity::Error, ConfigCode::invalidFormat, member,
                    {shortened(member.key), QStringLiteral("route_name")}, nameRepairs(node, member));
            } else {
                const SettingsSection section(m_context, member.value, hearthRouteKeys());
                if (section.isObject()) {
                    readRoute(member, section);
                }
            }
        }
    }

private:
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

    void readRoute(const ConfigMember &member, const SettingsSection &section)
    {
        RouteSettings route{member.key, {}, readPolicy(section)};
        const ConfigNode hops = section.member(u"hops");
        if (hops.kind() != Kind::Array) {
            static_cast<void>(m_context.texts(hops));
        }
        for (const ConfigNode &hop : hops.elements()) {
            readHop(hop, route);
        }
        const bool isAuto = route.name == QLatin1String("auto"); // without hops it follows the config
        if (!route.hops.isEmpty() || (isAuto && route.policy != RoutePolicy{})) {
            m_settings.routes.append(route);
        } else if (!isAuto) {
            m_context.diagnostics.addAtKey(Severity::Warning, ConfigCode::emptyRoute, member, {route.name},
                {removeRepair(member, Choice::Needed)});
        }
    }

    static RoutePolicy readPolicy(const SettingsSection &section)
    {
        RoutePolicy policy;
        policy.coldStart = section.choice<ColdStart>(u"coldStart");
        policy.loadBudget = section.duration(u"loadBudgetMs");
        policy.preferLoaded = section.boolean(u"preferLoaded");
        policy.longPrompt = section.choice<LongPrompt>(u"longPrompt");
        policy.allow = section.places(u"allow");
        return policy;
    }

    /// A target, or a list of equal ones.
    void readHop(const ConfigNode &node, RouteSettings &route)
    {
        RouteHop hop;
        if (node.kind() != Kind::Array) {
            readTarget(node, route, hop);
        } else if (node.elements().isEmpty()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {QStringLiteral("hops")},
                {removeRepair(node, Choice::None)});
        }
        if (node.kind() == Kind::Array) {
            for (const ConfigNode &element : node.elements()) {
                readTarget(element, route, hop);
            }
        }
        if (!hop.targets.isEmpty()) {
            route.hops.append(hop);
        }
    }

    void readTarget(const ConfigNode &node, const RouteSettings &route, RouteHop &hop)
    {
        const std::optional<QString> target = m_context.text(node);
        if (!target) {
            return;
        }
        if (target->trimmed().isEmpty()) {
            m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {QStringLiteral("hops")},
                {removeRepair(node, Choice::None)});
        } else if (route.references().contains(*target) || hop.targets.contains(*target)) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateFallback, node,
                {shortened(*target)}, {removeRepair(node, Choice::None)});
        } else {
            hop.targets.append(*target);
        }
    }

    ReadingContext &m_context;
    HearthSettings &m_settings;
};

void readSpendCap(ReadingContext &context, const ConfigNode &node, PolicySettings &policy)
{
    constexpr double most = 1000000; // our choice: beyond, it bounds nothing
    const std::optional<double> cap = context.number(node);
    if (cap && (*cap < 0 || *cap > most)) {
        context.diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {QString::number(*cap), QStringLiteral("0..1000000")}, {removeRepair(node, Choice::Needed)});
        policy.dailySpendUsd = 0;
    } else if (cap) {
        policy.dailySpendUsd = *cap;
    } else if (!node.isNull()) {
        policy.dailySpendUsd = 0; // half understood, it spends nothing
    }
}

} // namespace

void readRoutesSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings)
{
    RoutesReader(context, settings).read(node);
}

void readPolicySection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings)
{
    const SettingsSection section(context, node, hearthPolicyKeys());
    if (!section.isObject()) {
        return;
    }
    PolicySettings &policy = settings.policy;
    policy.coldStart = section.choice<ColdStart>(u"coldStart").value_or(policy.coldStart);
    policy.loadBudget = section.duration(u"loadBudgetMs").value_or(policy.loadBudget);
    policy.silence = section.duration(u"silenceMs").value_or(policy.silence);
    policy.preferLoaded = section.boolean(u"preferLoaded").value_or(policy.preferLoaded);
    policy.longPrompt = section.choice<LongPrompt>(u"longPrompt").value_or(policy.longPrompt);
    policy.fallbackAfterTools = section.boolean(u"fallbackAfterTools").value_or(policy.fallbackAfterTools);
    readSpendCap(context, section.member(u"dailySpendUsd"), policy);
    policy.breakerFailures =
        static_cast<int>(section.integer(u"breakerFailures").value_or(policy.breakerFailures));
    policy.breakerPause = section.duration(u"breakerPauseMs").value_or(policy.breakerPause);
    policy.queueTime = section.duration(u"queueMs").value_or(policy.queueTime);
    policy.allow = section.places(u"allow").value_or(policy.allow);
    policy.allowRegions = section.regions(u"allowRegions");
}

void readProvidersSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings)
{
    if (!context.isKind(node, Kind::Object)) {
        return;
    }
    for (const ConfigMember &member : node.members()) {
        const SettingsSection section(context, member.value, hearthProviderKeys());
        if (!section.isObject()) {
            continue;
        }
        ProviderSettings provider;
        provider.id = member.key.trimmed().toLower();
        if (const ConfigNode region = section.member(u"region"); !region.isNull()) {
            provider.region = section.region(region);
        }
        if (const auto most = section.integer(u"maxConcurrent")) {
            provider.maxConcurrent = static_cast<int>(*most);
        }
        provider.passThrough = section.boolean(u"passThrough");
        if (settings.provider(provider.id)) {
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::duplicateProvider, member,
                {shortened(member.key), provider.id}, {removeRepair(member, Choice::Needed)});
        } else {
            settings.providers.append(provider);
        }
    }
}

} // namespace Hearth
