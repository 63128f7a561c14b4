#include "base/threeway.h"

#include "base/linediff.h"

namespace Hearth {

namespace {

/// For each line of \a base the line of \a other that is the same one; -1: none.
QList<qsizetype> partners(const QStringList &base, const QStringList &other)
{
    QList<qsizetype> result(base.size(), -1);
    for (const DiffLine &line : lineDiff(base, other)) {
        if (line.kind == DiffLine::Kind::Same) {
            result[line.oldLine - 1] = line.newLine - 1;
        }
    }
    return result;
}

ThreeWayChunk changed(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    using Kind = ThreeWayChunk::Kind;
    const Kind kind = mine == base ? Kind::Theirs
        : theirs == base           ? Kind::Mine
        : mine == theirs           ? Kind::Both
                                   : Kind::Conflict;
    return {kind, base, mine, theirs};
}

} // namespace

QList<ThreeWayChunk> threeWayDiff(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    const QList<qsizetype> inMine = partners(base, mine);
    const QList<qsizetype> inTheirs = partners(base, theirs);
    QList<ThreeWayChunk> chunks;
    qsizetype b = 0;
    qsizetype m = 0;
    qsizetype t = 0;
    while (b < base.size() || m < mine.size() || t < theirs.size()) {
        qsizetype kept = b; // the next line that all three have
        while (kept < base.size() && (inMine.at(kept) < 0 || inTheirs.at(kept) < 0)) {
            ++kept;
        }
        const bool isEnd = kept == base.size();
        const qsizetype mineEnd = isEnd ? mine.size() : inMine.at(kept);
        const qsizetype theirsEnd = isEnd ? theirs.size() : inTheirs.at(kept);
        if (kept > b || mineEnd > m || theirsEnd > t) {
            chunks.append(
                changed(base.mid(b, kept - b), mine.mid(m, mineEnd - m), theirs.mid(t, theirsEnd - t)));
        }
        b = kept;
        m = mineEnd;
        t = theirsEnd;
        ThreeWayChunk same;
        while (b < base.size() && inMine.at(b) == m && inTheirs.at(b) == t) {
            same.base.append(base.at(b));
            ++b;
            ++m;
            ++t;
        }
        if (!same.base.isEmpty()) {
            same.mine = same.base;
            same.theirs = same.base;
            chunks.append(same);
        }
    }
    return chunks;
}

std::optional<QStringList> mergedLines(const QList<ThreeWayChunk> &chunks)
{
    QStringList lines;
    for (const ThreeWayChunk &chunk : chunks) {
        if (chunk.kind == ThreeWayChunk::Kind::Conflict) {
            return std::nullopt;
        }
        lines += chunk.kind == ThreeWayChunk::Kind::Theirs ? chunk.theirs : chunk.mine;
    }
    return lines;
}

} // namespace Hearth
