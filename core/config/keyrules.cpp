#include "config/keyrules.h"

#include "config/configcodes.h"
#include "config/nearestname.h"
#include "config/openclawkeys.h"
#include "config/secretreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {
namespace {

using Severity = ConfigDiagnostic::Severity;
using Kind = ConfigNode::Kind;

/// One value and the rule for it.
struct Value
{
    QString key;
    ConfigNode node;
    ValueKind kind = ValueKind::Any;
};

void checkValue(ReadingContext &context, const Value &value, const KeyRule &rule);

void checkNonEmpty(ReadingContext &context, const Value &value)
{
    if (context.isKind(value.node, Kind::String) && value.node.toString().value_or(QString()).isEmpty()) {
        context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, value.node, {value.key},
            {removeRepair(value.node, Choice::Needed)});
    }
}

/// Null nodes have been dealt with: one of the \a kinds must be there.
void checkOneOf(ReadingContext &context, const ConfigNode &node, std::initializer_list<Kind> kinds)
{
    if (std::find(kinds.begin(), kinds.end(), node.kind()) == kinds.end()) {
        QStringList names;
        for (const Kind kind : kinds) {
            names.append(kindName(kind));
        }
        context.wrongType(node, names.join(u'|'));
    }
}

void checkTexts(ReadingContext &context, const ConfigNode &node, const KeyRule &rule, bool areVariables)
{
    static const QRegularExpression variable(QStringLiteral("\\A[A-Z][A-Z0-9_]{0,127}\\z"));
    static_cast<void>(context.texts(node));
    const QList<ConfigNode> elements = node.kind() == Kind::Array ? node.elements() : QList<ConfigNode>();
    if (rule.most > 0 && elements.size() > rule.most) {
        context.diagnostics.add(Severity::Error, ConfigCode::tooMany, node,
            {QString::number(elements.size()), QString::number(rule.most)});
    }
    for (const ConfigNode &element : elements) {
        const std::optional<QString> text = element.toString();
        if (areVariables && text && !variable.match(*text).hasMatch()) {
            context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, element,
                {shortened(*text), QStringLiteral("environment_variable")});
        }
    }
}

/// Objects that OPENCLAW.md does not know in their old form are left alone there.
void checkInner(ReadingContext &context, const ConfigNode &node, const KeyRule &rule)
{
    if (context.isKind(node, Kind::Object) && rule.inner != nullptr) {
        checkKeys(context, node, rule.inner(), context.isOld() ? UnknownKeys::Allowed : UnknownKeys::Error);
    }
}

void checkSlot(ReadingContext &context, const ConfigNode &node)
{
    checkOneOf(context, node, {Kind::String, Kind::Object});
    if (node.kind() == Kind::Object) {
        checkKeys(context, node, modelSlotKeys());
    }
}

void checkScalar(ReadingContext &context, const Value &value, const KeyRule &rule)
{
    switch (value.kind) {
    case ValueKind::Text:
        static_cast<void>(context.text(value.node));
        break;
    case ValueKind::NonEmptyText:
        checkNonEmpty(context, value);
        break;
    case ValueKind::TextOrNull:
        checkOneOf(context, value.node, {Kind::String, Kind::Null});
        break;
    case ValueKind::Boolean:
        static_cast<void>(context.boolean(value.node));
        break;
    case ValueKind::Number:
        static_cast<void>(context.number(value.node));
        break;
    case ValueKind::Count:
        static_cast<void>(context.count(value.node, false));
        break;
    case ValueKind::WholeCount:
        static_cast<void>(context.count(value.node, true));
        break;
    case ValueKind::Whole:
        static_cast<void>(context.integerIn(value.node, rule.least, rule.most));
        break;
    case ValueKind::NumberOrText:
        checkOneOf(context, value.node, {Kind::Number, Kind::String});
        break;
    case ValueKind::Choice:
        static_cast<void>(context.choice(value.node, rule.choices));
        break;
    case ValueKind::BooleanOrChoice:
        if (value.node.kind() == Kind::String) {
            static_cast<void>(context.choice(value.node, rule.choices));
        } else {
            checkOneOf(context, value.node, {Kind::Boolean, Kind::String});
        }
        break;
    default:
        break;
    }
}

void checkValue(ReadingContext &context, const Value &value, const KeyRule &rule)
{
    switch (value.kind) {
    case ValueKind::Any:
        break;
    case ValueKind::Texts:
    case ValueKind::VariableNames:
        checkTexts(context, value.node, rule, value.kind == ValueKind::VariableNames);
        break;
    case ValueKind::TextOrTexts:
        if (value.node.kind() != Kind::String) {
            checkTexts(context, value.node, rule, false);
        }
        break;
    case ValueKind::Secret:
        static_cast<void>(readSecret(context, value.node));
        break;
    case ValueKind::ModelSlot:
        checkSlot(context, value.node);
        break;
    case ValueKind::Object:
        checkInner(context, value.node, rule);
        break;
    case ValueKind::Map:
        if (context.isKind(value.node, Kind::Object)) {
            for (const ConfigMember &member : value.node.members()) {
                checkValue(context, {member.key, member.value, rule.of}, rule);
            }
        }
        break;
    case ValueKind::Array:
        if (context.isKind(value.node, Kind::Array)) {
            for (const ConfigNode &element : value.node.elements()) {
                checkValue(context, {value.key, element, rule.of}, rule);
            }
        }
        break;
    default:
        checkScalar(context, value, rule);
        break;
    }
}

bool hasMember(const QList<ConfigMember> &members, const QString &key)
{
    return std::any_of(
        members.cbegin(), members.cend(), [&key](const ConfigMember &each) { return each.key == key; });
}

class KeyCheck
{
public:
    KeyCheck(ReadingContext &context, const KeyRules &rules, const QList<ConfigMember> &members)
        : m_context(context)
        , m_rules(rules)
        , m_members(members)
    {
    }

    void reportUnknown(const ConfigMember &member, UnknownKeys unknownKeys)
    {
        const Severity severity = unknownKeys == UnknownKeys::Error ? Severity::Error : Severity::Warning;
        if (unknownKeys == UnknownKeys::Allowed || !m_context.diagnostics.hasRoom(severity)) {
            return;
        }
        const QStringList nearest = nearestNames(member.key, usableNames());
        QList<ConfigRepair> repairs;
        for (const QString &name : nearest) {
            if (!hasMember(m_members, name)) {
                repairs.append(
                    renameRepair(member, name, nearest.size() == 1 ? Choice::None : Choice::Needed));
            }
        }
        repairs.append(removeRepair(member, Choice::Needed));
        m_context.diagnostics.addAtKey(
            severity, ConfigCode::unknownKey, member, {shortened(member.key), nearest.value(0)}, repairs);
    }

    /// True when the key may stand there, whatever was said about it.
    bool checkAge(const ConfigMember &member, KeyAge age)
    {
        if (m_context.isOld()) {
            if (age == KeyAge::Newer) {
                m_context.diagnostics.addAtKey(Severity::Error, ConfigCode::keyTooNew, member, {member.key},
                    {removeRepair(member, Choice::Needed)});
            }
            return age != KeyAge::Newer;
        }
        if (age == KeyAge::Older || age == KeyAge::Retired) {
            m_context.diagnostics.addAtKey(age == KeyAge::Older ? Severity::Error : Severity::Warning,
                ConfigCode::retiredKey, member, {member.key}, {removeRepair(member, Choice::Needed)});
            return false;
        }
        return true;
    }

private:
    [[nodiscard]] QStringList usableNames() const
    {
        QStringList names;
        for (const KeyRule &rule : m_rules) {
            const bool isUsable = rule.age == KeyAge::Always
                || (m_context.isOld() ? rule.age != KeyAge::Newer : rule.age == KeyAge::Newer);
            if (isUsable) {
                names.append(rule.name);
            }
        }
        return names;
    }

    ReadingContext &m_context;
    const KeyRules &m_rules;
    const QList<ConfigMember> &m_members;
};

const KeyRule *ruleOf(const KeyRules &rules, const QString &key)
{
    const auto rule =
        std::find_if(rules.cbegin(), rules.cend(), [&key](const KeyRule &each) { return each.name == key; });
    return rule == rules.cend() ? nullptr : &*rule;
}

/// What may stand one step below a value of \a rule.
std::optional<KeyRule> ruleBelow(const KeyRule &rule, const Json5Path::Step &step)
{
    const auto *key = std::get_if<QString>(&step);
    const bool isList = rule.kind == ValueKind::Array || rule.kind == ValueKind::Texts
        || rule.kind == ValueKind::VariableNames || rule.kind == ValueKind::TextOrTexts;
    if (key == nullptr) {
        KeyRule element = rule;
        element.kind = rule.kind == ValueKind::Array ? rule.of : ValueKind::Text;
        return isList ? std::optional(element) : std::nullopt;
    }
    if (rule.kind == ValueKind::Map) {
        KeyRule value = rule;
        value.name = *key;
        value.kind = rule.of;
        return value;
    }
    const KeyRules *inner = rule.kind == ValueKind::ModelSlot ? &modelSlotKeys()
        : rule.kind == ValueKind::Secret                      ? &secretReferenceKeys()
        : rule.kind == ValueKind::Object && rule.inner        ? &rule.inner()
                                                              : nullptr;
    const KeyRule *found = inner ? ruleOf(*inner, *key) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

void checkKeys(
    ReadingContext &context, const ConfigNode &object, const KeyRules &rules, UnknownKeys unknownKeys)
{
    const QList<ConfigMember> members = object.members();
    KeyCheck check(context, rules, members);
    for (const ConfigMember &member : members) {
        const KeyRule *rule = ruleOf(rules, member.key);
        if (rule == nullptr) {
            check.reportUnknown(member, unknownKeys);
        } else if (check.checkAge(member, rule->age) && !rule->isRead) {
            checkValue(context, {member.key, member.value, rule->kind}, *rule);
        }
    }
}

std::optional<KeyRule> ruleAt(const KeyRules &rules, const Json5Path &path)
{
    std::optional<KeyRule> rule;
    for (const Json5Path::Step &step : path.steps()) {
        if (!rule) {
            const auto *key = std::get_if<QString>(&step);
            const KeyRule *found = key ? ruleOf(rules, *key) : nullptr;
            rule = found ? std::optional(*found) : std::nullopt;
        } else {
            rule = ruleBelow(*rule, step);
        }
        if (!rule) {
            return std::nullopt;
        }
    }
    return rule;
}

} // namespace Hearth
