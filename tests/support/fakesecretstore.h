#pragma once

#include "secrets/futureanswer.h"
#include "secrets/secretstore.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <optional>

namespace Hearth {

/// A keychain in memory that answers at once, from any thread, and can be told to fail.
class FakeSecretStore : public SecretStore
{
public:
    FakeSecretStore()
        : SecretStore(QStringLiteral("hearth-test"))
    {
    }

    std::optional<Error> readError; ///< Given by every read() while set; to be set before use.
    std::optional<Error> writeError;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &id) override
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(QStringLiteral("read ") + id);
        if (readError) {
            return answeredFuture<Secret>(failure(*readError));
        }
        const auto found = m_secrets.constFind(id);
        return found == m_secrets.constEnd() ? answeredFuture<Secret>(failure(ErrorKind::NotFound, id))
                                             : answeredFuture<Secret>(*found);
    }
    [[nodiscard]] QFuture<Result<>> write(const QString &id, const Secret &secret) override
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(QStringLiteral("write ") + id);
        if (writeError) {
            return answeredFuture<void>(failure(*writeError));
        }
        m_secrets.insert(id, secret);
        return answeredFuture<void>({});
    }
    [[nodiscard]] QFuture<Result<>> remove(const QString &id) override
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(QStringLiteral("remove ") + id);
        m_secrets.remove(id);
        return answeredFuture<void>({});
    }

    void put(const QString &id, const QByteArray &value)
    {
        const QMutexLocker lock(&m_mutex);
        m_secrets.insert(id, Secret(value));
    }
    [[nodiscard]] QByteArray value(const QString &id) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_secrets.value(id).reveal();
    }
    [[nodiscard]] QStringList calls() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls;
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
    QStringList m_calls;
};

} // namespace Hearth
