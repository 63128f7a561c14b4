#pragma once

#include <QHostAddress>

#include <functional>

class QNetworkAccessManager;
class QObject;

namespace Hearth {

/// Asks what listens at \a address and \a port whether it is a Hearth gateway; with \a isTls by https,
/// whatever certificate it has, for nothing secret is sent. \a answer is called once, from the event loop,
/// within about a second; not after \a context has gone. Lives in the thread of \a manager.
void askForHearth(QNetworkAccessManager &manager, const QHostAddress &address, quint16 port, bool isTls,
    QObject *context, const std::function<void(bool isHearth)> &answer);

/// `http://127.0.0.1:11222`, IPv6 in brackets; https with \a isTls.
[[nodiscard]] QString gatewayUrl(const QHostAddress &address, quint16 port, bool isTls = false);

} // namespace Hearth
