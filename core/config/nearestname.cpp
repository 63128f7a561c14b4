#include "config/nearestname.h"

#include <algorithm>
#include <vector>

namespace Hearth {
namespace {

/// Longer names are no typing mistake of a key; it bounds the work for hostile files.
constexpr qsizetype maxComparedLength = 128;
/// Mistakes forgiven at the most; beyond, suggestions begin to puzzle.
constexpr int maxDistance = 3;

QString withoutDecoration(const QString &name)
{
    QString bare = name.toCaseFolded();
    bare.remove(u'_');
    bare.remove(u'-');
    return bare;
}

} // namespace

int editDistance(QStringView left, QStringView right, int limit)
{
    if (qAbs(left.size() - right.size()) > limit) {
        return limit + 1;
    }
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> current(columns);
    for (size_t column = 0; column < columns; ++column) {
        last[column] = static_cast<int>(column);
    }
    for (qsizetype row = 1; row <= left.size(); ++row) {
        current[0] = static_cast<int>(row);
        for (size_t column = 1; column < columns; ++column) {
            const auto at = static_cast<qsizetype>(column);
            const bool isSame = left[row - 1] == right[at - 1];
            int best =
                std::min({last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1)});
            if (row > 1 && at > 1 && left[row - 1] == right[at - 2] && left[row - 2] == right[at - 1]) {
                best = std::min(best, beforeLast[column - 2] + 1);
            }
            current[column] = best;
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last.back(), limit + 1);
}

QStringList nearestNames(const QString &typed, const QStringList &names)
{
    if (typed.size() > maxComparedLength) {
        return {};
    }
    const QString bare = withoutDecoration(typed);
    const int limit = static_cast<int>(std::clamp<qsizetype>(bare.size() / 3, 1, maxDistance));
    QStringList nearest;
    int smallest = limit;
    for (const QString &name : names) {
        if (name == typed || name.size() > maxComparedLength || nearest.contains(name)) {
            continue;
        }
        const int distance = editDistance(bare, withoutDecoration(name), smallest);
        // a name of two letters is near to every other one
        if (distance > smallest || distance >= qMax<qsizetype>(name.size(), 2) - 1) {
            continue;
        }
        if (distance < smallest) {
            nearest.clear();
            smallest = distance;
        }
        nearest.append(name);
    }
    return nearest;
}

QString nearestName(const QString &typed, const QStringList &names)
{
    return nearestNames(typed, names).value(0);
}

} // namespace Hearth
