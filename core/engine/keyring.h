#pragma once

#include "config/configvalues.h"
#include "secrets/environment.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace Hearth {

class SecretStore;

/// Finds each provider's key: config value or reference, process environment, OpenClaw's `.env`, keychain
/// entry `provider/<id>` [DESIGN.md, Routing]. The keychain answers later; changed() tells.
class Keyring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keyring)

public:
    /// \a store may be null: no keychain is asked. It outlives this.
    Keyring(SecretStore *store, SecretLookup environment, QObject *parent = nullptr);

    /// Resolves for \a providers from now on; \a dotEnvPath: OpenClaw's own `.env`, read if it exists.
    void resolve(const QList<ProviderConfig> &providers, const QString &dotEnvPath);
    /// A secret as the files write it, by the sources of the last call above. Errors: NotFound, InvalidInput
    /// (no usable name of a variable), Unsupported (a reference that OpenClaw alone resolves).
    [[nodiscard]] Result<Secret> resolve(const SecretInput &input) const;
    [[nodiscard]] const QHash<QString, Secret> &keys() const { return m_keys; }
    /// Headers of \a provider with their values resolved; those that cannot be are left out.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers(const ProviderConfig &provider) const;
    [[nodiscard]] bool isSettled() const { return m_pending == 0; } ///< No keychain answer is awaited.

Q_SIGNALS:
    void changed();

private:
    void askKeychain(const QString &providerId);

    SecretStore *m_store;
    SecretLookup m_environment;
    QList<SecretLookup> m_sources;
    QHash<QString, Secret> m_keys;
    QHash<QString, Secret> m_fromKeychain;
    int m_round = 0; ///< Numbers the calls of resolve(): an answer to an older one is dropped.
    int m_pending = 0;
};

} // namespace Hearth
