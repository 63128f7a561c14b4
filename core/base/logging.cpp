#include "base/logging.h"

namespace Hearth {

Q_LOGGING_CATEGORY(logConfig, "hearth.config", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "hearth.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logGateway, "hearth.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(logHealth, "hearth.health", QtInfoMsg)
Q_LOGGING_CATEGORY(logInference, "hearth.inference", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "hearth.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "hearth.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "hearth.simulator", QtInfoMsg)

} // namespace Hearth
