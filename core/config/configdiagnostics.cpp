#include "config/configdiagnostics.h"

#include "config/configcodes.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Hearth {
namespace {

/// Findings in the syntax of one included file; one is as good as many to somebody who edits elsewhere.
constexpr qsizetype maxSyntaxPerFile = 20;
/// Longest value quoted in a finding.
constexpr qsizetype maxQuoted = 60;

bool isCertainDespiteSyntaxErrors(const ConfigDiagnostic &diagnostic)
{
    if (diagnostic.code == ConfigCode::unknownKey) {
        return !diagnostic.arguments.value(1).isEmpty(); // else its object may have lost a bracket
    }
    return diagnostic.code == ConfigCode::outOfRange || diagnostic.code == ConfigCode::invalidValue;
}

ConfigDiagnostic findingOf(ConfigDiagnostic::Severity severity, QLatin1String code, const Json5Path &path,
    const QStringList &arguments, const QList<ConfigRepair> &repairs)
{
    ConfigDiagnostic finding;
    finding.severity = severity;
    finding.code = QString(code);
    finding.path = path.toString();
    finding.arguments = arguments;
    finding.repairs = repairs;
    return finding;
}

ConfigDiagnostic findingOf(const Json5Diagnostic &syntax)
{
    const bool isError = syntax.severity == Json5Diagnostic::Severity::Error;
    ConfigDiagnostic finding =
        findingOf(isError ? ConfigDiagnostic::Severity::Error : ConfigDiagnostic::Severity::Warning,
            json5CodeName(syntax.code), {}, {syntax.found, syntax.expected}, {});
    finding.range = syntax.range;
    finding.position = syntax.position;
    return finding;
}

QString reasonName(IncludeProblem::Reason reason)
{
    switch (reason) {
    case IncludeProblem::Reason::NotAsked:
    case IncludeProblem::Reason::WrongType:
        break; // findings of their own
    case IncludeProblem::Reason::Missing:
        return QStringLiteral("missing");
    case IncludeProblem::Reason::Outside:
        return QStringLiteral("outside");
    case IncludeProblem::Reason::TooLarge:
        return QStringLiteral("too_large");
    case IncludeProblem::Reason::Unreadable:
        return QStringLiteral("unreadable");
    case IncludeProblem::Reason::Circle:
        return QStringLiteral("circle");
    case IncludeProblem::Reason::TooDeep:
        return QStringLiteral("too_deep");
    case IncludeProblem::Reason::TooMany:
        return QStringLiteral("too_many");
    case IncludeProblem::Reason::NotObject:
        return QStringLiteral("not_object");
    }
    return {};
}

} // namespace

ConfigDiagnostics::ConfigDiagnostics(const Json5Document &document)
    : m_document(document)
{
}

bool ConfigDiagnostics::hasRoom(Severity severity) const
{
    return m_counts.at(static_cast<size_t>(severity)) < maxPerSeverity;
}

void ConfigDiagnostics::add(Severity severity, QLatin1String code, const ConfigNode &node,
    const QStringList &arguments, const Repairs &repairs)
{
    append(findingOf(severity, code, node.path(), arguments, repairs), node.source(), node.own().range());
}

void ConfigDiagnostics::addAtKey(Severity severity, QLatin1String code, const ConfigMember &member,
    const QStringList &arguments, const Repairs &repairs)
{
    append(findingOf(severity, code, member.written.path(), arguments, repairs), member.written.source(),
        member.keyRange);
}

void ConfigDiagnostics::addMissing(const ConfigNode &object, const QString &key, const Repairs &repairs)
{
    addMissing(Severity::Error, ConfigCode::missingKey, object, object.path().child(key), {key}, repairs);
}

void ConfigDiagnostics::addMissing(Severity severity, QLatin1String code, const ConfigNode &object,
    const Json5Path &path, const QStringList &arguments, const Repairs &repairs)
{
    const TextRange range = object.own().range();
    append(findingOf(severity, code, path, arguments, repairs), object.source(),
        {range.begin, qMin(range.begin + 1, range.end)});
}

void ConfigDiagnostics::add(const IncludeProblem &problem, const ConfigSource &source)
{
    using Reason = IncludeProblem::Reason;
    const Json5Node &node = problem.reference;
    const Json5Path path(source.place.steps() + node.path().steps());
    ConfigDiagnostic finding;
    if (problem.reason == Reason::NotAsked) {
        finding = findingOf(Severity::Warning, ConfigCode::includeNotRead, path, {}, {});
    } else if (problem.reason == Reason::WrongType) {
        finding = findingOf(Severity::Error, ConfigCode::wrongType, path,
            {QStringLiteral("string|array"), kindName(node.kind())}, {});
    } else {
        finding = findingOf(Severity::Error, ConfigCode::includeFailed, path,
            {shortened(node.toString().value_or(QString())), reasonName(problem.reason)}, {});
    }
    append(std::move(finding), source, node.range());
}

void ConfigDiagnostics::addSyntaxOf(const ConfigSource &source)
{
    const QList<Json5Diagnostic> all =
        source.document.diagnostics().first(qMin(maxSyntaxPerFile, source.document.diagnostics().size()));
    for (const Json5Diagnostic &each : all) {
        append(findingOf(each), source, each.range);
    }
}

void ConfigDiagnostics::append(ConfigDiagnostic finding, const ConfigSource &source, TextRange range)
{
    if (!hasRoom(finding.severity)) {
        return;
    }
    ++m_counts.at(static_cast<size_t>(finding.severity));
    if (source.file.isEmpty()) {
        finding.range = range;
    } else {
        finding.range = source.includedAt;
        finding.file = source.file;
        finding.filePosition = source.document.positionAt(range.begin);
        finding.repairs.clear(); // that file is not the one that is edited
    }
    finding.position = m_document.positionAt(finding.range.begin);
    m_meaning.append(std::move(finding));
}

QList<ConfigDiagnostic> ConfigDiagnostics::syntax() const
{
    QList<ConfigDiagnostic> list;
    for (const Json5Diagnostic &each : m_document.diagnostics()) {
        list.append(findingOf(each));
    }
    return list;
}

void ConfigDiagnostics::keepCertain(const QList<ConfigDiagnostic> &syntax)
{
    QSet<int> linesWithErrors;
    for (const ConfigDiagnostic &each : syntax) {
        if (each.severity == Severity::Error) {
            linesWithErrors.insert(each.position.line);
        }
    }
    m_meaning.removeIf([&linesWithErrors](const ConfigDiagnostic &each) {
        return !isCertainDespiteSyntaxErrors(each) || linesWithErrors.contains(each.position.line);
    });
    for (ConfigDiagnostic &each : m_meaning) {
        each.repairs.clear(); // nothing can be edited by its path now
    }
}

QList<ConfigDiagnostic> ConfigDiagnostics::take()
{
    QList<ConfigDiagnostic> all = syntax();
    if (m_document.hasErrors()) {
        keepCertain(all);
    }
    const auto place = [](const ConfigDiagnostic &each) {
        return std::tuple(each.range.begin, each.file, each.filePosition.line, each.filePosition.column);
    };
    std::stable_sort(m_meaning.begin(), m_meaning.end(),
        [&place](const ConfigDiagnostic &left, const ConfigDiagnostic &right) {
            return place(left) < place(right);
        });
    all += std::exchange(m_meaning, {});
    return all;
}

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

bool hasErrorIn(const QList<ConfigDiagnostic> &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(),
        [](const ConfigDiagnostic &each) { return each.severity == ConfigDiagnostic::Severity::Error; });
}

} // namespace Hearth
