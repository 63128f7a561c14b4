#pragma once

#include "base/result.h"
#include "net/hostorigin.h"
#include "net/requesthead.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

namespace Hearth {

/// Bounds of one request; a time of 0: no limit.
struct RequestLimits
{
    std::chrono::milliseconds connect{0};
    std::chrono::milliseconds head{0};
    std::chrono::milliseconds silence{0};
    std::optional<quint64> bodyBytes;

    /// As a request's attributes set them (AccessManager::Attribute).
    [[nodiscard]] static RequestLimits of(const QNetworkRequest &request, const HostOrigin &origin);
};

/// A request as it goes over the wire, kept until it cannot be needed again.
struct OutgoingRequest
{
    QByteArray head;
    QByteArray body;
    bool isHead = false; ///< HEAD: the answer has no body.
    bool isSafe = false; ///< GET or HEAD: sending it twice does no harm [RFC 9110 9.2.1].
    bool closes = false; ///< Its connection serves no other.

    [[nodiscard]] qint64 size() const { return head.size() + body.size(); }

    /// \a body: none for requests without one. Errors: as requestMethod() and requestHead().
    [[nodiscard]] static Result<OutgoingRequest> make(QNetworkAccessManager::Operation operation,
        const QNetworkRequest &request, const std::optional<QByteArray> &body);
    /// A POST whose head begins with \a start, of requestHeadStart().
    [[nodiscard]] static OutgoingRequest post(const QByteArray &start, bool closes, const QByteArray &body);
};

} // namespace Hearth
