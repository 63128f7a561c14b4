#pragma once

#include "json5/json5operation.h"

#include <optional>
#include <random>

namespace Hearth {

/// Makes operations of all kinds that can be done, on documents that have something in them.
class Json5RandomOperations
{
public:
    explicit Json5RandomOperations(std::mt19937 &random);

    [[nodiscard]] Json5Operation next(const Json5Document &document);

private:
    [[nodiscard]] QByteArray value();
    [[nodiscard]] std::optional<Json5Operation> make(
        const Json5Document &document, const Json5Node &node, Json5Operation::Kind kind);

    std::mt19937 &m_random;
    int m_names = 0;
};

[[nodiscard]] QByteArray json5Description(const Json5Operation &operation); ///< For messages.

} // namespace Hearth
