#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Hearth {

/// A foreign server's message as it may be logged and told to clients: API keys and bearer tokens masked
/// (`sk-…`), control characters and runs of space made one space, cut at \a maxBytes with an ellipsis.
[[nodiscard]] QByteArray redactedMessage(QByteArrayView message, qsizetype maxBytes = 500);

/// \a text with API keys and bearer tokens masked in the same way, otherwise as it is.
[[nodiscard]] QByteArray withoutKeys(QByteArrayView text);

} // namespace Hearth
