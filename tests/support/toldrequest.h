#pragma once

#include "gateway/requestlog.h"

#include <utility>

namespace Hearth {

/// A request under way of which a test says how it goes.
struct ToldRequest final : LoggedRequest
{
    RequestRecord now;

    explicit ToldRequest(RequestRecord record)
        : now(std::move(record))
    {
    }
    RequestRecord record() const override { return now; }
};

} // namespace Hearth
