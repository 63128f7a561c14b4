#include "engine/otherhearth.h"

#include "net/accessmanager.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace Hearth {

namespace {

constexpr int askTime = 1000; ///< Milliseconds: a gateway on the same machine answers in a few. Our choice.
constexpr int maxBody = 64 * 1024;

/// Who listens on every address is asked at the nearest one.
QHostAddress reachable(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any)) {
        return QHostAddress(QHostAddress::LocalHost);
    }
    return address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::LocalHostIPv6)
                                                          : address;
}

} // namespace

void askForHearth(QNetworkAccessManager &manager, const QHostAddress &address, quint16 port, bool isTls,
    QObject *context, const std::function<void(bool isHearth)> &answer)
{
    QNetworkRequest request(QUrl(gatewayUrl(reachable(address), port, isTls) + QStringLiteral("/health")));
    for (const auto attribute :
        {AccessManager::ConnectTimeout, AccessManager::HeadTimeout, AccessManager::SilenceTimeout}) {
        request.setAttribute(static_cast<QNetworkRequest::Attribute>(attribute), askTime);
    }
    request.setAttribute(static_cast<QNetworkRequest::Attribute>(AccessManager::MaxBodyBytes), maxBody);
    QNetworkReply *reply = manager.get(request);
    if (isTls) {
        reply->ignoreSslErrors();
    }
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, answer] {
        reply->deleteLater();
        answer(reply->hasRawHeader("X-Hearth-Instance"));
    });
}

QString gatewayUrl(const QHostAddress &address, quint16 port, bool isTls)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
        : address.toString();
    return QStringLiteral("%1://%2:%3")
        .arg(isTls ? QLatin1String("https") : QLatin1String("http"), host)
        .arg(port);
}

} // namespace Hearth
