#include "sizing/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Hearth {

namespace {

constexpr qsizetype maximumCatalogueBytes = 4 * 1024 * 1024;
constexpr qsizetype maximumEntries = 4096;
constexpr double maximumCount = 1099511627776.0; // 2^40
constexpr quint64 maximumDimension = quint64{1} << 20;

} // namespace

Result<QJsonObject> readCatalogue(const QByteArray &json, QLatin1String what)
{
    if (json.size() > maximumCatalogueBytes) {
        return failure(ErrorKind::LimitExceeded, QStringLiteral("%1: larger than 4 MiB").arg(what));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorKind::SyntaxError,
            QStringLiteral("%1: %2 at byte %3").arg(what, error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return failure(ErrorKind::SyntaxError, QStringLiteral("%1: not a JSON object").arg(what));
    }
    return document.object();
}

Result<QJsonArray> readEntries(const QJsonObject &object, QLatin1String key, QLatin1String what)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray()) {
        return failure(ErrorKind::BadResponse, QStringLiteral("%1: no array \"%2\"").arg(what, key));
    }
    const QJsonArray entries = value.toArray();
    if (entries.size() > maximumEntries) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral("%1: more than %2 entries in \"%3\"").arg(what).arg(maximumEntries).arg(key));
    }
    return entries;
}

std::optional<quint64> countField(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > maximumCount || std::floor(number) != number) {
        return std::nullopt;
    }
    return static_cast<quint64>(number);
}

std::optional<quint64> dimensionField(const QJsonObject &object, QLatin1String key)
{
    const std::optional<quint64> number = countField(object, key);
    return number && *number <= maximumDimension ? number : std::nullopt;
}

std::optional<double> positiveField(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(0);
    return value.isDouble() && number > 0 && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

} // namespace Hearth
