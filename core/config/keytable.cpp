#include "config/keytable.h"

namespace Hearth::KeyTable {

namespace {

/// Whole numbers beyond are no longer exact in JavaScript [ECMAScript Number.MAX_SAFE_INTEGER].
constexpr qint64 maxExact = 9007199254740991;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

KeyRules keys(const char *names, const KeyRule &rule)
{
    KeyRules rules;
    for (const QString &name : words(names)) {
        rules.append(rule);
        rules.last().name = name;
    }
    return rules;
}

KeyRule kindOf(ValueKind kind)
{
    KeyRule rule;
    rule.kind = kind;
    return rule;
}

KeyRule text()
{
    return kindOf(ValueKind::Text);
}

KeyRule filled()
{
    return kindOf(ValueKind::NonEmptyText);
}

KeyRule yesNo()
{
    return kindOf(ValueKind::Boolean);
}

KeyRule wholeCount()
{
    return kindOf(ValueKind::WholeCount);
}

KeyRule whole(qint64 least, qint64 most)
{
    KeyRule rule = kindOf(ValueKind::Whole);
    rule.least = least;
    rule.most = most;
    return rule;
}

KeyRule size()
{
    return whole(0, maxExact);
}

KeyRule choice(const char *choices)
{
    KeyRule rule = kindOf(ValueKind::Choice);
    rule.choices = words(choices);
    return rule;
}

KeyRule texts(qint64 most)
{
    KeyRule rule = kindOf(ValueKind::Texts);
    rule.most = most;
    return rule;
}

KeyRule object(const KeyRules &(*inner)())
{
    KeyRule rule = kindOf(ValueKind::Object);
    rule.inner = inner;
    return rule;
}

KeyRule mapOf(const KeyRule &value)
{
    KeyRule rule = value;
    rule.kind = ValueKind::Map;
    rule.of = value.kind;
    return rule;
}

KeyRule listOf(const KeyRule &element)
{
    KeyRule rule = element;
    rule.kind = ValueKind::Array;
    rule.of = element.kind;
    return rule;
}

KeyRule newer(KeyRule rule)
{
    rule.age = KeyAge::Newer;
    return rule;
}

KeyRule older(KeyRule rule)
{
    rule.age = KeyAge::Older;
    return rule;
}

KeyRule retired(KeyRule rule)
{
    rule.age = KeyAge::Retired;
    return rule;
}

KeyRule read(KeyRule rule)
{
    rule.isRead = true;
    return rule;
}

} // namespace Hearth::KeyTable
