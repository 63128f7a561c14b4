#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSslConfiguration>

namespace Hearth {

/// What HttpServer::setTls() wants: TLS 1.2 or later, HTTP/1.1, no client certificates. \a certificatePem:
/// the server's own first, then the chain. Errors: InvalidInput (no certificate, or no key without a
/// passphrase, in there, or they do not belong together), Unsupported (this Qt has no TLS).
[[nodiscard]] Result<QSslConfiguration> serverTls(const QByteArray &certificatePem, const QByteArray &keyPem);

} // namespace Hearth
