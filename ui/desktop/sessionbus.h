#pragma once

#include <QDBusConnection>

namespace Hearth {

/// The user's D-Bus session bus; an unconnected connection where there is none. Unlike
/// QDBusConnection::sessionBus() alone it never starts a bus: libdbus would run dbus-launch and wait for it.
[[nodiscard]] QDBusConnection sessionBus();

} // namespace Hearth
