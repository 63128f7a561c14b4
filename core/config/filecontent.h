#pragma once

#include "config/fileremarks.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

/// Bytes of a file and what identifies them.
struct FileContent
{
    QByteArray bytes;
    QByteArray hash; ///< contentHash() of the bytes; empty when the file does not exist.
    QString realPath; ///< Symlinks followed.
    bool exists = true;
    QList<FileRemark> remarks = {}; ///< Filled by Documents::read(): what stands against saving it, and more.

    bool operator==(const FileContent &) const = default;
};

} // namespace Hearth
