#include "net/hostorigin.h"

#include <QHostAddress>
#include <QUrl>

namespace Hearth {

HostOrigin HostOrigin::of(const QNetworkRequest &request, const std::optional<QNetworkProxy> &proxy)
{
    const QUrl url = request.url();
    HostOrigin origin;
    origin.host = url.host(QUrl::FullyEncoded).toLower();
    origin.encrypted = url.scheme() == QLatin1String("https");
    origin.port = quint16(url.port(origin.encrypted ? 443 : 80));
    origin.proxy = proxy;
    if (origin.encrypted) {
        origin.ssl = request.sslConfiguration();
        origin.ssl->setAllowedNextProtocols({QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
        origin.verifyName = request.peerVerifyName().isEmpty() ? origin.host : request.peerVerifyName();
    }
    return origin;
}

bool isLoopbackHost(const QString &host)
{
    // The usual spelling first: this is asked twice for each request, and reading an address costs.
    return host == QLatin1String("127.0.0.1") || isLocalhostName(host) || QHostAddress(host).isLoopback();
}

bool isLocalhostName(const QString &host)
{
    const auto name = QStringView(host).endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive);
}

} // namespace Hearth
