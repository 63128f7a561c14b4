#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace Hearth {

/// The events of a text/event-stream as views of the bytes that came, for streams that are watched and not
/// read: nothing is copied but what a feed cuts in two. By the same rules as SseParser [PROTOCOLS.md 6.1],
/// but for the repair of what is no UTF-8. Pure.
class EventViews
{
public:
    explicit EventViews(qsizetype maxEventBytes)
        : m_maxEventBytes(maxEventBytes)
    {
    }

    /// Calls \a visit(type, data) for each event that \a bytes complete; the views live for the call. False
    /// once an event outgrows the bound; nothing is visited any more then.
    template <typename Visit>
    bool feed(QByteArrayView bytes, Visit visit)
    {
        if (m_isTooLarge) {
            return false;
        }
        const char *at = bytes.begin();
        const char *const end = bytes.end();
        const char *open = at; // where the event begins that is not complete yet
        bool isClosed = false;
        const char *carriageReturn = find(at, end, '\r');
        while (at < end) {
            if (std::exchange(m_skipLineFeed, false) && *at == '\n') {
                open = open == at ? at + 1 : open;
                ++at;
                continue;
            }
            if (carriageReturn < at) {
                carriageReturn = find(at, end, '\r');
            }
            const char *const lineEnd = find(at, carriageReturn, '\n');
            if (lineEnd == end) {
                m_line.append(at, end - at);
                break;
            }
            if (endLine(at, lineEnd)) {
                if (std::exchange(m_hasData, false)) {
                    visit(QByteArrayView(m_type), QByteArrayView(m_data));
                }
                m_type = {};
                m_data = {};
                open = lineEnd + 1;
                isClosed = true;
            }
            m_skipLineFeed = *lineEnd == '\r';
            at = lineEnd + 1;
        }
        m_openBytes = (isClosed ? 0 : m_openBytes) + (end - open);
        return keep();
    }

    /// The stream ended. An event that only lacks its blank line is visited when \a isWhole(data) says so,
    /// and is open no more.
    template <typename Visit, typename IsWhole>
    void finish(Visit visit, IsWhole isWhole)
    {
        if (m_isTooLarge) {
            return;
        }
        if (!m_line.isEmpty()) {
            const QByteArray line = std::exchange(m_line, {});
            takeLine(line, true);
        }
        if (m_hasData && isWhole(m_data)) {
            visit(m_type, m_data);
            m_openBytes = 0;
        }
        m_hasData = false;
    }

    /// \a data is what an event of a model's stream holds, up to its end: a JSON object, or `[DONE]`.
    [[nodiscard]] static bool isWholeMessage(QByteArrayView data);

    /// How many of the last bytes fed belong to an event that is not complete yet.
    [[nodiscard]] qsizetype openBytes() const { return m_openBytes; }
    /// The last line that is no SSE but tells of a failure: see SseParser.
    [[nodiscard]] const QByteArray &strayLine() const { return m_strayLine; }

private:
    [[nodiscard]] static const char *find(const char *at, const char *end, char c);
    /// True for the blank line that ends an event.
    bool endLine(const char *at, const char *lineEnd);
    void takeLine(QByteArrayView line, bool isOwn);
    void takeData(QByteArrayView value, bool isOwn);
    /// Copies what is still needed of the bytes that go away now; false when it is too much.
    bool keep();

    qsizetype m_maxEventBytes;
    qsizetype m_openBytes = 0;
    QByteArrayView m_type; ///< Of the fed bytes, or of m_typeKept.
    QByteArrayView m_data; ///< Of the fed bytes, or of m_dataKept.
    QByteArray m_line; ///< The start of a line that a feed cut in two.
    QByteArray m_typeKept;
    QByteArray m_dataKept;
    QByteArray m_strayLine;
    bool m_isFirstLine = true;
    bool m_hasData = false;
    bool m_skipLineFeed = false;
    bool m_isTooLarge = false;
};

} // namespace Hearth
