#include "json5/json5patch.h"

#include <algorithm>

namespace Hearth {

void Json5Patch::erase(TextRange range)
{
    m_changes.append({range, {}});
}

void Json5Patch::insert(qsizetype offset, const QByteArray &text)
{
    m_changes.append({{offset, offset}, text});
}

Json5Edit Json5Patch::joined(const Json5Document &document) const
{
    if (m_changes.isEmpty()) {
        return {};
    }
    QList<Json5Edit> changes = m_changes;
    std::stable_sort(changes.begin(), changes.end(),
        [](const Json5Edit &left, const Json5Edit &right) { return left.range.begin < right.range.begin; });
    Json5Edit edit{{changes.constFirst().range.begin, changes.constFirst().range.begin}, {}};
    for (const Json5Edit &change : std::as_const(changes)) {
        const qsizetype kept = std::max<qsizetype>(change.range.begin - edit.range.end, 0);
        edit.replacement += document.toText().mid(edit.range.end, kept) + change.replacement;
        edit.range.end = std::max(edit.range.end, change.range.end);
    }
    return edit;
}

} // namespace Hearth
