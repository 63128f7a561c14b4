#include "json5/json5item.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;

/// Walks back from the value over comments: what ends the line before it.
void readFront(const Json5Surroundings &around, Json5Item &item)
{
    qsizetype at = item.first;
    while (around.token(at - 1).isTrivia() && around.kind(at - 1) != Kind::LineEnd) {
        --at;
        item.lead = around.isComment(at) ? at : item.lead;
    }
    const Kind before = around.kind(at - 1);
    item.isFirstOnLine = before == Kind::LineEnd;
    item.isAlone = before == Kind::LineEnd || before == Kind::BraceOpen || before == Kind::BracketOpen;
}

/// Walks on to the end of the line, over its comma.
void readBack(const Json5Surroundings &around, Json5Item &item)
{
    qsizetype at = item.end;
    while (at == item.comma || (around.token(at).isTrivia() && around.kind(at) != Kind::LineEnd)) {
        ++at;
    }
    const Kind behind = around.kind(at);
    item.isLastOnLine = behind == Kind::LineEnd;
    item.isAlone = item.isAlone
        && (behind == Kind::LineEnd || behind == Kind::BraceClose || behind == Kind::BracketClose);
    for (at = item.end; at != item.comma || item.isAlone; ++at) {
        const bool isOwn = at == item.comma
            || (around.isCommentInLine(at) && (item.isAlone || around.kind(at) == Kind::BlockComment));
        if (isOwn) {
            item.tail = at + 1;
        } else if (around.kind(at) != Kind::WhiteSpace) {
            return;
        }
    }
}

/// Lines of comments above.
void readAbove(const Json5Surroundings &around, Json5Item &item)
{
    qsizetype line = around.lineBegin(item.first);
    while (true) {
        const qsizetype above = around.lineBegin(line - 1);
        qsizetype comment = -1;
        for (qsizetype at = line - 2; at >= above; --at) {
            if (!around.token(at).isTrivia()) {
                return;
            }
            comment = around.isComment(at) ? at : comment;
        }
        if (comment < 0) {
            return;
        }
        item.lead = comment;
        line = above;
    }
}

} // namespace

QList<TextRange> json5ItemRanges(const Json5Node &container)
{
    QList<TextRange> ranges;
    ranges.reserve(container.size());
    const QList<Json5Member> members = container.members();
    for (const Json5Member &member : members) {
        ranges.append({member.keyRange.begin, member.value.range().end});
    }
    const QList<Json5Node> elements = container.elements();
    for (const Json5Node &element : elements) {
        ranges.append(element.range());
    }
    return ranges;
}

Json5Item readJson5Item(const Json5Surroundings &around, TextRange range)
{
    Json5Item item;
    item.first = around.tokenAt(range.begin);
    item.end = around.tokenAt(range.end);
    item.comma = around.commaBehind(range.end);
    item.tail = item.end;
    item.lead = item.first;
    readFront(around, item);
    readBack(around, item);
    if (item.beginsLine()) {
        readAbove(around, item);
    }
    return item;
}

} // namespace Hearth
