#include "hearthctl/threadcache.h"

#include <QtGlobal>

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Hearth {

void startWithRoomyThreadCache([[maybe_unused]] char *const arguments[])
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    constexpr char name[] = "GLIBC_TUNABLES"; // [glibc manual, Memory Allocation Tunables]
    if (!std::getenv(name)) {
        // 100 is our choice; measured with 16 requests at a time.
        ::setenv(name, "glibc.malloc.tcache_count=100", 1);
        ::execv("/proc/self/exe", arguments);
    }
#endif
}

} // namespace Hearth
