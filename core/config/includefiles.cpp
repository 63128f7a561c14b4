#include "config/includefiles.h"

#include "config/platform.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Hearth {

namespace {

using State = IncludedFile::State;

bool isInside(const QString &folder, const QString &path)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// The folders that included files may stand in.
class IncludeRoots
{
public:
    IncludeRoots(const QString &configPath, const EnvironmentLookup &environment)
    {
        add(QFileInfo(configPath).absolutePath());
        const QString more = environment ? environment(QStringLiteral("OPENCLAW_INCLUDE_ROOTS")) : QString();
        for (const QString &folder : more.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
            add(QDir::cleanPath(folder));
        }
    }

    /// Both as it is written and, where it exists, once links are followed.
    [[nodiscard]] bool hold(const QString &path) const
    {
        const QString realPath = QFileInfo(path).canonicalFilePath(); // empty: there is no such file
        return std::any_of(m_folders.cbegin(), m_folders.cend(), [&path, &realPath](const Folder &each) {
            return isInside(each.path, path) && (realPath.isEmpty() || isInside(each.realPath, realPath));
        });
    }

private:
    struct Folder
    {
        QString path;
        QString realPath;
    };

    void add(const QString &path) { m_folders.append({path, QFileInfo(path).canonicalFilePath()}); }

    QList<Folder> m_folders;
};

IncludedFile readIncluded(const QString &path)
{
    const Result<std::optional<DiskFile>> disk = readDiskFile(path, maxIncludedFileBytes);
    if (!disk) {
        const bool isTooLarge = disk.error().kind == ErrorKind::LimitExceeded;
        return {isTooLarge ? State::TooLarge : State::Unreadable, path, {}};
    }
    return *disk ? IncludedFile{State::Read, path, (*disk)->bytes} : IncludedFile{State::Missing, path, {}};
}

} // namespace

IncludeLookup includedFilesOf(const QString &configPath, const EnvironmentLookup &environment)
{
    const QString config = QDir::cleanPath(QFileInfo(configPath).absoluteFilePath());
    const IncludeRoots roots(config, environment);
    return [config, roots](const QString &reference, const QString &includingFile) -> IncludedFile {
        const QString from = includingFile.isEmpty() ? config : includingFile;
        const QString path = QDir::cleanPath(
            QDir::isAbsolutePath(reference) ? reference : QFileInfo(from).path() + u'/' + reference);
        if (path == config) {
            return {State::Itself, path, {}};
        }
        return roots.hold(path) ? readIncluded(path) : IncludedFile{State::Outside, path, {}};
    };
}

} // namespace Hearth
