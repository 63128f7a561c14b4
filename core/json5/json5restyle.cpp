#include "json5/json5restyle.h"

#include "json5/json5literal.h"
#include "json5/json5style.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using NodeKind = Json5Node::Kind;

/// Writes one value again in the style of a file.
class Restyler
{
public:
    Restyler(const Json5Document &value, const Json5Document &document, const Json5Node &container)
        : m_value(value)
        , m_around(value)
        , m_isStrict(document.isStrictJson())
    {
        const Json5Surroundings surroundings(document);
        m_style = readJson5Style(document, surroundings, container);
        readIndent();
        // Nothing to learn from the file: the value's own indent stays.
        m_unit = surroundings.indentUnit().isEmpty() ? m_ownUnit : m_style.unit;
    }

    void setStringQuote(char quote) { m_style.stringQuote = quote; }

    QByteArray run()
    {
        const TextRange range = m_value.root().range();
        QByteArray text;
        for (qsizetype at = m_around.tokenAt(range.begin); m_around.token(at).end <= range.end; ++at) {
            if (m_around.kind(at) == Kind::End) {
                break;
            }
            if (needsComma(at)) {
                text += ',';
            }
            text += written(at);
            if (m_around.kind(at) == Kind::LineEnd && m_around.kind(at + 1) == Kind::WhiteSpace) {
                ++at;
                text += indented(m_around.textOf(at, at + 1));
            }
        }
        return text;
    }

private:
    void readIndent()
    {
        const qsizetype first = m_around.tokenAt(m_value.root().range().begin);
        const qsizetype last = m_around.tokenAt(m_value.root().range().end) - 1;
        m_base = m_around.token(last).isFirstOnLine ? m_around.indent(last) : QByteArray();
        for (qsizetype at = first + 1; at <= last; ++at) {
            const Json5Token &token = m_around.token(at);
            if (!token.isTrivia() && token.isFirstOnLine) {
                const QByteArray indent = m_around.indent(at);
                m_ownUnit = indent.startsWith(m_base) ? indent.sliced(m_base.size()) : QByteArray();
                return;
            }
        }
    }

    [[nodiscard]] Kind kindBehind(qsizetype at) const
    {
        return m_around.kind(m_around.nextSignificant(at + 1));
    }

    [[nodiscard]] bool isCloser(qsizetype at) const
    {
        return m_around.kind(at) == Kind::BraceClose || m_around.kind(at) == Kind::BracketClose;
    }

    /// Whether the token before \a at is the last of a list of several lines that lacks a trailing comma.
    [[nodiscard]] bool needsComma(qsizetype at) const
    {
        if (!m_style.hasTrailingCommaOnLines.value_or(false) || m_isStrict || at == 0
            || m_around.token(at - 1).isTrivia()) {
            return false;
        }
        const Kind before = m_around.kind(at - 1);
        const qsizetype close = m_around.nextSignificant(at);
        return isCloser(close) && m_around.token(close).isFirstOnLine && before != Kind::Comma
            && before != Kind::BraceOpen && before != Kind::BracketOpen;
    }

    [[nodiscard]] QByteArray written(qsizetype at) const
    {
        const QByteArray text = m_around.textOf(at, at + 1);
        switch (m_around.kind(at)) {
        case Kind::String:
        case Kind::Identifier:
            if (kindBehind(at) == Kind::Colon) {
                return json5KeyText(json5KeyName(text), m_style);
            }
            return m_around.kind(at) == Kind::String ? string(text, m_around.token(at)) : text;
        case Kind::Number:
            return m_isStrict && !m_around.token(at).isStrict ? number(text) : text;
        case Kind::Comma: {
            const qsizetype close = m_around.nextSignificant(at + 1);
            const bool isNeedless = isCloser(close)
                && (m_isStrict
                    || (!m_style.hasTrailingCommaOnLines.value_or(true)
                        && m_around.token(close).isFirstOnLine));
            return isNeedless ? QByteArray() : text;
        }
        case Kind::BlockComment:
            return QByteArray(text).replace("\r\n", "\n").replace('\r', '\n').replace("\n", m_style.lineEnd);
        default:
            return text;
        }
    }

    [[nodiscard]] QByteArray string(const QByteArray &text, const Json5Token &token) const
    {
        const char quote = m_isStrict ? '"' : m_style.stringQuote;
        if (m_isStrict && !token.isStrict) {
            return json5QuotedString(json5UnquotedString(text));
        }
        const bool isOther = quote != 0 && !text.startsWith(quote);
        return isOther && !text.contains('\\') && !text.contains(quote)
            ? json5QuotedString(json5UnquotedString(text), quote)
            : text;
    }

    [[nodiscard]] static QByteArray number(const QByteArray &text)
    {
        const auto integer = json5Integer(text);
        return integer ? QByteArray::number(*integer) : json5NumberText(json5Double(text).value_or(0));
    }

    [[nodiscard]] QByteArray indented(const QByteArray &space) const
    {
        const QByteArray own = space.startsWith(m_base) ? space.sliced(m_base.size()) : space;
        if (m_ownUnit.isEmpty() || m_ownUnit == m_unit) {
            return own;
        }
        qsizetype at = 0;
        QByteArray result;
        for (; QByteArrayView(own).sliced(at).startsWith(m_ownUnit); at += m_ownUnit.size()) {
            result += m_unit;
        }
        return result + own.sliced(at);
    }

    const Json5Document &m_value;
    const Json5Surroundings m_around;
    const bool m_isStrict;
    Json5Style m_style;
    QByteArray m_ownUnit;
    QByteArray m_unit;
    QByteArray m_base; ///< What all lines but the first have before them.
};

bool isSameNumber(const Json5Node &left, const Json5Node &right)
{
    const double one = left.toDouble().value_or(0);
    const double other = right.toDouble().value_or(0);
    return left.toInteger() == right.toInteger()
        && std::bit_cast<quint64>(one) == std::bit_cast<quint64>(other);
}

} // namespace

QByteArray json5Restyled(
    const Json5Document &value, const Json5Document &document, const Json5Node &container, char stringQuote)
{
    Restyler restyler(value, document, container);
    if (stringQuote != 0) {
        restyler.setStringQuote(stringQuote);
    }
    return restyler.run();
}

bool json5SaysTheSame(const Json5Node &left, const Json5Node &right)
{
    if (left.kind() != right.kind() || left.size() != right.size()) {
        return false;
    }
    switch (left.kind()) {
    case NodeKind::Object: {
        const QList<Json5Member> all = left.members();
        const QList<Json5Member> others = right.members();
        return std::equal(all.begin(), all.end(), others.begin(), [](const auto &one, const auto &other) {
            return one.key == other.key && json5SaysTheSame(one.value, other.value);
        });
    }
    case NodeKind::Array: {
        const QList<Json5Node> all = left.elements();
        const QList<Json5Node> others = right.elements();
        return std::equal(all.begin(), all.end(), others.begin(), &json5SaysTheSame);
    }
    case NodeKind::String:
        return left.toString() == right.toString();
    case NodeKind::Number:
        return isSameNumber(left, right);
    case NodeKind::Boolean:
        return left.toBool() == right.toBool();
    case NodeKind::Null:
    case NodeKind::None:
        break;
    }
    return true;
}

} // namespace Hearth
