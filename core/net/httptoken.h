#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstddef>

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
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isHttpTokenByte);
}

/// Names of headers are the same without case [RFC 9110 5.1].
[[nodiscard]] inline bool isSameToken(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace Hearth
