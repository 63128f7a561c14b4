#include "protocol/chunktemplate.h"

#include "protocol/jsonscan.h"
#include "protocol/utf8.h"

namespace Hearth {

namespace {

/// Larger frames are no tokens' chunks; comparing them would cost more than it saves.
constexpr qsizetype maxFrameBytes = 4096;

} // namespace

void ChunkTemplate::remember(QByteArrayView chunk, const JsonSpan &text, Kind kind)
{
    const qsizetype before = text.begin() + 1 - chunk.begin();
    const qsizetype after = chunk.end() - (text.end() - 1);
    m_kind = before + after <= maxFrameBytes ? kind : Kind::None;
    if (m_kind != Kind::None) {
        m_before = chunk.first(before).toByteArray();
        m_after = chunk.last(after).toByteArray();
    }
}

ChunkTemplate::Found ChunkTemplate::stringOf(QByteArrayView chunk) const
{
    const bool isLike = m_kind != Kind::None && chunk.size() >= m_before.size() + m_after.size()
        && chunk.startsWith(m_before) && chunk.endsWith(m_after);
    if (!isLike) {
        return {};
    }
    const QByteArrayView quoted =
        chunk.sliced(m_before.size() - 1, chunk.size() - m_before.size() - m_after.size() + 2);
    const char *const closingQuote = quoted.end() - 1;
    if (plainEnd(quoted.begin() + 1, closingQuote) == closingQuote && isUtf8(quoted)) {
        return {quoted, true}; // nothing in it but text
    }
    if (JsonSpan::check(quoted)) {
        return {}; // the quotes belong to several strings
    }
    return {quoted, false};
}

std::optional<QByteArray> ChunkTemplate::match(QByteArrayView chunk) const
{
    const auto [quoted, isPlain] = stringOf(chunk);
    if (quoted.isNull()) {
        return std::nullopt;
    }
    return isPlain ? quoted.sliced(1).chopped(1).toByteArray()
                   : JsonSpan(quoted.begin(), quoted.end()).toString();
}

} // namespace Hearth
