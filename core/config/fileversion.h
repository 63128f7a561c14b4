#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>

#include <optional>

namespace Hearth {

/// Who wrote a version of a file, as far as it can be proved.
enum class FileWriter {
    Unknown, ///< The file system cannot hold the mark that would tell.
    Hearth,
    AnotherProgram, ///< An editor, OpenClaw, a person with cp.
};
inline constexpr FileWriter lastFileWriter = FileWriter::AnotherProgram;

/// Name as it stands in JSON output (snake_case, stable).
[[nodiscard]] QLatin1String fileWriterName(FileWriter writer);

/// What a file says now or said before, as Hearth keeps it.
struct FileVersion
{
    int number = 0; ///< 0: the file itself; 1: what it said before, and so on.
    QDateTime written; ///< When these bytes were written, UTC. Kept versions keep the time.
    qint64 bytes = 0;
    QByteArray hash; ///< contentHash(): names the version, as numbers move with each save. Empty with error.
    FileWriter writer = FileWriter::Unknown;
    bool isStrictJson = false; ///< Also strict JSON: no comments, double quotes …
    bool hasSyntaxErrors = false;
    std::optional<Error> error; ///< It is there and cannot be read.

    bool operator==(const FileVersion &) const = default;
};

} // namespace Hearth
