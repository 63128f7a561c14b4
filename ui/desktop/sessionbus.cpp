#include "desktop/sessionbus.h"

#include <QFileInfo>

namespace Hearth {

QDBusConnection sessionBus()
{
    // The places where libdbus looks before it starts a bus of its own [dbus-daemon(1), sd_bus_open_user(3)].
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        if (folder.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/bus"))) {
            return QDBusConnection(QString());
        }
    }
    return QDBusConnection::sessionBus();
}

} // namespace Hearth
