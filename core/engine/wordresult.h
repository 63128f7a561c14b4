#pragma once

#include "base/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// What became of a request made to see whether a model answers at all: one short answer, through the
/// Responses API inside.
struct WordResult
{
    bool isWell = false; ///< It came to a proper end.
    QString text; ///< What the model said, shortened.
    std::chrono::milliseconds toFirstToken{0}; ///< A cold model's load is part of it.
    std::chrono::milliseconds total{0};
    std::optional<Error> error; ///< Not well: why; \c detail holds the server's own words.

    bool operator==(const WordResult &) const = default;
};

} // namespace Hearth
