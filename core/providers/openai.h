#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"

#include <QUrl>

#include <memory>

namespace Hearth {

// OpenAI [PROTOCOLS.md 2.7]. Safe request: GET /models, which also tells whether the key is good; names only,
// models of every sort among them.

/// api.openai.com or a regional host of it.
[[nodiscard]] bool isOpenAi(const QUrl &baseUrl);

/// Reads the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> openAiDialogue(const JsonAnswer &list);

} // namespace Hearth
