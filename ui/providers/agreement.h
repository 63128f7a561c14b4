#pragma once

#include "engine/snapshot.h"
#include "widgets/stateglyph.h"

#include <QString>

namespace Hearth {

/// Whether config and server say the same of a model.
enum class Agreement {
    Agrees, ///< Listed by both; the windows agree where both tell one.
    AboveLoaded, ///< The config promises a larger window than is loaded: longer prompts fail.
    AboveMaximum, ///< The config promises a larger window than the model was trained for.
    BelowLoaded, ///< The config uses less than is loaded: nothing fails.
    NotInConfig, ///< The server has it, the config does not name it.
    NotOnServer, ///< The config names it, the server does not list it.
    NotTold, ///< The server has said nothing of it, or not yet.
};
inline constexpr Agreement lastAgreement = Agreement::NotTold;

/// Pure.
[[nodiscard]] Agreement agreementOf(const ModelRow &model);
/// Check mark, warning, or none where there is nothing to judge.
[[nodiscard]] Glyph glyphOf(Agreement agreement);
[[nodiscard]] QString agreementSentence(const ModelRow &model);

} // namespace Hearth
