#include "engine/routingfile.h"

#include "base/logging.h"
#include "secrets/privatefile.h"

#include <QDir>
#include <QJsonDocument>

namespace Hearth {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024; ///< Ten thousand models. Our choice.

} // namespace

class RoutingFile::Disk
{
public:
    explicit Disk(const QString &folder)
        : m_folder(folder)
        , m_path(folder + QStringLiteral("/routing.json"))
        , m_lock(folder + QStringLiteral("/routing.lock"))
    {
        m_lock.setStaleLockTime(0); // only its holder's end ends it
    }

    [[nodiscard]] QJsonObject read() const
    {
        const Result<QByteArray> bytes = readSmallFile(m_path, maxBytes, FilePrivacy::Any);
        if (!bytes && bytes.error().kind != ErrorKind::NotFound) {
            qCWarning(logEngine) << "cannot read" << m_path << bytes.error().detail;
        }
        return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    }

    void write(const QJsonObject &memory)
    {
        if (!QDir().mkpath(m_folder) || (!m_lock.isLocked() && !m_lock.tryLock(0))) {
            return;
        }
        const QByteArray json = QJsonDocument(memory).toJson(QJsonDocument::Compact);
        if (const Result<> written = replacePrivateFile(m_path, json); !written) {
            qCWarning(logEngine) << "cannot write" << m_path << written.error().detail;
        }
    }

private:
    QString m_folder;
    QString m_path;
    QLockFile m_lock;
};

RoutingFile::RoutingFile(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_disk(stateFolder.isEmpty() ? nullptr : std::make_shared<Disk>(stateFolder))
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushInterval);
    connect(&m_timer, &QTimer::timeout, this, &RoutingFile::flush);
}

RoutingFile::~RoutingFile()
{
    flush();
    m_worker.waitForDone();
}

void RoutingFile::load()
{
    m_worker.start([this, disk = m_disk] {
        const QJsonObject memory = disk ? disk->read() : QJsonObject();
        QMetaObject::invokeMethod(
            this, [this, memory] { Q_EMIT loaded(memory); }, Qt::QueuedConnection);
    });
}

void RoutingFile::set(std::function<QJsonObject()> memory)
{
    m_waiting = std::move(memory);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RoutingFile::flush()
{
    if (const auto memory = std::exchange(m_waiting, {}); memory && m_disk) {
        m_worker.start([disk = m_disk, now = memory()] { disk->write(now); });
    }
}

} // namespace Hearth
