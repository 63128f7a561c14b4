#pragma once

#include "health/discoveryvalues.h"
#include "providers/discoveryports.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace Hearth {

/// Where to look for a server.
struct DiscoveryAddress
{
    QUrl baseUrl; ///< With the address itself: http://127.0.0.1:1234/v1
    bool isThisMachine = false;
    /// Addresses with the same key share a bound on how many are asked at once: one port of one machine.
    QString portKey;

    bool operator==(const DiscoveryAddress &) const = default;
};

/// Address of a provider that the config has, and its id.
using ConfiguredAddress = std::pair<QString, QUrl>;

/// More hosts than these are not searched at once. Our choice.
inline constexpr qsizetype mostDiscoveryHosts = 64;

/// The hosts as they are searched: "127.0.0.1" for every name of this machine, each once, nothing that is no
/// host. \a wanted: as the user writes them, "nas", "192.168.1.5:8080", "http://nas:1234/v1"; empty: this
/// machine.
[[nodiscard]] QStringList discoveryHosts(const QStringList &wanted);

/// All addresses to ask for \a wanted, in the order of \a ports; this machine as 127.0.0.1 and ::1. A host
/// with a port is asked at that port alone.
[[nodiscard]] QList<DiscoveryAddress> discoveryAddresses(
    const QStringList &wanted, const QList<DiscoveryPort> &ports);

/// The same server by both addresses: localhost, 127.0.0.1 and ::1 are one host, /v1 may be there or not.
[[nodiscard]] bool isSameAddress(const QUrl &one, const QUrl &other);

/// Id of the provider at \a baseUrl; empty: none.
[[nodiscard]] QString configuredAs(const QUrl &baseUrl, const QList<ConfiguredAddress> &configured);

/// \a found with one more server, by address. One that says the same at 127.0.0.1 and at ::1 of the same port
/// stands there once, as 127.0.0.1.
[[nodiscard]] QList<FoundServer> withServer(const QList<FoundServer> &found, const FoundServer &server);

} // namespace Hearth
