#include "secrets/secretstore.h"

#include "base/logging.h"
#include "secrets/futureanswer.h"

#include <qt6keychain/keychain.h>

#include <QStringDecoder>
#include <QTimer>

namespace Hearth {

namespace {

Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, QStringLiteral("the keychain has no entry %1").arg(job.key())};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::KeychainUnavailable,
            QStringLiteral("the keychain refused access to %1: %2; unlock it and try again")
                .arg(job.key(), job.errorString())};
    default:
        return {ErrorKind::KeychainUnavailable,
            QStringLiteral("the keychain did not answer for %1: %2").arg(job.key(), job.errorString())};
    }
}

/// Keychains hold text: libsecret takes a C string, and QtKeychain keeps text and binary as two entries.
bool isText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return !text.isEmpty() && !utf8.hasError() && !bytes.contains('\0');
}

} // namespace

SecretStore::SecretStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

SecretStore::~SecretStore() = default;

/// The way of every call: to the main thread, a job there, \a readResult of the finished job. The answer is
/// owned by the queued call, then by the job's connection; both go with this object, and the answer says
/// Cancelled by itself. The job is never deleted from here: libsecret's callback still points at it.
template <typename T, typename MakeJob, typename ReadResult>
QFuture<Result<T>> SecretStore::ask(const QString &id, MakeJob makeJob, ReadResult readResult)
{
    auto answer = std::make_shared<FutureAnswer<T>>(QStringLiteral("the keychain was asked for %1").arg(id));
    const QFuture<Result<T>> future = answer->future();
    QMetaObject::invokeMethod(
        this,
        [this, id, makeJob, readResult, answer] {
            auto *job = makeJob(m_service);
            job->setKey(id);
            connect(job, &QKeychain::Job::finished, this, [job, readResult, answer] {
                if (job->error() != QKeychain::NoError) {
                    qCDebug(logSecrets) << "keychain:" << job->key() << job->error() << job->errorString();
                }
                answer->give(readResult(*job));
            });
            QTimer::singleShot(m_timeLimit, this, [id, limit = m_timeLimit, late = std::weak_ptr(answer)] {
                if (const auto open = late.lock()) {
                    open->give(failure(ErrorKind::TimedOut,
                        QStringLiteral(
                            "the keychain gave no answer for %1 within %2 s; does it ask for a password?")
                            .arg(id)
                            .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count())));
                }
            });
            job->start();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<Secret>> SecretStore::read(const QString &id)
{
    return ask<Secret>(
        id, [](const QString &service) { return new QKeychain::ReadPasswordJob(service); },
        [](const QKeychain::ReadPasswordJob &job) -> Result<Secret> {
            if (job.error() != QKeychain::NoError) {
                return failure(keychainError(job));
            }
            return Secret(job.binaryData());
        });
}

QFuture<Result<>> SecretStore::write(const QString &id, const Secret &secret)
{
    if (!isText(secret.reveal())) {
        return answeredFuture<void>(failure(ErrorKind::InvalidInput,
            QStringLiteral("the value for %1 is empty or not text; a keychain keeps text only").arg(id)));
    }
    return ask<void>(
        id,
        [secret](const QString &service) {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setTextData(QString::fromUtf8(secret.reveal()));
            return job;
        },
        [](const QKeychain::Job &job) -> Result<> {
            if (job.error() != QKeychain::NoError) {
                return failure(keychainError(job));
            }
            return {};
        });
}

QFuture<Result<>> SecretStore::remove(const QString &id)
{
    return ask<void>(
        id, [](const QString &service) { return new QKeychain::DeletePasswordJob(service); },
        [](const QKeychain::Job &job) -> Result<> {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) {
                return failure(keychainError(job));
            }
            return {};
        });
}

} // namespace Hearth
