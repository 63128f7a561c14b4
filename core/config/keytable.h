#pragma once

#include "config/keyrules.h"

/// Shorthand for the tables of keys: `keys("alpha beta", text()) + keys("gamma", newer(count()))`.
namespace Hearth::KeyTable {

[[nodiscard]] KeyRules keys(const char *names, const KeyRule &rule = {});
[[nodiscard]] KeyRule kindOf(ValueKind kind);
[[nodiscard]] KeyRule text();
[[nodiscard]] KeyRule filled(); ///< A text that is not empty.
[[nodiscard]] KeyRule yesNo();
[[nodiscard]] KeyRule wholeCount();
[[nodiscard]] KeyRule whole(qint64 least, qint64 most);
[[nodiscard]] KeyRule size(); ///< Whole and not below 0.
[[nodiscard]] KeyRule choice(const char *choices);
[[nodiscard]] KeyRule texts(qint64 most = 0);
[[nodiscard]] KeyRule object(const KeyRules &(*inner)() = nullptr);
[[nodiscard]] KeyRule mapOf(const KeyRule &value);
[[nodiscard]] KeyRule listOf(const KeyRule &element);
[[nodiscard]] KeyRule newer(KeyRule rule);
[[nodiscard]] KeyRule older(KeyRule rule);
[[nodiscard]] KeyRule retired(KeyRule rule);
[[nodiscard]] KeyRule read(KeyRule rule); ///< A section reader looks at the value.

} // namespace Hearth::KeyTable
