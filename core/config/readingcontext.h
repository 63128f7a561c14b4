#pragma once

#include "config/configdiagnostics.h"
#include "config/configpaths.h"

namespace Hearth {

/// What all section readers of one document share, and how they look at values. A look at a value of the
/// wrong type reports it and gives nothing; an absent value is nothing without a report.
class ReadingContext
{
public:
    using Severity = ConfigDiagnostic::Severity;
    using Rules = OpenClawConfig::Rules;

    ReadingContext(const Json5Document &document, EnvironmentLookup environment);

    [[nodiscard]] const Json5Node &root() const { return m_root; }
    ConfigDiagnostics diagnostics;
    Rules rules = Rules::V2026_9;
    bool hasIncludes = false; ///< Part of the config stands in files that are not read.

    [[nodiscard]] bool isOld() const { return rules == Rules::V2026_2; }

    [[nodiscard]] std::optional<QString> text(const Json5Node &node);
    [[nodiscard]] std::optional<bool> boolean(const Json5Node &node);
    /// Finite numbers.
    [[nodiscard]] std::optional<double> number(const Json5Node &node);
    /// Greater than 0. OpenClaw takes a fraction in most places: a warning, and it is cut off; where
    /// \a mustBeWhole, an error and nothing.
    [[nodiscard]] std::optional<qint64> count(const Json5Node &node, bool mustBeWhole);
    /// Whole and within the bounds, else an error and nothing.
    [[nodiscard]] std::optional<qint64> integerIn(const Json5Node &node, qint64 least, qint64 most);
    /// Elements that are strings.
    [[nodiscard]] QStringList texts(const Json5Node &node);
    /// Index in \a allowed, or nothing. \a meant: what a value of former times is called now.
    [[nodiscard]] std::optional<qsizetype> choice(
        const Json5Node &node, const QStringList &allowed, const QString &meant = {});
    /// True for an object or array as asked for.
    [[nodiscard]] bool isKind(const Json5Node &node, Json5Node::Kind kind);

    /// Members as OpenClaw's parser sees them: of a repeated key only the last.
    [[nodiscard]] static QList<Json5Member> members(const Json5Node &object);

    void wrongType(const Json5Node &node, const QString &expected);
    /// \a text with `${NAME}` replaced from the environment and `$${NAME}` made literal [OPENCLAW.md 1]; an
    /// unset variable stays as it is and is reported at \a node. Without an environment nothing is touched.
    [[nodiscard]] QString substituted(const QString &text, const Json5Node &node);

private:
    Json5Node m_root;
    EnvironmentLookup m_environment;
};

/// As it stands in diagnostics: object, array, string, number, boolean, null.
[[nodiscard]] QString kindName(Json5Node::Kind kind);

/// \a text cut to what a sentence can hold.
[[nodiscard]] QString shortened(const QString &text);

} // namespace Hearth
