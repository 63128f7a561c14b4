#include "protocol/eventviews.h"

#include "protocol/jsonspan.h"
#include "protocol/sseparser.h"

#include <cstring>

namespace Hearth {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

const char *EventViews::find(const char *at, const char *end, char c)
{
    const void *const hit = at == end ? nullptr : std::memchr(at, c, static_cast<size_t>(end - at));
    return hit == nullptr ? end : static_cast<const char *>(hit);
}

bool EventViews::isWholeMessage(QByteArrayView data)
{
    const QByteArrayView text = data.trimmed();
    return text == "[DONE]" || (text.startsWith('{') && !JsonSpan::check(text));
}

bool EventViews::endLine(const char *at, const char *lineEnd)
{
    if (m_line.isEmpty()) {
        if (at == lineEnd) {
            m_isFirstLine = false;
            return true;
        }
        takeLine({at, lineEnd - at}, false);
        return false;
    }
    m_line.append(at, lineEnd - at);
    const QByteArray line = std::exchange(m_line, {});
    takeLine(line, true);
    return false;
}

/// \a isOwn: the line lives no longer than this call.
void EventViews::takeLine(QByteArrayView line, bool isOwn)
{
    if (std::exchange(m_isFirstLine, false) && line.startsWith(byteOrderMark)) {
        line = line.sliced(byteOrderMark.size());
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0) {
        return; // a comment
    }
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (name == "data") {
        takeData(value, isOwn);
    } else if (name == "event") {
        m_type = value;
        if (isOwn) {
            m_typeKept = value.toByteArray();
            m_type = m_typeKept;
        }
    } else if (name != "id" && name != "retry" && SseParser::tellsOfFailure(line)) {
        m_strayLine = SseParser::strayText(line);
    }
}

void EventViews::takeData(QByteArrayView value, bool isOwn)
{
    if (!std::exchange(m_hasData, true)) {
        m_data = value;
        if (!isOwn) {
            return;
        }
        m_dataKept = value.toByteArray();
    } else {
        if (m_data.data() != m_dataKept.constData() || m_dataKept.isEmpty()) {
            m_dataKept = m_data.toByteArray();
        }
        m_dataKept.append('\n').append(value);
    }
    m_data = m_dataKept;
}

bool EventViews::keep()
{
    if (!m_type.isEmpty() && m_type.data() != m_typeKept.constData()) {
        m_typeKept = m_type.toByteArray();
        m_type = m_typeKept;
    }
    if (m_hasData && m_data.data() != m_dataKept.constData()) {
        m_dataKept = m_data.toByteArray();
        m_data = m_dataKept;
    }
    m_isTooLarge = m_line.size() + m_data.size() > m_maxEventBytes;
    return !m_isTooLarge;
}

} // namespace Hearth
