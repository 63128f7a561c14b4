#include "desktop/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Hearth {

namespace {

constexpr QByteArrayView acknowledgement = "ok\n";
constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

SingleInstance::SingleInstance(QString folder, QString name, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may end before the deadline
    connect(&m_timer, &QTimer::timeout, this, &SingleInstance::attempt);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    connect(&m_toFirst, &QLocalSocket::connected, this, [this] { m_toFirst.write(encoded(m_request)); });
    connect(&m_toFirst, &QLocalSocket::readyRead, this, [this] {
        if (m_toFirst.bytesAvailable() >= acknowledgement.size()) {
            if (m_toFirst.read(acknowledgement.size()) == acknowledgement) {
                decide(Role::Second);
            } else {
                m_toFirst.abort();
            }
        }
    });
    connect(&m_toFirst, &QLocalSocket::errorOccurred, this, &SingleInstance::retry);
    connect(&m_toFirst, &QLocalSocket::disconnected, this, &SingleInstance::retry);
}

SingleInstance::~SingleInstance()
{
    m_toFirst.disconnect(this);
    m_server.close(); // before the lock goes: the next first one may listen at once
}

QString SingleInstance::defaultFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isDir()) {
        return runtime + QStringLiteral("/hearth");
    }
#ifdef Q_OS_UNIX
    return QDir::tempPath() + QStringLiteral("/hearth-") + QString::number(getuid());
#else
    return QDir::tempPath() + QStringLiteral("/hearth"); // the user's own there
#endif
}

QString SingleInstance::nameOfSettings(const QString &settingsPath)
{
    // Hashed: a socket's path may have 107 bytes [unix(7)].
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(settingsPath).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("window-") + QString::fromLatin1(hash.toHex().first(16));
}

QString SingleInstance::nameOfDemo()
{
    return QStringLiteral("demo-") + QString::number(QCoreApplication::applicationPid());
}

QString SingleInstance::socketPath() const
{
    return m_folder + u'/' + m_name + QStringLiteral(".socket");
}

void SingleInstance::start(const StartRequest &request, std::function<void(Role)> decided)
{
    Q_ASSERT(!m_decided && decided);
    m_request = request;
    m_decided = std::move(decided);
    m_deadline.setRemainingTime(answerTime);
    if (prepareFolder()) {
        m_lock = std::make_unique<QLockFile>(m_folder + u'/' + m_name + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(std::chrono::milliseconds(0)); // stale only when its process is gone
    }
    m_timer.start(std::chrono::milliseconds(0));
}

bool SingleInstance::prepareFolder() const
{
    QDir().mkpath(QFileInfo(m_folder).path());
    if (QDir().mkdir(m_folder, ownerOnly)) {
        return true;
    }
    // In a folder that others can write to, one of them may have been here first.
    const QFileInfo info(m_folder);
    if (!info.isDir() || info.isSymLink()) {
        return false;
    }
#ifdef Q_OS_UNIX
    if (info.ownerId() != getuid()) {
        return false;
    }
#endif
    return QFile::setPermissions(m_folder, ownerOnly);
}

void SingleInstance::attempt()
{
    if (!m_decided) {
        return;
    }
    if (!m_lock || m_lock->tryLock(0)) {
        becomeFirst();
    } else if (m_lock->error() != QLockFile::LockFailedError) {
        m_lock.reset(); // no election is possible here: better two windows than none
        becomeFirst();
    } else if (m_deadline.hasExpired() || m_toFirst.state() != QLocalSocket::UnconnectedState) {
        decide(Role::Unanswered);
    } else {
        askFirst();
    }
}

void SingleInstance::becomeFirst()
{
    if (m_lock) {
        // The lock says that nobody listens: what lies there was left by a crash.
        QLocalServer::removeServer(socketPath());
        if (!m_server.listen(socketPath())) {
            m_lock.reset(); // later starts would wait for an answer in vain
        }
    }
    decide(Role::First);
}

void SingleInstance::askFirst()
{
    m_timer.start(std::chrono::milliseconds(m_deadline.remainingTime()));
    m_toFirst.connectToServer(socketPath());
}

void SingleInstance::retry()
{
    if (m_decided) {
        m_timer.start(std::min(retryInterval, std::chrono::milliseconds(m_deadline.remainingTime())));
    }
}

void SingleInstance::decide(Role role)
{
    m_timer.stop();
    const auto decided = std::exchange(m_decided, nullptr);
    m_toFirst.abort();
    decided(role);
}

void SingleInstance::receive()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > maxVisitors) {
            delete visitor;
            continue;
        }
        visitor->setReadBufferSize(maxStartMessageBytes);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        QTimer::singleShot(answerTime, visitor, &QObject::deleteLater);
    }
}

void SingleInstance::read(QLocalSocket *visitor)
{
    const QByteArray seen = visitor->peek(maxStartMessageBytes);
    const qsizetype end = seen.indexOf('\n');
    if (end < 0 && seen.size() < maxStartMessageBytes) {
        return;
    }
    disconnect(visitor, &QLocalSocket::readyRead, this, nullptr); // one message a visit
    const std::optional<StartRequest> request = startRequestOf(seen.first(end + 1));
    if (!request) {
        visitor->deleteLater();
        return;
    }
    visitor->write(acknowledgement.data(), acknowledgement.size());
    visitor->disconnectFromServer(); // once that is written
    Q_EMIT messageReceived(*request);
}

} // namespace Hearth
