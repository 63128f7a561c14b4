#pragma once

#include <QtGlobal>

namespace Hearth {

/// Positions of a slider against numbers of tokens: fine for short prompts, up to a million for long ones.
/// Pure.
namespace TokenScale {

inline constexpr int lastPosition = 1000;
inline constexpr qint64 mostTokens = 1'000'000; ///< At the slider's end.

/// Rounded to two digits that a person would name; 0 at 0, mostTokens at lastPosition.
[[nodiscard]] qint64 tokensAt(int position);
/// The position nearest to \a tokens; what is beyond the end stands at the end.
[[nodiscard]] int positionOf(qint64 tokens);

} // namespace TokenScale

} // namespace Hearth
