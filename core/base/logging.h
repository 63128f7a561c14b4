#pragma once

#include <QLoggingCategory>

namespace Hearth {

// One category a room that does I/O. Switch on with QT_LOGGING_RULES="hearth.net.debug=true". Neither keys
// nor prompts are ever logged.
Q_DECLARE_LOGGING_CATEGORY(logConfig)
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logGateway)
Q_DECLARE_LOGGING_CATEGORY(logHealth)
Q_DECLARE_LOGGING_CATEGORY(logInference)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logSimulator)

} // namespace Hearth
