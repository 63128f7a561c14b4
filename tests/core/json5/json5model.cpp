#include "core/json5/json5model.h"

#include <algorithm>

namespace Hearth {

using Kind = Json5Node::Kind;

Json5Model Json5Model::of(const Json5Node &node)
{
    Json5Model model;
    model.kind = node.kind();
    for (const Json5Member &member : node.members()) {
        model.members.emplaceBack(member.key, of(member.value));
    }
    for (const Json5Node &element : node.elements()) {
        model.elements.append(of(element));
    }
    if (const auto text = node.toString()) {
        model.scalar = text->toUtf8();
    } else if (const auto integer = node.toInteger()) {
        model.scalar = QByteArray::number(*integer);
    } else if (const auto number = node.toDouble()) {
        model.scalar = QByteArray::number(*number, 'g', 17);
    } else if (const auto truth = node.toBool()) {
        model.scalar = *truth ? "true" : "false";
    }
    return model;
}

qsizetype Json5Model::lastOf(const QString &key) const
{
    for (qsizetype at = members.size(); at > 0; --at) {
        if (members.at(at - 1).first == key) {
            return at - 1;
        }
    }
    return -1;
}

Json5Model *Json5Model::find(const QList<Json5Path::Step> &steps, bool makesObjects)
{
    Json5Model *model = this;
    for (const Json5Path::Step &step : steps) {
        if (const auto *index = std::get_if<qsizetype>(&step)) {
            if (*index >= model->elements.size()) {
                return nullptr;
            }
            model = &model->elements[*index];
            continue;
        }
        const auto &key = std::get<QString>(step);
        qsizetype at = model->lastOf(key);
        if (at < 0 && makesObjects && model->kind == Kind::Object) {
            at = model->members.size();
            Json5Model made;
            made.kind = Kind::Object;
            model->members.emplaceBack(key, made);
        }
        if (at < 0) {
            return nullptr;
        }
        model = &model->members[at].second;
    }
    return model;
}

bool Json5Model::removeChild(const Json5Path::Step &step)
{
    if (const auto *index = std::get_if<qsizetype>(&step)) {
        elements.removeAt(*index);
        return true;
    }
    const auto isThat = [&step](const auto &member) { return member.first == std::get<QString>(step); };
    return members.removeIf(isThat) > 0;
}

bool Json5Model::moveChild(const Json5Path::Step &step, qsizetype index)
{
    if (const auto *from = std::get_if<qsizetype>(&step)) {
        elements.move(*from, std::min(index, elements.size() - 1));
        return true;
    }
    members.move(lastOf(std::get<QString>(step)), std::min(index, members.size() - 1));
    return true;
}

bool Json5Model::apply(const Json5Operation &operation)
{
    const QList<Json5Path::Step> &steps = operation.path.steps();
    const bool isSet = operation.kind == Json5Operation::Kind::Set;
    Json5Model *target = find(steps, isSet);
    if (!target) {
        return false;
    }
    const Json5Document value = Json5Document::parse(operation.value);
    if (isSet) {
        *target = of(value.root());
        return true;
    }
    if (operation.kind == Json5Operation::Kind::Insert) {
        target->elements.insert(std::min(operation.index, target->elements.size()), of(value.root()));
        return target->kind == Kind::Array;
    }
    if (steps.isEmpty()) {
        return false;
    }
    Json5Model *parent = find(steps.first(steps.size() - 1), false);
    switch (operation.kind) {
    case Json5Operation::Kind::Remove:
        return parent->removeChild(steps.constLast());
    case Json5Operation::Kind::Move:
        return parent->moveChild(steps.constLast(), operation.index);
    default:
        parent->members[parent->lastOf(std::get<QString>(steps.constLast()))].first = operation.key;
        return true;
    }
}

QByteArray Json5Model::toText() const
{
    QByteArray text;
    switch (kind) {
    case Kind::Object:
        for (const auto &[key, value] : members) {
            text += (text.isEmpty() ? "" : ", ") + key.toUtf8() + ": " + value.toText();
        }
        return '{' + text + '}';
    case Kind::Array:
        for (const Json5Model &element : elements) {
            text += (text.isEmpty() ? "" : ", ") + element.toText();
        }
        return '[' + text + ']';
    case Kind::String:
        return '"' + scalar + '"';
    case Kind::Null:
        return "null";
    default:
        return scalar;
    }
}

} // namespace Hearth
