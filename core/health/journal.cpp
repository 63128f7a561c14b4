#include "health/journal.h"

#include "secrets/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Hearth {

namespace {

constexpr int mostAside = 99; // our choice: nobody has so many versions

Error ioError(const char *doing, const QString &path, const QString &why)
{
    return {ErrorKind::IoError, QStringLiteral("cannot %1 %2: %3").arg(QLatin1String(doing), path, why), 0};
}

/// Gives the file a name beside it that is free.
Result<> putAside(const QString &path)
{
    for (int number = 1; number <= mostAside; ++number) {
        const QString aside = QStringLiteral("%1.other%2").arg(path).arg(number);
        if (!QFileInfo::exists(aside) && QFile::rename(path, aside)) {
            return {};
        }
    }
    return failure(ioError("put aside", path, QStringLiteral("no name is free")));
}

} // namespace

Journal::Journal(QString path, QByteArray format, int version, qint64 size)
    : m_path(std::move(path))
    , m_format(std::move(format))
    , m_version(version)
    , m_size(size)
{
}

QByteArray Journal::firstLine() const
{
    return "{\"format\":\"" + m_format + "\",\"version\":" + QByteArray::number(m_version) + "}\n";
}

QList<QByteArray> Journal::readFile(const QString &path) const
{
    QFile file(path);
    // No pipe or device, which might never answer.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)
        || file.read(firstLine().size()) != firstLine()) {
        return {};
    }
    QList<QByteArray> lines = file.read(2 * m_size + maxLineBytes).split('\n');
    lines.removeLast(); // what no line end follows was cut off; of a whole file it is empty
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.size() > maxLineBytes; });
    return lines;
}

QList<QByteArray> Journal::read() const
{
    return readFile(m_path + QStringLiteral(".1")) + readFile(m_path);
}

/// Makes the file ready to be added to: it is there, ours, and not too long.
Result<> Journal::prepare()
{
    const QString old = m_path + QStringLiteral(".1");
    for (const QString &path : {m_path, old}) {
        const QFileInfo info(path);
        if (!info.exists()) {
            continue;
        }
        QFile file(path);
        if (info.isFile() && !file.open(QIODevice::ReadOnly)) {
            return failure(ioError("read", path, file.errorString()));
        }
        if (!info.isFile() || file.read(firstLine().size()) != firstLine()) {
            file.close();
            if (const Result<> aside = putAside(path); !aside) {
                return aside;
            }
        }
    }
    if (QFileInfo(m_path).size() >= m_size) {
        QFile::remove(old);
        if (!QFile::rename(m_path, old)) {
            return failure(ioError("rename", m_path, QStringLiteral("the folder cannot be changed")));
        }
    }
    return QFileInfo::exists(m_path) ? Result<>() : createPrivateFile(m_path, firstLine());
}

Result<> Journal::append(const QList<QByteArray> &lines)
{
    if (const Result<> ready = prepare(); !ready) {
        return ready;
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite)) {
        return failure(ioError("write", m_path, file.errorString()));
    }
    QByteArray text;
    if (!file.seek(file.size() - 1) || file.read(1) != "\n") {
        text = "\n"; // after a line that was cut off
    }
    for (const QByteArray &line : lines) {
        text.append(line).append('\n'); // a string builder would copy byte by byte
    }
    if (!file.seek(file.size()) || file.write(text) != text.size() || !file.flush()) {
        return failure(ioError("write", m_path, file.errorString()));
    }
    return {};
}

Result<> Journal::replace(const QList<QByteArray> &lines)
{
    if (const Result<> ready = prepare(); !ready) {
        return ready; // foreign files are put aside, not written over
    }
    QByteArray text = firstLine();
    for (const QByteArray &line : lines) {
        text.append(line).append('\n'); // a string builder would copy byte by byte
    }
    if (const Result<> written = replacePrivateFile(m_path, text); !written) {
        return written;
    }
    const QString old = m_path + QStringLiteral(".1");
    if (QFileInfo::exists(old) && !QFile::remove(old)) {
        return failure(ioError("remove", old, QStringLiteral("the folder cannot be changed")));
    }
    return {};
}

} // namespace Hearth
