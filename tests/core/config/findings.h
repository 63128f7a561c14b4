#pragma once

#include "config/configcodes.h"
#include "config/configreader.h"

#include <QStringList>
#include <QTest>

namespace Hearth {

/// Findings as lines that a table can hold: `error 3:7 unknown_key models.mod (mod, mode)`.
inline QStringList printed(const QList<ConfigDiagnostic> &diagnostics)
{
    QStringList lines;
    for (const ConfigDiagnostic &each : diagnostics) {
        const auto severity = each.severity == ConfigDiagnostic::Severity::Error ? QLatin1String("error")
            : each.severity == ConfigDiagnostic::Severity::Warning               ? QLatin1String("warning")
                                                                                 : QLatin1String("info");
        lines.append(QStringLiteral("%1 %2:%3 %4 %5 (%6)")
                         .arg(severity)
                         .arg(each.position.line)
                         .arg(each.position.column)
                         .arg(each.code, each.path, each.arguments.join(QLatin1String(", "))));
    }
    return lines;
}

inline ConfigReading readText(
    const QByteArray &text, const EnvironmentLookup &environment = {}, const IncludeLookup &includes = {})
{
    return readOpenClawConfig(Json5Document::parse(text), environment, includes);
}

/// The same without the findings of \a code.
inline QStringList printedWithout(QLatin1String code, QList<ConfigDiagnostic> diagnostics)
{
    diagnostics.removeIf([code](const ConfigDiagnostic &each) { return each.code == code; });
    return printed(diagnostics);
}

/// A config with one provider `p`, whose entry is \a provider.
inline QByteArray withProvider(const QByteArray &provider)
{
    return "{ models: { providers: { p: {\n" + provider + "\n} } }, gateway: { mode: 'local' } }";
}

/// A config with one right provider `p` and in it one model, whose entry is \a model.
inline QByteArray withModel(const QByteArray &model)
{
    return withProvider(
        "baseUrl: 'http://127.0.0.1:1/v1', api: 'openai-completions', models: [{\n" + model + "\n}]");
}

/// A config with the providers p (models m, N-1) and anthropic, and \a defaults under agents.defaults.
inline QByteArray withDefaults(const QByteArray &defaults)
{
    return "{ models: { providers: { p: { baseUrl: 'http://127.0.0.1:1/v1', api: 'openai-responses', models: "
           "["
           "{ id: 'm', name: 'M' }, { id: 'N-1', name: 'N' }] } } },\nagents: { defaults: {\n"
        + defaults + "\n} }, gateway: { mode: 'local' } }";
}

// Tables of texts and what is found in them: for the _data() functions of tests.

inline void addFindingColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("findings");
}

inline void addFindingRow(
    const char *name, const QByteArray &text, std::initializer_list<const char *> findings)
{
    QStringList lines;
    for (const char *finding : findings) {
        lines.append(QString::fromUtf8(finding));
    }
    QTest::addRow("%s", name) << text << lines;
}

} // namespace Hearth
