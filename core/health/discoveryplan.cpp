#include "health/discoveryplan.h"

#include "config/place.h"
#include "providers/serverpaths.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>

namespace Hearth {

namespace {

QString thisMachine()
{
    return QStringLiteral("127.0.0.1");
}

/// A host as the user names it, taken apart.
struct Wanted
{
    QString host; ///< Without brackets; "127.0.0.1" for every name of this machine.
    int port = 0; ///< 0: the usual ones.

    bool operator==(const Wanted &) const = default;
};

std::optional<Wanted> wantedOf(const QString &text)
{
    QString written = text.trimmed();
    if (isIpAddress(written) && written.contains(u':')) {
        written = QLatin1Char('[') + written + QLatin1Char(']');
    }
    const bool hasScheme = written.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? written : QLatin1String("http://") + written, QUrl::StrictMode);
    static const QRegularExpression host(QStringLiteral("\\A[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\\z"));
    const QString name = url.host(QUrl::FullyEncoded);
    const QString bare = name.startsWith(u'[') ? name.mid(1, name.size() - 2) : name;
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || !(isIpAddress(bare) || host.match(bare).hasMatch())) {
        return std::nullopt;
    }
    return Wanted{placeOfHost(bare) == Place::Local ? thisMachine() : bare, url.port(0)};
}

QList<Wanted> wantedOf(const QStringList &texts)
{
    QList<Wanted> wanted;
    for (const QString &text : texts) {
        const std::optional<Wanted> one = wantedOf(text);
        if (one && !wanted.contains(*one) && wanted.size() < mostDiscoveryHosts) {
            wanted.append(*one);
        }
    }
    if (texts.isEmpty()) {
        wanted.append({thisMachine(), 0});
    }
    return wanted;
}

QUrl urlOf(const QString &host, int port, const QByteArray &path)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(QString::fromLatin1(path));
    return url;
}

void appendAddresses(QList<DiscoveryAddress> &addresses, const QString &host, const DiscoveryPort &port)
{
    const bool isHere = host == thisMachine();
    const QStringList spellings =
        isHere ? QStringList{thisMachine(), QStringLiteral("::1")} : QStringList{host};
    for (const QString &spelling : spellings) {
        DiscoveryAddress address;
        address.baseUrl = urlOf(spelling, port.port, port.basePath);
        address.isThisMachine = isHere;
        address.portKey = host + QLatin1Char(' ') + QString::number(port.port);
        if (!addresses.contains(address)) {
            addresses.append(address);
        }
    }
}

/// Where the base paths of the usual ports begin, each once.
QList<QByteArray> basePaths(const QList<DiscoveryPort> &ports)
{
    QList<QByteArray> paths;
    for (const DiscoveryPort &port : ports) {
        if (!paths.contains(port.basePath)) {
            paths.append(port.basePath);
        }
    }
    return paths;
}

/// What makes an address the same server's: scheme, machine, port, path without /v1.
std::tuple<QString, QString, int, QByteArray> identityOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const QString host = url.host().toLower();
    const QString machine = placeOfHost(host) == Place::Local ? thisMachine() : host;
    return {scheme, machine, url.port(scheme == QLatin1String("https") ? 443 : 80), rootPathOf(url)};
}

bool isAtThisMachine(const QUrl &url)
{
    return placeOfHost(url.host()) == Place::Local;
}

/// The same but for what changes from one moment to the next.
bool isSameServer(const ServerReading &one, const ServerReading &other)
{
    return one.kind == other.kind && one.state == other.state && one.product == other.product
        && one.version == other.version
        && std::equal(one.models.cbegin(), one.models.cend(), other.models.cbegin(), other.models.cend(),
            [](const ModelReading &mine, const ModelReading &yours) { return mine.id == yours.id; });
}

bool isTwin(const FoundServer &one, const FoundServer &other)
{
    return isAtThisMachine(one.baseUrl) && isSameAddress(one.baseUrl, other.baseUrl)
        && isSameServer(one.reading, other.reading);
}

/// This machine first, then by name and port.
bool comesBefore(const FoundServer &one, const FoundServer &other)
{
    const auto key = [](const FoundServer &server) {
        const QHostAddress address(server.baseUrl.host());
        return std::tuple(!isAtThisMachine(server.baseUrl), server.baseUrl.port(),
            address.protocol() == QAbstractSocket::IPv6Protocol, server.baseUrl.toString());
    };
    const auto ofHost = [](const FoundServer &server) { return server.baseUrl.host(); };
    if (!isAtThisMachine(one.baseUrl) && !isAtThisMachine(other.baseUrl) && ofHost(one) != ofHost(other)) {
        return ofHost(one) < ofHost(other);
    }
    return key(one) < key(other);
}

} // namespace

QStringList discoveryHosts(const QStringList &wanted)
{
    QStringList hosts;
    for (const Wanted &one : wantedOf(wanted)) {
        if (!hosts.contains(one.host)) {
            hosts.append(one.host);
        }
    }
    return hosts;
}

QList<DiscoveryAddress> discoveryAddresses(const QStringList &wanted, const QList<DiscoveryPort> &ports)
{
    QList<DiscoveryAddress> addresses;
    for (const Wanted &one : wantedOf(wanted)) {
        if (one.port == 0) {
            for (const DiscoveryPort &port : ports) {
                appendAddresses(addresses, one.host, port);
            }
            continue;
        }
        const auto isUsual = [&one](const DiscoveryPort &port) { return port.port == one.port; };
        if (std::any_of(ports.cbegin(), ports.cend(), isUsual)) {
            for (const DiscoveryPort &port : ports) {
                if (isUsual(port)) {
                    appendAddresses(addresses, one.host, port);
                }
            }
            continue;
        }
        for (const QByteArray &path : basePaths(ports)) {
            appendAddresses(addresses, one.host, {static_cast<quint16>(one.port), path});
        }
    }
    return addresses;
}

bool isSameAddress(const QUrl &one, const QUrl &other)
{
    return identityOf(one) == identityOf(other);
}

QString configuredAs(const QUrl &baseUrl, const QList<ConfiguredAddress> &configured)
{
    const auto found = std::find_if(configured.cbegin(), configured.cend(),
        [&baseUrl](const ConfiguredAddress &each) { return isSameAddress(each.second, baseUrl); });
    return found == configured.cend() ? QString() : found->first;
}

QList<FoundServer> withServer(const QList<FoundServer> &found, const FoundServer &server)
{
    QList<FoundServer> with = found;
    const auto twin = std::find_if(
        with.begin(), with.end(), [&server](const FoundServer &each) { return isTwin(each, server); });
    if (twin != with.end()) {
        if (comesBefore(server, *twin)) {
            *twin = server;
        }
        return with;
    }
    with.insert(std::upper_bound(with.begin(), with.end(), server, comesBefore), server);
    return with;
}

} // namespace Hearth
