#pragma once

#include "base/secret.h"
#include "net/httpserver.h"
#include "protocol/protocolerror.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Who may call the gateway [PROTOCOLS.md 8.2, Loopback safety]. Pure.
struct AccessPolicy
{
    Secret token; ///< Empty: none is asked for.
    QStringList allowedHosts; ///< Beyond loopback names and the address listened on.
    QStringList allowedOrigins; ///< Browser origins that may call, as browsers send them.
    QHostAddress listenAddress; ///< Its spelling is a good Host, too.

    /// What is wrong with \a request, or nothing. A Host that is no name of this gateway is refused (403)
    /// before the token is looked at (DNS rebinding), a browser's Origin unless allowed (403), a wrong token
    /// (401). `GET /health` asks for no token.
    [[nodiscard]] std::optional<ProtocolError> refusal(const HttpRequest &request) const;
    /// The Origin to name in `Access-Control-Allow-Origin`; empty: none.
    [[nodiscard]] QByteArray allowedOrigin(const HttpRequest &request) const;
};

} // namespace Hearth
