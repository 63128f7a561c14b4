#pragma once

#include "config/guidevalues.h"

namespace Hearth {

/// The keys that an object at \a place must have [OPENCLAW.md 3, 6, 8, 12]; \a key: its own key, such as the
/// provider's id.
[[nodiscard]] QStringList requiredKeysAt(const QString &place, const QString &key);

/// What counts when nothing stands at \a place, as it would be written; empty: nothing, or not known
/// [OPENCLAW.md 1, 3, 4, 12; of hearth.json5 HearthSettings].
[[nodiscard]] QString defaultTextAt(const QString &place);

/// Words that are usual at \a place although others may stand there too.
[[nodiscard]] QStringList usualWordsAt(const QString &place);

/// What the text at a place refers to.
enum class GuideReference { None, Model, Provider, SecretProvider, Address, ListenAddress };
[[nodiscard]] GuideReference referenceAt(const QString &place);

/// Whether the last \a steps of \a place are these: `compat.supportsTools` in
/// `config:models.providers.*.models.*.compat.supportsTools`.
[[nodiscard]] bool placeEndsWith(QStringView place, QStringView steps);

} // namespace Hearth
