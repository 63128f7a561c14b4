#pragma once

#include "sizing/sizinganswer.h"
#include "sizing/sizingchoices.h"
#include "sizing/sizingquestion.h"

#include <QList>

#include <optional>

namespace Hearth {

/// A change of the question that makes the model fit better.
struct FitAdvice
{
    enum class Kind {
        Window, ///< A smaller window.
        Cache, ///< The KV cache in 8 bits.
        CacheAndWindow, ///< Both.
        Quant, ///< A lower quantisation.
    };
    Kind kind = Kind::Window;
    SizingQuestion question; ///< With the change in it.

    bool operator==(const FitAdvice &) const = default;
};

/// The model lies where it should: on the devices, or, of a machine without any, in its memory.
[[nodiscard]] bool isPlacedWell(const SizingQuestion &question, const SizingAnswer &answer);

/// What may be tried when \a answer to \a question is not placed well, cheapest first. \a model: the
/// question's. Whether it helps is known once it is asked. Pure.
[[nodiscard]] QList<FitAdvice> adviceToTry(
    const SizingQuestion &question, const SizingAnswer &answer, const ModelChoice &model);

/// What else may be tried after \a advice got \a answer that is not placed well: Cache with the largest
/// window that then fits. Nothing else leads on.
[[nodiscard]] std::optional<FitAdvice> adviceAfter(const FitAdvice &advice, const SizingAnswer &answer);

} // namespace Hearth
