#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Hearth {

/// A value or an Error. The one place that names tl::expected, so that std::expected (C++23) is one changed
/// line. Use only what both share: bool, *, ->, error(), and_then, transform, or_else.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// The error side of any Result: `return failure(ErrorKind::NotFound, QStringLiteral("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail, int httpStatus = 0)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), httpStatus});
}

} // namespace Hearth
