#pragma once

#include <QtEndian>
#include <QtGlobal>

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

#ifdef __SSE2__
/// Bytes that are looked at together.
inline constexpr qsizetype scanBytes = 16;

[[nodiscard]] inline __m128i loadBytes(const char *at)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(static_cast<const void *>(at)));
}

/// A bit, from the lowest on, for each of the scanBytes at \a at that is a quote, a backslash or a control
/// character.
[[nodiscard]] inline quint32 specialBits(const char *at)
{
    const __m128i bytes = loadBytes(at);
    const __m128i quotes =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
    return static_cast<quint32>(_mm_movemask_epi8(_mm_or_si128(quotes, controls)));
}

/// The same for those beyond ASCII.
[[nodiscard]] inline quint32 highBits(const char *at)
{
    return static_cast<quint32>(_mm_movemask_epi8(loadBytes(at)));
}

/// Position of the first byte that \a bits, which are not 0, tell of.
[[nodiscard]] inline qsizetype firstOf(quint32 bits)
{
    return qCountTrailingZeroBits(bits);
}
#else
inline constexpr qsizetype scanBytes = 8;

[[nodiscard]] inline quint64 scanWord(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return qFromLittleEndian(word);
}

[[nodiscard]] inline quint64 specialBits(const char *at)
{
    const quint64 word = scanWord(at);
    const quint64 controls = (word - everyByte(0x20)) & ~word & everyByte(0x80);
    return zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\')) | controls;
}

[[nodiscard]] inline quint64 highBits(const char *at)
{
    return scanWord(at) & everyByte(0x80);
}

[[nodiscard]] inline qsizetype firstOf(quint64 bits)
{
    return qCountTrailingZeroBits(bits) >> 3;
}
#endif

/// First byte from \a begin on that \a bitsAt (of scanBytes bytes) or \a isHit (of one) tells of, or \a end.
template <typename BitsAt, typename IsHit>
[[nodiscard]] inline const char *firstHit(const char *begin, const char *end, BitsAt bitsAt, IsHit isHit)
{
    const char *at = begin;
    while (end - at >= scanBytes) {
        if (const auto bits = bitsAt(at); bits != 0) {
            return at + firstOf(bits);
        }
        at += scanBytes;
    }
    if (end - begin >= scanBytes) { // the rest together with bytes before it, which are known to be no hits
        at = end - scanBytes;
        const auto bits = bitsAt(at);
        return bits != 0 ? at + firstOf(bits) : end;
    }
    while (at < end && !isHit(*at)) {
        ++at;
    }
    return at;
}

/// First quote, backslash or control character from \a at on, or \a end: strings are most of a chunk, and all
/// but all of a request.
[[nodiscard]] inline const char *plainEnd(const char *at, const char *end)
{
    return firstHit(
        at, end, [](const char *from) { return specialBits(from); },
        [](char c) { return c == '"' || c == '\\' || static_cast<uchar>(c) < 0x20; });
}

/// Moves \a at over the string that opens there, or to the first byte that cannot be part of one: a control
/// character, or where \a overEscape, which moves it on from a backslash, returns false. False then.
template <typename OverEscape>
[[nodiscard]] inline bool overString(const char *&at, const char *end, OverEscape overEscape)
{
    ++at;
    for (;;) {
        at = plainEnd(at, end);
        if (at == end) {
            return false;
        }
        if (*at == '"') {
            ++at;
            return true;
        }
        if (*at != '\\' || !overEscape()) {
            return false;
        }
    }
}

/// First byte beyond ASCII from \a at on, or \a end.
[[nodiscard]] inline const char *asciiEnd(const char *at, const char *end)
{
    return firstHit(
        at, end, [](const char *from) { return highBits(from); },
        [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// Neither quote, backslash, control character nor anything beyond ASCII.
[[nodiscard]] inline bool isPlainAscii(const char *at, const char *end)
{
    const auto bitsAt = [](const char *from) { return specialBits(from) | highBits(from); };
    return firstHit(at, end, bitsAt, [](char c) {
        return c == '"' || c == '\\' || static_cast<uchar>(c) - 0x20U >= 0x60U;
    }) == end;
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
