#pragma once

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>
#include <functional>
#include <memory>

namespace Hearth {

/// Says whether a connection may be made. Asked twice for each connection: with the host as spelled before
/// any name is looked up (\a address null), and with each address before connecting.
using PlacePredicate = std::function<bool(const QString &host, const QHostAddress &address)>;

/// A QNetworkAccessManager whose HTTP requests run on Hearth's own transport [DESIGN.md; PERF_BASELINE.md 7]:
/// QSslSocket or QTcpSocket under Beast's response parser, TCP_NODELAY, own pool of idle connections, no
/// replay of a POST once it was written whole, bounded buffers, cancel at once. Callers see QNetworkReply
/// alone. Lives in one thread. Redirects are errors; cookies, HSTS and caches are not supported.
class AccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessManager)

public:
    explicit AccessManager(QObject *parent = nullptr);
    ~AccessManager() override;

    void setPlacePredicate(PlacePredicate predicate);
    /// Request attributes (set on QNetworkRequest::setAttribute), each a number of milliseconds; absent:
    /// default.
    enum Attribute {
        ConnectTimeout =
            QNetworkRequest::User + 1, ///< Name, TCP and TLS together; default 2 s loopback, 10 s else.
        HeadTimeout, ///< From the request written to the answer's head; default 600 s [PROTOCOLS.md 6.3].
        SilenceTimeout, ///< Between two reads of the body; default 300 s [PROTOCOLS.md 6.3].
        MaxBodyBytes, ///< Body limit in bytes; default none. Over it: UnknownContentError, ErrorKind
                      ///< LimitExceeded.
    };

    /// The ErrorKind of a finished reply's failure, more exact than QNetworkReply::error(); Internal when
    /// there is none or the reply is not ours.
    [[nodiscard]] static int errorKindOf(const QNetworkReply &reply);
    [[nodiscard]] int idleConnections() const;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
