#include "json5/json5operation.h"

#include <utility>

namespace Hearth {

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
    if (operation.kind == Json5Operation::Kind::Set) {
        return setValue(document, operation.path, operation.value);
    }
    return failure(ErrorKind::InvalidInput, QStringLiteral("only values can be set so far"));
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
