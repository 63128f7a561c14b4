#include "config/filemark.h"

namespace Hearth {

namespace {

constexpr QLatin1String anotherProgramMark("another program");

} // namespace

QByteArray ownMark(const QByteArray &hash)
{
    return hash.toHex();
}

QByteArray keptMark(const FileStamp &stamp, const QByteArray &hash)
{
    switch (writerOfFile(stamp, hash)) {
    case FileWriter::Hearth:
        return ownMark(hash);
    case FileWriter::AnotherProgram:
        return QByteArray(anotherProgramMark.data(), anotherProgramMark.size());
    case FileWriter::Unknown:
        break;
    }
    return {};
}

FileWriter writerOfFile(const FileStamp &stamp, const QByteArray &hash)
{
    if (!stamp.mark) {
        return FileWriter::Unknown;
    }
    return *stamp.mark == ownMark(hash) ? FileWriter::Hearth : FileWriter::AnotherProgram;
}

FileWriter writerOfKept(const FileStamp &stamp, const QByteArray &hash)
{
    // Without a mark: kept by a Hearth that could not set one.
    return stamp.mark && !stamp.mark->isEmpty() ? writerOfFile(stamp, hash) : FileWriter::Unknown;
}

} // namespace Hearth
