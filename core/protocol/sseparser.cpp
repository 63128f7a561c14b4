#include "protocol/sseparser.h"

#include "protocol/eventviews.h"
#include "protocol/utf8.h"

#include <cstring>
#include <utility>

namespace Hearth {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Enough for an error object; a longer line is no message for people.
constexpr qsizetype maxStrayBytes = 16 * 1024;

const char *find(const char *at, const char *end, char c)
{
    const void *const hit = std::memchr(at, c, static_cast<size_t>(end - at));
    return hit == nullptr ? end : static_cast<const char *>(hit);
}

} // namespace

/// Servers that fail inside a stream write `error: {json}` (llama-server before PR #16109), `proxy error: …`
/// (its router) or the bare error object [PROTOCOLS.md 2.3, 3.1]. Other unknown fields mean nothing.
bool SseParser::tellsOfFailure(QByteArrayView line)
{
    return line.startsWith('{') || line.first(qMin<qsizetype>(line.size(), 64)).contains("error")
        || line.first(qMin<qsizetype>(line.size(), 64)).contains("Error");
}

QByteArray SseParser::strayText(QByteArrayView line)
{
    return repairedUtf8(line.first(qMin(line.size(), maxStrayBytes)));
}

SseParser::SseParser(qsizetype maxEventBytes)
    : m_maxEventBytes(maxEventBytes)
{
}

void SseParser::reset()
{
    *this = SseParser(m_maxEventBytes);
}

std::optional<std::chrono::milliseconds> SseParser::retryDelay() const
{
    return m_retry;
}

Result<> SseParser::feed(QByteArrayView bytes, QList<SseEvent> &events)
{
    if (m_failed) {
        return overflow();
    }
    const char *at = afterByteOrderMark(bytes.begin(), bytes.end());
    const char *const end = bytes.end();
    // Each kind of line end is searched for once: a stream that never uses CR is not scanned for it again
    // with every line.
    const char *carriageReturn = find(at, end, '\r');
    while (at < end) {
        if (std::exchange(m_skipLineFeed, false) && *at == '\n') {
            ++at;
            continue;
        }
        if (carriageReturn < at) {
            carriageReturn = find(at, end, '\r');
        }
        const char *const lineEnd = find(at, carriageReturn, '\n');
        if (m_line.size() + (lineEnd - at) + m_event.data.size() > m_maxEventBytes) {
            return overflow();
        }
        if (lineEnd == end) {
            m_line.append(at, end - at);
            break;
        }
        if (m_line.isEmpty()) {
            endLine({at, lineEnd - at}, events);
        } else {
            m_line.append(at, lineEnd - at);
            endLine(m_line, events);
            m_line.clear();
        }
        m_skipLineFeed = *lineEnd == '\r';
        at = lineEnd + 1;
    }
    return {};
}

/// Swallows one BOM at the very start of the stream, however it is split; what only looked like one becomes
/// the start of the first line.
const char *SseParser::afterByteOrderMark(const char *at, const char *end)
{
    while (m_bomBytes >= 0 && at < end) {
        if (*at != byteOrderMark[m_bomBytes]) {
            m_line.append(byteOrderMark.first(m_bomBytes));
            m_bomBytes = -1;
            break;
        }
        ++at;
        m_bomBytes = m_bomBytes + 1 == byteOrderMark.size() ? -1 : m_bomBytes + 1;
    }
    return at;
}

tl::unexpected<Error> SseParser::overflow()
{
    m_failed = true;
    m_line.clear();
    m_event = {};
    return tooLarge(m_maxEventBytes);
}

tl::unexpected<Error> SseParser::tooLarge(qsizetype maxEventBytes)
{
    return failure(ErrorKind::LimitExceeded,
        QStringLiteral("an event of the stream is larger than %1 bytes").arg(maxEventBytes));
}

void SseParser::endLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0) {
        return; // a comment
    }
    if (colon < 0) {
        field(line, {}, line);
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    field(line.first(colon), value, line);
}

void SseParser::field(QByteArrayView name, QByteArrayView value, QByteArrayView line)
{
    if (name == "data") {
        if (std::exchange(m_hasData, true)) {
            m_event.data.append('\n');
            m_event.data.append(repairedUtf8(value));
        } else {
            m_event.data = repairedUtf8(value);
        }
    } else if (name == "event") {
        m_event.type = repairedUtf8(value);
    } else if (name == "id") {
        if (!value.contains('\0')) {
            m_event.id = repairedUtf8(value);
        }
    } else if (name == "retry") {
        readRetry(value);
    } else if (tellsOfFailure(line)) {
        m_strayLine = strayText(line);
    }
}

void SseParser::readRetry(QByteArrayView digits)
{
    constexpr qsizetype maxDigits = 15; // within qint64; 10^15 ms are 30 000 years
    if (digits.isEmpty() || digits.size() > maxDigits) {
        return;
    }
    std::chrono::milliseconds::rep value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return;
        }
        value = value * 10 + (c - '0');
    }
    m_retry = std::chrono::milliseconds(value);
}

void SseParser::dispatch(QList<SseEvent> &events)
{
    if (std::exchange(m_hasData, false)) {
        events.append({std::move(m_event.type), std::move(m_event.data), m_event.id});
    }
    m_event.type = {};
    m_event.data = {};
}

void SseParser::finish(QList<SseEvent> &events)
{
    if (m_failed) {
        return;
    }
    if (m_bomBytes > 0) {
        m_bomBytes = -1; // a lone piece of a BOM is no line
    }
    if (!m_line.isEmpty()) {
        const QByteArray line = std::exchange(m_line, QByteArray());
        endLine(line, events);
    }
    if (m_hasData && EventViews::isWholeMessage(m_event.data)) {
        dispatch(events);
    }
}

} // namespace Hearth
