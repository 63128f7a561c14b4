#pragma once

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace Hearth {

/// Where a connection leads and how: connections of equal origins may stand in for each other.
struct HostOrigin
{
    QString host; ///< Without brackets, lower case, IDN as ASCII.
    quint16 port = 0;
    bool encrypted = false;
    std::optional<QNetworkProxy> proxy; ///< None: straight there.
    std::optional<QSslConfiguration> ssl; ///< Where encrypted.
    QString verifyName; ///< The name the certificate must bear.

    bool operator==(const HostOrigin &) const = default;

    [[nodiscard]] static HostOrigin of(
        const QNetworkRequest &request, const std::optional<QNetworkProxy> &proxy);
};

/// \a host is a loopback address or one of the names that always mean this machine [RFC 6761 6.3].
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// `localhost` and names under it [RFC 6761 6.3].
[[nodiscard]] bool isLocalhostName(const QString &host);

} // namespace Hearth
