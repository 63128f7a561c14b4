#include "json5/json5context.h"

#include "json5/json5literal.h"
#include "json5/json5pairs.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using Place = Json5Context::Place;
using NodeKind = Json5Node::Kind;

/// An object or array that is open at the place, or the text around all of them.
struct Frame
{
    enum class State { ExpectsItem, HasKey, ExpectsValue, HasItem };

    NodeKind kind = NodeKind::None;
    qsizetype opener = -1; ///< Index of its bracket.
    State state = State::ExpectsItem;
    TextRange key; ///< The latest.
    bool hasKey = false; ///< Since the latest comma.
    qsizetype index = 0; ///< Of the element that comes or has come last.
    QList<TextRange> keys;
};

class ContextReader
{
public:
    ContextReader(const Json5Document &document, qsizetype offset)
        : m_text(document.toText())
        , m_tokens(document.tokens())
        , m_pairs(m_tokens)
        , m_offset(std::clamp<qsizetype>(offset, 0, m_text.size()))
    {
    }

    Json5Context read()
    {
        if (m_tokens.isEmpty()) {
            return {};
        }
        findPartial();
        m_frames.append(Frame());
        const qsizetype limit = m_partial.length() > 0 ? m_partial.begin : m_offset;
        for (qsizetype at = 0; m_tokens.at(at).kind != Kind::End && m_tokens.at(at).begin < limit;) {
            at = take(at);
        }
        describe();
        lookBehind();
        return m_context;
    }

private:
    using State = Frame::State;

    [[nodiscard]] QByteArrayView text(TextRange range) const
    {
        return QByteArrayView(m_text).sliced(range.begin, range.length());
    }

    [[nodiscard]] bool isWordPart(qsizetype at) const
    {
        const Json5Token &token = m_tokens.at(at);
        const bool isJunk = token.kind == Kind::Junk && m_text.at(token.begin) != ';';
        return token.kind == Kind::Identifier || token.kind == Kind::Number || isJunk;
    }

    /// Whether the tokens before and at \a at are one word, like `lmstudio/x` without quotes.
    [[nodiscard]] bool goesOn(qsizetype at) const { return at > 0 && isWordPart(at) && isWordPart(at - 1); }

    [[nodiscard]] qsizetype significant(qsizetype at) const
    {
        while (m_tokens.at(at).isTrivia()) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype at) const
    {
        ++at;
        while (goesOn(at)) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] bool isClosed(const Json5Token &string) const
    {
        const QByteArrayView all = text(string.range());
        if (all.size() < 2 || all.back() != all.front()) {
            return false;
        }
        qsizetype slashes = 0;
        for (qsizetype at = all.size() - 2; at > 0 && all[at] == '\\'; --at) {
            ++slashes;
        }
        return slashes % 2 == 0;
    }

    /// Looks for the word or string that the place is in or at the end of, and for comments around it.
    void findPartial()
    {
        const auto isBefore = [](const Json5Token &token, qsizetype offset) { return token.begin < offset; };
        qsizetype at =
            std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), m_offset, isBefore) - m_tokens.cbegin() - 1;
        if (at < 0 || m_tokens.at(at).end < m_offset) {
            return;
        }
        const Json5Token &token = m_tokens.at(at);
        const bool isInside = m_offset < token.end;
        switch (token.kind) {
        case Kind::LineComment:
        case Kind::HashComment:
            m_isInComment = true;
            return;
        case Kind::BlockComment:
            m_isInComment = isInside || token.isFlawed;
            return;
        case Kind::String:
            if (isInside || !isClosed(token)) {
                m_partial = token.range();
            }
            return;
        default:
            break;
        }
        if (!isWordPart(at)) {
            return;
        }
        qsizetype first = at;
        while (goesOn(first)) {
            --first;
        }
        m_partial = {m_tokens.at(first).begin, m_tokens.at(wordEnd(at) - 1).end};
    }

    /// Goes over one item; returns the index behind it.
    qsizetype take(qsizetype at)
    {
        const Json5Token &token = m_tokens.at(at);
        Frame &frame = m_frames.last();
        if (token.isTrivia()) {
            return at + 1;
        }
        m_lastEnd = token.end;
        if (isJson5Opener(token.kind)) {
            beginValue(frame);
            Frame inner;
            inner.kind = token.kind == Kind::BraceOpen ? NodeKind::Object : NodeKind::Array;
            inner.opener = at;
            m_frames.append(inner);
            return at + 1;
        }
        if (isJson5Closer(token.kind)) {
            closeTo(m_pairs.partner(at));
            return at + 1;
        }
        if (token.kind == Kind::Colon) {
            if (frame.kind == NodeKind::Object) {
                frame.state = State::ExpectsValue;
            }
            return at + 1;
        }
        if (token.kind == Kind::Comma || (token.kind == Kind::Junk && m_text.at(token.begin) == ';')) {
            frame.index += frame.kind == NodeKind::Array ? 1 : 0;
            frame.state = State::ExpectsItem;
            frame.hasKey = false;
            return at + 1;
        }
        const qsizetype behind = token.kind == Kind::String ? at + 1 : wordEnd(at);
        m_lastEnd = m_tokens.at(behind - 1).end;
        takeScalar(frame, {token.begin, m_lastEnd}, behind);
        return behind;
    }

    void takeScalar(Frame &frame, TextRange range, qsizetype behind)
    {
        const bool isKey = frame.kind == NodeKind::Object
            && (frame.state != State::ExpectsValue || m_tokens.at(significant(behind)).kind == Kind::Colon);
        if (!isKey) {
            beginValue(frame);
            return;
        }
        frame.state = State::HasKey;
        frame.key = range;
        frame.hasKey = true;
        frame.keys.append(range);
    }

    void beginValue(Frame &frame)
    {
        if (frame.kind == NodeKind::Array && frame.state == State::HasItem) {
            ++frame.index; // its comma is missing
        }
        frame.state = State::HasItem;
    }

    void closeTo(qsizetype opener)
    {
        if (opener < 0) {
            return;
        }
        while (m_frames.size() > 1 && m_frames.constLast().opener >= opener) {
            m_frames.removeLast();
        }
    }

    [[nodiscard]] QString keyName(const Frame &frame) const
    {
        return frame.hasKey ? json5KeyName(text(frame.key)) : QString();
    }

    void describe()
    {
        QList<Json5Path::Step> steps;
        for (qsizetype at = 1; at + 1 < m_frames.size(); ++at) {
            const Frame &frame = m_frames.at(at);
            if (frame.kind == NodeKind::Array) {
                steps.append(frame.index);
            } else {
                steps.append(keyName(frame));
            }
        }
        const Frame &frame = m_frames.constLast();
        m_context.container = Json5Path(steps);
        m_context.containerKind = frame.kind;
        m_context.partial = m_partial.length() > 0 ? m_partial : TextRange{m_offset, m_offset};
        m_context.commaPlace = m_lastEnd;
        m_context.index = frame.index;
        if (!m_isInComment) {
            m_context.place = placeIn(frame);
        }
        if (m_context.place == Place::Value && frame.kind == NodeKind::Object) {
            m_context.key = keyName(frame);
        } else if (m_context.place == Place::Key && m_partial.length() > 0) {
            m_context.key = json5KeyName(text(m_partial));
        }
        m_context.needsCommaBefore = m_context.place != Place::Nothing && frame.kind != NodeKind::None
            && frame.state == State::HasItem;
        if (m_context.needsCommaBefore && frame.kind == NodeKind::Array) {
            ++m_context.index;
        }
        describePartial();
        collectKeys(frame);
    }

    void describePartial()
    {
        if (m_partial.length() == 0) {
            return;
        }
        const char first = m_text.at(m_partial.begin);
        QByteArray before = text({m_partial.begin, m_offset}).toByteArray();
        m_context.quote = first == '"' || first == '\'' ? first : '\0';
        if (before.size() > 1 && before.back() == m_context.quote) {
            before += m_context.quote; // or the escaped one would be taken for the end
        }
        m_context.typed = m_context.quote != 0 ? json5UnquotedString(before) : QString::fromUtf8(before);
    }

    [[nodiscard]] Place placeIn(const Frame &frame) const
    {
        const bool isBeforeColon =
            m_partial.length() > 0 && m_tokens.at(significant(firstBehind())).kind == Kind::Colon;
        switch (frame.kind) {
        case NodeKind::Object:
            if (frame.state == State::ExpectsValue) {
                return isBeforeColon ? Place::Key : Place::Value;
            }
            // Behind a key without a colon: on a new line another may begin.
            return frame.state != State::HasKey || hasLineEnd(m_lastEnd) ? Place::Key : Place::Nothing;
        case NodeKind::Array:
            return Place::Value;
        default:
            return frame.state == State::ExpectsItem ? Place::Value : Place::Nothing;
        }
    }

    [[nodiscard]] bool hasLineEnd(qsizetype from) const
    {
        const QByteArrayView between = text({from, std::max(from, m_context.partial.begin)});
        return between.contains('\n') || between.contains('\r');
    }

    /// The first token behind the place and what stands there.
    [[nodiscard]] qsizetype firstBehind() const
    {
        const auto isBefore = [](const Json5Token &token, qsizetype offset) { return token.begin < offset; };
        return std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), m_context.partial.end, isBefore)
            - m_tokens.cbegin();
    }

    [[nodiscard]] bool isItem(qsizetype at) const
    {
        const Kind kind = m_tokens.at(at).kind;
        return isJson5Opener(kind) || kind == Kind::String || isWordPart(at);
    }

    [[nodiscard]] bool isKey(qsizetype at) const
    {
        const Kind kind = m_tokens.at(at).kind;
        if (kind != Kind::String && !isWordPart(at)) {
            return false;
        }
        const qsizetype behind = kind == Kind::String ? at + 1 : wordEnd(at);
        return m_tokens.at(significant(behind)).kind == Kind::Colon;
    }

    void lookBehind()
    {
        if (m_context.place == Place::Nothing) {
            return;
        }
        qsizetype next = significant(firstBehind());
        const bool isMember = m_context.containerKind == NodeKind::Object;
        if (m_context.place == Place::Key && m_partial.length() > 0
            && m_tokens.at(next).kind == Kind::Colon) {
            m_context.hasColon = true;
            next = significant(next + 1);
            m_context.hasValue = isItem(next) && !isKey(next);
            m_context.needsCommaBehind = !m_context.hasValue && isItem(next);
            return;
        }
        if (m_context.place == Place::Value && isMember) {
            m_context.hasValue = isItem(next) && !isKey(next);
        }
        m_context.needsCommaBehind =
            isItem(next) && !m_context.hasValue && m_context.containerKind != NodeKind::None;
    }

    void collectKeys(const Frame &frame)
    {
        if (frame.kind != NodeKind::Object) {
            return;
        }
        QList<TextRange> keys = frame.keys;
        if (m_context.place == Place::Value && frame.hasKey) {
            keys.removeLast();
        }
        const qsizetype close = m_pairs.partner(frame.opener);
        for (qsizetype at = firstBehind(); close >= 0 && at < close;) {
            if (isJson5Opener(m_tokens.at(at).kind) && m_pairs.partner(at) > at) {
                at = m_pairs.partner(at) + 1;
            } else if (isKey(at)) {
                const qsizetype behind = m_tokens.at(at).kind == Kind::String ? at + 1 : wordEnd(at);
                keys.append({m_tokens.at(at).begin, m_tokens.at(behind - 1).end});
                at = behind;
            } else {
                ++at;
            }
        }
        for (const TextRange &key : std::as_const(keys)) {
            m_context.keys.append(json5KeyName(text(key)));
        }
    }

    const QByteArray &m_text;
    const QList<Json5Token> &m_tokens;
    const Json5Pairs m_pairs;
    qsizetype m_offset;
    TextRange m_partial;
    bool m_isInComment = false;
    qsizetype m_lastEnd = 0; ///< Of the last item before the place.
    QList<Frame> m_frames;
    Json5Context m_context;
};

} // namespace

Json5Path Json5Context::path() const
{
    if (containerKind == NodeKind::Array) {
        return container.child(index);
    }
    return containerKind == NodeKind::Object && !(place == Place::Nothing && key.isEmpty())
        ? container.child(key)
        : container;
}

Json5Context json5ContextAt(const Json5Document &document, qsizetype offset)
{
    return ContextReader(document, offset).read();
}

} // namespace Hearth
