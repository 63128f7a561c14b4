#include "config/repairs.h"

#include "config/configdiagnostics.h"
#include "json5/json5literal.h"

namespace Hearth {

namespace {

using Act = ConfigRepair::Act;

ConfigRepair repairOf(Act act, const QStringList &arguments, const Json5Operation &operation, Choice choice)
{
    return {act, arguments, {operation}, choice == Choice::Needed};
}

} // namespace

QByteArray quoted(const QString &text)
{
    return json5QuotedString(text);
}

ConfigRepair setRepair(const ConfigNode &node, const QByteArray &value, Choice choice)
{
    return repairOf(Act::Set, {shortened(QString::fromUtf8(value))},
        Json5Operation::set(node.own().path(), value), choice);
}

ConfigRepair setTextRepair(const ConfigNode &node, const QString &text, Choice choice)
{
    const bool isSingle = node.own().text().startsWith('\'');
    return repairOf(Act::Set, {shortened(text)},
        Json5Operation::set(node.own().path(), json5QuotedString(text, isSingle ? '\'' : '"')), choice);
}

ConfigRepair addRepair(
    const ConfigNode &object, const QStringList &keys, const QByteArray &value, Choice choice)
{
    Json5Path path = object.own().path();
    for (const QString &key : keys) {
        path = path.child(key);
    }
    return repairOf(Act::Add, {keys.join(u'.'), shortened(QString::fromUtf8(value))},
        Json5Operation::set(path, value), choice);
}

ConfigRepair renameRepair(const ConfigMember &member, const QString &key, Choice choice)
{
    return repairOf(
        Act::Rename, {shortened(key)}, Json5Operation::rename(member.written.own().path(), key), choice);
}

ConfigRepair removeRepair(const ConfigNode &node, Choice choice)
{
    return repairOf(Act::Remove, {}, Json5Operation::remove(node.own().path()), choice);
}

ConfigRepair removeRepair(const ConfigMember &member, Choice choice)
{
    return removeRepair(member.written, choice);
}

ConfigRepair insertRepair(const ConfigNode &list, const QString &listName, const QString &text, Choice choice)
{
    const Json5Node own = list.own();
    return repairOf(Act::Insert, {shortened(text), listName},
        Json5Operation::insert(own.path(), own.size(), quoted(text)), choice);
}

} // namespace Hearth
