#include "core/json5/json5randomoperations.h"

#include "core/json5/json5corpus.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Operation::Kind;
using NodeKind = Json5Node::Kind;

/// All values that a path leads to: not those that a repeated key hides.
QList<Json5Node> valuesOf(const Json5Document &document)
{
    QList<Json5Node> all{document.root()};
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Json5Node node = all.at(at);
        for (const Json5Member &member : node.members()) {
            if (node.member(member.key).range() == member.value.range()) {
                all.append(member.value);
            }
        }
        all += node.elements();
    }
    return all;
}

bool isRepeated(const Json5Node &parent, const Json5Path &path)
{
    const auto *key = std::get_if<QString>(&path.steps().constLast());
    const QList<Json5Member> members = parent.members();
    return key && std::count_if(members.begin(), members.end(), [key](const Json5Member &member) {
        return member.key == *key;
    }) > 1;
}

} // namespace

Json5RandomOperations::Json5RandomOperations(std::mt19937 &random)
    : m_random(random)
{
}

Json5Operation Json5RandomOperations::next(const Json5Document &document)
{
    const QList<Json5Node> values = valuesOf(document);
    while (true) {
        const Json5Node node = values.at(pick(m_random, values.size()));
        const auto operation = make(document, node, static_cast<Kind>(pick(m_random, 5)));
        if (operation) {
            return *operation;
        }
    }
}

QByteArray Json5RandomOperations::value()
{
    static const QByteArrayList values = {"1", "-0.5", "\"text\"", "\"it's\"", "true", "null", "[]", "{}",
        "[1, 2]", "{\"a\": 1}", "{\n  \"a\": [\n    {\n      \"b-c\": \"x\"\n    }\n  ],\n  \"d\": 2\n}"};
    return values.at(pick(m_random, values.size()));
}

std::optional<Json5Operation> Json5RandomOperations::make(
    const Json5Document &document, const Json5Node &node, Kind kind)
{
    const Json5Path path = node.path();
    const Json5Node parent = path.isRoot() ? Json5Node() : document.find(path.parent());
    const QString fresh = QStringLiteral("new") + QString::number(++m_names);
    const QStringList keys = {fresh, fresh + QStringLiteral("/x"), fresh + QStringLiteral("-ชื่อ")};
    const QString key = keys.at(pick(m_random, keys.size()));
    switch (kind) {
    case Kind::Set:
        if (node.kind() == NodeKind::Object && pick(m_random, 3) > 0) {
            const Json5Path member = path.child(key);
            const bool isDeep = pick(m_random, 3) == 0;
            return Json5Operation::set(isDeep ? member.child(QStringLiteral("deep")) : member, value());
        }
        return Json5Operation::set(path, value());
    case Kind::Insert:
        if (node.kind() == NodeKind::Array) {
            return Json5Operation::insert(path, pick(m_random, node.size() + 2), value());
        }
        break;
    case Kind::Remove:
        if (!path.isRoot()) {
            return Json5Operation::remove(path);
        }
        break;
    case Kind::Rename:
        if (parent.kind() == NodeKind::Object && !isRepeated(parent, path)) {
            return Json5Operation::rename(path, key);
        }
        break;
    case Kind::Move:
        if (parent.size() > 1 && !isRepeated(parent, path)) {
            return Json5Operation::move(path, pick(m_random, parent.size() + 1));
        }
        break;
    }
    return std::nullopt;
}

QByteArray json5Description(const Json5Operation &operation)
{
    static const QByteArrayList names = {"set", "insert", "remove", "rename", "move"};
    return names.at(int(operation.kind)) + ' ' + operation.path.toString().toUtf8() + " index "
        + QByteArray::number(operation.index) + " key " + operation.key.toUtf8() + " value "
        + operation.value;
}

} // namespace Hearth
