#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

/// A file of JSON Lines in the state folder, bounded: when it has grown to its size it becomes `NAME.1`, in
/// the place of the one before, and a new one is begun. Its first line names the format and its version; a
/// file of another version is left aside as `NAME.otherN`, untouched. Blocking: for worker threads.
class Journal
{
public:
    static constexpr qint64 usualSize = 1024 * 1024;
    static constexpr qsizetype maxLineBytes = 64 * 1024; ///< Longer ones are rubbish. Our choice.

    /// \a format: a word that no other journal has.
    Journal(QString path, QByteArray format, int version, qint64 size = usualSize);

    /// All lines, the oldest first, without the first ones and without what was cut off in the middle; they
    /// need not be ours: hold each against its reader. Nothing where nothing can be read.
    [[nodiscard]] QList<QByteArray> read() const;
    /// Adds \a lines (without line ends) at the end, and makes the file (0600) and its folder (0700) where
    /// they are missing. Errors: PermissionDenied, IoError; some lines may have been written.
    [[nodiscard]] Result<> append(const QList<QByteArray> &lines);
    /// From now on these are all; whoever reads meanwhile finds the old or the new ones. Errors: the same.
    [[nodiscard]] Result<> replace(const QList<QByteArray> &lines);

private:
    [[nodiscard]] QByteArray firstLine() const;
    [[nodiscard]] QList<QByteArray> readFile(const QString &path) const;
    [[nodiscard]] Result<> prepare();

    QString m_path;
    QByteArray m_format;
    int m_version;
    qint64 m_size;
};

} // namespace Hearth
