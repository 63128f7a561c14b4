#pragma once

#include "json5/json5edit.h"

#include <QByteArrayList>
#include <QStringList>

namespace Hearth {

/// The edit that adds something behind the last one in \a container, an object or array of \a document, which
/// has no errors. To an object a member: \a keys lead to it, all but the last naming objects that are made
/// with it. To an array an element: no \a keys. \a value is the text of one value, by lines. Looks like what
/// stands around it: own lines or the same line, indent, quotes of keys, trailing commas, line ends. Comments
/// stay with what they stand behind.
[[nodiscard]] Json5Edit json5Insertion(const Json5Document &document, const Json5Node &container,
    const QStringList &keys, const QByteArrayList &value);

/// The edit that adds an element to \a array before that of \a index, which it has: above the comments that
/// stand above that one, where it has a line of its own.
[[nodiscard]] Json5Edit json5InsertionBefore(
    const Json5Document &document, const Json5Node &array, qsizetype index, const QByteArrayList &value);

/// The edit that puts \a value, by lines, in the place of \a node, its lines indented as the one it begins
/// in.
[[nodiscard]] Json5Edit json5Replacement(
    const Json5Document &document, const Json5Node &node, const QByteArrayList &value);

} // namespace Hearth
