#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <variant>

namespace Hearth {

/// Way to a value in a JSON5 document, written as OpenClaw writes it:
/// `models.providers.lmstudio.models[0].contextWindow`. A key that is no plain word stands in brackets and
/// quotes: `agents.defaults.models["lmstudio/minimax-m2.1"].alias`.
class Json5Path
{
public:
    using Step = std::variant<QString, qsizetype>; ///< A key, or an index from 0.

    Json5Path() = default; ///< The root.
    explicit Json5Path(QList<Step> steps);

    /// Errors: InvalidInput, the detail says at which character.
    [[nodiscard]] static Result<Json5Path> parse(QStringView text);

    [[nodiscard]] QString toString() const; ///< parse(toString()) gives the same path.
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] bool isRoot() const { return m_steps.isEmpty(); }
    [[nodiscard]] Json5Path child(const QString &key) const;
    [[nodiscard]] Json5Path child(qsizetype index) const;
    [[nodiscard]] Json5Path parent() const; ///< The root's parent is the root.

    bool operator==(const Json5Path &) const = default;

private:
    QList<Step> m_steps;
};

} // namespace Hearth
