#pragma once

#include "base/error.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Hearth {

class LeanReply;
class LeanReplyUser;

/// Says whether a connection may be made. Asked twice for each connection: with the host as spelled before
/// any name is looked up (\a address null), and with each address before connecting. A connection kept open
/// is asked about again, in both ways, before it is used again. Through a proxy only the first question can
/// be put: the proxy looks the name up.
using PlacePredicate = std::function<bool(const QString &host, const QHostAddress &address)>;

/// A QNetworkAccessManager whose HTTP requests run on Hearth's own transport [DESIGN.md; PERF_BASELINE.md 7]:
/// QSslSocket or a bare QAbstractSocket under Beast's response parser, TCP_NODELAY, own pool of idle
/// connections, no replay of a POST once it was written, bounded buffers, cancel at once. Callers see
/// QNetworkReply alone, but for postLean()'s. Lives in one thread.
///
/// Where a reply differs from Qt's own:
/// - finished() comes exactly once, always queued, also after abort() and for requests refused at once;
///   error() and errorString() are set from abort() on, isFinished() from finished() on.
/// - 4xx and 5xx are errors as in Qt, and their body can be read. So are 3xx (UnknownContentError): no
///   redirect is followed; RedirectionTargetAttribute says where it leads.
/// - The request's body is read whole when the request is made: it must be a QByteArray or a device that
///   holds everything already. Content-Length, Connection and the other hop-by-hop headers are set by the
///   transport; those of the caller are left out, but for `Connection: close`.
/// - A reply holds at most readBufferSize() unread bytes, 64 KiB unless set; then it stops reading the
///   socket until the caller reads, and no time-out runs meanwhile. With MaxBodyBytes set it may hold the
///   whole body: set that for callers which read everything in finished().
/// - transferTimeout() of request or manager, where set, is the HeadTimeout and SilenceTimeout; it ends with
///   QNetworkReply::TimeoutError. Auto-delete works as in Qt.
/// - Proxies (proxy(), proxyFactory()) are used by CONNECT or SOCKS5; never for loopback.
/// - Schemes other than http and https end with ProtocolUnknownError.
/// - Not supported: cookies, HSTS, caches, HTTP/2, decompression (identity is asked for), pipelining,
///   authenticationRequired(), progress signals, setSslConfiguration() on a running reply.
class AccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessManager)

public:
    explicit AccessManager(QObject *parent = nullptr);
    /// Deletes its replies without a signal, as Qt does. Those given to another parent end as Cancelled here
    /// and now: the one case in which finished() is not queued.
    ~AccessManager() override;

    /// Idle connections are closed, for they were made under the old rule.
    void setPlacePredicate(PlacePredicate predicate);
    /// Request attributes (set on QNetworkRequest::setAttribute), integers; times in milliseconds, 0: no
    /// limit; absent: the default.
    enum Attribute {
        ConnectTimeout =
            QNetworkRequest::User + 1, ///< Name, TCP and TLS together; default 2 s loopback, 10 s else.
        HeadTimeout, ///< From the request written to the answer's head; default 600 s [PROTOCOLS.md 6.3].
        SilenceTimeout, ///< Between two reads of the body, or two writes of the request; default 300 s
                        ///< [PROTOCOLS.md 6.3].
        MaxBodyBytes, ///< Body limit in bytes; default none. Over it: UnknownContentError, ErrorKind
                      ///< LimitExceeded.
    };

    /// A POST by one that knows its headers and times.
    struct LeanPost
    {
        QUrl url;
        QList<std::pair<QByteArray, QByteArray>> headers;
        std::chrono::milliseconds connectTimeout{0}; ///< See Attribute; 0: no limit.
        std::chrono::milliseconds headTimeout{0};
        std::chrono::milliseconds silenceTimeout{0};
    };
    /// Sends \a post with \a body on the same transport, without all that QNetworkRequest, QNetworkReply and
    /// their signals cost, which is half of what a small request takes. \a user must outlive the reply, and
    /// is not told from inside this call: look at hasEnded(). A reply that outlives the manager goes on. A
    /// manager that is no AccessManager is asked by its post().
    [[nodiscard]] static std::unique_ptr<LeanReply> postLean(
        QNetworkAccessManager &manager, const LeanPost &post, const QByteArray &body, LeanReplyUser &user);

    /// The ErrorKind of a finished reply's failure, more exact than QNetworkReply::error(); Internal when
    /// there is none or the reply is not ours. Answers with an error status go by the status alone.
    [[nodiscard]] static ErrorKind errorKindOf(const QNetworkReply &reply);
    [[nodiscard]] int idleConnections() const;
    void closeIdleConnections();

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    [[nodiscard]] std::unique_ptr<LeanReply> makeLean(
        const LeanPost &post, const QByteArray &body, LeanReplyUser &user);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
