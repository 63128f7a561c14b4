#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearth {

/// What is added to a journal's file while another program writes it, also over a change of files. Blocking.
class LogTail
{
public:
    /// \a path: of a Journal. What stands in it now is passed over.
    explicit LogTail(QString path);
    /// The whole lines that have come since; first lines of journals among them.
    [[nodiscard]] QList<QByteArray> more();

private:
    [[nodiscard]] QByteArray readFrom(const QString &path, qint64 offset) const;

    QString m_path;
    qint64 m_offset = 0; ///< Behind the last whole line that was given.
    QByteArray m_last; ///< That line: where a file was written anew, all up to it is known.
};

} // namespace Hearth
