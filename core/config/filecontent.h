#pragma once

#include <QByteArray>
#include <QString>

namespace Hearth {

/// Bytes of a file and what identifies them.
struct FileContent
{
    QByteArray bytes;
    QByteArray hash; ///< contentHash() of the bytes; empty when the file does not exist.
    QString realPath; ///< Symlinks followed.
    bool exists = true;

    bool operator==(const FileContent &) const = default;
};

} // namespace Hearth
