#pragma once

#include "config/hearthsettings.h"
#include "engine/gatewayaccess.h"
#include "net/httpserver.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace Hearth {

/// By which names and addresses other machines know this one.
struct OwnNames
{
    QString hostName; ///< Without domain, lower case; empty: none that a client could use.
    QStringList addresses; ///< No loopback and no link-local ones; at most 16.

    bool operator==(const OwnNames &) const = default;
};

/// As the system says now.
[[nodiscard]] OwnNames ownNames();

/// Whether who listens at \a address lets other machines in.
[[nodiscard]] bool isOpenToOthers(const QHostAddress &address);

/// Whether \a tls means encryption at \a address.
[[nodiscard]] bool usesTls(const TlsSettings &tls, const QHostAddress &address);

/// What a generated certificate has to name.
[[nodiscard]] QStringList certificateNames(const OwnNames &own);

/// The Host names, beside the addresses, by which other machines may call.
[[nodiscard]] QStringList networkHosts(const OwnNames &own);

/// The URLs by which clients reach who listens there, the nearest first; empty: the port is not known yet.
[[nodiscard]] QStringList reachableUrls(
    const QHostAddress &address, quint16 port, bool isTls, const OwnNames &own);

/// The URL by which programs on this machine reach who listens there: of "any address" the loopback one.
[[nodiscard]] QString localUrl(const QHostAddress &address, quint16 port, bool isTls);
/// The same of a gateway with \a settings.
[[nodiscard]] QString localUrl(const HearthSettings &settings);

/// The bounds of a server as \a settings say.
[[nodiscard]] HttpServer::Limits serverLimits(const HearthSettings &settings);

} // namespace Hearth
