#include "engine/keyring.h"

#include "base/logging.h"
#include "secrets/dotenv.h"
#include "secrets/secretstore.h"

namespace Hearth {

Keyring::Keyring(SecretStore *store, SecretLookup environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(std::move(environment))
{
}

void Keyring::resolve(const QList<ProviderConfig> &providers, const QString &dotEnvPath)
{
    ++m_round;
    m_pending = 0;
    m_sources = {m_environment};
    if (Result<QHash<QString, Secret>> variables = readDotEnv(dotEnvPath)) {
        m_sources.append(fixedSecrets(std::move(*variables)));
    } else if (variables.error().kind != ErrorKind::NotFound) {
        qCWarning(logSecrets) << "cannot read" << dotEnvPath << variables.error().detail;
    }

    m_keys.clear();
    for (const ProviderConfig &provider : providers) {
        const bool isWritten = provider.apiKey.source != SecretInput::Source::None;
        Secret key = resolve(isWritten ? provider.apiKey : hostedKeyOf(provider)).value_or(Secret());
        if (key.isEmpty()) {
            key = m_fromKeychain.value(provider.id);
        }
        if (!key.isEmpty()) {
            m_keys.insert(provider.id, key);
        } else {
            askKeychain(provider.id);
        }
    }
}

QList<std::pair<QByteArray, QByteArray>> Keyring::headers(const ProviderConfig &provider) const
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (auto header = provider.headers.cbegin(); header != provider.headers.cend(); ++header) {
        if (const Secret value = resolve(header.value()).value_or(Secret()); !value.isEmpty()) {
            headers.emplaceBack(header.key().toUtf8(), value.reveal());
        }
    }
    return headers;
}

Result<Secret> Keyring::resolve(const SecretInput &input) const
{
    switch (input.source) {
    case SecretInput::Source::Plain:
        return input.plain;
    case SecretInput::Source::Env:
        return secretFromEnvironment(input.id, m_sources);
    case SecretInput::Source::None:
        return failure(ErrorKind::NotFound, QStringLiteral("nothing is written"));
    case SecretInput::Source::File:
    case SecretInput::Source::Exec:
    case SecretInput::Source::Store:
        break; // these stay with OpenClaw; Hearth's own copy may stand in the keychain
    }
    return failure(ErrorKind::Unsupported, QStringLiteral("only OpenClaw resolves %1").arg(input.id));
}

void Keyring::askKeychain(const QString &providerId)
{
    if (!m_store) {
        return;
    }
    ++m_pending;
    const int round = m_round;
    m_store->read(QStringLiteral("provider/") + providerId)
        .then(this, [this, round, providerId](const Result<Secret> &answer) {
            if (round != m_round) {
                return;
            }
            --m_pending;
            if (answer && !answer->isEmpty()) {
                m_fromKeychain.insert(providerId, *answer);
                m_keys.insert(providerId, *answer);
            } else if (!answer && answer.error().kind != ErrorKind::NotFound) {
                qCDebug(logSecrets) << "keychain:" << answer.error().detail;
            }
            Q_EMIT changed();
        });
}

} // namespace Hearth
