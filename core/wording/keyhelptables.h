#pragma once

#include <span>

namespace Hearth {

/// A line of help for some keys: the ends of their places (KeyGuide::place), parted by spaces. The longest
/// end that fits counts; whole places begin with their form.
struct KeyHelpText
{
    const char *places;
    const char *text;
};

[[nodiscard]] std::span<const KeyHelpText> modelKeyHelp(); ///< models
[[nodiscard]] std::span<const KeyHelpText> compatKeyHelp(); ///< models.providers.*.models.*.compat
[[nodiscard]] std::span<const KeyHelpText> agentKeyHelp(); ///< agents
[[nodiscard]] std::span<const KeyHelpText> runtimeKeyHelp(); ///< agents: how a run goes, sandboxes
[[nodiscard]] std::span<const KeyHelpText> sectionKeyHelp(); ///< All other sections.
[[nodiscard]] std::span<const KeyHelpText> settingsKeyHelp(); ///< hearth.json5

} // namespace Hearth
