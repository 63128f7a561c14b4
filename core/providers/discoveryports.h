#pragma once

#include <QByteArray>
#include <QList>

namespace Hearth {

/// A port on which model servers are usually found, and where their OpenAI-style API begins there.
struct DiscoveryPort
{
    quint16 port = 0;
    QByteArray basePath; ///< "/v1"

    bool operator==(const DiscoveryPort &) const = default;
};

/// All of PROTOCOLS.md 7.2, likeliest first. Hearth's own port is not among them.
[[nodiscard]] QList<DiscoveryPort> discoveryPorts();

} // namespace Hearth
