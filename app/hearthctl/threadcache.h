#pragma once

namespace Hearth {

/// A gateway has many requests under way, each with some ninety small blocks of memory, and glibc keeps no
/// more than seven free blocks of a size at hand for each thread; what is beyond them goes its long way,
/// which takes a fifth of the processor time of a small request [tests/benchmarks/RESULTS.md]. How many it
/// keeps can be told by the environment alone, before a program starts: so this starts the program once more,
/// in the same process, with \a arguments. First thing in main(). Returns where that has happened, where the
/// environment tells glibc something already, and where there is no glibc or the system does not let it.
void startWithRoomyThreadCache(char *const arguments[]);

} // namespace Hearth
