#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

namespace Hearth {

/// The OS keychain as seen from any thread: each call is queued to the main thread, where QtKeychain's jobs
/// must run (libsecret needs the GLib main context), and answers by a future. Made and destroyed in the main
/// thread; outlives its users. A future is never ready when the call returns, and is always answered: calls
/// still open when the store goes end with Cancelled. Continuations without a context run in the main thread.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    /// How long a call may take. Our choice: long enough to find and type a keyring's password.
    static constexpr std::chrono::milliseconds defaultTimeLimit{60'000};

    /// \a service: the keychain's folder, "hearth" in the product.
    explicit SecretStore(QString service, QObject *parent = nullptr);
    ~SecretStore() override;

    /// To be set before the first call.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    /// Errors: NotFound, KeychainUnavailable (no keyring, locked, denied), TimedOut (60 s: a prompt nobody
    /// answers), Cancelled.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &id);
    /// Overwrites. After TimedOut the value may still arrive, when the prompt is answered in the end.
    /// Errors: those of read() but NotFound, and InvalidInput when \a secret is empty or not text.
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &id, const Secret &secret);
    /// Removing what is not there succeeds. Errors: those of read() but NotFound.
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &id);

private:
    template <typename T, typename MakeJob, typename ReadResult>
    [[nodiscard]] QFuture<Result<T>> ask(const QString &id, MakeJob makeJob, ReadResult readResult);

    QString m_service;
    std::chrono::milliseconds m_timeLimit = defaultTimeLimit;
};

} // namespace Hearth
