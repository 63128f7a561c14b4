#pragma once

#include "config/guidevalues.h"
#include "engine/documentvalues.h"
#include "json5/json5structure.h"

#include <optional>

namespace Hearth {

// What the text page offers while somebody types. Pure functions, linear in the length of the document, for
// any thread.

/// What may be put at the byte \a offset of \a document, a text of \a kind. \a config: what values may refer
/// to; for the config itself its own text.
[[nodiscard]] Completions textCompletions(
    DocumentKind kind, const Json5Document &document, const Json5Document &config, qsizetype offset);

/// What is known of the key that the byte \a offset is in, or in whose value it is.
[[nodiscard]] std::optional<KeyGuide> textKeyGuide(
    DocumentKind kind, const Json5Document &document, qsizetype offset);
/// The same by path, whether it is there or not.
[[nodiscard]] std::optional<KeyGuide> textKeyGuide(DocumentKind kind, const Json5Path &path);

/// Whether a text of \a kind holds a secret at a path: an outline leaves it out.
[[nodiscard]] Json5SecretTest textSecretTest(DocumentKind kind);

} // namespace Hearth
