#pragma once

#include "json5/json5operation.h"

#include <QStringList>

#include <optional>

namespace Hearth {

// What the makers of operations share: templates, defaults, renames. Pure.

/// The files by which an `$include` on the way to \a path brings in what stands there, as the config names
/// them; empty when the way stays in \a document. Such a value is to be changed in its own file.
[[nodiscard]] QString includedOnWayTo(const Json5Document &document, const Json5Path &path);

/// \a keys from the root.
[[nodiscard]] Json5Path pathOf(const QStringList &keys);

/// \a texts as a list on one line.
[[nodiscard]] QByteArray listText(const QStringList &texts);

/// The key under which \a object has the provider \a id: ids are compared trimmed and without case. Of
/// several the last one, which counts. Nothing: there is none.
[[nodiscard]] std::optional<QString> providerKeyIn(const Json5Node &object, const QString &id);

/// What makes the list at \a path say \a wanted, element by element, so that comments stay beside what they
/// are about: removals, moves, insertions. Repeated texts in \a wanted count once. A missing list, and one
/// that holds other things than texts, is set as a whole.
[[nodiscard]] QList<Json5Operation> listOperations(
    const Json5Document &document, const Json5Path &path, const QStringList &wanted);

} // namespace Hearth
