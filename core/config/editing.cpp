#include "config/editing.h"

#include "json5/json5literal.h"

namespace Hearth {

QString includedOnWayTo(const Json5Document &document, const Json5Path &path)
{
    Json5Node node = document.root();
    for (const Json5Path::Step &step : path.steps()) {
        const auto *key = std::get_if<QString>(&step);
        const Json5Node next = key ? node.member(*key) : node.element(std::get<qsizetype>(step));
        if (!next.isNull()) {
            node = next;
            continue;
        }
        const Json5Node include = node.member(u"$include");
        QStringList files;
        if (const auto file = include.toString()) {
            files.append(*file);
        }
        for (const Json5Node &each : include.elements()) {
            files.append(each.toString().value_or(QString()));
        }
        return files.join(QStringLiteral(", "));
    }
    return {};
}

Json5Path pathOf(const QStringList &keys)
{
    Json5Path path;
    for (const QString &key : keys) {
        path = path.child(key);
    }
    return path;
}

QByteArray listText(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts) {
        parts.append(json5QuotedString(text));
    }
    return '[' + parts.join(", ") + ']';
}

std::optional<QString> providerKeyIn(const Json5Node &object, const QString &id)
{
    std::optional<QString> found;
    const QString wanted = id.trimmed().toLower();
    for (const Json5Member &member : object.members()) {
        if (member.key.trimmed().toLower() == wanted) {
            found = member.key;
        }
    }
    return found;
}

QList<Json5Operation> listOperations(
    const Json5Document &document, const Json5Path &path, const QStringList &wanted)
{
    QStringList goal = wanted;
    goal.removeDuplicates();
    const Json5Node list = document.find(path);
    QStringList now;
    bool isPlain = list.kind() == Json5Node::Kind::Array;
    for (const Json5Node &element : list.elements()) {
        const std::optional<QString> text = element.toString();
        isPlain = isPlain && text;
        now.append(text.value_or(QString()));
    }
    if (!isPlain) {
        return {Json5Operation::set(path, listText(goal))};
    }
    QList<Json5Operation> operations;
    for (qsizetype i = now.size() - 1; i >= 0; --i) {
        if (!goal.contains(now.at(i)) || now.indexOf(now.at(i)) < i) {
            operations.append(Json5Operation::remove(path.child(i)));
            now.removeAt(i);
        }
    }
    for (qsizetype i = 0; i < goal.size(); ++i) {
        const qsizetype at = now.indexOf(goal.at(i));
        if (at < 0) {
            operations.append(Json5Operation::insert(path, i, json5QuotedString(goal.at(i))));
            now.insert(i, goal.at(i));
        } else if (at != i) {
            operations.append(Json5Operation::move(path.child(at), i));
            now.move(at, i);
        }
    }
    return operations;
}

} // namespace Hearth
