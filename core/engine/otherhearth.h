#pragma once

#include <QHostAddress>

#include <functional>

class QNetworkAccessManager;
class QObject;

namespace Hearth {

/// Asks what listens at \a address and \a port whether it is a Hearth gateway. \a answer is called once, from
/// the event loop, within about a second; not after \a context has gone. Lives in the thread of \a manager.
void askForHearth(QNetworkAccessManager &manager, const QHostAddress &address, quint16 port, QObject *context,
    const std::function<void(bool isHearth)> &answer);

/// `http://127.0.0.1:11222`, IPv6 in brackets.
[[nodiscard]] QString gatewayUrl(const QHostAddress &address, quint16 port);

} // namespace Hearth
