#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Hearth {

/// An event as the gateway sends it [PROTOCOLS.md 6.2]: never an `id:` or `retry:` line, never a named event
/// without data. \a type empty: no `event:` line.
[[nodiscard]] QByteArray writeSseEvent(QByteArrayView type, QByteArrayView data);
/// A keep-alive: `: hearth` and a blank line.
[[nodiscard]] QByteArray writeSseComment();

} // namespace Hearth
