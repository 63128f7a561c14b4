#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace Hearth {

/// The whole catalogue as an object. \a what names it in errors. Errors: LimitExceeded above 4 MiB,
/// SyntaxError with the offset.
[[nodiscard]] Result<QJsonObject> readCatalogue(const QByteArray &json, QLatin1String what);

/// The array \a key of \a object. Errors: BadResponse when it is missing or has more than 4096 entries.
[[nodiscard]] Result<QJsonArray> readEntries(
    const QJsonObject &object, QLatin1String key, QLatin1String what);

/// A whole number from 0 to 2^40, else nothing: null, missing, negative, fractional and absurd all count as
/// unknown.
[[nodiscard]] std::optional<quint64> countField(const QJsonObject &object, QLatin1String key);

/// A width, a number of heads or layers: as countField(), but at most 2^20, so that products of three cannot
/// overflow 64 bits.
[[nodiscard]] std::optional<quint64> dimensionField(const QJsonObject &object, QLatin1String key);

/// A finite number above 0, else nothing.
[[nodiscard]] std::optional<double> positiveField(const QJsonObject &object, QLatin1String key);

} // namespace Hearth
