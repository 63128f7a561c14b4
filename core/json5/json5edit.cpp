#include "json5/json5edit.h"

#include "json5/json5insertion.h"
#include "json5/json5literal.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Hearth {

namespace {

using Kind = Json5Node::Kind;

bool isNegativeZero(const Json5Node &node)
{
    const auto number = node.toDouble();
    return number && *number == 0 && std::signbit(*number);
}

std::optional<Json5Scalar> scalarOf(const Json5Node &node)
{
    switch (node.kind()) {
    case Kind::Null:
        return nullptr;
    case Kind::Boolean:
        return *node.toBool();
    case Kind::String:
        return *node.toString();
    case Kind::Number:
        if (const auto integer = node.toInteger(); integer && !isNegativeZero(node)) {
            return *integer;
        }
        return *node.toDouble();
    case Kind::None:
    case Kind::Object:
    case Kind::Array:
        break;
    }
    return std::nullopt;
}

/// The same value to the last bit: -0.0 differs from 0, 1.0 and 1 are one number.
bool isAlready(const Json5Node &node, const Json5Scalar &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        const auto present = node.toDouble();
        return present && std::bit_cast<quint64>(*present) == std::bit_cast<quint64>(*number);
    }
    if (const auto *integer = std::get_if<qint64>(&value)) {
        return node.toInteger() == *integer && !isNegativeZero(node);
    }
    return scalarOf(node) == value;
}

QByteArray textOf(const Json5Scalar &value, char quote)
{
    struct Writer
    {
        char quote;
        QByteArray operator()(std::nullptr_t) const { return QByteArrayLiteral("null"); }
        QByteArray operator()(bool value) const
        {
            return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
        }
        QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
        QByteArray operator()(double value) const { return json5NumberText(value); }
        QByteArray operator()(const QString &value) const { return json5QuotedString(value, quote); }
    };
    return std::visit(Writer{quote}, value);
}

bool isFinite(const Json5Scalar &value)
{
    const auto *number = std::get_if<double>(&value);
    return !number || std::isfinite(*number);
}

/// Where and what \a document says first is wrong; nothing when it is in order.
QString firstError(const Json5Document &document)
{
    const QList<Json5Diagnostic> &all = document.diagnostics();
    const auto first = std::find_if(all.begin(), all.end(), [](const Json5Diagnostic &diagnostic) {
        return diagnostic.severity == Json5Diagnostic::Severity::Error;
    });
    return first == all.end() ? QString()
                              : QStringLiteral("line %1, column %2: %3")
                                    .arg(first->position.line)
                                    .arg(first->position.column)
                                    .arg(json5CodeName(first->code));
}

bool isComment(const Json5Token &token)
{
    return token.kind == Json5Token::Kind::LineComment || token.kind == Json5Token::Kind::BlockComment;
}

/// The value nearest to the end of a path, and the keys that lead on from it.
struct WayIn
{
    Json5Node node;
    QStringList missing;
};

Result<WayIn> findWayIn(const Json5Document &document, const Json5Path &path)
{
    WayIn way{document.root(), {}};
    for (const Json5Path::Step &step : path.steps()) {
        const auto *key = std::get_if<QString>(&step);
        const qsizetype index = key ? -1 : std::get<qsizetype>(step);
        const Json5Node next = !way.missing.isEmpty() ? Json5Node()
            : key                                     ? way.node.member(*key)
                                                      : way.node.element(index);
        if (!next.isNull()) {
            way.node = next;
        } else if (!key) {
            return failure(ErrorKind::NotFound,
                QStringLiteral("\"%1\": there is no element %2").arg(path.toString()).arg(index));
        } else if (way.missing.isEmpty() && way.node.kind() != Kind::Object) {
            const TextPosition at = document.positionAt(way.node.range().begin);
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("\"%1\", line %2, column %3: not an object; \"%4\" has no place in it")
                    .arg(way.node.path().toString())
                    .arg(at.line)
                    .arg(at.column)
                    .arg(*key));
        } else {
            way.missing.append(*key);
        }
    }
    return way;
}

} // namespace

Error json5SyntaxError(const Json5Document &document)
{
    const QString first = firstError(document);
    return {ErrorKind::SyntaxError,
        first.isEmpty() ? QStringLiteral("the document has syntax errors; put them right first")
                        : QStringLiteral("%1; put the syntax right first").arg(first)};
}

Result<QByteArrayList> json5ValueLines(const Json5Document &text, bool mustBeStrict)
{
    if (text.hasErrors()) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("the new value, %1").arg(firstError(text)));
    }
    if (mustBeStrict && !text.isStrictJson()) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("the file is strict JSON; the new value is JSON5 only"));
    }
    const TextRange range = text.root().range();
    QByteArrayList lines{QByteArray()};
    for (const Json5Token &token : text.tokens()) {
        const bool isInside = token.begin >= range.begin && token.end <= range.end;
        if (!isInside && isComment(token)) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("the new value has a comment around it, which has no place"));
        }
        if (isInside && token.kind == Json5Token::Kind::LineEnd) {
            lines.append(QByteArray());
        } else if (isInside) {
            lines.last() += text.toText().mid(token.begin, token.end - token.begin);
        }
    }
    return lines;
}

Result<Json5Scalar> json5ScalarFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("no value given; an empty text is written \"\""));
    }
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("a single value is needed here, not an object or array; "
                           "a text that begins with a bracket goes into quotes"));
    }
    const Json5Document document = Json5Document::parse(text.toUtf8());
    const QList<Json5Token> &tokens = document.tokens();
    const bool isAlone = std::none_of(tokens.begin(), tokens.end(), isComment);
    const auto scalar = document.hasErrors() || !isAlone ? std::nullopt : scalarOf(document.root());
    return scalar ? *scalar : Json5Scalar(text.toString());
}

Result<Json5Edit> replaceScalar(
    const Json5Document &document, const Json5Path &path, const Json5Scalar &value)
{
    if (document.hasErrors()) {
        return failure(json5SyntaxError(document));
    }
    const Json5Node node = document.find(path);
    if (node.isNull()) {
        return failure(ErrorKind::NotFound, QStringLiteral("nothing at \"%1\"").arg(path.toString()));
    }
    if (node.kind() == Kind::Object || node.kind() == Kind::Array) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" is an object or array; name a single value in it").arg(path.toString()));
    }
    if (isAlready(node, value)) {
        return Json5Edit{node.range(), node.text()}; // Its spelling is the user's.
    }
    if (!isFinite(value) && document.isStrictJson()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\": the file is strict JSON, which has no Infinity and no NaN")
                .arg(path.toString()));
    }
    const char quote = node.kind() == Kind::String ? document.toText().at(node.range().begin) : '"';
    return Json5Edit{node.range(), textOf(value, quote)};
}

Result<Json5Edit> setValue(const Json5Document &document, const Json5Path &path, QByteArrayView valueText)
{
    if (document.hasErrors()) {
        return failure(json5SyntaxError(document));
    }
    const Json5Document text = Json5Document::parse(valueText.toByteArray());
    const Result<QByteArrayList> value = json5ValueLines(text, document.isStrictJson());
    if (!value) {
        return failure(value.error());
    }
    const Result<WayIn> way = findWayIn(document, path);
    if (!way) {
        return failure(way.error());
    }
    if (way->missing.isEmpty() && way->node.text() == text.root().text()) {
        return Json5Edit{way->node.range(), way->node.text()};
    }
    const Json5Edit edit = way->missing.isEmpty() ? json5Replacement(document, way->node, *value)
                                                  : json5Insertion(document, way->node, way->missing, *value);
    return json5Checked(document, path, edit);
}

Result<Json5Edit> json5Checked(const Json5Document &document, const Json5Path &path, const Json5Edit &edit)
{
    const Json5Document result = Json5Document::parse(applyEdit(document, edit));
    if (result.hasErrors()) { // nothing else can have become wrong than depth and size
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" would make the document unreadable, %2")
                .arg(path.toString(), firstError(result)));
    }
    return edit;
}

QByteArray applyEdit(const Json5Document &document, const Json5Edit &edit)
{
    QByteArray text = document.toText();
    Q_ASSERT(edit.range.begin >= 0 && edit.range.begin <= edit.range.end && edit.range.end <= text.size());
    return text.replace(edit.range.begin, edit.range.length(), edit.replacement);
}

} // namespace Hearth
