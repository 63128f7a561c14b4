#pragma once

#include "config/providerform.h"

#include <QList>

namespace Hearth {

/// Kinds of server that a new provider begins as.
enum class ProviderPreset {
    LmStudio,
    Ollama,
    LlamaCpp,
    Vllm,
    LiteLlm,
    OpenAiStyle, ///< Any other server that speaks OpenAI's Chat Completions.
    Anthropic,
    OpenAi,
    OpenRouter,
};
inline constexpr ProviderPreset lastPreset = ProviderPreset::OpenRouter;

[[nodiscard]] QList<ProviderPreset> allPresets(); ///< Local ones first.

/// A new provider of that kind for \a document: the kind's usual address and dialect, an id that is free, and
/// the key as it should be given: a placeholder for servers of this machine, a variable for hosted ones
/// [OPENCLAW.md 3, 11, 14].
[[nodiscard]] ProviderForm presetForm(const Json5Document &document, ProviderPreset preset);

} // namespace Hearth
