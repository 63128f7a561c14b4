#pragma once

#include "base/linediff.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Hearth {

/// The lines that lead from \a before to \a after, without those that stay; a changed line end is a change.
[[nodiscard]] QList<DiffLine> changedLines(const QByteArray &before, const QByteArray &after);

/// Prints them with their numbers, a minus before those that go, a plus before those that come.
void printChangedLines(const QList<DiffLine> &lines);

/// `removed` and `added`: lists of `line` and `text`.
[[nodiscard]] QJsonObject changedLinesJson(const QList<DiffLine> &lines);

} // namespace Hearth
