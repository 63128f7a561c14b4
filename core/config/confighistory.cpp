#include "config/confighistory.h"

#include "config/backupring.h"
#include "config/configfile.h"
#include "config/filemark.h"
#include "config/platform.h"
#include "json5/json5document.h"

namespace Hearth {

namespace {

QString pathOfVersion(const QString &realPath, int number)
{
    return number == 0 ? realPath : BackupRing::pathOf(realPath, number);
}

FileVersion describe(int number, const DiskFile &file)
{
    FileVersion version;
    version.number = number;
    version.written = QDateTime::fromMSecsSinceEpoch(file.stamp.modified / 1'000'000).toUTC();
    version.bytes = file.bytes.size();
    version.hash = contentHash(file.bytes);
    version.writer =
        number == 0 ? writerOfFile(file.stamp, version.hash) : writerOfKept(file.stamp, version.hash);
    const Json5Document document = Json5Document::parse(file.bytes);
    version.isStrictJson = document.isStrictJson();
    version.hasSyntaxErrors = document.hasErrors();
    return version;
}

} // namespace

QLatin1String fileWriterName(FileWriter writer)
{
    switch (writer) {
    case FileWriter::Unknown:
        return QLatin1String("unknown");
    case FileWriter::Hearth:
        return QLatin1String("hearth");
    case FileWriter::AnotherProgram:
        return QLatin1String("another_program");
    }
    Q_UNREACHABLE();
}

Result<QList<FileVersion>> configHistory(const QString &path)
{
    const Result<QString> realPath = followSymlinks(path);
    if (!realPath) {
        return failure(realPath.error());
    }
    QList<FileVersion> versions;
    for (int number = 0; number <= keptConfigVersions; ++number) {
        const auto file = readDiskFile(pathOfVersion(*realPath, number), maxConfigFileBytes);
        if (!file) {
            FileVersion unreadable;
            unreadable.number = number;
            unreadable.error = file.error();
            versions.append(unreadable);
        } else if (file->has_value()) {
            versions.append(describe(number, **file));
        }
    }
    return versions;
}

Result<FileContent> readConfigVersion(const QString &path, int number)
{
    const Result<QString> realPath = followSymlinks(path);
    if (!realPath) {
        return failure(realPath.error());
    }
    if (number >= 0 && number <= keptConfigVersions) {
        const Result<FileContent> version = readConfigFile(pathOfVersion(*realPath, number));
        if (!version || version->exists) {
            return version;
        }
    }
    return failure(ErrorKind::NotFound, QStringLiteral("%1 has no version %2").arg(path).arg(number));
}

Result<FileContent> restoreConfigVersion(const QString &path, const QByteArray &baseHash,
    const QByteArray &versionHash, const EnvironmentLookup &environment)
{
    for (int number = 0; number <= keptConfigVersions; ++number) {
        const Result<FileContent> version = readConfigVersion(path, number);
        if (version && version->hash == versionHash) {
            return saveConfigFile(path, baseHash, version->bytes, environment);
        }
    }
    return failure(ErrorKind::NotFound, QStringLiteral("the version of %1 is kept no more").arg(path));
}

} // namespace Hearth
