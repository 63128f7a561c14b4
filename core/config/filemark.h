#pragma once

#include "config/fileversion.h"
#include "config/platform.h"

namespace Hearth {

/// The mark of a file that Hearth writes: the hash of its bytes, so that it says nothing once another program
/// has written into it. One that replaces the file takes the mark away.
[[nodiscard]] QByteArray ownMark(const QByteArray &hash);
/// The mark of a kept version, made from the file with \a stamp and \a hash: who wrote it stays known.
[[nodiscard]] QByteArray keptMark(const FileStamp &stamp, const QByteArray &hash);

/// Who wrote the file itself, or a kept version, as far as its mark proves it.
[[nodiscard]] FileWriter writerOfFile(const FileStamp &stamp, const QByteArray &hash);
[[nodiscard]] FileWriter writerOfKept(const FileStamp &stamp, const QByteArray &hash);

} // namespace Hearth
