#include "net/nativesocket.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Hearth {

void shutDownWriting([[maybe_unused]] qintptr descriptor)
{
#ifdef Q_OS_UNIX
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
#endif
}

void resetOnClose([[maybe_unused]] qintptr descriptor)
{
#ifdef Q_OS_UNIX
    const linger noDelay{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &noDelay, sizeof noDelay);
#endif
}

} // namespace Hearth
