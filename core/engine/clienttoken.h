#pragma once

#include "base/secret.h"

#include <QByteArray>

namespace Hearth {

/// A fresh token for a client of the gateway, and what hearth.json5 keeps of it.
struct ClientToken
{
    Secret token;
    QByteArray sha256; ///< As ClientSettings::tokenSha256 has it.
};

[[nodiscard]] ClientToken makeClientToken();

} // namespace Hearth
