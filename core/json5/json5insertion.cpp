#include "json5/json5insertion.h"

#include "json5/json5characters.h"
#include "json5/json5literal.h"

#include <algorithm>
#include <iterator>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;

/// What the text around an insertion looks like, read off the tokens.
class Surroundings
{
public:
    explicit Surroundings(const Json5Document &document)
        : m_document(document)
        , m_tokens(document.tokens())
    {
    }

    /// Index of the first token that begins at \a offset or behind it.
    [[nodiscard]] qsizetype tokenAt(qsizetype offset) const
    {
        const auto isBefore = [](const Json5Token &token, qsizetype at) { return token.begin < at; };
        return std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), offset, isBefore) - m_tokens.cbegin();
    }
    [[nodiscard]] Kind kind(qsizetype index) const { return m_tokens.at(index).kind; }
    [[nodiscard]] const Json5Token &token(qsizetype index) const { return m_tokens.at(index); }

    [[nodiscard]] QByteArray text(qsizetype begin, qsizetype end) const
    {
        return m_document.toText().mid(begin, end - begin);
    }

    /// White space that the line of the token \a index begins with.
    [[nodiscard]] QByteArray indent(qsizetype index) const
    {
        qsizetype at = index;
        while (at > 0 && kind(at - 1) != Kind::LineEnd) {
            --at;
        }
        QByteArray found =
            kind(at) == Kind::WhiteSpace ? text(m_tokens.at(at).begin, m_tokens.at(at).end) : QByteArray();
        return found.startsWith("\xef\xbb\xbf") ? found.sliced(3) : found;
    }

    /// The line end nearest before \a offset, else the first one there is, else LF.
    [[nodiscard]] QByteArray lineEnd(qsizetype offset) const
    {
        QByteArray found;
        for (const Json5Token &each : m_tokens) {
            if (each.kind == Kind::LineEnd && (each.begin < offset || found.isEmpty())) {
                const QByteArray end = text(each.begin, each.end);
                found = end.startsWith('\n') || end.startsWith('\r') ? end : found;
            }
        }
        return found.isEmpty() ? QByteArrayLiteral("\n") : found;
    }

    /// By how much a line goes in against the one with the bracket above it: the first such pair of lines.
    [[nodiscard]] QByteArray indentUnit() const
    {
        for (qsizetype at = 0; at + 1 < m_tokens.size(); ++at) {
            if (kind(at) != Kind::BraceOpen && kind(at) != Kind::BracketOpen) {
                continue;
            }
            const qsizetype next = nextSignificant(at + 1);
            if (!token(next).isFirstOnLine) {
                continue;
            }
            const QByteArray outer = indent(at);
            const QByteArray inner = indent(next);
            if (inner.size() > outer.size() && inner.startsWith(outer)) {
                return inner.sliced(outer.size());
            }
        }
        return QByteArrayLiteral("  "); // as OpenClaw writes its config [OPENCLAW.md 1]
    }

    [[nodiscard]] qsizetype nextSignificant(qsizetype index) const
    {
        while (token(index).isTrivia()) {
            ++index;
        }
        return index;
    }

    /// Whether one of the tokens from \a from to before \a to is a \a wanted.
    [[nodiscard]] bool has(Kind wanted, qsizetype from, qsizetype to) const
    {
        return std::any_of(m_tokens.cbegin() + from, m_tokens.cbegin() + to,
            [wanted](const Json5Token &each) { return each.kind == wanted; });
    }

    /// End of the last comment that stands behind the token before \a index on the same line.
    [[nodiscard]] qsizetype endOfComments(qsizetype index) const
    {
        qsizetype end = token(index).begin;
        for (; token(index).isTrivia() && kind(index) != Kind::LineEnd; ++index) {
            if (kind(index) != Kind::WhiteSpace) {
                end = token(index).end;
            }
        }
        return end;
    }

private:
    const Json5Document &m_document;
    const QList<Json5Token> &m_tokens;
};

/// How members are written.
struct MemberStyle
{
    char quote = 0; ///< Of keys that need none: 0 for no quotes.
    char neededQuote = '"'; ///< Of keys that cannot do without.
    bool isSpaced = true; ///< `a: 1, b: 2`, not `a:1,b:2`.
    bool isPadded = true; ///< `{ a: 1 }`, not `{a: 1}`.
    bool hasTrailingComma = false;
    bool hasOwnLines = false;
    QByteArray lineEnd;
    QByteArray unit;
};

bool isWord(const QString &key)
{
    const QList<uint> characters = key.toUcs4();
    const auto isPart = [](uint character) { return isJson5IdentifierPart(character); };
    return !characters.isEmpty() && isJson5IdentifierStart(characters.front())
        && std::all_of(characters.cbegin() + 1, characters.cend(), isPart);
}

/// The objects from \a node to the root, then all others in the order of the text.
QList<Json5Node> nearestObjects(const Json5Document &document, const Json5Node &node)
{
    QList<Json5Node> objects;
    for (Json5Path path = node.path(); !path.isRoot(); path = path.parent()) {
        objects.append(document.find(path));
    }
    QList<Json5Node> waiting{document.root()};
    while (!waiting.isEmpty()) {
        const Json5Node next = waiting.takeFirst();
        objects.append(next);
        const QList<Json5Member> members = next.members();
        std::transform(members.cbegin(), members.cend(), std::back_inserter(waiting),
            [](const Json5Member &member) { return member.value; });
        waiting += next.elements();
    }
    return objects;
}

void readQuotes(const Json5Document &document, const QList<Json5Node> &objects, MemberStyle &style)
{
    bool isToldPlain = false;
    bool isToldNeeded = false;
    for (const Json5Node &object : objects) {
        const QList<Json5Member> members = object.members();
        for (auto member = members.crbegin(); member != members.crend(); ++member) {
            const char first = document.toText().at(member->keyRange.begin);
            const char quote = first == '"' || first == '\'' ? first : '\0';
            if (!isToldPlain && isWord(member->key)) {
                style.quote = quote;
                isToldPlain = true;
            }
            if (!isToldNeeded && quote != 0) {
                style.neededQuote = quote;
                isToldNeeded = true;
            }
        }
        if (isToldPlain && isToldNeeded) {
            return;
        }
    }
}

qsizetype commaBehind(const Surroundings &around, const Json5Node &value)
{
    const qsizetype next = around.nextSignificant(around.tokenAt(value.range().end));
    return around.kind(next) == Kind::Comma ? next : -1;
}

/// Whether the members of \a object stand on lines of their own: the last one tells; of an empty object the
/// line ends in it, else what stands around it.
bool hasOwnLines(const Surroundings &around, const Json5Document &document, const Json5Node &object)
{
    const QList<Json5Member> members = object.members();
    if (!members.isEmpty()) {
        const qsizetype key = around.tokenAt(members.constLast().keyRange.begin);
        const qsizetype end = around.tokenAt(members.constLast().value.range().end);
        const qsizetype close = around.tokenAt(object.range().end - 1);
        return around.token(key).isFirstOnLine || around.has(Kind::LineComment, end, close);
    }
    const qsizetype open = around.tokenAt(object.range().begin);
    const qsizetype close = around.nextSignificant(open + 1);
    if (around.has(Kind::LineEnd, open, close) || object.path().isRoot()) {
        return true;
    }
    const Json5Node parent = document.find(object.path().parent());
    if (parent.kind() == Json5Node::Kind::Array) {
        return around.token(open).isFirstOnLine;
    }
    return hasOwnLines(around, document, parent);
}

MemberStyle readStyle(const Json5Document &document, const Surroundings &around, const Json5Node &object)
{
    const QList<Json5Node> objects = nearestObjects(document, object);
    MemberStyle style;
    readQuotes(document, objects, style);
    if (document.isStrictJson()) {
        style.quote = '"';
    }
    const auto telling = std::find_if(objects.cbegin(), objects.cend(),
        [](const Json5Node &each) { return each.kind() == Json5Node::Kind::Object && each.size() > 0; });
    if (telling != objects.cend()) {
        const Json5Member last = telling->members().constLast();
        const qsizetype open = around.tokenAt(telling->range().begin);
        const qsizetype valueAt = around.tokenAt(last.value.range().begin);
        style.isSpaced = around.token(valueAt - 1).isTrivia();
        style.isPadded = around.token(open + 1).isTrivia();
        style.hasTrailingComma = commaBehind(around, last.value) >= 0;
    }
    style.hasOwnLines = hasOwnLines(around, document, object);
    style.lineEnd = around.lineEnd(object.range().end);
    style.unit = around.indentUnit();
    return style;
}

QByteArray keyText(const QString &key, const MemberStyle &style)
{
    if (isWord(key) && style.quote == 0) {
        return key.toUtf8();
    }
    return json5QuotedString(key, isWord(key) ? style.quote : style.neededQuote);
}

QByteArray memberText(
    const QStringList &keys, const QByteArrayList &value, const MemberStyle &style, const QByteArray &indent)
{
    const QByteArray head = keyText(keys.constFirst(), style) + (style.isSpaced ? ": " : ":");
    if (keys.size() == 1) {
        return head + value.join(style.lineEnd + indent);
    }
    if (!style.hasOwnLines) {
        const QByteArray padding(style.isPadded ? " " : "");
        return head + '{' + padding + memberText(keys.sliced(1), value, style, indent) + padding + '}';
    }
    const QByteArray inner = indent + style.unit;
    return head + '{' + style.lineEnd + inner + memberText(keys.sliced(1), value, style, inner)
        + (style.hasTrailingComma ? "," : "") + style.lineEnd + indent + '}';
}

Json5Edit intoEmpty(const Surroundings &around, const Json5Node &object, const QStringList &keys,
    const QByteArrayList &value, const MemberStyle &style)
{
    const qsizetype open = around.tokenAt(object.range().begin);
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
        return {{begin, object.range().end - 1}, padding + memberText(keys, value, style, outer) + padding};
    }
    const QByteArray indent = outer + style.unit;
    const QByteArray added =
        style.lineEnd + indent + memberText(keys, value, style, indent) + (style.hasTrailingComma ? "," : "");
    if (around.has(Kind::LineEnd, last + 1, close)) {
        return {{begin, begin}, added};
    }
    return {{begin, object.range().end - 1}, added + style.lineEnd + outer};
}

Json5Edit behindLast(const Surroundings &around, const Json5Node &object, const QStringList &keys,
    const QByteArrayList &value, const MemberStyle &style)
{
    const Json5Member last = object.members().constLast();
    const qsizetype comma = commaBehind(around, last.value);
    const qsizetype end = last.value.range().end;
    const qsizetype behind = comma >= 0 ? comma + 1 : around.tokenAt(end);
    const qsizetype place = around.endOfComments(behind);
    if (!style.hasOwnLines) {
        // A comment in the same line stays with the value before it; so does the place of the comma.
        const QByteArray gap(style.isSpaced ? " " : "");
        const QByteArray member = memberText(keys, value, style, around.indent(behind));
        return {{place, place}, comma >= 0 ? QByteArray(gap + member + ',') : QByteArray(',' + gap + member)};
    }
    const qsizetype key = around.tokenAt(last.keyRange.begin);
    const bool isOnLineOfBracket = !around.token(key).isFirstOnLine
        && !around.has(Kind::LineEnd, around.tokenAt(object.range().begin), key);
    const QByteArray indent = around.indent(key) + (isOnLineOfBracket ? style.unit : QByteArray());
    const QByteArray added = style.lineEnd + indent + memberText(keys, value, style, indent);
    if (comma >= 0) {
        return {{place, place}, added + ','};
    }
    return {{end, place}, ',' + around.text(end, place) + added};
}

} // namespace

Json5Edit json5Insertion(const Json5Document &document, const Json5Node &object, const QStringList &keys,
    const QByteArrayList &value)
{
    const Surroundings around(document);
    const MemberStyle style = readStyle(document, around, object);
    return object.size() > 0 ? behindLast(around, object, keys, value, style)
                             : intoEmpty(around, object, keys, value, style);
}

Json5Edit json5Replacement(const Json5Document &document, const Json5Node &node, const QByteArrayList &value)
{
    const Surroundings around(document);
    const qsizetype begin = node.range().begin;
    return {node.range(), value.join(around.lineEnd(begin) + around.indent(around.tokenAt(begin)))};
}

} // namespace Hearth
