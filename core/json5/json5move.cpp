#include "json5/json5move.h"

#include "json5/json5removal.h"
#include "json5/json5style.h"

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;

/// What is moved, in pieces around its comma.
struct Moved
{
    QByteArray front; ///< Comments before it, and the value with its key.
    QByteArray middle; ///< Comments before its comma.
    QByteArray back; ///< Comments behind its comma.
    QByteArray indent;
    QByteArray lineEnd;
    bool hadComma = false;
    bool isAlone = false;
    bool hasOwnLine = false;
    bool endsInLineComment = false;

    /// The comma stands where it stood; one that is new behind the value, or behind its comments too when all
    /// are in a line with other values.
    [[nodiscard]] QByteArray text(bool withComma) const
    {
        if (withComma && !hadComma && !isAlone) {
            return front + back + ',';
        }
        return front + middle + (withComma ? "," : "") + back;
    }
};

Moved readMoved(const Json5Surroundings &around, const Json5Item &item, const Json5Node &container)
{
    Moved moved;
    moved.front = around.textOf(item.lead, item.end);
    if (item.comma >= 0 && item.comma < item.tail) {
        moved.hadComma = true;
        moved.middle = around.textOf(item.end, item.comma);
        moved.back = around.textOf(item.comma + 1, item.tail);
    } else {
        moved.back = around.textOf(item.end, item.tail);
    }
    moved.indent = around.indent(item.first);
    moved.isAlone = item.isAlone;
    moved.hasOwnLine = item.hasOwnLine();
    moved.lineEnd = around.lineEnd(container.range().end);
    if (moved.hasOwnLine) {
        const qsizetype end = around.nextLineEnd(item.end);
        moved.lineEnd = around.textOf(end, end + 1);
    }
    moved.endsInLineComment = around.kind(item.tail - 1) == Kind::LineComment;
    return moved;
}

/// Puts one item of a container to another place.
class Mover
{
public:
    Mover(const Json5Document &document, const Json5Node &container)
        : m_document(document)
        , m_container(container)
        , m_around(document)
        , m_items(json5ItemRanges(container))
        , m_isCommaSpaced(m_around.token(m_around.commaBehind(m_items.at(0).end) + 1).isTrivia())
    {
    }

    Json5Edit move(qsizetype from, qsizetype to)
    {
        const Json5Item item = readJson5Item(m_around, m_items.at(from));
        m_moved = readMoved(m_around, item, m_container);
        QList<std::pair<qsizetype, qsizetype>> runs;
        if (from == m_items.size() - 1 && item.comma < 0) {
            const qsizetype comma = m_around.commaBehind(m_items.at(from - 1).end);
            runs.append({comma, comma + 1});
        }
        json5AppendRuns(m_around, item, item.lead, runs);
        json5EraseTidily(m_around, runs, m_patch);
        const Json5Item place = readJson5Item(m_around, m_items.at(to));
        if (to < from) {
            putBefore(place);
        } else {
            putBehind(place);
        }
        return m_patch.joined(m_document);
    }

private:
    void putBefore(const Json5Item &place)
    {
        if (place.beginsLine() || (place.isFirstOnLine && m_moved.hasOwnLine)) {
            const qsizetype line = m_around.token(m_around.lineBegin(place.lead)).begin;
            const QByteArray indent = m_moved.hasOwnLine ? m_moved.indent : m_around.indent(place.first);
            m_patch.insert(line, indent + m_moved.text(true) + m_moved.lineEnd);
            return;
        }
        const QByteArray gap = m_moved.endsInLineComment
            ? QByteArray(m_moved.lineEnd + m_around.indent(place.first))
            : QByteArray(m_isCommaSpaced ? " " : "");
        m_patch.insert(m_around.token(place.lead).begin, m_moved.text(true) + gap);
    }

    void putBehind(const Json5Item &place)
    {
        const qsizetype behind = std::max(place.tail, place.comma + 1);
        const qsizetype next = m_around.skipSpace(behind);
        const bool isLineEnd = m_around.kind(next) == Kind::LineEnd;
        const bool endsInLineComment = m_around.kind(behind - 1) == Kind::LineComment;
        const bool canBeOwnLine = isLineEnd || (place.beginsLine() && place.comma < 0);
        const bool isOwnLine =
            endsInLineComment || (canBeOwnLine && (m_moved.hasOwnLine || place.hasOwnLine()));
        if (place.comma < 0) {
            m_patch.insert(m_around.token(isOwnLine ? place.end : behind).begin, QByteArrayLiteral(","));
        }
        const QByteArray indent = m_moved.hasOwnLine ? m_moved.indent : m_around.indent(place.first);
        QByteArray text = isOwnLine ? m_moved.lineEnd + indent : QByteArray(m_isCommaSpaced ? " " : "");
        text += m_moved.text(place.comma >= 0);
        if (m_moved.endsInLineComment && !isLineEnd) {
            text += m_moved.lineEnd + m_around.indent(m_around.tokenAt(m_container.range().end - 1));
        }
        m_patch.insert(m_around.token(behind).begin, text);
    }

    const Json5Document &m_document;
    const Json5Node &m_container;
    const Json5Surroundings m_around;
    const QList<TextRange> m_items;
    const bool m_isCommaSpaced;
    Moved m_moved;
    Json5Patch m_patch;
};

} // namespace

Json5Edit json5Move(const Json5Document &document, const Json5Node &container, qsizetype from, qsizetype to)
{
    return Mover(document, container).move(from, to);
}

} // namespace Hearth
