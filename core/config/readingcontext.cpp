#include "config/readingcontext.h"

#include "config/configcodes.h"
#include "config/nearestname.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

#include <cmath>

namespace Hearth {
namespace {

using Kind = ConfigNode::Kind;
using Repairs = ReadingContext::Repairs;

/// Whole numbers beyond are no longer exact in JavaScript [ECMAScript Number.MAX_SAFE_INTEGER].
constexpr double maxExact = 9007199254740991.0;
/// So many possible values are offered one by one.
constexpr qsizetype maxOffered = 4;

QString numberText(const ConfigNode &node)
{
    return shortened(QString::fromUtf8(node.own().text()));
}

/// The value of the right type that \a node spells in another one: `"5"` for 5, `5` for "5".
Repairs conversionsOf(const ConfigNode &node, const QString &expected)
{
    const QStringList types = expected.split(u'|');
    const QString text = node.toString().value_or(QString()).trimmed();
    const bool isNumber = std::isfinite(json5Double(text.toUtf8()).value_or(NAN));
    if (node.kind() == Kind::String && types.contains(QLatin1String("number")) && isNumber) {
        return {setRepair(node, json5NumberText(*json5Double(text.toUtf8())), Choice::None)};
    }
    if (node.kind() == Kind::String && types.contains(QLatin1String("boolean"))) {
        const QString lower = text.toLower();
        const bool isWord = lower == QLatin1String("true") || lower == QLatin1String("false");
        return isWord ? Repairs{setRepair(node, lower.toUtf8(), Choice::None)} : Repairs();
    }
    const bool isScalar = node.kind() == Kind::Number || node.kind() == Kind::Boolean;
    if (isScalar && types.contains(QLatin1String("string"))) {
        return {setTextRepair(node, QString::fromUtf8(node.own().text()), Choice::None)};
    }
    if (node.kind() == Kind::Null) {
        return {removeRepair(node, Choice::Needed)};
    }
    return {};
}

} // namespace

ReadingContext::ReadingContext(
    const Json5Document &document, const ConfigNode &root, EnvironmentLookup environment)
    : diagnostics(document)
    , m_root(root)
    , m_environment(std::move(environment))
{
}

void ReadingContext::wrongType(const ConfigNode &node, const QString &expected)
{
    diagnostics.add(Severity::Error, ConfigCode::wrongType, node, {expected, kindName(node.kind())},
        conversionsOf(node, expected));
}

bool ReadingContext::isKind(const ConfigNode &node, Kind kind)
{
    if (node.kind() != kind && !node.isNull()) {
        wrongType(node, kindName(kind));
    }
    return node.kind() == kind;
}

std::optional<QString> ReadingContext::text(const ConfigNode &node)
{
    if (!isKind(node, Kind::String)) {
        return std::nullopt;
    }
    return substituted(node.toString().value_or(QString()), node);
}

std::optional<bool> ReadingContext::boolean(const ConfigNode &node)
{
    return isKind(node, Kind::Boolean) ? node.toBool() : std::nullopt;
}

std::optional<double> ReadingContext::number(const ConfigNode &node)
{
    if (!isKind(node, Kind::Number)) {
        return std::nullopt;
    }
    const std::optional<double> value = node.toDouble();
    if (value && !std::isfinite(*value)) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("finite")}, {removeRepair(node, Choice::Needed)});
        return std::nullopt;
    }
    return value;
}

std::optional<qint64> ReadingContext::count(const ConfigNode &node, bool mustBeWhole)
{
    const std::optional<double> value = number(node);
    if (!value) {
        return std::nullopt;
    }
    if (*value <= 0) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("> 0")}, {removeRepair(node, Choice::Needed)});
        return std::nullopt;
    }
    if (*value != std::floor(*value)) {
        const double whole = std::max(1.0, std::floor(*value)); // as OpenClaw cuts it off
        diagnostics.add(mustBeWhole ? Severity::Error : Severity::Warning, ConfigCode::notWhole, node,
            {numberText(node)}, {setRepair(node, json5NumberText(whole), Choice::None)});
        if (mustBeWhole) {
            return std::nullopt;
        }
    }
    if (*value > maxExact && mustBeWhole) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("<= 9007199254740991")}, {removeRepair(node, Choice::Needed)});
        return std::nullopt;
    }
    return static_cast<qint64>(std::max(1.0, std::min(*value, maxExact)));
}

std::optional<qint64> ReadingContext::integerIn(const ConfigNode &node, qint64 least, qint64 most)
{
    const std::optional<double> value = number(node);
    if (!value) {
        return std::nullopt;
    }
    const double nearest =
        std::clamp(std::floor(*value), static_cast<double>(least), static_cast<double>(most));
    if (*value != std::floor(*value)) {
        diagnostics.add(Severity::Error, ConfigCode::notWhole, node, {numberText(node)},
            {setRepair(node, json5NumberText(nearest), Choice::Needed)});
        return std::nullopt;
    }
    const std::optional<qint64> whole = node.toInteger();
    if (!whole || *whole < least || *whole > most) {
        diagnostics.add(Severity::Error, ConfigCode::outOfRange, node,
            {numberText(node), QStringLiteral("%1..%2").arg(least).arg(most)},
            {setRepair(node, json5NumberText(nearest), Choice::Needed)});
        return std::nullopt;
    }
    return whole;
}

QStringList ReadingContext::texts(const ConfigNode &node)
{
    QStringList list;
    if (node.kind() == Kind::String) { // one text where a list of them is expected
        diagnostics.add(Severity::Error, ConfigCode::wrongType, node,
            {kindName(Kind::Array), kindName(Kind::String)},
            {setRepair(node, '[' + node.own().text() + ']', Choice::None)});
        return list;
    }
    if (!isKind(node, Kind::Array)) {
        return list;
    }
    for (const ConfigNode &element : node.elements()) {
        if (const auto each = text(element)) {
            list.append(*each);
        }
    }
    return list;
}

std::optional<qsizetype> ReadingContext::choice(
    const ConfigNode &node, const QStringList &allowed, const QString &meant)
{
    const std::optional<QString> value = text(node);
    if (!value) {
        return std::nullopt;
    }
    const qsizetype index = allowed.indexOf(*value);
    if (index >= 0) {
        return index;
    }
    QStringList nearest = meant.isEmpty() ? nearestNames(*value, allowed) : QStringList(meant);
    const QString told = nearest.value(0);
    if (nearest.isEmpty() && allowed.size() <= maxOffered) {
        nearest = allowed;
    }
    const bool isCertain = !told.isEmpty() && nearest.size() == 1;
    Repairs repairs;
    for (const QString &each : std::as_const(nearest)) {
        repairs.append(setTextRepair(node, each, isCertain ? Choice::None : Choice::Needed));
    }
    diagnostics.add(Severity::Error, ConfigCode::invalidValue, node,
        QStringList{shortened(*value), told} + allowed, repairs);
    return std::nullopt;
}

void ReadingContext::noteUnreplaced(const QString &text, const ConfigNode &node)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (name != name.toUpper()) {
            diagnostics.add(Severity::Warning, ConfigCode::variableNotReplaced, node,
                {shortened(name), shortened(name.toUpper())});
        }
    }
}

QString ReadingContext::substituted(const QString &text, const ConfigNode &node)
{
    static const QRegularExpression variable(QStringLiteral("(\\$?)\\$\\{([A-Z_][A-Z0-9_]*)\\}"));
    if (!text.contains(QLatin1String("${"))) {
        return text;
    }
    noteUnreplaced(text, node);
    if (!m_environment) {
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
