#include "config/settingssection.h"

#include "config/configcodes.h"

#include <QRegularExpression>

namespace Hearth {

namespace {

using Kind = ConfigNode::Kind;
using Severity = ConfigDiagnostic::Severity;

} // namespace

SettingsSection::SettingsSection(ReadingContext &context, const ConfigNode &node, const KeyRules &rules)
    : m_context(context)
    , m_node(node)
    , m_rules(rules)
    , m_isObject(context.isKind(node, Kind::Object))
{
    if (m_isObject) {
        checkKeys(context, node, rules, UnknownKeys::Warning);
    }
}

KeyRule SettingsSection::rule(QStringView key) const
{
    const std::optional<KeyRule> found = ruleAt(m_rules, Json5Path().child(key.toString()));
    Q_ASSERT(found);
    return *found;
}

std::optional<bool> SettingsSection::boolean(QStringView key) const
{
    return m_context.boolean(member(key));
}

std::optional<qint64> SettingsSection::integer(QStringView key) const
{
    const KeyRule bounds = rule(key);
    return m_context.integerIn(member(key), bounds.least, bounds.most);
}

std::optional<std::chrono::milliseconds> SettingsSection::duration(QStringView key) const
{
    const std::optional<qint64> value = integer(key);
    return value ? std::optional(std::chrono::milliseconds(*value)) : std::nullopt;
}

std::optional<QString> SettingsSection::text(QStringView key) const
{
    return m_context.text(member(key));
}

std::optional<QString> SettingsSection::filledText(const QString &key) const
{
    const ConfigNode value = member(key);
    const std::optional<QString> found = m_context.text(value);
    if (value.isNull() || (found && found->trimmed().isEmpty())) {
        m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, value.isNull() ? m_node : value,
            {key}, {removeRepair(m_node, Choice::Needed)});
        return std::nullopt;
    }
    return found;
}

std::optional<qsizetype> SettingsSection::choiceIndex(QStringView key) const
{
    return m_context.choice(member(key), rule(key).choices);
}

std::optional<QList<Place>> SettingsSection::places(QStringView key) const
{
    static const QStringList names{QStringLiteral("local"), QStringLiteral("lan"), QStringLiteral("hosted")};
    static const QList<Place> all{Place::Local, Place::Lan, Place::Hosted};
    const ConfigNode list = member(key);
    if (list.isNull()) {
        return std::nullopt;
    }
    if (list.kind() != Kind::Array) {
        static_cast<void>(m_context.texts(list));
    }
    QList<Place> allowed;
    const QList<ConfigNode> elements = list.elements();
    for (const ConfigNode &element : elements) {
        const auto index = m_context.choice(element, names);
        if (index && !allowed.contains(all.at(*index))) {
            allowed.append(all.at(*index));
        }
    }
    if (list.kind() == Kind::Array && elements.isEmpty()) { // it counts as what the repair writes
        m_context.diagnostics.add(Severity::Error, ConfigCode::emptyValue, list, {key.toString()},
            {setRepair(list, "[\"local\"]", Choice::None)});
    }
    return allowed.isEmpty() ? QList<Place>{Place::Local} : allowed;
}

QStringList SettingsSection::regions(QStringView key) const
{
    const ConfigNode list = member(key);
    if (list.kind() != Kind::Array) {
        static_cast<void>(m_context.texts(list));
    }
    QStringList found;
    const QList<ConfigNode> elements = list.elements();
    for (const ConfigNode &element : elements) {
        const QString name = region(element);
        if (!name.isEmpty() && !found.contains(name)) {
            found.append(name);
        }
    }
    return found;
}

QString SettingsSection::region(const ConfigNode &node) const
{
    // ISO 3166-1 alpha-2, EU and the like; longer ones for those who name a part of a country: US-CA.
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z]{2}(?:-[A-Za-z0-9]{1,8})?\\z"));
    const std::optional<QString> text = m_context.text(node);
    if (!text) {
        return {};
    }
    if (!form.match(text->trimmed()).hasMatch()) {
        m_context.diagnostics.add(Severity::Error, ConfigCode::invalidFormat, node,
            {shortened(*text), QStringLiteral("region")}, {removeRepair(node, Choice::Needed)});
        return {};
    }
    return text->trimmed().toUpper();
}

} // namespace Hearth
