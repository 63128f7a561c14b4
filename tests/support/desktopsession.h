#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>

#include <sys/prctl.h>
#endif

namespace Hearth::Testing {

/// Lets \a process go with the test, also when that crashes.
inline void bindToThisProcess([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

/// A dbus-daemon of the test's own: no services to start, gone with this object. The user's bus is neither
/// seen nor touched.
class PrivateBus
{
public:
    /// False where there is no dbus-daemon.
    [[nodiscard]] bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly)) {
            return false;
        }
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                     "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                     "<busconfig><type>session</type><listen>unix:path="
            + m_folder.filePath(QStringLiteral("bus")).toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
              "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        bindToThisProcess(m_daemon);
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForStarted()) {
            return false;
        }
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead()) {
                return false;
            }
        }
        m_address = m_daemon.readLine().trimmed();
        return !m_address.isEmpty();
    }

    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] QByteArray address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

/// An X server of the test's own that shows nothing, on a display number it chooses itself.
class PrivateXServer
{
public:
    /// False where there is no Xvfb.
    [[nodiscard]] bool start()
    {
        bindToThisProcess(m_server);
        m_server.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("640x480x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp")});
        if (!m_server.waitForStarted()) {
            return false;
        }
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead()) {
                return false;
            }
        }
        m_display = ':' + m_server.readLine().trimmed();
        return m_display.size() > 1;
    }

    ~PrivateXServer()
    {
        m_server.terminate(); // it removes its lock file
        m_server.waitForFinished();
    }

    [[nodiscard]] QByteArray display() const { return m_display; }

private:
    QProcess m_server;
    QByteArray m_display;
};

} // namespace Hearth::Testing
