#include "json5/json5operation.h"

#include "json5/json5insertion.h"
#include "json5/json5move.h"
#include "json5/json5removal.h"
#include "json5/json5restyle.h"
#include "json5/json5style.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

using Kind = Json5Operation::Kind;

tl::unexpected<Error> invalid(const Json5Path &path, const QString &why)
{
    return failure(ErrorKind::InvalidInput, QStringLiteral("\"%1\": %2").arg(path.toString(), why));
}

tl::unexpected<Error> notFound(const Json5Path &path)
{
    return failure(ErrorKind::NotFound, QStringLiteral("nothing at \"%1\"").arg(path.toString()));
}

/// The object or array nearest to the end of \a path that exists.
Json5Node nearestContainer(const Json5Document &document, Json5Path path)
{
    while (true) {
        const Json5Node node = document.find(path);
        if (path.isRoot() || node.kind() == Json5Node::Kind::Object
            || node.kind() == Json5Node::Kind::Array) {
            return node;
        }
        path = path.parent();
    }
}

/// \a text in the style of the file; as it is when it cannot be used: what is wrong is told later.
QByteArray styledValue(const Json5Document &document, const Json5Path &path, const Json5Document &value)
{
    if (value.hasErrors() || !json5ValueLines(value, false)) {
        return value.toText();
    }
    const Json5Node present = document.find(path);
    const char quote =
        present.kind() == Json5Node::Kind::String ? document.toText().at(present.range().begin) : '\0';
    return json5Restyled(value, document, nearestContainer(document, path), quote);
}

Result<Json5Edit> set(const Json5Document &document, const Json5Operation &operation)
{
    const Json5Document value = Json5Document::parse(operation.value);
    const Json5Node present = document.find(operation.path);
    const bool isUsable = !value.hasErrors() && json5ValueLines(value, false);
    if (isUsable && !present.isNull() && json5SaysTheSame(present, value.root())) {
        return Json5Edit{present.range(), present.text()}; // Its spelling is the user's.
    }
    return setValue(document, operation.path, styledValue(document, operation.path, value));
}

Result<Json5Edit> insert(const Json5Document &document, const Json5Operation &operation)
{
    const Json5Node array = document.find(operation.path);
    if (array.isNull()) {
        return notFound(operation.path);
    }
    if (array.kind() != Json5Node::Kind::Array || operation.index < 0) {
        return invalid(operation.path,
            operation.index < 0 ? QStringLiteral("there is no place before the first")
                                : QStringLiteral("not an array; only arrays have places to insert at"));
    }
    const Json5Document value = Json5Document::parse(operation.value);
    const Json5Document styled = Json5Document::parse(styledValue(document, operation.path, value));
    const Result<QByteArrayList> lines = json5ValueLines(styled, document.isStrictJson());
    if (!lines) {
        return failure(lines.error());
    }
    const Json5Edit edit = operation.index < array.size()
        ? json5InsertionBefore(document, array, operation.index, *lines)
        : json5Insertion(document, array, {}, *lines);
    return json5Checked(document, operation.path, edit);
}

/// A value with the container it stands in.
struct Placed
{
    Json5Node container;
    QList<qsizetype> places; ///< In the container: one, or all that have its key.
};

Result<Placed> findPlace(const Json5Document &document, const Json5Path &path)
{
    if (path.isRoot()) {
        return invalid(path, QStringLiteral("the whole document has no place among others"));
    }
    if (document.find(path).isNull()) {
        return notFound(path);
    }
    Placed placed{document.find(path.parent()), {}};
    const Json5Path::Step &step = path.steps().constLast();
    if (const auto *index = std::get_if<qsizetype>(&step)) {
        placed.places.append(*index);
        return placed;
    }
    const QList<Json5Member> members = placed.container.members();
    for (qsizetype at = 0; at < members.size(); ++at) {
        if (members.at(at).key == std::get<QString>(step)) {
            placed.places.append(at);
        }
    }
    return placed;
}

tl::unexpected<Error> repeated(const Json5Path &path)
{
    return invalid(path, QStringLiteral("the key stands there more than once; remove all but one first"));
}

Result<Json5Edit> remove(const Json5Document &document, const Json5Operation &operation)
{
    const Result<Placed> placed = findPlace(document, operation.path);
    if (!placed) {
        return failure(placed.error());
    }
    return json5Removal(document, placed->container, placed->places);
}

/// The key in the quotes of the one it replaces; with new ones only where it needs them.
QByteArray renamedKey(
    const Json5Document &document, const Json5Node &container, const Json5Member &member, const QString &key)
{
    const char quote = document.toText().at(member.keyRange.begin);
    Json5Style style;
    if (quote == '"' || quote == '\'') {
        style.quote = quote;
        style.neededQuote = quote;
    } else {
        const Json5Surroundings around(document);
        style.neededQuote = readJson5Style(document, around, container).neededQuote;
    }
    return json5KeyText(key, style);
}

Result<Json5Edit> rename(const Json5Document &document, const Json5Operation &operation)
{
    const Result<Placed> placed = findPlace(document, operation.path);
    if (!placed) {
        return failure(placed.error());
    }
    if (placed->container.kind() != Json5Node::Kind::Object) {
        return invalid(operation.path, QStringLiteral("an element has no name"));
    }
    if (placed->places.size() > 1) {
        return repeated(operation.path);
    }
    const Json5Member member = placed->container.members().at(placed->places.constFirst());
    const TextRange range = member.keyRange;
    if (member.key == operation.key) {
        return Json5Edit{range, document.toText().mid(range.begin, range.length())};
    }
    if (!placed->container.member(operation.key).isNull()) {
        return invalid(operation.path, QStringLiteral("\"%1\" is there already").arg(operation.key));
    }
    return Json5Edit{range, renamedKey(document, placed->container, member, operation.key)};
}

Result<Json5Edit> move(const Json5Document &document, const Json5Operation &operation)
{
    const Result<Placed> placed = findPlace(document, operation.path);
    if (!placed) {
        return failure(placed.error());
    }
    if (placed->places.size() > 1) {
        return repeated(operation.path); // The last one counts: the order tells what the file means.
    }
    if (operation.index < 0) {
        return invalid(operation.path, QStringLiteral("there is no place before the first"));
    }
    const qsizetype from = placed->places.constFirst();
    const qsizetype to = std::min(operation.index, placed->container.size() - 1);
    if (from == to) {
        const Json5Node node = document.find(operation.path);
        return Json5Edit{node.range(), node.text()};
    }
    return json5Move(document, placed->container, from, to);
}

} // namespace

Json5Operation Json5Operation::set(Json5Path path, QByteArray value)
{
    return {Kind::Set, std::move(path), std::move(value), {}, 0};
}

Json5Operation Json5Operation::insert(Json5Path array, qsizetype index, QByteArray value)
{
    return {Kind::Insert, std::move(array), std::move(value), {}, index};
}

Json5Operation Json5Operation::remove(Json5Path path)
{
    return {Kind::Remove, std::move(path), {}, {}, 0};
}

Json5Operation Json5Operation::rename(Json5Path path, QString key)
{
    return {Kind::Rename, std::move(path), {}, std::move(key), 0};
}

Json5Operation Json5Operation::move(Json5Path path, qsizetype index)
{
    return {Kind::Move, std::move(path), {}, {}, index};
}

Result<Json5Edit> editFor(const Json5Document &document, const Json5Operation &operation)
{
    if (document.hasErrors()) {
        return failure(json5SyntaxError(document));
    }
    switch (operation.kind) {
    case Kind::Set:
        return set(document, operation);
    case Kind::Insert:
        return insert(document, operation);
    case Kind::Remove:
        return remove(document, operation);
    case Kind::Rename:
        return rename(document, operation);
    case Kind::Move:
        return move(document, operation);
    }
    return failure(ErrorKind::InvalidInput, QStringLiteral("no such operation"));
}

Result<QList<Json5Edit>> editsFor(const Json5Document &document, const QList<Json5Operation> &operations)
{
    QList<Json5Edit> edits;
    edits.reserve(operations.size());
    Json5Document text = document;
    for (const Json5Operation &operation : operations) {
        const Result<Json5Edit> edit = editFor(text, operation);
        if (!edit) {
            return failure(edit.error());
        }
        edits.append(*edit);
        text = Json5Document::parse(applyEdit(text, *edit));
    }
    return edits;
}

Result<QByteArray> applied(const Json5Document &document, const QList<Json5Operation> &operations)
{
    const Result<QList<Json5Edit>> edits = editsFor(document, operations);
    if (!edits) {
        return failure(edits.error());
    }
    QByteArray text = document.toText();
    for (const Json5Edit &edit : *edits) {
        text.replace(edit.range.begin, edit.range.length(), edit.replacement);
    }
    return text;
}

} // namespace Hearth
