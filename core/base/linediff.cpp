#include "base/linediff.h"

#include <algorithm>
#include <vector>

namespace Hearth {

namespace {

using Kind = DiffLine::Kind;

/// The two middles that differ, without what is equal before and behind them.
struct Middle
{
    const QStringList &before;
    const QStringList &after;
    int begin = 0; ///< The first line of both that may differ.
    int beforeEnd = 0;
    int afterEnd = 0;

    Middle(const QStringList &first, const QStringList &second)
        : before(first)
        , after(second)
        , beforeEnd(int(first.size()))
        , afterEnd(int(second.size()))
    {
        while (begin < beforeEnd && begin < afterEnd && before.at(begin) == after.at(begin)) {
            ++begin;
        }
        while (beforeEnd > begin && afterEnd > begin && before.at(beforeEnd - 1) == after.at(afterEnd - 1)) {
            --beforeEnd;
            --afterEnd;
        }
    }

    [[nodiscard]] int oldCount() const { return beforeEnd - begin; }
    [[nodiscard]] int newCount() const { return afterEnd - begin; }
    [[nodiscard]] bool isEqual(int x, int y) const { return before.at(begin + x) == after.at(begin + y); }
};

/// How far each diagonal (x - y, from -changes to changes) got with so many changes.
using Reach = std::vector<int>;

/// Whether the way to diagonal \a k with \a d changes comes from the one above it: an added line.
bool comesByAdding(const Reach &reach, int k, int d)
{
    const auto at = [&reach, d](int diagonal) { return reach[size_t(diagonal + d - 1)]; };
    return k == -d || (k != d && at(k - 1) < at(k + 1));
}

/// Where the way to diagonal \a k with \a d changes begins to slide; \a reach is that of d - 1.
int startOf(const Reach &reach, int k, int d)
{
    if (d == 0) {
        return 0;
    }
    const auto at = [&reach, d](int diagonal) { return reach[size_t(diagonal + d - 1)]; };
    return comesByAdding(reach, k, d) ? at(k + 1) : at(k - 1) + 1;
}

/// The reaches of 0, 1, 2 … changes up to the last that gets to the end; nothing when \a maxChanges is not
/// enough.
std::vector<Reach> findWay(const Middle &middle, int maxChanges)
{
    std::vector<Reach> reaches;
    const Reach none;
    for (int d = 0; d <= maxChanges; ++d) {
        const Reach &last = d == 0 ? none : reaches.back();
        // One more on either side: the next round looks there.
        Reach reach(size_t(2 * d + 1), -1);
        for (int k = -d; k <= d; k += 2) {
            int x = startOf(last, k, d);
            while (x < middle.oldCount() && x - k < middle.newCount() && x - k >= 0
                && middle.isEqual(x, x - k)) {
                ++x;
            }
            reach[size_t(k + d)] = x;
            if (x >= middle.oldCount() && x - k >= middle.newCount()) {
                reaches.push_back(std::move(reach));
                return reaches;
            }
        }
        reaches.push_back(std::move(reach));
    }
    return {};
}

DiffLine lineOf(const Middle &middle, Kind kind, int x, int y)
{
    const int oldLine = middle.begin + x + 1;
    const int newLine = middle.begin + y + 1;
    switch (kind) {
    case Kind::Removed:
        return {kind, middle.before.at(oldLine - 1), oldLine, 0, 0};
    case Kind::Added:
        return {kind, middle.after.at(newLine - 1), 0, newLine, 0};
    case Kind::Same:
    case Kind::Gap:
        break;
    }
    return {Kind::Same, middle.before.at(oldLine - 1), oldLine, newLine, 0};
}

/// The way back from the end, told forwards.
QList<DiffLine> followBack(const Middle &middle, const std::vector<Reach> &reaches)
{
    QList<DiffLine> lines;
    int x = middle.oldCount();
    int y = middle.newCount();
    const Reach none;
    for (int d = int(reaches.size()) - 1; d >= 0; --d) {
        const Reach &last = d == 0 ? none : reaches[size_t(d - 1)];
        const int k = x - y;
        const int start = startOf(last, k, d);
        while (x > start) {
            lines.append(lineOf(middle, Kind::Same, --x, --y));
        }
        if (d > 0 && comesByAdding(last, k, d)) {
            lines.append(lineOf(middle, Kind::Added, x, --y));
        } else if (d > 0) {
            lines.append(lineOf(middle, Kind::Removed, --x, y));
        }
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QList<DiffLine> replacedWhole(const Middle &middle)
{
    QList<DiffLine> lines;
    for (int x = 0; x < middle.oldCount(); ++x) {
        lines.append(lineOf(middle, Kind::Removed, x, 0));
    }
    for (int y = 0; y < middle.newCount(); ++y) {
        lines.append(lineOf(middle, Kind::Added, 0, y));
    }
    return lines;
}

} // namespace

QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after, int maxChanges)
{
    const Middle middle(before, after);
    QList<DiffLine> lines;
    for (int line = 1; line <= middle.begin; ++line) {
        lines.append({Kind::Same, before.at(line - 1), line, line, 0});
    }
    const std::vector<Reach> reaches = findWay(middle, maxChanges);
    lines.append(reaches.empty() ? replacedWhole(middle) : followBack(middle, reaches));
    for (int line = middle.beforeEnd; line < before.size(); ++line) {
        lines.append(
            {Kind::Same, before.at(line), line + 1, line + 1 + middle.afterEnd - middle.beforeEnd, 0});
    }
    return lines;
}

QList<DiffLine> withoutDistantLines(const QList<DiffLine> &lines, int context)
{
    const qsizetype count = lines.size();
    QList<bool> isNear(count, false);
    for (qsizetype at = 0; at < count; ++at) {
        if (lines.at(at).kind != Kind::Same) {
            const qsizetype last = qMin(count - 1, at + context);
            std::fill(isNear.begin() + qMax<qsizetype>(0, at - context), isNear.begin() + last + 1, true);
        }
    }
    QList<DiffLine> result;
    for (qsizetype at = 0; at < count; ++at) {
        if (isNear.at(at)) {
            result.append(lines.at(at));
        } else if (!result.isEmpty() && result.constLast().kind == Kind::Gap) {
            ++result.last().count;
        } else {
            result.append({Kind::Gap, {}, lines.at(at).oldLine, lines.at(at).newLine, 1});
        }
    }
    return result;
}

} // namespace Hearth
