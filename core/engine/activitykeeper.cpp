#include "engine/activitykeeper.h"

#include "base/logging.h"
#include "gateway/requestjson.h"
#include "health/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace Hearth {

namespace {

/// Lines held back while another Hearth writes. Our choice.
constexpr qsizetype maxWaiting = 4096;
constexpr std::chrono::milliseconds day = std::chrono::hours(24);

using Records = QList<std::shared_ptr<const RequestRecord>>;

QList<QByteArray> linesOf(const Records &records)
{
    QList<QByteArray> lines;
    lines.reserve(records.size());
    for (const std::shared_ptr<const RequestRecord> &record : records) {
        lines.append(requestLine(*record));
    }
    return lines;
}

} // namespace

qint64 activityFileSize(int rows)
{
    constexpr qint64 usualLine = 800; // our measurement: 500 to 900 with one failed hop
    constexpr qint64 smallest = 256 * 1024;
    constexpr qint64 largest = 64 * 1024 * 1024;
    return std::clamp(rows * usualLine, smallest, largest);
}

/// The file itself; blocking.
class ActivityKeeper::Disk
{
public:
    explicit Disk(const QString &folder)
        : m_folder(folder)
        , m_path(folder + QLatin1Char('/') + QLatin1String(fileName))
        , m_lock(folder + QStringLiteral("/activity.lock"))
    {
        m_lock.setStaleLockTime(0); // only its holder's end ends it
    }

    void setLimits(int rows, int days)
    {
        m_rows = std::max(rows, 1);
        m_age = day * std::max(days, 1);
    }

    [[nodiscard]] QList<RequestRecord> read(std::chrono::milliseconds now)
    {
        QList<RequestRecord> kept;
        for (const QByteArray &line : journal().read()) {
            std::optional<RequestRecord> record = readRequestLine(line);
            if (record && record->at >= now - m_age && record->at <= now) {
                kept.append(std::move(*record));
            }
        }
        if (kept.size() > m_rows) {
            kept.remove(0, kept.size() - m_rows);
        }
        return kept;
    }

    void write(const Records &records)
    {
        m_waiting += records;
        if (m_waiting.size() > maxWaiting) {
            m_waiting.remove(0, m_waiting.size() - maxWaiting);
        }
        if (!takeLock()) {
            return;
        }
        if (m_replacing) {
            // What stood in the file is to go.
            report(journal().replace(linesOf(std::exchange(m_waiting, {}))));
            m_replacing = false;
            return;
        }
        if (const std::chrono::milliseconds newest = m_waiting.constLast()->at; newest >= m_tidiedAt + day) {
            dropOld(newest);
        }
        report(journal().append(linesOf(std::exchange(m_waiting, {})))); // what cannot be written is dropped
    }

    void replace(const Records &records)
    {
        m_waiting.clear();
        m_replacing = true;
        write(records);
    }

private:
    [[nodiscard]] Journal journal() const { return {m_path, format, version, activityFileSize(m_rows)}; }

    /// Whether this Hearth is the one that writes.
    [[nodiscard]] bool takeLock() { return m_lock.isLocked() || (makeFolder() && m_lock.tryLock(0)); }

    /// For nobody else, as createPrivateFile() makes it; one that is there stays as it is.
    [[nodiscard]] bool makeFolder() const
    {
        return QFileInfo(m_folder).isDir()
            || (QDir().mkpath(m_folder)
                && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// Once a day: lines older than the user wants to keep.
    void dropOld(std::chrono::milliseconds now)
    {
        m_tidiedAt = now;
        const QList<QByteArray> lines = journal().read();
        QList<QByteArray> young = lines;
        young.removeIf([this, now](const QByteArray &line) {
            const std::optional<RequestRecord> record = readRequestLine(line);
            return !record || record->at < now - m_age;
        });
        if (young.size() < lines.size()) {
            report(journal().replace(young));
        }
    }

    void report(const Result<> &result)
    {
        if (!result && !std::exchange(m_hasComplained, true)) {
            qCWarning(logEngine) << "the request log cannot be kept:" << result.error().detail;
        }
    }

    QString m_folder;
    QString m_path;
    QLockFile m_lock;
    Records m_waiting;
    std::chrono::milliseconds m_tidiedAt{0};
    std::chrono::milliseconds m_age = day * LogSettings().keepDays;
    int m_rows = LogSettings().keepRows;
    bool m_replacing = false;
    bool m_hasComplained = false;
};

ActivityKeeper::ActivityKeeper(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_disk(stateFolder.isEmpty() ? nullptr : std::make_shared<Disk>(stateFolder))
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushInterval);
    connect(&m_timer, &QTimer::timeout, this, &ActivityKeeper::flush);
}

ActivityKeeper::~ActivityKeeper()
{
    flush();
    m_worker.waitForDone();
}

void ActivityKeeper::setLimits(int rows, int days)
{
    if (m_disk) {
        m_worker.start([disk = m_disk, rows, days] { disk->setLimits(rows, days); });
    }
}

void ActivityKeeper::load(std::chrono::milliseconds now)
{
    if (!m_disk) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT loaded({}); }, Qt::QueuedConnection);
        return;
    }
    m_worker.start([this, disk = m_disk, now] {
        const QList<RequestRecord> kept = disk->read(now);
        QMetaObject::invokeMethod(
            this, [this, kept] { Q_EMIT loaded(kept); }, Qt::QueuedConnection);
    });
}

void ActivityKeeper::add(const std::shared_ptr<const RequestRecord> &record)
{
    if (!m_disk) {
        return;
    }
    m_records.append(record);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void ActivityKeeper::replace(const QList<std::shared_ptr<const RequestRecord>> &records)
{
    if (!m_disk) {
        return;
    }
    m_timer.stop();
    m_records.clear(); // they are in records, or are to go
    m_worker.start([disk = m_disk, records] { disk->replace(records); });
}

void ActivityKeeper::flush()
{
    m_timer.stop();
    if (m_disk && !m_records.isEmpty()) {
        m_worker.start([disk = m_disk, records = std::exchange(m_records, {})] { disk->write(records); });
    }
}

} // namespace Hearth
