#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"

#include <QUrl>

#include <memory>

namespace Hearth {

// Anthropic [PROTOCOLS.md 2.8]. Safe request: GET /v1/models, page by page.

[[nodiscard]] bool isAnthropic(const QUrl &baseUrl); ///< api.anthropic.com

/// Goes on from its answer to the first page of the model list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> anthropicDialogue(const JsonAnswer &list);

} // namespace Hearth
