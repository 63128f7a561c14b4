#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// \a word with its first letter in upper case, as it begins a cell or a label; scripts without case stay.
[[nodiscard]] QString capitalized(const QString &word);
/// Tokens with the locale's grouping; a dash for none.
[[nodiscard]] QString tokensText(std::optional<qint64> tokens);
/// Bytes in GiB or MiB with one decimal.
[[nodiscard]] QString bytesText(qint64 bytes);
/// How long ago: "3 s ago", "4 min ago".
[[nodiscard]] QString ageText(std::chrono::milliseconds age);
/// A duration: "240 ms", "1.4 s".
[[nodiscard]] QString durationText(std::chrono::milliseconds time);

} // namespace Hearth
