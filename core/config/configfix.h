#pragma once

#include "config/configvalues.h"

#include <functional>

namespace Hearth {

/// What is wrong with a document: readOpenClawConfig() or readHearthSettings() with all they need.
using DocumentCheck = std::function<QList<ConfigDiagnostic>(const Json5Document &document)>;

/// A finding and the repair that ended it.
struct FixedFinding
{
    ConfigDiagnostic finding;
    ConfigRepair repair;

    bool operator==(const FixedFinding &) const = default;
};

/// A text after its repairs.
struct FixedText
{
    QByteArray text;
    QList<FixedFinding>
        fixed; ///< In the order they were made; the places are those of the text at that time.
    QList<ConfigDiagnostic> left; ///< What is wrong with the new text.
};

/// \a text after all repairs that need no choice, one by one. A repair is kept when its finding is gone and
/// nothing came instead that is as bad or worse, but for what can be put right in its turn and what a wrong
/// key has hidden of its value. A text with syntax errors stays as it is.
[[nodiscard]] FixedText fixText(const QByteArray &text, const DocumentCheck &check);

} // namespace Hearth
