#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

namespace Hearth {

/// tchar [RFC 9110 5.6.2], by byte.
inline constexpr std::array<bool, 256> httpTokenBytes = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c) {
        table[static_cast<std::size_t>(c)] =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'}) {
        table[static_cast<std::size_t>(c)] = true;
    }
    return table;
}();

[[nodiscard]] constexpr bool isHttpTokenByte(char c)
{
    return httpTokenBytes[static_cast<unsigned char>(c)];
}

/// token [RFC 9110 5.6.2]
[[nodiscard]] inline bool isHttpToken(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return isHttpTokenByte(c); });
}

/// No line of a head has one: a control character, but for the tab [RFC 9110 5.5].
[[nodiscard]] constexpr bool isHttpControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

/// Whether \a text has such a byte. Every byte of every head is held against this, so it looks at eight of
/// them at once and at single ones only where those eight have something under 0x20, or 0x7f.
[[nodiscard]] inline bool hasHttpControl(QByteArrayView text)
{
    constexpr qsizetype step = sizeof(quint64);
    const auto isIn = [](const char *at, qsizetype count) {
        return std::any_of(at, at + count, [](char c) { return isHttpControl(c); });
    };
    const auto isInStep = [isIn](const char *at) {
        constexpr quint64 each = 0x0101010101010101; // times a byte: that byte, eight times
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const quint64 delZeroed = bytes ^ (each * 0x7f);
        // A byte that is less than what is taken from it borrows, which sets its high bit.
        const quint64 borrowed = ((bytes - each * 0x20) & ~bytes) | ((delZeroed - each) & ~delZeroed);
        return (borrowed & (each * 0x80)) != 0 && isIn(at, step);
    };
    if (text.size() < step) {
        return isIn(text.begin(), text.size());
    }
    const char *const last = text.end() - step;
    for (const char *at = text.begin(); at < last; at += step) {
        if (isInStep(at)) {
            return true;
        }
    }
    return isInStep(last); // some of it for the second time
}

/// Names of headers are the same without case [RFC 9110 5.1].
[[nodiscard]] inline bool isSameToken(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace Hearth
