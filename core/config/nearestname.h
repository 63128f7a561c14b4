#pragma once

#include <QString>
#include <QStringList>

namespace Hearth {

/// Steps from \a left to \a right: characters inserted, removed, replaced, or two neighbours swapped (optimal
/// string alignment). Stops counting beyond \a limit and gives limit + 1.
[[nodiscard]] int editDistance(QStringView left, QStringView right, int limit);

/// The one of \a names that \a typed was probably meant to be: at most a third of its letters off (and three
/// at the most); case, `_` and `-` do not count. Empty when none is near.
[[nodiscard]] QString nearestName(const QString &typed, const QStringList &names);

/// All of \a names that are as near as the nearest one, each once, in their order.
[[nodiscard]] QStringList nearestNames(const QString &typed, const QStringList &names);

} // namespace Hearth
