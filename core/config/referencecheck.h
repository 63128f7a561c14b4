#pragma once

#include "config/defaultsreader.h"

namespace Hearth {

/// Says which of the \a named models OpenClaw would not find, or not find as meant [OPENCLAW.md 8, 9].
void checkReferences(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named);

} // namespace Hearth
