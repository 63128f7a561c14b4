#include "protocol/utf8.h"

#include "protocol/jsonscan.h"

namespace Hearth {

namespace {

constexpr char replacement[] = "\xEF\xBF\xBD";

struct Sequence
{
    qsizetype length = 1; ///< Of the character, or of the maximal subpart to replace.
    bool valid = false;
};

/// Table 3-7 of the Unicode Standard: only the second byte's range depends on the first.
Sequence sequenceAt(const uchar *at, const uchar *end)
{
    const uchar first = *at;
    if (first < 0x80) {
        return {1, true};
    }
    qsizetype length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : low;
        high = first == 0xED ? 0x9F : high;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : low;
        high = first == 0xF4 ? 0x8F : high;
    } else {
        return {1, false};
    }
    for (qsizetype i = 1; i < length; ++i) {
        if (at + i == end || at[i] < low || at[i] > high) {
            return {i, false};
        }
        low = 0x80;
        high = 0xBF;
    }
    return {length, true};
}

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    const char *const ascii = asciiEnd(bytes.begin(), bytes.end());
    return ascii == bytes.end() || QByteArrayView(ascii, bytes.end()).isValidUtf8();
}

qsizetype validUtf8Length(QByteArrayView bytes)
{
    if (isUtf8(bytes)) {
        return bytes.size();
    }
    const uchar *const begin = bytesOf(bytes);
    const uchar *const end = begin + bytes.size();
    const uchar *at = begin;
    while (at < end) {
        const Sequence sequence = sequenceAt(at, end);
        if (!sequence.valid) {
            break;
        }
        at += sequence.length;
    }
    return at - begin;
}

QByteArray repairedUtf8(QByteArrayView bytes)
{
    if (isUtf8(bytes)) {
        return bytes.toByteArray();
    }
    QByteArray out;
    out.reserve(bytes.size() + 16);
    const uchar *at = bytesOf(bytes);
    const uchar *const end = at + bytes.size();
    while (at < end) {
        const Sequence sequence = sequenceAt(at, end);
        if (sequence.valid) {
            out.append(reinterpret_cast<const char *>(at), sequence.length);
        } else {
            out.append(replacement);
        }
        at += sequence.length;
    }
    return out;
}

void appendUtf8(QByteArray &out, char32_t codePoint)
{
    const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (isSurrogate || codePoint > 0x10FFFF) {
        out.append(replacement);
        return;
    }
    const auto tail = [&out, codePoint](
                          int shift) { out.append(static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F))); };
    if (codePoint < 0x80) {
        out.append(static_cast<char>(codePoint));
    } else if (codePoint < 0x800) {
        out.append(static_cast<char>(0xC0 | (codePoint >> 6)));
        tail(0);
    } else if (codePoint < 0x10000) {
        out.append(static_cast<char>(0xE0 | (codePoint >> 12)));
        tail(6);
        tail(0);
    } else {
        out.append(static_cast<char>(0xF0 | (codePoint >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

QByteArrayView utf8Prefix(QByteArrayView utf8, qsizetype maxBytes)
{
    if (utf8.size() <= maxBytes) {
        return utf8;
    }
    qsizetype length = maxBytes;
    while (length > 0 && (static_cast<uchar>(utf8[length]) & 0xC0) == 0x80) {
        --length;
    }
    return utf8.first(length);
}

} // namespace Hearth
