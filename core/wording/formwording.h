#pragma once

#include "config/formcheck.h"
#include "config/keyform.h"
#include "config/modeluses.h"
#include "config/providerpresets.h"

#include <QString>

namespace Hearth {

/// What is wrong in a field of a form, and what to do.
[[nodiscard]] QString formProblemSentence(const FormProblem &problem);
/// The name of a dialect as `api` names it: "OpenAI Chat Completions"; what Hearth has no name for stays.
[[nodiscard]] QString apiWords(const QString &api);
/// "LM Studio", "Other OpenAI-style server".
[[nodiscard]] QString presetWords(ProviderPreset preset);
/// How a key is given: "key from the variable LM_API_TOKEN", "no key". Never a key.
[[nodiscard]] QString keyWords(const KeyForm &key);
/// Where a model or provider is named: "Fallback lmstudio/qwen", "Alias big".
[[nodiscard]] QString modelUseWords(const ModelUse &use);

} // namespace Hearth
