#pragma once

#include "base/result.h"
#include "json5/json5edit.h"
#include "json5/json5path.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

/// One change of a document, told by paths: stays good while other text changes around it.
///
/// An edit made for it changes what it names, the separator and the line that it needs, and nothing else. It
/// follows the file: own lines or one line, indent, quotes of keys and strings, trailing commas, line ends. A
/// file that is strict JSON stays strict JSON.
///
/// Comments: none is lost that says something about what stays.
/// - Set in the place of a value: comments inside that value go with it, all others stay. A value that says
///   the same already is not touched.
/// - Insert and Rename: all stay. An element goes above the comments that stand directly above the next one.
/// - Remove: those inside the value go with it, and those behind it on its line: up to its comma, and up to
///   the end of the line when nothing else of the same object or array stands there. Comments above it stay,
///   they may be about more than this value; so does a comment behind it that goes over several lines.
/// - Move: none is lost. Those that Remove would take go along, and those directly before it on its line, and
///   on the lines directly above it, up to a blank line.
/// Keys that stand in an object more than once: Set means the last, which is the one that counts. Remove
/// takes all of them, so that none comes to count. Rename and Move refuse.
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

/// The edit for one operation; linear in the length of the document. Errors: SyntaxError when the document
/// has errors; NotFound when the path leads nowhere (Set makes missing objects, but no elements);
/// InvalidInput when the operation makes no sense there: a value that cannot be read or, in a strict file,
/// cannot be JSON; no array to insert into; a negative index; Remove or Move of the root; Rename of an
/// element, or to a key that is there; a result that would be too deep or too large.
[[nodiscard]] Result<Json5Edit> editFor(const Json5Document &document, const Json5Operation &operation);

/// Several, one after the other: each edit is made for the text that the ones before it leave. Nothing or
/// all.
[[nodiscard]] Result<QList<Json5Edit>> editsFor(
    const Json5Document &document, const QList<Json5Operation> &operations);

/// The text after them.
[[nodiscard]] Result<QByteArray> applied(
    const Json5Document &document, const QList<Json5Operation> &operations);

} // namespace Hearth
