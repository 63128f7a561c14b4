#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// What may stand under a key.
enum class ValueKind {
    Any,
    Text,
    NonEmptyText,
    TextOrNull,
    Boolean,
    Number,
    Count, ///< More than 0.
    WholeCount, ///< More than 0 and whole.
    Whole, ///< Whole, from `least` to `most`.
    NumberOrText,
    Choice, ///< One of `choices`.
    BooleanOrChoice,
    Texts, ///< A list of texts, `most` of them at the most.
    TextOrTexts,
    VariableNames, ///< A list of names of environment variables, `most` of them at the most.
    Secret, ///< A text or a reference [OPENCLAW.md 12].
    ModelSlot, ///< A model, or an object of a primary one and fallbacks [OPENCLAW.md 4].
    Object, ///< With the keys of `inner`; any without.
    Map, ///< An object whose keys are free and whose values are `of`.
    Array, ///< A list whose elements are `of`.
};

/// Which OpenClaw takes a key [OPENCLAW.md 7].
enum class KeyAge {
    Always,
    Newer, ///< 2026.9; 2026.2 rejects it.
    Older, ///< 2026.2; 2026.9 rejects it.
    Retired, ///< 2026.2; 2026.9 takes it with a warning and moves it at its next write.
};

struct KeyRule;
using KeyRules = QList<KeyRule>;

/// A key of an object and what may stand under it.
struct KeyRule
{
    QString name;
    ValueKind kind = ValueKind::Any;
    KeyAge age = KeyAge::Always;
    /// True: a reader of the section looks at the value itself and says what is wrong with it.
    bool isRead = false;
    QStringList choices;
    qint64 least = 0;
    qint64 most = 0; ///< 0: no bound for lists.
    ValueKind of = ValueKind::Any;
    const KeyRules &(*inner)() = nullptr; ///< Of an Object, or of the objects in a Map or an Array.
};

/// Whether keys that no rule names are an error, a warning, or nobody's business.
enum class UnknownKeys { Error, Warning, Allowed };

/// Holds the members of \a object against \a rules, and what stands in them unless a reader does that.
void checkKeys(ReadingContext &context, const ConfigNode &object, const KeyRules &rules,
    UnknownKeys unknownKeys = UnknownKeys::Error);

/// What may stand at \a path in an object with the keys \a rules; nothing where no rule reaches. For
/// completion and help, whatever version the file is of.
[[nodiscard]] std::optional<KeyRule> ruleAt(const KeyRules &rules, const Json5Path &path);

} // namespace Hearth
