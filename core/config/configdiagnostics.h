#pragma once

#include "config/configvalues.h"

namespace Hearth {

/// Collects what a reader finds in a document.
class ConfigDiagnostics
{
public:
    using Severity = ConfigDiagnostic::Severity;

    /// Findings kept of each severity; a hostile file has millions. Our choice.
    static constexpr qsizetype maxPerSeverity = 500;

    explicit ConfigDiagnostics(const Json5Document &document);

    /// False once no further finding of \a severity is kept: what it takes to make one can be saved.
    [[nodiscard]] bool hasRoom(Severity severity) const;
    /// About a value.
    void add(Severity severity, QLatin1String code, const Json5Node &node, const QStringList &arguments = {});
    /// About the key of a member.
    void addAtKey(
        Severity severity, QLatin1String code, const Json5Member &member, const QStringList &arguments = {});
    /// About a key that is not in \a object; the range is its opening bracket.
    void addMissing(const Json5Node &object, const QString &key);

    /// Syntax first, then meaning in the order of the text. In a text with syntax errors only the certain
    /// part of the meaning: wrong values and misspelt keys on other lines than the errors.
    [[nodiscard]] QList<ConfigDiagnostic> take();

private:
    void append(Severity severity, QLatin1String code, const Json5Path &path, TextRange range,
        const QStringList &arguments);
    [[nodiscard]] QList<ConfigDiagnostic> syntax() const;
    void keepCertain(const QList<ConfigDiagnostic> &syntax);

    Json5Document m_document;
    QList<ConfigDiagnostic> m_meaning;
    std::array<qsizetype, 3> m_counts{};
};

[[nodiscard]] bool hasErrorIn(const QList<ConfigDiagnostic> &diagnostics);

} // namespace Hearth
