#include "hearthctl/logtail.h"

#include <QFile>
#include <QFileInfo>

namespace Hearth {

namespace {

/// The whole lines at the beginning of \a bytes, which are cut off there.
QList<QByteArray> takeLines(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    return end < 0 ? QList<QByteArray>() : bytes.first(end).split('\n');
}

qint64 wholeLength(const QByteArray &bytes)
{
    return bytes.lastIndexOf('\n') + 1;
}

} // namespace

LogTail::LogTail(QString path)
    : m_path(std::move(path))
{
    const QByteArray bytes = readFrom(m_path, 0);
    m_offset = wholeLength(bytes);
    const QList<QByteArray> lines = takeLines(bytes);
    m_last = lines.isEmpty() ? QByteArray() : lines.constLast();
}

QList<QByteArray> LogTail::more()
{
    QList<QByteArray> lines;
    const qint64 size = QFileInfo(m_path).size();
    if (size == m_offset) {
        return lines;
    }
    const bool isAnother = size < m_offset;
    if (isAnother) {
        // It was full and has become the old one, or it was written anew.
        lines = takeLines(readFrom(m_path + QStringLiteral(".1"), m_offset));
        m_offset = 0;
    }
    const QByteArray bytes = readFrom(m_path, m_offset);
    m_offset += wholeLength(bytes);
    lines += takeLines(bytes);
    if (isAnother && !m_last.isEmpty()) {
        lines.remove(0, lines.lastIndexOf(m_last) + 1);
    }
    if (!lines.isEmpty()) {
        m_last = lines.constLast();
    }
    return lines;
}

QByteArray LogTail::readFrom(const QString &path, qint64 offset) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !file.seek(offset)) {
        return {};
    }
    return file.readAll();
}

} // namespace Hearth
