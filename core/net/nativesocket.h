#pragma once

#include <QtGlobal>

namespace Hearth {

// The two things about TCP that QAbstractSocket cannot say. Where the system has no such call they do nothing
// and the connection merely ends less politely.

/// Tells the other side that nothing more will come, while its own bytes can still be read: closing with
/// unread bytes would make TCP reset the connection, and an answer under way could be lost [RFC 9112 9.6].
void shutDownWriting(qintptr descriptor);

/// Makes the next close a reset: the only sign that a body delimited by the close is not whole.
void resetOnClose(qintptr descriptor);

} // namespace Hearth
