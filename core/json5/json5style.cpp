#include "json5/json5style.h"

#include "json5/json5characters.h"
#include "json5/json5literal.h"

#include <algorithm>
#include <functional>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using NodeKind = Json5Node::Kind;

bool isWord(const QString &key)
{
    const QList<uint> characters = key.toUcs4();
    const auto isPart = [](uint character) { return isJson5IdentifierPart(character); };
    return !characters.isEmpty() && isJson5IdentifierStart(characters.front())
        && std::all_of(characters.cbegin() + 1, characters.cend(), isPart);
}

bool isContainer(const Json5Node &node)
{
    return node.kind() == NodeKind::Object || node.kind() == NodeKind::Array;
}

QList<Json5Node> valuesIn(const Json5Node &node)
{
    if (node.kind() == NodeKind::Array) {
        return node.elements();
    }
    QList<Json5Node> values;
    const QList<Json5Member> members = node.members();
    values.reserve(members.size());
    for (const Json5Member &member : members) {
        values.append(member.value);
    }
    return values;
}

/// Shows \a isEnough the values from \a node to the root, then all others, until it says so.
void visitNearest(const Json5Document &document, const Json5Node &node,
    const std::function<bool(const Json5Node &)> &isEnough)
{
    for (Json5Path path = node.path(); !path.isRoot(); path = path.parent()) {
        if (isEnough(document.find(path))) {
            return;
        }
    }
    QList<Json5Node> waiting{document.root()};
    for (qsizetype at = 0; at < waiting.size(); ++at) {
        if (isEnough(waiting.at(at))) {
            return;
        }
        if (isContainer(waiting.at(at))) {
            waiting += valuesIn(waiting.at(at));
        }
    }
}

/// Learns the quotes of keys and strings from the members nearest to \a node.
void readQuotes(const Json5Document &document, const Json5Node &node, Json5Style &style)
{
    bool isToldPlain = false;
    bool isToldNeeded = false;
    const auto quoteAt = [&document](qsizetype offset) {
        const char first = document.toText().at(offset);
        return first == '"' || first == '\'' ? first : '\0';
    };
    const auto learnString = [&](const Json5Node &value) {
        if (style.stringQuote == 0 && value.kind() == NodeKind::String) {
            style.stringQuote = quoteAt(value.range().begin);
        }
    };
    visitNearest(document, node, [&](const Json5Node &each) {
        const QList<Json5Member> members = each.members();
        for (auto member = members.crbegin(); member != members.crend(); ++member) {
            const char quote = quoteAt(member->keyRange.begin);
            if (!isToldPlain && isWord(member->key)) {
                style.quote = quote;
                isToldPlain = true;
            }
            if (!isToldNeeded && quote != 0) {
                style.neededQuote = quote;
                isToldNeeded = true;
            }
            learnString(member->value);
        }
        if (each.kind() == NodeKind::Array && each.size() > 0) {
            learnString(each.element(each.size() - 1));
        }
        return isToldPlain && isToldNeeded && style.stringQuote != 0;
    });
    if (document.isStrictJson()) {
        style.quote = '"';
        style.stringQuote = '"';
    }
}

/// Whether what is in \a container stands on lines of its own: the last one tells.
bool hasOwnLines(const Json5Surroundings &around, const Json5Node &container)
{
    const bool isObject = container.kind() == NodeKind::Object;
    const QList<Json5Member> members = container.members();
    const TextRange last =
        isObject ? members.constLast().value.range() : container.element(container.size() - 1).range();
    const qsizetype first = around.tokenAt(isObject ? members.constLast().keyRange.begin : last.begin);
    const qsizetype close = around.tokenAt(container.range().end - 1);
    return around.token(first).isFirstOnLine
        || around.has(Kind::LineComment, around.tokenAt(last.end), close);
}

bool emptyObjectHasOwnLines(
    const Json5Document &document, const Json5Surroundings &around, const Json5Node &object)
{
    if (object.path().isRoot()) {
        return true;
    }
    const Json5Node parent = document.find(object.path().parent());
    return parent.kind() == NodeKind::Array ? around.token(around.tokenAt(object.range().begin)).isFirstOnLine
                                            : hasOwnLines(around, parent);
}

/// An empty list is judged by the other lists of such values.
bool emptyArrayHasOwnLines(const Json5Document &document, const Json5Surroundings &around,
    const Json5Node &array, bool holdsContainers)
{
    const Json5Path path = array.path();
    if (!path.isRoot() && !hasOwnLines(around, document.find(path.parent()))) {
        return false;
    }
    // OpenClaw writes strict JSON with each element on a line of its own [OPENCLAW.md 2].
    bool answer = holdsContainers || document.isStrictJson();
    visitNearest(document, array, [&](const Json5Node &each) {
        const bool isTelling = each.kind() == NodeKind::Array && each.size() > 0
            && isContainer(each.element(0)) == holdsContainers;
        answer = isTelling ? hasOwnLines(around, each) : answer;
        return isTelling;
    });
    return answer;
}

/// Learns spaces from the nearest containers of the same kind that have something in them.
void readSpacing(const Json5Document &document, const Json5Surroundings &around, const Json5Node &container,
    Json5Style &style)
{
    bool isPaddingTold = false;
    bool isCommaTold = false;
    visitNearest(document, container, [&](const Json5Node &each) {
        if (each.kind() != container.kind() || each.size() == 0) {
            return false;
        }
        if (!isPaddingTold) {
            style.isPadded = around.token(around.tokenAt(each.range().begin) + 1).isTrivia();
            isPaddingTold = true;
        }
        if (!isCommaTold && each.size() > 1) {
            const qsizetype comma = around.commaBehind(valuesIn(each).constFirst().range().end);
            style.isCommaSpaced = around.token(comma + 1).isTrivia();
            isCommaTold = true;
        }
        return isPaddingTold && isCommaTold;
    });
}

/// What the nearest container has that stands on lines of its own, or on one line.
std::optional<bool> hasTrailingComma(const Json5Document &document, const Json5Surroundings &around,
    const Json5Node &container, bool isOnLines)
{
    std::optional<bool> answer;
    visitNearest(document, container, [&](const Json5Node &each) {
        if (isContainer(each) && each.size() > 0 && hasOwnLines(around, each) == isOnLines) {
            answer = around.commaBehind(valuesIn(each).constLast().range().end) >= 0;
        }
        return answer.has_value();
    });
    return answer;
}

void readColon(const Json5Document &document, const Json5Surroundings &around, const Json5Node &container,
    Json5Style &style)
{
    visitNearest(document, container, [&](const Json5Node &each) {
        if (each.kind() != NodeKind::Object || each.size() == 0) {
            return false;
        }
        const qsizetype value = around.tokenAt(each.members().constLast().value.range().begin);
        style.isColonSpaced = around.token(value - 1).isTrivia();
        return true;
    });
    style.isCommaSpaced = style.isColonSpaced; // until something tells better
}

} // namespace

Json5Style readJson5Style(const Json5Document &document, const Json5Surroundings &around,
    const Json5Node &container, bool holdsContainers)
{
    Json5Style style;
    style.isPadded = container.kind() == NodeKind::Object;
    readQuotes(document, container, style);
    readColon(document, around, container, style);
    readSpacing(document, around, container, style);
    const qsizetype open = around.tokenAt(container.range().begin);
    if (container.size() > 0) {
        style.hasOwnLines = hasOwnLines(around, container);
    } else if (around.has(Kind::LineEnd, open, around.nextSignificant(open + 1))) {
        style.hasOwnLines = true;
    } else if (container.kind() == NodeKind::Object) {
        style.hasOwnLines = emptyObjectHasOwnLines(document, around, container);
    } else {
        style.hasOwnLines = emptyArrayHasOwnLines(document, around, container, holdsContainers);
    }
    style.hasTrailingCommaOnLines = hasTrailingComma(document, around, container, true);
    style.hasTrailingComma = style.hasOwnLines
        ? style.hasTrailingCommaOnLines.value_or(false)
        : hasTrailingComma(document, around, container, false).value_or(false);
    style.lineEnd = around.lineEnd(container.range().end);
    style.unit = around.indentUnit();
    if (style.unit.isEmpty()) {
        style.unit = QByteArrayLiteral("  "); // as OpenClaw writes its config [OPENCLAW.md 1]
    }
    return style;
}

QByteArray json5KeyText(const QString &key, const Json5Style &style)
{
    if (isWord(key) && style.quote == 0) {
        return key.toUtf8();
    }
    return json5QuotedString(key, isWord(key) ? style.quote : style.neededQuote);
}

} // namespace Hearth
