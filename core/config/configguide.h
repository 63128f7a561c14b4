#pragma once

#include "config/guidevalues.h"
#include "json5/json5structure.h"

namespace Hearth {

/// What may stand at the byte \a offset of \a document, with or without errors: keys that the form of \a file
/// has there and the object has not yet, those that must be there first; or what the value of a key may be:
/// words of a list, true and false, models and providers that \a names, and what else is usual. Nothing in
/// comments and where the form knows nothing. Keys that the OpenClaw which wrote the file would reject are
/// left out. Linear.
[[nodiscard]] Completions completionsAt(
    GuideFile file, const Json5Document &document, const GuideNames &names, qsizetype offset);

/// What is known of the key that the byte \a offset of \a document is in, or in whose value it is, both ends
/// counted. Nothing between them and for keys that the form of \a file does not know. Linear.
[[nodiscard]] std::optional<KeyGuide> keyGuideAt(
    GuideFile file, const Json5Document &document, qsizetype offset);
/// The same by path: \a path need not be there.
[[nodiscard]] std::optional<KeyGuide> keyGuideOf(GuideFile file, const Json5Path &path);

/// Whether the text at a path is a secret by the form of \a file, or may be one by the name of its key where
/// the form knows nothing.
[[nodiscard]] Json5SecretTest secretTest(GuideFile file);

/// KeyGuide::place of each key that the form of \a file has, for tests.
[[nodiscard]] QStringList guidePlaces(GuideFile file);

} // namespace Hearth
