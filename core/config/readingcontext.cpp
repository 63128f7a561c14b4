#include "config/readingcontext.h"

#include "config/configcodes.h"
#include "config/nearestname.h"

#include <QRegularExpression>

#include <cmath>

namespace Hearth {
namespace {

/// Longest value quoted in a finding.
constexpr qsizetype maxQuoted = 60;
/// Whole numbers beyond are no longer exact in JavaScript [ECMAScript Number.MAX_SAFE_INTEGER].
constexpr double maxExact = 9007199254740991.0;

QString numberText(const Json5Node &node)
{
    return shortened(QString::fromUtf8(node.text()));
}

} // namespace

QString kindName(Json5Node::Kind kind)
{
    switch (kind) {
    case Json5Node::Kind::None:
        return {};
    case Json5Node::Kind::Object:
        return QStringLiteral("object");
    case Json5Node::Kind::Array:
        return QStringLiteral("array");
    case Json5Node::Kind::String:
        return QStringLiteral("string");
    case Json5Node::Kind::Number:
        return QStringLiteral("number");
    case Json5Node::Kind::Boolean:
        return QStringLiteral("boolean");
    case Json5Node::Kind::Null:
        return QStringLiteral("null");
    }
    Q_UNREACHABLE();
}

QString shortened(const QString &text)
{
    return text.size() <= maxQuoted ? text : text.left(maxQuoted - 1) + QChar(u'…');
}

ReadingContext::ReadingContext(const Json5Document &document, EnvironmentLookup environment)
    : diagnostics(document)
    , m_root(document.root())
    , m_environment(std::move(environment))
{
}

void ReadingContext::wrongType(const Json5Node &node, const QString &expected)
{
    diagnostics.add(Severity::Error, ConfigCode::wrongType, node, {expected, kindName(node.kind())});
}

bool ReadingContext::isKind(const Json5Node &node, Json5Node::Kind kind)
{
    if (node.kind() != kind && !node.isNull()) {
        wrongType(node, kindName(kind));
    }
    return node.kind() == kind;
}

std::optional<QString> ReadingContext::text(const Json5Node &node)
{
    if (!isKind(node, Json5Node::Kind::String)) {
        return std::nullopt;
    }
    return substituted(node.toString().value_or(QString()), node);
}

std::optional<bool> ReadingContext::boolean(const Json5Node &node)
{
    return isKind(node, Json5Node::Kind::Boolean) ? node.toBool() : std::nullopt;
}

std::optional<double> ReadingContext::number(const Json5Node &node)
{
    if (!isKind(node, Json5Node::Kind::Number)) {
        return std::nullopt;
    }
    const std::optional<double> value = node.toDouble();
    if (value && !std::isfinite(*value)) {
        diagnostics.add(
            Severity::Error, ConfigCode::outOfRange, node, {numberText(node), QStringLiteral("finite")});
        return std::nullopt;
    }
    return value;
}

std::optional<qint64> ReadingContext::count(const Json5Node &node, bool mustBeWhole)
{
    const std::optional<double> value = number(node);
    if (!value) {
        return std::nullopt;
    }
    if (*value <= 0) {
        diagnostics.add(
            Severity::Error, ConfigCode::outOfRange, node, {numberText(node), QStringLiteral("> 0")});
        return std::nullopt;
    }
    if (*value != std::floor(*value)) {
        diagnostics.add(mustBeWhole ? Severity::Error : Severity::Warning, ConfigCode::notWhole, node,
            {numberText(node)});
        if (mustBeWhole) {
            return std::nullopt;
        }
    }
    if (*value > maxExact && mustBeWhole) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("<= 9007199254740991")});
        return std::nullopt;
    }
    return static_cast<qint64>(std::max(1.0, std::min(*value, maxExact)));
}

std::optional<qint64> ReadingContext::integerIn(const Json5Node &node, qint64 least, qint64 most)
{
    const std::optional<double> value = number(node);
    if (!value) {
        return std::nullopt;
    }
    const std::optional<qint64> whole = node.toInteger();
    const bool isFraction = *value != std::floor(*value);
    if (isFraction) {
        diagnostics.add(Severity::Error, ConfigCode::notWhole, node, {numberText(node)});
        return std::nullopt;
    }
    if (!whole || *whole < least || *whole > most) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("%1..%2").arg(least).arg(most)});
        return std::nullopt;
    }
    return whole;
}

QStringList ReadingContext::texts(const Json5Node &node)
{
    QStringList list;
    if (!isKind(node, Json5Node::Kind::Array)) {
        return list;
    }
    for (const Json5Node &element : node.elements()) {
        if (const auto each = text(element)) {
            list.append(*each);
        }
    }
    return list;
}

std::optional<qsizetype> ReadingContext::choice(
    const Json5Node &node, const QStringList &allowed, const QString &meant)
{
    const std::optional<QString> value = text(node);
    if (!value) {
        return std::nullopt;
    }
    const qsizetype index = allowed.indexOf(*value);
    if (index >= 0) {
        return index;
    }
    const QString nearest = meant.isEmpty() ? nearestName(*value, allowed) : meant;
    diagnostics.add(
        Severity::Error, ConfigCode::invalidValue, node, QStringList{shortened(*value), nearest} + allowed);
    return std::nullopt;
}

QList<Json5Member> ReadingContext::members(const Json5Node &object)
{
    const QList<Json5Member> all = object.members();
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < all.size(); ++i) {
        last.insert(all.at(i).key, i);
    }
    if (last.size() == all.size()) {
        return all;
    }
    QList<Json5Member> effective;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (last.value(all.at(i).key) == i) {
            effective.append(all.at(i));
        }
    }
    return effective;
}

QString ReadingContext::substituted(const QString &text, const Json5Node &node)
{
    static const QRegularExpression variable(QStringLiteral("(\\$?)\\$\\{([A-Z_][A-Z0-9_]*)\\}"));
    if (!m_environment || !text.contains(QLatin1String("${"))) {
        return text;
    }
    QString result;
    qsizetype end = 0;
    for (auto it = variable.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(2);
        const QString value = match.captured(1).isEmpty() ? m_environment(name) : QString();
        if (!value.isEmpty()) {
            result += value;
            continue;
        }
        result += QLatin1String("${") + name + u'}';
        if (match.captured(1).isEmpty()) {
            diagnostics.add(
                isOld() ? Severity::Error : Severity::Warning, ConfigCode::unresolvedVariable, node, {name});
        }
    }
    return result + QStringView(text).mid(end);
}

} // namespace Hearth
