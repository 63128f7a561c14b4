#pragma once

namespace Hearth {

/// Whether the application draws on an X server that can be asked. False without X11 (also at build time).
[[nodiscard]] bool canAskForXEmbedTray();

/// Whether an XEmbed tray [freedesktop.org System Tray Protocol 0.3] manages the first screen. Asks X11
/// itself, not Qt: see TrayHost. One round trip to the X server. GUI thread.
[[nodiscard]] bool hasXEmbedTray();

} // namespace Hearth
