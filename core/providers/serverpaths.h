#pragma once

#include <QByteArray>
#include <QUrl>

namespace Hearth {

/// Path of a base URL without slashes at its end: `/v1` of `http://host:1234/v1/`.
[[nodiscard]] QByteArray basePathOf(const QUrl &baseUrl);

/// Where the server's own paths begin: the base without its /v1.
[[nodiscard]] QByteArray rootPathOf(const QUrl &baseUrl);

/// A model id as one part of a path or a query.
[[nodiscard]] QByteArray encodedId(const QString &modelId);

} // namespace Hearth
