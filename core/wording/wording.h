#pragma once

#include "base/error.h"
#include "config/configvalues.h"
#include "providers/providervalues.h"

#include <QString>

namespace Hearth {

/// A sentence that says what went wrong and what to do; the error's English detail stands behind it in
/// brackets.
[[nodiscard]] QString errorSentence(const Error &error);
/// The sentence for a kind alone.
[[nodiscard]] QString errorKindSentence(ErrorKind kind);

/// Words of the model and server states, as they stand in tables: "loaded", "unreachable".
[[nodiscard]] QString modelStateWord(ModelState state);
[[nodiscard]] QString serverStateWord(ServerState state);
/// A kind's name: product names stay, "OpenAI-style server" is translated.
[[nodiscard]] QString providerKindWord(ProviderKind kind);
[[nodiscard]] QString placeWord(Place place);

} // namespace Hearth
