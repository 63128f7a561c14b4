#include "json5/json5document.h"

#include "json5/json5diagnostics.h"
#include "json5/json5lines.h"
#include "json5/json5literal.h"
#include "json5/json5parser.h"
#include "json5/json5tokenizer.h"
#include "json5/json5tree.h"

#include <algorithm>
#include <limits>

namespace Hearth {

struct Json5Document::Data
{
    explicit Data(QByteArray bytes)
        : text(std::move(bytes))
        , lines(text)
    {
    }

    [[nodiscard]] QByteArrayView textIn(qint32 begin, qint32 end) const
    {
        return QByteArrayView(text).sliced(begin, end - begin);
    }

    const QByteArray text;
    const Json5Lines lines;
    QList<Json5Token> tokens;
    Json5Tree tree;
    QList<Json5Diagnostic> diagnostics;
    qsizetype omitted = 0;
    bool hasErrors = false;
};

Json5Document::Json5Document()
    : Json5Document(parse({}))
{
}

Json5Document::Json5Document(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Json5Document Json5Document::parse(QByteArray text)
{
    return parse(std::move(text), Limits());
}

Json5Document Json5Document::parse(QByteArray text, const Limits &limits)
{
    // Offsets are kept in 32 bits.
    constexpr qsizetype mostBytes = std::numeric_limits<qint32>::max() / 2;
    auto data = std::make_shared<Data>(std::move(text));
    Json5Diagnostics diagnostics(data->text, limits.maxDiagnostics);
    if (data->text.size() > std::min(limits.maxBytes, mostBytes)) {
        diagnostics.error(Json5Diagnostic::Code::TooLarge, {});
    } else {
        Json5TokenList list = Json5Tokenizer(data->text).run();
        data->tree = Json5Parser(data->text, list, limits.maxDepth, diagnostics).run();
        data->tokens = std::move(list.tokens);
    }
    data->hasErrors = diagnostics.hasErrors();
    data->omitted = diagnostics.omitted();
    data->diagnostics = diagnostics.take(data->lines);
    return Json5Document(std::move(data));
}

const QByteArray &Json5Document::toText() const
{
    return m_data->text;
}

const QList<Json5Token> &Json5Document::tokens() const
{
    return m_data->tokens;
}

const QList<Json5Diagnostic> &Json5Document::diagnostics() const
{
    return m_data->diagnostics;
}

qsizetype Json5Document::omittedDiagnostics() const
{
    return m_data->omitted;
}

bool Json5Document::hasErrors() const
{
    return m_data->hasErrors;
}

bool Json5Document::isStrictJson() const
{
    return m_data->tree.isStrict;
}

Json5Node Json5Document::root() const
{
    return Json5Node(m_data, m_data->tree.root);
}

Json5Node Json5Document::find(const Json5Path &path) const
{
    Json5Node node = root();
    for (const Json5Path::Step &step : path.steps()) {
        if (const auto *key = std::get_if<QString>(&step)) {
            node = node.member(*key);
        } else {
            node = node.element(std::get<qsizetype>(step));
        }
    }
    return node;
}

TextPosition Json5Document::positionAt(qsizetype offset) const
{
    return m_data->lines.positionAt(m_data->text, offset);
}

Json5Node::Json5Node(std::shared_ptr<const Json5Document::Data> data, int index)
    : m_data(std::move(data))
    , m_index(index)
{
}

const Json5TreeNode *Json5Node::node() const
{
    return m_data && m_index >= 0 ? &m_data->tree.nodes[m_index] : nullptr;
}

QByteArrayView Json5Node::view() const
{
    const Json5TreeNode *self = node();
    return self ? m_data->textIn(self->begin, self->end) : QByteArrayView();
}

int Json5Node::childIndex(qsizetype position) const
{
    return m_data->tree.children[node()->firstChild + position];
}

Json5Node::Kind Json5Node::kind() const
{
    const Json5TreeNode *self = node();
    return self ? self->kind : Kind::None;
}

TextRange Json5Node::range() const
{
    const Json5TreeNode *self = node();
    return self ? TextRange{self->begin, self->end} : TextRange{};
}

QByteArray Json5Node::text() const
{
    return view().toByteArray();
}

Json5Path Json5Node::path() const
{
    QList<Json5Path::Step> steps;
    for (int index = m_index; node() && m_data->tree.nodes[index].parent >= 0;) {
        const Json5Tree &tree = m_data->tree;
        const Json5TreeNode &child = tree.nodes[index];
        if (child.isMember()) {
            steps.prepend(json5KeyName(m_data->textIn(child.keyBegin, child.keyEnd)));
        } else {
            const auto first = tree.children.cbegin() + tree.nodes[child.parent].firstChild;
            const auto last = first + tree.nodes[child.parent].childCount;
            steps.prepend(qsizetype(std::lower_bound(first, last, index) - first));
        }
        index = child.parent;
    }
    return Json5Path(steps);
}

std::optional<QString> Json5Node::toString() const
{
    return kind() == Kind::String ? std::optional(json5UnquotedString(view())) : std::nullopt;
}

std::optional<double> Json5Node::toDouble() const
{
    return kind() == Kind::Number ? json5Double(view()) : std::nullopt;
}

std::optional<qint64> Json5Node::toInteger() const
{
    return kind() == Kind::Number ? json5Integer(view()) : std::nullopt;
}

std::optional<bool> Json5Node::toBool() const
{
    return kind() == Kind::Boolean ? std::optional(view() == "true") : std::nullopt;
}

qsizetype Json5Node::size() const
{
    const Json5TreeNode *self = node();
    return self ? self->childCount : 0;
}

QList<Json5Member> Json5Node::members() const
{
    QList<Json5Member> list;
    if (kind() != Kind::Object) {
        return list;
    }
    list.reserve(size());
    for (qsizetype at = 0; at < size(); ++at) {
        const int index = childIndex(at);
        const Json5TreeNode &child = m_data->tree.nodes[index];
        list.append({json5KeyName(m_data->textIn(child.keyBegin, child.keyEnd)),
            {child.keyBegin, child.keyEnd}, Json5Node(m_data, index)});
    }
    return list;
}

Json5Node Json5Node::member(QStringView key) const
{
    for (qsizetype at = kind() == Kind::Object ? size() : 0; at > 0; --at) {
        const int index = childIndex(at - 1);
        const Json5TreeNode &child = m_data->tree.nodes[index];
        if (json5KeyIs(m_data->textIn(child.keyBegin, child.keyEnd), key)) {
            return Json5Node(m_data, index);
        }
    }
    return {};
}

QList<Json5Node> Json5Node::elements() const
{
    QList<Json5Node> list;
    for (qsizetype at = 0; kind() == Kind::Array && at < size(); ++at) {
        list.append(Json5Node(m_data, childIndex(at)));
    }
    return list;
}

Json5Node Json5Node::element(qsizetype index) const
{
    const bool isInside = kind() == Kind::Array && index >= 0 && index < size();
    return isInside ? Json5Node(m_data, childIndex(index)) : Json5Node();
}

QLatin1String json5CodeName(Json5Diagnostic::Code code)
{
    using Code = Json5Diagnostic::Code;
    switch (code) {
    case Code::UnexpectedCharacter:
        return QLatin1String("unexpected_character");
    case Code::UnexpectedToken:
        return QLatin1String("unexpected_token");
    case Code::UnexpectedEnd:
        return QLatin1String("unexpected_end");
    case Code::UnterminatedString:
        return QLatin1String("unterminated_string");
    case Code::UnterminatedComment:
        return QLatin1String("unterminated_comment");
    case Code::InvalidEscape:
        return QLatin1String("invalid_escape");
    case Code::InvalidNumber:
        return QLatin1String("invalid_number");
    case Code::InvalidIdentifier:
        return QLatin1String("invalid_identifier");
    case Code::InvalidUtf8:
        return QLatin1String("invalid_utf8");
    case Code::MissingComma:
        return QLatin1String("missing_comma");
    case Code::MissingColon:
        return QLatin1String("missing_colon");
    case Code::MissingValue:
        return QLatin1String("missing_value");
    case Code::MissingKey:
        return QLatin1String("missing_key");
    case Code::UnclosedObject:
        return QLatin1String("unclosed_object");
    case Code::UnclosedArray:
        return QLatin1String("unclosed_array");
    case Code::TrailingContent:
        return QLatin1String("trailing_content");
    case Code::EmptyDocument:
        return QLatin1String("empty_document");
    case Code::TooDeep:
        return QLatin1String("too_deep");
    case Code::TooLarge:
        return QLatin1String("too_large");
    case Code::DuplicateKey:
        return QLatin1String("duplicate_key");
    case Code::ParagraphSeparatorInString:
        return QLatin1String("paragraph_separator_in_string");
    }
    return QLatin1String("unknown");
}

} // namespace Hearth
