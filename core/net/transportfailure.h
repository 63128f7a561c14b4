#pragma once

#include "base/error.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QNetworkReply>

namespace Hearth {

/// How a request ended, in Qt's words and in Hearth's. The default is success.
struct TransportFailure
{
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    Error error;
};

/// A socket's error before the request was sent: the connection could not be made.
[[nodiscard]] TransportFailure connectFailure(QAbstractSocket::SocketError error, const QString &detail);

/// What the answer's status means by itself; success for 2xx. Qt's mapping of statuses to NetworkError
/// [QtNetwork 6.4, statusCodeFromHttp()], and 3xx an error.
[[nodiscard]] TransportFailure statusFailure(int status, const QByteArray &reason);

/// The failure of Hearth's own \a error; never success.
[[nodiscard]] TransportFailure transportFailure(Error error);

} // namespace Hearth
