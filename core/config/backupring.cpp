#include "config/backupring.h"

#include "base/logging.h"
#include "config/platform.h"

#include <QFileInfo>

namespace Hearth {

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

Result<> BackupRing::push(const QByteArray &bytes, const FileAccess &access)
{
    const Result<QString> newest = writeTemporaryFile(pathOf(m_path, 1), bytes, access);
    if (!newest) {
        return failure(newest.error());
    }
    m_newest = *newest;
    Result<> result = move(pathOf(m_path, m_size), m_oldestAside);
    for (int number = m_size - 1; number >= 1 && result; --number) {
        result = move(pathOf(m_path, number), pathOf(m_path, number + 1));
    }
    if (result) {
        result = move(m_newest, pathOf(m_path, 1));
    }
    if (!result) {
        undo();
    }
    return result;
}

void BackupRing::keep()
{
    m_moves.clear();
    m_newest.clear();
    removeFile(m_oldestAside);
}

Result<> BackupRing::move(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from) && !QFileInfo(from).isSymLink()) {
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
