#include "engine/gatewayreach.h"

#include "engine/otherhearth.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype maxAddresses = 16; // our choice: a machine with containers has a bridge or two for each

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

/// Whether who listens at "any" address \a any is reached by \a address.
bool isCovered(const QHostAddress &any, const QHostAddress &address)
{
    return any == QHostAddress(QHostAddress::Any) || any.protocol() == address.protocol();
}

} // namespace

OwnNames ownNames()
{
    OwnNames own;
    const QString name = QHostInfo::localHostName().section(u'.', 0, 0).toLower();
    own.hostName = name == QLatin1String("localhost") ? QString() : name;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (QHostAddress address : all) {
        if (!address.isLoopback() && !address.isLinkLocal() && own.addresses.size() < maxAddresses) {
            address.setScopeId({});
            own.addresses.append(address.toString());
        }
    }
    return own;
}

bool isOpenToOthers(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback();
}

bool usesTls(const TlsSettings &tls, const QHostAddress &address)
{
    switch (tls.mode) {
    case TlsSettings::Mode::On:
        return true;
    case TlsSettings::Mode::Off:
        return false;
    case TlsSettings::Mode::Auto:
        break;
    }
    return isOpenToOthers(address);
}

QStringList certificateNames(const OwnNames &own)
{
    return QStringList{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")}
    + networkHosts(own) + own.addresses;
}

QStringList networkHosts(const OwnNames &own)
{
    return own.hostName.isEmpty() ? QStringList()
                                  : QStringList{own.hostName, own.hostName + QStringLiteral(".local")};
}

QStringList reachableUrls(const QHostAddress &address, quint16 port, bool isTls, const OwnNames &own)
{
    if (port == 0 || address.isNull()) {
        return {};
    }
    if (!isAny(address)) {
        return {gatewayUrl(address, port, isTls)};
    }
    const auto loopback = address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress::LocalHostIPv6
                                                                         : QHostAddress::LocalHost;
    QStringList urls{gatewayUrl(QHostAddress(loopback), port, isTls)};
    for (const QString &each : own.addresses) {
        if (isCovered(address, QHostAddress(each))) {
            urls.append(gatewayUrl(QHostAddress(each), port, isTls));
        }
    }
    return urls;
}

QString localUrl(const QHostAddress &address, quint16 port, bool isTls)
{
    return reachableUrls(address, port, isTls, {}).value(0, gatewayUrl(address, port, isTls));
}

QString localUrl(const HearthSettings &settings)
{
    const QHostAddress address(settings.listenAddress);
    return localUrl(address, settings.port, usesTls(settings.tls, address));
}

HttpServer::Limits serverLimits(const HearthSettings &settings)
{
    HttpServer::Limits limits;
    limits.maxBodyBytes = static_cast<qsizetype>(settings.maxBodyBytes);
    limits.maxConnections = settings.maxConnections;
    return limits;
}

} // namespace Hearth
