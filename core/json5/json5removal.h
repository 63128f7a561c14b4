#pragma once

#include "json5/json5item.h"
#include "json5/json5patch.h"

#include <QList>

namespace Hearth {

/// The edit that removes the members or elements \a which, indices in ascending order, from \a container of
/// \a document. What goes and what stays: Json5Operation::remove().
[[nodiscard]] Json5Edit json5Removal(
    const Json5Document &document, const Json5Node &container, const QList<qsizetype> &which);

/// Erases the tokens \a runs (from, behind; ascending, apart), and of the space around them what they leave
/// without use: their line, when nothing else is on it, white space at its end, one of two gaps.
void json5EraseTidily(
    const Json5Surroundings &around, QList<std::pair<qsizetype, qsizetype>> runs, Json5Patch &patch);

/// The tokens of \a item without the comments before it, in runs.
void json5AppendRuns(const Json5Surroundings &around, const Json5Item &item, qsizetype first,
    QList<std::pair<qsizetype, qsizetype>> &runs);

} // namespace Hearth
