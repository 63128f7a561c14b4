#include "config/defaultsreader.h"

#include "config/configcodes.h"
#include "config/openclawkeys.h"

namespace Hearth {
namespace {

using Kind = Json5Node::Kind;
using Severity = ConfigDiagnostic::Severity;

Json5Member valueOnly(const Json5Node &node)
{
    return {{}, node.range(), node};
}

void readPrimary(
    ReadingContext &context, const Json5Node &node, OpenClawConfig &config, QList<NamedModel> &named)
{
    config.primary = context.text(node).value_or(QString());
    if (!config.primary.trimmed().isEmpty()) {
        named.append({NamedModel::Role::Primary, config.primary, valueOnly(node)});
    }
}

void readFallbacks(
    ReadingContext &context, const Json5Node &node, OpenClawConfig &config, QList<NamedModel> &named)
{
    if (!context.isKind(node, Kind::Array)) {
        return;
    }
    for (const Json5Node &element : node.elements()) {
        const std::optional<QString> text = context.text(element);
        if (!text) {
            continue;
        }
        if (text->trimmed().isEmpty()) {
            context.diagnostics.add(
                Severity::Warning, ConfigCode::emptyValue, element, {QStringLiteral("fallbacks")});
            continue;
        }
        config.fallbacks.append(*text);
        named.append({NamedModel::Role::Fallback, *text, valueOnly(element)});
    }
}

void readModel(
    ReadingContext &context, const Json5Node &node, OpenClawConfig &config, QList<NamedModel> &named)
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
        readFallbacks(context, node.member(u"fallbacks"), config, named);
        return;
    case Kind::Array:
    case Kind::Number:
    case Kind::Boolean:
    case Kind::Null:
        context.wrongType(node, QStringLiteral("string|object"));
    }
}

void readAlias(ReadingContext &context, const Json5Node &node, const ModelRef &ref, OpenClawConfig &config)
{
    const std::optional<QString> text = context.text(node);
    if (!text) {
        return;
    }
    const QString alias = text->trimmed();
    if (alias.isEmpty()) {
        context.diagnostics.add(Severity::Warning, ConfigCode::emptyValue, node, {QStringLiteral("alias")});
        return;
    }
    if (alias.contains(u'/')) {
        context.diagnostics.add(Severity::Warning, ConfigCode::aliasSlash, node, {shortened(alias)});
    }
    const QString key = alias.toLower();
    if (const auto earlier = config.aliases.constFind(key); earlier != config.aliases.cend()) {
        context.diagnostics.add(Severity::Warning, ConfigCode::duplicateAlias, node,
            {shortened(alias), shortened(earlier->toString())});
    }
    config.aliases.insert(key, ref); // the last one wins [OPENCLAW.md 9]
    config.aliasNames.insert(ref, alias);
}

void readModelSettings(
    ReadingContext &context, const Json5Node &models, OpenClawConfig &config, QList<NamedModel> &named)
{
    if (!context.isKind(models, Kind::Object)) {
        return;
    }
    for (const Json5Member &member : ReadingContext::members(models)) {
        if (member.key == QLatin1String("$include")) {
            context.hasIncludes = true;
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::includeNotRead, member);
            continue;
        }
        if (!context.isKind(member.value, Kind::Object)) {
            continue;
        }
        checkKeys(context, member.value, modelSettingsKeys());
        if (member.key.endsWith(QLatin1String("/*"))) {
            continue; // settings of a whole provider
        }
        named.append({NamedModel::Role::Settings, member.key, member});
        if (const std::optional<ModelRef> ref = ModelRef::parse(member.key)) {
            readAlias(context, member.value.member(u"alias"), *ref, config);
        }
    }
}

} // namespace

QList<NamedModel> readAgentsSection(ReadingContext &context, const Json5Node &agents, OpenClawConfig &config)
{
    QList<NamedModel> named;
    if (!context.isKind(agents, Kind::Object)) {
        return named;
    }
    checkKeys(context, agents, agentsKeys());
    const Json5Node defaults = agents.member(u"defaults");
    if (!context.isKind(defaults, Kind::Object)) {
        return named;
    }
    // The full list of 2026.2's keys is not known.
    checkKeys(
        context, defaults, agentDefaultsKeys(), context.isOld() ? UnknownKeys::Warning : UnknownKeys::Error);
    readModel(context, defaults.member(u"model"), config, named);
    readModelSettings(context, defaults.member(u"models"), config, named);
    if (defaults.member(u"modelPolicy").kind() == Kind::Object) {
        checkKeys(context, defaults.member(u"modelPolicy"), modelPolicyKeys());
    }
    return named;
}

} // namespace Hearth
