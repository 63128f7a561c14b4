#pragma once

#include "json5/json5edit.h"

namespace Hearth {

/// The edit that puts the member or element \a from of \a container, a value of \a document, to the place
/// \a to among its siblings; both exist and differ. What goes along: the comments of Json5Item. Whole lines
/// stay whole lines.
[[nodiscard]] Json5Edit json5Move(
    const Json5Document &document, const Json5Node &container, qsizetype from, qsizetype to);

} // namespace Hearth
