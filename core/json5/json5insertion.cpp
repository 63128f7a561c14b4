#include "json5/json5insertion.h"

#include "json5/json5item.h"
#include "json5/json5style.h"

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using Surroundings = Json5Surroundings;

/// A member, or an element when there are no \a keys.
QByteArray entryText(
    const QStringList &keys, const QByteArrayList &value, const Json5Style &style, const QByteArray &indent)
{
    if (keys.isEmpty()) {
        return value.join(style.lineEnd + indent);
    }
    const QByteArray head = json5KeyText(keys.constFirst(), style) + (style.isColonSpaced ? ": " : ":");
    if (keys.size() == 1) {
        return head + value.join(style.lineEnd + indent);
    }
    if (!style.hasOwnLines) {
        const QByteArray padding(style.isPadded ? " " : "");
        return head + '{' + padding + entryText(keys.sliced(1), value, style, indent) + padding + '}';
    }
    const QByteArray inner = indent + style.unit;
    return head + '{' + style.lineEnd + inner + entryText(keys.sliced(1), value, style, inner)
        + (style.hasTrailingComma ? "," : "") + style.lineEnd + indent + '}';
}

Json5Edit intoEmpty(const Surroundings &around, const Json5Node &container, const QStringList &keys,
    const QByteArrayList &value, const Json5Style &style)
{
    const qsizetype open = around.tokenAt(container.range().begin);
    const qsizetype close = around.nextSignificant(open + 1);
    qsizetype last = open; // the last comment, or the bracket
    for (qsizetype at = open + 1; at < close; ++at) {
        if (around.kind(at) != Kind::WhiteSpace && around.kind(at) != Kind::LineEnd) {
            last = at;
        }
    }
    const qsizetype begin = around.token(last).end;
    const QByteArray outer = around.indent(open);
    if (!style.hasOwnLines) {
        const QByteArray padding(style.isPadded || last != open ? " " : "");
        return {{begin, container.range().end - 1}, padding + entryText(keys, value, style, outer) + padding};
    }
    const QByteArray indent = outer + style.unit;
    const QByteArray added =
        style.lineEnd + indent + entryText(keys, value, style, indent) + (style.hasTrailingComma ? "," : "");
    if (around.has(Kind::LineEnd, last + 1, close)) {
        return {{begin, begin}, added};
    }
    return {{begin, container.range().end - 1}, added + style.lineEnd + outer};
}

Json5Edit behindLast(const Surroundings &around, const Json5Node &container, const QStringList &keys,
    const QByteArrayList &value, const Json5Style &style)
{
    const TextRange last = json5ItemRanges(container).constLast();
    const qsizetype comma = around.commaBehind(last.end);
    const qsizetype behind = comma >= 0 ? comma + 1 : around.tokenAt(last.end);
    const qsizetype place = around.endOfComments(behind);
    if (!style.hasOwnLines) {
        // A comment in the same line stays with the value before it; so does the place of the comma.
        const QByteArray gap(style.isCommaSpaced ? " " : "");
        const QByteArray entry = entryText(keys, value, style, around.indent(behind));
        return {{place, place}, comma >= 0 ? QByteArray(gap + entry + ',') : QByteArray(',' + gap + entry)};
    }
    const qsizetype first = around.tokenAt(last.begin);
    const bool isOnLineOfBracket = !around.token(first).isFirstOnLine
        && !around.has(Kind::LineEnd, around.tokenAt(container.range().begin), first);
    const QByteArray indent = around.indent(first) + (isOnLineOfBracket ? style.unit : QByteArray());
    const QByteArray added = style.lineEnd + indent + entryText(keys, value, style, indent);
    if (comma >= 0) {
        return {{place, place}, added + ','};
    }
    return {{last.end, place}, ',' + around.text(last.end, place) + added};
}

} // namespace

Json5Edit json5Insertion(const Json5Document &document, const Json5Node &container, const QStringList &keys,
    const QByteArrayList &value)
{
    const Surroundings around(document);
    const bool isBig = value.constFirst().startsWith('{') || value.constFirst().startsWith('[');
    const Json5Style style = readJson5Style(document, around, container, isBig);
    return container.size() > 0 ? behindLast(around, container, keys, value, style)
                                : intoEmpty(around, container, keys, value, style);
}

Json5Edit json5InsertionBefore(
    const Json5Document &document, const Json5Node &array, qsizetype index, const QByteArrayList &value)
{
    const Surroundings around(document);
    const Json5Style style = readJson5Style(document, around, array);
    const Json5Item next = readJson5Item(around, json5ItemRanges(array).at(index));
    const QByteArray indent = around.indent(next.first);
    const QByteArray added = entryText({}, value, style, indent) + ',';
    if (next.beginsLine()) {
        const qsizetype line = around.token(around.lineBegin(next.lead)).begin;
        return {{line, line}, indent + added + style.lineEnd};
    }
    const qsizetype place = around.token(next.lead).begin;
    return {{place, place}, added + (style.isCommaSpaced ? " " : "")};
}

Json5Edit json5Replacement(const Json5Document &document, const Json5Node &node, const QByteArrayList &value)
{
    const Surroundings around(document);
    const qsizetype begin = node.range().begin;
    return {node.range(), value.join(around.lineEnd(begin) + around.indent(around.tokenAt(begin)))};
}

} // namespace Hearth
