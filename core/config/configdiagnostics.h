#pragma once

#include "config/confignode.h"
#include "config/configvalues.h"

namespace Hearth {

/// Collects what a reader finds in a document and in the files that it includes.
class ConfigDiagnostics
{
public:
    using Severity = ConfigDiagnostic::Severity;
    using Repairs = QList<ConfigRepair>;

    /// Findings kept of each severity; a hostile file has millions. Our choice.
    static constexpr qsizetype maxPerSeverity = 500;

    explicit ConfigDiagnostics(const Json5Document &document);

    /// False once no further finding of \a severity is kept: what it takes to make one can be saved.
    [[nodiscard]] bool hasRoom(Severity severity) const;
    /// About a value. \a repairs: best first; they are dropped where they cannot be made.
    void add(Severity severity, QLatin1String code, const ConfigNode &node, const QStringList &arguments = {},
        const Repairs &repairs = {});
    /// About the key of a member.
    void addAtKey(Severity severity, QLatin1String code, const ConfigMember &member,
        const QStringList &arguments = {}, const Repairs &repairs = {});
    /// About a key that is not in \a object; the range is its opening bracket.
    void addMissing(const ConfigNode &object, const QString &key, const Repairs &repairs = {});
    /// The same with another code and severity, for what is to be at \a path.
    void addMissing(Severity severity, QLatin1String code, const ConfigNode &object, const Json5Path &path,
        const QStringList &arguments, const Repairs &repairs);
    /// An `$include` that cannot be used.
    void add(const IncludeProblem &problem, const ConfigSource &source);
    /// What is wrong with the syntax of an included file.
    void addSyntaxOf(const ConfigSource &source);

    /// Syntax first, then meaning in the order of the text; what is in an included file stands where it is
    /// included. In a text with syntax errors only the certain part of the meaning: wrong values and misspelt
    /// keys on other lines than the errors.
    [[nodiscard]] QList<ConfigDiagnostic> take();

private:
    void append(ConfigDiagnostic finding, const ConfigSource &source, TextRange range);
    [[nodiscard]] QList<ConfigDiagnostic> syntax() const;
    void keepCertain(const QList<ConfigDiagnostic> &syntax);

    Json5Document m_document;
    QList<ConfigDiagnostic> m_meaning;
    std::array<qsizetype, 3> m_counts{};
};

/// As it stands in findings: object, array, string, number, boolean, null.
[[nodiscard]] QString kindName(Json5Node::Kind kind);

/// \a text cut to what a sentence can hold.
[[nodiscard]] QString shortened(const QString &text);

[[nodiscard]] bool hasErrorIn(const QList<ConfigDiagnostic> &diagnostics);

} // namespace Hearth
