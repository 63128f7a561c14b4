#include "json5/json5surroundings.h"

#include "json5/json5characters.h"

#include <algorithm>

namespace Hearth {

Json5Surroundings::Json5Surroundings(const Json5Document &document)
    : m_text(document.toText())
    , m_tokens(document.tokens())
{
}

qsizetype Json5Surroundings::tokenAt(qsizetype offset) const
{
    const auto isBefore = [](const Json5Token &token, qsizetype at) { return token.begin < at; };
    return std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), offset, isBefore) - m_tokens.cbegin();
}

bool Json5Surroundings::isComment(qsizetype index) const
{
    return kind(index) == Kind::LineComment || kind(index) == Kind::BlockComment;
}

bool Json5Surroundings::isCommentInLine(qsizetype index) const
{
    if (kind(index) != Kind::BlockComment) {
        return kind(index) == Kind::LineComment;
    }
    const Json5Token &comment = token(index);
    const QByteArrayView inside = QByteArrayView(m_text).sliced(comment.begin, comment.end - comment.begin);
    for (qsizetype at = 0; at < inside.size(); ++at) {
        if (json5LineEndAt(inside, at) > 0) {
            return false;
        }
    }
    return true;
}

QByteArray Json5Surroundings::text(qsizetype begin, qsizetype end) const
{
    return m_text.mid(begin, end - begin);
}

QByteArray Json5Surroundings::textOf(qsizetype from, qsizetype to) const
{
    return text(token(from).begin, token(to).begin);
}

qsizetype Json5Surroundings::nextSignificant(qsizetype index) const
{
    while (token(index).isTrivia()) {
        ++index;
    }
    return index;
}

qsizetype Json5Surroundings::commaBehind(qsizetype offset) const
{
    const qsizetype next = nextSignificant(tokenAt(offset));
    return kind(next) == Kind::Comma ? next : -1;
}

qsizetype Json5Surroundings::skipSpace(qsizetype index) const
{
    while (kind(index) == Kind::WhiteSpace) {
        ++index;
    }
    return index;
}

qsizetype Json5Surroundings::nextLineEnd(qsizetype index) const
{
    while (kind(index) != Kind::LineEnd && kind(index) != Kind::End) {
        ++index;
    }
    return index;
}

qsizetype Json5Surroundings::lineBegin(qsizetype index) const
{
    while (index > 0 && kind(index - 1) != Kind::LineEnd) {
        --index;
    }
    return index;
}

bool Json5Surroundings::has(Kind wanted, qsizetype from, qsizetype to) const
{
    return std::any_of(m_tokens.cbegin() + from, m_tokens.cbegin() + to,
        [wanted](const Json5Token &each) { return each.kind == wanted; });
}

qsizetype Json5Surroundings::endOfComments(qsizetype index) const
{
    qsizetype end = token(index).begin;
    for (; token(index).isTrivia() && kind(index) != Kind::LineEnd; ++index) {
        if (kind(index) != Kind::WhiteSpace) {
            end = token(index).end;
        }
    }
    return end;
}

QByteArray Json5Surroundings::indent(qsizetype index) const
{
    const qsizetype first = lineBegin(index);
    const QByteArray found =
        kind(first) == Kind::WhiteSpace ? text(token(first).begin, token(first).end) : QByteArray();
    return found.startsWith("\xef\xbb\xbf") ? found.sliced(3) : found;
}

QByteArray Json5Surroundings::lineEnd(qsizetype offset) const
{
    QByteArray unusual;
    const auto lineEndAt = [&](qsizetype index) {
        const QByteArray end =
            kind(index) == Kind::LineEnd ? text(token(index).begin, token(index).end) : QByteArray();
        if (end.startsWith('\n') || end.startsWith('\r')) {
            return end;
        }
        unusual = unusual.isEmpty() ? end : unusual;
        return QByteArray();
    };
    const qsizetype here = tokenAt(offset);
    for (qsizetype at = here - 1; at >= 0; --at) {
        if (const QByteArray end = lineEndAt(at); !end.isEmpty()) {
            return end;
        }
    }
    for (qsizetype at = here; at < m_tokens.size(); ++at) {
        if (const QByteArray end = lineEndAt(at); !end.isEmpty()) {
            return end;
        }
    }
    return unusual.isEmpty() ? QByteArrayLiteral("\n") : unusual;
}

QByteArray Json5Surroundings::indentUnit() const
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
    return {};
}

} // namespace Hearth
