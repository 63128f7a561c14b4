#include "config/backupring.h"

#include "base/logging.h"
#include "config/platform.h"

#include <QFileInfo>

namespace Hearth {

namespace {

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

} // namespace

BackupRing::BackupRing(QString path, int size)
    : m_path(std::move(path))
    , m_size(size)
    , m_oldestAside(m_path + QLatin1String(".hearth-bak.old"))
{
}

BackupRing::~BackupRing()
{
    undo();
}

QString BackupRing::pathOf(const QString &path, int number)
{
    return path + QLatin1String(".hearth-bak.") + QString::number(number);
}

Result<> BackupRing::push(const DiskFile &file)
{
    const Result<std::optional<DiskFile>> newestNow = readDiskFile(pathOf(m_path, 1), file.bytes.size());
    if (newestNow && newestNow->has_value() && (*newestNow)->bytes == file.bytes) {
        return {};
    }
    const Result<QString> newest = writeTemporaryFile(pathOf(m_path, 1), file);
    if (!newest) {
        return failure(newest.error());
    }
    m_newest = *newest;
    Result<> result = shift();
    if (result) {
        result = move(m_newest, pathOf(m_path, 1));
    }
    if (!result) {
        undo();
    }
    return result;
}

/// Makes room at the front. Versions behind a gap stay where they are.
Result<> BackupRing::shift()
{
    if (!isThere(pathOf(m_path, m_size))) {
        if (const Result<> result = move(m_oldestAside, pathOf(m_path, m_size)); !result) {
            return result;
        }
    }
    int gap = 1;
    while (gap <= m_size && isThere(pathOf(m_path, gap))) {
        ++gap;
    }
    for (int number = gap - 1; number >= 1; --number) {
        const QString to = number == m_size ? m_oldestAside : pathOf(m_path, number + 1);
        if (const Result<> result = move(pathOf(m_path, number), to); !result) {
            return result;
        }
    }
    return {};
}

void BackupRing::keep()
{
    m_moves.clear();
    m_newest.clear();
    removeFile(m_oldestAside);
}

Result<> BackupRing::move(const QString &from, const QString &to)
{
    if (!isThere(from)) {
        return {};
    }
    const Result<> result = renameFile(from, to);
    if (result) {
        m_moves.append({from, to});
    }
    return result;
}

void BackupRing::undo()
{
    while (!m_moves.isEmpty()) {
        const Move last = m_moves.takeLast();
        if (const Result<> result = renameFile(last.to, last.from); !result) {
            qCWarning(logConfig, "cannot put a backup back: %s", qUtf8Printable(result.error().detail));
        }
    }
    if (!m_newest.isEmpty()) {
        removeFile(m_newest);
        m_newest.clear();
    }
}

} // namespace Hearth
