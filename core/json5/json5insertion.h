#pragma once

#include "json5/json5edit.h"

#include <QByteArrayList>
#include <QStringList>

namespace Hearth {

/// The edit that adds a member behind the last one of \a object, a value of \a document, which has no errors:
/// \a keys lead to it, all but the last naming objects that are made with it. \a value is the text of one
/// value, by lines. Looks like what stands around it: own lines or the same line, indent, quotes of keys,
/// trailing commas, line ends. Comments stay with what they stand behind.
[[nodiscard]] Json5Edit json5Insertion(const Json5Document &document, const Json5Node &object,
    const QStringList &keys, const QByteArrayList &value);

/// The edit that puts \a value, by lines, in the place of \a node, its lines indented as the one it begins
/// in.
[[nodiscard]] Json5Edit json5Replacement(
    const Json5Document &document, const Json5Node &node, const QByteArrayList &value);

} // namespace Hearth
