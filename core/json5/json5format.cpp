#include "json5/json5format.h"

#include "json5/json5characters.h"
#include "json5/json5pairs.h"
#include "json5/json5surroundings.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using Tokens = QList<Json5Token>;

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

/// Where white space beside a colon or comma is a matter of style: not at line ends, not beside comments, not
/// before a closing bracket.
bool isStyled(const Tokens &tokens, qsizetype before, qsizetype behind)
{
    const Kind left = before < 0 ? Kind::LineEnd : tokens.at(before).kind;
    const Kind right = tokens.at(behind).kind;
    const bool touchesComment = isJson5Comment(left) || isJson5Comment(right);
    const bool touchesEdge = left == Kind::LineEnd || right == Kind::LineEnd || right == Kind::End;
    // A text that is not closed ends where the characters behind it speak for it.
    const bool isOpenText = left == Kind::String && tokens.at(before).isFlawed;
    return !touchesComment && !touchesEdge && !isOpenText && !isJson5Closer(right);
}

/// A gap between two tokens on one line, one of them a colon or comma.
struct Gap
{
    qsizetype left = -1; ///< Indices of the tokens around it.
    qsizetype right = 0;
    bool isSpaced = false;
};

/// Shows \a visit each gap before and behind a colon or comma that is a matter of style.
template <typename Visit>
void visitGaps(const Tokens &tokens, Visit visit)
{
    const auto isMark = [&](qsizetype at) {
        return tokens.at(at).kind == Kind::Colon || tokens.at(at).kind == Kind::Comma;
    };
    for (qsizetype right = 1; right < tokens.size(); ++right) {
        if (tokens.at(right).kind == Kind::WhiteSpace) {
            continue;
        }
        const bool isSpaced = tokens.at(right - 1).kind == Kind::WhiteSpace;
        const qsizetype left = right - (isSpaced ? 2 : 1);
        const bool hasMark = isMark(right) || (left >= 0 && isMark(left));
        if (hasMark && isStyled(tokens, left, right)) {
            visit(Gap{left, right, isSpaced});
        }
    }
}

/// The first line that goes in against the one with the bracket around it tells by how much.
QByteArray unitOf(const Json5Document &document)
{
    const Json5Surroundings around(document);
    const Tokens &tokens = document.tokens();
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        if (!isJson5Opener(tokens.at(at).kind)) {
            continue;
        }
        const qsizetype next = around.nextSignificant(at + 1);
        const Kind kind = tokens.at(next).kind;
        if (!tokens.at(next).isFirstOnLine || isJson5Closer(kind) || kind == Kind::Colon
            || kind == Kind::End) {
            continue;
        }
        const QByteArray outer = around.indent(at);
        const QByteArray inner = around.indent(next);
        if (inner.size() > outer.size() && inner.startsWith(outer)) {
            return inner.sliced(outer.size());
        }
    }
    return QByteArrayLiteral("  "); // as OpenClaw writes its config [OPENCLAW.md 1]
}

class Formatter
{
public:
    Formatter(const Json5Document &document, TextRange range)
        : m_text(document.toText())
        , m_tokens(document.tokens())
        , m_spacing(readJson5Spacing(document))
        , m_pairs(m_tokens)
        , m_range(wholeLines(m_text, range))
    {
    }

    Json5Edit run()
    {
        if (m_tokens.isEmpty()) {
            return {};
        }
        // One line after the other: what stands before its first token, then what stands between the others.
        for (qsizetype at = 0; at < m_tokens.size();) {
            at = formatLine(at);
        }
        return m_edit;
    }

private:
    /// An open bracket and the indentation of its line, as it will be.
    struct Open
    {
        qsizetype opener = 0;
        QByteArray indent;
    };

    [[nodiscard]] QByteArrayView textOf(qsizetype at) const
    {
        const Json5Token &token = m_tokens.at(at);
        return QByteArrayView(m_text).sliced(token.begin, token.end - token.begin);
    }

    /// \a range grown to whole lines, without the end of the last one. A range that ends where a line begins
    /// has nothing of that line.
    [[nodiscard]] static TextRange wholeLines(QByteArrayView text, TextRange range)
    {
        TextRange lines{0, text.size()};
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = json5LineEndAt(text, at);
            const qsizetype next = at + std::max<qsizetype>(length, 1);
            if (length > 0 && next <= range.begin) {
                lines.begin = next;
            } else if (length > 0 && (next > range.end || (next == range.end && range.length() > 0))) {
                lines.end = at;
                break;
            }
            at = next;
        }
        return lines;
    }

    /// Puts \a wanted in the place of the bytes from \a begin to \a end.
    void replace(qsizetype begin, qsizetype end, QByteArrayView wanted)
    {
        const bool isInRange = begin >= m_range.begin && end <= m_range.end;
        if (!isInRange || QByteArrayView(m_text).sliced(begin, end - begin) == wanted) {
            return;
        }
        if (m_edit == Json5Edit()) {
            m_edit.range = {begin, begin};
        }
        m_edit.replacement +=
            QByteArrayView(m_text).sliced(m_edit.range.end, begin - m_edit.range.end).toByteArray();
        m_edit.replacement += wanted.toByteArray();
        m_edit.range.end = end;
    }

    /// Formats the line that begins with token \a first; returns the index of the next line's first token.
    qsizetype formatLine(qsizetype first)
    {
        qsizetype end = first; // its LineEnd, or End
        while (m_tokens.at(end).kind != Kind::LineEnd && m_tokens.at(end).kind != Kind::End) {
            ++end;
        }
        const bool hasSpace = m_tokens.at(first).kind == Kind::WhiteSpace;
        const qsizetype content = first + (hasSpace ? 1 : 0);
        QByteArray present = hasSpace ? textOf(first).toByteArray() : QByteArray();
        const bool hasMark = first == 0 && present.startsWith(byteOrderMark);
        if (hasMark) {
            present.remove(0, byteOrderMark.size());
        }
        const qsizetype begin = m_tokens.at(first).begin + (hasMark ? byteOrderMark.size() : 0);
        const bool isInRange = begin >= m_range.begin && m_tokens.at(content).begin <= m_range.end;
        const QByteArray wanted = isInRange ? indentFor(content, content == end, present) : present;
        replace(begin, m_tokens.at(content).begin, wanted);
        formatInside(content, end, wanted);
        return end + 1;
    }

    [[nodiscard]] QByteArray indentFor(qsizetype content, bool isBlank, const QByteArray &present) const
    {
        if (isBlank) {
            // CR and LF that come together would be one line end.
            const bool partsLineEnd = content > 1 && m_tokens.at(content).kind == Kind::LineEnd
                && textOf(content).startsWith('\n') && m_text.at(m_tokens.at(content - 1).begin - 1) == '\r';
            return partsLineEnd ? present : QByteArray();
        }
        if (!m_pairs.areComplete()) {
            return present;
        }
        const Kind kind = m_tokens.at(content).kind;
        if (isJson5Closer(kind)) {
            return m_open.constLast().indent;
        }
        QByteArray indent = m_open.isEmpty() ? QByteArray() : m_open.constLast().indent + m_spacing.unit;
        // The value of a key that stands on a line before, or the colon itself.
        if (kind == Kind::Colon || m_lastKind == Kind::Colon) {
            indent += m_spacing.unit;
        }
        return indent;
    }

    void formatInside(qsizetype content, qsizetype end, const QByteArray &indent)
    {
        qsizetype left = -1; // the token before on this line that is no white space
        for (qsizetype at = content; at <= end; ++at) {
            const Kind kind = m_tokens.at(at).kind;
            if (kind == Kind::WhiteSpace) {
                continue;
            }
            if (left >= 0) {
                formatGap(left, at);
            }
            left = at;
            if (isJson5Opener(kind)) {
                m_open.append({at, indent});
            } else if (isJson5Closer(kind) && m_pairs.areComplete()) {
                m_open.removeLast();
            }
            if (!m_tokens.at(at).isTrivia()) {
                m_lastKind = kind;
            }
        }
    }

    void formatGap(qsizetype left, qsizetype right)
    {
        const qsizetype begin = m_tokens.at(left).end;
        const qsizetype end = m_tokens.at(right).begin;
        const Kind before = m_tokens.at(left).kind;
        const Kind behind = m_tokens.at(right).kind;
        if (before == Kind::String && m_tokens.at(left).isFlawed) {
            return; // one that is not closed would go on with what comes nearer
        }
        if (behind == Kind::LineEnd || behind == Kind::End) {
            replace(begin, end, {});
            return;
        }
        if (!isStyled(m_tokens, left, right)) {
            return;
        }
        std::optional<bool> isSpaced;
        if (behind == Kind::Colon || behind == Kind::Comma) {
            isSpaced = behind == Kind::Colon ? m_spacing.isBeforeColon : m_spacing.isBeforeComma;
        } else if (before == Kind::Colon || before == Kind::Comma) {
            isSpaced = before == Kind::Colon ? m_spacing.isBehindColon : m_spacing.isBehindComma;
        }
        if (isSpaced) {
            replace(begin, end, *isSpaced ? QByteArrayView(" ") : QByteArrayView());
        }
    }

    const QByteArray &m_text;
    const Tokens &m_tokens;
    const Json5Spacing m_spacing;
    const Json5Pairs m_pairs;
    const TextRange m_range;
    QList<Open> m_open;
    Kind m_lastKind = Kind::End;
    Json5Edit m_edit;
};

} // namespace

Json5Spacing readJson5Spacing(const Json5Document &document)
{
    const Tokens &tokens = document.tokens();
    qsizetype beforeColon = 0; // spaced ones more than others
    qsizetype behindColon = 0;
    qsizetype beforeComma = 0;
    qsizetype behindComma = 0;
    visitGaps(tokens, [&](const Gap &gap) {
        const qsizetype vote = gap.isSpaced ? 1 : -1;
        const Kind right = tokens.at(gap.right).kind;
        if (right == Kind::Colon || right == Kind::Comma) {
            (right == Kind::Colon ? beforeColon : beforeComma) += vote;
        } else {
            (tokens.at(gap.left).kind == Kind::Colon ? behindColon : behindComma) += vote;
        }
    });
    Json5Spacing spacing;
    spacing.isBeforeColon = beforeColon > 0;
    spacing.isBeforeComma = beforeComma > 0;
    spacing.isBehindColon = behindColon >= 0;
    spacing.isBehindComma = behindComma > 0 || (behindComma == 0 && spacing.isBehindColon);
    spacing.unit = unitOf(document);
    return spacing;
}

Json5Edit json5Formatting(const Json5Document &document, TextRange range)
{
    return Formatter(document, range).run();
}

Json5Edit json5Formatting(const Json5Document &document)
{
    return json5Formatting(document, {0, document.toText().size()});
}

} // namespace Hearth
