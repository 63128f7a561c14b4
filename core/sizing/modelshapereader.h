#pragma once

#include "sizing/modelshape.h"

#include <QJsonObject>

namespace Hearth {

/// A catalogue entry's numbers as a shape, with what had to be assumed.
struct CatalogueShape
{
    ModelShape shape;
    QList<Assumption> assumptions;

    bool operator==(const CatalogueShape &) const = default;
};

/// Turns one entry of resources/catalogues/models.json into a shape; null and missing are the same. What only
/// the compute buffer needs is assumed where it is missing; what the cache needs is not guessed. Errors:
/// NotFound naming the missing fields.
[[nodiscard]] Result<CatalogueShape> readModelShape(const QJsonObject &entry);

} // namespace Hearth
