#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

namespace Hearth {

class SecretStore;

/// Where a gateway token was found or put.
struct GatewayToken
{
    enum class Kept { Keychain, File };

    Secret token;
    Kept kept = Kept::Keychain;
    QString file; ///< Kept::File: its path.
};

/// A fresh token: 32 random bytes of the system's generator, base64url, prefix `hearth-`.
[[nodiscard]] Secret makeGatewayToken();

/// The gateway's token: from the keychain entry `gateway-token`, else from the file `gateway-token` (0600) in
/// \a stateFolder, else made now and kept in the keychain, or in the file where no keychain answers. \a store
/// may be null (no keychain). Processes that start together get the same token. File work runs in a worker.
/// Errors of the future: those of readTokenFile() but NotFound (a bad file is reported, never replaced),
/// PermissionDenied, IoError, Cancelled (the store has gone).
[[nodiscard]] QFuture<Result<GatewayToken>> loadGatewayToken(SecretStore *store, const QString &stateFolder);

/// Puts a fresh token where the present one is kept.
/// Errors of the future: those of loadGatewayToken() and SecretStore::write(); the present one stays then.
[[nodiscard]] QFuture<Result<GatewayToken>> renewGatewayToken(SecretStore *store, const QString &stateFolder);

/// Reads a token from a file that only its owner may read. Blocking. Errors: NotFound, PermissionDenied
/// (mode too open), InvalidInput (empty, or not one line of visible ASCII), LimitExceeded, IoError.
[[nodiscard]] Result<Secret> readTokenFile(const QString &path);

} // namespace Hearth
