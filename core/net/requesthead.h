#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <optional>
#include <utility>

namespace Hearth {

/// The verb \a request is made with. Errors: InvalidInput (a custom verb that is not a token).
[[nodiscard]] Result<QByteArray> requestMethod(
    QNetworkAccessManager::Operation operation, const QNetworkRequest &request);

/// Request line and headers as they go over the wire, with the empty line [RFC 9112]. \a bodyBytes: length of
/// the body, if one is sent. Adds Host, Content-Length, `Accept-Encoding: identity`, `User-Agent` and, from a
/// user name in the URL, `Authorization`; what the caller set wins, but hop-by-hop headers and lengths are
/// ours alone. Errors: InvalidInput (a header's name or value could break out of its line), those of
/// RequestAddress.
[[nodiscard]] Result<QByteArray> requestHead(
    const QByteArray &method, const QNetworkRequest &request, std::optional<qsizetype> bodyBytes);

using RequestHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// What the URL of a request says in its head.
struct RequestAddress
{
    QByteArray target; ///< Path and query.
    QByteArray host; ///< For the Host header.
    QByteArray authorization; ///< From a user name; empty: there is none.

    /// Errors: Unsupported (neither http nor https), InvalidInput (no host).
    [[nodiscard]] static Result<RequestAddress> of(const QUrl &url);
};

/// The same of its parts.
[[nodiscard]] Result<QByteArray> requestHead(const QByteArray &method, const RequestAddress &address,
    const RequestHeaders &headers, std::optional<qsizetype> bodyBytes);

/// The same without Content-Length and the empty line: what many requests may share.
[[nodiscard]] Result<QByteArray> requestHeadStart(
    const QByteArray &method, const RequestAddress &address, const RequestHeaders &headers);
[[nodiscard]] QByteArray wholeHead(const QByteArray &start, std::optional<qsizetype> bodyBytes);

/// The caller asked for `Connection: close`.
[[nodiscard]] bool asksToClose(const RequestHeaders &headers);

/// The headers that \a request was given.
[[nodiscard]] RequestHeaders headersOf(const QNetworkRequest &request);

} // namespace Hearth
