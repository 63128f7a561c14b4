#pragma once

#include <QtEndian>
#include <QtGlobal>

#include <cstring>

namespace Hearth {

// The inner loops that checking and looking into JSON share.

[[nodiscard]] constexpr quint64 everyByte(uchar value)
{
    return 0x0101010101010101ULL * value;
}

/// High bit of each byte of \a word that is zero; bits above the lowest may be false [Bit Twiddling Hacks,
/// "Determine if a word has a zero byte"]. Callers look at the lowest alone or at none.
[[nodiscard]] constexpr quint64 zeroBytes(quint64 word)
{
    return (word - everyByte(0x01)) & ~word & everyByte(0x80);
}

/// First quote, backslash or control character from \a at on, or \a end. Eight bytes at a time: strings are
/// most of a chunk.
[[nodiscard]] inline const char *plainEnd(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        word = qFromLittleEndian(word);
        const quint64 controls = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        const quint64 hits = zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\')) | controls;
        if (hits != 0) {
            return at + (qCountTrailingZeroBits(hits) >> 3);
        }
        at += 8;
    }
    while (at < end && *at != '"' && *at != '\\' && static_cast<uchar>(*at) >= 0x20) {
        ++at;
    }
    return at;
}

/// Value of a hexadecimal digit, or -1.
[[nodiscard]] inline int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace Hearth
