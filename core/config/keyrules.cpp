#include "config/keyrules.h"

#include "config/configcodes.h"
#include "config/nearestname.h"

#include <algorithm>

namespace Hearth {
namespace {

using Severity = ConfigDiagnostic::Severity;
using Kind = Json5Node::Kind;

void checkValue(ReadingContext &context, const Json5Member &member, ValueKind kind)
{
    const Json5Node &node = member.value;
    switch (kind) {
    case ValueKind::Any:
        break;
    case ValueKind::Text:
        static_cast<void>(context.isKind(node, Kind::String));
        break;
    case ValueKind::NonEmptyText:
        if (context.isKind(node, Kind::String) && node.toString().value_or(QString()).isEmpty()) {
            context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, node, {member.key});
        }
        break;
    case ValueKind::Boolean:
        static_cast<void>(context.boolean(node));
        break;
    case ValueKind::Number:
        static_cast<void>(context.number(node));
        break;
    case ValueKind::Count:
        static_cast<void>(context.count(node, false));
        break;
    case ValueKind::WholeCount:
        static_cast<void>(context.count(node, true));
        break;
    case ValueKind::Object:
        static_cast<void>(context.isKind(node, Kind::Object));
        break;
    case ValueKind::Array:
        static_cast<void>(context.isKind(node, Kind::Array));
        break;
    case ValueKind::Texts:
        static_cast<void>(context.texts(node));
        break;
    }
}

void reportUnknown(
    ReadingContext &context, const Json5Member &member, const KeyRules &rules, UnknownKeys unknownKeys)
{
    const Severity severity = unknownKeys == UnknownKeys::Error ? Severity::Error : Severity::Warning;
    if (unknownKeys == UnknownKeys::Allowed || !context.diagnostics.hasRoom(severity)) {
        return;
    }
    QStringList names;
    for (const KeyRule &rule : rules) {
        const bool isUsable = rule.age == KeyAge::Always
            || (context.isOld() ? rule.age != KeyAge::Newer : rule.age == KeyAge::Newer);
        if (isUsable) {
            names.append(rule.name);
        }
    }
    context.diagnostics.addAtKey(
        severity, ConfigCode::unknownKey, member, {shortened(member.key), nearestName(member.key, names)});
}

/// True when the key may stand there, whatever was said about it.
bool checkAge(ReadingContext &context, const Json5Member &member, KeyAge age)
{
    if (context.isOld()) {
        if (age == KeyAge::Newer) {
            context.diagnostics.addAtKey(Severity::Error, ConfigCode::keyTooNew, member, {member.key});
        }
        return age != KeyAge::Newer;
    }
    if (age == KeyAge::Older || age == KeyAge::Retired) {
        context.diagnostics.addAtKey(age == KeyAge::Older ? Severity::Error : Severity::Warning,
            ConfigCode::retiredKey, member, {member.key});
        return false;
    }
    return true;
}

} // namespace

bool checkKeys(
    ReadingContext &context, const Json5Node &object, const KeyRules &rules, UnknownKeys unknownKeys)
{
    bool hasInclude = false;
    for (const Json5Member &member : ReadingContext::members(object)) {
        if (member.key == QLatin1String("$include")) {
            hasInclude = true;
            context.hasIncludes = true;
            context.diagnostics.addAtKey(Severity::Warning, ConfigCode::includeNotRead, member);
            continue;
        }
        const auto rule = std::find_if(
            rules.cbegin(), rules.cend(), [&member](const KeyRule &each) { return each.name == member.key; });
        if (rule == rules.cend()) {
            reportUnknown(context, member, rules, unknownKeys);
        } else if (checkAge(context, member, rule->age)) {
            checkValue(context, member, rule->kind);
        }
    }
    return hasInclude;
}

} // namespace Hearth
