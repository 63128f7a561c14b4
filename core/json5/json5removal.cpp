#include "json5/json5removal.h"

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using Run = std::pair<qsizetype, qsizetype>;

/// Puts runs together that only white space in the line parts.
QList<Run> joined(const Json5Surroundings &around, const QList<Run> &runs)
{
    QList<Run> result;
    for (const Run &run : runs) {
        if (!result.isEmpty() && around.skipSpace(result.constLast().second) >= run.first) {
            result.last().second = std::max(result.constLast().second, run.second);
        } else {
            result.append(run);
        }
    }
    return result;
}

bool isOpener(Kind kind)
{
    return kind == Kind::BraceOpen || kind == Kind::BracketOpen;
}

bool isCloser(Kind kind)
{
    return kind == Kind::BraceClose || kind == Kind::BracketClose;
}

/// The bytes of \a run and of the space that goes with it.
TextRange tidyRange(const Json5Surroundings &around, const Run &run)
{
    const bool isSpacedBefore = around.kind(run.first - 1) == Kind::WhiteSpace;
    const bool isSpacedBehind = around.kind(run.second) == Kind::WhiteSpace;
    const qsizetype before = run.first - (isSpacedBefore ? 2 : 1);
    const qsizetype behind = run.second + (isSpacedBehind ? 1 : 0);
    const bool beginsLine = around.kind(before) == Kind::LineEnd;
    const bool endsLine = around.kind(behind) == Kind::LineEnd;
    const auto bytes = [&around](qsizetype from, qsizetype to) {
        return TextRange{around.token(from).begin, around.token(to).begin};
    };
    if (beginsLine && endsLine) {
        return bytes(before + 1, behind + 1);
    }
    if (beginsLine && isCloser(around.kind(behind)) && around.kind(before - 1) != Kind::LineComment) {
        return bytes(before, run.second); // the bracket keeps its place behind the last
    }
    if (endsLine || (isSpacedBefore && !isSpacedBehind && isCloser(around.kind(behind)) && !beginsLine)) {
        return bytes(before + 1, behind);
    }
    const bool isPaddingNew = isOpener(around.kind(before)) && !isCloser(around.kind(behind));
    return bytes(run.first, beginsLine || isSpacedBefore || isPaddingNew ? behind : run.second);
}

/// The comma that is too much when the last ones of \a items go.
qsizetype commaOfNewLast(
    const Json5Surroundings &around, const QList<TextRange> &items, const QList<qsizetype> &which)
{
    qsizetype last = items.size() - 1;
    if (around.commaBehind(items.at(last).end) >= 0) {
        return -1;
    }
    for (qsizetype at = which.size() - 1; at >= 0 && which.at(at) == last; --at) {
        --last;
    }
    const bool isNew = last >= 0 && last < items.size() - 1;
    return isNew ? around.commaBehind(items.at(last).end) : -1;
}

/// Whether nothing but space is left of what \a container holds when \a runs go.
bool isEmptied(const Json5Surroundings &around, const Json5Node &container, const QList<Run> &runs)
{
    qsizetype at = around.tokenAt(container.range().begin) + 1;
    const auto isSpaceUpTo = [&](qsizetype end) {
        for (; at < end; ++at) {
            if (around.kind(at) != Kind::WhiteSpace && around.kind(at) != Kind::LineEnd) {
                return false;
            }
        }
        return true;
    };
    for (const Run &run : runs) {
        if (!isSpaceUpTo(run.first)) {
            return false;
        }
        at = run.second;
    }
    return isSpaceUpTo(around.tokenAt(container.range().end - 1));
}

} // namespace

void json5AppendRuns(
    const Json5Surroundings &around, const Json5Item &item, qsizetype first, QList<Run> &runs)
{
    runs.append({first, std::max(item.end, item.tail)});
    if (item.comma >= item.tail) {
        qsizetype from = item.comma;
        while (around.kind(from - 1) == Kind::WhiteSpace || around.kind(from - 1) == Kind::LineEnd) {
            --from; // a comma in a line below, with nothing between
        }
        runs.append({from <= item.tail ? item.tail : item.comma, item.comma + 1});
    }
}

void json5EraseTidily(const Json5Surroundings &around, QList<Run> runs, Json5Patch &patch)
{
    for (const Run &run : joined(around, runs)) {
        patch.erase(tidyRange(around, run));
    }
}

Json5Edit json5Removal(
    const Json5Document &document, const Json5Node &container, const QList<qsizetype> &which)
{
    const Json5Surroundings around(document);
    QList<Run> runs;
    const QList<TextRange> items = json5ItemRanges(container);
    const qsizetype comma = commaOfNewLast(around, items, which);
    for (const qsizetype index : which) {
        const Json5Item item = readJson5Item(around, items.at(index));
        if (comma >= 0 && item.first > comma && (runs.isEmpty() || runs.constLast().second <= comma)) {
            runs.append({comma, comma + 1});
        }
        json5AppendRuns(around, item, item.first, runs);
    }
    Json5Patch patch;
    if (isEmptied(around, container, runs)) {
        patch.erase({container.range().begin + 1, container.range().end - 1});
    } else {
        json5EraseTidily(around, runs, patch);
    }
    return patch.joined(document);
}

} // namespace Hearth
