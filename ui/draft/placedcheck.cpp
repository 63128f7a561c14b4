#include "draft/placedcheck.h"

#include "json5/json5structure.h"

namespace Hearth {

PlacedCheck placedCheck(const CheckedText &checked, const QByteArray &bytes)
{
    const std::optional<LineText> text = readLineText(bytes);
    PlacedCheck placed;
    placed.checked = checked;
    placed.map = std::make_shared<LineMap>(text ? *text : lineTextOf(QString::fromUtf8(bytes)));
    const auto positionAt = [&placed](qsizetype byte) { return placed.map->positionAt(byte).position; };
    for (const ConfigDiagnostic &each : checked.diagnostics) {
        placed.diagnostics.append({each, positionAt(each.range.begin), positionAt(each.range.end)});
    }
    for (const Json5Fold &each : json5Folds(checked.document)) {
        placed.folds.append({positionAt(each.range.begin), positionAt(each.range.end)});
    }
    return placed;
}

} // namespace Hearth
