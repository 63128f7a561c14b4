#pragma once

#include "health/watchedprovider.h"
#include "providers/probe.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <utility>

class QNetworkReply;

namespace Hearth {

/// The time one request may take to connect, and after that to be answered [PROTOCOLS.md 7.1; for servers
/// elsewhere: our choice].
struct LookTimes
{
    std::chrono::milliseconds connect;
    std::chrono::milliseconds answer;

    bool operator==(const LookTimes &) const = default;
};

/// One request to a server: of a look, of a load, of a stream of events.
struct ServerRequest
{
    QByteArray method = "GET"; ///< "GET" or "POST"
    QByteArray pathAndQuery; ///< Absolute on the server's origin.
    QByteArray body; ///< JSON of a POST.
    bool withKey = false; ///< With the provider's key and configured headers.
    ProbeRequest::KeyHeader keyHeader = ProbeRequest::KeyHeader::Authorization;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Without secrets.
    LookTimes times{std::chrono::seconds(2), std::chrono::seconds(5)};
};

/// The form of \a asked for \a provider that goes onto the wire: no redirect, no cookie, no cache, a bounded
/// body. A header value with a line end is left out.
[[nodiscard]] QNetworkRequest networkRequest(const WatchedProvider &provider, const ServerRequest &asked);

/// Lets go of \a reply without hearing from it again, if there is one: aborted, disconnected from \a
/// listener, deleted later.
void dropReply(QPointer<QNetworkReply> &reply, const QObject *listener);

} // namespace Hearth
