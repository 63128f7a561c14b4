#pragma once

#include "config/configdiagnostics.h"
#include "config/configpaths.h"
#include "config/repairs.h"

namespace Hearth {

/// What all section readers of one document share, and how they look at values. A look at a value of the
/// wrong type reports it and gives nothing; an absent value is nothing without a report.
class ReadingContext
{
public:
    using Severity = ConfigDiagnostic::Severity;
    using Rules = OpenClawConfig::Rules;
    using Repairs = ConfigDiagnostics::Repairs;

    ReadingContext(const Json5Document &document, const ConfigNode &root, EnvironmentLookup environment);

    [[nodiscard]] const ConfigNode &root() const { return m_root; }
    ConfigDiagnostics diagnostics;
    Rules rules = Rules::V2026_9;
    bool mayHoldMore = false; ///< Part of the config stands in files that cannot be read.

    [[nodiscard]] bool isOld() const { return rules == Rules::V2026_2; }

    [[nodiscard]] std::optional<QString> text(const ConfigNode &node);
    [[nodiscard]] std::optional<bool> boolean(const ConfigNode &node);
    /// Finite numbers.
    [[nodiscard]] std::optional<double> number(const ConfigNode &node);
    /// Greater than 0. OpenClaw takes a fraction in most places: a warning, and it is cut off; where
    /// \a mustBeWhole, an error and nothing.
    [[nodiscard]] std::optional<qint64> count(const ConfigNode &node, bool mustBeWhole);
    /// Whole and within the bounds, else an error and nothing.
    [[nodiscard]] std::optional<qint64> integerIn(const ConfigNode &node, qint64 least, qint64 most);
    /// Elements that are strings.
    [[nodiscard]] QStringList texts(const ConfigNode &node);
    /// Index in \a allowed, or nothing. \a meant: what a value of former times is called now.
    [[nodiscard]] std::optional<qsizetype> choice(
        const ConfigNode &node, const QStringList &allowed, const QString &meant = {});
    /// True for an object or array as asked for.
    [[nodiscard]] bool isKind(const ConfigNode &node, ConfigNode::Kind kind);

    /// \a expected as in ConfigCode::wrongType. The value is quoted in the repair: never for secrets.
    void wrongType(const ConfigNode &node, const QString &expected);
    /// \a text with `${NAME}` replaced from the environment and `$${NAME}` made literal [OPENCLAW.md 1]; an
    /// unset variable stays as it is and is reported at \a node. Without an environment nothing is touched.
    [[nodiscard]] QString substituted(const QString &text, const ConfigNode &node);

private:
    void noteUnreplaced(const QString &text, const ConfigNode &node);

    ConfigNode m_root;
    EnvironmentLookup m_environment;
};

} // namespace Hearth
