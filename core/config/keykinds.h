#pragma once

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

} // namespace Hearth
