#pragma once

#include "engine/outlook.h"

#include <QString>

namespace Hearth {

/// The Overview's first sentence, also the tray's: "All well. Qwen3 4B is loaded on lmstudio."
[[nodiscard]] QString outlookSentence(const Outlook &outlook);
/// The line under it: deciding figures and what to do, in one to three short sentences; may be empty.
[[nodiscard]] QString outlookDetail(const Outlook &outlook);
/// How it stands with the gateway; where it failed, why and what to do.
[[nodiscard]] QString gatewaySentence(const GatewayState &gateway);
/// One or two words for the status bar: "listening", "paused".
[[nodiscard]] QString gatewayStatusWord(GatewayState::Status status);
/// One word for the tray's icon: "loaded", "paused".
[[nodiscard]] QString trayStateWord(TrayState state);

} // namespace Hearth
