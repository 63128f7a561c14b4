#include "engine/configwatcher.h"

#include "config/filewatch.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds settleTime = 200ms;
constexpr std::chrono::milliseconds longestSettleTime = 1s; // in a folder that never is quiet
constexpr std::chrono::milliseconds pollTime = 1s;

} // namespace

ConfigWatcher::ConfigWatcher(QObject *parent)
    : QObject(parent)
    , m_watcher(this)
    , m_settle(this)
    , m_poll(this)
{
    m_settle.setSingleShot(true);
    m_poll.setInterval(pollTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_isFile = true;
        onChange();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigWatcher::onChange);
    connect(&m_settle, &QTimer::timeout, this, &ConfigWatcher::onSettled);
    connect(&m_poll, &QTimer::timeout, this, &ConfigWatcher::look);
}

void ConfigWatcher::watch(const QStringList &paths)
{
    if (paths == m_paths) {
        return;
    }
    const bool isFirst = m_paths.isEmpty();
    m_paths = paths;
    watchAll();
    (void)takeFingerprints();
    if (!isFirst) { // who asks has read the files already, and one may have changed since
        m_isFile = true;
        onChange();
    }
}

void ConfigWatcher::look()
{
    if (takeFingerprints()) {
        watchAll();
        Q_EMIT changed();
    }
}

void ConfigWatcher::onChange()
{
    if (!m_settle.isActive()) {
        m_sinceFirst.start();
    }
    const auto left = longestSettleTime - std::chrono::milliseconds(m_sinceFirst.elapsed());
    m_settle.start(std::clamp<std::chrono::milliseconds>(left, 0ms, settleTime));
}

void ConfigWatcher::onSettled()
{
    watchAll(); // a file replaced by rename is a new one to the system, and a link may lead elsewhere
    const bool isFile = std::exchange(m_isFile, false);
    if (takeFingerprints() || isFile) {
        Q_EMIT changed();
    }
}

bool ConfigWatcher::takeFingerprints()
{
    QList<QByteArray> fingerprints;
    for (const QString &path : std::as_const(m_paths)) {
        fingerprints.append(fileFingerprint(path));
    }
    return std::exchange(m_fingerprints, fingerprints) != fingerprints;
}

void ConfigWatcher::watchAll()
{
    QStringList wanted;
    bool isTold = true;
    for (const QString &path : std::as_const(m_paths)) {
        const WatchPlaces places = watchPlaces(path);
        wanted += places.folders;
        if (!places.file.isEmpty()) {
            wanted.append(places.file);
        }
        isTold = isTold && isOnThisMachine(path);
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched); // all: the same path may mean another file by now
    }
    if (!wanted.isEmpty()) {
        isTold = m_watcher.addPaths(wanted).isEmpty() && isTold;
    }
    if (isTold) {
        m_poll.stop();
    } else if (!m_poll.isActive()) {
        m_poll.start();
    }
}

} // namespace Hearth
