#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// What may stand under a key, as far as it is checked for its own sake. Values that a section reader uses
/// are `Any` here: the reader looks at them itself.
enum class ValueKind { Any, Text, NonEmptyText, Boolean, Number, Count, WholeCount, Object, Array, Texts };

/// Which OpenClaw takes a key [OPENCLAW.md 7].
enum class KeyAge {
    Always,
    Newer, ///< 2026.9; 2026.2 rejects it.
    Older, ///< 2026.2; 2026.9 rejects it.
    Retired, ///< 2026.2; 2026.9 takes it with a warning and moves it at its next write.
};

struct KeyRule
{
    QString name;
    ValueKind kind = ValueKind::Any;
    KeyAge age = KeyAge::Always;
};

using KeyRules = QList<KeyRule>;

/// Whether keys that no rule names are an error, a warning, or nobody's business.
enum class UnknownKeys { Error, Warning, Allowed };

/// Holds the members of \a object against \a rules. An `$include` is noted in \a context.
/// Returns true when \a object has one: what it lacks may stand in the other file.
bool checkKeys(ReadingContext &context, const Json5Node &object, const KeyRules &rules,
    UnknownKeys unknownKeys = UnknownKeys::Error);

} // namespace Hearth
