#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Hearth {

/// \a bytes are UTF-8 [RFC 3629]. Text is ASCII nearly always, and that is seen at once.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// Where \a bytes stop being UTF-8 [RFC 3629]: offset of the first bad byte, or their size.
[[nodiscard]] qsizetype validUtf8Length(QByteArrayView bytes);

/// \a bytes with every ill-formed sequence replaced by U+FFFD, one for each maximal subpart as the WHATWG
/// decoder does it [Encoding Standard 4.2].
[[nodiscard]] QByteArray repairedUtf8(QByteArrayView bytes);

/// Appends \a codePoint as UTF-8; surrogates and what lies beyond U+10FFFF become U+FFFD.
void appendUtf8(QByteArray &out, char32_t codePoint);

/// The longest start of \a utf8 within \a maxBytes that does not cut a character in two.
[[nodiscard]] QByteArrayView utf8Prefix(QByteArrayView utf8, qsizetype maxBytes);

} // namespace Hearth
