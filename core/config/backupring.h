#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

struct DiskFile;

/// The versions kept beside a file as `.hearth-bak.1` (newest) to `.hearth-bak.N`. push() shifts them by one
/// and puts a new one in front; unless keep() follows, the destructor puts everything back as it was. A
/// process that was killed in between has left a gap and perhaps the oldest version aside: the next push()
/// fills the one with the other.
class BackupRing
{
public:
    BackupRing(QString path, int size);
    ~BackupRing();
    Q_DISABLE_COPY_MOVE(BackupRing)

    /// Does nothing when the newest version has the same bytes: it was kept by a save that was cut off, or
    /// another program has put it back. Errors: those of writing and renaming; nothing is changed then.
    [[nodiscard]] Result<> push(const DiskFile &file);
    /// Makes push() final and lets the oldest version go.
    void keep();

    [[nodiscard]] static QString pathOf(const QString &path, int number);

private:
    struct Move
    {
        QString from;
        QString to;
    };

    [[nodiscard]] Result<> shift();
    [[nodiscard]] Result<> move(const QString &from, const QString &to);
    void undo();

    QString m_path;
    int m_size;
    QString m_newest; ///< Name under which the newest version was written.
    QString m_oldestAside; ///< Where the oldest version waits for keep().
    QList<Move> m_moves;
};

} // namespace Hearth
