#pragma once

#include "base/result.h"
#include "json5/json5edit.h"
#include "json5/json5path.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

/// One change of a document, told by paths: stays good while other text changes around it.
struct Json5Operation
{
    enum class Kind { Set, Insert, Remove, Rename, Move };

    Kind kind = Kind::Set;
    Json5Path path; ///< Set, Remove, Rename, Move: the value. Insert: the array.
    QByteArray value; ///< Set, Insert: the JSON5 text of the value (may be an object over several lines).
    QString key; ///< Rename: the new key.
    qsizetype index = 0; ///< Insert: before which element (size or more: at the end). Move: the new place
                         ///< among its siblings.

    [[nodiscard]] static Json5Operation set(Json5Path path, QByteArray value);
    [[nodiscard]] static Json5Operation insert(Json5Path array, qsizetype index, QByteArray value);
    [[nodiscard]] static Json5Operation remove(Json5Path path);
    [[nodiscard]] static Json5Operation rename(Json5Path path, QString key);
    [[nodiscard]] static Json5Operation move(Json5Path path, qsizetype index);

    bool operator==(const Json5Operation &) const = default;
};

/// The edit for one operation. Errors as setValue(): SyntaxError when the document has errors, NotFound when
/// the path leads nowhere, InvalidInput when the operation makes no sense there.
[[nodiscard]] Result<Json5Edit> editFor(const Json5Document &document, const Json5Operation &operation);

/// Several, one after the other: each edit is made for the text that the ones before it leave. Nothing or
/// all.
[[nodiscard]] Result<QList<Json5Edit>> editsFor(
    const Json5Document &document, const QList<Json5Operation> &operations);

/// The text after them.
[[nodiscard]] Result<QByteArray> applied(
    const Json5Document &document, const QList<Json5Operation> &operations);

} // namespace Hearth
