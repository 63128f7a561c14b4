#pragma once

#include "draft/draftvalues.h"
#include "draft/linetext.h"

#include "engine/documentvalues.h"

#include <memory>

namespace Hearth {

/// What is to be said of a text, in positions of the QTextDocument that holds it.
struct PlacedCheck
{
    CheckedText checked;
    std::shared_ptr<const LineMap> map; ///< Not null.
    QList<DraftDiagnostic> diagnostics;
    QList<DraftFold> folds;
};

/// Linear in the text; any thread. Of \a bytes that are not UTF-8 the places are exact up to the first that
/// is not.
[[nodiscard]] PlacedCheck placedCheck(const CheckedText &checked, const QByteArray &bytes);

} // namespace Hearth
