#include "health/historykeeper.h"

#include "base/logging.h"
#include "health/journal.h"
#include "health/statehistory.h"
#include "health/traffichistory.h"
#include "secrets/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

constexpr int trafficVersion = 1;
constexpr int statesVersion = 1;
constexpr qsizetype maxLearntBytes = 8 * 1024 * 1024; // our choice: eight times the most that is written
/// Lines held back while another Hearth writes. Our choice.
constexpr qsizetype maxWaiting = 4096;

QByteArray aliveLine(std::chrono::milliseconds at)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("alive"), static_cast<double>(at.count())}})
        .toJson(QJsonDocument::Compact);
}

std::optional<std::chrono::milliseconds> readAliveLine(const QByteArray &line)
{
    const QJsonValue value = QJsonDocument::fromJson(line).object().value(QLatin1String("alive"));
    return value.isDouble() ? std::optional(std::chrono::milliseconds(value.toInteger())) : std::nullopt;
}

template <typename T>
void append(QList<T> &waiting, const QList<T> &more)
{
    waiting += more;
    if (waiting.size() > maxWaiting) {
        waiting.remove(0, waiting.size() - maxWaiting);
    }
}

} // namespace

/// The files themselves; blocking.
class HistoryKeeper::Disk
{
public:
    explicit Disk(const QString &folder)
        : m_folder(folder)
        , m_lock(folder + QStringLiteral("/history.lock"))
        , m_traffic(folder + QStringLiteral("/traffic.jsonl"), "hearth-traffic", trafficVersion)
        , m_states(folder + QStringLiteral("/states.jsonl"), "hearth-states", statesVersion)
        , m_learntPath(folder + QStringLiteral("/learnt.json"))
    {
        m_lock.setStaleLockTime(0); // only its holder's end ends it
    }

    [[nodiscard]] KeptHistory read(std::chrono::milliseconds now) const
    {
        KeptHistory kept;
        readTraffic(kept, now);
        readStates(kept, now);
        if (const Result<LearntBook> learnt = readLearnt()) {
            kept.learnt = *learnt;
        } else if (learnt.error().kind != ErrorKind::NotFound) {
            qCWarning(logHealth) << "cannot read" << m_learntPath << learnt.error().detail;
        }
        return kept;
    }

    void write(const QList<TrafficSample> &traffic, const QList<QByteArray> &states,
        const std::optional<LearntBook> &learnt)
    {
        append(m_waitingTraffic, traffic);
        append(m_waitingStates, states);
        if (learnt) {
            m_waitingLearnt = learnt;
        }
        if (!takeLock()) {
            return;
        }
        // What cannot be written is dropped.
        report(writeLines(m_traffic, trafficLines(std::exchange(m_waitingTraffic, {}))));
        report(writeLines(m_states, std::exchange(m_waitingStates, {})));
        if (m_waitingLearnt) {
            report(writeLearnt(*m_waitingLearnt));
            m_waitingLearnt.reset();
        }
    }

private:
    /// Whether this Hearth is the one that writes.
    [[nodiscard]] bool takeLock()
    {
        if (m_lock.isLocked()) {
            return true;
        }
        if (!makeFolder() || !m_lock.tryLock(0)) {
            return false;
        }
        m_others = readLearnt().value_or(LearntBook()); // what was written since ours was read
        return true;
    }

    /// For nobody else, as createPrivateFile() makes it; one that is there stays as it is.
    [[nodiscard]] bool makeFolder() const
    {
        return QFileInfo(m_folder).isDir()
            || (QDir().mkpath(m_folder)
                && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    [[nodiscard]] static QList<QByteArray> trafficLines(const QList<TrafficSample> &samples)
    {
        QList<QByteArray> lines;
        lines.reserve(samples.size());
        for (const TrafficSample &sample : samples) {
            lines.append(trafficLine(sample));
        }
        return lines;
    }

    [[nodiscard]] static Result<> writeLines(Journal &journal, const QList<QByteArray> &lines)
    {
        return lines.isEmpty() ? Result<>() : journal.append(lines);
    }

    [[nodiscard]] Result<LearntBook> readLearnt() const
    {
        return readSmallFile(m_learntPath, maxLearntBytes, FilePrivacy::Any)
            .and_then([](const QByteArray &json) { return LearntBook::fromJson(json); });
    }

    [[nodiscard]] Result<> writeLearnt(LearntBook book)
    {
        if (const Result<LearntBook> present = readLearnt();
            !present && present.error().kind != ErrorKind::NotFound) {
            if (const Result<> aside = putLearntAside(); !aside) {
                return aside;
            }
        }
        book.merge(m_others);
        return replacePrivateFile(m_learntPath, book.toJson());
    }

    /// What is not ours, or of another version, is not overwritten.
    [[nodiscard]] Result<> putLearntAside() const
    {
        for (int number = 1; number < 100; ++number) {
            const QString aside = QStringLiteral("%1.other%2").arg(m_learntPath).arg(number);
            if (!QFileInfo::exists(aside)) {
                if (QFile::rename(m_learntPath, aside)) {
                    return {};
                }
            }
        }
        return failure(ErrorKind::IoError, QStringLiteral("cannot put aside ") + m_learntPath);
    }

    void report(const Result<> &result)
    {
        if (!result && !std::exchange(m_hasComplained, true)) {
            qCWarning(logHealth) << "histories cannot be kept:" << result.error().detail;
        }
    }

    void readTraffic(KeptHistory &kept, std::chrono::milliseconds now) const
    {
        for (const QByteArray &line : m_traffic.read()) {
            const std::optional<TrafficSample> sample = readTrafficLine(line);
            if (sample && sample->at >= now - TrafficHistory::span && sample->at <= now) {
                kept.traffic.append(*sample);
            }
        }
        std::stable_sort(kept.traffic.begin(), kept.traffic.end(),
            [](const TrafficSample &one, const TrafficSample &other) { return one.at < other.at; });
    }

    void readStates(KeptHistory &kept, std::chrono::milliseconds now) const
    {
        for (const QByteArray &line : m_states.read()) {
            const std::optional<StateChange> change = readStateLine(line);
            const std::optional<std::chrono::milliseconds> seen =
                change ? std::optional(change->at) : readAliveLine(line);
            if (!seen || *seen > now || *seen < std::chrono::milliseconds(0)) {
                continue;
            }
            kept.lastSeen = std::max(kept.lastSeen, *seen);
            if (change) {
                kept.states.append(*change);
            }
        }
        std::stable_sort(kept.states.begin(), kept.states.end(),
            [](const StateChange &one, const StateChange &other) { return one.at < other.at; });
    }

    QString m_folder;
    QLockFile m_lock;
    Journal m_traffic;
    Journal m_states;
    QString m_learntPath;
    LearntBook m_others; ///< What was there when this Hearth began to write.
    QList<TrafficSample> m_waitingTraffic;
    QList<QByteArray> m_waitingStates;
    std::optional<LearntBook> m_waitingLearnt;
    bool m_hasComplained = false;
};

HistoryKeeper::HistoryKeeper(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_disk(stateFolder.isEmpty() ? nullptr : std::make_shared<Disk>(stateFolder))
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushInterval);
    connect(&m_timer, &QTimer::timeout, this, &HistoryKeeper::flush);
}

HistoryKeeper::~HistoryKeeper()
{
    if (m_lastSeen > m_aliveAt) {
        m_stateLines.append(aliveLine(m_lastSeen));
    }
    flush();
    m_worker.waitForDone();
}

void HistoryKeeper::load(std::chrono::milliseconds now)
{
    if (!m_disk) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT loaded({}); }, Qt::QueuedConnection);
        return;
    }
    m_worker.start([this, disk = m_disk, now] {
        const KeptHistory kept = disk->read(now);
        QMetaObject::invokeMethod(
            this, [this, kept] { Q_EMIT loaded(kept); }, Qt::QueuedConnection);
    });
}

void HistoryKeeper::addTraffic(const TrafficSample &sample)
{
    if (m_disk) { // else nothing ever takes them
        m_traffic.append(sample);
        flushSoon();
    }
}

void HistoryKeeper::addStates(const QList<StateChange> &changes)
{
    for (const StateChange &change : changes) {
        m_stateLines.append(stateLine(change));
    }
    if (!changes.isEmpty()) {
        flushSoon();
    }
}

void HistoryKeeper::setLearnt(const LearntBook &book)
{
    m_learnt = book;
    flushSoon();
}

void HistoryKeeper::noteAlive(std::chrono::milliseconds now)
{
    m_lastSeen = now;
    if (m_aliveAt.count() == 0) {
        m_aliveAt = now;
    } else if (now >= m_aliveAt + aliveInterval || now < m_aliveAt) {
        m_aliveAt = now;
        m_stateLines.append(aliveLine(now));
        flushSoon();
    }
}

void HistoryKeeper::flushSoon()
{
    if (m_disk && !m_timer.isActive()) {
        m_timer.start();
    }
}

void HistoryKeeper::flush()
{
    m_timer.stop();
    const auto traffic = std::exchange(m_traffic, {});
    const auto states = std::exchange(m_stateLines, {});
    const auto learnt = std::exchange(m_learnt, std::nullopt);
    if (!m_disk || (traffic.isEmpty() && states.isEmpty() && !learnt)) {
        return;
    }
    m_worker.start([disk = m_disk, traffic, states, learnt] { disk->write(traffic, states, learnt); });
}

} // namespace Hearth
