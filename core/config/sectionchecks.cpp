#include "config/sectionchecks.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"
#include "config/requestreader.h"
#include "config/secretreader.h"

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

/// What else 2026.2 had in these sections is not known.
UnknownKeys newlyClosed(const ReadingContext &context)
{
    return context.isOld() ? UnknownKeys::Allowed : UnknownKeys::Error;
}

void checkAuthProfile(ReadingContext &context, const ConfigNode &profile)
{
    if (!context.isKind(profile, Kind::Object)) {
        return;
    }
    const QStringList modes{QStringLiteral("api_key"), QStringLiteral("oauth"), QStringLiteral("token"),
        QStringLiteral("aws-sdk")};
    for (const QString &key : {QStringLiteral("provider"), QStringLiteral("mode")}) {
        if (profile.member(key).isNull() && !profile.mayHoldMore()) {
            context.diagnostics.addMissing(profile, key);
        }
    }
    static_cast<void>(context.text(profile.member(u"provider")));
    static_cast<void>(context.choice(profile.member(u"mode"), modes));
}

void checkGatewayAuth(ReadingContext &context, const ConfigNode &auth)
{
    if (!context.isKind(auth, Kind::Object)) {
        return;
    }
    const std::optional<KeyRule> rule = ruleAt(gatewayKeys(), Json5Path().child(QStringLiteral("auth")));
    checkKeys(context, auth, rule->inner(), newlyClosed(context));
    for (const char *key : {"token", "password"}) {
        const QString name = QString::fromLatin1(key);
        const ConfigNode node = auth.member(name);
        const QString reference = QLatin1String("${OPENCLAW_GATEWAY_") + name.toUpper() + u'}';
        notePlainKey(context, node, readSecret(context, node), Place::Hosted, QStringLiteral("gateway"),
            {setTextRepair(node, reference, Choice::Needed)});
    }
}

/// Of 2026.2's modes only two are left; doctor makes `hybrid` of the others [OPENCLAW.md 7].
void checkReload(ReadingContext &context, const ConfigNode &reload)
{
    if (!context.isKind(reload, Kind::Object)) {
        return;
    }
    const std::optional<KeyRule> rule = ruleAt(gatewayKeys(), Json5Path().child(QStringLiteral("reload")));
    checkKeys(context, reload, rule->inner(), newlyClosed(context));
    const ConfigNode mode = reload.member(u"mode");
    QStringList modes{QStringLiteral("hybrid"), QStringLiteral("off")};
    const QStringList former{QStringLiteral("hot"), QStringLiteral("restart")};
    const bool isFormer = former.contains(mode.toString().value_or(QString()));
    if (context.isOld()) {
        modes += former;
    }
    static_cast<void>(context.choice(mode, modes, isFormer ? modes.first() : QString()));
}

} // namespace

void checkMetaAndEnv(ReadingContext &context)
{
    const ConfigNode meta = context.root().member(u"meta");
    if (context.isKind(meta, Kind::Object)) {
        checkKeys(context, meta, metaKeys());
    }
    const ConfigNode env = context.root().member(u"env");
    if (context.isKind(env, Kind::Object)) { // it took variables directly
        checkKeys(context, env, envKeys(), newlyClosed(context));
    }
}

void checkAuthSection(ReadingContext &context, const ConfigNode &auth)
{
    if (!context.isKind(auth, Kind::Object)) {
        return;
    }
    checkKeys(context, auth, authKeys(), newlyClosed(context));
    const ConfigNode profiles = auth.member(u"profiles");
    if (context.isKind(profiles, Kind::Object)) {
        for (const ConfigMember &member : profiles.members()) {
            checkAuthProfile(context, member.value);
        }
    }
}

void checkGatewaySection(ReadingContext &context)
{
    const ConfigNode root = context.root();
    const ConfigNode gateway = root.member(u"gateway");
    if (context.isKind(gateway, Kind::Object)) {
        checkKeys(context, gateway, gatewayKeys(), newlyClosed(context));
        checkGatewayAuth(context, gateway.member(u"auth"));
        checkReload(context, gateway.member(u"reload"));
    }
    const bool mayBeThere = gateway.mayHoldMore() || (gateway.isNull() && root.mayHoldMore());
    const bool isWrong = !gateway.isNull() && gateway.kind() != Kind::Object;
    if (!gateway.member(u"mode").isNull() || mayBeThere || isWrong) {
        return;
    }
    const QStringList keys{QStringLiteral("gateway"), QStringLiteral("mode")};
    const Choice choice = gateway.member(u"remote").isNull() ? Choice::None : Choice::Needed;
    context.diagnostics.addMissing(Severity::Warning, ConfigCode::gatewayModeMissing,
        gateway.isNull() ? root : gateway, Json5Path().child(keys.at(0)).child(keys.at(1)), {},
        {addRepair(root, keys, QByteArrayLiteral("\"local\""), choice)});
}

} // namespace Hearth
