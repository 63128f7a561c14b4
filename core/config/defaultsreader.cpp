#include "config/defaultsreader.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"

#include <QRegularExpression>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

ConfigMember valueOnly(const ConfigNode &node)
{
    return {{}, node.own().range(), node, node};
}

void readPrimary(
    ReadingContext &context, const ConfigNode &node, OpenClawConfig &config, QList<NamedModel> &named)
{
    config.primary = context.text(node).value_or(QString());
    if (!config.primary.trimmed().isEmpty()) {
        named.append({NamedModel::Role::Primary, config.primary, valueOnly(node)});
    }
}

/// Names of models in a list; empty ones are reported.
QStringList readNames(ReadingContext &context, const ConfigNode &node, const QString &key,
    NamedModel::Role role, QList<NamedModel> &named)
{
    QStringList names;
    if (node.kind() != Kind::Array) {
        static_cast<void>(context.texts(node));
        return names;
    }
    for (const ConfigNode &element : node.elements()) {
        const std::optional<QString> text = context.text(element);
        if (!text) {
            continue;
        }
        if (text->trimmed().isEmpty()) {
            context.diagnostics.add(Severity::Warning, ConfigCode::emptyValue, element, {key},
                {removeRepair(element, Choice::None)});
            continue;
        }
        names.append(*text);
        named.append({role, *text, valueOnly(element)});
    }
    return names;
}

void readModel(
    ReadingContext &context, const ConfigNode &node, OpenClawConfig &config, QList<NamedModel> &named)
{
    switch (node.kind()) {
    case Kind::None:
        return;
    case Kind::String:
        readPrimary(context, node, config, named);
        return;
    case Kind::Object:
        checkKeys(context, node, primaryKeys());
        readPrimary(context, node.member(u"primary"), config, named);
        config.fallbacks = readNames(context, node.member(u"fallbacks"), QStringLiteral("fallbacks"),
            NamedModel::Role::Fallback, named);
        return;
    case Kind::Array:
    case Kind::Number:
    case Kind::Boolean:
    case Kind::Null:
        context.wrongType(node, QStringLiteral("string|object"));
    }
}

/// Reads the aliases in `agents.defaults.models`.
class AliasReader
{
public:
    AliasReader(ReadingContext &context, OpenClawConfig &config)
        : m_context(context)
        , m_config(config)
    {
    }

    void read(const ConfigNode &node, const ModelRef &ref)
    {
        const std::optional<QString> text = m_context.text(node);
        if (!text) {
            return;
        }
        const QString alias = text->trimmed();
        if (alias.isEmpty()) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::emptyValue, node,
                {QStringLiteral("alias")}, {removeRepair(node, Choice::None)});
            return;
        }
        checkForm(node, alias);
        checkModels(node, alias, ref);
        const QString key = alias.toLower();
        if (const auto earlier = m_config.aliases.constFind(key); earlier != m_config.aliases.cend()) {
            m_context.diagnostics.add(Severity::Warning, ConfigCode::duplicateAlias, node,
                {shortened(alias), shortened(earlier->toString())}, {removeRepair(node, Choice::Needed)});
        }
        m_config.aliases.insert(key, ref); // the last one wins [OPENCLAW.md 9]
        m_config.aliasNames.insert(ref, alias);
    }

private:
    /// OpenClaw's own command for aliases takes no others than these [OPENCLAW.md 8].
    void checkForm(const ConfigNode &node, const QString &alias)
    {
        static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}_.:-]+"));
        if (!alias.contains(unsafe)) {
            return;
        }
        const bool hasSlash = alias.contains(u'/');
        QString right = alias;
        right.replace(unsafe, QStringLiteral("-"));
        m_context.diagnostics.add(hasSlash ? Severity::Warning : Severity::Info,
            hasSlash ? ConfigCode::aliasSlash : ConfigCode::aliasForm, node, {shortened(alias)},
            {setTextRepair(node, right, Choice::Needed)});
    }

    /// An alias comes before the model that is called the same.
    void checkModels(const ConfigNode &node, const QString &alias, const ModelRef &ref)
    {
        for (const ProviderConfig &provider : std::as_const(m_config.providers)) {
            const bool isHidden = provider.model(alias) != nullptr && ModelRef{provider.id, alias} != ref;
            if (isHidden) {
                m_context.diagnostics.add(Severity::Warning, ConfigCode::aliasIsModel, node,
                    {shortened(alias), shortened(provider.id)}, {removeRepair(node, Choice::Needed)});
                return;
            }
        }
    }

    ReadingContext &m_context;
    OpenClawConfig &m_config;
};

/// Settings that OpenClaw takes for one model only [OPENCLAW.md 8].
void checkWildcard(ReadingContext &context, const ConfigMember &member)
{
    for (const ConfigMember &setting : member.value.members()) {
        if (setting.key == QLatin1String("pickerRuntimes") || setting.key == QLatin1String("codeMode")) {
            context.diagnostics.addAtKey(Severity::Error, ConfigCode::needsExactModel, setting,
                {setting.key, shortened(member.key)}, {removeRepair(setting, Choice::Needed)});
        }
    }
}

void readModelSettings(
    ReadingContext &context, const ConfigNode &models, OpenClawConfig &config, QList<NamedModel> &named)
{
    if (!context.isKind(models, Kind::Object)) {
        return;
    }
    AliasReader aliases(context, config);
    for (const ConfigMember &member : models.members()) {
        if (!context.isKind(member.value, Kind::Object)) {
            continue;
        }
        checkKeys(context, member.value, modelSettingsKeys());
        if (member.key.endsWith(QLatin1String("/*"))) { // settings of a whole provider
            checkWildcard(context, member);
            continue;
        }
        named.append({NamedModel::Role::Settings, member.key, member});
        if (const std::optional<ModelRef> ref = ModelRef::parse(member.key)) {
            aliases.read(member.value.member(u"alias"), *ref);
        }
    }
}

void readPolicy(
    ReadingContext &context, const ConfigNode &policy, OpenClawConfig &config, QList<NamedModel> &named)
{
    if (!context.isOld() && context.isKind(policy, Kind::Object)) {
        checkKeys(context, policy, modelPolicyKeys());
        config.policyAllow = readNames(
            context, policy.member(u"allow"), QStringLiteral("allow"), NamedModel::Role::Policy, named);
    }
}

} // namespace

QList<NamedModel> readAgentsSection(ReadingContext &context, const ConfigNode &agents, OpenClawConfig &config)
{
    QList<NamedModel> named;
    if (!context.isKind(agents, Kind::Object)) {
        return named;
    }
    checkKeys(context, agents, agentsKeys());
    const ConfigNode defaults = agents.member(u"defaults");
    if (context.isKind(defaults, Kind::Object)) {
        // The full list of 2026.2's keys is not known.
        checkKeys(context, defaults, agentDefaultsKeys(),
            context.isOld() ? UnknownKeys::Warning : UnknownKeys::Error);
        readModel(context, defaults.member(u"model"), config, named);
        readModelSettings(context, defaults.member(u"models"), config, named);
        readPolicy(context, defaults.member(u"modelPolicy"), config, named);
        readSideModels(context, defaults, named);
    }
    readAgentEntries(context, agents, named);
    return named;
}

} // namespace Hearth
