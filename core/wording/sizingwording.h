#pragma once

#include "sizing/sizinganswer.h"

#include <QString>

namespace Hearth {

/// The verdict as a sentence: "It fits on one device."
[[nodiscard]] QString verdictSentence(Verdict verdict);
/// How good a fit is: what a colour or a glyph tells beside the words.
enum class FitGrade {
    Good, ///< On its devices, with room to spare.
    Caution, ///< Tightly, or partly or wholly in system memory.
    Bad, ///< Not at all.
};
[[nodiscard]] FitGrade fitGrade(const SizingAnswer &answer);
/// On devices of which one has less than a twentieth of its memory left beside what servers keep free.
[[nodiscard]] bool fitsTightly(const SizingAnswer &answer);
/// The answer in a few words: "Fits with room.", "Does not fit: 12.4 GiB missing."
[[nodiscard]] QString fitHeadline(const SizingAnswer &answer);
/// The answer as a whole sentence; \a machine: "this computer", "2 × GeForce RTX 4090".
[[nodiscard]] QString fitSentence(const SizingAnswer &answer, const QString &machine);
/// How fast it will be, called an estimate; empty when that is not known.
[[nodiscard]] QString speedSentence(const SizingAnswer &answer);
/// What had to be assumed, as a sentence.
[[nodiscard]] QString assumptionSentence(Assumption assumption);

} // namespace Hearth
