#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace Hearth {

/// The OS keychain as seen from any thread: each call is queued to the main thread, where QtKeychain's jobs
/// must run (libsecret needs the GLib main context), and answers by a future. Made and destroyed in the main
/// thread; outlives its users.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    /// \a service: the keychain's folder, "hearth" in the product.
    explicit SecretStore(QString service, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Errors: NotFound, KeychainUnavailable (no keyring, locked, denied), TimedOut (60 s: a prompt nobody
    /// answers).
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &id);
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &id, const Secret &secret);
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &id);

private:
    QString m_service;
};

} // namespace Hearth
