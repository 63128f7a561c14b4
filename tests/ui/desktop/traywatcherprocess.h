#pragma once

#include <QProcess>
#include <QTest>

namespace Hearth::Testing {

/// traywatcher.cpp as a child: the panel's side of the StatusNotifier protocol. Gone with this object.
class TrayWatcherProcess
{
public:
    TrayWatcherProcess() { m_process.start(QStringLiteral(HEARTH_TRAY_WATCHER), QStringList()); }
    ~TrayWatcherProcess() { quit(); }

    void own() { obey("own\n", "owned"); } ///< Takes the watcher's name.
    void host() { obey("host\n", "hosted"); } ///< Registers a host.
    void quit()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Bus names of the icons, in the order of their registration.
    [[nodiscard]] QStringList items()
    {
        read();
        return m_items;
    }

private:
    void obey(const char *command, const QByteArray &answer)
    {
        m_process.write(command);
        QTRY_VERIFY(hasSaid(answer));
    }

    bool hasSaid(const QByteArray &answer)
    {
        read();
        return m_lines.contains(answer);
    }

    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("item ")) {
                m_items.append(QString::fromUtf8(line.mid(5)));
            } else {
                m_lines.append(line);
            }
        }
    }

    QProcess m_process;
    QList<QByteArray> m_lines;
    QStringList m_items;
};

} // namespace Hearth::Testing
