#include "config/configdiagnostics.h"

#include "config/configcodes.h"

#include <QSet>

#include <algorithm>

namespace Hearth {
namespace {

bool isCertainDespiteSyntaxErrors(const ConfigDiagnostic &diagnostic)
{
    if (diagnostic.code == ConfigCode::unknownKey) {
        return !diagnostic.arguments.value(1).isEmpty(); // else its object may have lost a bracket
    }
    return diagnostic.code == ConfigCode::outOfRange || diagnostic.code == ConfigCode::invalidValue;
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

void ConfigDiagnostics::add(
    Severity severity, QLatin1String code, const Json5Node &node, const QStringList &arguments)
{
    append(severity, code, node.path(), node.range(), arguments);
}

void ConfigDiagnostics::addAtKey(
    Severity severity, QLatin1String code, const Json5Member &member, const QStringList &arguments)
{
    append(severity, code, member.value.path(), member.keyRange, arguments);
}

void ConfigDiagnostics::addMissing(const Json5Node &object, const QString &key)
{
    const TextRange range = object.range();
    append(Severity::Error, ConfigCode::missingKey, object.path().child(key),
        {range.begin, qMin(range.begin + 1, range.end)}, {key});
}

void ConfigDiagnostics::append(Severity severity, QLatin1String code, const Json5Path &path, TextRange range,
    const QStringList &arguments)
{
    if (hasRoom(severity)) {
        ++m_counts.at(static_cast<size_t>(severity));
        m_meaning.append(
            {severity, QString(code), path.toString(), range, m_document.positionAt(range.begin), arguments});
    }
}

QList<ConfigDiagnostic> ConfigDiagnostics::syntax() const
{
    QList<ConfigDiagnostic> list;
    for (const Json5Diagnostic &each : m_document.diagnostics()) {
        const bool isError = each.severity == Json5Diagnostic::Severity::Error;
        list.append({isError ? Severity::Error : Severity::Warning, QString(json5CodeName(each.code)), {},
            each.range, each.position, {each.found, each.expected}});
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
}

QList<ConfigDiagnostic> ConfigDiagnostics::take()
{
    QList<ConfigDiagnostic> all = syntax();
    if (m_document.hasErrors()) {
        keepCertain(all);
    }
    std::stable_sort(
        m_meaning.begin(), m_meaning.end(), [](const ConfigDiagnostic &left, const ConfigDiagnostic &right) {
            return left.range.begin < right.range.begin;
        });
    all += std::exchange(m_meaning, {});
    return all;
}

bool hasErrorIn(const QList<ConfigDiagnostic> &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(),
        [](const ConfigDiagnostic &each) { return each.severity == ConfigDiagnostic::Severity::Error; });
}

} // namespace Hearth
