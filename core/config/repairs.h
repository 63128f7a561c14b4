#pragma once

#include "config/confignode.h"
#include "config/configvalues.h"

namespace Hearth {

/// Whether somebody has to say that a repair is what they want.
enum class Choice { None, Needed };

// Makers of repairs. None of them may carry a secret: findings are shown, logged and printed.

/// Writes \a value, JSON5 text, in the place of \a node.
[[nodiscard]] ConfigRepair setRepair(const ConfigNode &node, const QByteArray &value, Choice choice);
/// Writes \a text as a string, in the quotes that are used there.
[[nodiscard]] ConfigRepair setTextRepair(const ConfigNode &node, const QString &text, Choice choice);
/// Adds a member to \a object, with the objects that lead to it; \a value is JSON5 text.
[[nodiscard]] ConfigRepair addRepair(
    const ConfigNode &object, const QStringList &keys, const QByteArray &value, Choice choice);
[[nodiscard]] ConfigRepair renameRepair(const ConfigMember &member, const QString &key, Choice choice);
[[nodiscard]] ConfigRepair removeRepair(const ConfigNode &node, Choice choice);
[[nodiscard]] ConfigRepair removeRepair(const ConfigMember &member, Choice choice);
/// Adds \a text at the end of \a list, which is called \a listName.
[[nodiscard]] ConfigRepair insertRepair(
    const ConfigNode &list, const QString &listName, const QString &text, Choice choice);

/// \a text as a JSON5 string, in double quotes.
[[nodiscard]] QByteArray quoted(const QString &text);

} // namespace Hearth
