#pragma once

#include <QString>

namespace Hearth {

/// Where a provider is [DESIGN.md, Routing].
enum class Place {
    Local, ///< This machine: loopback addresses and names.
    Lan, ///< Private and link-local addresses, `.local` and single-label names.
    Hosted, ///< Everything else.
};

/// Place of the host in \a baseUrl, judged by its spelling alone: no name is looked up. What is no address
/// with a host is Hosted, so that "local only" errs on the safe side.
[[nodiscard]] Place placeOf(const QString &baseUrl);

/// The same for a bare host name or IP address (IPv6 with or without brackets).
[[nodiscard]] Place placeOfHost(const QString &host);

/// Whether \a text is an IPv4 or IPv6 address (without brackets, port or zone).
[[nodiscard]] bool isIpAddress(const QString &text);

} // namespace Hearth
